"""A few numbers with their names, one below the other, and what each of them is in the tool tip."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined
from playground.widgets.look import BODY, font, scaled, theme_of
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import write

_ROW = 24  # pixels


class Figures(QWidget):
    """Names at the left, values at the right, the last row strong: what the others add up to.

    Where there is too little room for all, the first ones are left out.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        """By name, a phrase, what it means."""
        super().__init__()
        self._names = dict(names)
        self._values: tuple[str, ...] = ("",) * len(self._names)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        each = (joined(line, "\n") for line in self._names.items())
        say(self.setToolTip, joined(each, "\n\n"))
        say(self.setAccessibleName, "Numbers")

    def set_values(self, *values: str) -> None:
        """One for each name; ValueError if there are more or fewer."""
        if len(values) != len(self._names):
            raise ValueError(f"there must be {len(self._names)} values, got {len(values)}")
        if values != self._values:
            self._values = values
            told = map(joined, zip(self._names, values, strict=True))
            say(self.setAccessibleDescription, joined(told, "; "))
            self.update()

    def values(self) -> tuple[str, ...]:
        """What is shown."""
        return self._values

    def shown(self) -> int:
        """How many of the last ones there is room for."""
        return min(max(1, self.height() // scaled(_ROW)), len(self._names))

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(_ROW) * len(self._names))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, scaled(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, high = theme_of(self), QPainter(self), scaled(_ROW)
        rows = list(zip(self._names, self._values, strict=True))
        for row, (name, value) in enumerate(rows[-self.shown() :]):
            is_last = name == rows[-1][0]
            weight = 600 if is_last else 400
            room = QRectF(0, row * high, self.width(), high)
            write(painter, room, tr(name), font(BODY, weight), theme.text if is_last else theme.muted)
            write(painter, room, tr(value), font(BODY, weight, tabular=True), theme.text, right=True)
        painter.end()
