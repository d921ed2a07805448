"""Bent lines, as Qt paints them fastest: to stroke a hundred of them keeps the window waiting."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_BROAD = 3.0  # pixels: from here on the seams of short lines would show
_PIECES = 8  # of a bend: with so many it looks round


def draw_bends(painter: QPainter, path: QPainterPath, colour: QColor, width: float) -> None:
    """Draws open curves, so many pixels wide.

    Fine ones Qt draws several times faster than others; those that are a little wider are drawn as short straight
    lines, which takes a third of the time.
    """
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if width <= 1 or width > _BROAD:
        painter.strokePath(path, pen)
    else:
        painter.setPen(pen)
        painter.drawLines([*_pieces(path)])


def _pieces(path: QPainterPath) -> Iterator[QLineF]:
    """Straight lines along curves, of which Qt has two to four times as many corners."""
    for bend in path.toSubpathPolygons():
        corners = [*bend]
        corners = [*corners[: -1 : max(1, len(corners) // _PIECES)], corners[-1]]
        yield from (QLineF(*ends) for ends in pairwise(corners))
