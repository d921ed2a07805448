"""Where the ticks of an axis stand, and how far an axis reaches: round numbers, at most five of them."""

import math

import numpy as np
from numpy.typing import NDArray

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)


def round_step(span: float, most: int) -> float:
    """The smallest round distance that puts at most `most` ticks, both ends included, on a span."""
    raw = span / max(most - 1, 1)
    power = 10.0 ** math.floor(math.log10(raw))
    return next(power * factor for factor in _ROUND if power * factor >= raw * (1 - 1e-9))


def linear_ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Round values between two ends."""
    if not high > low:
        return [low]
    step = round_step(high - low, most)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [index * step for index in range(first, last + 1)]


def whole_ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Round whole numbers between two ends."""
    step = max(round_step(max(high - low, 1.0), most), 1.0)
    step = 5.0 if step == 2.5 else step
    return [index * step for index in range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)]


def log_ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Round values between two powers of ten, given and returned as exponents."""
    decades = list(range(math.ceil(low - 1e-9), math.floor(high + 1e-9) + 1))
    if len(decades) >= 2:
        return [float(decade) for decade in decades[:: math.ceil(len(decades) / most)]]
    fine = [math.log10(f) + d for d in range(math.floor(low), math.ceil(high) + 1) for f in (1, 2, 5)]
    return [tick for tick in fine if low - 1e-9 <= tick <= high + 1e-9][:most]


def linear_range(values: NDArray[np.floating], low: float | None, high: float | None, most: int) -> tuple[float, float]:
    """Ends around all finite values, in quarters of the distance of ticks so that they seldom move; or given ends."""
    finite = values[np.isfinite(values)]
    bottom = low if low is not None else float(finite.min(initial=np.inf)) if finite.size else 0.0
    top = high if high is not None else float(finite.max(initial=-np.inf)) if finite.size else bottom + 1.0
    if not top > bottom:
        top = bottom + (abs(bottom) * 0.1 or 1.0)
    step = round_step(top - bottom, most) / 4
    bottom = bottom if low is not None else math.floor(bottom / step + 1e-9) * step
    top = top if high is not None else math.ceil(top / step - 1e-9) * step
    return bottom, top


def log_range(exponents: NDArray[np.floating]) -> tuple[float, float]:
    """Ends in quarters of a decade around all finite exponents, at least half a decade apart."""
    finite = exponents[np.isfinite(exponents)]
    if not finite.size:
        return -1.0, 0.0
    bottom, top = math.floor(float(finite.min()) * 4) / 4, math.ceil(float(finite.max()) * 4) / 4
    return bottom, max(top, bottom + 0.5)
