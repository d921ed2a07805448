"""The CNN tab: a drawing flows through small windows that slide over it, to ten outputs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.learners.cnn import CnnAnswer, CnnSnapshot
from playground.tabs.cnn_flow import columns_of, shown_of
from playground.widgets.card import Card
from playground.widgets.network import NetworkPicture


class CnnStage(QWidget):
    """The inside of the network: its flow as one picture, and the numbers inside one unit.

    Its upper half is a card; the tab puts its headline into `card.head`.
    """

    where_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.card = Card()
        self.network = NetworkPicture()
        self.card.add(self.network, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.card, 1)

    def draw(self, snapshot: CnnSnapshot, answer: CnnAnswer | None) -> None:
        """Shows a network and what it makes of the present drawing, if there is one."""
        self.network.set_columns(columns_of(snapshot))
        self.network.draw(shown_of(snapshot, answer))
