"""Learners of points take other points at any time, move what the visitor moves, and go on bit for bit."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data.point_sets import default_points, make
from playground.data.points import Points
from playground.learners import knobs
from playground.learners.learner import Blueprint, State
from playground.learners.point_learner import NO_POINTS, MoveTo, PointLearner, PointShot

NONE = Points(np.zeros((0, 2), np.float32), "none")


@dataclass(frozen=True)
class MiddleSettings(knobs.Settings):
    rate: float = knobs.real(0.5, 0.0, 1.0, "Rate", live=True)


class Middle(PointLearner[MiddleSettings, PointShot, None, None]):
    """Goes towards the mean of the points, with a jitter."""

    Settings = MiddleSettings

    def _begin(self) -> None:
        self.middle = np.zeros(2) + self._random.random()

    def _learn(self) -> tuple[float, ...]:
        self.middle += self.settings.rate * (self.x[:, :2].mean(axis=0) - self.middle)
        self.middle += 1e-3 * self._random.standard_normal(2)
        return (float(np.abs(self.middle).sum()),)

    def _nothing(self) -> tuple[float, ...]:
        return (0.0,)

    def _move(self, index: int, place: NDArray[np.floating]) -> None:
        self.middle = place.astype(np.float64)

    def _own_state(self) -> State:
        return {"middle": self.middle}

    def _restore_own(self, state: State) -> None:
        self.middle = np.array(state["middle"])

    def snapshot(self) -> PointShot:
        return PointShot(self.points, self.x, NO_POINTS)

    def answer(self, question: None) -> None:
        return None

    def blueprint(self) -> Blueprint:
        return ()


def made(points: Points | None = None, steps: int = 0, seed: int = 0) -> Middle:
    learner = Middle(MiddleSettings(), seed)
    if points is not None:
        learner.teach(points)
    for _ in range(steps):
        learner.step()
    return learner


def test_every_learner_begins_with_the_points_on_the_desk() -> None:
    assert made().points is default_points()


def test_a_run_on_which_nobody_worked_begins_anew_with_other_points() -> None:
    learner = made(make("Ring"))
    assert (learner.points.name, learner.steps) == ("Ring", 0)


def test_a_run_that_has_begun_goes_on_with_the_new_points() -> None:
    learner = made(steps=5)
    middle = learner.middle.copy()
    edited = learner.points.with_added(np.array([[0.9, 0.9]], np.float32))
    learner.teach(edited)
    assert learner.points is edited
    assert len(learner.x) == 301
    assert (learner.steps, learner.middle.tolist()) == (5, middle.tolist())


def test_points_that_are_other_things_begin_the_run_anew() -> None:
    learner = made(steps=5)
    learner.teach(make("Music tastes", 50))
    assert learner.steps == 0


def test_what_was_moved_by_hand_stays_when_points_are_edited() -> None:
    learner = made()
    learner.teach(MoveTo(0, (0.25, 0.75)))
    learner.teach(learner.points.without(np.array([0])))
    assert learner.middle.tolist() == [0.25, 0.75]


@pytest.mark.parametrize("example", [MoveTo(0, (float("nan"), 0.0)), "points", np.zeros((3, 2))])
def test_what_can_not_be_taught_is_refused(example: Any) -> None:
    with pytest.raises(ValueError, match="Middle takes no examples"):
        made().teach(example)


def test_without_points_a_step_does_no_harm() -> None:
    learner = made(NONE)
    assert learner.step() == (0.0,)
    learner.teach(make("Ring"))
    assert learner.steps == 0


def test_points_that_turn_are_elsewhere_at_each_step() -> None:
    learner = made(make("Moving", 60))
    seen = []
    for _ in range(3):
        learner.step()
        seen.append(learner.x)
    assert np.array_equal(seen[0], learner.points.at(0))
    assert np.array_equal(seen[2], learner.points.at(2))
    assert not np.allclose(seen[1], seen[2], atol=1e-4)


@pytest.mark.parametrize("name", ["Blobs", "Moving"])
def test_a_restored_learner_goes_on_bit_for_bit(name: str) -> None:
    learner, other = made(make(name, 40), steps=4), made(make(name, 40), seed=9)
    other.restore(learner.state())
    assert np.array_equal(other.x, learner.x)
    assert [learner.step() for _ in range(4)] == [other.step() for _ in range(4)]


def test_an_heir_has_the_points_and_nothing_learned() -> None:
    learner = made(make("Ring"), steps=3)
    heir = learner.heir(MiddleSettings(rate=0.1), 5)
    assert heir.points is learner.points
    assert (heir.steps, heir.seed, heir.settings.rate) == (0, 5, 0.1)


@pytest.mark.parametrize("steps", [-1, 2**60])
def test_steps_that_can_not_be_are_refused(steps: int) -> None:
    learner = made()
    with pytest.raises(ValueError, match="steps must be in"):
        learner.restore({**learner.state(), "steps": np.array([steps, 0])})
    assert learner.steps == 0
