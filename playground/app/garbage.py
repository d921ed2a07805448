"""The memory of a program that runs for months: when garbage is collected, and what is given back."""

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

from playground import short_memory

COLLECT_EVERY = 5_000  # milliseconds
MANY = 150  # modules: a tab brings fewer, torch more
POOLS = 2
M_ARENA_MAX = -8  # of the GNU C library's malloc.h
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


def share_pools() -> None:
    """Let all threads take memory from the same pools, from now on.

    By itself the C library gives each thread a pool of its own. Tabs and their threads come and go, and what is left
    in pieces in so many pools grew the program by 150 MB while everything was opened and closed twelve times.
    """
    if (options := _of_c_library("mallopt")) is not None:
        options(M_ARENA_MAX, POOLS)


def give_back() -> None:
    """Take apart what nobody reaches, and give its memory back to the system, which the C library would keep.

    What visitors wrote goes, too, where it was kept only to be quicker.
    """
    short_memory.forget()
    collect()
    if (trim := _of_c_library("malloc_trim")) is not None:
        trim(0)


def _of_c_library(name: str) -> "ctypes._NamedFuncPointer | None":
    """A function that the GNU C library has, and others have not."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
