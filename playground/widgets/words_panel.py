"""Where a visitor writes down what they observe: a word for each observation."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data.text_files import clean_text
from playground.phrases import phrase
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.look import INSIDE
from playground.widgets.numbers import count
from playground.widgets.plain_field import PlainField
from playground.widgets.speech import say

MOST_CHARACTERS = 100_000
LONGEST_WORD = 100
"""characters: Qt takes long to break longer ones into lines, seconds at every key"""
_TOO_LONG = re.compile(rf"(\S{{{LONGEST_WORD}}})\S+")
_SENTENCE = phrase("Write a word for each observation, with blanks between them: sun sun rain sun rain rain …")


class WordsPanel(QWidget):
    """A field of words, how many of them there are, and a button to learn from them."""

    words_given = Signal(object)
    """a tuple of words"""

    def __init__(self, least: int) -> None:
        """`least`: so many words are needed."""
        super().__init__()
        self._least = least
        self.field = _Field()
        self.count_label, self.told_label = words("", "muted"), words()
        self.learn = Button("Learn from them", kind="primary")
        sentence, column = words(_SENTENCE, "muted"), QVBoxLayout(self)
        for label in (sentence, self.told_label):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, 0, INSIDE, 0)
        column.setSpacing(INSIDE)
        column.addWidget(sentence)
        column.addWidget(self.field, 1)
        for part in (self.count_label, self.told_label, self.learn):
            column.addWidget(part)
        self.setFocusProxy(self.field)
        say(self.setAccessibleName, "Your own observations")
        self.field.textChanged.connect(self._counted)
        self.learn.clicked.connect(lambda: self.words_given.emit(self.given()))
        self.set_told("")
        self._counted()

    def given(self) -> tuple[str, ...]:
        """The words, small letters only."""
        return tuple(self.field.toPlainText().casefold().split())

    def set_told(self, text: str) -> None:
        """Says what is wrong, in a sentence; empty takes it back."""
        self.told_label.setText(text)
        self.told_label.setVisible(bool(text))

    def _counted(self) -> None:
        given = self.given()
        different = len(set(given))
        self.count_label.setText(
            phrase("{n} words, {different} different ones", n=count(len(given)), different=count(different))
        )
        self.learn.setEnabled(len(given) >= self._least)


class _Field(PlainField):
    """Many short words."""

    def __init__(self) -> None:
        super().__init__(phrase("Your own observations"), phrase("sun sun rain …"), MOST_CHARACTERS)

    def insert(self, text: str) -> None:
        """Puts words, cleaned, in place of what is selected, as far as there is room; very long ones are cut."""
        selected = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        room = MOST_CHARACTERS - (self.document().characterCount() - 1) + selected
        super().insert(_TOO_LONG.sub(r"\1", clean_text(text))[: max(room, 0)])
