"""Tabs that nobody will see again: each goes when its learner has come to the end of its step."""

import logging
import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from playground.app import garbage

if TYPE_CHECKING:
    from playground.tabs.tab import Tab

log = logging.getLogger(__name__)

LOOK_EVERY = 20  # milliseconds
PATIENCE = 3.0  # seconds


class Endings(QObject):
    """Ends learners without waiting for them, so that the window stays awake however long a step takes."""

    stuck = Signal()
    """a learner did not end in time; its tab stays until it does"""

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._tabs: dict[Tab, float] = {}  # when each must have ended
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    @property
    def tabs(self) -> "tuple[Tab, ...]":
        """Those whose learners have not ended yet."""
        return tuple(self._tabs)

    def end(self, tab: "Tab") -> None:
        """Let a tab go that is no longer shown."""
        tab.close_session(0.0)
        self._tabs[tab] = self._clock() + PATIENCE
        self._timer.start()

    def look(self) -> None:
        """Let go whichever tabs have ended meanwhile."""
        now = self._clock()
        for tab, until in [*self._tabs.items()]:
            if tab.close_session(0.0):
                del self._tabs[tab]
                tab.deleteLater()
            elif now >= until:
                self._tabs[tab] = math.inf
                log.error("a learner did not stop in time")
                self.stuck.emit()
        if not self._tabs:
            self._timer.stop()
            QTimer.singleShot(0, self, garbage.give_back)  # when Qt has deleted them
