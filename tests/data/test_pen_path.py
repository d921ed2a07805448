"""The way of a pen: as many points for each stroke as asked for, evenly spaced from one end to the other."""

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.glyphs import WAYS
from playground.data.pen_path import pen_path
from playground.data.strokes import parse

EVERY = [way.strokes for ways in WAYS for way in ways]
MARGIN = 1.5


def steps(points: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.linalg.norm(np.diff(points, axis=0), axis=1)


def test_every_stroke_has_a_path_of_its_own() -> None:
    assert [points.shape for points in pen_path("5,0 5,10 / 2,5 8,5")] == [(24, 2), (24, 2)]


@pytest.mark.parametrize("count", [2, 7, 100])
def test_a_path_has_as_many_points_as_asked_for(count: int) -> None:
    assert all(len(points) == count for strokes in EVERY[::20] for points in pen_path(strokes, count))


def test_a_straight_stroke_is_a_ruler() -> None:
    (points,) = pen_path("5,0 5,10", 11)
    np.testing.assert_allclose(points, np.stack([np.full(11, 5.0), np.arange(11.0)], 1), rtol=0, atol=1e-9)


def test_the_points_of_a_curve_are_evenly_spaced() -> None:
    for strokes in EVERY:
        for points in pen_path(strokes, 200):
            # a chord across a corner is shorter than the way around it, so the middle chord is the measure
            assert np.mean(np.abs(steps(points) / np.median(steps(points)) - 1) < 0.05) > 0.9


def test_no_step_is_longer_than_the_even_one() -> None:
    for strokes in EVERY:
        for points in pen_path(strokes, 200):
            assert steps(points).max() < 1.01 * np.median(steps(points))


def test_a_path_begins_and_ends_where_its_stroke_does() -> None:
    for strokes in EVERY:
        for points, pieces in zip(pen_path(strokes), parse(strokes), strict=True):
            np.testing.assert_allclose(points[[0, -1]], [pieces[0][0], pieces[-1][-1]], rtol=0, atol=1e-9)


def test_every_way_stays_near_the_box_from_0_to_10() -> None:
    points = np.concatenate([points for strokes in EVERY for points in pen_path(strokes)])
    assert points.min() >= -MARGIN
    assert points.max() <= 10 + MARGIN
