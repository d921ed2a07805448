"""A small square pad of cells that are set by drawing over them: a pattern for a machine that takes patterns."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.widgets.hands import Hands
from playground.widgets.look import theme_of
from playground.widgets.picture import draw_frame
from playground.widgets.speech import say

_FINE = 12  # cells along a side, from which on a pen is wider than a cell
_KEYS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class BitPad(QWidget):
    """Cells that are on or off. The first cell of a stroke decides whether it sets or wipes."""

    drawn = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cells = np.zeros((5, 5), np.float32)
        self._value = 1.0
        self._last: tuple[int, int] | None = None
        self._cursor = (0, 0)
        self._hands = Hands(self)
        self._hands.pressed.connect(lambda at, _double, eraser: self._begin(at, eraser))
        self._hands.dragged.connect(self._draw_to)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        say(self.setAccessibleName, "Pattern pad")
        say(self.setAccessibleDescription, "Arrow keys go from cell to cell, Enter sets or wipes it, Delete wipes all.")

    def set_side(self, side: int) -> None:
        """Has so many cells along each side; an empty pad if that is another number than before."""
        if side != len(self._cells):
            self._cells = np.zeros((side, side), np.float32)
            self._cursor = (0, 0)
            self.update()

    def cells(self) -> NDArray[np.float32]:
        """(side, side) of 0 and 1, the first row on top."""
        return self._cells.copy()

    def set_cells(self, cells: NDArray[np.floating]) -> None:
        """Shows a pattern (side, side)."""
        self._cells = (np.asarray(cells) > 0.5).astype(np.float32)
        self._changed()

    def clear(self) -> None:
        """Wipes all cells."""
        self.set_cells(np.zeros_like(self._cells))

    def pad_rect(self) -> QRectF:
        """The square that can be drawn on, whole pixels a cell where there is room."""
        side = len(self._cells)
        cell = max(1, min(self.width(), self.height()) // side)
        return QRectF((self.width() - cell * side) // 2, (self.height() - cell * side) // 2, cell * side, cell * side)

    def cell_at(self, at: QPointF) -> tuple[int, int] | None:
        """The row and column of a place, None beside the pad."""
        pad, side = self.pad_rect(), len(self._cells)
        if not pad.contains(at):
            return None
        place = (at - pad.topLeft()) * (side / pad.width())
        return min(side - 1, int(place.y())), min(side - 1, int(place.x()))

    def sizeHint(self) -> QSize:
        return QSize(140, 140)

    def minimumSizeHint(self) -> QSize:
        return QSize(84, 84)

    # Drawing.

    def _begin(self, at: QPointF, eraser: bool) -> None:
        self._last = self.cell_at(at)
        if self._last is not None:
            self._value = 0.0 if eraser or (self._cells[self._last] > 0 and len(self._cells) < _FINE) else 1.0
            self._set([self._last])

    def _draw_to(self, at: QPointF) -> None:
        cell = self.cell_at(at)
        if cell is not None and cell != self._last:
            self._set(_between(self._last or cell, cell))
        self._last = cell

    def _set(self, cells: list[tuple[int, int]]) -> None:
        wide = 2 if len(self._cells) >= _FINE else 1
        for row, column in cells:
            self._cells[row : row + wide, column : column + wide] = self._value
        self._changed()

    def _changed(self) -> None:
        self.update()
        self.drawn.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        side, key = len(self._cells), Qt.Key(event.key())
        if key in _KEYS:
            down, right = _KEYS[key]
            self._cursor = ((self._cursor[0] + down) % side, (self._cursor[1] + right) % side)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._value = 1.0 - self._cells[self._cursor]
            self._set([self._cursor])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    # Looks.

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.PaletteChange):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, pad, side = theme_of(self), self.pad_rect(), len(self._cells)
        painter, cell = QPainter(self), pad.width() / side
        gap = 1.0 if cell > 8 else 0.0
        for (row, column), value in np.ndenumerate(self._cells):
            room = QRectF(pad.left() + column * cell, pad.top() + row * cell, cell - gap, cell - gap)
            painter.fillRect(room, QColor(theme.text if value > 0 else theme.background))
        draw_frame(painter, pad, theme.raised)
        if self.hasFocus():
            row, column = self._cursor
            draw_frame(
                painter, QRectF(pad.left() + column * cell, pad.top() + row * cell, cell, cell), theme.machine, 2.0
            )


def _between(start: tuple[int, int], end: tuple[int, int]) -> list[tuple[int, int]]:
    """The cells on the way from one to another, both included."""
    steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
    ways = np.rint(np.linspace(start, end, steps + 1)).astype(int)
    return [(row, column) for row, column in ways.tolist()]
