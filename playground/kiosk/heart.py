"""The program's heart: a timer of the window's thread that tells the supervisor, once a second, that it still runs."""

import contextlib
import faulthandler
import threading
from typing import IO, Any

from PySide6.QtCore import QObject, QTimer, Signal

from playground.kiosk.link import FAREWELL, SILENCE, START, Link

EVERY = 1000  # milliseconds
_BEFORE = 0.9  # the stacks are written at this share of the time after which the supervisor kills


class Heart(QObject):
    """Beats while the event loop turns. Without a supervisor it does nothing.

    `orphaned`: the supervisor is gone; whoever has not left a moment later is ended. When the beats stay away,
    Python writes the stacks of all threads to `traces`, shortly before the supervisor kills.
    """

    orphaned = Signal()

    def __init__(
        self,
        link: Link | None,
        traces: IO[Any] | None = None,
        silence: float = SILENCE,
        every: int = EVERY,
        parent: QObject | None = None,
    ) -> None:
        """`silence`: the supervisor's patience in seconds; `every`: milliseconds between two beats."""
        super().__init__(parent)
        self._link = link
        self._traces = traces
        self._silence = silence
        self._every = every
        self._is_lost = threading.Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._arm(START)

    def start(self, farewell: float = FAREWELL) -> None:
        """Beat from now on; the first beat comes as soon as the event loop turns."""
        if self._link is None:
            return
        self._link.watch(self._is_lost.set, farewell)
        self._timer.start(0)

    def stop(self) -> None:
        """Beat no more, and expect no beats."""
        self._timer.stop()
        if self._link is not None:
            faulthandler.cancel_dump_traceback_later()

    def show(self, tab: str) -> None:
        """Tell which tab is about to be shown, before it is built: if that ends in a crash, the tab is known."""
        if self._link is not None:
            self._link.show(tab)

    def _beat(self) -> None:
        if self._link is None:
            return
        self._timer.setInterval(self._every)
        self._link.beat()
        self._arm(self._silence)
        if self._is_lost.is_set():
            self.stop()
            self.orphaned.emit()

    def _arm(self, silence: float) -> None:
        """Have the stacks written if the next beat stays away."""
        if self._link is not None and self._traces is not None:
            with contextlib.suppress(OSError, ValueError, RuntimeError):  # without traces it beats all the same
                faulthandler.dump_traceback_later(_BEFORE * silence, file=self._traces)
