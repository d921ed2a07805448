"""Where everything of a heat map over words lies: words above, unit numbers at the left, a scale at the right."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from playground.phrases import joined, phrase
from playground.widgets.look import CAPTION, font, scaled
from playground.widgets.numbers import count

COLUMN, ROW = (16, 64), (2, 14)
"""the least and the most pixels of a word's column and of a unit's row"""
STRIP = 8
"""pixels between the words and the map, for the bracket of a phrase"""
MARK = 10
"""pixels for the mark of a unit that is on"""
_BAR, _TO_BAR = 10, 16
_LEVEL_GAP = 8
_LONGEST = 96
_TICKS = (1, 2, 5, 10, 20, 50, 100, 200, 500)


@dataclass(frozen=True)
class Layout:
    """Rows are counted from the top and columns from the left, as they are shown; all in pixels of the widget."""

    all_units: int
    all_words: int
    rows: int
    columns: int
    cells: QRectF
    slant: float
    """degrees by which the words rise; 0 where they lie level"""
    room: float
    """how long a word may be"""
    scale: QRectF
    caption: QRectF
    readout: QRectF

    @classmethod
    def of(cls, units: int, words: Sequence[str], ends: Sequence[str], size: QSize, ratio: float = 1.0) -> Self:
        """Makes room for so many units over these words, beside a scale with these ends."""
        metrics = QFontMetricsF(font(CAPTION, 600, tabular=True))
        left = _next(metrics.horizontalAdvance(str(max(units - 1, 0))) + MARK + 16, ratio)
        right = _TO_BAR + _BAR + 6 + math.ceil(max(map(metrics.horizontalAdvance, ends), default=0.0))
        least = max(COLUMN[0], scaled(COLUMN[0]))
        columns = min(len(words), max(int((size.width() - left - right) // least), 1))
        wide = _whole((size.width() - left - right) / max(columns, 1), ratio, least, scaled(COLUMN[1]))
        shown = words[len(words) - columns :]
        widest = max(map(metrics.horizontalAdvance, shown), default=0.0)
        over = size.width() - left - wide * (columns - 0.5)
        slant, room, head = _head(metrics, widest, wide, min(scaled(_LONGEST), size.height() * 0.3), over)
        top, bottom = _next(head + STRIP, ratio), scaled(20) + 8
        high, rows = _rows(units, size.height() - top - bottom, ratio)
        if rows < units or columns < len(words):
            bottom += scaled(18)
            high, rows = _rows(units, size.height() - top - bottom, ratio)
        cells = QRectF(left, top, wide * columns, high * rows)
        scale = QRectF(cells.right() + _TO_BAR, top, _BAR, cells.height())
        caption = QRectF(left, cells.bottom() + 4, size.width() - left, scaled(18))
        below = caption.bottom() + 4 if rows < units or columns < len(words) else cells.bottom() + 8
        readout = QRectF(left, below, size.width() - left, scaled(20))
        return cls(units, len(words), rows, columns, cells, slant, room, scale, caption, readout)

    @property
    def column(self) -> float:
        """How wide a column is."""
        return self.cells.width() / self.columns

    @property
    def row(self) -> float:
        """How high a row is."""
        return self.cells.height() / self.rows

    @property
    def first_word(self) -> int:
        """Which word the leftmost column is."""
        return self.all_words - self.columns

    def is_empty(self) -> bool:
        """Whether there is no cell at all."""
        return not (self.rows and self.columns)

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell lies."""
        return self.across(column, column).intersected(self.along(row))

    def across(self, first: int, last: int) -> QRectF:
        """Some neighbouring columns, from top to bottom."""
        left, wide = self.cells.left() + first * self.column, (last - first + 1) * self.column
        return QRectF(left, self.cells.top(), wide, self.cells.height())

    def along(self, row: int) -> QRectF:
        """A row from left to right."""
        return QRectF(self.cells.left(), self.cells.top() + row * self.row, self.cells.width(), self.row)

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """The row and the column of the cell at a point, if any."""
        if self.is_empty() or not self.cells.contains(position):
            return None
        row = int((position.y() - self.cells.top()) / self.row)
        return min(row, self.rows - 1), self._nearest_column(position.x())

    def word_at(self, position: QPointF) -> int | None:
        """The column whose word is written at a point, if any."""
        if self.is_empty() or not 0 <= position.y() < self.cells.top():
            return None
        x = self._upright(position)
        return self._nearest_column(x) if self.cells.left() <= x <= self.cells.right() else None

    def nearest_word(self, position: QPointF) -> int:
        """The column whose word is nearest to a point, as if it were written over and under the map, too."""
        return self._nearest_column(self._upright(position))

    def anchor(self, column: int) -> QPointF:
        """Where the baseline of a slanted word begins, or the middle of a level one's."""
        down = scaled(5) if self.slant == 0 else scaled(1)
        return QPointF(self.cells.left() + (column + 0.5) * self.column, self.cells.top() - STRIP - down)

    def tick_rows(self) -> list[int]:
        """The rows that are numbered."""
        every = next((step for step in _TICKS if step * self.row >= scaled(18)), _TICKS[-1])
        return list(range(0, self.rows, every))

    def says(self) -> str:
        """What is not shown for want of room."""
        words = phrase("the last {n} of {all} words", n=count(self.columns), all=count(self.all_words))
        units = phrase("the first {n} of {all} units", n=count(self.rows), all=count(self.all_units))
        parts = [words] * (self.columns < self.all_words) + [units] * (self.rows < self.all_units)
        return joined(parts, ", ")

    def _upright(self, position: QPointF) -> float:
        """The x of a point after it has slid down along the slant of the words."""
        rise = max(self.cells.top() - STRIP - position.y(), 0.0)
        return position.x() - (rise / math.tan(math.radians(self.slant)) if self.slant else 0.0)

    def _nearest_column(self, x: float) -> int:
        return min(max(int((x - self.cells.left()) // self.column), 0), self.columns - 1)


def _next(pixels: float, ratio: float) -> float:
    """The next longer length that is whole pixels, of the device too."""
    return math.ceil(math.ceil(pixels) * ratio - 1e-6) / ratio


def _whole(pixels: float, ratio: float, least: float, most: float) -> float:
    """A length that is whole device pixels, between two ends."""
    return min(max(int(pixels * ratio + 1e-6) / ratio, least), most)


def _rows(units: int, high: float, ratio: float) -> tuple[float, int]:
    """How high a row is and how many there are."""
    row = _whole(high / max(units, 1), ratio, *ROW)
    return row, min(units, max(int(high / row + 1e-6), 1))


def _head(
    metrics: QFontMetricsF, widest: float, column: float, highest: float, over: float
) -> tuple[float, float, float]:
    """The slant of the words, how long they may be, and how high they stand; `over`: what lies right of the last."""
    if widest + _LEVEL_GAP <= column:
        return 0.0, column - _LEVEL_GAP / 2, math.ceil(metrics.height()) + scaled(4)
    slant = 60.0 if column < scaled(24) else 45.0
    sine, cosine = math.sin(math.radians(slant)), math.cos(math.radians(slant))
    room = min((highest - metrics.ascent() * cosine) / sine, (over - metrics.descent()) / cosine)
    long = min(widest, room)
    return slant, room, math.ceil(long * sine + metrics.ascent() * cosine) + 1
