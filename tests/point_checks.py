"""Points with which something could go wrong, for the tests of every learner of points."""

from typing import Any

import numpy as np
import pytest

from playground.data.points import Column, Plane, Points
from playground.learners.learner import State
from playground.learners.point_learner import NO_POINTS, MoveTo, PointLearner

_random = np.random.default_rng(0)
_THREE = np.array([[0.2, 0.3], [0.8, 0.4], [0.5, 0.9]], np.float32)
_SOLID = Plane(np.full(5, 0.5, np.float32), np.eye(2, 5, dtype=np.float32), 1.0, ("first", "second"))


def on_square(x: Any, name: str = "some") -> Points:
    """Points at these places (n, 2)."""
    return Points(np.asarray(x, np.float32).reshape(-1, 2), name)


ODD = {
    "no points": on_square([]),
    "one point": on_square(_THREE[:1]),
    "two points": on_square(_THREE[:2]),
    "three points": on_square(_THREE),
    "all equal": on_square(np.full((40, 2), 0.3)),
    "two places": on_square(np.repeat(_THREE[:2], 20, axis=0)),
    "one apart": on_square(np.r_[np.full((40, 2), 0.3), [[0.9, 0.9]]]),
    "constant column": on_square(np.c_[_random.random(60), np.full(60, 0.7)]),
    "a line": on_square(np.c_[np.linspace(0, 1, 50), np.linspace(0, 1, 50)]),
    "huge": on_square(1e30 * (_random.random((60, 2)) - 0.5)),
    "huge, far away": on_square(1e30 * (1 + 0.1 * _random.random((60, 2)))),
    "hugest": on_square(3.4e38 * np.sign(_random.random((60, 2)) - 0.5)),
    "one outlier": on_square(np.r_[_random.random((60, 2)), [[1e30, -1e30]]]),
    "tiny": on_square(1e-30 * _random.random((60, 2))),
    "five columns": Points(
        _random.random((80, 5)).astype(np.float32), "5-D", tuple(map(Column, "abcde")), plane=_SOLID
    ),
}
"""What the visitor may bring or make, by name."""

odd_points = pytest.mark.parametrize("points", [pytest.param(points, id=name) for name, points in ODD.items()])
"""Runs a test for each of them: `def test_...(points: Points)`."""


def must_cope(learner: PointLearner[Any, Any, Any, Any], points: Points, question: Any, steps: int = 8) -> None:
    """A learner takes these points, learns from them, shows, answers, goes on from its state: all in finite numbers.

    Warnings fail a test anyway. It must say something of each moment; of no points, that there are none.
    """
    learner.teach(points)
    must_answer(learner, question)
    for step in range(steps):
        must_show(learner)
        values = learner.step()
        assert len(values) == len(learner.curves)
        assert np.isfinite(values).all(), (step, values)
    must_show(learner)
    must_answer(learner, question)
    twin = learner.heir(learner.settings, learner.seed + 1)
    twin.restore(learner.state())
    assert [twin.step() for _ in range(3)] == [learner.step() for _ in range(3)]


def must_cope_later(learner: PointLearner[Any, Any, Any, Any], points: Points, question: Any) -> None:
    """The same for points that come while it learns from others, and go again."""
    before = learner.points
    for some in (points, before, points):
        learner.step()
        learner.step()
        must_cope(learner, some, question, 5)


def must_answer(learner: PointLearner[Any, Any, Any, Any], question: Any) -> None:
    """An answer in finite numbers."""
    must_be_finite(learner.answer(question))


def must_show(learner: PointLearner[Any, Any, Any, Any]) -> None:
    """A picture of the present points in finite numbers, with something to say."""
    shot = learner.snapshot()
    must_be_finite(shot)
    assert shot.points is learner.points
    assert len(shot.x) == len(learner.points)
    assert shot.told
    assert (shot.told == NO_POINTS) == (not len(learner.points))
    assert len(learner.points) or learner.converged


def must_be_finite(thing: Any) -> None:
    """All numbers of a snapshot or an answer are numbers."""
    for name, value in vars(thing).items():
        parts = value.values() if isinstance(value, dict) else [value]
        for part in parts:
            if isinstance(part, float) or (isinstance(part, np.ndarray) and part.dtype.kind == "f"):
                assert np.isfinite(part).all(), name


def must_refuse(learner: PointLearner[Any, Any, Any, Any], changes: State, message: str) -> None:
    """A state with those parts changed is refused in these words (a regular expression), and nothing has happened."""
    state = learner.state()
    with pytest.raises(ValueError, match=message):
        learner.restore(state | changes)
    after = learner.state()
    assert all(np.array_equal(after[name], array) for name, array in state.items())


def dragged(learner: PointLearner[Any, Any, Any, Any], index: int, place: tuple[float, float]) -> None:
    """The visitor moves something that the learner moves."""
    learner.teach(MoveTo(index, place))
