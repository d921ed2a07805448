"""Cells in rows and columns as pictures: colours, little pictures, and pies of groups."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets.look import Theme
from playground.widgets.picture import Ramp, ramp_image

_FULL_TURN = 16 * 360  # Qt counts sixteenths of a degree


@dataclass(frozen=True)
class Cells:
    """Where (rows, columns) cells lie. Each takes the same whole number of device pixels, one of them for the gap."""

    left: float
    top: float
    pitch: int
    """device pixels from cell to cell"""
    shape: tuple[int, int]
    hexagonal: bool = False
    ratio: float = 1.0

    @classmethod
    def fitting(cls, room: QRectF, shape: tuple[int, int], hexagonal: bool, ratio: float) -> "Cells":
        """As large as there is room for, at its upper left."""
        rows, columns = shape
        wide = columns + (0.5 if hexagonal and rows > 1 else 0.0)
        pitch = max(2, int(min(room.width() * ratio / wide, room.height() * ratio / rows)))
        return cls(room.left(), room.top(), pitch, shape, hexagonal, ratio)

    def shift(self, row: int) -> int:
        """How many device pixels a row lies further to the right."""
        return self.pitch // 2 if self.hexagonal and row % 2 else 0

    def size(self) -> tuple[int, int]:
        """Width and height in device pixels, without the last gap."""
        rows, columns = self.shape
        return columns * self.pitch + (self.shift(1) if rows > 1 else 0) - 1, rows * self.pitch - 1

    def whole(self) -> QRectF:
        """Where all of them lie."""
        width, height = self.size()
        return QRectF(self.left, self.top, width / self.ratio, height / self.ratio)

    def rect(self, row: int, column: int) -> QRectF:
        """Where one lies, without its gap; empty if there is none like that."""
        rows, columns = self.shape
        if not (0 <= row < rows and 0 <= column < columns):
            return QRectF()
        x, y, side = column * self.pitch + self.shift(row), row * self.pitch, self.pitch - 1
        return QRectF(self.left + x / self.ratio, self.top + y / self.ratio, side / self.ratio, side / self.ratio)

    def at(self, position: QPointF) -> tuple[int, int] | None:
        """The cell at a point, the gap to the right and below included."""
        rows, columns = self.shape
        row = int((position.y() - self.top) * self.ratio // self.pitch)
        column = int(((position.x() - self.left) * self.ratio - self.shift(row)) // self.pitch)
        return (row, column) if 0 <= row < rows and 0 <= column < columns else None

    def draw(self, painter: QPainter, image: QImage) -> None:
        """Draws a picture of all of them where they lie."""
        image.setDevicePixelRatio(self.ratio)
        painter.drawImage(QPointF(self.left, self.top), image)


def coloured(colours: NDArray[np.uint8], cells: Cells) -> QImage:
    """Plain cells in colours (rows, columns, 4), red, green, blue and opacity."""
    side, packed = cells.pitch - 1, np.ascontiguousarray(colours[..., [2, 1, 0, 3]]).view(np.uint32)
    return _laid_out(np.broadcast_to(packed[..., None], (*cells.shape, side, side)), cells)


def prototypes_image(images: NDArray[np.floating], cells: Cells, theme: Theme, ramp: Ramp = "ink") -> QImage:
    """Little pictures (rows, columns, height, width) of 0 to 1, signed ones of -1 to 1, each as large as a cell.

    Numbers keep whole pixels where there is room for that; in smaller cells they are averaged.
    """
    rows, columns, height, width = images.shape
    side = cells.pitch - 1
    sheet = ramp_image(images.reshape(rows * columns * height, width), ramp, theme)
    pixels = np.frombuffer(sheet.constBits(), np.uint32).reshape(images.shape)
    if side >= max(height, width):
        down, right = (_shares(length, side).argmax(axis=1) for length in (height, width))
        return _laid_out(pixels[:, :, down[:, None], right], cells)
    return _laid_out(_averaged(pixels, side), cells)


def _averaged(pixels: NDArray[np.uint32], side: int) -> NDArray[np.uint32]:
    """Pictures (..., height, width) of so many pixels each way."""
    down, right = (_shares(length, side) for length in pixels.shape[-2:])
    channels = pixels.view(np.uint8).reshape(*pixels.shape, 4).astype(np.float32)
    means = np.einsum("sh,rchwk,tw->rcstk", down, channels, right, optimize=True)
    return np.ascontiguousarray(np.rint(means), np.uint8).view(np.uint32)[..., 0]


@cache
def _shares(length: int, side: int) -> NDArray[np.float32]:
    """(side, length) how much each number has of each pixel: the nearest one all of it, or several an equal share."""
    if side >= length:
        scale = side // length
        start = (side - scale * length) // 2
        nearest = np.clip((np.arange(side) - start) // scale, 0, length - 1)
        return (nearest[:, None] == np.arange(length)).astype(np.float32)
    edges = np.linspace(0, length, side + 1)
    low, high = edges[:-1, None], edges[1:, None]
    overlap = np.clip(np.minimum(high, np.arange(length) + 1) - np.maximum(low, np.arange(length)), 0, 1)
    return (overlap / overlap.sum(axis=1, keepdims=True)).astype(np.float32)


def _laid_out(tiles: NDArray[np.uint32], cells: Cells) -> QImage:
    """Tiles (rows, columns, side, side) of 0xAARRGGBB with a gap of one pixel between them."""
    rows, columns = cells.shape
    side, (width, height) = cells.pitch - 1, cells.size()
    sheet = np.zeros((rows, cells.pitch, columns, cells.pitch), np.uint32)
    sheet[:, :side, :, :side] = tiles.transpose(0, 2, 1, 3)
    lines = sheet.reshape(rows, cells.pitch, columns * cells.pitch)
    canvas = np.zeros((rows, cells.pitch, width + 1), np.uint32)
    for odd in (0, 1):
        canvas[odd::2, :, cells.shift(odd) : cells.shift(odd) + columns * cells.pitch] = lines[odd::2]
    pixels = np.ascontiguousarray(canvas.reshape(-1, width + 1)[:height, :width])
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def paint_pies(
    painter: QPainter,
    cells: Cells,
    shares: NDArray[np.floating],
    colours: NDArray[np.uint8],
    sizes: NDArray[np.floating] | None,
) -> None:
    """Draws a pie in each cell: shares (rows, columns, groups), sizes (rows, columns) of 0 to 1, all full if None."""
    painter.setPen(Qt.PenStyle.NoPen)
    paints = [QColor(*colour) for colour in colours.tolist()]
    whole = np.nan_to_num(shares).sum(axis=2)
    for row, column in np.argwhere(whole > 0).tolist():
        size = 1.0 if sizes is None else float(np.clip(sizes[row, column], 0, 1))
        place = cells.rect(row, column)
        inset = (1 - size) * place.width() / 2
        turns = np.rint(np.cumsum(shares[row, column]) / whole[row, column] * _FULL_TURN).astype(int).tolist()
        _paint_pie(painter, place.adjusted(inset, inset, -inset, -inset), turns, paints)


def _paint_pie(painter: QPainter, place: QRectF, turns: list[int], paints: list[QColor]) -> None:
    """Slices that end at those turns, clockwise from the top."""
    before = 0
    for turn, paint in zip(turns, paints, strict=True):
        if turn > before:
            painter.setBrush(paint)
            if turn - before == _FULL_TURN:
                painter.drawEllipse(place)
            else:
                painter.drawPie(place, _FULL_TURN // 4 - before, before - turn)
        before = turn


def bar_image(theme: Theme) -> QImage:
    """All colours of a landscape from low to high."""
    return ramp_image(np.linspace(0, 1, 256, dtype=np.float32)[None], "landscape", theme)
