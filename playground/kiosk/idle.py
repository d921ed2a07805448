"""Whether anybody is there: after a while without a touch it asks, and after another while it knows."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from playground.kiosk.gate import MOVES, PRESSES, Gate
from playground.kiosk.gesture import Gesture
from playground.kiosk.still_there import StillThere

LOOK_EVERY = 200  # milliseconds
_STIR = 3.0  # pixels that a mouse on a shaky table moves


class Idle(QObject):
    """Every kind of input is a sign of life. The press that answers the question is kept from whatever lies beneath."""

    asked = Signal()
    gone = Signal()
    """nobody answered; it rests until `watch`"""

    def __init__(
        self,
        gate: Gate,
        window: QWidget,
        idle: float = 60.0,
        countdown: float = 20.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._idle, self._countdown, self._clock = idle, countdown, clock
        self._last = self._asked_at = clock()
        self._mouse = QPointF()
        self._gesture = Gesture()
        self.question = StillThere(window)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        gate.add(self._notice, PRESSES | MOVES)

    @property
    def is_watching(self) -> bool:
        return self._timer.isActive()

    @property
    def is_asking(self) -> bool:
        return self.question.is_open()

    def watch(self) -> None:
        """Somebody is there now."""
        self._last = self._clock()
        self._timer.start()

    def rest(self) -> None:
        """Nobody need be there."""
        self._timer.stop()
        self.question.close_panel()

    def look(self) -> None:
        """How long has it been?"""
        now = self._clock()
        if not self.is_asking and now - self._last >= self._idle:
            self._asked_at = now
            self.question.open_panel()
            self.asked.emit()
        if self.is_asking:
            left = self._asked_at + self._countdown - now
            self.question.countdown.set_left(max(0.0, left), self._countdown)
            if left <= 0:
                self.rest()
                self.gone.emit()

    def _notice(self, _watched: QObject, event: QEvent) -> bool:
        if self._gesture.takes(event):
            self._last = self._clock()
            return True
        if not self.is_watching or not self._is_sign(event):
            return False
        self._last = self._clock()
        return self.is_asking and self._is_answer(event)

    def _is_answer(self, event: QEvent) -> bool:
        """A press is. What moves or is let go gives more time: else a mouse on its way to the answer would be it."""
        if event.type() not in PRESSES:
            self._asked_at = self._clock()
            return False
        self.question.close_panel()
        self._gesture.begin(event)
        return True

    def _is_sign(self, event: QEvent) -> bool:
        """A mouse that lies still is moved by Qt, too, when something appears under it."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseMove:
            return True
        way = event.globalPosition() - self._mouse
        if max(abs(way.x()), abs(way.y())) < _STIR:
            return False
        self._mouse = event.globalPosition()
        return True
