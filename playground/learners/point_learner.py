"""What all learners of points share: points that the visitor may change at any time, and a seed."""

import math
from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from playground.data.point_sets import default_points
from playground.data.points import Floats, Points
from playground.learners.knobs import Settings
from playground.learners.learner import Answer, Learner, Question, State, frozen
from playground.learners.points_state import PREFIX, points_of, points_state
from playground.learners.random_state import random_of, random_state
from playground.phrases import phrase

S = TypeVar("S", bound=Settings)
NO_POINTS = phrase("There are no points yet. Click on the square to set some.")


@dataclass(frozen=True)
class PointShot:
    """What the snapshots of all learners of points have in common."""

    points: Points
    x: Floats
    """(n, d) where the points are at present"""
    told: str
    """what there is to say of this moment, in a sentence or two"""


Shot = TypeVar("Shot", bound=PointShot)


@dataclass(frozen=True)
class MoveTo:
    """The visitor takes hold of something that the learner moves, such as a centre, and puts it elsewhere."""

    index: int
    place: tuple[float, float]
    """on the plane"""


class PointLearner(Learner[S, Shot, Question, Answer], Generic[S, Shot, Question, Answer]):
    """Learns from points. Teaching it points replaces those it had: a run that has begun goes on with the new ones.

    A subclass keeps what it has learned in arrays whose names begin with a prefix in `growing`, and checks their
    sizes when it restores them: the number of points and of columns differs from set to set.
    """

    growing = (PREFIX,)

    def __init__(self, settings: S, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._start(self._first_points())

    # What an architecture adds.

    def _first_points(self) -> Points:
        """What it learns from until it is taught other points."""
        return default_points()

    @abstractmethod
    def _begin(self) -> None:
        """From nothing, on the points `self.points`, `self.x`."""

    @abstractmethod
    def _learn(self) -> tuple[float, ...]:
        """One step, on at least one point."""

    def _changed(self) -> None:
        """The points are others now, of as many columns as before, and what was learned stays."""

    def _move(self, index: int, place: NDArray[np.floating]) -> None:
        """The visitor moved something that the learner moves to a place (2,) on the plane."""
        raise ValueError(f"{type(self).__name__} has nothing that can be moved")

    @abstractmethod
    def _own_state(self) -> State:
        """Everything but the points, the step and the random state."""

    @abstractmethod
    def _restore_own(self, state: State) -> None:
        """Take that over, on the restored points; ValueError if its sizes do not fit them."""

    @abstractmethod
    def _nothing(self) -> tuple[float, ...]:
        """The numbers of a step that had no points to learn from."""

    # The contract.

    @property
    def points(self) -> Points:
        """What it learns from."""
        return self._points

    @property
    def steps(self) -> int:
        return self._steps

    def step(self) -> tuple[float, ...]:
        self._is_fresh = False
        if self._points.turn:
            self.x = self._points.at(self._steps)
            self._changed()
        values = self._learn() if len(self._points) else self._nothing()
        self._steps += 1
        return values

    def teach(self, example: Any) -> None:
        """Take other points, or move something by hand."""
        match example:
            case Points():
                self._take(example)
            case MoveTo(index, place) if all(map(math.isfinite, place)):
                self._is_fresh = False
                self._move(index, np.array(place, np.float32))
            case _:
                super().teach(example)

    def heir(self, settings: S, seed: int) -> "PointLearner[S, Shot, Question, Answer]":
        heir = super().heir(settings, seed)
        heir._start(self._points)
        return cast("PointLearner[S, Shot, Question, Answer]", heir)

    def state(self) -> State:
        return {
            "steps": np.array([self._steps, self._is_fresh]),
            "random": random_state(self._random),
            **points_state(self._points),
            **{name: frozen(array) for name, array in self._own_state().items()},
        }

    def _restore(self, state: State) -> None:
        steps, is_fresh = state["steps"].tolist()
        if not 0 <= steps < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {steps}")
        self._points = points_of(state, self._points)
        self._steps, self._is_fresh = steps, bool(is_fresh)
        self.x = self._points.at(max(0, steps - 1))
        self._random = random_of(state["random"])
        self._restore_own(state)

    # The points.

    def _start(self, points: Points) -> None:
        self._points, self.x = points, points.at(0)
        self._steps, self._is_fresh = 0, True
        self._random = np.random.default_rng(self.seed)
        self._begin()

    def _take(self, points: Points) -> None:
        """A run on which nobody has worked yet begins anew, as does one whose points were quite other things."""
        if self._is_fresh or points.columns != self._points.columns or not len(self._points):
            self._start(points)
        else:
            self._points, self.x = points, points.at(max(0, self._steps - 1))
            self._changed()
