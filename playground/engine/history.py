"""The curves of a run, kept in a fixed number of points however long it lasts."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.learners.learner import frozen

POINTS = 1024


@dataclass(frozen=True)
class Curves:
    """What a history held at one moment. n points of k curves, all arrays read-only."""

    names: tuple[str, ...]
    steps: NDArray[np.int64]
    """(n,) the last step that each point averages over"""
    sums: NDArray[np.float64]
    """(k, n) sums over the steps of each point: sums, not means, so that a history goes on from them bit for bit"""
    counts: NDArray[np.int64]
    """(n,) how many steps each point averages over"""
    latest: NDArray[np.float64]
    """(k,) the values of the last step"""

    @property
    def values(self) -> NDArray[np.float64]:
        """(k, n) the mean of each curve at each point."""
        return self.sums / np.maximum(self.counts, 1)

    @property
    def at_present(self) -> dict[str, float]:
        """The values of the last step by name; empty before the first step."""
        return dict(zip(self.names, self.latest.tolist(), strict=True)) if self.steps.size else {}

    @property
    def is_improving(self) -> bool:
        """Whether the first curve is lower in its last quarter than it was in its first."""
        quarter = len(self.steps) // 4
        return quarter > 0 and bool(self.values[0, -quarter:].mean() < self.values[0, :quarter].mean())

    @property
    def is_flat(self) -> bool:
        """Whether the first curve has stopped falling.

        True if its last quarter is lower than the quarter before by less than one hundredth of its whole range.
        """
        quarter = len(self.steps) // 4
        if quarter < 25:
            return False
        first = self.values[0]
        gain = first[-2 * quarter : -quarter].mean() - first[-quarter:].mean()
        return bool(gain < 0.01 * np.ptp(first))


class History:
    """Takes one row of numbers per step. When it is full, neighbours are merged into their mean."""

    def __init__(self, names: Sequence[str], points: int = POINTS) -> None:
        self._names = tuple(names)
        self._points = points
        self._stride = 1
        self._size = 0
        self._steps = np.zeros(points, dtype=np.int64)
        self._sums = np.zeros((len(self._names), points))
        self._counts = np.zeros(points, dtype=np.int64)
        self._latest = np.zeros(len(self._names))

    def __len__(self) -> int:
        return self._size

    def add(self, step: int, values: Sequence[float]) -> None:
        """Append the numbers of one step. Raises ValueError unless there is one number per curve."""
        if len(values) != len(self._names):
            raise ValueError(f"a step must give one number for each of {', '.join(self._names)}, got {len(values)}")
        if self._size == 0 or self._counts[self._size - 1] == self._stride:
            self._open_point()
        last = self._size - 1
        self._latest[:] = values
        self._steps[last] = step
        self._sums[:, last] += self._latest
        self._counts[last] += 1

    def curves(self) -> Curves:
        """All points, as copies that nobody can change."""
        n = self._size
        return Curves(
            self._names,
            frozen(self._steps[:n]),
            frozen(self._sums[:, :n]),
            frozen(self._counts[:n]),
            frozen(self._latest),
        )

    def restore(self, curves: Curves) -> None:
        """Go on from there. Raises ValueError if the curves are not this history's."""
        n = curves.steps.size
        self._check(curves, n)
        self._size = n
        self._stride = int(curves.counts.max(initial=1))
        self._steps[:n], self._sums[:, :n], self._counts[:n] = curves.steps, curves.sums, curves.counts
        self._latest[:] = curves.latest

    def _check(self, curves: Curves, n: int) -> None:
        k = len(self._names)
        if curves.names != self._names:
            raise ValueError(f"the curves must be {', '.join(self._names)}, got {', '.join(curves.names)}")
        if n > self._points:
            raise ValueError(f"the curves must have at most {self._points} points, got {n}")
        arrays = (curves.steps, curves.sums, curves.counts, curves.latest)
        kinds, shapes = [array.dtype.kind for array in arrays], [array.shape for array in arrays]
        if kinds != ["i", "f", "i", "f"] or shapes != [(n,), (k, n), (n,), (k,)]:
            raise ValueError(f"the curves must be {k} rows of numbers, got kinds {kinds} and shapes {shapes}")
        if not np.isfinite(curves.sums).all() or not np.isfinite(curves.latest).all():
            raise ValueError("the curves must be finite, and some of their numbers are not")
        if (curves.steps < 0).any() or (curves.counts < 1).any() or (np.diff(curves.steps) < curves.counts[1:]).any():
            raise ValueError("the steps of the curves must rise by at least as many as each point averages over")

    def _open_point(self) -> None:
        if self._size == self._points:
            self._merge_neighbours()
        self._sums[:, self._size] = 0
        self._counts[self._size] = 0
        self._size += 1

    def _merge_neighbours(self) -> None:
        half = self._points // 2
        self._steps[:half] = self._steps[1::2]
        self._sums[:, :half] = self._sums[:, 0::2] + self._sums[:, 1::2]
        self._counts[:half] = self._counts[0::2] + self._counts[1::2]
        self._size = half
        self._stride *= 2
