"""A page of numbers: an explanation, the sentence above it, and two buttons that lead to the one before and after."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from playground.widgets.card import words
from playground.widgets.look import INSIDE, Dress, dress
from playground.widgets.nesting import nest
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, fitted
from playground.widgets.unit import UnitView, page_button
from playground.widgets.unit_parts import Explanation

_BY: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class UnitPage(QWidget):
    """What `UnitCard` shows, without a card around it."""

    stepped = Signal(int)
    """the explanation before (−1) or after (1) is wanted"""

    def __init__(self, invitation: str) -> None:
        """`invitation`: what stands there while there is nothing to explain."""
        super().__init__()
        self.view = UnitView(invitation)
        self._sentence, self._page = OneLine(), words("", "caption")
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = (page_button(-1), page_button(1))
        head = QHBoxLayout()
        head.setSpacing(INSIDE)
        head.addWidget(self._sentence, 1)
        head.addWidget(self._buttons[0])
        head.addWidget(self._page)
        head.addWidget(self._buttons[1])
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(INSIDE)
        nest(rows, head)
        rows.addWidget(self.view, 1)
        for by, button in zip((-1, 1), self._buttons, strict=True):
            button.clicked.connect(lambda _=False, by=by: self.stepped.emit(by))
        self.set_explanation(None)

    def set_explanation(self, explanation: Explanation | None) -> None:
        """What to show; None invites."""
        self.view.set_explanation(explanation)
        self._sentence.set_line(explanation.sentence if explanation else "")
        self._show_page()

    def sentence(self) -> str:
        """What is explained."""
        return self._sentence.line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down step, too."""
        if (by := _BY.get(event.key())) is not None and self._buttons[0].isVisible():
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._show_page()

    def _show_page(self) -> None:
        """Which one it is, as wide as the widest, for the buttons must not run away from the pointer."""
        explanation = self.view.explanation()
        pages = explanation.pages if explanation else ()
        for widget in (*self._buttons, self._page):
            widget.setVisible(bool(pages))
        if explanation is not None and pages:
            self._page.setText(pages[explanation.page])
            self._page.setMinimumWidth(int(max(advance(tr(page), self._page.font()) for page in pages)) + 4)


class OneLine(QLabel):
    """A line whose end is left out where there is no room for it; then the tool tip has it all."""

    def __init__(self, role: Dress = "muted") -> None:
        super().__init__()
        self._all = ""
        dress(self, role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_line(self, line: str) -> None:
        self._all = line
        say(self.setAccessibleName, line)
        self._fit()

    def line(self) -> str:
        """All of it."""
        return self._all

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        whole = tr(self._all)
        line = fitted(whole, self.font(), self.width())
        if line != self.text():
            self.setText(line)
        say(self.setToolTip, "" if line == whole else self._all)
