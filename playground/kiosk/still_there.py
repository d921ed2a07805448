"""The question to somebody who has not moved for a while, and how long it waits for an answer."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from playground.kiosk.overlay import Overlay
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.look import ANSWER, GAP, font, scaled, theme_of
from playground.widgets.speech import say

_RING = 10  # pixels


class Countdown(QWidget):
    """A number in a ring that empties with it."""

    def __init__(self) -> None:
        super().__init__()
        self._seconds, self._of = 0, 1
        say(self.setAccessibleName, "Seconds left")

    def seconds(self) -> int:
        """The number that is shown."""
        return self._seconds

    def set_left(self, seconds: float, of: float) -> None:
        """So many seconds are left of so many."""
        whole = math.ceil(seconds)
        if (whole, math.ceil(of)) != (self._seconds, self._of):
            self._seconds, self._of = whole, max(1, math.ceil(of))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(160))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - _RING
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        top, turn = 90 * 16, round(360 * 16 * self._seconds / self._of)
        painter.setPen(QPen(QColor(theme.raised), _RING))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(theme.machine), _RING, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, top, turn)
        painter.setPen(QColor(theme.text))
        painter.setFont(font(ANSWER, 600, tabular=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._seconds))
        painter.end()


class StillThere(Overlay):
    """Asks. Whatever is done then is the answer, so its button is there only for those who look for one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.countdown, self.button = Countdown(), Button("I'm here", kind="primary")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        title = words("Still there?", "title")
        text = words("Touch the screen to go on. Otherwise everything is cleared for the next visitor.", "muted")
        text.setWordWrap(True)
        text.setMinimumWidth(scaled(320))
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.setSpacing(GAP)
        for part in (title, self.countdown, text, self.button):
            self.column.addWidget(part)
        say(self.setAccessibleName, "Still there?")
