"""How "Inside one unit" is laid out and painted: parts in a row, or in several where there is little width."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from playground.widgets.look import Theme, font, readable_on, scaled
from playground.widgets.picture import draw_frame, draw_image, ramp_image
from playground.widgets.unit_parts import Array, Box, Graph, Grid, Part, Plate, Sign, Table, figure, text_of

_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CAPTION = 20
"""Pixels below a part for its caption."""


class Level(NamedTuple):
    """Sizes in pixels: cells, result boxes, signs, type in cells, pictures."""

    cell: tuple[int, int]
    box: tuple[int, int]
    sign: int
    type: int
    plate: int = 0


_SIZES = (
    Level((38, 32), (80, 64), 32, 13),
    Level((38, 32), (72, 64), 24, 13),
    Level((37, 32), (64, 64), 20, 12),
    Level((36, 32), (64, 60), 16, 12),
    Level((36, 30), (54, 52), 16, 12),
    Level((34, 26), (50, 44), 14, 12),
)
_PLATES = (196, 168, 144, 112, 84)
LEVELS = tuple(size._replace(plate=plate) for size in _SIZES for plate in _PLATES)
"""From large to small."""


class Placed(NamedTuple):
    """A part and where it lies, its caption not counted."""

    part: Part
    at: QRectF


class Arrangement(NamedTuple):
    """All parts with their places, at one level of size."""

    level: Level
    parts: tuple[Placed, ...]
    lines: int
    fits: bool


def arrange(
    rows: Sequence[Sequence[Part]], width: float, height: float, levels: Sequence[Level] = LEVELS
) -> Arrangement:
    """Places rows of parts in few lines and large; a line more is worth three steps of size."""
    found = [_arranged(rows, width, height, level) for level in levels]
    fitting = [i for i, arrangement in enumerate(found) if arrangement.fits] or [len(found) - 1]
    return found[min(fitting, key=lambda i: found[i].lines + 0.35 * (i // len(_PLATES)) + 0.05 * (i % len(_PLATES)))]


def _arranged(rows: Sequence[Sequence[Part]], width: float, height: float, level: Level) -> Arrangement:
    lines, high = _flow(rows, width, level)
    wide = max((line[-1].at.right() for line in lines), default=0)
    fits = high <= height and wide <= width
    return Arrangement(level, _spread(lines, max(height - high, 0)), len(lines), fits)


def _flow(rows: Sequence[Sequence[Part]], width: float, level: Level) -> tuple[list[list[Placed]], float]:
    """Lines of placed parts, and the height that they use."""
    lines = [line for row in rows if row for line in _lines(row, width, level)]
    top, placed = 2.0, []
    for line in lines:
        tall = max(size_of(part, level)[1] for part in line)
        left = 1.0  # a frame may lie around it
        placed.append([])
        for part in line:
            wide, high = size_of(part, level)
            placed[-1].append(Placed(part, QRectF(left, top + (tall - high) / 2, wide, high)))
            left += wide
        top += tall + scaled(_CAPTION) + 4
    return placed, top


def _lines(row: Sequence[Part], width: float, level: Level) -> list[list[Part]]:
    lines: list[list[Part]] = [[]]
    used = 0.0
    for part in row:
        wide = size_of(part, level)[0]
        if lines[-1] and used + wide > width:
            # A sign leads on to the next line rather than end this one.
            signs = [lines[-1].pop()] if len(lines[-1]) > 1 and isinstance(lines[-1][-1], Sign) else []
            lines.append(signs)
            used = sum(size_of(sign, level)[0] for sign in signs)
        lines[-1].append(part)
        used += wide
    return lines


def _spread(lines: list[list[Placed]], spare: float) -> tuple[Placed, ...]:
    """Shares spare height out above and between the lines."""
    gap = min(spare / (len(lines) + 1), scaled(28))
    return tuple(
        placed._replace(at=placed.at.translated(0, gap * (i + (len(lines) == 1))))
        for i, line in enumerate(lines)
        for placed in line
    )


def size_of(part: Part, level: Level) -> tuple[float, float]:
    """Width and height of a part without its caption."""
    match part:
        case Grid():
            rows, columns = part.values.shape
            return columns * scaled(level.cell[0]), rows * scaled(level.cell[1])
        case Plate():
            rows, columns = part.values.shape
            scale = max(1, scaled(level.plate) // max(rows, columns, 1))
            return columns * scale, rows * scale
        case Sign():
            return scaled(level.sign), 0
        case Table():
            return _label_width(part) + _columns_width(part, level), (len(part.rows) + 1) * _row_height(part, level)
        case Box():
            text = _advance(text_of(part.value, part.form), _box_type(level), 600) + 12
            return max(scaled(level.box[0]), text), scaled(level.box[1])
        case Graph():
            return scaled(level.box[0]), scaled(level.box[1])


def _advance(text: str, size: int, weight: int = 400) -> float:
    return QFontMetricsF(font(size, weight)).horizontalAdvance(text)


def _box_type(level: Level) -> int:
    return 24 if level.box[0] >= 80 else 20 if level.box[0] >= 72 else 18


def _row_height(table: Table, level: Level) -> int:
    """Five rows are as high as those of a grid, more share the same height down to 24 pixels."""
    return scaled(max(min(level.cell[1], level.cell[1] * 5 // (len(table.rows) + 1)), 24))


def _label_width(table: Table) -> float:
    return max(_advance(label, 12) for label in (table.head[0], *(label for label, _ in table.rows))) + 10


def _columns_width(table: Table, level: Level) -> float:
    columns = len(table.head) - 1
    return columns * _column_width(table, level) + len(table.signs) * scaled(18)


def _column_width(table: Table, level: Level) -> int:
    return scaled(45 if len(table.head) > 6 and level.cell[0] <= 36 else 54)


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
    line = QRectF(at.left(), at.bottom() + 4, max(at.width(), _advance(title, 12, 600)), scaled(16))
    painter.setFont(font(12, 600))
    painter.setPen(QColor(theme.text))
    painter.drawText(line, _LEFT, title)
    painter.setFont(font(12))
    painter.setPen(QColor(theme.muted))
    if _advance(title, 12, 600) + _advance(note, 12) + 6 <= at.width():
        painter.drawText(line, _RIGHT, note)
    else:
        line.setWidth(max(line.width(), _advance(note, 12)))
        painter.drawText(line.translated(0, scaled(16)), _LEFT, note)


def _paint_grid(painter: QPainter, grid: Grid, at: QRectF, level: Level, theme: Theme) -> None:
    rows, columns = grid.values.shape
    wide, high = at.width() / columns, at.height() / rows
    colours = cell_colours(grid.values, grid.ramp, grid.largest, theme)
    painter.setFont(font(level.type, tabular=level.cell[0] >= 38))
    for i in range(rows * columns - grid.blank):
        row, column = divmod(i, columns)
        cell = QRectF(at.left() + column * wide, at.top() + row * high, wide - 1, high - 1)
        value = float(grid.values[row, column])
        _paint_cell(painter, cell, figure(value), colours[row][column], value == 0, theme)
        if i == grid.chosen:
            draw_frame(painter, cell.adjusted(1, 1, -1, -1), theme.machine, 2)


def cell_colours(values: Array, ramp: str, largest: float, theme: Theme) -> list[list[str]]:
    """The ground of each cell, exact zeros apart."""
    table = _hex_table(theme, ramp)
    values = np.nan_to_num(values)
    share = np.clip(values / (largest or float(np.abs(values).max(initial=0)) or 1.0), -1, 1)
    levels = ((share + 1) * 127.5 if ramp == "signed" else np.clip(share, 0, 1) * 255).round().astype(int)
    nothing = theme.mixed(theme.raised, theme.card, 0.5)
    return [
        [table[level] if value else nothing for level, value in zip(*pair, strict=True)]
        for pair in zip(levels.tolist(), values.tolist(), strict=True)
    ]


@cache
def _hex_table(theme: Theme, ramp: str) -> list[str]:
    colours = {"ink": theme.ink_colours, "activations": theme.activation_colours, "signed": theme.signed_colours}
    return ["#" + bytes(colour).hex() for colour in colours[ramp]()]


_readable = cache(readable_on)


def _paint_cell(painter: QPainter, cell: QRectF, text: str, ground: str, is_zero: bool, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(cell, 2, 2)
    painter.setPen(QColor(theme.muted if is_zero else _readable(ground)))
    painter.drawText(cell, _CENTRE, text)


def _paint_plate(painter: QPainter, plate: Plate, at: QRectF, theme: Theme) -> None:
    draw_image(painter, ramp_image(plate.values / (plate.largest or 1), plate.ramp, theme), at, radius=2)
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
    painter.setFont(font(12))
    painter.setPen(QColor(theme.text))
    painter.drawText(QRectF(at.left() - 30, at.bottom() + 4, at.width() + 60, scaled(18)), _CENTRE, caption)


def _paint_box(painter: QPainter, box: Box, at: QRectF, level: Level, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.selected if box.result else theme.mixed(theme.raised, theme.card, 0.5)))
    painter.drawRoundedRect(at, 8, 8)
    painter.setPen(QColor(theme.machine if box.result else theme.text))
    painter.setFont(font(_box_type(level), 600))
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
    high, wide, label = _row_height(table, level), _column_width(table, level), _label_width(table)
    step = wide + (scaled(18) if table.signs else 0)
    painter.setFont(font(12))
    painter.setPen(QColor(theme.muted))
    painter.drawText(QRectF(at.left(), at.top(), label, high), _LEFT, table.head[0])
    for i, name in enumerate(table.head[1:]):
        painter.setFont(font(12, 600 if i == table.chosen else 400))
        painter.setPen(QColor(theme.machine if i == table.chosen else theme.muted))
        painter.drawText(QRectF(at.left() + label + i * step, at.top(), wide, high), _CENTRE, name)
    for index, (name, values) in enumerate(table.rows):
        row = QRectF(at.left(), at.top() + (index + 1) * high, label, high)
        painter.setFont(font(12))
        painter.setPen(QColor(theme.text))
        painter.drawText(row, _LEFT, name)
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
        _paint_cell(painter, cell, text_of(value, form), ground, value == 0, theme)
        if i < len(table.signs):
            painter.setPen(QColor(theme.muted))
            painter.drawText(QRectF(cell.right(), cell.top(), step - wide + 1, cell.height()), _CENTRE, table.signs[i])
