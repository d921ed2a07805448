"""A small panel in which one probability of a row is moved, while the others of the row make room for it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from playground.phrases import phrase
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.look import scaled
from playground.widgets.popover import Popover
from playground.widgets.scale import Scale
from playground.widgets.slider import Slider
from playground.widgets.speech import say
from playground.widgets.state_graph_parts import Floats, scaled_row

_WIDE = 280
_SAID = phrase("The others of this row grow or shrink with it, so that together they stay at 1.")


class RowEditor(Popover):
    """Opens beside what is edited. The others keep their proportions as long as the handle is in hand."""

    edited = Signal(object)
    """the whole row (n,) with its new value, which sums to 1; at every movement"""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)
        self._row: Floats | None = None
        self._before: Floats | None = None
        self._column = 0
        self._title, self._promise = words("", "heading"), words(_SAID, "muted")
        self.slider, self.done = Slider(phrase("Probability"), Scale(0.0, 1.0)), Button("Done", kind="primary")
        self._promise.setWordWrap(True)
        self._title.setWordWrap(True)
        for part in (self._title, self.slider, self._promise, self.done):
            self.column.addWidget(part)
        self._fit()
        self.slider.moved.connect(self._take)
        self.slider.rested.connect(lambda _value: self._rest())
        self.done.clicked.connect(self.close_panel)

    def open_row(self, title: str, row: Floats, column: int) -> None:
        """Open on one entry of a row that sums to 1."""
        self._title.setText(title)
        self._row, self._column, self._before = row, column, None
        say(self.slider.setAccessibleName, title)
        self.slider.set_number(float(row[column]))
        self.open_panel()
        self.slider.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_row(self, row: Floats) -> None:
        """The row has become another meanwhile; a handle in hand is not disturbed."""
        if self._before is None:
            self._row = row
            self.slider.set_number(float(row[self._column]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_promise"):
            self._fit()

    def _fit(self) -> None:
        self._promise.setFixedWidth(scaled(_WIDE))

    def _take(self, value: float) -> None:
        if self._row is None:
            return
        if self._before is None:
            self._before = self._row
        self._row = scaled_row(self._before, self._column, float(value))
        self.edited.emit(self._row)

    def _rest(self) -> None:
        self._before = None
