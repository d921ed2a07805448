"""The part of a tab on which a snapshot is drawn."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.widgets.card import Card
from playground.widgets.look import GAP


class Stage(QWidget):
    """A card, in whose head the tab puts what this machine is; other cards may stand below it."""

    def __init__(self) -> None:
        super().__init__()
        self.card = Card()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(GAP)
        self.rows.addWidget(self.card, 1)
