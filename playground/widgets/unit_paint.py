"""How the parts of "Inside one unit" are painted."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from playground.widgets.look import Theme, font, readable_on, scaled
from playground.widgets.picture import draw_frame, draw_image, ramp_image
from playground.widgets.speech import tr
from playground.widgets.unit_layout import Level, Placed, advance, box_type, column_width, label_width, row_height
from playground.widgets.unit_parts import Array, Box, Graph, Grid, Plate, Sign, Table, figure, text_of

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint(painter: QPainter, placed: Placed, level: Level, theme: Theme) -> None:
    """Paints one part and its caption."""
    match placed.part:
        case Grid() as grid:
            _paint_grid(painter, grid, placed.at, level, theme)
            _paint_caption(painter, grid.title, grid.note, placed.at, theme)
        case Plate() as plate:
            _paint_plate(painter, plate, placed.at, theme)
            _paint_caption(painter, plate.title, plate.note, placed.at, theme)
        case Sign(text):
            _paint_sign(painter, text, placed.at, theme)
        case Box() as box:
            _paint_box(painter, box, placed.at, level, theme)
        case Graph() as graph:
            _paint_graph(painter, graph, placed.at, theme)
        case Table() as table:
            _paint_table(painter, table, placed.at, level, theme)


def _paint_caption(painter: QPainter, title: str, note: str, at: QRectF, theme: Theme) -> None:
    """Title to the left, note to the right, below each other where they would touch."""
    title, note = tr(title), tr(note)
    line = QRectF(at.left(), at.bottom() + 4, max(at.width(), advance(title, 12, 600)), scaled(16))
    painter.setFont(font(12, 600))
    painter.setPen(QColor(theme.text))
    painter.drawText(line, _LEFT, title)
    painter.setFont(font(12))
    painter.setPen(QColor(theme.muted))
    if advance(title, 12, 600) + advance(note, 12) + 6 <= at.width():
        painter.drawText(line, _RIGHT, note)
    else:
        line.setWidth(max(line.width(), advance(note, 12)))
        painter.drawText(line.translated(0, scaled(16)), _LEFT, note)


def _paint_grid(painter: QPainter, grid: Grid, at: QRectF, level: Level, theme: Theme) -> None:
    rows, columns = grid.values.shape
    wide, high = at.width() / columns, at.height() / rows
    grounds = [c for row in cell_colours(grid.values, grid.ramp, grid.largest, theme) for c in row]
    count, values = rows * columns - grid.blank, grid.values.ravel().tolist()
    places = [
        QRectF(at.left() + i % columns * wide, at.top() + i // columns * high, wide - 1, high - 1) for i in range(count)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    for place, ground in zip(places, grounds, strict=False):
        painter.setBrush(_colour(ground))
        painter.drawRoundedRect(place, 2, 2)
    painter.setFont(font(level.type, tabular=level.cell[0] >= 38))
    for place, ground, value in zip(places, grounds, values, strict=False):
        painter.setPen(_colour(_readable(ground) if value else theme.muted))
        painter.drawText(place, _CENTRE, figure(value))
    if 0 <= grid.chosen < count:
        draw_frame(painter, places[grid.chosen].adjusted(2, 2, -2, -2), theme.card, 2)
        draw_frame(painter, places[grid.chosen], theme.machine, 2)


def cell_colours(values: Array, ramp: str, largest: float, theme: Theme) -> list[list[str]]:
    """The ground of each cell, exact zeros apart."""
    table = _hex_table(theme, ramp)
    values = np.nan_to_num(values)
    share = np.clip(values / _full(largest, values), -1, 1)
    levels = ((share + 1) * 127.5 if ramp == "signed" else np.clip(share, 0, 1) * 255).round().astype(int)
    nothing = theme.mixed(theme.raised, theme.card, 0.5)
    return [
        [table[level] if value else nothing for level, value in zip(*pair, strict=True)]
        for pair in zip(levels.tolist(), values.tolist(), strict=True)
    ]


def _full(largest: float, values: Array) -> float:
    """The value of full colour, never 0 and never without bounds."""
    full = largest or float(np.abs(values).max(initial=0)) or 1.0
    return full if np.isfinite(full) else 1.0


@cache
def _hex_table(theme: Theme, ramp: str) -> list[str]:
    colours = {"ink": theme.ink_colours, "activations": theme.activation_colours, "signed": theme.signed_colours}
    return ["#" + bytes(colour).hex() for colour in colours[ramp]()]


_readable = cache(readable_on)
_colour = cache(QColor)


def _paint_plate(painter: QPainter, plate: Plate, at: QRectF, theme: Theme) -> None:
    draw_image(painter, ramp_image(plate.values / _full(plate.largest, plate.values), plate.ramp, theme), at, radius=2)
    draw_frame(painter, at, theme.line)
    if plate.framed is not None:
        row, column, side = plate.framed
        scale = at.width() / plate.values.shape[1]
        piece = QRectF(at.left() + column * scale, at.top() + row * scale, side * scale, side * scale)
        draw_frame(painter, piece.adjusted(-1, -1, 1, 1), theme.card, 3)
        draw_frame(painter, piece, theme.machine, 2)


def _paint_sign(painter: QPainter, text: str, at: QRectF, theme: Theme) -> None:
    if text == "›":  # drawn, so that it is of the same weight in every font
        x, y, size = at.center().x(), at.center().y(), scaled(4)
        painter.setPen(QPen(QColor(theme.muted), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        points = [QPointF(x - size / 2, y - size), QPointF(x + size / 2, y), QPointF(x - size / 2, y + size)]
        painter.drawPolyline(QPolygonF(points))
        return
    painter.setFont(font(20))
    painter.setPen(QColor(theme.muted))
    painter.drawText(at.adjusted(0, -20, 0, 20), _CENTRE, text)


def _below(painter: QPainter, caption: str, at: QRectF, theme: Theme) -> None:
    """A caption in the middle below a part, but not beyond the edges."""
    words = tr(caption)
    wide = advance(words, 12) + 2
    left = max(0.0, min(at.center().x() - wide / 2, painter.window().width() - wide))
    painter.setFont(font(12))
    painter.setPen(QColor(theme.text))
    painter.drawText(QRectF(left, at.bottom() + 4, wide, scaled(18)), _CENTRE, words)


def _paint_box(painter: QPainter, box: Box, at: QRectF, level: Level, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.selected if box.result else theme.mixed(theme.raised, theme.card, 0.5)))
    painter.drawRoundedRect(at, 8, 8)
    painter.setPen(QColor(theme.machine if box.result else theme.text))
    painter.setFont(font(box_type(level), 600))
    painter.drawText(at, _CENTRE, text_of(box.value, box.form))
    _below(painter, box.caption, at, theme)


def _paint_graph(painter: QPainter, graph: Graph, at: QRectF, theme: Theme) -> None:
    """The activation function around the point where the unit is."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.mixed(theme.raised, theme.card, 0.5)))
    painter.drawRoundedRect(at, 8, 8)
    reach = max(1.5, abs(graph.x) * 1.3) if np.isfinite(graph.x) else 1.5
    reach = max(reach, 3.0) if graph.name != "ReLU" else reach
    inside = at.adjusted(10, 10, -10, -10)
    low, high = (-0.25 * reach, reach) if graph.name == "ReLU" else (-1.0, 1.0) if graph.name == "tanh" else (0.0, 1.0)

    def point(x: float, y: float) -> QPointF:
        return QPointF(
            inside.center().x() + x / reach * inside.width() / 2,
            inside.bottom() - (y - low) / (high - low) * inside.height(),
        )

    painter.setPen(QPen(QColor(theme.quiet), 1))
    painter.drawLine(point(-reach, 0), point(reach, 0))
    painter.drawLine(point(0, low), point(0, high))
    painter.setPen(QPen(QColor(theme.text), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    at_x = np.linspace(-reach, reach, 41).tolist()
    painter.drawPolyline(QPolygonF([point(x, _curve(graph.name, x)) for x in at_x]))
    painter.setPen(QPen(QColor(theme.card), 1.5))
    painter.setBrush(QColor(theme.machine))
    if np.isfinite(graph.x) and np.isfinite(graph.y):
        painter.drawEllipse(point(graph.x, graph.y), 5, 5)
    _below(painter, graph.name, at, theme)


def _curve(name: str, x: float) -> float:
    if name == "tanh":
        return float(np.tanh(x))
    return float(1 / (1 + np.exp(-x))) if name == "sigmoid" else max(x, 0.0)


def _paint_table(painter: QPainter, table: Table, at: QRectF, level: Level, theme: Theme) -> None:
    high, wide, label = row_height(table, level), column_width(table, level), label_width(table)
    step = wide + (scaled(18) if table.signs else 0)
    painter.setFont(font(12))
    painter.setPen(QColor(theme.muted))
    painter.drawText(QRectF(at.left(), at.top(), label, high), _LEFT, tr(table.head[0]))
    for i, name in enumerate(table.head[1:]):
        painter.setFont(font(12, 600 if i == table.chosen else 400))
        painter.setPen(QColor(theme.machine if i == table.chosen else theme.muted))
        painter.drawText(QRectF(at.left() + label + i * step, at.top(), wide, high), _CENTRE, tr(name))
    for index, (name, values) in enumerate(table.rows):
        row = QRectF(at.left(), at.top() + (index + 1) * high, label, high)
        painter.setFont(font(12))
        painter.setPen(QColor(theme.text))
        painter.drawText(row, _LEFT, tr(name))
        _paint_row(painter, table, index, values, row.translated(label, 0), (wide, step), theme)


def _paint_row(
    painter: QPainter,
    table: Table,
    index: int,
    values: Sequence[float],
    row: QRectF,
    steps: tuple[float, float],
    theme: Theme,
) -> None:
    wide, step = steps
    form = table.form[index] if table.form else "figure"
    for i, value in enumerate(values):
        cell = QRectF(row.left() + i * step, row.top(), wide - 1, row.height() - 1)
        ground = theme.selected if i == table.chosen else theme.mixed(theme.raised, theme.card, 0.5)
        painter.setFont(font(12, tabular=True))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_colour(ground))
        painter.drawRoundedRect(cell, 2, 2)
        painter.setPen(_colour(theme.muted if value == 0 else theme.text))
        painter.drawText(cell, _CENTRE, text_of(value, form))
        if i < len(table.signs):
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(cell.right(), cell.top(), step - wide + 1, cell.height()), _CENTRE, table.signs[i])
