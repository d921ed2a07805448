"""A drawing that nobody goes on with is wiped, so that the next visitor finds an empty pad."""

import time
from collections.abc import Callable
from typing import TypeAlias

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from playground.kiosk.gate import Gate
from playground.widgets.bit_pad import BitPad
from playground.widgets.canvas import Canvas

LOOK_EVERY = 500  # milliseconds
PADS = (Canvas, BitPad)
_TYPES = QEvent.Type
_STROKES = (
    _TYPES.MouseButtonPress, _TYPES.MouseButtonDblClick, _TYPES.MouseMove, _TYPES.MouseButtonRelease,
    _TYPES.TouchBegin, _TYPES.TouchUpdate, _TYPES.TouchEnd,
    _TYPES.TabletPress, _TYPES.TabletMove, _TYPES.TabletRelease,
)  # fmt: skip
_Pad: TypeAlias = Canvas | BitPad


class PadRest(QObject):
    """Wipes pads that a visitor drew on and left alone for so many seconds. Undo brings a drawing back.

    What a machine learned stays; patterns that were not drawn by hand do, too.
    """

    def __init__(
        self, gate: Gate, window: QWidget, seconds: float = 20.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`seconds`: 0 for never."""
        super().__init__(window)
        self._seconds, self._clock = seconds, clock
        self._drawn: dict[_Pad, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        if seconds > 0:
            gate.add(self._notice, _STROKES)

    def look(self) -> None:
        """Wipe what has rested long enough."""
        now = self._clock()
        for pad, last in list(self._drawn.items()):
            if not shiboken6.isValid(pad):
                del self._drawn[pad]
            elif now - last >= self._seconds:
                del self._drawn[pad]
                pad.clear()
        if not self._drawn:
            self._timer.stop()

    def _notice(self, watched: QObject, event: QEvent) -> bool:
        is_hover = isinstance(event, QMouseEvent) and event.type() == _TYPES.MouseMove and not event.buttons()
        if isinstance(watched, PADS) and not is_hover:
            self._drawn[watched] = self._clock()
            self._timer.start()
        return False
