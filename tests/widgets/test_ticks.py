"""Ticks are round and at most five, and an axis reaches around all that it shows."""

from itertools import pairwise

import numpy as np
import pytest

from playground.widgets.ticks import linear_range, linear_ticks, log_range, log_ticks, round_step, whole_ticks

SPANS = [(0.0, 1.0), (0.0, 2.67), (-3.1, 4.9), (0.012, 0.0138), (1e5, 9.7e5), (-1e-7, 1e-7)]


@pytest.mark.parametrize(("span", "most", "step"), [(1, 5, 0.25), (8, 5, 2), (9, 5, 2.5), (10, 3, 5), (0.07, 2, 0.1)])
def test_the_distance_of_ticks_is_the_smallest_round_one(span: float, most: int, step: float) -> None:
    assert round_step(span, most) == pytest.approx(step, rel=1e-9)


@pytest.mark.parametrize("most", [2, 3, 5])
@pytest.mark.parametrize("ends", SPANS)
def test_linear_ticks_lie_between_the_ends_and_are_no_more_than_asked_for(ends: tuple[float, float], most: int) -> None:
    ticks, margin = linear_ticks(*ends, most), 1e-6 * (ends[1] - ends[0])
    assert len(ticks) <= most
    assert all(ends[0] - margin <= tick <= ends[1] + margin for tick in ticks)


@pytest.mark.parametrize("ends", SPANS)
def test_linear_ticks_are_evenly_spaced(ends: tuple[float, float]) -> None:
    gaps = np.diff(linear_ticks(*ends))
    np.testing.assert_allclose(gaps, gaps[0], rtol=1e-6)


@pytest.mark.parametrize("ends", [(0.0, 3.0), (0.0, 9.0), (0.0, 100.0), (17.0, 26.0)])
def test_whole_ticks_are_never_two_and_a_half_apart(ends: tuple[float, float]) -> None:
    assert all((after - before).is_integer() for before, after in pairwise(whole_ticks(*ends)))


@pytest.mark.parametrize("ends", [(-2.0, 0.0), (-12.0, 3.0), (-1.7, -0.69), (0.1, 0.6), (-300.0, 300.0)])
def test_log_ticks_lie_between_the_ends_and_are_at_most_five(ends: tuple[float, float]) -> None:
    ticks = log_ticks(*ends)
    assert 1 <= len(ticks) <= 5
    assert all(ends[0] - 1e-9 <= tick <= ends[1] + 1e-9 for tick in ticks)


def test_given_ends_stay_where_they_are() -> None:
    assert linear_range(np.array([0.3, 7.7]), 0.0, 1.0, 5) == (0.0, 1.0)


def test_a_given_end_leaves_the_other_free() -> None:
    low, high = linear_range(np.array([0.3, 7.7]), 0.0, None, 5)
    assert low == 0
    assert 7.7 <= high < 9


def test_a_little_growth_does_not_move_the_ends() -> None:
    assert linear_range(np.array([0.0, 7.7]), None, None, 5) == linear_range(np.array([0.0, 7.8]), None, None, 5)


@pytest.mark.parametrize(("value", "ends"), [(0.0, (0.0, 1.0)), (2.0, (2.0, 2.2)), (-2.0, (-2.0, -1.8))])
def test_ends_of_values_that_are_all_the_same_are_near_them(value: float, ends: tuple[float, float]) -> None:
    assert linear_range(np.full(3, value), None, None, 5) == pytest.approx(ends)


def test_log_ends_are_quarters_of_a_decade_at_least_half_a_decade_apart() -> None:
    assert log_range(np.array([-1.3, 0.6, np.nan])) == (-1.5, 0.75)
    assert log_range(np.array([-1.3, -1.3])) == (-1.5, -1.0)


def test_a_log_axis_of_nothing_has_two_ends() -> None:
    assert log_range(np.array([np.nan])) == (-1.0, 0.0)
