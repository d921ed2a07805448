"""Sequential minimal optimisation: of many multipliers, two at a time are moved to where they cost least."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.kernels import Kernel, Numbers

TINY = 1e-12  # half the squared distance of two points that a kernel cannot tell apart
ROUNDING = 1e-12


class Pair(NamedTuple):
    """What one multiplier took from another one."""

    taker: int
    giver: int
    amount: float


class Smo:
    """Minimises 1/2 a'Ka over multipliers a from 0 to 1 whose sum stays as it is.

    A pair moves along which the cost falls most: a_i + s, a_j - s, where s = (slope_j - slope_i) / |i - j|^2 as the
    kernel sees that distance, or less if one of them reaches its bound. The taker i has the lowest slope of those
    that may grow; of those that may shrink, the giver j is the one with which a free move would gain most.
    Platt (1998); the choice of the second one: Fan, Chen & Lin (2005).
    """

    def __init__(self, kernel: Kernel, x: Floats) -> None:
        """On points (n, d), all of them those of the kernel."""
        self._kernel, self._sides, self._halves = kernel, kernel.sides(x), kernel.own(x) / 2
        self._is_distance = kernel.name != "sigmoid"  # which is no real kernel: its squared distances may be negative
        self._rows: dict[int, Numbers] = {}
        self._falls, self._gains = np.empty((2, len(x)))

    def begin(self, multipliers: Numbers, slopes: Numbers) -> None:
        """From multipliers (n,), which it changes, and their slopes (n,) = Ka."""
        self.multipliers = multipliers
        self._shift = 0.0  # what is missing in all slopes
        self._takers = np.where(multipliers < 1, slopes, np.inf)  # the slopes of those that may grow
        self._givers = np.where(multipliers > 0, -slopes, np.inf)  # less the slopes of those that may shrink

    def move(self, tolerance: float) -> Pair | None:
        """Move a pair; None, and no move, if the slopes of no pair differ by more than the tolerance."""
        i = int(self._takers.argmin())
        falls = np.add(self._givers, self._takers[i], out=self._falls)  # slope_i - slope_j, or infinite
        row = self._apart(i)
        gains = np.abs(falls, out=self._gains)
        gains *= falls
        gains /= row if self._is_distance else np.maximum(row, TINY)
        j = int(gains.argmin())
        fall = float(falls[j])
        if fall >= -tolerance and falls.min() >= -tolerance:
            return None
        amount = min(-fall / (2 * max(float(row[j]), TINY)), 1 - float(self.multipliers[i]), float(self.multipliers[j]))
        change = np.subtract(self._apart(j), row, out=gains)  # K_i - K_j but for a constant
        change *= amount
        self._takers += change
        self._givers -= change
        self._shift += amount * float(self._halves[i] - self._halves[j])
        self._set(i, j, amount)
        return Pair(i, j, amount)

    @property
    def slopes(self) -> Numbers:
        """(n,) of the multipliers as they are now."""
        return np.where(self.multipliers < 1, self._takers, -self._givers) + self._shift

    def _set(self, taker: int, giver: int, amount: float) -> None:
        """Change the two multipliers, and note who may grow and who may shrink."""
        low, high = float(self._takers[taker]), -float(self._givers[giver])  # their slopes now
        fills, empties = amount == 1 - self.multipliers[taker], amount == self.multipliers[giver]
        self.multipliers[taker] = 1.0 if fills else self.multipliers[taker] + amount
        self.multipliers[giver] = 0.0 if empties else self.multipliers[giver] - amount
        self._takers[taker], self._givers[taker] = np.inf if fills else low, -low
        self._takers[giver], self._givers[giver] = high, np.inf if empties else -high

    def _apart(self, i: int) -> Numbers:
        """(n,) half the squared distances of all points from one of them, as the kernel sees them."""
        if i not in self._rows:
            apart = self._kernel.rows(self._sides[i])
            np.subtract(self._halves, apart, out=apart)
            apart += self._halves[i]
            self._rows[i] = np.maximum(apart, TINY, out=apart) if self._is_distance else apart
        return self._rows[i]


def violation(multipliers: Numbers, slopes: Numbers) -> float:
    """By how much the slopes of a pair that could move differ at most; the cost is least if no pair's do."""
    least = np.min(slopes, where=multipliers < 1, initial=np.inf)
    return max(0.0, float(np.max(slopes, where=multipliers > 0, initial=-np.inf) - least))


def most_violating(multipliers: Numbers, slopes: Numbers, most: int) -> NDArray[np.intp]:
    """Which multipliers to move, in rising order: the first takers and givers, so many at most."""
    if len(slopes) <= most:
        return np.arange(len(slopes))
    takers = np.where(multipliers < 1, slopes, np.inf)
    givers = np.where(multipliers > 0, -slopes, np.inf)
    return np.unique([np.argpartition(who, most // 2)[: most // 2] for who in (takers, givers)])


def with_sum(multipliers: Numbers, total: float, slopes: Numbers) -> Numbers:
    """Multipliers (n,) from 0 to 1 with a given sum, at most n. Those are changed that cost least by their slopes."""
    lacking = total - multipliers.sum()
    if abs(lacking) < ROUNDING * len(multipliers):
        return multipliers
    order = np.argsort(slopes if lacking > 0 else -slopes, kind="stable")
    room = 1 - multipliers[order] if lacking > 0 else multipliers[order]
    given = np.diff(np.minimum(np.cumsum(room), abs(lacking)), prepend=0.0)
    full = np.abs(given - room) < ROUNDING  # to the bound itself
    changed = multipliers.copy()
    changed[order] += np.where(full, room, given) * np.sign(lacking)
    return np.clip(changed, 0.0, 1.0)
