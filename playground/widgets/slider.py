"""A slider with its label on the left, its value on the right and its groove beneath."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from playground.phrases import joined, phrase
from playground.widgets.labels import paint_label
from playground.widgets.look import BODY, HANDLE, control, font, scaled, theme_of
from playground.widgets.numbers import THIN, number
from playground.widgets.rail import Rail
from playground.widgets.scale import Scale
from playground.widgets.speech import say, tr


class Slider(Rail):
    """Shows and changes one number. A value between two stops is kept exactly until the visitor moves the handle."""

    moved = Signal(object)
    """the number, at every movement"""
    rested = Signal(object)
    """the number, when the handle is let go or has rested for 300 ms"""

    def __init__(self, label: str, scale: Scale, unit: str = "") -> None:
        super().__init__()
        self._label, self._scale, self._unit = label, scale, unit
        self._exact: float = scale.stops[0]
        self._help = ""
        self._restarts = False
        self.set_stops(len(scale.stops))
        say(self.setAccessibleName, label)
        self.slid.connect(self._take)
        self.settled.connect(lambda _: self.rested.emit(self._exact))
        self._describe()

    def number(self) -> float:
        """The value: an int on a scale of whole numbers."""
        return self._exact

    def set_number(self, value: float) -> None:
        """Show a value, brought into the scale's bounds; a handle that the visitor holds stays in hand."""
        if self.is_in_hand():
            return
        value = min(max(value, self._scale.low), self._scale.high)
        self.set_at(self._scale.nearest(self._scale.fraction(value)))
        self._exact = int(value) if self._scale.whole else value
        self._describe()
        self.update()

    def set_help(self, text: str) -> None:
        """What the value means, for the tool tip and for screen readers."""
        self._help = text
        say(self.setToolTip, text)
        self._describe()

    def set_restarts(self, restarts: bool) -> None:
        """Mark that another value starts the machine again."""
        self._restarts = restarts
        self.update()

    def value_text(self) -> str:
        """The value as it is shown."""
        space = THIN if self._unit == "%" else "\N{NO-BREAK SPACE}"
        if not self._unit:
            return number(self._exact)
        return phrase("{n}{space}{unit}", n=number(self._exact), space=space, unit=phrase(self._unit))

    def fraction(self) -> float:
        return self._scale.fraction(self._exact)

    def index_at(self, fraction: float) -> int:
        return self._scale.nearest(fraction)

    def rail_centre(self) -> float:
        return self._row() + (self.height() - self._row()) / 2

    def sizeHint(self) -> QSize:
        return QSize(scaled(240), self._row() + max(control(), HANDLE + 14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_row(painter)
        self.paint_groove(painter)
        self.paint_handle(painter)
        painter.end()

    def _take(self, index: int) -> None:
        self._exact = self._scale.stops[index]
        self._describe()
        self.moved.emit(self._exact)

    def _describe(self) -> None:
        value = phrase("{value}.", value=self.value_text())
        say(self.setAccessibleDescription, joined((value, phrase(self._help))) if self._help else value)

    def _row(self) -> int:
        """The height of the row of label and value."""
        return scaled(BODY * 1.45)

    def _paint_row(self, painter: QPainter) -> None:
        theme = theme_of(self)
        row = QRect(0, 0, self.width(), self._row())
        painter.setPen(QColor(theme.text if self.isEnabled() else theme.faint))
        painter.setFont(font(BODY, 600, tabular=True))
        value = tr(self.value_text())
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, value)
        row.setRight(row.right() - painter.fontMetrics().horizontalAdvance(value) - 8)
        paint_label(painter, row, self._label, theme, marked=self._restarts, enabled=self.isEnabled())
