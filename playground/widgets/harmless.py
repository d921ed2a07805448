"""Event filters that never raise: on Python 3.11 an exception in one can be a segmentation fault."""

import sys
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject

Filter = TypeVar("Filter", bound=QObject)


def harmless(watch: Callable[[Filter, QObject, QEvent], bool]) -> Callable[[Filter, QObject, QEvent], bool]:
    """An `eventFilter` that tells of what goes wrong in it as of any other mishap, and lets the event pass."""

    @wraps(watch)
    def guarded(self: Filter, watched: QObject, event: QEvent) -> bool:
        try:
            return watch(self, watched, event)
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            return False

    return guarded
