"""What pupils read: the title and the text of a lesson, exactly as their teacher wrote them."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.phrases import Phrase, phrase, verbatim
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.look import INSIDE

_LONGEST = 24  # letters without a blank that a line surely holds
_GAP = "\N{ZERO WIDTH SPACE}"


class LessonCard(QWidget):
    """A title and paragraphs, in which nothing is markup, and the way to the guide of the machine."""

    guide_wanted = Signal()

    def __init__(self, title: str, text: str, has_guide: bool = True) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, INSIDE, 0)
        self._column.setSpacing(INSIDE)
        if title:
            self._add(title, "label")
        for paragraph in paragraphs(text):
            self._add(paragraph)
        self.guide_button = Button(phrase("About this machine"), "right", "link")
        self.guide_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.guide_button.clicked.connect(self.guide_wanted)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # although it is laid out from the right
        self._column.addWidget(self.guide_button, 0, left)
        self.guide_button.setVisible(has_guide)
        self._column.addStretch(1)

    def _add(self, text: str, role: str = "") -> None:
        label = words(text if isinstance(text, Phrase) else verbatim(breakable(text)), role)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(label)


def paragraphs(text: str) -> list[str]:
    """The parts of a text between empty lines; lines within a paragraph stay lines."""
    return [part.strip("\n") for part in re.split(r"\n[ \t]*\n", text.expandtabs(4)) if part.strip()]


def breakable(text: str) -> str:
    """A text that fits any column: into words that are too long for a line come places where it may break."""
    return re.sub(rf"\S{{{_LONGEST}}}(?=\S)", rf"\g<0>{_GAP}", text)
