"""The values at which a slider stops, and where on its groove each value lies."""

import math
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

_PER_DECADE = (1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3, 3.2, 3.5, 4, 4.5, 5, 5.5, 6, 6.4, 7, 8, 9)


@dataclass(frozen=True)
class Scale:
    """From `low` to `high`, both included, in even steps or (`log`) in even factors; `whole`: only whole numbers."""

    low: float
    high: float
    log: bool = False
    whole: bool = False

    def __post_init__(self) -> None:
        if not self.low < self.high:
            raise ValueError(f"a scale's low must be below its high, got {self.low}..{self.high}")

    def fraction(self, value: float) -> float:
        """Where a value lies, from 0 (low) to 1 (high)."""
        low, high, at = (self._flat(v) for v in (self.low, self.high, min(max(value, self.low), self.high)))
        return (at - low) / (high - low)

    @cached_property
    def stops(self) -> tuple[float, ...]:
        """The values at which the handle rests, ascending; both ends are among them."""
        inner = self._factors() if self.log else self._steps()
        kind = int if self.whole else float
        return tuple(sorted({kind(v) for v in (self.low, self.high, *inner) if self.low <= v <= self.high}))

    def nearest(self, fraction: float) -> int:
        """The index of the stop that lies nearest to a place on the groove."""
        after = bisect_left(self._fractions, fraction)
        around = [i for i in (after - 1, after) if 0 <= i < len(self.stops)]
        return min(around, key=lambda i: abs(self._fractions[i] - fraction))

    @cached_property
    def _fractions(self) -> tuple[float, ...]:
        return tuple(self.fraction(stop) for stop in self.stops)

    @property
    def _is_log(self) -> bool:
        return self.log and self.low > 0

    def _flat(self, value: float) -> float:
        """The value on an axis on which equal distances are equal steps, or equal factors."""
        return math.log(value) if self._is_log else math.log1p(value - self.low) if self.log else value

    def _steps(self) -> list[float]:
        """Even, round steps: some 100, or every whole number where there are at most 1,000."""
        span = self.high - self.low
        size = 1 if self.whole and span <= 1000 else _round_step(span / 125)
        digits = max(0, 2 - math.floor(math.log10(size)))
        first, last = math.ceil(self.low / size), math.floor(self.high / size)
        return [round(n * size, digits) for n in range(first, last + 1)]

    def _factors(self) -> list[float]:
        """Round numbers in nearly even factors; for whole numbers the powers of two as well."""
        smallest = 1 if self.whole else self.low if self.low > 0 else self.high / 1e4
        decades = range(math.floor(math.log10(smallest)), math.ceil(math.log10(self.high)) + 1)
        round_numbers = [float(f"{n * 10.0**d:.2g}") for d in decades for n in _PER_DECADE]
        if not self.whole:
            return round_numbers
        return [n for n in round_numbers if n == int(n)] + [2.0**n for n in range(31)]


def _round_step(size: float) -> float:
    """The smallest of 1, 2, 5, 10 ... that is at least so large."""
    power = 10.0 ** math.floor(math.log10(size))
    return next(float(f"{n * power:.1g}") for n in (1, 2, 5, 10) if n * power >= size * 0.999)
