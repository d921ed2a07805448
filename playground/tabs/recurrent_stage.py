"""The inside of the RNN and the LSTM: what every unit did at every word, and the numbers of one unit."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.engine.frame import Frame
from playground.learners.next_word_parts import Array, NextWordAnswer, NextWordSnapshot
from playground.learners.recurrent import RecurrentInside
from playground.phrases import phrase
from playground.tabs.next_word_stage import NextWordStage, largest_of
from playground.tabs.recurrent_unit import explain
from playground.widgets.buttons import IconButton
from playground.widgets.heat_map import HeatMap
from playground.widgets.look import INSIDE
from playground.widgets.nesting import nest
from playground.widgets.orders_of_units import similar_order
from playground.widgets.segments import Segments
from playground.widgets.speech import say
from playground.widgets.unit_page import UnitPage

UNITS, ONE_UNIT = phrase("All units"), phrase("One unit")
OPEN = ("input gate", "forget gate", "output gate")  # from 0 to 1; everything else is signed


class RecurrentStage(NextWordStage):
    """A heat-map of units over words; a press on it shows how that unit came to its value at that word."""

    def __init__(self, title: str, values: tuple[str, ...]) -> None:
        """`values`: the names of what can be shown of the units, which the machine has in small letters."""
        self.heat, self.unit = HeatMap(), UnitPage(phrase("Type a few words, and the numbers of a unit appear here."))
        self.values, self.layers = Segments(values), QWidget()
        self.alike = IconButton("Similar units together", "rows")
        self.alike.setCheckable(True)
        self._layer, self._at = 0, (0, -1)
        self._inside: RecurrentInside | None = None
        self._words: tuple[str, ...] = ()
        super().__init__(title, self._top(len(values) > 1), {ONE_UNIT: self.unit}, UNITS)
        self.rows.setStretchFactor(self.card, 5)
        self.rows.setStretchFactor(self.below, 3)
        self.values.chosen.connect(lambda _name: self._show_values())
        self.heat.chosen.connect(self.choose)
        self.alike.toggled.connect(lambda _on: self._sort())
        self.unit.stepped.connect(self._step)

    def _top(self, has_choice: bool) -> QWidget:
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        say(self.values.setAccessibleName, "What to show of the units")
        self._layer_row, row = QVBoxLayout(), QHBoxLayout()
        row.addWidget(self.values, 1)
        row.addStretch(0 if has_choice else 1)
        row.addWidget(self.alike)
        nest(column, row)
        self.values.setVisible(has_choice)  # not before it has a parent: it would be a window
        nest(column, self._layer_row)
        column.addWidget(self.heat, 1)
        return top

    def show_inside(self, frame: Frame[NextWordSnapshot, NextWordAnswer[Any]]) -> None:
        answer = frame.answer
        assert answer is not None
        inside: RecurrentInside = answer.inside
        self._set_layers(len(inside.sums))
        time = inside.sums.shape[1]
        self._inside, self._words = inside, answer.words[-time:]
        first = len(answer.prompt.tokens) - time
        self._unknown = [i - first for i in answer.prompt.unknown if i >= first]
        self._show_values()

    def choose(self, unit: int, word: int) -> None:
        """Show the numbers of a unit at a word; −1 is always the newest word."""
        is_newest = word == len(self._words) - 1
        self._at = (unit, -1 if is_newest else word)
        self._show_unit()

    def _value(self) -> str:
        return self.values.choice().lower()

    def _show_values(self) -> None:
        if self._inside is None:
            return
        shown: Array = self._inside.values[self._value()][self._layer]  # (time, width)
        is_open = self._value() in OPEN
        largest = max(1.0, largest_of(shown)) if self._value() == "memory cell" else 1.0
        self.heat.set_values(shown.T, self._words, self._unknown, "activations" if is_open else "signed", largest)
        self._show_unit()

    def _sort(self) -> None:
        """Draw units that do alike side by side, in the order of this moment, or all in their own order."""
        if self._inside is not None:
            shown = self._inside.values[self._value()][self._layer]
            self.heat.set_order(similar_order(shown.T) if self.alike.isChecked() else None)

    def _show_unit(self) -> None:
        if self._inside is None:
            return
        unit, word = self._place()
        self.heat.set_chosen(unit, word)
        if self.view() == ONE_UNIT:
            self.unit.set_explanation(explain(self._inside, self._words, self._layer, unit, word))

    def _place(self) -> tuple[int, int]:
        """The unit and the word whose numbers are shown, as far as they are there."""
        assert self._inside is not None
        units, (unit, word) = self._inside.sums.shape[-1], self._at
        newest = len(self._words) - 1
        return min(max(unit, 0), units - 1), newest if not 0 <= word <= newest else word

    def _step(self, by: int) -> None:
        """One word back or forth."""
        if self._inside is not None:
            unit, word = self._place()
            self.choose(unit, min(max(word + by, 0), len(self._words) - 1))

    def _set_layers(self, count: int) -> None:
        """A switch between layers, where there are several."""
        options = tuple(phrase("Layer {number}", number=i + 1) for i in range(count))
        if isinstance(self.layers, Segments) and self.layers.options() == options:
            return
        if not isinstance(self.layers, Segments) and count == 1:
            return
        self._layer = min(self._layer, count - 1)
        self.layers.hide()
        self.layers.deleteLater()
        self.layers = QWidget() if count == 1 else self._layer_switch(options)

    def _layer_switch(self, options: tuple[str, ...]) -> Segments:
        switch = Segments(options)
        say(switch.setAccessibleName, "Which layer to look at")
        switch.set_choice(options[self._layer])
        switch.chosen.connect(self._turn_layer)
        self._layer_row.addWidget(switch)
        return switch

    def _turn_layer(self, option: str) -> None:
        assert isinstance(self.layers, Segments)
        self._layer = self.layers.options().index(option)
        self._show_values()
