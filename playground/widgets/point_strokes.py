"""What marks on a plane are drawn with: diamonds, discs, words on a ground of their own, and many lines at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from playground.widgets.label_places import Box, label_boxes
from playground.widgets.look import CAPTION, Theme, font, rgb, scaled
from playground.widgets.point_pixels import Stamp, composed, lines, stamps
from playground.widgets.point_view import View
from playground.widgets.speech import tr
from playground.widgets.text_fit import advance, write
from playground.widgets.word_map_paint import faded, rectangle

Places = NDArray[np.floating]
Colours = NDArray[np.uint8] | None
"""(k, 3), or one for all (3,), or None for the plain colour"""

DIAMOND = 14.0  # pixels
_GAPS = (12, 22, 36)  # pixels between a place and its label


def paint_stamps(painter: QPainter, view: View, *layers: tuple[Places, NDArray[np.uint8], Stamp]) -> None:
    """Draws discs or rings at places, in colours, as large as their stamps in pixels."""
    corner, size = _sheet(view)
    parts = [
        stamps((view.pixels(places) - corner) * view.ratio, colours, _enlarged(stamp, view.ratio), size)
        for places, colours, stamp in layers
    ]
    painter.drawImage(QPointF(*corner), composed(parts, size, view.ratio))


@dataclass(frozen=True, eq=False)
class Wires:
    """Lines between pixels (n, 2); colours are (n, 3), or one for all (3,)."""

    starts: NDArray[np.floating]
    ends: NDArray[np.floating]
    colours: NDArray[np.uint8]
    opacity: float = 1.0
    width: float = 1.0


def paint_wires(painter: QPainter, view: View, *wires: Wires) -> None:
    """Draws lines, all at once."""
    corner, size = _sheet(view)
    parts = [
        lines(
            (each.starts - corner) * view.ratio,
            (each.ends - corner) * view.ratio,
            each.colours,
            size,
            each.opacity,
            each.width * view.ratio,
        )
        for each in wires
    ]
    painter.drawImage(QPointF(*corner), composed(parts, size, view.ratio))


def _enlarged(stamp: Stamp, ratio: float) -> Stamp:
    return Stamp(stamp.diameter * ratio, stamp.width * ratio)


def _sheet(view: View) -> tuple[tuple[float, float], tuple[int, int]]:
    """The pixel of the upper left corner of a picture over all that is seen, and its size in device pixels."""
    ratio, room = view.ratio, view.room
    size = int(np.ceil(room.width() * ratio)) + 1, int(np.ceil(room.height() * ratio)) + 1
    return (np.floor(room.left() * ratio) / ratio, np.floor(room.top() * ratio) / ratio), size


def paint_diamond(painter: QPainter, x: float, y: float, colour: QColor, theme: Theme, side: float = DIAMOND) -> None:
    """Draws a diamond with a light rim inside a dark one, or the other way round, so that it stands out from points."""
    painter.setPen(QPen(QColor(theme.background), 4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(diamond(x, y, side))
    painter.setPen(QPen(QColor(theme.text), 1.5))
    painter.setBrush(colour)
    painter.drawPolygon(diamond(x, y, side))


def paint_chips(
    painter: QPainter,
    view: View,
    theme: Theme,
    pixels: NDArray[np.floating],
    texts: Sequence[str],
    colours: Sequence[str],
) -> None:
    """Writes words beside pixels (k, 2), each on a ground of its own, none over another."""
    type_, pad, texts = font(CAPTION + 1, 600), 6.0, [*map(tr, texts)]
    room = view.room.adjusted(2, 2, -2, -2)
    widths = [advance(text, type_) + 2 * pad for text in texts]
    bounds = Box(room.left(), room.top(), room.right(), room.bottom())
    at = np.asarray(pixels, np.float64).reshape(-1, 2)
    boxes = label_boxes(at, widths, scaled(22), bounds, _GAPS) if len(at) else {}
    for index, box in boxes.items():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(theme.card, 0.9))
        painter.drawRoundedRect(rectangle(box), 4, 4)
        write(painter, rectangle(box).adjusted(pad, 0, 0, 0), texts[index], type_, colours[index])


def spots(view: View, places: Places) -> NDArray[np.floating]:
    """The pixels (n, 2) of places for Qt, to which nowhere is no number: it is far away instead."""
    return np.nan_to_num(view.pixels(places), nan=-10_000.0)


def polygon(pixels: NDArray[np.floating]) -> QPolygonF:
    """A closed outline through pixels (n, 2)."""
    return QPolygonF([QPointF(x, y) for x, y in pixels.tolist()])


def diamond(x: float, y: float, side: float) -> QPolygonF:
    """A square that stands on its corner, so many pixels high."""
    half = side / 2
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])


def table_of(colours: Colours, plain: str) -> NDArray[np.uint8]:
    """The given colours, or else the plain one for all."""
    return np.array(rgb(plain), np.uint8) if colours is None else colours


def each_colour(colours: Colours, count: int, plain: str) -> Iterator[QColor]:
    """A colour for each of so many things."""
    return (QColor(*row) for row in np.broadcast_to(table_of(colours, plain), (count, 3)).tolist())
