"""A table of numbers as a picture of whole pixels: a title, what is pointed at in words and in a number."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from playground.phrases import joined
from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import number
from playground.widgets.picture import Ramp, balanced, draw_frame, draw_image, ramp_image, whole_scale
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import write, write_title

Spot = tuple[int, int]

_TITLE, _CAPTION, _ABOVE = 20, 17, 4  # pixels
_STEPS: dict[int, Spot] = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip


class MatrixPicture(PointedPicture[Spot]):
    """Values (rows, columns): shares of 0 to 1, or signed ones in blue and orange around 0."""

    keys = tuple(_STEPS)
    pointed = Signal(int, int)
    """the row and the column that are pointed at; -1, -1 when they are left"""

    def __init__(self, title: str, ramp: Ramp, names: Callable[[int, int], str]) -> None:
        """`names` puts a row and a column into words."""
        super().__init__(title)
        self._title, self._caption, self._names = title, "", names
        self._ramp: Ramp = ramp
        self._values: NDArray[np.float64] = np.zeros((0, 0))

    def set_values(self, values: NDArray[np.floating], caption: str = "") -> None:
        """Shows other numbers (rows, columns)."""
        if values.shape != self._values.shape:
            self._point_at(None)
        self._values, self._caption = np.array(values, np.float64), caption
        self._say()
        self._repaint()

    def readout(self) -> str:
        """What is pointed at, or else the caption."""
        if self._pointed is None:
            return self._caption
        value = number(round(float(self._values[self._pointed]), 3))
        return joined((self._names(*self._pointed), value), ": ")

    def picture_rect(self) -> QRectF:
        """Where the numbers lie, each of them so many whole pixels."""
        rows, columns = self._values.shape
        top = scaled(_TITLE + _CAPTION + _ABOVE) + 2
        ratio, room = self.devicePixelRatioF(), QSize(max(1, self.width() - 4), max(1, self.height() - top - 2))
        scale = whole_scale(room, QSize(columns, rows), ratio)
        return QRectF(2, top, columns * scale, rows * scale)

    def spot_at(self, position: QPointF) -> Spot | None:
        at, (rows, columns) = self.picture_rect(), self._values.shape
        if not self._values.size or not at.contains(position):
            return None
        row = int((position.y() - at.top()) * rows / at.height())
        return min(row, rows - 1), min(int((position.x() - at.left()) * columns / at.width()), columns - 1)

    def sizeHint(self) -> QSize:
        return QSize(scaled(180), scaled(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(84), scaled(110))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        line = QRectF(0, scaled(_TITLE), self.width(), scaled(_CAPTION))
        write(painter, line, tr(self.readout()), font(CAPTION, tabular=True), theme.muted)
        if self._pointed is not None:
            draw_frame(painter, self._cell_rect(self._pointed), theme.text, 1.5)
        self._paint_ring(painter, self.picture_rect().adjusted(-1, -1, 1, 1), 4.0)
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        write_title(painter, QRectF(0, 0, self.width(), scaled(_TITLE)), tr(self._title), theme.text)
        if self._values.size:
            shown = balanced(self._values) if self._ramp == "signed" else self._values
            draw_image(painter, ramp_image(shown, self._ramp, theme), self.picture_rect())
            draw_frame(painter, self.picture_rect(), theme.raised)

    def _cell_rect(self, cell: Spot) -> QRectF:
        at, (rows, columns) = self.picture_rect(), self._values.shape
        width, height = at.width() / columns, at.height() / rows
        return QRectF(at.left() + cell[1] * width, at.top() + cell[0] * height, width, height)

    def _walk(self, key: int) -> bool:
        rows, columns = self._values.shape
        if not self._values.size:
            return False
        down, right = _STEPS[key] if self._pointed else (0, 0)
        row, column = self._pointed or (0, 0)
        self._point_at((min(max(row + down, 0), rows - 1), min(max(column + right, 0), columns - 1)))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()
        self.pointed.emit(*(self._pointed or (-1, -1)))

    def _say(self) -> None:
        say(self.setAccessibleDescription, self.readout())
