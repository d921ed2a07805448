"""A line in which a number is typed."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from playground.widgets.numbers import MINUS, THIN, number

_LONGEST = 12


class NumberField(QLineEdit):
    """A number from `low` to `high`. What is not a number is put back to the last one; Enter or leaving it counts."""

    entered = Signal(object)
    """the new number: an int in a field for whole numbers"""

    def __init__(self, low: float, high: float, whole: bool = False) -> None:
        super().__init__()
        self._low, self._high, self._whole = low, high, whole
        self._number: float = int(low) if whole else low
        self.setMaxLength(_LONGEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAcceptDrops(False)
        self.editingFinished.connect(self._enter)
        self.set_number(low)

    def number(self) -> float:
        """The last number that was good."""
        return self._number

    def set_number(self, value: float) -> None:
        """Show a number, brought into the bounds; what is being typed is not disturbed."""
        value = min(max(value, self._low), self._high)
        self._number = int(value) if self._whole else value
        if not (self.hasFocus() and self.isModified()):
            self.setText(number(self._number))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape:
            self.setModified(False)
            self.setText(number(self._number))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.clearFocus()

    def _enter(self) -> None:
        before, typed = self._number, self._typed()
        self.setModified(False)
        self.set_number(before if typed is None else typed)
        if self._number != before:
            self.entered.emit(self._number)

    def _typed(self) -> float | None:
        plain = self.text().replace(THIN, "").replace(" ", "").replace(MINUS, "-").replace(",", ".")
        try:
            value = float(plain)
        except ValueError:
            return None
        return value if math.isfinite(value) else None
