"""A sentence that appears at the foot of something and goes away by itself."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from playground.widgets.card import words
from playground.widgets.harmless import harmless
from playground.widgets.look import GAP, INSIDE, dress
from playground.widgets.speech import say

SECONDS = 6


class Toast(QFrame):
    """Tells that a file was saved, or refused, without being in the way."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        dress(self, "popover")
        self._text = words()
        self._text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, INSIDE, GAP, INSIDE)
        row.addWidget(self._text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self.hide()
        over.installEventFilter(self)

    def tell(self, text: str) -> None:
        """Show a sentence for some seconds."""
        self._text.setText(text)
        say(self.setAccessibleName, text)
        self.show()
        self.raise_()
        self._place()
        self._timer.start()

    def text(self) -> str:
        """The sentence it tells, or told last."""
        return self._text.text()

    @harmless
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():  # its words are others, or larger
            self._place()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            width = min(560, over.width() - 2 * GAP)
            height = self.heightForWidth(width)
            self.setGeometry((over.width() - width) // 2, over.height() - height - GAP, width, height)
