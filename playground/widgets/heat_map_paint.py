"""How a heat map over words is painted: its cells, its words, its numbers, and what is marked in it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from playground.widgets.heat_map_layout import MARK, STRIP, Layout
from playground.widgets.lines import faded, spread, write
from playground.widgets.look import BODY, CAPTION, Theme, font, scaled
from playground.widgets.picture import Ramp, draw_frame, draw_image, ramp_image

READOUT = 13
_GAPS_FROM = 6
"""Rows of so many pixels are kept apart by a line of one."""


@dataclass(frozen=True)
class On:
    """A row whose unit is on over a phrase: it is marked as higher there than elsewhere, or as lower."""

    row: int
    unit: int
    higher: bool


def draw_cells(painter: QPainter, layout: Layout, values: NDArray[np.floating], ramp: Ramp, theme: Theme) -> None:
    """The cells (rows, columns), -1 to 1 or 0 to 1, as one picture; where nothing is known they are neutral."""
    room, card = layout.cells, QColor(theme.card)
    draw_image(painter, ramp_image(np.nan_to_num(values, posinf=1.0, neginf=-1.0), ramp, theme), room)
    for column in range(1, layout.columns):
        painter.fillRect(QRectF(room.left() + column * layout.column - 1, room.top(), 1, room.height()), card)
    for row in range(1, layout.rows) if layout.row >= _GAPS_FROM else ():
        painter.fillRect(QRectF(room.left(), room.top() + row * layout.row - 1, room.width(), 1), card)
    draw_frame(painter, room, theme.raised)


def draw_words(
    painter: QPainter,
    layout: Layout,
    words: Sequence[str],
    unknown: Collection[int],
    lit: Collection[int],
    theme: Theme,
) -> None:
    """The words over their columns: slanted where they don't fit level; unknown ones underlined, `lit` ones bold."""
    for column, word in enumerate(words):
        new, bold = column in unknown, column in lit
        type_ = font(CAPTION, 600 if bold else 400)
        metrics = QFontMetricsF(type_)
        text = metrics.elidedText(word, Qt.TextElideMode.ElideRight, layout.room)
        wide = metrics.horizontalAdvance(text)
        painter.save()
        painter.translate(layout.anchor(column))
        painter.rotate(-layout.slant)
        start = QPointF(0 if layout.slant else -wide / 2, 0)
        write(painter, start, text, type_, theme.you_text if new else theme.machine if bold else theme.text)
        if new:
            _draw_unknown(painter, start, wide, theme)
        painter.restore()


def draw_numbers(painter: QPainter, layout: Layout, units: Sequence[int], chosen: int | None, theme: Theme) -> None:
    """The numbers of some rows' units, and always that of the chosen row."""
    height = scaled(14)
    middle = None if chosen is None else layout.along(chosen).center().y()
    for row in layout.tick_rows():
        at = layout.along(row).center().y()
        if middle is None or abs(at - middle) >= height:
            _write_number(painter, layout.cells.left() - 8, at, str(units[row]), theme.muted, 400)
    if chosen is not None and middle is not None:
        _write_number(painter, layout.cells.left() - 8, middle, str(units[chosen]), theme.machine, 600)


def draw_on(painter: QPainter, layout: Layout, on: Sequence[On], columns: tuple[int, int] | None, theme: Theme) -> None:
    """Numbers and marks of the units that are on, in place of the ticks; and frames over the phrase's columns."""
    rows = [layout.along(each.row) for each in on]
    top, bottom = layout.cells.top() - scaled(6), layout.cells.bottom() + scaled(6)
    middles = spread([row.center().y() for row in rows], scaled(14), top, bottom)
    for each, row, middle in zip(on, rows, middles, strict=True):
        colour = theme.machine if each.higher else theme.you_text
        right = layout.cells.left() - 8
        _write_number(painter, right - MARK - 2, middle, str(each.unit), colour, 600)
        _draw_arrow(painter, QPointF(right - MARK / 2, middle), each.higher, colour)
        painter.setPen(QPen(QColor(theme.quiet), 1))
        painter.drawLine(QPointF(right + 1, middle), QPointF(layout.cells.left() - 2, row.center().y()))
        if columns is not None:
            _draw_clasp(painter, layout.across(*columns).intersected(row), theme)


def draw_bracket(painter: QPainter, layout: Layout, first: int, last: int, theme: Theme) -> None:
    """A bracket over some columns, under their words."""
    room = layout.across(first, last).adjusted(1, 0, -2, 0)
    top, foot = layout.cells.top() - STRIP + 2, layout.cells.top() - 1
    corners = [(room.left(), foot), (room.left(), top), (room.right(), top), (room.right(), foot)]
    painter.setPen(QPen(QColor(theme.machine), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in corners]))


def draw_scale(painter: QPainter, layout: Layout, ramp: Ramp, ends: Sequence[str], theme: Theme) -> None:
    """The colours from high to low, with the numbers at their ends and in their middle."""
    room = layout.scale
    steps = max(round(room.height()), 2)
    values = np.linspace(1.0, -1.0 if ramp == "signed" else 0.0, steps, dtype=np.float32)[:, None]
    draw_image(painter, ramp_image(values, ramp, theme), room, radius=2.0)
    draw_frame(painter, room, theme.raised)
    metrics = QFontMetricsF(font(CAPTION, tabular=True))
    down = metrics.capHeight()
    highest, lowest = room.top() + down, room.bottom()
    baselines = np.linspace(highest, lowest, len(ends)).tolist()
    for number, baseline in zip(ends, baselines, strict=True):
        write(painter, QPointF(room.right() + 6, baseline), number, font(CAPTION, tabular=True), theme.muted)


def draw_crossing(painter: QPainter, layout: Layout, row: int, column: int, theme: Theme) -> None:
    """A framed cell with its row and its column lightly marked."""
    across, along = layout.across(column, column), layout.along(row)
    painter.setPen(QPen(faded(theme.text, 0.45), 1))
    sides = [_level(y, across.left(), along.left()) for y in (along.top() - 0.5, along.bottom() + 0.5)]
    sides += [_level(y, along.right(), across.right()) for y in (along.top() - 0.5, along.bottom() + 0.5)]
    sides += [_upright(x, along.top(), across.top()) for x in (across.left() - 0.5, across.right() - 0.5)]
    sides += [_upright(x, across.bottom(), along.bottom()) for x in (across.left() - 0.5, across.right() - 0.5)]
    painter.drawLines(sides)
    draw_frame(painter, layout.cell(row, column), theme.text, 2.0, 1.0)


def draw_sentence(painter: QPainter, room: QRectF, words: str, size: int, colour: str) -> None:
    """One line of text that is shortened to fit."""
    type_ = font(size, tabular=True)
    text = QFontMetricsF(type_).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(type_)
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def draw_empty(painter: QPainter, room: QRectF, words: str, theme: Theme) -> None:
    """What a map says that has nothing to show."""
    painter.setFont(font(BODY))
    painter.setPen(QColor(theme.muted))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


def _draw_unknown(painter: QPainter, start: QPointF, wide: float, theme: Theme) -> None:
    pen = QPen(QColor(theme.you_text), 1)
    pen.setDashPattern((2.0, 2.0))
    painter.setPen(pen)
    down = QPointF(0, scaled(2))
    painter.drawLine(start + down, start + down + QPointF(wide, 0))


def _write_number(painter: QPainter, right: float, middle: float, words: str, colour: str, weight: int) -> None:
    type_ = font(CAPTION, weight, tabular=True)
    metrics = QFontMetricsF(type_)
    baseline = QPointF(right - metrics.horizontalAdvance(words), middle + metrics.capHeight() / 2)
    write(painter, baseline, words, type_, colour)


def _draw_arrow(painter: QPainter, middle: QPointF, up: bool, colour: str) -> None:
    tip = -3.5 if up else 3.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    corners = [QPointF(0, tip), QPointF(4, -tip), QPointF(-4, -tip)]
    painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))


def _draw_clasp(painter: QPainter, room: QRectF, theme: Theme) -> None:
    """Marks some cells of a row without hiding the rows beside it."""
    painter.setPen(QPen(faded(theme.text, 0.45), 1))
    sides = (room.top() - 0.5, room.bottom() + 0.5)
    painter.drawLines([_level(y, room.right(), room.left()) for y in sides])
    painter.setPen(QPen(QColor(theme.text), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    ends = (room.left(), room.right() - 1)
    painter.drawLines([_upright(x, room.bottom() + 2, room.top() - 2) for x in ends])


def _upright(x: float, bottom: float, top: float = 0.0) -> QLineF:
    return QLineF(x, top, x, bottom)


def _level(y: float, right: float, left: float = 0.0) -> QLineF:
    return QLineF(left, y, right, y)
