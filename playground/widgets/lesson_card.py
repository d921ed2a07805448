"""What pupils read: the title and the text of a lesson, exactly as their teacher wrote them."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout

from playground.phrases import Phrase, phrase, verbatim
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.fitting import Fitting
from playground.widgets.look import INSIDE
from playground.widgets.speech import tr

MAY_BREAK = "\N{ZERO WIDTH SPACE}"
"""stands between letters of a word that is too long for a line, where it may go on in the next one"""


class LessonCard(Fitting):
    """A title and paragraphs, in which nothing is markup, and the way to the guide of the machine."""

    guide_wanted = Signal()

    def __init__(self, title: str, text: str | Sequence[Phrase], has_guide: bool = True) -> None:
        """`text`: the teacher's, or paragraphs of ours, which are translated as a title that is a phrase is."""
        super().__init__()
        self._labels: dict[QLabel, Phrase] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, INSIDE, 0)
        self._column.setSpacing(INSIDE)
        if title:
            self._add(title, "label")
        for paragraph in paragraphs(text) if isinstance(text, str) else text:
            self._add(paragraph)
        self.guide_button = Button(phrase("About this machine"), "right", "link")
        self.guide_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.guide_button.clicked.connect(self.guide_wanted)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # although it is laid out from the right
        self._column.addWidget(self.guide_button, 0, left)
        self.guide_button.setVisible(has_guide)
        self._column.addStretch(1)

    def _add(self, text: str, role: str = "") -> None:
        told = text if isinstance(text, Phrase) else verbatim(text)
        label = words(told, role)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        # Or else a word that is too long would widen the card before it can be parted.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
        self._column.addWidget(label)
        self._labels[label] = told

    def _fit(self) -> None:
        """Let words that are longer than a line be parted: Qt parts none."""
        room = self.width() - INSIDE
        for label, told in self._labels.items():
            shown = breakable(tr(told), QFontMetrics(label.font()), room)
            if shown != label.text():
                label.setText(verbatim(shown))


def paragraphs(text: str) -> list[str]:
    """The parts of a text between empty lines; lines within a paragraph stay lines."""
    return [part.strip("\n") for part in re.split(r"\n(?:[ \t]*\n)+", text.expandtabs(4)) if part.strip()]


def breakable(text: str, metrics: QFontMetrics, room: int) -> str:
    """A text in which words that are wider than so many pixels may be parted anywhere."""

    def parted(word: re.Match[str]) -> str:
        is_wide = metrics.horizontalAdvance(word[0]) > room
        return MAY_BREAK.join(word[0]) if is_wide else word[0]

    return re.sub(r"\S{8,}", parted, text)
