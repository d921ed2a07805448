import numpy as np
import pytest
from numpy.typing import NDArray

from playground.engine.history import Curves, History
from playground.engine.rewind import Moment, Rewind
from tests.toy import ToySettings

SETTINGS = ToySettings()
NO_CURVES: Curves = History(("loss",)).curves()


def moment(step: int, *arrays: NDArray[np.float64]) -> Moment[ToySettings]:
    return Moment(step, SETTINGS, {f"array{i}": array for i, array in enumerate(arrays)}, NO_CURVES)


def kept(rewind: Rewind[ToySettings], *steps: int) -> Rewind[ToySettings]:
    for step in steps:
        rewind.keep(moment(step))
    return rewind


def a_long_run(last: int, rewind: Rewind[ToySettings]) -> tuple[int, ...]:
    for step in range(last + 1):
        if rewind.is_due(step):
            rewind.keep(moment(step))
    return rewind.steps


def test_the_first_and_the_newest_moment_are_kept() -> None:
    rewind = Rewind[ToySettings](most=5)
    for step in range(0, 3000, 7):
        rewind.keep(moment(step))
        assert (rewind.steps[0], rewind.steps[-1]) == (0, step)


def test_no_more_moments_are_kept_than_a_hand_can_tell_apart() -> None:
    assert len(a_long_run(20_000, Rewind(most=50))) == 50


@pytest.mark.parametrize("size", [1, 10, 99, 250])
def test_the_moments_never_take_more_memory_than_the_budget(size: int) -> None:
    rewind = Rewind[ToySettings](budget=size * 8 * 10)
    for step in range(200):
        rewind.keep(moment(step, np.full(size, step)))
        assert rewind.bytes() <= size * 8 * 10
    assert len(rewind.moments) == 10


def test_a_moment_larger_than_the_budget_is_kept_beside_the_first_one() -> None:
    rewind = Rewind[ToySettings](budget=100)
    for step in range(5):
        rewind.keep(moment(step, np.full(50, step)))
    assert rewind.steps == (0, 4)


def test_an_array_that_moments_share_is_counted_once() -> None:
    rewind, shared = Rewind[ToySettings](), np.zeros(1000)
    for step in range(10):
        rewind.keep(moment(step, shared, np.full(1, step)))
    assert rewind.bytes() == 8 * (1000 + 10)


def test_what_did_not_change_between_two_moments_is_held_once() -> None:
    rewind = Rewind[ToySettings]()
    for step in range(10):
        rewind.keep(moment(step, np.ones(1000), np.full(1, step)))
    assert rewind.bytes() == 8 * (1000 + 10)


@pytest.mark.parametrize("other", [np.array([-0.0, 1]), np.array([0.0, 1], np.float32), np.array([[0.0, 1]])])
def test_what_differs_in_a_bit_is_held_as_it_is(other: NDArray[np.float64]) -> None:
    rewind = Rewind[ToySettings]()
    rewind.keep(moment(0, np.array([0.0, 1])))
    rewind.keep(moment(1, other))
    held = rewind.moments[1].state["array0"]
    assert (held.dtype, held.shape, held.tobytes()) == (other.dtype, other.shape, other.tobytes())


def test_a_million_steps_leave_moments_that_are_spaced_geometrically() -> None:
    steps = np.array(a_long_run(1_000_000, Rewind()))
    ratios = (steps[1:] + 1) / (steps[:-1] + 1)
    assert (len(steps), steps[0]) == (160, 0)
    assert steps[-1] >= 930_000
    assert ratios[steps[:-1] >= 10].max() < 1.3
    assert ratios.max() <= 2


def test_early_steps_are_kept_more_densely_than_late_ones() -> None:
    steps = np.array(a_long_run(100_000, Rewind()))
    gaps = np.diff(steps)
    assert gaps[steps[:-1] < 10].max() < gaps[(steps[:-1] > 100) & (steps[:-1] < 1000)].min()
    assert gaps[steps[:-1] < 1000].max() < gaps[(steps[:-1] > 50_000)].min()


def test_every_step_of_a_short_run_is_kept() -> None:
    assert a_long_run(100, Rewind()) == tuple(range(101))


def test_after_a_hundred_steps_a_moment_is_due_every_sixteenth_part_of_the_way() -> None:
    rewind = kept(Rewind(), 0, 1000)
    assert [step for step in range(1001, 1100) if rewind.is_due(step)] == list(range(1066, 1100))


def test_a_moment_of_the_same_step_takes_the_place_of_the_old_one() -> None:
    rewind = kept(Rewind(), 0, 1, 2)
    rewind.keep(moment(2, np.ones(1)))
    assert rewind.steps == (0, 1, 2)
    assert "array0" in rewind.moments[-1].state


@pytest.mark.parametrize(("step", "nearest"), [(0, 0), (-9, 0), (4, 0), (6, 10), (14, 10), (29, 30), (10**9, 30)])
def test_the_nearest_moment_is_found(step: int, nearest: int) -> None:
    assert kept(Rewind(), 0, 10, 30).nearest(step).step == nearest


def test_there_is_nothing_nearest_to_nothing() -> None:
    with pytest.raises(ValueError, match="nothing to go back to"):
        Rewind[ToySettings]().nearest(3)


def test_moments_from_a_step_on_are_forgotten() -> None:
    rewind = kept(Rewind(), 0, 10, 20, 30)
    rewind.forget_from(20)
    assert rewind.steps == (0, 10)


def test_a_cleared_rewind_is_empty() -> None:
    rewind = kept(Rewind(), 0, 10)
    rewind.clear()
    assert (rewind.steps, rewind.bytes(), rewind.is_due(7)) == ((), 0, True)


@pytest.mark.parametrize(
    ("array", "finite"),
    [
        (np.zeros(3), True),
        (np.array([0, np.nan]), False),
        (np.array(np.inf, np.float32), False),
        (np.array([2**63], np.uint64), True),
    ],
)
def test_a_moment_tells_whether_its_numbers_are_finite(array: NDArray[np.float64], finite: bool) -> None:
    assert moment(0, array).is_finite() is finite
