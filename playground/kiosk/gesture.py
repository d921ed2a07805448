"""A gesture as a whole: from the press that begins it to the moment when nothing is held down any more."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTabletEvent, QTouchEvent, QWheelEvent

_TYPES = QEvent.Type


class Gesture:
    """Knows which events belong to a gesture that began with `begin`. Whoever takes them keeps them from everybody."""

    def __init__(self) -> None:
        self._has_fingers = self._has_mouse = self._has_pen = False
        self._key: int | None = None

    def is_going_on(self) -> bool:
        """Whether something is still held down."""
        return self._has_fingers or self._has_mouse or self._has_pen or self._key is not None

    def begin(self, event: QEvent) -> None:
        """An event of `gate.PRESSES` begins it."""
        match event:
            case QTouchEvent():
                self._has_fingers = True
            case QWheelEvent():
                pass  # comes alone
            case QMouseEvent():
                self._has_mouse = True
            case QTabletEvent():
                self._has_pen = True
            case QKeyEvent():
                self._key = event.key()
        event.accept()

    def takes(self, event: QEvent) -> bool:
        """Whether an event belongs to it; that is then accepted, or Qt would make another one of it."""
        match event:
            case QTouchEvent():
                belongs = self._takes_touch(event.type())
            case QMouseEvent():
                belongs = self._takes_mouse(event)
            case QTabletEvent():
                belongs = self._takes_pen(event.type())
            case QKeyEvent():
                belongs = self._takes_key(event)
            case _:
                return False
        if belongs:
            event.accept()
        return belongs

    def _takes_touch(self, kind: QEvent.Type) -> bool:
        """All fingers, those too that come down while the first one is there."""
        belongs = self._has_fingers and kind != _TYPES.TouchBegin  # that begins another one: this one's end was lost
        self._has_fingers = belongs and kind not in (_TYPES.TouchEnd, _TYPES.TouchCancel)
        return belongs

    def _takes_mouse(self, event: QMouseEvent) -> bool:
        is_up = event.buttons() == Qt.MouseButton.NoButton
        belongs = self._has_mouse and not (is_up and event.type() == _TYPES.MouseMove)  # its end was lost
        self._has_mouse = belongs and not is_up
        return belongs

    def _takes_pen(self, kind: QEvent.Type) -> bool:
        belongs = self._has_pen and kind != _TYPES.TabletPress
        self._has_pen = belongs and kind != _TYPES.TabletRelease
        return belongs

    def _takes_key(self, event: QKeyEvent) -> bool:
        belongs = event.key() == self._key
        if belongs and event.type() == _TYPES.KeyRelease and not event.isAutoRepeat():
            self._key = None
        return belongs
