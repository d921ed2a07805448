import csv

import numpy as np
import pytest

from playground.engine.curves_file import curves_to_csv
from playground.engine.history import Curves, History


def recorded(steps: int, points: int = 8) -> Curves:
    """Curves of numbers that have no short decimal form."""
    history, rng = History(("loss", "error, test"), points), np.random.default_rng(steps)
    for step in range(1, steps + 1):
        history.add(step, (rng.normal() * 1e-9, rng.normal() * 1e9))
    return history.curves()


def table(curves: Curves) -> list[list[str]]:
    """The rows as a reader of CSV finds them."""
    return list(csv.reader(curves_to_csv(curves).splitlines()))


def test_the_first_row_names_the_step_and_each_curve() -> None:
    assert table(recorded(3))[0] == ["step", "loss", "error, test"]


@pytest.mark.parametrize("steps", [1, 8, 100])
def test_the_rows_read_back_are_the_curves_to_the_last_bit(steps: int) -> None:
    curves = recorded(steps)
    rows = np.array(table(curves)[1:], dtype=np.float64)
    np.testing.assert_array_equal(rows.T, [curves.steps, *curves.values])


def test_a_point_of_several_steps_has_their_last_step_and_their_mean() -> None:
    history = History(("loss",), points=2)
    for step, loss in enumerate((1.0, 3.0, 6.0), start=1):
        history.add(step, (loss,))
    assert table(history.curves())[1:] == [["2", "2.0"], ["3", "6.0"]]


def test_steps_are_written_as_whole_numbers() -> None:
    assert [row[0] for row in table(recorded(3))[1:]] == ["1", "2", "3"]


def test_curves_without_a_point_give_the_names_alone() -> None:
    assert curves_to_csv(History(("loss", "error")).curves()) == "step,loss,error\n"
