"""What lies over the whole window, in place of a dialog: a panel in the middle, and all else out of reach."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from playground.widgets.focus import Focus
from playground.widgets.harmless import harmless
from playground.widgets.look import INSIDE, MARGIN, dress, theme_of

_COVER = 0.86  # how much of the window beneath is hidden


class Overlay(QWidget):
    """A widget of the window, no window of its own, so it works where nothing manages windows."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self._focus = Focus(self)
        self.panel = QFrame()
        dress(self.panel, "popover")
        self.column = QVBoxLayout(self.panel)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(INSIDE)
        middle = QVBoxLayout(self)
        middle.addWidget(self.panel, 0, Qt.AlignmentFlag.AlignCenter)
        window.installEventFilter(self)

    def is_open(self) -> bool:
        return not self.isHidden()

    def open_panel(self) -> None:
        """Show it over everything else."""
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self._focus.lend(self)

    def close_panel(self) -> None:
        """Put it away; the focus goes back to where it was."""
        if self.is_open():
            self._focus.give_back()
            self.hide()
            self.closed.emit()

    @harmless
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.is_open():
            self.setGeometry(self.window().rect())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        return True  # Tab leads nowhere else

    def paintEvent(self, _event: QPaintEvent) -> None:
        cover = QColor(theme_of(self).background)
        cover.setAlphaF(_COVER)
        painter = QPainter(self)
        painter.fillRect(self.rect(), cover)
        painter.end()
