"""Bent lines look the same, however Qt is asked to paint them."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from playground.widgets.bends import draw_bends


def bend() -> QPainterPath:
    path = QPainterPath(QPointF(10, 20))
    path.cubicTo(QPointF(100, 20), QPointF(100, 180), QPointF(190, 180))
    path.moveTo(10, 190)
    path.lineTo(190, 10)
    return path


def ink(picture: QImage) -> NDArray[np.float64]:
    """How much of each pixel (200, 200) is covered, 0 to 1."""
    return 1 - np.frombuffer(picture.constBits(), np.uint8).reshape(200, 200) / 255


def painted(width: float, stroked: bool = False) -> NDArray[np.float64]:
    picture = QImage(QSize(200, 200), QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if stroked:
            pen = QPen(QColor("black"), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            painter.strokePath(bend(), pen)
        else:
            draw_bends(painter, bend(), QColor("black"), width)
    return ink(picture)


def in_blocks(covered: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of four by four pixels, for how an edge is smoothed is Qt's business."""
    return covered.reshape(50, 4, 50, 4).sum(axis=(1, 3))


@pytest.mark.parametrize("width", [0.5, 1.0, 1.5, 2.9, 6.0])
def test_they_cover_what_a_stroke_covers(width: float) -> None:
    ours, strokes = painted(width), painted(width, stroked=True)
    assert ours.sum() == pytest.approx(strokes.sum(), rel=0.02)
    assert np.abs(in_blocks(ours) - in_blocks(strokes)).sum() < 0.05 * strokes.sum()
    assert strokes.sum() > 300 * width


def test_nothing_is_painted_between_two_curves() -> None:
    ours = painted(2.0)
    between = QRect(20, 100, 40, 40)
    assert not ours[between.top() : between.bottom(), between.left() : between.right()].any()
