"""What the machine wrote by itself while it learned: its newest words on top, older ones below."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import phrase, verbatim
from playground.widgets.look import BODY, CAPTION, INSIDE, font, scaled, theme_of
from playground.widgets.numbers import count
from playground.widgets.speech import say, tr

INVITATION = phrase("Press Play: every 100 steps it writes a few words here.")
_LINE, _LABEL = 21, 18
"""heights of a line of writing and of the step above it"""
_BREAK = "\N{LINE SEPARATOR}"


@dataclass(frozen=True)
class _Shown:
    """One writing in its place."""

    top: float
    step: int
    lines: tuple[str, ...]

    def bottom(self) -> float:
        """Where its last line ends."""
        return self.top + scaled(_LABEL) + len(self.lines) * scaled(_LINE)


class Writings(QWidget):
    """As many writings as fit wholly, with hairlines between them; only the newest is shortened where it is too long.

    Until there is one, an invitation stands in their place.
    """

    def __init__(self, invitation: str = INVITATION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._invitation = invitation
        self._writings: tuple[tuple[int, str], ...] = ()
        self._shown: tuple[_Shown, ...] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "It writes by itself")
        self._say()

    def set_writings(self, writings: Sequence[tuple[int, str]]) -> None:
        """Shows what was written at which step, the oldest first."""
        writings = tuple(writings)
        for step, _ in writings:
            if step < 0:
                raise ValueError(f"the step of a writing must be 0 or more, got {step}")
        if writings != self._writings:
            self._writings = writings
            self._say()
            self._arrange_anew()

    def texts(self) -> list[str]:
        """What is shown, from top to bottom."""
        return [" ".join(shown.lines) for shown in self._arranged()]

    def sizeHint(self) -> QSize:
        return QSize(272, scaled(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, scaled(_LABEL + 3 * _LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_anew()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._arrange_anew()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._writings:
            self._paint_invitation(painter)
        for index, shown in enumerate(self._arranged()):
            self._paint_writing(painter, shown, newest=index == 0)
        painter.end()

    def _say(self) -> None:
        own = verbatim(_tidy(self._writings[-1][1]).replace(_BREAK, " ")) if self._writings else self._invitation
        say(self.setAccessibleDescription, own)

    def _arrange_anew(self) -> None:
        self._shown = None
        self.update()

    def _arranged(self) -> tuple[_Shown, ...]:
        if self._shown is None:
            self._shown = tuple(self._arrange())
        return self._shown

    def _arrange(self) -> list[_Shown]:
        found: list[_Shown] = []
        top = 0.0
        for step, text in reversed(self._writings):
            most = math.floor((self.height() - top - scaled(_LABEL)) / scaled(_LINE))
            if found and most < 1:
                break
            lines, whole = _lines(text, self.width(), max(most, 1))
            if found and not whole:
                break
            found.append(_Shown(top, step, lines))
            top = found[-1].bottom() + 2 * scaled(INSIDE) + 1
        return found

    def _paint_invitation(self, painter: QPainter) -> None:
        painter.setFont(font(BODY))
        painter.setPen(QColor(theme_of(self).muted))
        lines, _ = _lines(tr(self._invitation), self.width(), max(1, self.height() // scaled(_LINE)))
        self._paint_lines(painter, lines, 0.0)

    def _paint_writing(self, painter: QPainter, shown: _Shown, newest: bool) -> None:
        theme, width = theme_of(self), self.width()
        if not newest:
            painter.fillRect(QRectF(0, shown.top - scaled(INSIDE) - 1, width, 1), QColor(theme.line))
        painter.setFont(font(CAPTION, tabular=True))
        painter.setPen(QColor(theme.muted))
        label = QRectF(0, shown.top, width, scaled(_LABEL))
        step = tr(phrase("step {n}", n=count(shown.step)))
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, step)
        painter.setFont(font(BODY))
        painter.setPen(QColor(theme.text if newest else theme.muted))
        self._paint_lines(painter, shown.lines, shown.top + scaled(_LABEL))

    def _paint_lines(self, painter: QPainter, lines: tuple[str, ...], top: float) -> None:
        metrics = painter.fontMetrics()
        baseline = top + (scaled(_LINE) + metrics.ascent() - metrics.descent()) / 2
        for number, line in enumerate(lines):
            painter.drawText(QPointF(0, baseline + number * scaled(_LINE)), line)


def _lines(text: str, width: int, most: int) -> tuple[tuple[str, ...], bool]:
    """A text in lines that fit, at most so many, and whether that is all of it; else the last one is shortened."""
    text = _tidy(text)
    layout = QTextLayout(text, font(BODY))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        if len(found) == most:
            break
        found.append(_part(text, line.textStart(), line.textLength()))
    else:
        layout.endLayout()
        return tuple(found), True
    layout.endLayout()
    rest = found[-1].rstrip() + "…"
    found[-1] = QFontMetrics(font(BODY)).elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 1))
    return tuple(found), False


def _part(text: str, start: int, length: int) -> str:
    """A part of a text, counted as Qt does: in units of two bytes."""
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore").strip()


def _tidy(text: str) -> str:
    """A writing without empty lines and double spaces; a dash where nothing is left."""
    lines = (" ".join(line.split()) for line in re.split(r"[\n\r\u2028\u2029]", text))
    return _BREAK.join(line for line in lines if line) or "–"
