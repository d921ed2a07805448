"""Numbers of the nodes of a map as a landscape: a title, cells from dark blue to yellow, and what the colours mean."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.phrases import joined, phrase
from playground.widgets.landscape_paint import Cells, bar_image, coloured, paint_pies, prototypes_image
from playground.widgets.look import BODY, CAPTION, DARK, Theme, font, scaled, theme_of
from playground.widgets.numbers import number
from playground.widgets.picture import draw_frame, draw_image
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import write

Cell = tuple[int, int]
"""a row and a column, from the top left"""

_TITLE, _CAPTION, _ABOVE = 20, 17, 4  # pixels, as the other lengths
_BAR, _BEFORE_BAR, _FIGURES = 6, 8, 18
_STEPS: dict[int, Cell] = {
    Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1),
}  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, eq=False)
class Pies:
    """Of which groups (rows, columns, groups) the points of each node are, in colours (groups, 3); size 0 to 1."""

    shares: NDArray[np.floating]
    colours: NDArray[np.uint8]
    sizes: NDArray[np.floating] | None = None


class Landscape(PointedPicture[Cell]):
    """A picture of (rows, columns) cells, all of the same whole number of pixels. Arrow keys go from cell to cell."""

    keys = (*_STEPS, *_ENTER)
    pointed = Signal(int, int)
    """the row and the column that are pointed at; -1, -1 when they are left"""
    picked = Signal(int, int)
    """the row and the column that were clicked, or on which Enter was pressed"""

    def __init__(self, title: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._title, self._caption = title, caption
        self._values: NDArray[np.float64] | None = None
        self._rgb: NDArray[np.uint8] | None = None
        self._prototypes: NDArray[np.float32] | None = None
        self._pies: Pies | None = None
        self._ends: tuple[float, float] | None = None
        self._framed: Cell | None = None
        self._hexagonal = False
        self._say()

    # What is shown.

    def set_values(self, values: NDArray[np.floating], low: float | None = None, high: float | None = None) -> None:
        """Shows numbers (rows, columns); the colours go from the lowest to the highest, unless ends are given."""
        finite = values[np.isfinite(values)]
        ends = float(finite.min()) if finite.size else 0.0, float(finite.max()) if finite.size else 0.0
        wanted = ends[0] if low is None else low, ends[1] if high is None else high
        same = self._values is not None and np.array_equal(values, self._values, equal_nan=True)
        if not (same and wanted == self._ends):
            self._forget()
            self._values, self._ends = np.array(values, np.float64), wanted
            self._changed()

    def set_colours(self, colours: NDArray[np.uint8]) -> None:
        """Shows colours (rows, columns, 3)."""
        if not np.array_equal(colours, self._rgb if self._rgb is not None else ()):
            self._forget()
            self._rgb = np.array(colours, np.uint8)
            self._changed()

    def set_prototypes(self, images: NDArray[np.floating]) -> None:
        """Shows little pictures (rows, columns, height, width) of 0 to 1."""
        if not np.array_equal(images, self._prototypes if self._prototypes is not None else ()):
            self._forget()
            self._prototypes = np.array(images, np.float32)
            self._changed()

    def set_pies(self, pies: Pies | None) -> None:
        """Shows of which groups the points of each node are, over the cells; None for nothing."""
        if pies is not self._pies:
            self._pies = pies
            self._changed()

    def set_framed(self, cell: Cell | None) -> None:
        """Frames one cell, such as the winner's; None for none."""
        if cell != self._framed:
            self._framed = cell
            self._say()
            self._update_in_turn()

    def set_hexagonal(self, hexagonal: bool) -> None:
        """Shifts every second row by half a cell, as in a map whose nodes have six neighbours."""
        if hexagonal != self._hexagonal:
            self._hexagonal = hexagonal
            self._repaint()

    def set_title(self, title: str, caption: str = "") -> None:
        """Names it."""
        if (title, caption) != (self._title, self._caption):
            self._title, self._caption = title, caption
            say(self.setAccessibleName, title)
            self._repaint()

    def cells(self) -> Cells | None:
        """Where the cells lie; None while there are none."""
        shape = self._shape()
        if shape is None or not all(shape):
            return None
        top, below = self._above(), scaled(_BEFORE_BAR + _BAR + _FIGURES) if self._ends is not None else 0
        room = QRectF(0, top, self.width(), max(1.0, self.height() - top - below))
        return Cells.fitting(room, shape, self._hexagonal, self.devicePixelRatioF())

    def cell_rect(self, cell: Cell) -> QRectF:
        """Where a cell lies; empty if there is none like that."""
        cells = self.cells()
        return QRectF() if cells is None else cells.rect(*cell)

    def spot_at(self, position: QPointF) -> Cell | None:
        """The cell at a point of the widget."""
        cells = self.cells()
        return None if cells is None else cells.at(position)

    def readout(self) -> str:
        """What is pointed at, or else the caption."""
        if self._pointed is None:
            return self._caption
        row, column = self._pointed
        if self._values is None:
            return phrase("row {row}, column {column}", row=row + 1, column=column + 1)
        value = number(float(self._values[row, column]))
        return phrase("row {row}, column {column}: {value}", row=row + 1, column=column + 1, value=value)

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(200) + self._above() + scaled(_BEFORE_BAR + _BAR + _FIGURES))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(96), scaled(96) + self._above() + scaled(_BEFORE_BAR + _BAR + _FIGURES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, scaled(_TITLE), self.width(), scaled(_CAPTION))
        write(painter, line, tr(self.readout()), font(CAPTION), theme.muted)
        if self._framed is not None:
            _frame(painter, self.cell_rect(self._framed), 2.0)
        if self._pointed is not None and self._pointed != self._framed:
            _frame(painter, self.cell_rect(self._pointed), 1.0)
        if self.has_ring() and (cells := self.cells()) is not None:
            self._paint_ring(painter, cells.whole().adjusted(-2, -2, 2, 2), 4.0)
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        write(painter, QRectF(0, 0, self.width(), scaled(_TITLE)), tr(self._title), font(BODY, 600), theme.text)
        cells = self.cells()
        if cells is None:
            return
        if self._prototypes is not None:
            cells.draw(painter, prototypes_image(self._prototypes, cells, theme))
        elif (colours := self._cell_colours(theme)) is not None:
            cells.draw(painter, coloured(colours, cells))
        if self._pies is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_pies(painter, cells, self._pies.shares, self._pies.colours, self._pies.sizes)
        if self._ends is not None:
            self._paint_bar(painter, theme, cells.whole())

    def _cell_colours(self, theme: Theme) -> NDArray[np.uint8] | None:
        """(rows, columns, 4), transparent where there is no number."""
        if self._values is None or self._ends is None:
            return None if self._rgb is None else np.dstack([self._rgb, np.full(self._rgb.shape[:2], 255, np.uint8)])
        low, high = self._ends
        share = (np.nan_to_num(self._values, nan=low) - low) / (high - low if high > low else 1.0)
        colours = theme.landscape_colours()[np.rint(np.clip(share, 0, 1) * 255).astype(np.uint8)]
        return np.dstack([colours, np.where(np.isfinite(self._values), 255, 40).astype(np.uint8)])

    def _paint_bar(self, painter: QPainter, theme: Theme, cells: QRectF) -> None:
        low, high = (number(end) for end in self._ends or (0.0, 0.0))
        bar = QRectF(cells.left(), cells.bottom() + scaled(_BEFORE_BAR), cells.width(), scaled(_BAR))
        draw_image(painter, bar_image(theme), bar, radius=2)
        figures = QRectF(bar.left(), bar.bottom() + 1, bar.width(), scaled(_FIGURES))
        write(painter, figures, low, font(CAPTION, tabular=True), theme.muted)
        write(painter, figures, high, font(CAPTION, tabular=True), theme.muted, right=True)

    # What is pointed at.

    def _walk(self, key: int) -> bool:
        shape = self._shape()
        if shape is None or not all(shape):
            return False
        here = self._pointed or self._framed
        if key in _ENTER:
            if self._pointed is not None:
                self._click(self._pointed)
            return self._pointed is not None
        down, right = _STEPS[key]
        row, column = (0, 0) if here is None else (here[0] + down, here[1] + right)
        self._point_at((min(max(row, 0), shape[0] - 1), min(max(column, 0), shape[1] - 1)))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()
        self.pointed.emit(*(self._pointed or (-1, -1)))

    def _click(self, spot: Cell) -> None:
        self.picked.emit(*spot)

    def _shape(self) -> Cell | None:
        given: Sequence[NDArray[np.generic] | None] = (self._values, self._rgb, self._prototypes)
        shown = next((each for each in given if each is not None), None)
        if shown is None and self._pies is not None:
            shown = self._pies.shares
        return None if shown is None else (shown.shape[0], shown.shape[1])

    def _forget(self) -> None:
        self._values = self._rgb = self._prototypes = self._ends = None

    def _changed(self) -> None:
        shape = self._shape()
        if self._pointed is not None and shape is not None and not _is_within(self._pointed, shape):
            self._point_at(None)
        self._say()
        self._repaint()

    def _above(self) -> int:
        return scaled(_TITLE) + scaled(_CAPTION) + scaled(_ABOVE)

    def _say(self) -> None:
        told = [phrase(self.readout())]
        if self._ends is not None:
            low, high = map(number, self._ends)
            told.append(phrase("from {low} to {high}", low=low, high=high))
        if self._framed is not None:
            row, column = self._framed
            told.append(phrase("framed: row {row}, column {column}", row=row + 1, column=column + 1))
        say(self.setAccessibleDescription, joined(filter(None, told), "; "))


def _is_within(cell: Cell, shape: Cell) -> bool:
    return cell[0] < shape[0] and cell[1] < shape[1]


def _frame(painter: QPainter, at: QRectF, width: float) -> None:
    """Draws a light frame in a dark one around a cell: in both themes, for the cells are the same in both."""
    if not at.isEmpty():
        draw_frame(painter, at, DARK.background, width + 2, 3.0)
        draw_frame(painter, at.adjusted(-1, -1, 1, 1), DARK.text, width, 3.0)
