"""One step, slowly: the phases of a step as a numbered list, of which one is due now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase
from playground.widgets.look import BODY, Theme, font, icon, scaled, theme_of
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, wrapped, write
from playground.widgets.turns import update_in_turn

_ROW, _LEAST_ROW, _GAP = 44, 34, 6  # pixels, as the other lengths
_BADGE, _EDGE = 24, 12
_NOTE = 13
_ROOM = 10  # between a title and its note


@dataclass(frozen=True)
class Phase:
    """What is done, and a few words or a number about it."""

    title: str
    note: str = ""


class Phases(QWidget):
    """Rows with a number, a title, and a note at the right, or beneath where there is no room beside it.

    Those done are ticked, the present one is lit.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phases: tuple[Phase, ...] = ()
        self._present = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        say(self.setAccessibleName, "One step, slowly")

    def set_phases(self, phases: Sequence[Phase]) -> None:
        """Shows these phases, in the order in which they come."""
        if tuple(phases) != self._phases:
            is_longer = len(phases) != len(self._phases)
            self._phases = tuple(phases)
            if is_longer:
                self.updateGeometry()
            self._changed()

    def set_present(self, index: int) -> None:
        """Which phase is due now; -1 if none is, and the number of phases when everything is done."""
        if index != self._present:
            self._present = index
            self._changed()

    def present(self) -> int:
        """Which phase is due now."""
        return self._present

    def row_rect(self, index: int) -> QRectF:
        """Where a row lies."""
        pitch = self._pitch()
        return QRectF(0, index * pitch, self.width(), pitch - scaled(_GAP))

    def sizeHint(self) -> QSize:
        return QSize(scaled(360), self._height(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), self._height(_LEAST_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, phase in enumerate(self._phases):
            self._paint_row(painter, theme, index, phase)
        painter.end()

    def _paint_row(self, painter: QPainter, theme: Theme, index: int, phase: Phase) -> None:
        row, is_present = self.row_rect(index), index == self._present
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selected if is_present else theme.background))
        painter.drawRoundedRect(row, 8, 8)
        self._paint_badge(painter, theme, index, row)
        line = row.adjusted(2 * scaled(_EDGE) + scaled(_BADGE), 0, -scaled(_EDGE) - 4, 0)
        title, note = font(BODY, 600 if is_present else 400), font(_NOTE, tabular=True)
        words, told = tr(phase.title), tr(phase.note)
        ink = theme.muted if index > self._present else theme.text
        if advance(words, title) + (_ROOM + advance(told, note) if told else 0) <= line.width():
            write(painter, line, words, title, ink)
            write(painter, line, told, note, theme.muted, right=True)
            return
        upper, lower = _halves(line, QFontMetricsF(title).height())
        first, *rest = [words] if told else wrapped(words, title, line.width(), 2)
        write(painter, upper, first, title, ink)
        if told:
            write(painter, lower, told, note, theme.muted)
        for second in rest:
            write(painter, lower, second, title, ink)

    def _paint_badge(self, painter: QPainter, theme: Theme, index: int, row: QRectF) -> None:
        side, is_present = scaled(_BADGE), index == self._present
        badge = QRectF(row.left() + scaled(_EDGE), row.center().y() - side / 2, side, side)
        painter.setBrush(QColor(theme.machine if is_present else theme.raised))
        painter.drawEllipse(badge)
        if index < self._present:
            inset = side // 5
            icon("check", theme).paint(painter, badge.toRect().adjusted(inset, inset, -inset, -inset))
            return
        painter.setFont(font(_NOTE, 600))
        painter.setPen(QColor(theme.on_machine if is_present else theme.muted))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _height(self, row: int) -> int:
        return max(1, len(self._phases)) * (scaled(row) + scaled(_GAP)) - scaled(_GAP)

    def _pitch(self) -> float:
        """From row to row: what is comfortable, or what there is room for."""
        room = (self.height() + scaled(_GAP)) / max(1, len(self._phases))
        return min(room, float(scaled(_ROW) + scaled(_GAP)))

    def _told(self, index: int, title: str) -> str:
        if index == self._present:
            return phrase("{n}. {title}, now", n=index + 1, title=title)
        if index < self._present:
            return phrase("{n}. {title}, done", n=index + 1, title=title)
        return phrase("{n}. {title}, to come", n=index + 1, title=title)

    def _changed(self) -> None:
        told = (self._told(index, phrase(each.title)) for index, each in enumerate(self._phases))
        say(self.setAccessibleDescription, joined(told, "; "))
        update_in_turn(self)


def _halves(line: QRectF, height: float) -> tuple[QRectF, QRectF]:
    """The places of two lines of that height, one above the other in the middle."""
    upper = QRectF(line.left(), line.center().y() - height, line.width(), height)
    return upper, upper.translated(0, height)
