"""The memory of a program that runs for months: when garbage is collected, and what is given back."""

import ctypes
import gc
import sys
from functools import cache

from PySide6.QtCore import QObject, QTimer

COLLECT_EVERY = 5_000  # milliseconds
MANY = 150  # modules: a tab brings fewer, torch more
_spared = 0  # modules that the collector passes over


def collect_from_here(parent: QObject) -> None:
    """Collect by a timer of the window's thread alone: elsewhere it could destroy Qt's objects off their thread."""
    gc.disable()
    timer = QTimer(parent)
    timer.timeout.connect(collect)
    timer.start(COLLECT_EVERY)


def collect() -> None:
    """Take apart whatever nobody reaches any more."""
    gc.collect()
    spare_imports()


def spare_imports() -> None:
    """After torch came, let the collector pass over all that lives: modules stay for ever, and to look takes 140 ms.

    A tab that lives just then would stay for ever too, so this is not done for what a single tab imports.
    """
    global _spared
    if len(sys.modules) - _spared >= MANY:
        gc.freeze()
        _spared = len(sys.modules)


def give_back() -> None:
    """Take apart what nobody reaches, and give its memory back to the system, which the C library would keep."""
    collect()
    if (trim := _trim()) is not None:
        trim(0)


@cache
def _trim() -> "ctypes._NamedFuncPointer | None":
    """The function of the GNU C library (malloc_trim(3)); other libraries have none."""
    try:
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # TypeError: Windows has no library without a name
        return None
