"""The letter is an area of convex pieces without overlaps, over which places are scattered evenly."""

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.letters import LETTER_A, Piece, scattered

PLACES = scattered(LETTER_A, 20_000, np.random.default_rng(0))


def sides(piece: Piece) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where each side of a piece begins, and which way it goes."""
    corners = np.array(piece)
    return corners, np.roll(corners, -1, axis=0) - corners


def is_inside(piece: Piece, places: NDArray[np.float64], slack: float = 1e-9) -> NDArray[np.bool_]:
    """Whether places are to the left of all sides."""
    corners, ways = sides(piece)
    away = places[:, None] - corners
    return np.asarray((ways[:, 0] * away[..., 1] - ways[:, 1] * away[..., 0] >= -slack).all(axis=1))


def area(piece: Piece) -> float:
    (x, y), (across, up) = (each.T for each in sides(piece))
    return float((x * up - y * across).sum() / 2)


@pytest.mark.parametrize("piece", LETTER_A)
def test_the_pieces_are_convex_and_anticlockwise(piece: Piece) -> None:
    corners, ways = sides(piece)
    following = np.roll(ways, -1, axis=0)
    assert (ways[:, 0] * following[:, 1] - ways[:, 1] * following[:, 0] > 0).all()
    assert ((corners > 0.05) & (corners < 0.95)).all()


def test_no_two_pieces_overlap() -> None:
    for one, other in itertools.permutations(LETTER_A, 2):
        within = scattered((one,), 1000, np.random.default_rng(1))
        assert not is_inside(other, within, -1e-3).any()


def test_the_letter_is_as_wide_to_the_left_as_to_the_right() -> None:
    mirrored = PLACES * (-1, 1) + (1, 0)
    assert np.any([is_inside(piece, mirrored) for piece in LETTER_A], axis=0).all()


def test_its_hole_is_empty() -> None:
    assert np.hypot(*(PLACES - (0.5, 0.5)).T).min() > 0.05


def test_the_places_are_on_the_pieces_and_as_many_as_their_area_says() -> None:
    found = np.array([is_inside(piece, PLACES).sum() for piece in LETTER_A])
    areas = np.array([area(piece) for piece in LETTER_A])
    assert found.sum() == len(PLACES)
    np.testing.assert_allclose(found / len(PLACES), areas / areas.sum(), rtol=0, atol=0.02)


def test_they_are_spread_over_a_whole_piece() -> None:
    square = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    counts, _, _ = np.histogram2d(*scattered((square,), 16_000, np.random.default_rng(2)).T, bins=4)
    assert 850 < counts.min() <= counts.max() < 1150


def test_there_can_be_none() -> None:
    assert scattered(LETTER_A, 0, np.random.default_rng(0)).shape == (0, 2)
