"""Where the units of a small Boltzmann machine lie: four by four cells above, hidden units in a row below."""

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import Self

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

SIDE = 4
_CELL, _LARGEST = 0.44, 44.0  # of the distance between cells; pixels
_BELOW = 1.0  # distance of the hidden units, in distances between cells
_LONGER = 1.4  # cells may be so many times farther apart in one direction than in the other
_BEND = 0.14  # of a link's length, so that links along a row do not lie over each other


@dataclass(frozen=True)
class NetPlaces:
    """The middles of the units, cells first, and how large they are, in pixels."""

    middles: tuple[QPointF, ...]
    cell: float
    radius: float
    """of a hidden unit"""

    @classmethod
    def fitting(cls, room: QRectF, hidden: int) -> Self:
        """As far apart as the room allows, in the middle of it."""
        rows = SIDE + (_BELOW if hidden else 0.0)
        high = max(12.0, room.height() / rows)
        wide = min(max(12.0, room.width() / SIDE), _LONGER * high)
        high = min(high, _LONGER * wide)
        pitch, left = min(wide, high), room.center().x() - (SIDE - 1) * wide / 2
        top = room.center().y() - (rows - 1) * high / 2
        cells = [QPointF(left + column * wide, top + row * high) for row in range(SIDE) for column in range(SIDE)]
        apart = min(pitch, (room.width() - 8) / max(1, hidden))
        first = room.center().x() - (hidden - 1) * apart / 2
        below = top + (SIDE - 1 + _BELOW) * high
        units = [QPointF(first + index * apart, below) for index in range(hidden)]
        return cls((*cells, *units), min(_LARGEST, _CELL * pitch), min(_LARGEST / 2, 0.36 * apart, _CELL * pitch / 2))

    @property
    def visible(self) -> int:
        return SIDE * SIDE

    def rect(self, unit: int) -> QRectF:
        """The square of a cell, or the square around a hidden unit."""
        middle, half = self.middles[unit], self.cell / 2 if unit < self.visible else self.radius
        return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)

    def unit_at(self, position: QPointF) -> int | None:
        """The unit at a point, with a little room around it."""
        near = (i for i in range(len(self.middles)) if self.rect(i).adjusted(-4, -4, 4, 4).contains(position))
        return next(near, None)

    @cached_property
    def links(self) -> dict[tuple[int, int], QPainterPath]:
        """The curves between every two units, the lower one first: straight between layers, bent within one."""
        return {pair: self._link(*pair) for pair in combinations(range(len(self.middles)), 2)}

    def _link(self, one: int, other: int) -> QPainterPath:
        start, end = self.middles[one], self.middles[other]
        path = QPainterPath(start)
        if (one < self.visible) != (other < self.visible):
            path.lineTo(end)
        else:
            way = end - start
            path.quadTo((start + end) / 2 + QPointF(-way.y(), way.x()) * _BEND, end)
        return path

    def next_to(self, unit: int, right: int, down: int) -> int:
        """The unit that the eye finds first in a direction; itself if there is none."""
        here = self.middles[unit]
        away = [QPointF(other - here) for other in self.middles]
        ahead = np.array([right * way.x() + down * way.y() for way in away])
        aside = np.array([abs(down * way.x()) + abs(right * way.y()) for way in away])
        costs: NDArray[np.float64] = np.where(ahead > 1, ahead + 2 * aside, np.inf)
        return int(costs.argmin()) if np.isfinite(costs).any() else unit
