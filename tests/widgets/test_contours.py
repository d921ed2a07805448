"""The line at which a landscape of numbers has a given height."""

import numpy as np
import pytest

from playground.widgets.contours import contour

ROWS, COLUMNS = np.indices((30, 40)).astype(float)


def test_a_line_on_a_slope_lies_at_its_level() -> None:
    pieces = contour(COLUMNS, 12.25)
    np.testing.assert_allclose(pieces[:, [0, 2]], 12.25, rtol=1e-12)
    assert np.abs(pieces[:, 3] - pieces[:, 1]).sum() == pytest.approx(29)


def test_the_line_around_a_hill_is_a_circle() -> None:
    pieces = contour(np.hypot(COLUMNS - 20, ROWS - 15), 9.0)
    ends = pieces.reshape(-1, 2)
    np.testing.assert_allclose(np.hypot(ends[:, 0] - 20, ends[:, 1] - 15), 9.0, rtol=0, atol=0.03)
    lengths = np.hypot(pieces[:, 2] - pieces[:, 0], pieces[:, 3] - pieces[:, 1])
    assert lengths.sum() == pytest.approx(2 * np.pi * 9, rel=0.01)


def test_each_end_of_a_closed_line_meets_another() -> None:
    rng = np.random.default_rng(0)
    values = np.zeros((20, 20))
    values[2:-2, 2:-2] = rng.random((16, 16))  # with saddles
    ends = contour(values, 0.5).reshape(-1, 2).round(9)
    _, times = np.unique(ends, axis=0, return_counts=True)
    assert (times % 2 == 0).all()


def test_the_other_way_up_the_line_is_the_same() -> None:
    hills = np.sin(COLUMNS / 5) + np.cos(ROWS / 4)
    one, other = (np.sort(contour(sign * hills, sign * 0.3).reshape(-1), axis=0) for sign in (1, -1))
    np.testing.assert_allclose(one, other, rtol=0, atol=1e-9)


@pytest.mark.parametrize("level", [-1.0, 99.0])
def test_where_the_level_is_not_reached_there_is_no_line(level: float) -> None:
    assert contour(COLUMNS, level).shape == (0, 4)


def test_around_what_is_not_finite_there_is_no_line() -> None:
    values = COLUMNS.copy()
    values[10, 12], values[20, 13] = np.nan, np.inf
    pieces = contour(values, 12.25)
    assert np.isfinite(pieces).all()
    assert len(pieces) == 29 - 4


@pytest.mark.parametrize("shape", [(0, 0), (1, 9), (9, 1)], ids=str)
def test_a_single_line_of_numbers_has_no_contour(shape: tuple[int, int]) -> None:
    assert contour(np.zeros(shape), 0.0).shape == (0, 4)
