"""What is drawn below and above points: links, centres, ellipses, boxes, circles, crosses, halos, labels.

All take places (k, 2) of the plane. Colours are (k, 3), or one for all (3,), or None for the plain colour. Regions and
fields are in `point_grounds.py`, a map's net is in `point_cloth.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from playground.widgets.look import Theme, rgb
from playground.widgets.point_pixels import Stamp
from playground.widgets.point_strokes import (
    DIAMOND,
    Colours,
    Places,
    Wires,
    diamond,
    each_colour,
    paint_chips,
    paint_diamond,
    paint_stamps,
    paint_wires,
    polygon,
    spots,
    table_of,
)
from playground.widgets.point_view import View
from playground.widgets.word_map_paint import faded

_CROSS, _HALO = 9.0, 12.0  # pixels
_LEAST_BOX = 8.0  # pixels: the box around a single point is seen too
_MOST_LINES = 1_000  # more make a blur, and keep the window waiting


class Mark(Protocol):
    """Something that is drawn on the plane. It never changes: to change a picture means to give other marks."""

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        """Draws it where the view shows its places."""


@dataclass(frozen=True, eq=False)
class Links:
    """Thin lines from start to end; of very many, evenly spread ones."""

    starts: Places
    ends: Places
    colours: Colours = None

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        every = -(-max(1, len(self.starts)) // _MOST_LINES)
        starts, ends = view.pixels(self.starts[::every]), view.pixels(self.ends[::every])
        colours = table_of(self.colours, theme.muted)
        colours = colours if colours.ndim == 1 else colours[::every]
        paint_wires(painter, view, Wires(starts, ends, colours, opacity=0.35))


@dataclass(frozen=True, eq=False)
class Centres:
    """Diamonds; where they were `before`, hollow ones that a line joins to them."""

    places: Places
    colours: Colours = None
    before: Places | None = None

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        pixels = spots(view, self.places)
        past = pixels if self.before is None else spots(view, self.before)
        colours = list(each_colour(self.colours, len(pixels), theme.machine))
        for (x, y), (a, b), colour in zip(pixels.tolist(), past.tolist(), colours, strict=True):
            if np.hypot(x - a, y - b) > 1:
                painter.setPen(QPen(faded(colour.name(), 0.8), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawLine(QPointF(a, b), QPointF(x, y))
                painter.drawPolygon(diamond(a, b, DIAMOND - 4))
        for (x, y), colour in zip(pixels.tolist(), colours, strict=True):
            paint_diamond(painter, x, y, colour, theme)


@dataclass(frozen=True, eq=False)
class Ellipses:
    """How far Gaussians reach, in standard deviations; the nearest line is the strongest.

    `covariances`: (k, 2, 2). What is not finite is left out, what is flat is drawn as a line.
    """

    centres: Places
    covariances: NDArray[np.floating]
    colours: Colours = None
    sigmas: tuple[float, ...] = (1.0, 2.0)

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        colours, wires = each_colour(self.colours, len(self.centres), theme.machine), []
        painter.setPen(Qt.PenStyle.NoPen)
        for centre, covariance, colour in zip(self.centres, self.covariances, colours, strict=True):
            if not np.isfinite(covariance).all():
                continue
            painter.setBrush(faded(colour.name(), 0.07))
            for number, sigma in enumerate(self.sigmas):
                outline = view.pixels(centre + sigma * _ellipse(np.asarray(covariance, np.float64)))
                painter.drawPolygon(polygon(outline))
                line = np.array(rgb(colour.name()), np.uint8)
                wires.append(
                    Wires(
                        outline,
                        np.roll(outline, 1, axis=0),
                        np.tile(line, (len(outline), 1)),
                        1.0,
                        1.2 if number else 2.0,
                    )
                )
        if wires:
            paint_wires(painter, view, *wires)


@dataclass(frozen=True, eq=False)
class Boxes:
    """Categories as rectangles from `low` to `high`; the one that is `lit` is drawn strongly."""

    low: Places
    high: Places
    colours: Colours = None
    lit: int = -1

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        lows, highs = spots(view, self.low), spots(view, self.high)
        boxes = np.concatenate([lows, highs], axis=1).tolist()
        for number, colour in enumerate(each_colour(self.colours, len(boxes), theme.machine)):
            left, bottom, right, top = boxes[number]
            room = _at_least(QRectF(QPointF(left, top), QPointF(right, bottom)), _LEAST_BOX)
            painter.setPen(QPen(colour, 3 if number == self.lit else 1.5))
            painter.setBrush(faded(colour.name(), 0.18 if number == self.lit else 0.07))
            painter.drawRoundedRect(room, 3, 3)


@dataclass(frozen=True, eq=False)
class Circles:
    """Circles of a radius in units of the plane, one for each or one for all."""

    places: Places
    radii: NDArray[np.floating] | float
    colours: Colours = None

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        pixels, colours = spots(view, self.places), each_colour(self.colours, len(self.places), theme.machine)
        radii = np.broadcast_to(np.asarray(self.radii, np.float64) * view.scale, (len(pixels),))
        for (x, y), radius, colour in zip(pixels.tolist(), radii.tolist(), colours, strict=True):
            painter.setPen(QPen(colour, 2))
            painter.setBrush(faded(colour.name(), 0.12))
            painter.drawEllipse(QPointF(x, y), radius, radius)


@dataclass(frozen=True, eq=False)
class Crosses:
    """Points that belong to nothing."""

    places: Places
    colours: Colours = None

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        pixels, colours = view.pixels(self.places), table_of(self.colours, theme.you)
        down, up = np.array([[_CROSS / 2, _CROSS / 2], [_CROSS / 2, -_CROSS / 2]])
        paint_wires(painter, view, *(Wires(pixels - way, pixels + way, colours, width=2.0) for way in (down, up)))


@dataclass(frozen=True, eq=False)
class Halos:
    """Rings around points that matter, such as support vectors."""

    places: Places
    colours: Colours = None

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        paint_stamps(painter, view, (self.places, table_of(self.colours, theme.text), Stamp(_HALO, 1.5)))


@dataclass(frozen=True, eq=False)
class Labels:
    """Words beside places, the most important first; what has no room is left out."""

    places: Places
    texts: Sequence[str]
    colours: Colours = None

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        colours = list(each_colour(self.colours, len(self.texts), theme.text))
        paint_chips(painter, view, theme, spots(view, self.places), self.texts, [colour.name() for colour in colours])


def _ellipse(covariance: NDArray[np.float64], corners: int = 64) -> NDArray[np.float64]:
    """The outline (corners, 2) of one standard deviation around 0."""
    sizes, axes = np.linalg.eigh((covariance + covariance.T) / 2)
    turn = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    return (np.sqrt(np.maximum(sizes, 0)) * np.stack([np.cos(turn), np.sin(turn)], axis=1)) @ axes.T


def _at_least(room: QRectF, side: float) -> QRectF:
    """A rectangle that is so wide and high at least, around the same middle."""
    wide, high = max(0.0, side - room.width()) / 2, max(0.0, side - room.height()) / 2
    return room.adjusted(-wide, -high, wide, high)
