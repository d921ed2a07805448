"""A small panel that opens beside a button: no window of its own, so it works where nothing manages windows."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from playground.widgets.focus import Focus
from playground.widgets.harmless import harmless
from playground.widgets.look import GAP, INSIDE, dress


class Popover(QWidget):
    """Lies over the whole window, invisibly but for its panel: a press beside the panel closes it, and so does Escape.

    Tab goes round inside it.
    """

    closed = Signal()

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self.hide()
        self._anchor = anchor
        self._focus = Focus(self)
        self.panel = QFrame(self)
        dress(self.panel, "popover")
        self.column = QVBoxLayout(self.panel)
        self.column.setContentsMargins(GAP, GAP, GAP, GAP)
        self.column.setSpacing(INSIDE)

    def open_panel(self) -> None:
        """Open above the anchor, or below it where there is no room above."""
        window = self._anchor.window()
        self.setParent(window)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._place()
        by_keyboard = self._anchor.hasFocus()
        self._focus.lend(next(iter(self._hands()), self) if by_keyboard else self)

    def close_panel(self) -> None:
        """Close it; the focus goes back to where it was."""
        if self.isVisible():
            self._focus.give_back()
            self.hide()
            self.window().removeEventFilter(self)
            self.setParent(self._anchor)  # or it, and all that it knows, would outlive what it belongs to

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_panel()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        hands = self._hands()
        focused = self.window().focusWidget()
        at = hands.index(focused) if focused in hands else -1
        if hands:
            hands[(at + (1 if next else -1)) % len(hands)].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(hands)

    @harmless
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.close_panel()
        return False

    def _hands(self) -> list[QWidget]:
        """What can have the focus, from top to bottom."""
        usable = [w for w in self.panel.findChildren(QWidget) if w.isEnabled() and w.isVisible()]
        hands = [w for w in usable if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return sorted(hands, key=lambda w: (w.mapTo(self, QPoint()).y(), w.mapTo(self, QPoint()).x()))

    def _place(self) -> None:
        self.panel.adjustSize()
        anchor = self._anchor.mapTo(self.window(), QPoint())
        x = min(max(INSIDE, anchor.x()), max(INSIDE, self.width() - self.panel.width() - INSIDE))
        above = anchor.y() - self.panel.height() - INSIDE
        below = anchor.y() + self._anchor.height() + INSIDE
        self.panel.move(x, above if above >= INSIDE else below)
