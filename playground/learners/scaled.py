"""Points moved and shrunk or stretched such that single precision is enough, however large or far away they are."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats

FAR = 1e8  # times the largest point: so far away all is equally far, and squares are still numbers
_LARGEST = float(np.finfo(np.float32).max)
_ROWS = 16_384  # that are summed up in single precision
_FINEST = np.float32(2**-32)  # all z are multiples of that


@dataclass(frozen=True)
class Scaled:
    """z = x / size - middle, where the size is a power of two: dividing by that rounds nothing.

    All z are multiples of 2^-32 and below 8: in double precision the sum of 100,000 of them is exact.
    """

    z: Floats
    """(n, d) about as large as 1, around 0"""
    size: float
    middle: NDArray[np.float64]
    """(d,)"""

    @cached_property
    def squares(self) -> float:
        """The sum of the squares of all z."""
        parts = (self.z[first : first + _ROWS].ravel() for first in range(0, len(self.z), _ROWS))
        return math.fsum(float(np.dot(part, part)) for part in parts)

    def into(self, things: Floats) -> Floats:
        """Things (m, d) of the size of the points, scaled as these are. What is very far away comes nearer."""
        return _rounded(np.clip(things / self.size - self.middle, -FAR, FAR).astype(np.float32))

    def back(self, z: NDArray[np.floating]) -> Floats:
        """Scaled things (m, d) as they are."""
        return np.clip((z + self.middle) * self.size, -_LARGEST, _LARGEST).astype(np.float32)


def scaled(x: Floats) -> Scaled:
    """Points (n, d), of which there is at least one."""
    largest = max(float(x.max()), -float(x.min()))
    size = math.ldexp(1.0, min(max(math.frexp(largest)[1], -126), 126))  # 1 / size must be a number, too
    z = x * np.float32(1 / size)
    middle = z.mean(axis=0, dtype=np.float64).astype(np.float32)
    return Scaled(_rounded(z - middle), size, middle.astype(np.float64))


def _rounded(z: Floats) -> Floats:
    """That same array, in which all are multiples of the finest number."""
    z /= _FINEST
    np.rint(z, out=z)
    z *= _FINEST
    return z
