"""A gesture as a whole: from the press that begins it to the moment when nothing is held down any more."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTabletEvent, QTouchEvent, QWheelEvent

_TYPES = QEvent.Type


class Gesture:
    """Knows which events belong to a gesture that began with `begin`. Whoever takes them keeps them from everybody."""

    def __init__(self) -> None:
        self._fingers: frozenset[int] = frozenset()
        self._has_mouse = self._has_pen = False
        self._key: int | None = None

    def is_going_on(self) -> bool:
        """Whether something is still held down."""
        return bool(self._fingers) or self._has_mouse or self._has_pen or self._key is not None

    def begin(self, event: QEvent) -> None:
        """An event that `gate.is_press` begins it."""
        match event:
            case QTouchEvent():
                is_first = event.type() == _TYPES.TouchBegin
                self._fingers = _ids(event) if is_first else _ids(event, QEventPoint.State.Pressed)
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
                belongs = self._takes_touch(event)
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

    def _takes_touch(self, event: QTouchEvent) -> bool:
        """All fingers that come down while one of them is there; what rests on the screen since before may stay."""
        belongs = bool(self._fingers) and event.type() != _TYPES.TouchBegin  # that is another one: the end was lost
        if belongs and event.type() == _TYPES.TouchUpdate:
            state = QEventPoint.State
            self._fingers = (self._fingers | _ids(event, state.Pressed)) - _ids(event, state.Released)
        else:
            self._fingers = frozenset()
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


def _ids(event: QTouchEvent, state: QEventPoint.State | None = None) -> frozenset[int]:
    """Which fingers, or which of them are in that state."""
    return frozenset(point.id() for point in event.points() if state in (None, point.state()))
