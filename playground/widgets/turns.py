"""A picture of many parts is painted part by part: between two of them the window hears its visitor."""

import weakref

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_PAUSE = 1  # millisecond: what waits in the window's queue is served before a timer of any length but none
_waiting: list["weakref.ref[QWidget]"] = []


def update_in_turn(widget: QWidget) -> None:
    """Have a widget painted soon, but not in one turn of the event loop with others that want to be painted."""
    if all(each() is not widget for each in _waiting):
        _waiting.append(weakref.ref(widget))
        if len(_waiting) == 1:
            QTimer.singleShot(_PAUSE, take_turn)


def is_waited() -> bool:
    """Whether somebody waits to be painted."""
    return bool(_waiting)


def take_turn() -> None:
    """Let the widget that waited longest be painted, and look after the next one later."""
    if not _waiting:
        return
    widget = _waiting.pop(0)()
    if widget is not None and isValid(widget):
        widget.update()
    if _waiting:
        QTimer.singleShot(_PAUSE, take_turn)
