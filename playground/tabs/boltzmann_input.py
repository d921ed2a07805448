"""What goes into the two Boltzmann machines: a set of patterns, and a pattern of the visitor's own."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from playground.data.small_patterns import OWN, SETS, SIDE, Patterns
from playground.learners.small_network import FREE
from playground.phrases import phrase
from playground.widgets.bit_pad import BitPad
from playground.widgets.buttons import Button, DropDown, IconButton
from playground.widgets.card import Card, words
from playground.widgets.labels import explain
from playground.widgets.look import INSIDE
from playground.widgets.nesting import nest
from playground.widgets.numbers import count
from playground.widgets.segments import Segments
from playground.widgets.speech import say

NOTHING, INK, ALL = phrase("nothing"), phrase("ink"), phrase("all")
ADD, REMOVE = phrase("Add"), phrase("Remove")


class BoltzmannInput(Card):
    """A list of sets, a pad, what of the pad is held while the machines dream, and a button that adds or removes it."""

    set_chosen = Signal(str)
    drawn = Signal()
    added = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__(phrase("Your pattern"))
        self.sets, self.pad, self.hold = DropDown((*SETS, OWN)), BitPad(), Segments((NOTHING, INK, ALL))
        self.add_or_remove, self.wipe = Button(ADD), IconButton("Wipe the pad", "eraser")
        self._count = words("", "muted")
        self._is_there = False
        explain(self.sets, "Patterns to learn", "A set to learn from; another one starts both machines again.")
        explain(self.hold, "Hold", "Which cells of your pattern stay as they are while the machines dream.")
        self.pad.set_side(SIDE)
        self.head.addWidget(self._count)
        self.add(self.sets)
        self.add(self.pad, 1)
        row, buttons = QHBoxLayout(), QHBoxLayout()
        row.addWidget(words("Hold", "label"))
        row.addWidget(self.hold, 1)
        buttons.addWidget(self.add_or_remove, 1)
        buttons.addWidget(self.wipe)
        for line in (row, buttons):
            line.setSpacing(INSIDE)
            nest(self.column, line)
        self.sets.chosen.connect(self.set_chosen)
        self.pad.drawn.connect(self.drawn)
        self.hold.chosen.connect(lambda _: self.drawn.emit())
        self.add_or_remove.clicked.connect(self._edit)
        self.wipe.clicked.connect(self.pad.clear)

    def pattern(self) -> NDArray[np.uint8]:
        """(16,) what is drawn."""
        return self.pad.cells().ravel().astype(np.uint8)

    def put(self, pattern: NDArray[np.integer]) -> None:
        """Draw a pattern (16,)."""
        self.pad.set_cells(np.asarray(pattern, np.float32).reshape(SIDE, SIDE))

    def held(self) -> NDArray[np.int8]:
        """(16,) which cells are to be held on (1) and off (0), and which are free (-1)."""
        pattern = self.pattern().astype(np.int8)
        match self.hold.choice():
            case "ink":
                return np.where(pattern > 0, pattern, np.int8(FREE)).astype(np.int8)
            case "all":
                return pattern
            case _:
                return np.full_like(pattern, FREE)

    def show_patterns(self, patterns: Patterns) -> None:
        """What is learned from, and whether the drawn pattern is among it."""
        is_there = patterns.find(self.pattern()) >= 0
        self.sets.set_choice(patterns.name if patterns.name in SETS else OWN)
        number = len(patterns)
        self._count.setText(phrase("1 pattern") if number == 1 else phrase("{count} patterns", count=count(number)))
        self._is_there = is_there
        self.add_or_remove.setText(REMOVE if is_there else ADD)
        told = phrase("Remove this pattern") if is_there else phrase("Add this pattern")
        say(self.add_or_remove.setAccessibleName, told)

    def _edit(self) -> None:
        if self._is_there:
            self.removed.emit()
        else:
            self.added.emit()
