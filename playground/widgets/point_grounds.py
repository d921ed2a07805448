"""What fills the plane below points: the regions of groups, and landscapes of numbers."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from playground.widgets.contours import contour
from playground.widgets.look import Theme, rgb
from playground.widgets.picture import balanced, ramp_image
from playground.widgets.point_pixels import blank, packed, premultiplied
from playground.widgets.point_strokes import Wires, paint_wires
from playground.widgets.point_view import View

Corner = tuple[float, float]
_LOW, _HIGH = (0.0, 0.0), (1.0, 1.0)
_OPACITY = 0.14


@dataclass(frozen=True, eq=False)
class Regions:
    """To which group each place belongs: labels (rows, columns), the first row on top; below 0 is none.

    They fill the unit square, or from `low` to `high`. `colours` (k, 3) are the theme's groups, unless given.
    """

    labels: NDArray[np.integer]
    colours: NDArray[np.uint8] | None = None
    low: Corner = _LOW
    high: Corner = _HIGH

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        if not self.labels.size:
            return
        colours = np.array([rgb(each) for each in theme.groups], np.uint8) if self.colours is None else self.colours
        table = np.append(premultiplied(packed(colours), np.uint32(round(255 * _OPACITY))), np.uint32(0))
        image, pixels = blank(self.labels.shape[::-1], 1.0)
        pixels[:] = table[np.where(self.labels < 0, len(colours), self.labels % max(1, len(colours)))]
        _draw_smooth(painter, image, view.square(self.low, self.high))


@dataclass(frozen=True, eq=False)
class Field:
    """A number for each place: values (rows, columns), the first row on top, from the lowest to the highest.

    "signed" ones are symmetric around 0. A line is drawn where they are `level`. They fill the unit square, or from
    `low` to `high`.
    """

    values: NDArray[np.floating]
    ramp: Literal["landscape", "signed"] = "landscape"
    level: float | None = None
    opacity: float = 0.6
    low: Corner = _LOW
    high: Corner = _HIGH

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        if not self.values.size:
            return
        room = view.square(self.low, self.high)
        shown = balanced(self.values) if self.ramp == "signed" else _from_0_to_1(self.values)
        painter.setOpacity(self.opacity)
        _draw_smooth(painter, ramp_image(shown, self.ramp, theme), room)
        painter.setOpacity(1.0)
        if self.level is not None:
            rows, columns = self.values.shape
            cell = np.array([room.width() / columns, room.height() / rows])
            pieces = (contour(self.values, self.level).reshape(-1, 2) + 0.5) * cell + (room.left(), room.top())
            line = Wires(pieces[::2], pieces[1::2], np.array(rgb(theme.text), np.uint8), width=2.0)
            paint_wires(painter, view, line)


def _from_0_to_1(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """What is finite from its lowest to its highest, all of it 0 if there is no difference."""
    finite = values[np.isfinite(values)].astype(np.float64)
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
    return (np.asarray(values, np.float64) - low) / (high - low) if high > low else np.zeros(values.shape)


def _draw_smooth(painter: QPainter, image: QImage, room: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipRect(room)
    painter.drawImage(room, image)
    painter.restore()
