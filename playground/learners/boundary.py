"""The boundary that a one-class SVM has drawn so far: what is inside, how far, and because of which points."""

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Plane
from playground.learners.kernels import Numbers
from playground.learners.score_map import score_map
from playground.learners.slopes import Slopes

TOLERANCE = 1e-3  # by how much slopes may differ from where they should be, as in scikit-learn
MOST = 1e30  # a score that a float32 holds; beside tiny points a place can be as large as that to a kernel of products


class Boundary:
    """A thing is inside if it is so much like the points that bear weight: the sum of weight_i k(x_i, thing) >= rho.

    The weights are the multipliers that the slopes count, as shares of their sum.
    """

    def __init__(self, slopes: Slopes) -> None:
        self._slopes = slopes
        total = float(slopes.counted.sum()) or 1.0
        self.bearing: NDArray[np.intp] = np.flatnonzero(slopes.counted)
        """(m,) the points that bear weight"""
        self.weights: Numbers = slopes.counted[self.bearing] / total
        """(m,) theirs"""
        self.objective = float(slopes.counted @ slopes.values) / (2 * total**2)
        """what the SVM minimises: half the squared length of the mean of what bears weight, as the kernel sees it"""
        self.rho = _rho(slopes.counted, slopes.values) / total
        self.scores: Numbers = slopes.values / total - self.rho
        """(n,) above 0 inside, 0 on the boundary"""
        self.scores[np.abs(self.scores) * total <= TOLERANCE] = 0.0
        self.outside = np.count_nonzero(self.scores < 0) / max(1, len(self.scores))
        """the share of points outside"""

    def contributions(self, thing: NDArray[np.floating]) -> Numbers:
        """(m,) what the points that bear weight add to the score of a thing (d,)."""
        says = self.weights * self._slopes.kernel.only(self.bearing).between(thing[None])[0]
        return np.clip(says, -MOST, MOST)

    def score_map(self, plane: Plane) -> Floats:
        """(side, side) the score in equal squares of the plane; rows go up, columns to the right."""
        scores = score_map(self._slopes.kernel, self._slopes.x[self.bearing], self.weights, plane) - self.rho
        return np.clip(scores, -MOST, MOST).astype(np.float32)


def _rho(multipliers: Numbers, slopes: Numbers) -> float:
    """The slope on the boundary, where multipliers are between their bounds; else halfway from inside to outside."""
    is_free = (multipliers > 0) & (multipliers < 1)
    if is_free.any():
        return float(slopes[is_free].mean())
    outer, inner = slopes[multipliers == 1], slopes[multipliers == 0]
    ends = ([outer.max()] if len(outer) else []) + ([inner.min()] if len(inner) else [])
    return float(np.mean(ends)) if ends else 0.0
