"""Where the pictures of all heads of attention lie, and what room there is for a few words under each."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics

from playground.phrases import phrase
from playground.widgets.habits import HABITS
from playground.widgets.look import CAPTION, font, scaled
from playground.widgets.speech import tr

Head = tuple[int, int]
"""block and head, each from 0"""

LABEL, CAPTION_LINE, LEAST_CELL = 13, 16, 2
_HEADER, _PAD = 24, 4
_LARGEST_PICTURE, _LEAST_PICTURE, _MOST_OF = 168, 52, 0.7
"""Captions under the pictures must leave them the least side, and this share of the side that they have without.

Otherwise one line at the bottom tells the caption of the chosen one.
"""


@dataclass(frozen=True)
class Grid:
    """Where the pictures lie: how far apart, how large, and how many lines of caption are under each."""

    left: float
    top: float
    across: float
    down: float
    room: float
    """the side of the square that a picture may fill"""
    lines: int

    def slot(self, head: Head) -> QRectF:
        """All that belongs to a head."""
        return QRectF(self.left + head[1] * self.across, self.top + head[0] * self.down, self.across, self.down)

    def picture(self, head: Head, side: float) -> QRectF:
        """Where the picture of a head lies, if it has such a side."""
        slot = self.slot(head)
        left, top = (slot.width() - side) / 2, (slot.height() - side - _under(self.lines)) / 2
        return QRectF(round(slot.left() + left), round(slot.top() + top), side, side)

    def frame(self, head: Head, side: float) -> QRectF:
        """What is framed: the picture and, where there is room, a little around it."""
        pad = _PAD if _gap(min(self.across, self.down)) > 2 * _PAD + 3 else 1
        return self.picture(head, side).adjusted(-pad, -pad, pad, pad)

    def caption(self, head: Head, side: float) -> QRectF:
        """The lines under the picture of a head."""
        slot, bottom = self.slot(head), self.picture(head, side).bottom()
        return QRectF(slot.left(), bottom + _PAD + 2, slot.width(), _under(self.lines))


def laid_out(size: QSize, blocks: int, heads: int) -> Grid:
    """As large pictures as there is room for, with captions under them where these leave them most of their size."""
    left, top = QFontMetrics(font(LABEL, 600)).horizontalAdvance(tr(block_title(0))) + scaled(8), scaled(_HEADER)
    across, down = (size.width() - left) / max(heads, 1), (size.height() - top) / max(blocks, 1)
    without = (size.height() - top - scaled(CAPTION_LINE + 4)) / max(blocks, 1)
    bare = Grid(left, top, max(across, 1), max(without, 1), _room(across, without, 0), 0)
    for lines in (1, 2):
        room = _room(across, down, lines)
        if room >= max(_LEAST_PICTURE, _MOST_OF * bare.room) and _fit(across, lines):
            return Grid(left, top, across, down, room, lines)
    return bare


def block_title(number: int) -> str:
    """What stands beside a row."""
    return phrase("Block {number}", number=number)


def head_title(number: int) -> str:
    """What stands above a column."""
    return phrase("Head {number}", number=number)


def _room(across: float, down: float, lines: int) -> float:
    """The side of a picture with so many lines of caption under it."""
    room = min(across - _gap(across), down - _under(lines) - _gap(down), scaled(_LARGEST_PICTURE))
    return max(math.floor(room), 1)


def _under(lines: int) -> float:
    """The room that captions take."""
    return lines * scaled(CAPTION_LINE) + _PAD - 2 if lines else 0


def _gap(pitch: float) -> float:
    """The room between two pictures, in which there is always place for a frame."""
    return min(max(pitch / 7, 6), 20)


def _fit(width: float, lines: int) -> bool:
    """Whether all habits fit into so many lines."""
    metrics = QFontMetrics(font(CAPTION))
    return all(_need(tr(habit), lines, metrics) <= width - 2 for habit in HABITS)


def _need(habit: str, lines: int, metrics: QFontMetrics) -> int:
    """How wide one line must be, or two where it is broken best."""
    words = habit.split(" ")
    breaks = [(words[:at], words[at:]) for at in range(1, len(words))] if lines > 1 else []
    broken = (max(metrics.horizontalAdvance(" ".join(part)) for part in parts) for parts in breaks)
    return min(broken, default=metrics.horizontalAdvance(habit))
