"""Attention as a picture: every word's row ends with the word itself, so that the cells make a triangle."""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from playground.widgets.look import Theme
from playground.widgets.picture import whole_scale

LARGEST, LEAST, ALWAYS = 40, 10, 12
"""the largest side of a cell, the least side where there are many, and up to how many words are shown at any size"""
_APART = 6
"""From this side on, cells have gaps between them; smaller ones are nearly all gap then."""
_ROUND = 16
"""From this side on, cells have rounded corners."""


@dataclass(frozen=True)
class Square:
    """Where the cells lie: `shown` words from `first` on, each cell so many pixels wide and high."""

    first: int
    shown: int
    side: float
    left: float
    top: float

    def rect(self) -> QRectF:
        """All cells."""
        return QRectF(self.left, self.top, self.shown * self.side, self.shown * self.side)

    def row(self, index: int) -> QRectF:
        """All cells of a word."""
        return QRectF(self.left, self.top + (index - self.first) * self.side, self.shown * self.side, self.side)

    def cell(self, row: int, column: int) -> QRectF:
        """The cell that says how much one word looks at another."""
        return QRectF(self.left + (column - self.first) * self.side, self.row(row).top(), self.side, self.side)

    def row_at(self, y: float) -> int | None:
        """The word whose row is at that height, if any."""
        row = math.floor((y - self.top) / self.side) if self.shown else -1
        return self.first + row if 0 <= row < self.shown else None

    def labelled(self, pitch: float) -> list[int]:
        """The words whose labels have room where each takes so many pixels, the last one first."""
        every = max(1, math.ceil(pitch / self.side)) if self.shown else 1
        return list(range(self.first + self.shown - 1, self.first - 1, -every))


def square_in(room: QRectF, words: int, caption: float, ratio: float = 1.0) -> Square:
    """The largest cells that fit, in the middle of the room; of many words the last ones.

    `caption` is the height that goes from the room where not all words are shown.
    """
    shown = words
    if words > ALWAYS and min(room.width(), room.height()) < words * LEAST:
        room = room.adjusted(0, 0, 0, -caption)
        shown = min(max(int(min(room.width(), room.height()) / LEAST), ALWAYS), words)
    side = min(whole_scale(room.size().toSize(), QSize(shown, shown), ratio), LARGEST)
    left = room.left() + (room.width() - shown * side) // 2
    return Square(words - shown, shown, side, left, room.top() + (room.height() - shown * side) // 2)


def triangle_image(weights: NDArray[np.floating], theme: Theme) -> QImage:
    """A picture of weights (n, n), each 0 to 1, on the blue ramp; nothing above the diagonal. NaN counts as 0."""
    number = len(weights)
    if not number:
        return QImage()
    level = np.clip(np.nan_to_num(weights), 0, 1) * 255 + 0.5
    colours = np.tril(_ramp(theme)[level.astype(np.uint8)])  # (n, n)
    return QImage(colours.data, number, number, 4 * number, QImage.Format.Format_ARGB32).copy()


def tiled(weights: NDArray[np.floating], side: int, theme: Theme) -> QImage:
    """A picture of weights (n, n) in cells of so many device pixels, with gaps, and a dot for what cannot be seen."""
    picture = _blank(len(weights) * side)
    if picture.isNull():
        return picture
    with QPainter(picture) as painter:
        painter.drawImage(picture.rect(), triangle_image(weights, theme))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(picture.rect(), QBrush(_cell(side)))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
        painter.fillRect(picture.rect(), QBrush(_dot(side, theme)))
    return picture


def grouped(weights: NDArray[np.floating], most: int) -> NDArray[np.float64]:
    """Weights (..., n, n) of at most so many groups of neighbours: how much words of one look at words of another.

    So rows still add up to what they did.
    """
    number = weights.shape[-1]
    size = -(-number // max(most, 1))
    if size <= 1:
        return np.array(weights, dtype=np.float64)
    starts = np.arange(0, number, size)
    sums = np.add.reduceat(np.add.reduceat(weights, starts, axis=-1, dtype=np.float64), starts, axis=-2)
    return sums / np.diff(starts, append=number)[:, None]


@cache
def _ramp(theme: Theme) -> NDArray[np.uint32]:
    """The ramp as Qt's 0xAARRGGBB numbers."""
    red, green, blue = theme.activation_colours().astype(np.uint32).T
    return 0xFF000000 | red << 16 | green << 8 | blue


@cache
def _cell(side: int) -> QImage:
    """The shape of a cell: what is transparent is a gap."""
    tile = _blank(side)
    inner = side - max(1, side // 36) if side >= _APART else side
    radius = side / 16 if side >= _ROUND else 0
    with QPainter(tile) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.black)
        painter.drawRoundedRect(QRect(0, 0, inner, inner), radius, radius)
    return tile


@cache
def _dot(side: int, theme: Theme) -> QImage:
    """An empty cell: a dot in its middle."""
    tile, size = _blank(side), max(1, round(side / 16))
    at = (side - size) // 2
    with QPainter(tile) as painter:
        painter.fillRect(QRect(at, at, size, size), QColor(theme.mixed(theme.muted, theme.card, 0.45)))
    return tile


def _blank(side: int) -> QImage:
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
