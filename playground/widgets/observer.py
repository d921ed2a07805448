"""Where observations come from: clicked one by one, or made by the model and watched as they come."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.phrases import phrase
from playground.widgets.buttons import Button, IconButton
from playground.widgets.look import INSIDE
from playground.widgets.nesting import nest
from playground.widgets.scale import Scale
from playground.widgets.slider import Slider
from playground.widgets.speech import say
from playground.widgets.state_strip import StateStrip, Strip
from playground.widgets.symbol_keys import SymbolKeys

EMPTY = phrase("Click some, or generate")
_GENERATE, _PAUSE = phrase("Generate"), phrase("Pause")


class Observer(QWidget):
    """Keys for the symbols, the observations so far, a button that lets the model make some, and what else to do.

    The buttons of `tools` have their place elsewhere, in the head of a card.
    """

    added = Signal(int)
    undone = Signal()
    cleared = Signal()
    running_toggled = Signal(bool)
    """whether observations shall be made one after another; the button changes only by `set_running`"""
    step_wanted = Signal()
    hidden_toggled = Signal(bool)
    learn_wanted = Signal()
    """to learn from these observations"""
    back_wanted = Signal()
    """to learn from what the world makes again"""
    own_wanted = Signal()
    """to bring a text, or words, of one's own"""

    def __init__(self, most: int, least: int, default: int) -> None:
        """`most`: observations that can be made at once; `least`: that can be learned from."""
        super().__init__()
        self._least, self._is_running = least, False
        self._is_enough = self._can_go_back = False
        self.keys, self.strip = (
            SymbolKeys(),
            StateStrip(phrase("Your observations"), EMPTY, follows_end=True, has_foot=False),
        )
        self.generate = Button(_GENERATE)
        self.one = IconButton("Make one observation", "step")
        self.undo, self.clear = IconButton("Take the last one back", "undo"), IconButton("Clear", "trash")
        self.tools = (self.undo, self.clear)
        self.count = Slider(phrase("How many"), Scale(5, most, whole=True))
        self.count.set_number(default)
        self.count.set_help(phrase("How many observations the model makes"))
        self.hidden = IconButton("Hide the states", "eye")
        self.hidden.setCheckable(True)
        say(self.hidden.setToolTip, "See what an observer sees: symbols, and nothing of the states")
        self.learn, self.own = Button("Learn from these", kind="link"), Button("Your own text…", kind="link")
        self.back = Button("Back to its world", kind="link")
        self.back.hide()
        self.own.hide()
        self._lay_out()
        self._wire()
        self.set_strip(None)

    def set_symbols(self, names: tuple[str, ...], shown: tuple[str, ...]) -> None:
        """What can be observed, by name and as it is shown."""
        self.keys.set_symbols(names, shown)

    def set_strip(self, strip: Strip | None) -> None:
        """Shows the observations so far."""
        self.strip.set_strip(strip)
        so_far = 0 if strip is None else len(strip.observations)
        for button in (self.undo, self.clear):
            button.setEnabled(so_far > 0)
        self._is_enough = so_far >= self._least
        self._show_links()

    def set_running(self, running: bool) -> None:
        """Shows whether observations are made."""
        self._is_running = running
        self.generate.setText(_PAUSE if running else _GENERATE)
        say(self.generate.setAccessibleName, _PAUSE if running else _GENERATE)

    def set_own(self, title: str) -> None:
        """What the button is called that opens the place for what the visitor brings; empty: there is none."""
        self.own.setText(title)
        say(self.own.setAccessibleName, title)
        self.own.setVisible(bool(title))

    def set_can_go_back(self, can: bool) -> None:
        """Whether it learns from the visitor's own observations now."""
        self._can_go_back = can
        self._show_links()

    def _show_links(self) -> None:
        """One at a time: to learn from what is there, or to go back."""
        self.learn.setVisible(self._is_enough)
        self.back.setVisible(self._can_go_back and not self._is_enough)

    def _lay_out(self) -> None:
        buttons, links, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(INSIDE)
        buttons.addWidget(self.generate, 1)
        for button in (self.one, self.hidden):
            buttons.addWidget(button)
        links.addWidget(self.learn, 0, Qt.AlignmentFlag.AlignLeft)
        links.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        links.addStretch(1)
        links.addWidget(self.own, 0, Qt.AlignmentFlag.AlignRight)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        parts: tuple[Any, ...] = (self.keys, self.strip, buttons, self.count, links)
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                nest(column, part)

    def _hide(self, hidden: bool) -> None:
        self.hidden.set_icon("eye-slash" if hidden else "eye")
        self.hidden_toggled.emit(hidden)

    def _wire(self) -> None:
        self.keys.added.connect(self.added)
        self.generate.clicked.connect(lambda: self.running_toggled.emit(not self._is_running))
        self.one.clicked.connect(self.step_wanted)
        self.undo.clicked.connect(self.undone)
        self.clear.clicked.connect(self.cleared)
        self.hidden.clicked.connect(self._hide)
        self.learn.clicked.connect(self.learn_wanted)
        self.own.clicked.connect(self.own_wanted)
        self.back.clicked.connect(self.back_wanted)
