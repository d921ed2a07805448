"""The values, the shades and the order of each pass."""

import numpy as np
import pytest

from playground.widgets.trellis_parts import PASSES, Pass
from tests.chains import chain, passes


@pytest.mark.parametrize("which", PASSES)
def test_shades_are_shares_and_the_largest_value_of_a_column_is_the_darkest(which: Pass) -> None:
    made = passes(chain(3, seed=4))
    shades = made.shades(which)
    assert shades.min() >= 0
    assert shades.max() <= 1
    assert [made.best(which, time) for time in range(4)] == shades.argmax(axis=1).tolist()


def test_a_column_without_any_way_is_blank() -> None:
    made = passes()
    made.deltas[2] = -np.inf
    assert made.shades("Viterbi")[2].tolist() == [0.0, 0.0]
    assert made.shades("Viterbi")[1].max() == 1.0


def test_only_the_backward_pass_goes_backwards() -> None:
    orders = {which: list(passes().order(which)) for which in PASSES}
    assert orders.pop("Backward") == [3, 2, 1, 0]
    assert set(map(tuple, orders.values())) == {(0, 1, 2, 3)}


def test_each_pass_has_values_of_its_own() -> None:
    made = passes()
    assert [made.values(which) is table for which, table in
            zip(PASSES, (made.alphas, made.betas, made.deltas, made.gammas), strict=True)] == [True] * 4  # fmt: skip
