"""Whether anybody is there: after a while without a touch it asks, and after another while it knows."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from playground.kiosk.gate import MOVES, PRESSES, Gate, is_press, is_repeated
from playground.kiosk.gesture import Gesture
from playground.kiosk.still_there import StillThere
from playground.kiosk.stirring import Stirring

LOOK_EVERY = 200  # milliseconds
_MOUSE = -1  # among the numbers of fingers


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
        self._stirring = Stirring()
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
        is_sign = self._is_sign(event)
        if is_sign:
            self._last = self._clock()
        if self._gesture.takes(event):
            return True
        return self.is_watching and is_sign and self.is_asking and self._is_answer(event)

    def _is_answer(self, event: QEvent) -> bool:
        """A press is. What moves or is let go gives more time: else a mouse on its way to the answer would be it."""
        if not is_press(event):
            self._asked_at = self._clock()
            return False
        self.question.close_panel()
        self._gesture.begin(event)
        return True

    def _is_sign(self, event: QEvent) -> bool:
        """Neither a stuck key is one, nor something that lies on the screen.

        A mouse that lies still is moved by Qt, too, when something appears under it.
        """
        if event.type() == QEvent.Type.TouchBegin:
            self._stirring.forget()
        if isinstance(event, QTouchEvent):
            stirring = sum(self._has_stirred(point) for point in event.points())
            return stirring > 0 or event.type() != QEvent.Type.TouchUpdate
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            return self._stirring.stirs(_MOUSE, event.globalPosition())
        return not is_repeated(event)

    def _has_stirred(self, point: QEventPoint) -> bool:
        is_change = point.state() in (QEventPoint.State.Pressed, QEventPoint.State.Released)
        return self._stirring.stirs(point.id(), point.globalPosition()) or is_change
