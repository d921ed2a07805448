"""The slopes of a one-class SVM's cost, one for each point: how near it is to the points that bear weight."""

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.kernels import Kernel, Numbers

COMPARISONS = 4_000_000  # so many of two things of two numbers take about 10 ms


class Slopes:
    """For each point the sum of multiplier_i k(x_i, point) over all points, as far as it has been added up.

    With 100,000 points that takes seconds. So it is noted which multipliers are counted already, and what is owed, be
    it at the beginning or because multipliers or points are others now, is paid bit by bit.
    """

    def __init__(self, x: Floats, kernel: Kernel) -> None:
        """Of points (n, d), with all multipliers owed."""
        self.x, self.kernel = x, kernel
        self.values: Numbers = np.zeros(len(x))
        self.counted: Numbers = np.zeros(len(x))
        """(n,) the multipliers whose sum `values` is"""

    def pay(self, multipliers: Numbers) -> bool:
        """Count the multipliers as they are now, or so many of them as takes about 10 ms. Whether all are counted."""
        debts = multipliers - self.counted
        owing = np.flatnonzero(debts)
        chosen = owing[: self._affordable()]
        self.values += self.kernel.sums(self.x[chosen], debts[chosen])
        self.counted[chosen] = multipliers[chosen]
        return len(chosen) == len(owing)

    def set(self, multipliers: Numbers, values: Numbers) -> None:
        """Take over what somebody else has added up for all multipliers."""
        self.counted, self.values = multipliers.copy(), values

    def are_paid(self, multipliers: Numbers) -> bool:
        """Whether the multipliers are counted as they are now."""
        return np.array_equal(self.counted, multipliers)

    def moved(self, x: Floats, kernel: Kernel, of: NDArray[np.integer]) -> "Slopes":
        """Those of points (m, d) of which each was one of the former, or none (-1), and none was the same for two."""
        new = Slopes(x, kernel)
        kept = of >= 0
        kept[kept] = (x[kept] == self.x[of[kept]]).all(axis=1)
        is_gone = self.counted != 0
        is_gone[of[kept]] = False
        gone, came = np.flatnonzero(is_gone), np.flatnonzero(~kept)
        if kernel.unit != self.kernel.unit or len(gone) + len(came) > self._affordable():
            return new
        new.values[kept], new.counted[kept] = self.values[of[kept]], self.counted[of[kept]]
        new.values -= kernel.sums(self.x[gone], self.counted[gone])
        new.values[came] = kernel.at(x[came], new.counted)
        return new

    def _affordable(self) -> int:
        """So many points can be compared with all of them in about 10 ms."""
        count, size = self.x.shape
        return max(1, COMPARISONS // max(1, count) // (1 + size // 16))
