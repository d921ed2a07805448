"""Where everything of a picture of two layers lies: what is given, the hidden units, what is made of it."""

import math
from dataclasses import dataclass
from typing import Literal, NamedTuple, Self

from PySide6.QtCore import QPointF, QRectF, QSize

from playground.widgets.look import scaled

Part = Literal["given", "hidden", "restored"]
PARTS: tuple[Part, ...] = ("given", "hidden", "restored")
HEADING = 42  # pixels of a title and its caption
_LEAST_GAP, _WIDEST_GAP = 0.18, 0.6  # between pictures, in widths of one
_EDGE, _APART = 2.0, 6.0


class Spot(NamedTuple):
    """A pixel of one of the pictures, or a hidden unit."""

    part: Part
    row: int
    column: int


@dataclass(frozen=True)
class Places:
    """Three squares of the same size, each cell whole device pixels; the hidden units fill theirs row by row."""

    squares: dict[Part, QRectF]
    pixels: int
    """along a side of the pictures"""
    units: int
    """how many hidden units"""
    across: int
    """hidden units in a row"""

    @classmethod
    def of(cls, room: QSize, pixels: int, units: int, ratio: float) -> Self:
        """As large as there is room for, in the middle across, at the top."""
        top, width = float(scaled(HEADING)), room.width() - 2 * _EDGE
        side = min(width / (3 + 2 * _LEAST_GAP), room.height() - top - _EDGE)
        side = max(1, int(side * ratio / pixels)) * pixels / ratio
        gap = min(_WIDEST_GAP * side, max(0.0, (width - 3 * side) / 2))
        left = _EDGE + (width - 3 * side - 2 * gap) / 2
        squares: dict[Part, QRectF] = {
            part: QRectF(round((left + i * (side + gap)) * ratio) / ratio, top, side, side)
            for i, part in enumerate(PARTS)
        }
        return cls(squares, pixels, units, max(1, math.ceil(units**0.5)))

    @classmethod
    def height_for(cls, width: float) -> int:
        """The height that is of use at a width: more would stay empty."""
        return scaled(HEADING) + round(width / (3 + 2 * _LEAST_GAP)) + 4

    def heading_width(self, part: Part, width: float) -> float:
        """How much room there is for words above a part, in a widget so wide."""
        ends = {"given": self.squares["hidden"].left(), "hidden": self.squares["restored"].left(), "restored": width}
        return ends[part] - self.squares[part].left() - (0 if part == "restored" else _APART)

    def shape(self, part: Part) -> tuple[int, int]:
        """Rows and columns of cells."""
        return (math.ceil(self.units / self.across), self.across) if part == "hidden" else (self.pixels, self.pixels)

    def rect(self, spot: Spot) -> QRectF:
        """Where a cell lies; hidden units leave a gap of a pixel to the next."""
        square, (_, columns) = self.squares[spot.part], self.shape(spot.part)
        pitch = square.width() / columns
        gap = 1.0 if spot.part == "hidden" else 0.0
        corner = square.topLeft() + QPointF(spot.column * pitch, spot.row * pitch)
        return QRectF(corner.x(), corner.y(), pitch - gap, pitch - gap)

    def unit(self, index: int) -> Spot:
        """The cell of a hidden unit."""
        return Spot("hidden", *divmod(index, self.across))

    def index(self, spot: Spot) -> int:
        """The number of a cell, row by row."""
        return spot.row * self.shape(spot.part)[1] + spot.column

    def at(self, position: QPointF) -> Spot | None:
        """The cell at a point."""
        for part, square in self.squares.items():
            if square.contains(position):
                return self._kept(self.near(part, position))
        return None

    def near(self, part: Part, position: QPointF) -> Spot:
        """The cell of one part that is nearest to a point."""
        square, (rows, columns) = self.squares[part], self.shape(part)
        pitch = square.width() / columns
        row, column = (position.y() - square.top()) // pitch, (position.x() - square.left()) // pitch
        return Spot(part, int(min(max(row, 0), rows - 1)), int(min(max(column, 0), columns - 1)))

    def walked(self, spot: Spot, down: int, right: int) -> Spot:
        """The cell beside one; over the edge of a part lies the next part, at the same height."""
        rows, columns = self.shape(spot.part)
        row, column = spot.row + down, spot.column + right
        at = PARTS.index(spot.part) + (column >= columns) - (column < 0)
        if not 0 <= row < rows or not 0 <= at < len(PARTS):
            return spot
        if PARTS[at] == spot.part:
            return self._kept(Spot(spot.part, row, column)) or spot
        height = self.rect(spot).center().y()
        square = self.squares[PARTS[at]]
        across = square.left() if right > 0 else square.right() - 0.5
        return self._kept(self.near(PARTS[at], QPointF(across, height))) or spot

    def _kept(self, spot: Spot) -> Spot | None:
        """The cell, unless it is one of the last row's that holds no unit."""
        return spot if spot.part != "hidden" or self.index(spot) < self.units else None
