"""Where everything of a trellis lies: moments from left to right, states from top to bottom, observations below."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QPointF, QRectF, QSizeF

from playground.phrases import phrase
from playground.widgets.look import CAPTION, font, scaled
from playground.widgets.speech import tr
from playground.widgets.text_fit import advance

LEAST_PITCH = 60  # pixels from moment to moment, as all lengths
MOST_PITCH = 104
OBSERVED, TRULY = phrase("observed"), phrase("truly")
_BETWEEN = 0.32  # of a pitch is left between two cells, for the links
_ROW = (26, 62)  # the least and the most of a state's row
_HEAD, _BELOW = 20, 26  # for the numbers of the moments, for true states and for observations


@dataclass(frozen=True)
class TrellisLayout:
    """Of `states` rows over `columns` of `moments` columns, of which the first one shown is number `first`."""

    states: int
    moments: int
    first: int
    columns: int
    has_truth: bool
    cells: QRectF

    @classmethod
    def of(cls, names: tuple[str, ...], moments: int, first: int, has_truth: bool, size: QSizeF) -> Self:
        """Makes room for so many moments, or for as many of them as fit; `names`: of the states, as they are shown."""
        words = (*names, tr(OBSERVED), *((tr(TRULY),) if has_truth else ()))
        left = max(advance(word, font(CAPTION + 1, 600)) for word in words) + scaled(12)
        room = max(size.width() - left, 1.0)
        columns = max(1, min(moments, int(room // scaled(LEAST_PITCH))))
        pitch = min(room / columns, float(scaled(MOST_PITCH)))
        below = scaled(_BELOW) * (2 if has_truth else 1)
        row = (size.height() - scaled(_HEAD) - below) / max(len(names), 1)
        row = min(max(row, float(scaled(_ROW[0]))), float(scaled(_ROW[1])))
        cells = QRectF(left, scaled(_HEAD), pitch * columns, row * len(names))
        return cls(len(names), moments, min(max(first, 0), moments - columns), columns, has_truth, cells)

    @staticmethod
    def height_for(states: int, has_truth: bool, best: bool = False) -> int:
        """The least height, or the one it likes best."""
        return scaled(_HEAD) + scaled(_ROW[best]) * states + scaled(_BELOW) * (2 if has_truth else 1)

    @property
    def pitch(self) -> float:
        return self.cells.width() / self.columns

    @property
    def row(self) -> float:
        return self.cells.height() / self.states

    @property
    def last(self) -> int:
        """The last moment that is shown."""
        return self.first + self.columns - 1

    def shows(self, time: int) -> bool:
        """Whether there is a column of that moment."""
        return self.first <= time <= self.last

    def cell(self, time: int, state: int) -> QRectF:
        """Where the cell of a state at a moment lies."""
        gap = self.pitch * _BETWEEN
        left = self.cells.left() + (time - self.first) * self.pitch
        high = self.row - min(12.0, self.row * 0.24)
        top = self.cells.top() + state * self.row + (self.row - high) / 2
        return QRectF(left + gap / 2, top, self.pitch - gap, high)

    def column(self, time: int) -> QRectF:
        """A moment, from its number down to what was observed."""
        left = self.cells.left() + (time - self.first) * self.pitch
        return QRectF(left, 0, self.pitch, self.cells.bottom() + scaled(_BELOW) * (2 if self.has_truth else 1))

    def head(self, time: int) -> QRectF:
        """Where the number of a moment is written."""
        column = self.column(time)
        return QRectF(column.left(), 0, column.width(), scaled(_HEAD))

    def truth(self, time: int) -> QRectF:
        """Where the true state of a moment is written."""
        column = self.column(time)
        return QRectF(column.left(), self.cells.bottom(), column.width(), scaled(_BELOW))

    def observed(self, time: int) -> QRectF:
        """Where what was observed is written."""
        column = self.column(time)
        return QRectF(column.left(), column.bottom() - scaled(_BELOW), column.width(), scaled(_BELOW))

    def name(self, state: int) -> QRectF:
        """Where the name of a state is written."""
        return QRectF(0, self.cells.top() + state * self.row, self.cells.left(), self.row)

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """The moment and the state at a point; above and below the cells none."""
        if not self.cells.contains(position):
            return None
        time = self.first + int((position.x() - self.cells.left()) / self.pitch)
        state = int((position.y() - self.cells.top()) / self.row)
        return min(time, self.last), min(state, self.states - 1)
