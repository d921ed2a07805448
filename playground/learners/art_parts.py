"""What ART remembers: its categories, how alike a pattern is to each of them, and how they learn."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from playground.data.points import NOBODY, Labels

Numbers = NDArray[np.float64]
Kind = Literal["fuzzy ART", "ART1"]

MOST_CATEGORIES = 300
ROUNDING = 1e-9  # by which sums may be off; a pattern that differs by less from itself is still the same
VISIBLE = 1e-4  # a category whose weights change by less in all is at rest: slow learning never ends otherwise
INK = 0.5  # more than that is a 1 for ART1
_ONES = 2**20  # numbers that are compared at once


@dataclass(frozen=True)
class Rule:
    """How ART compares and learns."""

    vigilance: float
    """the match that a category must reach, 0 to 1"""
    alpha: float
    """the choice parameter: above 0, small"""
    rate: float
    """what share of the way a category goes to what it has in common with a pattern"""

    def admits(self, match: float) -> bool:
        """Whether a pattern that matches so well may be learned."""
        return match >= self.vigilance - ROUNDING


def coded(x: NDArray[np.floating], kind: Kind) -> Numbers:
    """Things (n, d) as ART sees them: for ART1 ink or no ink (n, d), else what is there and what is not (n, 2 d).

    Fuzzy ART takes numbers from 0 to 1; others count as the nearer end.
    """
    if kind == "ART1":
        return (x > INK).astype(np.float64)
    inside = np.clip(x, 0, 1).astype(np.float64)
    return np.concatenate([inside, 1 - inside], axis=1)


class Categories:
    """For each category the weights w (numbers,): of all patterns it learned at full rate, what they have in common.

    With I the pattern as it is coded, ^ the smaller of two numbers and |.| the sum:
    choice = |I ^ w| / (alpha + |w|), match = |I ^ w| / |I|, and learning is w <- rate (I ^ w) + (1 - rate) w.
    For ART1, alpha is L - 1, and its choice value L times as much, which ranks alike. As in the paper's limit of large
    first weights, a category that has learned nothing yet is only taken when no other one is left.
    """

    def __init__(self, numbers: int) -> None:
        self.count = 0
        self._weights = np.empty((MOST_CATEGORIES, numbers))
        self._sizes = np.empty(MOST_CATEGORIES)  # |w|
        self._common = np.empty((MOST_CATEGORIES, numbers))  # I ^ w, of the pattern that was compared last
        self._overlaps = np.empty(MOST_CATEGORIES)  # |I ^ w|
        self._choices = np.empty(MOST_CATEGORIES)
        self._ones = np.ones(numbers)

    @property
    def numbers(self) -> int:
        """How many weights each category has."""
        return len(self._ones)

    @property
    def weights(self) -> Numbers:
        """(count, numbers), not a copy."""
        return self._weights[: self.count]

    def replace(self, weights: Numbers) -> None:
        """Take over these (k, numbers)."""
        self.count = len(weights)
        self._weights[: self.count] = weights
        for j in range(self.count):  # one by one, as they are summed when they learn: to the last bit
            self._sizes[j] = self._weights[j].sum()

    def compare(self, pattern: Numbers, rule: Rule) -> tuple[Numbers, Numbers]:
        """The choice value (count,) and the match (count,) of every category, for a coded pattern (numbers,)."""
        overlaps, choices = self._compared(pattern, rule.alpha)
        size = pattern.sum()
        return choices.copy(), overlaps / size if size else np.zeros(self.count)

    def find(self, pattern: Numbers, rule: Rule) -> int:
        """Which category a coded pattern resonates with, -1 if with none; nothing is learned."""
        return self._found(pattern, pattern.sum(), rule)

    def find_all(self, patterns: Numbers, rule: Rule) -> Labels:
        """The same for many coded patterns (n, numbers): (n,)."""
        found = np.full(len(patterns), NOBODY, np.int16)
        rows = max(1, _ONES // (max(1, self.count) * self.numbers))
        for first in range(0, len(patterns) if self.count else 0, rows):
            these = patterns[first : first + rows]
            overlaps = np.minimum(these[:, None], self.weights) @ self._ones  # (rows, count)
            choices = overlaps / (rule.alpha + self._sizes[: self.count])
            sizes = these.sum(axis=1, keepdims=True)
            choices[(overlaps < (rule.vigilance - ROUNDING) * sizes) | (sizes == 0)] = -1
            best = choices.argmax(axis=1)
            fits = choices[np.arange(len(best)), best] >= 0
            found[first : first + rows][fits] = best[fits]
        return found

    def present(self, patterns: Numbers, rule: Rule) -> tuple[list[int], list[bool]]:
        """Learn coded patterns (n, numbers) one after the other: the category of each, and whether it changed any."""
        labels, changed = [], []
        for pattern, size in zip(patterns, patterns.sum(axis=1).tolist(), strict=True):
            best = self._found(pattern, size, rule)
            if best == NOBODY:
                best = self.open(pattern)
                changed.append(best != NOBODY)
            else:
                changed.append(self._learned(best, rule.rate) > VISIBLE)
            labels.append(best)
        return labels, changed

    def learn(self, category: int, pattern: Numbers, rule: Rule) -> float:
        """Go towards what category and pattern have in common; how much its weights fell, all together."""
        self._compared(pattern, rule.alpha)
        return self._learned(category, rule.rate)

    def open(self, pattern: Numbers) -> int:
        """Make a category of a pattern that resonates with none; -1 if it is empty or there is no room for one more."""
        if self.count == MOST_CATEGORIES or not pattern.any():
            return NOBODY
        self._weights[self.count], self._sizes[self.count] = pattern, pattern.sum()
        self.count += 1
        return self.count - 1

    def _found(self, pattern: Numbers, size: float, rule: Rule) -> int:
        """To try categories by their choice values until one matches is to take the highest of those that match."""
        if not self.count or not size:
            return NOBODY
        overlaps, choices = self._compared(pattern, rule.alpha)
        least = (rule.vigilance - ROUNDING) * size
        best = int(choices.argmax())
        if overlaps[best] < least:
            choices[overlaps < least] = -1
            best = int(choices.argmax())
        return best if choices[best] >= 0 else NOBODY

    def _learned(self, category: int, rate: float) -> float:
        """The same with the pattern that was compared last."""
        before = self._sizes[category]
        if before - self._overlaps[category] <= ROUNDING:
            return 0.0
        weights, common = self._weights[category], self._common[category]
        weights *= 1 - rate
        common *= rate
        weights += common
        self._sizes[category] = after = np.add.reduce(weights)
        return float(before - after)

    def _compared(self, pattern: Numbers, alpha: float) -> tuple[Numbers, Numbers]:
        """The overlaps and choice values of all categories, in arrays that are used again and again."""
        count = self.count
        common, overlaps, choices = self._common[:count], self._overlaps[:count], self._choices[:count]
        np.minimum(self._weights[:count], pattern, out=common)
        np.dot(common, self._ones, out=overlaps)
        np.add(self._sizes[:count], alpha, out=choices)
        np.divide(overlaps, choices, out=choices)
        return overlaps, choices
