"""What the nets see is about as large as 1, and comes back as it was."""

from typing import Any

import numpy as np
import pytest

from playground.learners.gan_room import SQUARE, ZOOM, Room, room_of

_UNIT = np.random.default_rng(0).random((50, 2))


@pytest.mark.parametrize("places", [_UNIT, 1e-30 * _UNIT, _UNIT[:1], np.zeros((0, 2)), 1.5 * _UNIT - 0.25])
def test_points_on_the_square_are_seen_as_if_they_filled_it(places: Any) -> None:
    assert room_of(places) is SQUARE


@pytest.mark.parametrize(("size", "away"), [(5, 0), (1e30, 0), (1e30, 1e31), (3e38, -1.5e38), (1e-3, 7)])
def test_points_anywhere_are_seen_small(size: float, away: float) -> None:
    places = (size * _UNIT + away).astype(np.float32)
    seen = room_of(places).into(places)
    assert seen.shape == (2, 50)
    assert np.abs(seen).max() <= ZOOM / 2 * 1.001


@pytest.mark.parametrize(("size", "away"), [(1, 0), (5, -3), (1e30, 0)])
def test_what_was_moved_there_comes_back(size: float, away: float) -> None:
    places = (size * _UNIT + away).astype(np.float32)
    room = room_of(places)
    np.testing.assert_allclose(room.back(room.into(places)), places, rtol=1e-5, atol=1e-6 * size)


def test_what_lies_beyond_all_numbers_comes_back_as_the_largest() -> None:
    places = Room((0.0, 0.0), 3e38).back(np.array([[100.0], [-np.inf]], np.float32))
    assert np.isfinite(places).all()


def test_the_map_reaches_a_little_beyond_the_square() -> None:
    assert SQUARE.low == pytest.approx((-0.06, -0.06))
    assert SQUARE.high == pytest.approx((1.06, 1.06))
    assert SQUARE.unit == 0.25
