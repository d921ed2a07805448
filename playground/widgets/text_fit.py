"""Painted lines of text that fit their room: measured, shortened, wrapped and written."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from playground.short_memory import kept
from playground.widgets.look import BODY, CAPTION, font


@kept(1024)
def advance(words: str, type_: QFont) -> float:
    """How wide a line is. The same few words come again and again, and to measure one takes Qt a while."""
    return QFontMetricsF(type_).horizontalAdvance(words)


@kept(1024)
def fitted(words: str, type_: QFont, width: float) -> str:
    """One line, its end left out where it is too long."""
    line = " ".join(words.split("\n"))
    if advance(line, type_) <= width:
        return line
    return QFontMetricsF(type_).elidedText(line, Qt.TextElideMode.ElideRight, max(0.0, width))


@kept(64)
def end_of(words: str, type_: QFont, width: float) -> str:
    """The end of a text, from the first whole word that fits."""
    text = " ".join(words.split())
    fitting = QFontMetricsF(type_).elidedText(text, Qt.TextElideMode.ElideLeft, max(0.0, width))
    _, _, whole = fitting.partition(" ")
    return f"… {whole}" if fitting != text and whole else fitting


def wrapped(words: str, type_: QFont, width: float, most: int) -> list[str]:
    """A sentence in lines, the last of which is shortened if there is more. Numbers are not torn apart."""
    lines: list[str] = []
    rest = words.split(" ") if words else []
    while rest and len(lines) < most - 1:
        taken = 1
        while taken < len(rest) and advance(" ".join(rest[: taken + 1]), type_) <= width:
            taken += 1
        lines.append(" ".join(rest[:taken]))
        rest = rest[taken:]
    lines += [" ".join(rest)] if rest else []
    return [fitted(line, type_, width) for line in lines]


def write(painter: QPainter, room: QRectF, words: str, type_: QFont, colour: str, right: bool = False) -> None:
    """Writes one line in the middle of its room, shortened to fit, at its left or at its right."""
    words, metrics = fitted(words, type_, room.width()), QFontMetricsF(type_)
    left = room.right() - advance(words, type_) if right else room.left()
    baseline = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
    write_at(painter, QPointF(left, baseline), words, type_, colour)


def write_title(painter: QPainter, room: QRectF, words: str, colour: str) -> None:
    """Writes a title, smaller where it does not fit otherwise."""
    large = font(BODY, 600)
    write(painter, room, words, large if advance(words, large) <= room.width() else font(CAPTION, 600), colour)


def write_at(painter: QPainter, baseline: QPointF, words: str, type_: QFont, colour: str) -> None:
    """At a point, because to write into a rectangle takes Qt half as long again."""
    painter.setFont(type_)
    painter.setPen(QColor(colour))
    painter.drawText(baseline, words)
