"""The plane of codes: where digits lie on it, where the drawing's code lies, and a handle to hold z elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent

from playground.phrases import joined, phrase, verbatim
from playground.widgets.latent_paint import Code, paint_code, paint_digits, paint_ground, paint_lens, paint_way
from playground.widgets.look import INSIDE, Theme, scaled, theme_of
from playground.widgets.numbers import number
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import say

Place = tuple[float, float]

_NAME = phrase("Plane of codes")
_STEPS = {Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
_SMALL, _LENS, _REACH = 14.0, 132, 3.2  # pixels of a deviation that needs a lens, of the lens; deviations it shows
_ROOMY = 200  # pixels: smaller planes have no room for a lens
_STEP = 1 / 24  # of half the plane: how far an arrow key moves z


@dataclass(frozen=True)
class CodeMark:
    """The code of a drawing, on the plane."""

    mean: Place
    deviation: Place
    z: Place
    is_held: bool = False
    """whether the visitor holds z, not epsilon"""


class LatentPlane(PointedPicture[Place]):
    """A square from -half to half across and up. Press anywhere, or use the arrow keys, to hold z there."""

    keys = tuple(_STEPS)
    has_ground = True
    held = Signal(float, float)
    """where the visitor holds z, at each movement"""

    def __init__(self, name: str = _NAME) -> None:
        super().__init__(name)
        self._half = 3.0
        self._names: tuple[str, str] = (verbatim("z₁"), verbatim("z₂"))
        self._places: NDArray[np.float32] = np.zeros((0, 2), np.float32)
        self._labels: NDArray[np.int64] = np.zeros(0, np.int64)
        self._code: CodeMark | None = None
        self._way: tuple[Place, Place, float] | None = None
        self._say()

    # What is shown.

    def set_digits(self, places: NDArray[np.floating], labels: NDArray[np.integer], half: float) -> None:
        """Shows digits (n,) at places (n, 2), each as its own numeral, on a plane of that size."""
        self._places, self._labels = np.array(places, np.float32), np.array(labels, np.int64)
        self._half = half
        self._repaint()

    def set_names(self, across: str, up: str) -> None:
        """Names both dimensions."""
        if (across, up) != self._names:
            self._names = (across, up)
            self._repaint()

    def set_code(self, code: CodeMark | None) -> None:
        """Shows the code of the drawing; while the visitor drags, z stays in the hand."""
        self._code = code
        self._say()
        self._update_in_turn()

    def set_way(self, start: Place, end: Place, share: float) -> None:
        """Shows a straight way, and how far along it one is."""
        self._way = (start, end, share)
        self._update_in_turn()

    def code(self) -> CodeMark | None:
        """The code that is shown."""
        return self._code

    # Where it is shown.

    def square(self) -> QRectF:
        """Where the plane lies in the widget."""
        side = max(8, min(self.width(), self.height()) - 4)
        return QRectF((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def pixel(self, place: Place) -> QPointF:
        """The point of the widget for a place."""
        return self._pixels([place])[0]

    def _pixels(self, places: Iterable[Place]) -> list[QPointF]:
        middle, scale = self.square().center(), self._scale()
        return [QPointF(middle.x() + x * scale, middle.y() - y * scale) for x, y in places]

    def spot_at(self, position: QPointF) -> Place | None:
        """The place at a point of the widget."""
        return self._place(position) if self.square().contains(position) else None

    def _place(self, position: QPointF) -> Place:
        """The same; beyond the edge the nearest place on it."""
        square = self.square()
        across = min(max((position.x() - square.left()) / square.width(), 0), 1)
        up = min(max((square.bottom() - position.y()) / square.height(), 0), 1)
        return (2 * across - 1) * self._half, (2 * up - 1) * self._half

    def sizeHint(self) -> QSize:
        return QSize(scaled(280), scaled(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(160))

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, square = theme_of(self), QPainter(self), self.square()
        painter.drawPixmap(0, 0, self._still())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(square)
        if self._way is not None:
            start, end, share = self._way
            paint_way(painter, self.pixel(start), self.pixel(end), share, theme)
        if self._code is not None:
            paint_code(painter, self._in_pixels(self._code, self._scale(), self.pixel(self._code.mean)), theme)
            self._paint_lens(painter, self._code, theme)
        painter.setClipping(False)
        self._paint_ring(painter, square, 8.0)
        painter.end()

    def lens(self) -> QRectF:
        """Where a code too small for the plane is magnified; empty if that is not needed."""
        code, square = self._code, self.square()
        if code is None or code.is_held or square.width() < _ROOMY:
            return QRectF()
        if not 0 < max(code.deviation) * self._scale() < _SMALL:
            return QRectF()
        side = min(scaled(_LENS), square.width() / 3)
        return QRectF(square.left() + INSIDE, square.top() + INSIDE, side, side)

    def _paint_lens(self, painter: QPainter, code: CodeMark, theme: Theme) -> None:
        lens = self.lens()
        if not lens.isEmpty():
            scale = lens.width() / 2 / (_REACH * max(code.deviation))
            paint_lens(painter, lens, self._in_pixels(code, scale, lens.center()), scale / self._scale(), theme)

    def _scale(self) -> float:
        """How many pixels there are to 1."""
        return self.square().width() / 2 / self._half

    def _in_pixels(self, code: CodeMark, scale: float, mean: QPointF) -> Code:
        """A code in so many pixels to 1, its mean there."""
        away = QPointF((code.z[0] - code.mean[0]) * scale, (code.mean[1] - code.z[1]) * scale)
        return Code(mean, QPointF(code.deviation[0] * scale, code.deviation[1] * scale), mean + away, code.is_held)

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        square = self.square()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, square, self._names, number(self._half), theme)
        painter.setClipRect(square)
        paint_digits(painter, self._pixels(self._places.tolist()), self._labels.tolist(), theme)

    # The visitor's hand.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.square().contains(event.position()):
            self._hold(self._place(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._hold(self._place(event.position()))

    def _walk(self, key: int) -> bool:
        across, up = _STEPS[Qt.Key(key)]
        x, y = self._code.z if self._code is not None else (0.0, 0.0)
        step, half = _STEP * self._half, self._half
        self._hold((min(max(x + across * step, -half), half), min(max(y + up * step, -half), half)))
        return True

    def _hold(self, place: Place) -> None:
        """Shows z there at once; what is made of it comes with the answer."""
        code = self._code or CodeMark(place, (0.0, 0.0), place)
        self.set_code(CodeMark(code.mean, code.deviation, place, is_held=True))
        self.held.emit(*place)

    def _say(self) -> None:
        told = [phrase("Arrow keys move z.")]
        if self._code is not None:
            across, up = map(number, self._code.z)
            told = [phrase("z is {across} across, {up} up.", across=across, up=up), *told]
        say(self.setAccessibleDescription, joined(told))
