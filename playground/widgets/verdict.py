"""The answer of a machine in one or two large words, with a sentence below."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.phrases import joined, phrase
from playground.widgets.card import words
from playground.widgets.look import BODY, INSIDE, font
from playground.widgets.speech import say


class Verdict(QWidget):
    """A caption, a large word, a sentence, and a line about what the visitor points at.

    Words come and go with each step and each movement of the hand, so there always is room for two lines of each.
    """

    def __init__(self) -> None:
        super().__init__()
        self._caption, self._word = words("", "muted"), words("", "verdict")
        self._sentence, self._here = words("", "muted"), words("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE // 2)
        for label in (self._caption, self._word, self._sentence, self._here):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            column.addWidget(label)
        self._keep_room()

    def set_verdict(self, caption: str, word: str, sentence: str = "") -> None:
        """Such as "It found", "3 groups", "Nothing moves any more after 12 steps."."""
        self._caption.setText(caption)
        self._word.setText(word)
        self._sentence.setText(sentence)
        said = phrase("{caption} {word}.", caption=phrase(caption), word=phrase(word))
        say(self.setAccessibleName, joined((said, phrase(sentence))))

    def set_here(self, text: str) -> None:
        """What holds where the visitor points; nothing if there is nothing to say."""
        self._here.setText(text)

    def word(self) -> str:
        return self._word.text()

    def sentence(self) -> str:
        return self._sentence.text()

    def here(self) -> str:
        return self._here.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._keep_room()
        super().changeEvent(event)

    def _keep_room(self) -> None:
        for label in (self._sentence, self._here):
            label.setMinimumHeight(2 * QFontMetrics(font(BODY)).lineSpacing())
