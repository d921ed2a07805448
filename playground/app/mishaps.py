"""Exceptions that nobody catches, in slots, paints, timers and threads: they are logged, and the program lives on."""

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from types import TracebackType

QUIET = 60.0  # seconds

log = logging.getLogger(__name__)


class Mishaps:
    """Logs them, those of the same line of the program once a minute: a timer that always fails floods no log."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._logged_at: dict[tuple[str, int | None], float] = {}

    def watch(self) -> None:
        """Hear of all of them from now on."""
        sys.excepthook = self.note
        threading.excepthook = lambda it: self.note(it.exc_type, it.exc_value, it.exc_traceback)

    def note(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log one, unless the same line failed a moment ago."""
        lines = traceback.extract_tb(trace, limit=-1)
        place = (lines[-1].filename, lines[-1].lineno) if lines else (kind.__name__, None)
        now = self._clock()
        if now - self._logged_at.get(place, -QUIET) >= QUIET:
            self._logged_at[place] = now
            log.error("unexpected %s", kind.__name__, exc_info=(kind, error, trace) if error else None)
        _forget()


def _forget() -> None:
    """Let go of the last exception, which Python keeps for a debugger.

    A painter among its variables would never end, and Qt aborts when what is painted on goes away, as at a resize.
    """
    for name in ("last_exc", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)
