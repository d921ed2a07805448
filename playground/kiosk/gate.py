"""The one place through which every event of the program passes before anybody gets it."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QEventPoint, QKeyEvent, QTouchEvent

Handler: TypeAlias = Callable[[QObject, QEvent], bool]
"""Gets whom an event is for, and the event; whether it is to be kept from them."""

_TYPES = QEvent.Type
PRESSES = frozenset({
    _TYPES.MouseButtonPress, _TYPES.MouseButtonDblClick, _TYPES.TouchBegin, _TYPES.TabletPress, _TYPES.Wheel,
    _TYPES.KeyPress,
})  # fmt: skip
"""With these a visitor begins to do something."""
MOVES = frozenset({
    _TYPES.MouseMove, _TYPES.MouseButtonRelease, _TYPES.TouchUpdate, _TYPES.TouchEnd, _TYPES.TouchCancel,
    _TYPES.TabletMove, _TYPES.TabletRelease, _TYPES.KeyRelease,
})  # fmt: skip
"""With these a visitor goes on, or ends it."""


def is_press(event: QEvent) -> bool:
    """Whether a visitor begins to do something: also with one more finger, while another one rests on the screen.

    A key that repeats itself may be stuck.
    """
    if isinstance(event, QTouchEvent) and any(point.state() == QEventPoint.State.Pressed for point in event.points()):
        return True
    return event.type() in PRESSES and not is_repeated(event)


def is_repeated(event: QEvent) -> bool:
    """Whether nobody does this: a key is held down, or stuck."""
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()


class Gate(QObject):
    """An event filter for the whole program that is quick and never raises, for in Python 3.11 that would be a crash.

    An event goes through the handlers of its type, in the order in which they were added, until one keeps it.
    """

    def __init__(self, app: QCoreApplication, window: QObject) -> None:
        """It goes with the window: while that is taken apart, there is nothing to be kept from anybody any more."""
        super().__init__(window)
        self._app, self._window = app, window
        self._handlers: dict[QEvent.Type, tuple[Handler, ...]] = {}
        self._is_open = 0
        app.installEventFilter(self)

    def add(self, handler: Handler, types: Iterable[QEvent.Type]) -> None:
        """Let a handler see all events of those types."""
        for each in types:
            self._handlers[each] = (*self._handlers.get(each, ()), handler)

    @contextmanager
    def open(self) -> Iterator[None]:
        """What is sent meanwhile is the program's own: no handler sees it."""
        self._is_open += 1
        try:
            yield
        finally:
            self._is_open -= 1

    def pull_down(self) -> None:
        """Let all events pass from now on."""
        self._app.removeEventFilter(self)
        self._handlers = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        try:
            handlers = self._handlers.get(event.type())
            if handlers is None or self._is_open or not shiboken6.isValid(self._window):
                return False
            return any(handler(watched, event) for handler in handlers)
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            return False
