"""What there is to plot: values in words, their heights on an axis, and runs with few enough columns to draw."""

import numpy as np
import pytest

from playground.widgets.numbers import number, percent
from playground.widgets.runs import Plot, Run


def run(count: int) -> Run:
    columns = np.arange(count, dtype=np.float64)
    return Run(10 * columns, np.stack([columns, -2 * columns]))


def test_a_share_is_said_in_per_cent_and_another_value_as_a_number() -> None:
    assert Plot("right", "Right, %", percent=True).says(0.982) == percent(0.982)
    assert Plot("loss", "Loss, nats").says(0.982) == number(0.982)


def test_heights_on_a_linear_axis_are_the_values() -> None:
    np.testing.assert_array_equal(Plot("loss", "Loss").heights(np.array([-1.0, 0.0, 2.5])), [-1, 0, 2.5])


def test_heights_on_a_log_axis_are_exponents_of_ten() -> None:
    heights = Plot("rate", "Rate", log=True).heights(np.array([0.01, 1.0, 1000.0]))
    np.testing.assert_allclose(heights, [-2, 0, 3], rtol=0, atol=1e-12)


@pytest.mark.parametrize("value", [0.0, -1.0, np.nan, np.inf])
def test_what_has_no_place_on_a_log_axis_is_a_gap(value: float) -> None:
    assert np.isnan(Plot("rate", "Rate", log=True).heights(np.array([value]))).all()


def test_infinite_values_are_gaps_and_the_given_array_keeps_them() -> None:
    values = np.array([1.0, np.inf, -np.inf])
    np.testing.assert_array_equal(Plot("loss", "Loss").heights(values), [1, np.nan, np.nan])
    np.testing.assert_array_equal(values, [1, np.inf, -np.inf])


def test_of_two_columns_as_near_the_earlier_is_taken() -> None:
    assert run(3).nearest(5) == 0


def test_a_column_is_a_run_of_one_step() -> None:
    column = run(5).column(3)
    np.testing.assert_array_equal(column.steps, [30])
    np.testing.assert_array_equal(column.values, [[3], [-6]])


@pytest.mark.parametrize("count", [0, 1, 200])
def test_a_short_run_is_not_thinned(count: int) -> None:
    assert run(count).thinned().steps.size == count


@pytest.mark.parametrize("count", [201, 400, 401, 999, 20_000])
def test_a_long_run_keeps_at_most_200_columns_and_its_last(count: int) -> None:
    thinned = run(count).thinned()
    assert 100 <= thinned.steps.size <= 200
    assert thinned.steps[-1] == 10 * (count - 1)
    np.testing.assert_array_equal(thinned.values, np.stack([thinned.steps / 10, thinned.steps / -5]))


def test_columns_stay_the_same_while_a_run_grows() -> None:
    before, after = run(900).thinned(), run(950).thinned()
    np.testing.assert_array_equal(before.steps[:-1], after.steps[: before.steps.size - 1])
