"""How long a one-class SVM takes to draw its boundary."""

from collections.abc import Iterator
from typing import Any

from rows.measure import Result, alternate, seconds

SIZES = ((1_000, 15, ">= 0.7"), (10_000, 5, ">= 2"))  # points, times, and how much faster than scikit-learn
NU, GAMMA = 0.1, 20.0


def ocsvm() -> Iterator[Result]:
    """our steps until it has converged / scikit-learn's OneClassSVM.fit, same points, kernel and tolerance"""
    for count, times, goal in SIZES:
        yield _fit(count, times, goal)


def _fit(count: int, times: int, goal: str) -> Result:
    import numpy as np
    from sklearn.svm import OneClassSVM

    from playground.data.point_sets import make
    from playground.learners.one_class_svm import OneClassSvm
    from playground.learners.svm_parts import SvmSettings

    points, gamma = make("Blobs", count), GAMMA
    x: Any = points.x.astype(np.float64)
    fresh = iter([OneClassSvm(SvmSettings(nu=NU, gamma=gamma, pairs=1000)) for _ in range(times + 1)])

    def ours() -> None:
        learner = next(fresh)
        learner.teach(points)
        while not learner.converged:
            learner.step()

    def peer() -> None:
        OneClassSVM(nu=NU, gamma=gamma, tol=1e-3).fit(x)  # pyright: ignore[reportArgumentType]

    seconds(ours, 1)
    seconds(peer, 1)
    mine, theirs = alternate(lambda: seconds(ours, 1), lambda: seconds(peer, 1), times)
    return Result("ocsvm", f"{count:,} points", mine * 1000, theirs * 1000, "ms", theirs / mine, goal)


ROWS = {"ocsvm": ocsvm}
