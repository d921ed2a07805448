"""The line on top of a stage: one sentence that says what this machine is, and its name in the field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from playground.phrases import verbatim
from playground.widgets.card import words
from playground.widgets.look import GAP, dress


class Headline(QWidget):
    """Side by side where there is room; in a small window the first sentence stands above the name."""

    def __init__(self, sentence: str, kind: str) -> None:
        super().__init__()
        self._sentence = sentence
        self._is_compact = False
        self._line, self._kind = words("", "strong"), words("", "muted")
        self._line.setWordWrap(True)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._line, 1)
        self._box.addWidget(self._kind)
        self.set_words(sentence, kind)

    def set_words(self, sentence: str, kind: str) -> None:
        """Say something else, or the same in another language."""
        self._sentence = sentence
        self._kind.setText(verbatim(kind))
        self.set_compact(self._is_compact)

    def set_compact(self, compact: bool) -> None:
        """Whether the window is small."""
        self._is_compact = compact
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if compact else directions.LeftToRight)
        self._box.setSpacing(2 if compact else GAP)
        first, dot, _ = self._sentence.partition(". ")
        self._line.setText(verbatim(f"{first}." if compact and dot else self._sentence))
        dress(self._line, "label" if compact else "strong")
        dress(self._kind, "caption" if compact else "muted")
        self._kind.setAlignment(Qt.AlignmentFlag.AlignLeft if compact else Qt.AlignmentFlag.AlignRight)
