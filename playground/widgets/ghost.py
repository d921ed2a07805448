"""A hand that nobody sees: it draws digits on a canvas by the same events that a mouse sends."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from playground.data.glyphs import WAYS
from playground.data.pen_path import pen_path
from playground.widgets.canvas import Canvas

REST = 12  # beats for which a finished digit stays
_GRID = 10.0  # the ways of writing fill a square of this side
_KINDS = {
    "press": (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton),
    "move": (QEvent.Type.MouseMove, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton),
    "release": (QEvent.Type.MouseButtonRelease, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton),
}


class GhostHand:
    """Draws one digit after the other, a little piece at each beat, and wipes the pad between them."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._acts = self._for_ever()

    def move(self) -> None:
        """Do the next little piece."""
        next(self._acts)

    def _for_ever(self) -> Iterator[None]:
        while True:
            for ways in WAYS:
                self._canvas.clear()
                yield
                for path in pen_path(ways[0].strokes):
                    yield from self._stroke([self._place(x, y) for x, y in path])
                yield from (None for _ in range(REST))

    def _stroke(self, points: list[QPointF]) -> Iterator[None]:
        self._send("press", points[0])
        yield
        for point in points[1:]:
            self._send("move", point)
            yield
        self._send("release", points[-1])

    def _place(self, x: float, y: float) -> QPointF:
        """A point of the grid in the middle 60 % of the pad, in the canvas's pixels."""
        return self._canvas.to_widget(0.2 + 0.6 * x / _GRID, 0.2 + 0.6 * y / _GRID)

    def _send(self, kind: str, at: QPointF) -> None:
        what, button, held = _KINDS[kind]
        everywhere = self._canvas.mapToGlobal(at)
        event = QMouseEvent(what, at, everywhere, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(self._canvas, event)
