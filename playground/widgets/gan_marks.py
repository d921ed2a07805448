"""What a GAN draws on the plane: a map of beliefs, a sheet of noise, made-up points, and arrows at them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from playground.widgets.look import Theme, rgb
from playground.widgets.picture import to_image
from playground.widgets.point_pixels import Stamp
from playground.widgets.point_strokes import Places, Wires, paint_stamps, paint_wires, polygon
from playground.widgets.point_view import View
from playground.widgets.word_map_paint import faded

DOT = 5.0  # pixels
_MAP, _SHEET, _LINE, _ARROWS = 0.5, 0.5, 0.3, 0.75  # opacities
_FULL = 0.35  # a belief that has its full colour
_LENGTH, _LEAST, _HEAD = 26.0, 3.0, 0.35  # pixels of the longest arrow, of the shortest that is drawn; its head's share
_THICK = 0.004  # of the square: a mesh of the sheet that is no larger is as opaque as can be
_FAR = 3_000.0  # pixels: of what lies farther off nothing is seen but long lines


@dataclass(frozen=True, eq=False)
class BeliefMap:
    """Values (rows, columns), the first row at the bottom: 0.5 in the visitor's colour, -0.5 in the machine's."""

    values: NDArray[np.floating]
    low: tuple[float, float]
    high: tuple[float, float]

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        room = view.square(self.low, self.high)
        image = to_image(-self.values[::-1], theme.signed_colours(), -_FULL, _FULL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(_MAP)
        painter.drawImage(room, image)
        painter.restore()


@dataclass(frozen=True, eq=False)
class NoiseSheet:
    """A grid (rows, columns, 2) over the noise, where it was sent: small meshes are dense. One row is a string."""

    corners: NDArray[np.floating]

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        rows, columns = self.corners.shape[:2]
        pixels = view.pixels(self.corners.reshape(-1, 2)).reshape(rows, columns, 2)
        if rows == 1:
            self._paint_string(painter, pixels[0], theme)
            return
        self._paint_meshes(painter, pixels, view, theme)
        edges = [(pixels[:-1], pixels[1:]), (pixels[:, :-1], pixels[:, 1:])]
        starts, ends = (np.concatenate([side.reshape(-1, 2) for side in sides]) for sides in zip(*edges, strict=True))
        drawn = ((np.abs(starts) < _FAR) & (np.abs(ends) < _FAR)).all(axis=1)
        if drawn.any():
            lines = Wires(starts[drawn], ends[drawn], np.array(rgb(theme.machine), np.uint8), _LINE)
            paint_wires(painter, view, lines)

    def _paint_meshes(self, painter: QPainter, pixels: NDArray[np.floating], view: View, theme: Theme) -> None:
        corners = pixels[:-1, :-1], pixels[:-1, 1:], pixels[1:, 1:], pixels[1:, :-1]
        meshes = np.stack(corners, axis=2).reshape(-1, 4, 2)
        meshes = meshes[(np.abs(meshes) < _FAR).all(axis=(1, 2))]  # what is no number is not
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # smooth slivers take Qt seven times as long
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(theme.machine)
        for mesh, share in zip(meshes.tolist(), densities(meshes / view.scale).tolist(), strict=True):
            colour.setAlphaF(share)
            painter.setBrush(colour)
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in mesh]))
        painter.restore()

    def _paint_string(self, painter: QPainter, pixels: NDArray[np.floating], theme: Theme) -> None:
        painter.setPen(QPen(faded(theme.machine, _SHEET), 2))
        painter.drawPolyline(polygon(pixels[np.isfinite(pixels).all(axis=1)]))


@dataclass(frozen=True, eq=False)
class Dots:
    """Made-up points, as small as real ones, in the machine's colour with a thin rim."""

    places: Places

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        fill, rim = (np.array(rgb(colour), np.uint8) for colour in (theme.machine, theme.background))
        paint_stamps(painter, view, (self.places, rim, Stamp(DOT + 1.5)), (self.places, fill, Stamp(DOT)))


@dataclass(frozen=True, eq=False)
class Arrows:
    """From places (k, 2) the way that they should go (k, 2), the longest of which has the length 1."""

    places: Places
    ways: NDArray[np.floating]

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        starts, ends = arrows(view.pixels(self.places), self.ways)
        if len(starts):
            colour = np.array(rgb(theme.text), np.uint8)
            paint_wires(painter, view, Wires(starts, ends, colour, _ARROWS, 1.4))


def densities(meshes: NDArray[np.floating]) -> NDArray[np.float64]:
    """How opaque quadrangles (n, 4, 2) are: each has the same ink to spread over its area."""
    across, up = meshes[:, 2] - meshes[:, 0], meshes[:, 3] - meshes[:, 1]
    areas = np.abs(across[:, 0] * up[:, 1] - across[:, 1] * up[:, 0]) / 2
    return _SHEET * np.sqrt(np.clip(_THICK / np.maximum(areas, 1e-12), 0, 1)) * (areas < 1)


def arrows(pixels: NDArray[np.floating], ways: NDArray[np.floating]) -> tuple[Places, Places]:
    """The lines of arrows, from start to end: shafts first, then both sides of heads; none for very short ones."""
    along = ways * np.array([_LENGTH, -_LENGTH], np.float32)
    drawn = np.isfinite(pixels).all(axis=1) & (np.hypot(*along.T) >= _LEAST)
    starts, along = pixels[drawn], along[drawn]
    ends, aside = starts + along, along[:, ::-1] * np.array([-1, 1], np.float32)
    heads = [ends - _HEAD * along + side * _HEAD * aside for side in (0.6, -0.6)]
    return np.concatenate([starts, ends, ends]), np.concatenate([ends, *heads])
