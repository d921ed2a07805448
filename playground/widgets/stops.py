"""The panel that says when a run is to stop by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.engine.limits import Limits, Score
from playground.widgets.buttons import DropDown, Switch
from playground.widgets.card import words
from playground.widgets.field import NumberField
from playground.widgets.look import INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.popover import Popover
from playground.widgets.speech import say


class StopPanel(Popover):
    """Three switches: after so many steps, at a score, when nothing gets better."""

    limits_changed = Signal(object)
    """`Limits`"""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._falling: tuple[str, ...] = ("loss",)
        self.steps, self.score, self.flat = Switch("At a step"), Switch("At a score"), Switch("When it gets no better")
        self.steps_field = NumberField(1, 10**9, whole=True)
        self.steps_field.set_number(500)
        say(self.steps_field.setAccessibleName, "Stop at this step")
        self.curve = DropDown(self._falling)
        say(self.curve.setAccessibleName, "The score that is watched")
        self.score_field = NumberField(-(10**9), 10**9)
        self.score_field.set_number(0.1)
        say(self.score_field.setAccessibleName, "Stop at this score")
        self._lay_out()
        for switch in (self.steps, self.score, self.flat):
            say(switch.setAccessibleDescription, "Stops the run by itself.")
            switch.switched.connect(self._tell)
        for field in (self.steps_field, self.score_field):
            field.entered.connect(self._tell)
        self.curve.chosen.connect(self._tell)
        self._show_usable()

    def set_curves(self, curves: tuple[str, ...], falling: tuple[str, ...]) -> None:
        """The names of the scores, and of those that fall while the machine learns; the others rise."""
        self._falling = falling
        self.curve.set_options(curves)

    def limits(self) -> Limits:
        """What the panel says."""
        curve = self.curve.choice()
        score = Score(curve, self.score_field.number(), falling=curve in self._falling)
        return Limits(
            steps=int(self.steps_field.number()) if self.steps.isChecked() else None,
            score=score if self.score.isChecked() else None,
            flat=self.flat.isChecked(),
        )

    def set_limits(self, limits: Limits) -> None:
        """Show other limits."""
        self.steps.set_on(limits.steps is not None)
        self.score.set_on(limits.score is not None)
        self.flat.set_on(limits.flat)
        if limits.steps is not None:
            self.steps_field.set_number(limits.steps)
        if limits.score is not None:
            self.curve.set_choice(limits.score.curve)
            self.score_field.set_number(limits.score.value)
        self._show_usable()

    def _lay_out(self) -> None:
        self.panel.setMinimumWidth(scaled(300))
        self.column.addWidget(words("Stop by itself", "label"))
        self.column.addWidget(self.steps)
        self.column.addWidget(self.steps_field)
        self.column.addWidget(self.score)
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        row.addWidget(self.curve, 3)
        row.addWidget(self.score_field, 2)
        nest(self.column, row)
        self.column.addWidget(self.flat)

    def _show_usable(self) -> None:
        self.steps_field.setEnabled(self.steps.isChecked())
        self.curve.setEnabled(self.score.isChecked())
        self.score_field.setEnabled(self.score.isChecked())

    def _tell(self) -> None:
        self._show_usable()
        self.limits_changed.emit(self.limits())
