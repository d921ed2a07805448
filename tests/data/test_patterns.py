"""Patterns on five by five squares: all different, black or white, with as many slips as asked for."""

import numpy as np
import pytest

from playground.data.patterns import LETTERS, PATTERN_SETS, SHAPES, SIDE, drawn, letters, shapes
from playground.data.points import MOST, Points

every_set = pytest.mark.parametrize("name", PATTERN_SETS)


def clean(name: str) -> Points:
    """One of each."""
    models = len(PATTERN_SETS[name](0, 0.0, np.random.default_rng(0)).groups)
    return PATTERN_SETS[name](models, 0.0, np.random.default_rng(0))


def test_ink_is_one_and_paper_is_zero() -> None:
    assert drawn("#.#.# ..... ##### ..... #....").reshape(SIDE, SIDE)[[0, 4]].tolist() == [
        [1, 0, 1, 0, 1],
        [1, 0, 0, 0, 0],
    ]


def test_the_letters_are_a_to_z() -> None:
    assert "".join(letters(26, 0.0, np.random.default_rng(0)).groups) == "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@every_set
def test_no_two_patterns_are_the_same_and_none_is_empty(name: str) -> None:
    x = clean(name).x
    assert len(np.unique(x, axis=0)) == len(x) > 10
    assert x.any(axis=1).all()


@every_set
def test_squares_are_black_or_white_whatever_the_slips(name: str) -> None:
    points = PATTERN_SETS[name](200, 0.3, np.random.default_rng(0))
    assert (points.kind, points.dimensions) == ("patterns", SIDE * SIDE)
    assert set(np.unique(points.x)) == {0, 1}


def test_the_patterns_come_in_turn_and_first_without_slips() -> None:
    points, models = shapes(50, 0.2, np.random.default_rng(0)), len(clean(SHAPES))
    assert points.made_of.tolist() == [i % models for i in range(50)]
    assert (points.x[:models] == clean(SHAPES).x).all()


def test_as_many_squares_are_wrong_as_asked_for() -> None:
    models = clean(LETTERS).x
    points = letters(26 * 100, 0.1, np.random.default_rng(0))
    wrong = (points.x != models[points.made_of])[26:]
    assert wrong.mean() == pytest.approx(0.1, abs=0.005)
    assert not (letters(60, 0.0, np.random.default_rng(0)).x != models[np.arange(60) % 26]).any()


def test_the_same_seed_gives_the_same_slips() -> None:
    same, again, other = (letters(60, 0.1, np.random.default_rng(seed)).x for seed in (1, 1, 2))
    assert (same == again).all()
    assert (same != other).any()


@every_set
def test_all_lie_on_the_plane_and_fill_it(name: str) -> None:
    points = clean(name)
    places = points.plane.places(points.x)
    assert ((places > 0) & (places < 1)).all()
    assert np.ptp(places, axis=0).max() > 0.8
    assert (places.min(axis=0) + places.max(axis=0)).tolist() == pytest.approx([1, 1], abs=1e-5)


@every_set
def test_the_plane_shows_the_two_directions_in_which_they_differ_most(name: str) -> None:
    points = clean(name)
    covariance = np.cov(points.x.T.astype(np.float64))
    shown = points.plane.axes @ covariance @ points.plane.axes.T
    np.testing.assert_allclose(np.diag(shown), np.linalg.eigvalsh(covariance)[:-3:-1], rtol=1e-4)
    np.testing.assert_allclose(points.plane.axes @ points.plane.axes.T, np.eye(2), atol=1e-6)


@pytest.mark.parametrize(
    ("count", "noise", "name"), [(-1, 0.1, "number"), (MOST + 1, 0.1, "number"), (5, 1.5, "noise")]
)
def test_what_cannot_be_made_is_refused(count: int, noise: float, name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} of patterns must be in 0"):
        letters(count, noise, np.random.default_rng(0))


def test_there_may_be_none() -> None:
    assert letters(0, 0.1, np.random.default_rng(0)).x.shape == (0, SIDE * SIDE)
