"""Where places of the unit square lie in a widget: x to the right, y up, and as much around it as there is to see."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

REACH = 0.56  # half of what is seen of the plane if all points lie on the unit square
_FURTHER = 2**0.5  # by how much more is seen if that does not do
_MOST = 1e30
_FAR = 16_000.0  # pixels: Qt draws nothing beyond 32,767


@dataclass(frozen=True)
class View:
    """A part of the plane around (0.5, 0.5) in a room of a widget, in pixels."""

    room: QRectF
    reach: float = REACH
    """what is seen to each side of the middle, at least"""
    ratio: float = 1.0
    """device pixels for each pixel"""

    @property
    def scale(self) -> float:
        """How many pixels there are to 1."""
        return max(1.0, min(self.room.width(), self.room.height())) / (2 * self.reach)

    def pixels(self, places: NDArray[np.floating]) -> NDArray[np.floating]:
        """Places (n, 2) -> pixels of the widget (n, 2), y downwards, far away at most; NaN for what is nowhere."""
        middle = self.room.center()
        kind = np.float32 if places.dtype == np.float32 else np.float64
        with np.errstate(over="ignore"):
            pixels = places.reshape(-1, 2) - kind(0.5)
            pixels *= np.array([self.scale, -self.scale], kind)
            pixels += np.array([middle.x(), middle.y()], kind)
        return np.clip(pixels, -_FAR, _FAR, out=pixels)

    def pixel(self, x: float, y: float) -> QPointF:
        """The pixel of one place."""
        return QPointF(*self.pixels(np.array([[x, y]]))[0].tolist())

    def place(self, pixel: QPointF) -> tuple[float, float]:
        """The place that is seen at a pixel; one beyond the room counts as the nearest in it."""
        x = min(max(pixel.x(), self.room.left()), self.room.right())
        y = min(max(pixel.y(), self.room.top()), self.room.bottom())
        middle = self.room.center()
        return 0.5 + (x - middle.x()) / self.scale, 0.5 - (y - middle.y()) / self.scale

    def square(self, low: tuple[float, float] = (0.0, 0.0), high: tuple[float, float] = (1.0, 1.0)) -> QRectF:
        """Where a rectangle of the plane lies."""
        return QRectF(self.pixel(low[0], high[1]), self.pixel(high[0], low[1]))


def reach_for(places: NDArray[np.floating], before: float = REACH) -> float:
    """How far must be seen so that all of these places are.

    It grows by whole steps and shrinks only if much less would do, so that the picture keeps still while points move.
    """
    needed = _furthest(places) * 1.02
    wanted = REACH
    if needed > REACH:
        wanted = REACH * _FURTHER ** np.ceil(np.log(needed / REACH) / np.log(_FURTHER) - 1e-9)
    return before if wanted <= before and needed > 0.6 * before and before > REACH else float(wanted)


def _furthest(places: NDArray[np.floating]) -> float:
    """How far from the middle the furthest place is, across or up; places that are nowhere do not count."""
    if not places.size:
        return 0.0
    low, high = float(np.fmin.reduce(places, axis=None)), float(np.fmax.reduce(places, axis=None))
    furthest = max(high - 0.5, 0.5 - low)
    if furthest < _MOST:
        return furthest
    away = np.abs(places.astype(np.float64) - 0.5)
    return float(away[away < _MOST].max(initial=0.0))
