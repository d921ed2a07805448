import dataclasses
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.engine.history import POINTS, Curves, History

LENGTHS = [1, 7, 8, 9, 15, 16, 17, 100, 1000, 4097]


def numbers(length: int, curves: int = 2) -> NDArray[np.float64]:
    """(length, curves) rows of any size and sign."""
    return np.random.default_rng(length).normal(size=(length, curves)) * 10.0 ** np.arange(curves)


def filled(rows: NDArray[np.float64], points: int = 8) -> History:
    history = History(("loss", "error"), points)
    for step, row in enumerate(rows, start=1):
        history.add(step, row.tolist())
    return history


def same(one: Curves, other: Curves) -> bool:
    """Whether two curves agree in every bit."""
    return all(
        np.array_equal(getattr(one, field.name), getattr(other, field.name)) for field in dataclasses.fields(Curves)
    )


@pytest.mark.parametrize("length", LENGTHS)
def test_each_point_is_the_mean_of_the_steps_since_the_point_before(length: int) -> None:
    rows = numbers(length)
    curves = filled(rows).curves()
    bins = np.split(rows, curves.steps[:-1])
    np.testing.assert_allclose(curves.values.T, [rows.mean(0) for rows in bins], rtol=1e-10)


@pytest.mark.parametrize("length", LENGTHS)
def test_no_step_is_left_out_or_counted_twice(length: int) -> None:
    curves = filled(numbers(length)).curves()
    assert curves.steps[-1] == length
    assert np.diff(curves.steps, prepend=0).tolist() == curves.counts.tolist()


def test_all_points_but_the_last_average_over_equally_many_steps() -> None:
    *full, last = filled(numbers(1000)).curves().counts.tolist()
    assert set(full) == {128}
    assert 1 <= last <= 128


def test_a_history_stays_as_large_as_it_was_made() -> None:
    history = History(("loss",))
    lengths = set()
    for step in range(1, 5 * POINTS):
        history.add(step, (1.0,))
        lengths.add(len(history))
    assert max(lengths) == POINTS
    assert len(history) > POINTS // 2


def test_the_latest_values_are_those_of_the_last_step() -> None:
    rows = numbers(1000)
    assert filled(rows).curves().at_present == dict(zip(("loss", "error"), rows[-1].tolist(), strict=True))


def test_an_empty_history_has_no_present() -> None:
    curves = History(("loss",)).curves()
    assert (curves.at_present, curves.values.shape, curves.is_flat) == ({}, (1, 0), False)


@pytest.mark.parametrize("at", range(1, 40))
def test_a_restored_history_goes_on_bit_for_bit_within_a_point_and_across_merges(at: int) -> None:
    rows = numbers(60)
    restored = History(("loss", "error"), 8)
    restored.add(1, (3.0, 3.0))
    restored.restore(filled(rows[:at]).curves())
    for step, row in enumerate(rows[at:], start=at + 1):
        restored.add(step, row.tolist())
    assert same(restored.curves(), filled(rows).curves())


def test_curves_do_not_change_when_the_history_goes_on() -> None:
    history = filled(numbers(6))
    curves = history.curves()
    for step in range(7, 30):
        history.add(step, (1.0, 1.0))
    assert same(curves, filled(numbers(6)).curves())


def test_nobody_can_write_into_curves() -> None:
    curves = filled(numbers(6)).curves()
    assert not any(array.flags.writeable for array in (curves.steps, curves.sums, curves.counts, curves.latest))


@pytest.mark.parametrize("values", [(), (1.0,), (1.0, 2.0, 3.0)])
def test_a_row_with_too_few_or_too_many_numbers_is_refused_by_name(values: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="one number for each of loss, error"):
        History(("loss", "error")).add(1, values)


def after(values: NDArray[np.float64]) -> Curves:
    history = History(("loss",))
    for step, value in enumerate(values.tolist(), start=1):
        history.add(step, (value,))
    return history.curves()


NOISE = np.random.default_rng(0).normal(0, 0.01, 5000)


@pytest.mark.parametrize(
    ("name", "values", "flat"),
    [
        ("falls all the way", np.linspace(2, 0, 1000), False),
        ("fell, then levelled out", np.exp(-np.arange(1000) / 20), True),
        ("the same, noisy and merged", np.exp(-np.arange(5000) / 100) + NOISE, True),
        ("still falls under the noise", np.exp(-np.arange(5000) / 4000) + NOISE, False),
        ("rises", np.linspace(0, 1, 1000), True),
        ("never moved", np.ones(1000), False),
        ("too short to tell", np.exp(-np.arange(99) / 5), False),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_curve_is_flat_once_it_has_stopped_falling(name: str, values: NDArray[np.float64], flat: bool) -> None:
    assert after(values).is_flat is flat


GOOD = filled(numbers(30)).curves()


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"names": ("loss", "accuracy")}, "must be loss, error, got loss, accuracy"),
        ({"names": ("loss",)}, "must be loss, error, got loss"),
        ({"steps": GOOD.steps[:-1]}, "rows of numbers"),
        ({"sums": GOOD.sums[:1]}, "rows of numbers"),
        ({"sums": GOOD.sums[0]}, "rows of numbers"),
        ({"counts": GOOD.counts[:1]}, "rows of numbers"),
        ({"latest": GOOD.latest[:1]}, "rows of numbers"),
        ({"steps": GOOD.steps.astype(float)}, "rows of numbers"),
        ({"counts": GOOD.counts.astype(float) * np.nan}, "rows of numbers"),
        ({"sums": GOOD.sums.astype(complex)}, "rows of numbers"),
        ({"sums": GOOD.sums * np.nan}, "finite"),
        ({"latest": GOOD.latest * np.inf}, "finite"),
        ({"counts": GOOD.counts * 0}, "must rise"),
        ({"counts": GOOD.counts * 2}, "must rise"),
        ({"steps": GOOD.steps[::-1]}, "must rise"),
        ({"steps": -GOOD.steps}, "must rise"),
    ],
)
def test_foreign_curves_are_refused_with_a_sentence_and_change_nothing(changes: dict[str, Any], complaint: str) -> None:
    history = filled(numbers(9))
    with pytest.raises(ValueError, match=complaint):
        history.restore(dataclasses.replace(GOOD, **changes))
    assert same(history.curves(), filled(numbers(9)).curves())


def test_curves_with_more_points_than_the_history_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="at most 4 points, got 8"):
        History(("loss", "error"), 4).restore(filled(numbers(8)).curves())
