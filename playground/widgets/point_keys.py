"""A cross that the keyboard moves over a plane, in place of a pointer."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from playground.widgets.look import Theme
from playground.widgets.point_view import View

_WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ACTS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_EDITS = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Insert}
_STEP, _STRIDE, _TINY = 8, 40, 1  # pixels: alone, with Shift, with Control
_ARM, _GAP = 11.0, 3.0


class Cross:
    """Where it is on the plane, and whether it shows."""

    def __init__(self) -> None:
        self._place = (0.5, 0.5)
        self._is_shown = False

    def is_shown(self) -> bool:
        """Whether the visitor works with the keyboard."""
        return self._is_shown

    def show(self) -> None:
        """Show it where it was."""
        self._is_shown = True

    def hide(self) -> None:
        """The visitor works with something else."""
        self._is_shown = False

    def knows(self, event: QKeyEvent) -> bool:
        """Whether a key means something here. Space, Enter and Escape are the window's unless the cross shows."""
        return event.key() in _WAYS or (self._is_shown and event.key() in _ACTS | _EDITS)

    def walks(self, event: QKeyEvent) -> bool:
        """Whether a key moves it."""
        return event.key() in _WAYS

    def walk(self, event: QKeyEvent, view: View) -> None:
        """Move it: further with Shift, by a single pixel with Control, and never out of sight."""
        right, down = _WAYS[Qt.Key(event.key())]
        keys = event.modifiers()
        step = _STRIDE if keys & Qt.KeyboardModifier.ShiftModifier else _STEP
        step = _TINY if keys & Qt.KeyboardModifier.ControlModifier else step
        self._place = view.place(self.at(view) + QPointF(right * step, down * step))
        self._is_shown = True

    def at(self, view: View) -> QPointF:
        """Its pixel, in the middle of the view if it is out of sight."""
        pixel = view.pixel(*self._place)
        return pixel if view.room.contains(pixel) else view.room.center()

    def paint(self, painter: QPainter, view: View, theme: Theme) -> None:
        """Draws it."""
        at = self.at(view)
        for colour, width in ((theme.background, 5), (theme.machine, 2)):
            painter.setPen(QPen(QColor(colour), width))
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                painter.drawLine(at + QPointF(x, y) * _GAP, at + QPointF(x, y) * _ARM)
