"""The net of a self-organising map, drawn over the points that it learns."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from playground.phrases import phrase
from playground.widgets.look import Theme, rgb
from playground.widgets.point_pixels import Stamp
from playground.widgets.point_strokes import (
    Colours,
    Places,
    Wires,
    paint_chips,
    paint_diamond,
    paint_stamps,
    paint_wires,
    polygon,
    spots,
)
from playground.widgets.point_view import View
from playground.widgets.word_map_paint import faded

_NODE, _COLOURED, _SAMPLE, _WINNER = 3.8, 6.0, 12.0, 12.0  # pixels
_CROWDED = 900  # nodes: from then on they are smaller
_PULLS = (0.05, 0.4)  # from then on nodes are larger
_LINES = 0.62  # opacity


@dataclass(frozen=True, eq=False)
class Cloth:
    """Nodes (m, 2), and links (l, 2) between them by their numbers.

    `lit` (m,): how strongly each node is pulled just now, 0 to 1; `ring` (r, 2): the outline of where that is;
    `sample`: the point that pulls; `winner`: the node nearest to it. `colours` (m, 3) are those of the nodes.
    """

    nodes: Places
    links: NDArray[np.integer]
    colours: Colours = None
    winner: int = -1
    sample: tuple[float, float] | None = None
    ring: Places | None = None
    lit: NDArray[np.floating] | None = None

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        pixels = spots(view, self.nodes)
        if self.ring is not None and len(self.ring) > 2:
            painter.setPen(QPen(QColor(theme.machine), 2))
            painter.setBrush(faded(theme.machine, 0.16))
            painter.drawPolygon(polygon(spots(view, self.ring)))
        starts, ends = (pixels[self.links[:, end]] for end in (0, 1))
        paint_wires(painter, view, Wires(starts, ends, np.array(rgb(theme.text), np.uint8), _LINES))
        paint_stamps(painter, view, *self._dots(theme))
        self._paint_step(painter, view, theme)

    def _dots(self, theme: Theme) -> list[tuple[Places, NDArray[np.uint8], Stamp]]:
        """The nodes, in three sizes: the more strongly they are pulled, the larger, and the more in blue."""
        plain, blue = (np.array(rgb(colour), np.uint8) for colour in (theme.text, theme.machine))
        colours = np.broadcast_to(plain if self.colours is None else self.colours, (len(self.nodes), 3))
        pull = np.zeros(len(self.nodes)) if self.lit is None else np.clip(np.nan_to_num(self.lit), 0, 1)
        if self.colours is None:
            colours = np.rint(colours + (blue - colours.astype(float)) * np.sqrt(pull)[:, None]).astype(np.uint8)
        side = (_NODE if self.colours is None else _COLOURED) - (len(self.nodes) > _CROWDED)
        size = np.digitize(pull, _PULLS)
        return [(self.nodes[size == at], colours[size == at], Stamp(side + 1.3 * at)) for at in range(len(_PULLS) + 1)]

    def _paint_step(self, painter: QPainter, view: View, theme: Theme) -> None:
        """The point that pulls, the node that is nearest to it, and what they are."""
        told: list[tuple[QPointF, str, str]] = []
        if 0 <= self.winner < len(self.nodes):
            told.append(
                (QPointF(*spots(view, self.nodes[self.winner])[0].tolist()), phrase("nearest node"), theme.machine)
            )
            paint_diamond(painter, told[0][0].x(), told[0][0].y(), QColor(theme.machine), theme, _WINNER)
        if self.sample is not None:
            told.insert(
                0, (QPointF(*spots(view, np.array(self.sample))[0].tolist()), phrase("this point"), theme.you_text)
            )
            painter.setPen(QPen(QColor(theme.background), 2))
            painter.setBrush(QColor(theme.you))
            painter.drawEllipse(told[0][0], _SAMPLE / 2, _SAMPLE / 2)
        pixels = np.array([each.toTuple() for each, _, _ in told]).reshape(-1, 2)
        paint_chips(painter, view, theme, pixels, [text for _, text, _ in told], [colour for _, _, colour in told])
