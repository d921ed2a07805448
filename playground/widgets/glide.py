"""Numbers on the screen that glide to their new values instead of jumping, and rest as soon as they are there."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from playground.widgets.look import motion

_FRAME = 33
"""milliseconds between two pictures"""
_AT_ONCE = 0.7
"""The share of the way that the very first picture shows, so that nothing ever looks late."""
_PER_FRAME = 0.6
_THERE = 0.002


class Glide(QObject):
    """Shown values on their way to the newest target.

    Its clock runs only while they move; the widget calls `finish` when it is hidden.
    """

    moved = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.values: NDArray[np.float64] = np.zeros(0)
        self._target = self.values
        self._reduced = False
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.setInterval(_FRAME)
        self._clock.timeout.connect(self._move)

    def set_target(self, target: NDArray[np.floating]) -> None:
        """Where the values go from now on; another number of values is there at once."""
        target = np.array(target, dtype=np.float64)
        jumps = target.shape != self.values.shape or self._still()
        self._target = target
        if jumps:
            self.finish()
        else:
            self._approach(_AT_ONCE)

    def finish(self) -> None:
        """Puts the values at their target."""
        self._clock.stop()
        self.values = self._target.copy()
        self.moved.emit()

    def set_reduced(self, reduced: bool) -> None:
        """Without glides, values jump."""
        self._reduced = reduced
        if reduced:
            self.finish()

    def is_moving(self) -> bool:
        """Whether the clock runs."""
        return self._clock.isActive()

    def _still(self) -> bool:
        return self._reduced or motion(_FRAME) == 0 or not self._widget.isVisible()

    def _move(self) -> None:
        if self._still():
            self.finish()
        else:
            self._approach(_PER_FRAME)

    def _approach(self, share: float) -> None:
        self.values = self.values + share * (self._target - self.values)
        if np.abs(self._target - self.values).max(initial=0.0) < _THERE:
            self.finish()
            return
        if not self._clock.isActive():
            self._clock.start()
        self.moved.emit()
