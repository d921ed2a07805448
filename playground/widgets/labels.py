"""The label of a control: painted in one way everywhere, with a mark where another value starts the machine again."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.widgets.look import BODY, CAPTION, Theme, font, icon, scaled, theme_of
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance

_GAP = 6


def explain(widget: QWidget, name: str, text: str) -> None:
    """Give a control its name and its help: for the screen reader and as a tool tip."""
    say(widget.setAccessibleName, name)
    say(widget.setAccessibleDescription, text)
    say(widget.setToolTip, text)


def paint_label(painter: QPainter, row: QRect, text: str, theme: Theme, *, marked: bool, enabled: bool = True) -> None:
    """Write a label at the left of a row, smaller or shortened to fit; `marked`: with the "starts again" sign."""
    mark, words = scaled(14) if marked else 0, tr(text)
    room = row.width() - (mark + _GAP if marked else 0)
    painter.setFont(_fitting(words, room))
    painter.setPen(QColor(theme.text if enabled else theme.faint))
    metrics = QFontMetrics(painter.font())
    label = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
    if marked:
        x = row.left() + metrics.horizontalAdvance(label) + _GAP
        place = QRect(x, row.center().y() - mark // 2 + 1, mark, mark)
        icon("start-again", theme, "muted").paint(painter, place)


def _fitting(words: str, room: float) -> QFont:
    """The largest type in which a label fits, or the smallest there is."""
    sizes = (BODY, BODY - 1, BODY - 2, CAPTION)
    return next((font(size) for size in sizes if advance(words, font(size)) <= room), font(CAPTION))


class KnobLabel(QWidget):
    """A label that stands above its control."""

    def __init__(self, text: str, marked: bool) -> None:
        super().__init__()
        self._text, self._marked = text, marked
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(BODY * 1.4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_label(painter, self.rect(), self._text, theme_of(self), marked=self._marked, enabled=self.isEnabled())
        painter.end()
