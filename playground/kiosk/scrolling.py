"""Long pages follow the finger: a scroll bar is too thin for one."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QScrollArea, QScrollBar, QWidget

from playground.kiosk.gate import Gate

_TYPES = QEvent.Type
SLOP = 8.0  # pixels that a finger moves in a tap
_STILL = (QLabel, QFrame, QAbstractScrollArea)
"""What does nothing when it is pressed, as long as it is nothing else besides."""


class Scrolling:
    """Scrolls what a finger or the mouse drags, unless it drags something that can be dragged itself."""

    def __init__(self, gate: Gate) -> None:
        self._bar: QScrollBar | None = None
        self._from = self._value = 0.0
        self._is_dragging = False
        gate.add(self._press, (_TYPES.MouseButtonPress,))
        gate.add(self._move, (_TYPES.MouseMove,))
        gate.add(self._release, (_TYPES.MouseButtonRelease,))
