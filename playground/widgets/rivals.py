"""Several machines read the same drawing: their answers side by side."""

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase
from playground.widgets.bars import draw_bar, ten_or_none
from playground.widgets.glide import Glide
from playground.widgets.look import CAPTION, font, scaled, theme_of
from playground.widgets.numbers import percent
from playground.widgets.speech import say, tr
from playground.widgets.turns import update_in_turn

_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NAMES, _DIGITS, _SHARES = 34, 46, 20


class Rivals(QWidget):
    """A column for each machine: its name, its digit, how sure it is, and ten small bars on common rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rivals: dict[str, NDArray[np.float64] | None] = {}
        self._threshold = 0.6
        self._names = scaled(_NAMES)
        """how high the names are, in pixels"""
        self._glide = Glide(self)
        self._glide.moved.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        say(self.setAccessibleName, "Answers compared")

    def set_rivals(self, rivals: Mapping[str, NDArray[np.floating] | None]) -> None:
        """Shows the ten probabilities of each machine by name; None is a machine that has nothing to say yet."""
        self._rivals = {name: ten_or_none(probabilities) for name, probabilities in rivals.items()}
        shown = [np.zeros(10) if p is None else p for p in self._rivals.values()]
        self._glide.set_target(np.array(shown).reshape(len(shown), 10))
        told = [phrase("{name}: {words}", name=phrase(name), words=" ".join(self.words(name))) for name in self._rivals]
        say(self.setAccessibleDescription, joined(told, ", "))
        update_in_turn(self)

    def set_threshold(self, threshold: float) -> None:
        """Sets the probability below which an answer is "?"."""
        self._threshold = threshold
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Turns glides off."""
        self._glide.set_reduced(reduced)

    def words(self, name: str) -> tuple[str, str]:
        """What stands under a name: a digit, "?" where it is not sure, or a dash; and the share of its best guess."""
        probabilities = self._rivals[name]
        if probabilities is None:
            return "–", ""
        best = int(probabilities.argmax())
        share = float(probabilities[best])
        return str(best) if share >= self._threshold else "?", percent(share)

    def sizeHint(self) -> QSize:
        return QSize(272, scaled(_NAMES + _DIGITS + _SHARES + 8 + 150))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, scaled(_NAMES + _DIGITS + _SHARES + 8 + 130))

    def hideEvent(self, event: QHideEvent) -> None:
        self._glide.finish()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._rivals:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        labels, gap = scaled(18), scaled(12)
        width = (self.width() - labels - gap * (len(self._rivals) - 1)) / len(self._rivals)
        self._names = _names_height(self._rivals, int(width))
        self._paint_labels(painter)
        for column, name in enumerate(self._rivals):
            self._paint_column(painter, name, column, QRectF(labels + column * (width + gap), 0, width, self.height()))

    def _row(self, digit: int) -> tuple[float, float]:
        """The top and the height of a digit's row."""
        top = self._names + scaled(_DIGITS + _SHARES + 8)
        pitch = min((self.height() - top) / 10, scaled(22))
        return top + digit * pitch, pitch

    def _paint_labels(self, painter: QPainter) -> None:
        for digit in range(10):
            top, height = self._row(digit)
            _write(painter, QRectF(0, top, 20, height), str(digit), font(CAPTION, tabular=True), theme_of(self).muted)

    def _paint_column(self, painter: QPainter, name: str, column: int, room: QRectF) -> None:
        theme, (digit, share) = theme_of(self), self.words(name)
        left, width = room.left(), room.width()
        names = QRectF(left, 0, width, self._names)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.setFont(font(CAPTION, 600))
        painter.setPen(QColor(theme.text))
        painter.drawText(names, flags, tr(name))
        colour = theme.machine if digit.isdigit() else theme.muted
        _write(painter, QRectF(left, self._names, width, scaled(_DIGITS)), digit, font(40, 600), colour)
        shares = QRectF(left, self._names + scaled(_DIGITS), width, scaled(_SHARES))
        _write(painter, shares, share, font(13, tabular=True), theme.muted)
        self._paint_bars(painter, column, left, width, digit)

    def _paint_bars(self, painter: QPainter, column: int, left: float, width: float, winner: str) -> None:
        theme = theme_of(self)
        for digit, value in enumerate(self._glide.values[column]):
            top, height = self._row(digit)
            thick = min(scaled(8), height - 4)
            track = QRectF(left, top + (height - thick) / 2, width, thick)
            colour = theme.machine if str(digit) == winner else theme.quiet
            draw_bar(painter, track, float(value), colour, theme.background)


def _names_height(names: Iterable[str], width: int) -> int:
    """How high the longest name is in a column of that width: two lines, or more."""
    metrics, room = QFontMetrics(font(CAPTION, 600)), QRect(0, 0, width, 1000)
    heights = [metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, tr(name)).height() for name in names]
    return max(scaled(_NAMES), *heights)


def _write(painter: QPainter, room: QRectF, words: str, type_: QFont, colour: str) -> None:
    painter.setFont(type_)
    painter.setPen(QColor(colour))
    painter.drawText(room, _MIDDLE, words)
