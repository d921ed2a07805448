"""Bent lines, as Qt paints them fastest: to stroke a hundred of them keeps the window waiting."""

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_BROAD = 3.0  # pixels: from here on the seams of short lines would show


def add_bend(path: QPainterPath, start: QPointF, end: QPointF) -> None:
    """Adds a curve that leaves and arrives level."""
    middle = (start.x() + end.x()) / 2
    path.moveTo(start)
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)


def draw_bends(painter: QPainter, path: QPainterPath, colour: QColor, width: float) -> None:
    """Draws open curves, so many pixels wide.

    Fine ones Qt draws several times faster than others; those that are a little wider are drawn as short straight
    lines, which takes less than half the time.
    """
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if width <= 1 or width > _BROAD:
        painter.strokePath(path, pen)
    else:
        painter.setPen(pen)
        painter.drawLines([QLineF(*ends) for bend in path.toSubpathPolygons() for ends in pairwise(bend.toList())])
