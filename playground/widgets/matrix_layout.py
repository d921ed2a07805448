"""Where tables lie that are compared: one below the other, and beside each the one that it is compared with."""

from dataclasses import dataclass
from itertools import product
from typing import NamedTuple, Self

from PySide6.QtCore import QPointF, QRectF

from playground.widgets.look import CAPTION, font, scaled
from playground.widgets.text_fit import advance

_HEAD, _TITLE, _COLUMNS, _READOUT = 18, 22, 16, 22  # pixels, as the other lengths
_ROW = (12, 22)
_APART = 12  # between what is compared
_MOST_ROW, _MOST_CELL = 36, 60
_MOST_NAME = 64


class Entry(NamedTuple):
    """A number of the first, second or third table."""

    table: int
    row: int
    column: int


@dataclass(frozen=True)
class MatrixLayout:
    """Tables of these shapes (rows, columns), in `groups` columns of one kind each; all in pixels of the widget."""

    shapes: tuple[tuple[int, int], ...]
    groups: int
    left: float
    """the room for the names of rows"""
    wide: float
    """of a group"""
    row: float
    readout: QRectF

    @classmethod
    def of(
        cls, shapes: tuple[tuple[int, int], ...], groups_and_names: tuple[int, tuple[str, ...]], size: tuple[int, int]
    ) -> Self:
        """Makes room for them."""
        groups, names = groups_and_names
        widest = max((advance(name, font(CAPTION, tabular=True)) for name in names), default=0.0)
        left = min(widest, float(scaled(_MOST_NAME))) + 8
        wide = (size[0] - left - scaled(_APART) * (groups - 1)) / groups
        rows = sum(rows for rows, _ in shapes)
        around = scaled(_HEAD) + scaled(_READOUT) + len(shapes) * (scaled(_TITLE) + scaled(_COLUMNS)) + 4
        row = (size[1] - around) / rows
        row = min(max(row, float(scaled(_ROW[0]))), float(scaled(_MOST_ROW)))
        made = cls(shapes, groups, left, max(wide, 1.0), row, QRectF())
        bottom = made._top(len(shapes) - 1) + shapes[-1][0] * row
        return cls(shapes, groups, left, made.wide, row, QRectF(0, bottom + 2, size[0], scaled(_READOUT)))

    @staticmethod
    def height_of(shapes: tuple[tuple[int, int], ...], best: bool = False) -> int:
        """The least height, or the one it likes best."""
        rows = sum(rows for rows, _ in shapes)
        around = scaled(_HEAD) + scaled(_READOUT) + len(shapes) * (scaled(_TITLE) + scaled(_COLUMNS))
        return around + scaled(_ROW[best]) * rows + 4

    def cell(self, group: int, entry: Entry) -> QRectF:
        """Where a number lies."""
        wide = min(self.wide / self.shapes[entry.table][1], float(scaled(_MOST_CELL)))
        left = self._left(group) + entry.column * wide
        gap = 1.0 if wide > 6 else 0.0
        return QRectF(left, self._top(entry.table) + entry.row * self.row, wide - gap, self.row - 1)

    def head(self, group: int) -> QRectF:
        """Where the name of a kind is written."""
        return QRectF(self._left(group), 0, self.wide, scaled(_HEAD))

    def title(self, table: int) -> QRectF:
        """Where the name of a table is written."""
        top = self._top(table) - scaled(_TITLE) - scaled(_COLUMNS)
        return QRectF(0, top, self.left + self.wide, scaled(_TITLE))

    def row_name(self, table: int, row: int) -> QRectF:
        """At the left of a row."""
        return QRectF(0, self._top(table) + row * self.row, self.left - 8, self.row)

    def column_name(self, group: int, table: int, column: int) -> QRectF:
        """Above a column."""
        cell = self.cell(group, Entry(table, 0, column))
        return QRectF(cell.left() - 2, cell.top() - scaled(_COLUMNS), cell.width() + 4, scaled(_COLUMNS))

    def at(self, position: QPointF) -> Entry | None:
        """The number at a point, whichever kind it is of."""
        for table, (rows, columns) in enumerate(self.shapes):
            top = self._top(table)
            if not top <= position.y() < top + rows * self.row:
                continue
            row = int((position.y() - top) / self.row)
            for group, column in product(range(self.groups), range(columns)):
                cell = self.cell(group, Entry(table, row, column))
                if cell.left() <= position.x() <= cell.right() + 1:
                    return Entry(table, row, column)
        return None

    def _left(self, group: int) -> float:
        return self.left + group * (self.wide + scaled(_APART))

    def _top(self, table: int) -> float:
        """Where the cells of a table begin."""
        above = sum(rows for rows, _ in self.shapes[:table])
        return scaled(_HEAD) + (table + 1) * (scaled(_TITLE) + scaled(_COLUMNS)) + above * self.row
