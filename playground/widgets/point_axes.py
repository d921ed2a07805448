"""What across and up mean on a plane of points: names along two edges, and a few numbers in their own units."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from playground.data.points import Column
from playground.phrases import joined, phrase
from playground.widgets.look import CAPTION, Theme, font, scaled
from playground.widgets.numbers import number
from playground.widgets.point_view import View
from playground.widgets.speech import tr
from playground.widgets.text_fit import advance, write
from playground.widgets.ticks import linear_ticks

_MOST_TICKS = 6  # as if they stood at both ends, where there are none: so five at most
_LINE = 22  # pixels, as the other lengths
_NUMBERS = 48
_BESIDE = 6


@dataclass(frozen=True)
class Axes:
    """The names of both axes, and the columns that they show, which have numbers; None for what mixes all columns."""

    across: str = ""
    up: str = ""
    across_column: Column | None = None
    up_column: Column | None = None

    @property
    def is_named(self) -> bool:
        """Whether there is anything to paint."""
        return bool(self.across or self.up)

    def room(self, whole: QRectF) -> QRectF:
        """What is left of a room for the points."""
        if not self.is_named:
            return whole
        left = scaled(_NUMBERS) if self.up_column is not None else scaled(_LINE) / 2
        return whole.adjusted(left, scaled(_LINE) if self.up else 0, 0, -scaled(_LINE + 4))

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        """Draws the lines at the edges of the view's room, the numbers and the names."""
        if not self.is_named:
            return
        room, colour = view.room, QColor(theme.line)
        painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), colour)
        painter.fillRect(QRectF(room.left(), room.top(), 1, room.height()), colour)
        self._paint_across(painter, view, theme)
        self._paint_up(painter, view, theme)

    def _paint_across(self, painter: QPainter, view: View, theme: Theme) -> None:
        room, type_ = view.room, font(CAPTION, tabular=True)
        line = QRectF(room.left(), room.bottom() + 2, room.width() - 2 * _BESIDE, scaled(_LINE))
        name = _named(self.across, self.across_column)
        write(painter, line, name, font(CAPTION, 600), theme.muted, right=True)
        free = line.right() - advance(name, font(CAPTION, 600)) - 2 * _BESIDE
        for text, pixel in self.across_ticks(view):
            wide = advance(text, type_)
            if room.left() <= pixel - wide / 2 and pixel + wide / 2 < free:
                painter.fillRect(QRectF(round(pixel), room.bottom() - 4, 1, 4), QColor(theme.muted))
                write(painter, QRectF(pixel - wide / 2, line.top(), wide + 1, line.height()), text, type_, theme.muted)

    def _paint_up(self, painter: QPainter, view: View, theme: Theme) -> None:
        room, type_ = view.room, font(CAPTION, tabular=True)
        name = QRectF(2 * _BESIDE, room.top() - scaled(_LINE), room.right() - 4 * _BESIDE, scaled(_LINE))
        write(painter, name, _named(self.up, self.up_column), font(CAPTION, 600), theme.muted)
        for text, pixel in self.up_ticks(view):
            if room.top() + scaled(6) < pixel < room.bottom() - scaled(4):
                painter.fillRect(QRectF(room.left(), round(pixel), 4, 1), QColor(theme.muted))
                place = QRectF(0, pixel - scaled(_LINE) / 2, room.left() - _BESIDE, scaled(_LINE))
                write(painter, place, text, type_, theme.muted, right=True)

    def across_ticks(self, view: View) -> list[tuple[str, float]]:
        """The numbers along the lower edge, and at which pixel each of them stands."""
        low, high = (view.place(corner)[0] for corner in (view.room.bottomLeft(), view.room.topRight()))
        return [(text, view.pixel(place, 0.5).x()) for text, place in _ticks(self.across_column, low, high)]

    def up_ticks(self, view: View) -> list[tuple[str, float]]:
        """The numbers along the left edge."""
        low, high = (view.place(corner)[1] for corner in (view.room.bottomLeft(), view.room.topRight()))
        return [(text, view.pixel(0.5, place).y()) for text, place in _ticks(self.up_column, low, high)]


def _ticks(column: Column | None, low: float, high: float) -> list[tuple[str, float]]:
    """Round numbers of a column between two places, each with its place."""
    if column is None:
        return []
    ends = column.value(low), column.value(high)
    values = linear_ticks(min(ends), max(ends), _MOST_TICKS)
    return [(number(value), (value - column.start) / column.size) for value in values]


def _named(name: str, column: Column | None) -> str:
    """In the language of the moment."""
    return tr(joined((phrase(name), phrase(column.unit)), ", ") if column is not None and column.unit else name)
