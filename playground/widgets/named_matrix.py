"""A table of signed numbers as coloured cells, each row with a name, each column with a number."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.picture import balanced, draw_frame, draw_image, ramp_image
from playground.widgets.pointed import FAR, PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write

_STEPS = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_PageUp: (-10, 0), Qt.Key.Key_PageDown: (10, 0), Qt.Key.Key_Home: (-FAR, 0), Qt.Key.Key_End: (FAR, 0),
}  # fmt: skip
_HEAD, _FOOT, _LEGIBLE = 20, 28, 14  # pixels; the last: of a row that can have its name
_MOST_NAMES = 0.34  # of the width


class Cell(NamedTuple):
    row: int
    column: int


class NamedMatrix(PointedPicture[Cell]):
    """Blue above nothing, orange below it; a readout below tells of the cell that is pointed at."""

    keys = (*_STEPS,)
    pointed = Signal(int, int)
    """the row and the column that are pointed at; (-1, -1) when they are left"""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._values = np.zeros((0, 0), np.float32)
        self._names: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._hint, self._told = hint, ""

    def set_values(self, values: NDArray[np.floating], names: Sequence[str], columns: Sequence[str]) -> None:
        """Shows numbers (rows, columns) and what these are called. ValueError if their numbers differ."""
        if values.shape != (len(names), len(columns)):
            raise ValueError(f"there must be a name for each row and column of {values.shape}")
        self._values, self._names, self._columns = np.array(values, np.float32), tuple(names), tuple(columns)
        if self._pointed is not None and not self._has(self._pointed):
            self._point_at(None)
        self._repaint()

    def set_told(self, words: str) -> None:
        """What is told of the cell that is pointed at."""
        self._told = words
        say(self.setAccessibleDescription, words)
        self._update_in_turn()

    def values(self) -> NDArray[np.float32]:
        return self._values

    def pointed_at(self) -> Cell | None:
        return self._pointed

    def cells_rect(self) -> QRectF:
        """Where the cells lie; their sides are whole pixels across."""
        rows, columns = self._values.shape
        if not self._values.size:
            return QRectF()
        left, top = self._names_width(), scaled(_HEAD)
        pitch = max(1, int((self.width() - left) // columns))
        high = min((self.height() - top - scaled(_FOOT)) / rows, scaled(30))
        return QRectF(left, top, pitch * columns, max(0.1, high) * rows)

    def cell_rect(self, cell: Cell) -> QRectF:
        room, (rows, columns) = self.cells_rect(), self._values.shape
        width, height = room.width() / columns, room.height() / rows
        return QRectF(room.left() + cell.column * width, room.top() + cell.row * height, width, height)

    def spot_at(self, position: QPointF) -> Cell | None:
        room, (rows, columns) = self.cells_rect(), self._values.shape
        if not room.contains(position):
            return None
        row = int((position.y() - room.top()) / room.height() * rows)
        column = int((position.x() - room.left()) / room.width() * columns)
        return Cell(min(row, rows - 1), min(column, columns - 1))

    def sizeHint(self) -> QSize:
        return QSize(480, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 180)

    def _has(self, cell: Cell) -> bool:
        return cell.row < len(self._names) and cell.column < len(self._columns)

    def _follow(self) -> None:
        super()._follow()
        self.pointed.emit(*(self._pointed or (-1, -1)))

    def _walk(self, key: int) -> bool:
        if not self._values.size:
            return False
        down, across = _STEPS[Qt.Key(key)] if self._pointed else (0, 0)
        row, column = self._pointed or (0, 0)
        last = self._values.shape[0] - 1, self._values.shape[1] - 1
        self._point_at(Cell(min(max(row + down, 0), last[0]), min(max(column + across, 0), last[1])))
        return True

    def _names_width(self) -> int:
        longest = max((advance(name, font(CAPTION)) for name in self._names), default=0.0)
        return round(min(longest + 10, _MOST_NAMES * self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.drawPixmap(0, 0, self._still())
        foot = QRectF(0, self.height() - scaled(_FOOT) + 4, self.width(), scaled(_FOOT) - 4)
        write(painter, foot, tr(self._told or self._hint), font(13), theme.text if self._told else theme.muted)
        if self._pointed is not None:
            draw_frame(painter, self.cell_rect(self._pointed), theme.text, 1.5)

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        room, type_ = self.cells_rect(), font(CAPTION, tabular=True)
        draw_image(painter, ramp_image(balanced(self._values), "signed", theme), room)
        self._paint_gaps(painter, theme, room)
        for column, name in enumerate(self._columns):
            box = self.cell_rect(Cell(0, column))
            if advance(name, type_) <= box.width():
                left = box.center().x() - advance(name, type_) / 2
                write(painter, QRectF(left, 0, box.width(), scaled(_HEAD) - 4), name, type_, theme.muted)
        for row, name in enumerate(self._names):
            box = self.cell_rect(Cell(row, 0))
            if box.height() >= _LEGIBLE:
                names = QRectF(0, box.top(), room.left() - 8, box.height())
                write(painter, names, name, font(CAPTION), theme.text, right=True)

    def _paint_gaps(self, painter: QPainter, theme: Theme, room: QRectF) -> None:
        """A gap of one pixel between cells that are large enough for it."""
        colour, (rows, columns) = QColor(theme.card), self._values.shape
        for column in range(1, columns):
            left = room.left() + column * room.width() / columns
            painter.fillRect(QRectF(left, room.top(), 1, room.height()), colour)
        for row in range(1, rows if room.height() >= 6 * rows else 0):
            top = room.top() + row * room.height() / rows
            painter.fillRect(QRectF(room.left(), top, room.width(), 1), colour)
