"""How fast clouds are fitted to points."""

from collections.abc import Callable, Iterator
from typing import Any

from rows.measure import Result, alternate, seconds

POINTS, CLOUDS, WARM_UP, ROUNDS, TIMES = 10_000, 8, 2, 5, 9
SIZES = ((2, ">= 4"), (64, ">= 2"))  # numbers of a point, and how much faster than scikit-learn
SPREAD = 0.2  # of each group, whose middle is anywhere from 0 to 1


def em() -> Iterator[Result]:
    """our E and M / those of scikit-learn's GaussianMixture, full covariances, same points, same start"""
    for size, goal in SIZES:
        yield _round(size, goal)


def _round(size: int, goal: str) -> Result:
    from playground.learners.em import Em, EmSettings

    learner = Em(EmSettings(clusters=CLOUDS))
    learner.teach(_points(size))
    theirs = _peer(learner)

    def ours() -> None:
        learner.step()
        learner.step()

    for both in (ours, theirs):
        seconds(both, WARM_UP)
    mine, other = alternate(lambda: seconds(ours, ROUNDS), lambda: seconds(theirs, ROUNDS), TIMES)
    case = f"{POINTS:,} × {size}, {CLOUDS} clouds"
    return Result("em", case, mine * 1000, other * 1000, "ms", other / mine, goal)


def _points(size: int) -> Any:
    import numpy as np

    from playground.data.points import Column, Plane, Points

    dice = np.random.default_rng(0)
    x = dice.random((CLOUDS, size))[np.arange(POINTS) % CLOUDS] + SPREAD * dice.standard_normal((POINTS, size))
    plane = Plane(np.full(size, 0.5, np.float32), np.eye(2, size, dtype=np.float32), 1.0, ("first", "second"))
    return Points(x.astype(np.float32), "groups", tuple(Column(f"{i}") for i in range(size)), plane=plane)


def _peer(learner: Any) -> Callable[[], None]:
    """A round of scikit-learn's loop, which begins with the learner's clouds."""
    import numpy as np
    from sklearn.mixture import GaussianMixture

    state, x, k = learner.state(), learner.x.astype(np.float64), CLOUDS
    mixture: Any = GaussianMixture(k, reg_covar=learner.settings.regularisation)
    mixture.weights_, mixture.means_ = state["groups/weights"], state["groups/means"].reshape(k, -1)
    covariances = state["groups/spreads"].reshape(k, x.shape[1], -1)
    mixture.precisions_cholesky_ = np.linalg.inv(np.linalg.cholesky(covariances)).swapaxes(1, 2)

    def one_round() -> None:
        _, shares = mixture._e_step(x)
        mixture._m_step(x, shares)

    return one_round


ROWS = {"em": em}
