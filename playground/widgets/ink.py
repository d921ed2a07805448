"""A drawing: the strokes it is made of, and how they become ink on a raster of any size."""

from dataclasses import dataclass, field
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

Tool = Literal["pencil", "eraser"]
_MOST_MARKS = 200
_MOST_POINTS = 4000
_AT_ONCE = 16


class Sheet:
    """The ink of a square pad as coverage, 0 to 255, at one resolution."""

    def __init__(self, side: int, exact: bool = False) -> None:
        self.side = side
        self._exact = exact
        self.ink: NDArray[np.uint8] = np.zeros((side, side), dtype=np.uint8)

    def clear(self) -> None:
        """Takes all ink away."""
        self.ink[:] = 0

    def draw(self, path: QPainterPath, radius: float, tool: Tool) -> None:
        """Draws or erases along a path in pad coordinates, with round ends.

        Where paths overlap the larger coverage counts, rather than both adding up: so edges stay smooth however
        densely a mouse reports, and piece by piece gives the same ink as all at once.
        """
        box = self._box(path, radius)
        if box.isEmpty():
            return
        part = self.ink[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
        brush = self._brush(path, radius, box)
        if tool == "pencil":
            np.maximum(part, brush, out=part)
        else:
            np.minimum(part, 255 - brush, out=part)

    def print(self, image: NDArray[np.uint8]) -> None:
        """Replaces all ink by a square picture of any size.

        On the network's raster its pixels become squares, so that the network gets exactly what was given; to the eye
        they become the edges of a pen.
        """
        times, rest = divmod(self.side, len(image))
        if self._exact and not rest:
            self.ink[:] = image.repeat(times, axis=0).repeat(times, axis=1)
        else:
            self.ink[:] = _enlarged(image, self.side)

    def _box(self, path: QPainterPath, radius: float) -> QRect:
        """The pixels that may change."""
        box = path.controlPointRect().adjusted(-radius, -radius, radius, radius)
        scaled = QRectF(box.topLeft() * self.side, box.bottomRight() * self.side).toAlignedRect()
        return scaled.adjusted(-1, -1, 1, 1) & QRect(0, 0, self.side, self.side)

    def _brush(self, path: QPainterPath, radius: float, box: QRect) -> NDArray[np.uint8]:
        image = QImage(box.size(), QImage.Format.Format_Grayscale8)
        image.fill(0)
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-box.topLeft())
            painter.scale(self.side, self.side)
            _draw_round(painter, path, radius)
        return _pixels(image)


@dataclass
class Stroke:
    """One movement of a tool, from press to release."""

    tool: Tool
    radius: float
    points: list[QPointF] = field(default_factory=list)
    """in pad coordinates: 0 to 1, y downwards"""

    def path(self, first: int, beyond: int) -> QPainterPath:
        """The way past some of the points, as curves between the middles of their distances."""
        way = QPainterPath(self._middle(first - 1))
        for index in range(first, beyond):
            way.quadTo(self.points[index], self._middle(index))
        return way

    @property
    def newest(self) -> QPainterPath:
        """The piece that the newest point has settled."""
        count = len(self.points)
        return self.path(count - 2, count - 1)

    @property
    def tail(self) -> QPainterPath:
        """The piece that still changes with the next point."""
        count = len(self.points)
        return self.path(count - 1, count)

    def put_on(self, sheet: Sheet, tail: bool = True) -> None:
        """Draws the whole stroke, or all but its tail, a few points at a time: long paths fill slowly."""
        count = len(self.points) - (not tail)
        for first in range(0, count, _AT_ONCE):
            sheet.draw(self.path(first, min(first + _AT_ONCE, count)), self.radius, self.tool)

    def _middle(self, index: int) -> QPointF:
        """The middle between a point and the next, or the end of the stroke where there is none."""
        last = len(self.points) - 1
        return (self.points[max(index, 0)] + self.points[min(index + 1, last)]) / 2 if index >= 0 else self.points[0]


@dataclass(frozen=True)
class Print:
    """A whole picture laid over all that was drawn before; a cleared pad is a print of nothing."""

    image: NDArray[np.uint8]

    def put_on(self, sheet: Sheet) -> None:
        """Replaces the sheet's ink."""
        sheet.print(self.image)


class Mark(Protocol):
    """Something that can be undone as one."""

    def put_on(self, sheet: Sheet) -> None:
        """Changes the ink of a sheet of any size."""
        ...


class Drawing:
    """All marks of a drawing, and the sheets that show them at their own sizes."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self.stroke: Stroke | None = None
        """the stroke that is being drawn"""
        self._marks: list[Mark] = []

    def begin(self, tool: Tool, radius: float, at: QPointF) -> None:
        """Starts a stroke, radius in pad widths."""
        self.end()
        self.stroke = Stroke(tool, radius, [at])

    def extend(self, to: QPointF) -> None:
        """Goes on with the present stroke; a very long one is continued as a new one."""
        if self.stroke is None or to == self.stroke.points[-1]:
            return
        self.stroke.points.append(to)
        settled = self.stroke.newest
        for sheet in self.sheets:
            sheet.draw(settled, self.stroke.radius, self.stroke.tool)
        if len(self.stroke.points) >= _MOST_POINTS:
            self.begin(self.stroke.tool, self.stroke.radius, to)

    def end(self) -> None:
        """Ends the present stroke, if there is one."""
        stroke, self.stroke = self.stroke, None
        if stroke is not None:
            self._add(stroke)
            for sheet in self.sheets:
                sheet.draw(stroke.tail, stroke.radius, stroke.tool)

    def print(self, image: NDArray[np.uint8]) -> None:
        """Lays a picture over everything; undo takes it away again."""
        self.end()
        self._forget_before_last_print()
        self._add(Print(image))
        for sheet in self.sheets:
            sheet.print(image)

    def undo(self) -> bool:
        """Takes the last mark back; False if there is none."""
        self.end()
        if not self._marks:
            return False
        self._marks.pop()
        for sheet in self.sheets:
            self.repaint(sheet)
        return True

    def forget(self) -> None:
        """Takes away all ink and everything that could be undone."""
        self.stroke = None
        self._marks = []
        for sheet in self.sheets:
            sheet.clear()

    def can_undo(self) -> bool:
        """Whether there is a mark to take back."""
        return bool(self._marks) or self.stroke is not None

    def ink(self, sheet: Sheet) -> NDArray[np.uint8]:
        """A sheet's ink with the present stroke up to the tip of the pen, as a copy."""
        whole = Sheet(sheet.side)
        whole.ink[:] = sheet.ink
        if self.stroke is not None:
            whole.draw(self.stroke.tail, self.stroke.radius, self.stroke.tool)
        return whole.ink

    def repaint(self, sheet: Sheet) -> None:
        """Draws all marks on a sheet anew, the present stroke without its tail."""
        sheet.clear()
        for mark in self._marks:
            mark.put_on(sheet)
        if self.stroke is not None:
            self.stroke.put_on(sheet, tail=False)

    def _add(self, mark: Mark) -> None:
        self._marks.append(mark)
        if len(self._marks) > _MOST_MARKS:
            self._melt(_MOST_MARKS // 2)

    def _melt(self, count: int) -> None:
        """Makes the oldest marks one print, so that a drawing that is never cleared stays small."""
        sheet = Sheet(self.sheets[0].side)
        for mark in self._marks[:count]:
            mark.put_on(sheet)
        self._marks[:count] = [Print(sheet.ink)]

    def _forget_before_last_print(self) -> None:
        prints = [index for index, mark in enumerate(self._marks) if isinstance(mark, Print)]
        if prints:
            del self._marks[: prints[-1]]


def _draw_round(painter: QPainter, path: QPainterPath, radius: float) -> None:
    """Draws a path in white with round ends; one that goes nowhere is a dot."""
    white = QColor(Qt.GlobalColor.white)
    if path.controlPointRect().isNull():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(white)
        painter.drawEllipse(path.currentPosition(), radius, radius)
        return
    line = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.strokePath(path, QPen(white, 2 * radius, *line))


def _enlarged(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """A square picture at another size, sharpened where its pixels would else become a blur."""
    weights = _cubic(side, len(image))
    smooth = weights @ image.astype(np.float32) @ weights.T
    sharper = min(max(side / len(image) / 3, 1.0), 3.0)
    return np.clip((smooth - 127.5) * sharper + 127.5, 0, 255).astype(np.uint8)


def _cubic(side: int, size: int) -> NDArray[np.float32]:
    """Weights (side, size) of a Catmull-Rom interpolation between the middles of `size` pixels."""
    at = (np.arange(side) + 0.5) * size / side - 0.5
    away = np.abs(at[:, None] - np.arange(size))
    near = 1.5 * away**3 - 2.5 * away**2 + 1
    far = -0.5 * away**3 + 2.5 * away**2 - 4 * away + 2
    return np.where(away < 1, near, np.where(away < 2, far, 0)).astype(np.float32)


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """The bytes of a grey image as an array (rows, columns) of its own."""
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width()].copy()
