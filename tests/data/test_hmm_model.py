import math
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from playground.data.hmm_model import HmmModel, walk
from tests.hmm_models import left_to_right, random_model

HALF = [0.5, 0.5]
BOTH = [HALF, HALF]


def made(start: Any = HALF, transition: Any = BOTH, emission: Any = BOTH) -> HmmModel:
    return HmmModel(np.array(start), np.array(transition), np.array(emission))


@pytest.mark.parametrize(
    ("tables", "message"),
    [
        ({"start": [0.5, 0.6]}, r"^start must sum to 1, got 1\.1$"),
        ({"start": [1.5, -0.5]}, r"^start must be numbers of 0 or more, got 1\.5, -0\.5$"),
        ({"start": BOTH}, r"^start must be one row of 1 to 8 states, got \(2, 2\)$"),
        ({"start": [1 / 9] * 9}, r"^start must be one row of 1 to 8 states, got \(9,\)$"),
        ({"transition": [HALF, [0.3, 0.6]]}, r"^row 2 of transition must sum to 1, got 0\.9$"),
        ({"transition": [[math.nan, 1.0], HALF]}, r"^row 1 of transition must be numbers of 0 or more, got nan, 1$"),
        ({"transition": [HALF]}, r"^transition must have 2 rows of 2 numbers, got \(1, 2\)$"),
        ({"emission": [[1.0, 0.0], [0.0, 0.0]]}, r"^row 2 of emission must sum to 1, got 0$"),
        ({"emission": [[math.inf, 0.0], HALF]}, r"^row 1 of emission must be numbers of 0 or more, got inf, 0$"),
        ({"emission": [HALF] * 3}, r"^emission must have 2 rows of 1 to 27 numbers, got \(3, 2\)$"),
        ({"emission": [[1 / 28] * 28] * 2}, r"^emission must have 2 rows of 1 to 27 numbers, got \(2, 28\)$"),
    ],
)
def test_what_are_no_chances_is_refused_by_row_rule_and_value(tables: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        made(**tables)


def test_rows_that_nearly_sum_to_1_are_made_to_do_so_exactly() -> None:
    model = made(start=[0.5, 0.5 + 5e-7], emission=[[0.3, 0.7 - 9e-7], HALF])
    for table in model.tables:
        assert np.abs(table.sum(axis=-1) - 1).max() < 1e-15
    assert model.start[1] > 0.5


def test_rows_that_sum_to_1_stay_as_they_are_bit_for_bit() -> None:
    model = random_model(8, 27)
    again = HmmModel(*model.tables)
    for one, two in zip(model.tables, again.tables, strict=True):
        assert one.tobytes() == two.tobytes()


def test_nobody_can_change_a_table_and_no_table_is_somebody_elses() -> None:
    start = np.array(HALF)
    model = made(start=start)
    start[0] = 0.9
    assert model.start.tolist() == HALF
    assert not any(table.flags.writeable for table in model.tables)


def test_the_free_numbers_are_counted() -> None:
    model = random_model(3, 5)
    assert (model.states, model.symbols, model.parameters) == (3, 5, 2 + 3 * 2 + 3 * 4)


def test_states_can_be_put_into_another_order() -> None:
    model = random_model(3, 4)
    other = model.ordered((2, 0, 1))
    assert other.start[0] == model.start[2]
    assert other.transition[0, 1] == model.transition[2, 0]
    assert other.emission[1].tolist() == model.emission[0].tolist()


def test_walks_go_and_show_as_often_as_the_tables_say() -> None:
    model = random_model(3, 4, seed=2)
    states, shown = walk(model, 500, 80, np.random.default_rng(0))
    assert states.shape == shown.shape == (500, 80)
    assert states.dtype == shown.dtype == np.uint8
    counts = np.zeros((3, 3))
    np.add.at(counts, (states[:, :-1], states[:, 1:]), 1)
    np.testing.assert_allclose(counts / counts.sum(axis=1, keepdims=True), model.transition, atol=0.02)
    emission = np.array([np.bincount(shown[states == state], minlength=4) for state in range(3)])
    np.testing.assert_allclose(emission / emission.sum(axis=1, keepdims=True), model.emission, atol=0.02)
    np.testing.assert_allclose(np.bincount(states[:, 0], minlength=3) / 500, model.start, atol=0.07)


def test_a_walk_never_does_what_has_no_chance() -> None:
    model = left_to_right()
    states, shown = walk(model, 300, 40, np.random.default_rng(1))
    assert (states[:, 0] == 0).all()
    assert (np.diff(states.astype(int), axis=1) >= 0).all()
    assert (model.emission[states, shown] > 0).all()


@pytest.mark.parametrize(("draw", "hit"), [(0.0, 1), (1 - 2**-53, 6)])
def test_the_smallest_and_the_largest_draw_hit_what_has_a_chance(draw: float, hit: int) -> None:
    chances = np.array([0.0, *[1 / 6] * 6, 0.0])  # which, summed up one after another, end below the largest draw
    assert chances.cumsum()[-1] <= 1 - 2**-53
    dice: Any = SimpleNamespace(random=lambda size: np.full(size, draw))
    states, shown = walk(HmmModel(chances, np.tile(chances, (8, 1)), np.tile(chances, (8, 1))), 1, 3, dice)
    assert states.tolist() == shown.tolist() == [[hit] * 3]


def test_the_same_seed_walks_the_same_way() -> None:
    model = random_model(2, 3)
    one, two, other = (walk(model, 1, 50, np.random.default_rng(seed))[1].tobytes() for seed in (4, 4, 5))
    assert one == two != other
