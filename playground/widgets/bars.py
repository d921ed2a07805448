"""What the machine says a drawing is: one large digit and ten bars."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase
from playground.widgets.glide import Glide
from playground.widgets.look import ANSWER, BODY, STRONG, TITLE, Theme, font, scaled, theme_of
from playground.widgets.numbers import percent
from playground.widgets.speech import said, say, tr

_FIGURES = 13
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DigitAnswer(QWidget):
    """The answer in words, and the probability of each digit as a bar that glides to its new length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: NDArray[np.float64] | None = None
        self._threshold = 0.6
        self._glide = Glide(self)
        self._glide.moved.connect(self.update)
        self._glide.set_target(np.zeros(10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        say(self.setAccessibleName, "Answer")
        self._say()

    def set_probabilities(self, probabilities: NDArray[np.floating] | None) -> None:
        """Shows ten probabilities; None, or anything that is not ten finite numbers, is an empty pad."""
        self._probabilities = ten_or_none(probabilities)
        self._glide.set_target(np.zeros(10) if self._probabilities is None else self._probabilities)
        self._say()
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Sets the probability below which the answer is "not sure"."""
        self._threshold = threshold
        self._say()
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Turns glides off."""
        self._glide.set_reduced(reduced)

    def probabilities(self) -> NDArray[np.float64] | None:
        """What was set, if it was an answer."""
        return self._probabilities

    def headline(self) -> str:
        """The largest words: a digit, "Not sure" or "Draw a digit"."""
        if self._probabilities is None:
            return phrase("Draw a digit")
        return str(self._best()[0]) if self.is_sure() else phrase("Not sure")

    def details(self) -> tuple[str, str]:
        """The two lines beside or beneath the headline."""
        if self._probabilities is None:
            return "", phrase("It is read while you draw.")
        first, second = self._best()
        if self.is_sure():
            sure = phrase("{percent} sure", percent=percent(float(self._probabilities[first])))
            return sure, phrase("second guess: {digit}", digit=second)
        return "", phrase("perhaps {first}, or {second}", first=with_article(first), second=with_article(second))

    def figures(self) -> list[str]:
        """What stands at the end of each bar."""
        return [] if self._probabilities is None else [percent(float(p)) for p in self._probabilities]

    def is_sure(self) -> bool:
        """Whether there is an answer that is likely enough."""
        return self._probabilities is not None and float(self._probabilities.max()) >= self._threshold

    def sizeHint(self) -> QSize:
        return QSize(272, scaled(264))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, scaled(88) + 160)

    def hideEvent(self, event: QHideEvent) -> None:
        self._glide.finish()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        self._paint_bars(painter)

    def _best(self) -> tuple[int, int]:
        assert self._probabilities is not None
        second, first = np.argsort(self._probabilities, kind="stable")[-2:]
        return int(first), int(second)

    def _say(self) -> None:
        telling = joined(part for part in (self.headline(), *self.details()) if part)
        if telling != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, telling)

    def _paint_words(self, painter: QPainter) -> None:
        theme, (sure, second) = theme_of(self), self.details()
        if not self.is_sure():
            self._write(painter, 24, 32, self.headline(), font(TITLE, 600), theme.text)
            self._write(painter, 56, 20, second, font(BODY), theme.muted)
            return
        digit = self.headline()
        beside = scaled(56)
        looks = phrase("This looks like an" if digit == "8" else "This looks like a")
        self._write(painter, 0, 16, looks, font(BODY), theme.muted)
        self._write(painter, 16, 60, digit, font(ANSWER, 600), theme.machine)
        self._write(painter, 26, 26, sure, font(STRONG, 600), theme.text, beside)
        self._write(painter, 54, 20, second, font(_FIGURES), theme.muted, beside)

    def _write(
        self, painter: QPainter, top: int, height: int, words: str, type_: QFont, colour: str, left: int = 0
    ) -> None:
        painter.setFont(type_)
        painter.setPen(QColor(colour))
        room = QRectF(left, scaled(top), self.width() - left, scaled(height))
        painter.drawText(room, _LEFT | Qt.TextFlag.TextDontClip, tr(words))

    def _paint_bars(self, painter: QPainter) -> None:
        theme, top = theme_of(self), scaled(80)
        pitch = min((self.height() - top) / 10, scaled(26))
        thick, left, right = min(scaled(13), pitch - 4), scaled(18), scaled(54)
        values, figures, winners = self._glide.values.tolist(), self.figures() or [""] * 10, self._winners()
        for digit, (value, figure) in enumerate(zip(values, figures, strict=True)):
            row = QRectF(0, top + digit * pitch, self.width(), pitch)
            track = QRectF(left, row.center().y() - thick / 2, row.width() - left - right, thick)
            wins = digit in winners
            _draw_figures(painter, row, str(digit), figure, wins, theme)
            draw_bar(painter, track, value, theme.machine if wins else theme.quiet, theme.background)

    def _winners(self) -> tuple[int, ...]:
        return () if self._probabilities is None else self._best()[: 1 if self.is_sure() else 2]


def _draw_figures(painter: QPainter, row: QRectF, name: str, figure: str, wins: bool, theme: Theme) -> None:
    """Writes what stands at both ends of a bar."""
    painter.setFont(font(_FIGURES, 600 if wins else 400, tabular=True))
    painter.setPen(QColor(theme.text))
    painter.drawText(row, _LEFT, name)
    painter.setPen(QColor(theme.text if wins else theme.muted))
    painter.drawText(row, _RIGHT, figure)


def draw_bar(painter: QPainter, track: QRectF, share: float, colour: str, ground: str) -> None:
    """Draws a bar, 0 to 1 of its track; the smallest share above nothing still shows."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(track, 2, 2)
    if share > 0.0005:
        painter.setBrush(QColor(colour))
        length = max(min(share, 1.0) * track.width(), 1.0)
        radius = min(2.0, length / 2)
        painter.drawRoundedRect(QRectF(track.left(), track.top(), length, track.height()), radius, radius)


def ten_or_none(probabilities: NDArray[np.floating] | None) -> NDArray[np.float64] | None:
    """A copy of ten finite numbers, or None."""
    if probabilities is None or np.shape(probabilities) != (10,) or not np.isfinite(probabilities).all():
        return None
    return np.array(probabilities, dtype=np.float64)


def with_article(digit: int) -> str:
    """ "a 3", "an 8"."""
    return phrase("an {digit}" if digit == 8 else "a {digit}", digit=digit)
