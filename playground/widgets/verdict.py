"""The answer of a machine in one or two large words, with a sentence below."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from playground.phrases import joined, phrase
from playground.widgets.card import RoomyWords, Steady, words
from playground.widgets.look import TITLE, VERDICT, dress, font
from playground.widgets.speech import say
from playground.widgets.text_fit import advance


class Verdict(Steady):
    """A caption, a large word, a sentence, and a line about what the visitor points at.

    Words come and go with each step and each movement of the hand, so there always is room for two lines of each; and
    the large word is a bit smaller where it would not stay on its line.
    """

    def __init__(self) -> None:
        super().__init__()
        self._caption, self._word = RoomyWords("muted"), words("", "verdict")
        self._sentence, self._here = RoomyWords("muted", least=2), RoomyWords(least=2)
        self._word.setWordWrap(True)
        self._word.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add(self._caption, self._word, self._sentence, self._here)
        self._fit()

    def set_verdict(self, caption: str, word: str, sentence: str = "") -> None:
        """Such as "It found", "3 groups", "Nothing moves any more after 12 steps."."""
        self._caption.setText(caption)
        self._word.setText(word)
        self._sentence.setText(sentence)
        self._fit()
        self.keep_height()
        said = phrase("{caption} {word}.", caption=phrase(caption), word=phrase(word))
        say(self.setAccessibleName, joined((said, phrase(sentence))))

    def set_here(self, text: str) -> None:
        """What holds where the visitor points; nothing if there is nothing to say."""
        self._here.setText(text)
        self.keep_height()

    def word(self) -> str:
        return self._word.text()

    def sentence(self) -> str:
        return self._sentence.text()

    def here(self) -> str:
        return self._here.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        """A word that is too long for its line only in the largest type is written in a smaller one."""
        large, small = (advance(self._word.text(), font(size, 600)) <= self.width() for size in (VERDICT, TITLE))
        role = "long verdict" if small and not large else "verdict"
        if self._word.property("look") != role:
            dress(self._word, role)
        self._word.setMinimumHeight(QFontMetrics(font(VERDICT, 600)).height())
