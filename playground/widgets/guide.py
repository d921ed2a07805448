"""The guide beside a stage: what this machine is, and things to try."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from playground.data.guides import Guide
from playground.phrases import phrase, verbatim
from playground.widgets.card import words
from playground.widgets.look import GAP, INSIDE


class GuideView(QWidget):
    """A guide as plain labels: no links, nothing to select."""

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, INSIDE, 0)
        self._column.setSpacing(INSIDE)
        self._add(verbatim(guide.sentence), "label")
        for paragraph in filter(None, guide.more.split("\n\n")):
            self._add(verbatim(paragraph), "muted")
        self._column.addSpacing(GAP)
        self._add(phrase("Things to try"), "strong")
        for number, thing in enumerate(guide.things_to_try, start=1):
            self._add(verbatim(f"{number}.  {thing}"))
        self._column.addStretch(1)

    def _add(self, text: str, role: str = "") -> None:
        label: QLabel = words(text, role)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(label)
