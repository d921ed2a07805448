"""What there is to plot: descriptions of curves, and the numbers of a run."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.widgets.numbers import number, percent

_MOST_POINTS = 200


@dataclass(frozen=True)
class Plot:
    """What one curve measures."""

    name: str
    title: str
    """with its unit, as "Loss, nats" """
    log: bool = False
    low: float | None = None
    """the end of the axis, where it is fixed"""
    high: float | None = None
    percent: bool = False
    """values are shares, 0 to 1"""

    def says(self, value: float) -> str:
        """A value in words."""
        return percent(value) if self.percent else number(value)

    def heights(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        """Values as they lie along the axis: exponents of ten on a log axis, where nothing below zero has a place."""
        heights = np.array(values, dtype=np.float64)
        heights[~np.isfinite(heights)] = np.nan
        if not self.log:
            return heights
        heights[~(heights > 0)] = np.nan
        return np.log10(heights)


@dataclass(frozen=True)
class Run:
    """The curves of one run: a step (n,) for each column of values (k, n)."""

    steps: NDArray[np.float64]
    values: NDArray[np.float64]

    def nearest(self, step: float) -> int:
        """The column that is nearest to a step."""
        right = int(np.searchsorted(self.steps, step).clip(0, len(self.steps) - 1))
        left = max(right - 1, 0)
        return left if step - self.steps[left] <= self.steps[right] - step else right

    def column(self, index: int) -> "Run":
        """One moment as a run of its own."""
        return Run(self.steps[[index]], self.values[:, [index]])

    def thinned(self) -> "Run":
        """At most 200 columns, the last among them; the others stay the same while a run grows, so nothing flickers."""
        stride = -(-(len(self.steps) - 1) // (_MOST_POINTS - 1))
        if stride <= 1:
            return self
        kept = np.unique(np.append(np.arange(0, len(self.steps), stride), len(self.steps) - 1))
        return Run(self.steps[kept], self.values[:, kept])
