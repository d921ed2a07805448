from typing import Any

import numpy as np
import pytest

from playground.learners.learner import Learner, State, check_fits, frozen
from tests.toy import Toy, ToySettings

PATTERN: State = {
    "weights": np.zeros((2, 3), np.float32),
    "steps": np.array(5),
    "own/images": np.zeros((0, 4), np.uint8),
}


@pytest.mark.parametrize("images", [0, 1, 7])
def test_a_state_of_the_same_names_types_and_shapes_fits(images: int) -> None:
    state = {name: array.copy() for name, array in PATTERN.items()} | {"own/images": np.ones((images, 4), np.uint8)}
    check_fits(state, PATTERN, ("own/",))


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"more": np.zeros(1)}, "'more' does not match"),
        ({"weights": np.zeros((3, 2), np.float32)}, r"weights must be float32 \(2, 3\), got float32 \(3, 2\)"),
        ({"weights": np.zeros((1, 3), np.float32)}, r"weights must be float32 \(2, 3\), got float32 \(1, 3\)"),
        ({"weights": np.zeros((2, 3))}, "got float64"),
        ({"weights": np.zeros((2, 3), ">f4")}, "got >f4"),
        ({"weights": np.full((2, 3), np.nan, np.float32)}, "weights must be finite"),
        ({"weights": np.full((2, 3), -np.inf, np.float32)}, "weights must be finite"),
        ({"steps": np.array([5])}, r"steps must be int64 \(\), got int64 \(1,\)"),
        ({"own/images": np.zeros((2, 5), np.uint8)}, "own/images must be"),
        ({"own/images": np.zeros(4, np.uint8)}, "own/images must be"),
    ],
)
def test_a_state_that_does_not_fit_is_refused_by_name(changes: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        check_fits(PATTERN | changes, PATTERN, ("own/",))


def test_a_state_that_lacks_something_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="'weights' does not match"):
        check_fits({"steps": PATTERN["steps"]}, {"steps": PATTERN["steps"], "weights": PATTERN["weights"]})


def test_no_length_may_change_unless_the_learner_says_so() -> None:
    with pytest.raises(ValueError, match="own/images must be"):
        check_fits(PATTERN | {"own/images": np.zeros((1, 4), np.uint8)}, PATTERN)


def test_a_refused_state_changes_nothing() -> None:
    toy = Toy(ToySettings())
    before = toy.state()
    with pytest.raises(ValueError, match="weights must be finite"):
        toy.restore(before | {"steps": np.array(9), "weights": before["weights"] * np.nan})
    after = toy.state()
    assert all(np.array_equal(before[name], after[name]) for name in before)


def test_a_frozen_array_is_a_copy_that_nobody_can_change() -> None:
    array = np.arange(6.0).reshape(2, 3)
    copy = frozen(array)
    array[:] = 0
    assert copy.tolist() == [[0, 1, 2], [3, 4, 5]]
    with pytest.raises(ValueError, match="read-only"):
        copy[0, 0] = 1


@pytest.mark.parametrize("shape", [(), (0, 3), (2, 3)])
def test_a_frozen_array_keeps_its_shape(shape: tuple[int, ...]) -> None:
    assert frozen(np.zeros(shape)).shape == shape


def test_a_learner_takes_no_examples_unless_it_says_so() -> None:
    with pytest.raises(ValueError, match="Toy takes no examples, got int"):
        Learner.teach(Toy(ToySettings()), 3)


def test_a_learner_can_not_be_made_without_what_the_contract_asks_for() -> None:
    class Half(Learner[ToySettings, None, None, None]):
        Settings = ToySettings

        def step(self) -> tuple[float, ...]:
            return (0.0,)

    with pytest.raises(TypeError, match="abstract"):
        Half(ToySettings())  # type: ignore[abstract]
