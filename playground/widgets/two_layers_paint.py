"""How a picture of two layers is painted: ink under tints, outlines of what is held, and curves between the layers."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from playground.widgets.bends import add_bend
from playground.widgets.look import Theme, rgb
from playground.widgets.picture import balanced

Mask = NDArray[np.bool_]
Rgb = NDArray[np.uint8]

_TINT = 0.12  # how strongly held pixels are coloured
_HATCHED = 0.16  # free ones, in every other diagonal
_VEIL = 0.9  # a filter over a picture, where it is strongest


def ink(image: NDArray[np.floating], theme: Theme) -> Rgb:
    """(rows, columns) of 0 to 1 -> (rows, columns, 3) in the colours of ink."""
    return theme.ink_colours()[np.rint(np.clip(image, 0, 1) * 255).astype(np.uint8)]


def tinted(colours: Rgb, where: Mask, colour: str, share: float) -> Rgb:
    """A share of a colour mixed into the pixels of a mask."""
    mixed = colours + share * where[..., None] * (np.array(rgb(colour)) - colours.astype(np.float32))
    return np.rint(mixed).astype(np.uint8)


def marked(colours: Rgb, held: Mask, lost: Mask, theme: Theme) -> Rgb:
    """Held pixels tinted evenly, lost ones hatched."""
    rows, columns = held.shape
    diagonal = np.add.outer(np.arange(rows), np.arange(columns)) % 2 == 0
    return tinted(tinted(colours, held, theme.machine, _TINT), lost & diagonal, theme.you, _HATCHED)


def veiled(colours: Rgb, weights: NDArray[np.floating], theme: Theme) -> Rgb:
    """A filter (rows, columns) over a picture: blue where it wants ink, orange where it wants none."""
    signed = balanced(weights)
    table = theme.signed_colours()[np.rint((signed + 1) * 127.5).astype(np.uint8)].astype(np.float32)
    strength = _VEIL * np.abs(signed)[..., None]
    return np.rint(colours + strength * (table - colours)).astype(np.uint8)


def to_image(colours: Rgb) -> QImage:
    """(rows, columns, 3) as a picture with memory of its own."""
    rows, columns, _ = colours.shape
    colours = np.ascontiguousarray(colours)
    return QImage(colours.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()


def outline(mask: Mask, square: QRectF) -> list[QLineF]:
    """The borders of the pixels of a mask, as lines in a square."""
    padded = np.pad(mask, 1)
    cell = square.width() / mask.shape[1]
    down, across = np.nonzero(padded[:, 1:] != padded[:, :-1])
    lines = [(x, y - 1, x, y) for y, x in zip(down.tolist(), across.tolist(), strict=True)]
    down, across = np.nonzero(padded[1:] != padded[:-1])
    lines += [(x - 1, y, x, y) for y, x in zip(down.tolist(), across.tolist(), strict=True)]
    return [
        QLineF(
            *(square.left() + x0 * cell, square.top() + y0 * cell, square.left() + x1 * cell, square.top() + y1 * cell)
        )
        for x0, y0, x1, y1 in lines
    ]


def draw_outline(painter: QPainter, mask: Mask, square: QRectF, colour: str, dashed: bool) -> None:
    """Around what is held solid, around what is free dashed."""
    if not mask.any() or mask.all():
        return
    style = Qt.PenStyle.DotLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(colour), 1.5, style))
    painter.drawLines(outline(mask, square))


def draw_curves(painter: QPainter, ends: Iterator[tuple[QPointF, QPointF]], colour: str, opacity: float) -> None:
    """Thin curves that leave and arrive level."""
    path = QPainterPath()
    for start, end in ends:
        add_bend(path, start, end)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(opacity)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawPath(path)
    painter.restore()
