"""What a machine advises: a title, who made it, and why."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.phrases import joined
from playground.widgets.card import words
from playground.widgets.look import BODY, INSIDE, TITLE, font
from playground.widgets.speech import say

_LINES = ((TITLE, 600, 2), (BODY, 400, 1), (BODY, 400, 2))  # of title, maker and reason: type, weight, room in lines


class Advice(QWidget):
    """Titles come and go with each star, so there always is room for two lines of one."""

    def __init__(self) -> None:
        super().__init__()
        self._caption, self._title = words("", "muted"), words("", "title")
        self._maker, self._reason = words("", "muted"), words("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE // 2)
        for label in (self._caption, self._title, self._maker, self._reason):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        self._keep_room()

    def set_advice(self, caption: str, title: str, maker: str, reason: str) -> None:
        """Such as "You might love", "Rain on My Trumpet", "Delphine Honeywood", "4.3 stars, because ..."."""
        texts = (caption, title, maker, reason)
        for label, text in zip((self._caption, self._title, self._maker, self._reason), texts, strict=True):
            label.setText(text)
        say(self.setAccessibleName, joined((caption, title)))
        say(self.setAccessibleDescription, joined(filter(None, (maker, reason))))

    def caption(self) -> str:
        return self._caption.text()

    def title(self) -> str:
        return self._title.text()

    def reason(self) -> str:
        return self._reason.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()
        super().changeEvent(event)

    def _keep_room(self) -> None:
        for label, (size, weight, lines) in zip((self._title, self._maker, self._reason), _LINES, strict=True):
            label.setMinimumHeight(lines * QFontMetrics(font(size, weight)).lineSpacing())
