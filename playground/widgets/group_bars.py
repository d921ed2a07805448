"""A bar for each group: how many points it has, and how much of a place belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase
from playground.widgets.bars import draw_bar
from playground.widgets.look import CAPTION, INSIDE, font, scaled, theme_of
from playground.widgets.numbers import percent
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance
from playground.widgets.turns import update_in_turn

_PITCH, _THICK = 26, 12  # pixels
_INDENT, _RIGHT = 18, 108
_LEFT_EDGE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_EDGE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class GroupBar:
    """One group: its name, its share of the whole, what is told at the end, the number of its colour."""

    name: str
    share: float
    told: str
    colour: int
    here: float | None = None
    """how much the place that is pointed at belongs to it"""


class GroupBars(QWidget):
    """Groups one below the other, each with a diamond of its colour; a thin second bar is of the place pointed at."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[GroupBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        say(self.setAccessibleName, "Groups")

    def set_bars(self, bars: Sequence[GroupBar]) -> None:
        """Shows these groups; what does not fit is left out below."""
        if tuple(bars) == self._bars:
            return
        if len(bars) != len(self._bars):
            self.updateGeometry()
        self._bars = tuple(bars)
        said = (phrase("{name}: {told}", name=phrase(bar.name), told=phrase(bar.told)) for bar in bars)
        say(self.setAccessibleDescription, joined(said, ", "))
        update_in_turn(self)

    def bars(self) -> tuple[GroupBar, ...]:
        """What is shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        return QSize(260, scaled(_PITCH) * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, scaled(_PITCH) * min(3, max(1, len(self._bars))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = min(float(scaled(_PITCH)), self.height() / max(1, len(self._bars)))
        for row, bar in enumerate(self._bars):
            self._paint_bar(painter, QRectF(0, row * pitch, self.width(), pitch), bar)

    def _left(self) -> float:
        """Where the bars begin: after the longest name."""
        return _INDENT + INSIDE + max(advance(tr(bar.name), _type()) for bar in self._bars)

    def _paint_bar(self, painter: QPainter, row: QRectF, bar: GroupBar) -> None:
        theme, left, right = theme_of(self), self._left(), scaled(_RIGHT)
        colour = theme.groups[bar.colour % len(theme.groups)]
        track = QRectF(left, row.center().y() - _THICK / 2, row.width() - left - right, _THICK)
        draw_bar(painter, track, bar.share, colour, theme.background)
        if bar.here is not None:
            draw_bar(
                painter, QRectF(track.left(), track.bottom() + 1, track.width(), 4), bar.here, theme.you, theme.card
            )
        painter.setPen(QPen(QColor(theme.card), 1))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(_diamond(QPointF(7, row.center().y())))
        painter.setPen(QColor(theme.text))
        painter.setFont(_type())
        painter.drawText(row.adjusted(_INDENT, 0, 0, 0), _LEFT_EDGE, tr(bar.name))
        painter.setPen(QColor(theme.muted if bar.here is None else theme.you_text))
        told = bar.told if bar.here is None else phrase("{share} here", share=percent(bar.here))
        painter.drawText(row, _RIGHT_EDGE, tr(told))


def _type() -> QFont:
    return font(CAPTION + 1, 400, tabular=True)


def _diamond(at: QPointF) -> list[QPointF]:
    return [at + QPointF(x, y) for x, y in ((0, -6), (6, 0), (0, 6), (-6, 0))]
