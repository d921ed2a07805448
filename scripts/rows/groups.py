"""How fast K-means and C-means are, round by round, beside the libraries that everybody uses."""

import time
from collections.abc import Callable, Iterator
from typing import Any

from rows.measure import Result, alternate, seconds

POINTS, GROUPS, ROUNDS, TIMES = 100_000, 8, 20, 9
WIDTHS = ((2, ">= 1.0"), (64, ">= 0.9"))  # numbers of a point, and how fast an iteration must be
SHARED = (10_000, 100_000)  # points of C-means


def kmeans() -> Iterator[Result]:
    """scikit-learn's Lloyd / our two half-steps, per iteration, same start and the same iterations, 8 groups"""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        for size, goal in WIDTHS:
            points = _points(POINTS, size)
            mine, theirs = alternate(_rounds("kmeans", points), _lloyd(points), TIMES)
            yield Result("kmeans", f"{POINTS:,} × {size}", mine * 1000, theirs * 1000, "ms", theirs / mine, goal)


def kmeans_stepped() -> Iterator[Result]:
    """scikit-learn called for one iteration at a time / our two half-steps, each with what is drawn of it"""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        for size, _ in WIDTHS:
            points = _points(POINTS, size)
            mine, theirs = alternate(_rounds("kmeans", points, shown=True), _stepped(points), TIMES)
            case = f"{POINTS:,} × {size}"
            yield Result("kmeans-stepped", case, mine * 1000, theirs * 1000, "ms", theirs / mine, ">= 3")


def cmeans() -> Iterator[Result]:
    """scikit-fuzzy's cmeans / our two half-steps, per iteration, same start, 8 groups, m = 2"""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        for count in SHARED:
            points = _points(count, 2)
            mine, theirs = alternate(_rounds("cmeans", points), _fuzzy(points), TIMES)
            yield Result("cmeans", f"{count:,} × 2", mine * 1000, theirs * 1000, "ms", theirs / mine, ">= 5")


def _points(count: int, size: int) -> Any:
    """Evenly spread, such that nobody is done before the last iteration."""
    import numpy as np

    from playground.data.points import Column, Plane, Points

    x = np.random.default_rng(0).random((count, size)).astype(np.float32)
    plane = Plane(np.full(size, 0.5, np.float32), np.eye(2, size, dtype=np.float32), 1.0, ("first", "second"))
    return Points(x, "evenly spread", tuple(Column(str(i)) for i in range(size)), "table", plane)


def _fresh(name: str, points: Any) -> Any:
    from playground.catalogue import Entry

    kind: Any = Entry(name, "", "").learner()
    learner = kind(kind.Settings(clusters=GROUPS), 0)
    learner.teach(points)
    return learner


def _rounds(name: str, points: Any, shown: bool = False) -> Callable[[], float]:
    """Seconds for an iteration of ours: the first one, in which buffers are made, is not counted."""

    def round_of(learner: Any) -> None:
        for _ in range(2):
            learner.step()
            if shown:
                learner.snapshot()

    def measure() -> float:
        learner = _fresh(name, points)
        round_of(learner)
        return seconds(lambda: round_of(learner), ROUNDS)

    return measure


def _lloyd(points: Any) -> Callable[[], float]:
    """Seconds for an iteration of scikit-learn's: the first one, with all that is prepared, is not counted."""
    x, start = points.x, _fresh("kmeans", points).centres

    def fit(rounds: int) -> float:
        begun = time.perf_counter()
        made = _peer(x, start, rounds).n_iter_
        lasted = time.perf_counter() - begun
        if made != rounds:
            raise RuntimeError(f"scikit-learn must make {rounds} iterations, made {made}")
        return lasted

    return lambda: (fit(ROUNDS + 1) - fit(1)) / ROUNDS


def _peer(x: Any, centres: Any, rounds: int) -> Any:
    from sklearn.cluster import KMeans

    kind: Any = KMeans
    return kind(GROUPS, init=centres, n_init=1, max_iter=rounds, tol=0, algorithm="lloyd").fit(x)


def _stepped(points: Any) -> Callable[[], float]:
    """Seconds for one of scikit-learn's fits of one iteration, each of which begins where the last one ended."""
    x, start = points.x, _fresh("kmeans", points).centres

    def measure() -> float:
        centres = start
        begun = time.perf_counter()
        for _ in range(ROUNDS):
            centres = _peer(x, centres, 1).cluster_centers_
        return (time.perf_counter() - begun) / ROUNDS

    return measure


def _fuzzy(points: Any) -> Callable[[], float]:
    """Seconds for an iteration of scikit-fuzzy's, from the shares of our first half-step."""
    import numpy as np
    import skfuzzy

    learner = _fresh("cmeans", points)
    learner.step()
    x, shares = points.x.T.astype(np.float64), learner.snapshot().shares.T.astype(np.float64)
    return lambda: seconds(lambda: skfuzzy.cmeans(x, GROUPS, 2.0, 0, ROUNDS, init=shares), 1) / ROUNDS


ROWS = {"kmeans": kmeans, "kmeans-stepped": kmeans_stepped, "cmeans": cmeans}
