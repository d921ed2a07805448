"""Long pages follow the finger: a scroll bar is too thin for one."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QScrollArea, QScrollBar

from playground.kiosk.gate import Gate

_TYPES = QEvent.Type


class Scrolling:
    """Scrolls a page by what is dragged on it, where nothing on the page itself wants to be pressed."""

    def __init__(self, gate: Gate) -> None:
        self._bar: QScrollBar | None = None
        self._from, self._value = 0.0, 0
        gate.add(self._press, (_TYPES.MouseButtonPress,))
        gate.add(self._move, (_TYPES.MouseMove,))
        gate.add(self._release, (_TYPES.MouseButtonRelease,))

    def _press(self, watched: QObject, event: QEvent) -> bool:
        """A press that reaches the viewport was wanted by nothing that lies on it."""
        self._bar = None  # the end of the one before may have been lost
        area = watched.parent()
        if not isinstance(area, QScrollArea) or area.viewport() is not watched or not isinstance(event, QMouseEvent):
            return False
        self._bar, self._from = area.verticalScrollBar(), event.globalPosition().y()
        self._value = self._bar.value()
        event.accept()
        return True

    def _move(self, _watched: QObject, event: QEvent) -> bool:
        if self._bar is None or not isinstance(event, QMouseEvent):
            return False
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._bar = None
            return False
        self._bar.setValue(self._value + round(self._from - event.globalPosition().y()))
        event.accept()
        return True

    def _release(self, _watched: QObject, _event: QEvent) -> bool:
        self._bar = None
        return False
