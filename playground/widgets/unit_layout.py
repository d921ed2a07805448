"""How the parts of "Inside one unit" are laid out: in a row, or in several where there is little width."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from playground.widgets import text_fit
from playground.widgets.look import font, scaled, text_size
from playground.widgets.speech import tr
from playground.widgets.unit_parts import Box, Graph, Grid, Part, Plate, Sign, Table, text_of

_CAPTION = 20
"""Pixels below a part for its caption."""


class Level(NamedTuple):
    """Sizes in pixels: cells, result boxes, signs, type in cells, pictures."""

    cell: tuple[float, ...]
    box: tuple[float, ...]
    sign: float
    type: float
    plate: float = 0


_SIZES = (
    Level((38, 32), (80, 64), 32, 13),
    Level((38, 32), (72, 64), 24, 13),
    Level((37, 32), (64, 64), 20, 12),
    Level((36, 32), (64, 60), 16, 12),
    Level((36, 30), (54, 52), 16, 12),
    Level((34, 26), (50, 44), 14, 12),
    Level((32, 24), (46, 40), 12, 12),
)
_PLATES = (196, 168, 144, 112, 84)
LEVELS = tuple(size._replace(plate=plate) for size in _SIZES for plate in _PLATES)
"""From large to small."""


def levels() -> tuple[Level, ...]:
    """From large to small; where type is large, down to what would be small with usual type."""
    return LEVELS + tuple(_shrunk(level, text_size()) for level in LEVELS[-len(_PLATES) :] if text_size() > 1)


def _shrunk(level: Level, by: float) -> Level:
    cell, box = (tuple(side / by for side in sides) for sides in (level.cell, level.box))
    return Level(cell, box, level.sign / by, level.type / by, level.plate / by)


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


def arrange(rows: Sequence[Sequence[Part]], width: float, height: float, among: Sequence[Level] = ()) -> Arrangement:
    """Places rows of parts in few lines and large; a line more is worth three steps of size.

    The smallest that there is where nothing fits.
    """
    best, least, fewest = Arrangement(LEVELS[-1], (), 0, False), math.inf, sum(map(bool, rows))
    for i, level in enumerate(among or levels()):
        smallness = 0.35 * (i // len(_PLATES)) + 0.05 * (i % len(_PLATES))
        if fewest + smallness >= least:  # as all that come after it
            break
        found = _arranged(rows, width, height, level)
        cost = found.lines + smallness if found.fits else math.inf
        if cost < least or math.isinf(least):
            best, least = found, cost
    return best


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
            return label_width(part) + _columns_width(part, level), (len(part.rows) + 1) * row_height(part, level)
        case Box():
            text = advance(text_of(part.value, part.form), box_type(level), 600) + 12
            return max(scaled(level.box[0]), text), scaled(level.box[1])
        case Graph():
            return scaled(level.box[0]), scaled(level.box[1])


def advance(text: str, size: int, weight: int = 400) -> float:
    """The width of a text."""
    return text_fit.advance(text, font(size, weight))


def box_type(level: Level) -> int:
    """The size of type in boxes."""
    return 24 if level.box[0] >= 80 else 20 if level.box[0] >= 72 else 18


def row_height(table: Table, level: Level) -> int:
    """Five rows are as high as those of a grid, more share the same height down to 24 pixels."""
    return scaled(max(min(level.cell[1], level.cell[1] * 5 // (len(table.rows) + 1)), 24))


def label_width(table: Table) -> float:
    """The width of the labels on the left."""
    return max(advance(tr(label), 12) for label in (table.head[0], *(label for label, _ in table.rows))) + 10


def _columns_width(table: Table, level: Level) -> float:
    columns = len(table.head) - 1
    return columns * column_width(table, level) + len(table.signs) * scaled(18)


def column_width(table: Table, level: Level) -> int:
    """The width of a cell; many columns are narrower, and all where there is very little room."""
    return scaled(45 if level.cell[0] <= (36 if len(table.head) > 6 else 32) else 54)
