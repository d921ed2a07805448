"""The only way out: five taps into the top left corner, then the PIN."""

import math
import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from playground.kiosk.gate import Gate
from playground.kiosk.pin import Attempts, is_pin, matches
from playground.kiosk.pin_pad import PinPad
from playground.phrases import phrase

CORNER = 96  # pixels
TAPS, WITHIN = 5, 5.0  # seconds
WRONG = phrase("That PIN is wrong.")


class WayOut(QObject):
    """Counts taps, shows the pad, and tells by `left` that somebody knew the PIN.

    The taps also reach what lies in the corner: the program's name, and perhaps a tab. They do no harm there.
    """

    left = Signal()

    def __init__(self, gate: Gate, window: QWidget, pin: str, clock: Callable[[], float] = time.monotonic) -> None:
        """`pin`: its salted hash; empty if nobody can leave by a PIN."""
        super().__init__(window)
        self._window, self._pin, self._clock = window, pin, clock
        self._taps: deque[float] = deque(maxlen=TAPS)
        self._attempts = Attempts(clock)
        self.pad = PinPad(window)
        self.pad.entered.connect(self._try)
        gate.add(self._count, (QEvent.Type.MouseButtonPress,))

    def _count(self, watched: QObject, event: QEvent) -> bool:
        """Count what comes to the window from outside: whatever widget lies there, each press comes once."""
        if isinstance(event, QMouseEvent) and watched is self._window.windowHandle() and not self.pad.is_open():
            self._tap(event)
        return False

    def _tap(self, event: QMouseEvent) -> None:
        at, now = event.position(), self._clock()
        if event.button() != Qt.MouseButton.LeftButton or not (0 <= at.x() < CORNER and 0 <= at.y() < CORNER):
            self._taps.clear()
            return
        self._taps.append(now)
        if self._pin and len(self._taps) == TAPS and now - self._taps[0] <= WITHIN:
            self._taps.clear()
            self.pad.open_panel()

    def _try(self, typed: str) -> None:
        if wait := self._attempts.wait():
            self.pad.tell(patience(wait))
            return
        if not is_pin(typed):  # nobody guesses with that: it must not keep the staff waiting
            self.pad.tell(WRONG)
            return
        is_right = matches(typed, self._pin)
        self._attempts.note(is_right)
        if is_right:
            self.pad.close_panel()
            self.left.emit()
        else:
            wait = self._attempts.wait()
            self.pad.tell(patience(wait) if wait else WRONG)


def patience(seconds: float) -> str:
    """What somebody is told who must wait so long."""
    left = math.ceil(seconds)
    if left == 1:
        return phrase("Too many wrong tries. Wait 1 second.")
    return phrase("Too many wrong tries. Wait {seconds} seconds.", seconds=left)
