"""A picture of many parts is painted part by part: between two of them the window hears its visitor."""

import weakref
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_PAUSE = 1  # millisecond: what waits in the window's queue is served before a timer of any length but none

Painted = TypeVar("Painted", bound=QWidget)


class _Waiting:
    """A widget that wants to be painted, and what it can do ahead."""

    def __init__(self, widget: Painted, ahead: Callable[[Painted], bool] | None) -> None:
        self._widget, self._ahead = weakref.ref(widget), ahead

    def is_of(self, widget: QWidget) -> bool:
        return self._widget() is widget

    def go_on(self) -> bool:
        """Do the next thing; whether that was the last one."""
        widget, ahead, self._ahead = self._widget(), self._ahead, None
        if widget is None or not isValid(widget):
            return True
        if ahead is not None and widget.isVisible() and ahead(widget):
            return False
        widget.update()
        return True


_waiting: list[_Waiting] = []


def update_in_turn(widget: Painted, ahead: Callable[[Painted], bool] | None = None) -> None:
    """Have a widget painted soon, but not in one turn of the event loop with others that want to be painted.

    `ahead`: what it does for that in a turn of its own, such as to paint a part that it keeps; False if that is done.
    """
    if not any(each.is_of(widget) for each in _waiting):
        _waiting.append(_Waiting(widget, ahead))
        if len(_waiting) == 1:
            QTimer.singleShot(_PAUSE, take_turn)


def is_waited() -> bool:
    """Whether somebody waits to be painted."""
    return bool(_waiting)


def take_turn() -> None:
    """Let the widget that waited longest do something or be painted, and look after the next one later."""
    if not _waiting:
        return
    try:
        if _waiting[0].go_on():
            _waiting.pop(0)
    finally:  # what one of them can't do keeps no other waiting
        if _waiting:
            QTimer.singleShot(_PAUSE, take_turn)
