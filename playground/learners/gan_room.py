"""Where a GAN's nets see the points: moved and scaled so that their numbers are small, however the points lie."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats

ZOOM = 4.0  # what the nets see of a square that is 1 wide: nets learn fastest from numbers about as large as 1
AROUND = 0.25  # of the square: points that lie no farther outside are seen as if all lay on it
REACH = 0.56  # of the square, from its middle: how far the discriminator's map goes
_LARGEST = float(np.finfo(np.float32).max)


@dataclass(frozen=True)
class Room:
    """z = ZOOM * (place - middle) / size."""

    middle: tuple[float, float]
    size: float

    def into(self, places: NDArray[np.floating]) -> Floats:
        """Places (n, 2) as columns (2, n) for the nets."""
        moved = (np.asarray(places, np.float64) - self.middle) * (ZOOM / self.size)
        return np.ascontiguousarray(moved.T, np.float32)

    def back(self, columns: Floats) -> Floats:
        """Columns (2, n) as places (n, 2)."""
        places = columns.T.astype(np.float64) * (self.size / ZOOM) + self.middle
        return np.clip(places, -_LARGEST, _LARGEST).astype(np.float32)

    @property
    def unit(self) -> float:
        """How far apart on the plane what is 1 apart for the nets."""
        return self.size / ZOOM

    @property
    def low(self) -> tuple[float, float]:
        """The lower left corner of the map."""
        x, y = self.middle
        return x - REACH * self.size, y - REACH * self.size

    @property
    def high(self) -> tuple[float, float]:
        x, y = self.middle
        return x + REACH * self.size, y + REACH * self.size


SQUARE = Room((0.5, 0.5), 1.0)


def room_of(places: NDArray[np.floating]) -> Room:
    """The square itself, unless some of the places (n, 2) lie far off: then the smallest square around all."""
    if not len(places):
        return SQUARE
    low, high = (np.asarray(each, np.float64) for each in (places.min(axis=0), places.max(axis=0)))
    if low.min() >= -AROUND and high.max() <= 1 + AROUND:
        return SQUARE
    x, y = ((low + high) / 2).tolist()
    return Room((x, y), max(1.0, float((high - low).max())))
