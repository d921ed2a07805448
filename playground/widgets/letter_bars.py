"""Which state says which letters: a row of bars for each state, a column for each letter, vowels brought out."""

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from playground.phrases import joined, phrase
from playground.widgets.look import BODY, CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import percent
from playground.widgets.picture import draw_frame
from playground.widgets.pointed import FAR, PointedPicture
from playground.widgets.speech import said, say, tr
from playground.widgets.text_fit import write

_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}
_ROW = (34, 260)  # pixels, the least and the most, as the other lengths
_NAME, _LETTERS, _READOUT = 20, 26, 24
_MOST_COLUMN = 40
_HINT = phrase("Of all times that a letter occurs, how many each state says")


class LetterBars(PointedPicture[int]):
    """How many of all times that a letter occurs each state says it; vowels in another colour, and underlined.

    Left, Right, Home and End walk through letters.
    """

    keys = _STEPS.keys()

    def __init__(self) -> None:
        super().__init__(phrase("Which state says which letters"))
        self._letters: tuple[str, ...] = ()
        self._states: tuple[str, ...] = ()
        self._shares: NDArray[np.float64] = np.zeros((0, 0))
        self._brought_out: frozenset[int] = frozenset()
        self._say()

    def set_letters(
        self,
        letters: tuple[str, ...],
        states: tuple[str, ...],
        shares: NDArray[np.floating],
        brought_out: Collection[int],
    ) -> None:
        """Shows shares (letters, states), each row of which sums to 1, or is 0; `brought_out`: the vowels.

        ValueError if these do not fit together.
        """
        if shares.shape != (len(letters), len(states)):
            raise ValueError(f"shares must be ({len(letters)}, {len(states)}), got {shares.shape}")
        if len(states) != len(self._states):
            self.updateGeometry()
        self._letters, self._states, self._shares = letters, states, np.array(shares, np.float64)
        self._brought_out = frozenset(brought_out)
        if self._pointed is not None and self._pointed >= len(letters):
            self._pointed = None
        self._say()
        self._repaint()

    def column(self, letter: int) -> QRectF:
        """Where a letter and its bars lie."""
        wide = self._pitch()
        return QRectF(letter * wide, 0, wide, self._bottom() + scaled(_LETTERS))

    def bar(self, state: int, letter: int) -> QRectF:
        """Where a bar lies."""
        row, column = self._row(), self.column(letter)
        room = row - scaled(_NAME) - 2
        high = max(float(self._shares[letter, state]) * room, 1.0)
        return QRectF(column.left() + 1, (state + 1) * row - high, max(column.width() - 2, 1.0), high)

    def readout(self) -> str:
        """The line below."""
        if self._pointed is None or not self._letters:
            return _HINT
        shares = self._shares[self._pointed]
        letter, order = self._letters[self._pointed], np.argsort(-shares, kind="stable")[:3].tolist()
        told = joined((self._share(state, float(shares[state])) for state in order), ", ")
        told = told if shares.any() else phrase("does not occur")
        if self._pointed in self._brought_out:
            return phrase("{letter}, a vowel: {told}", letter=letter, told=told)
        return phrase("{letter}: {told}", letter=letter, told=told)

    def _share(self, state: int, share: float) -> str:
        return phrase("{state} {share}", state=self._states[state], share=percent(share))

    def spot_at(self, position: QPointF) -> int | None:
        letter = int(position.x() // self._pitch())
        inside = 0 <= position.y() <= self._bottom() + scaled(_LETTERS)
        return letter if inside and 0 <= letter < len(self._letters) else None

    def sizeHint(self) -> QSize:
        return QSize(scaled(560), scaled(_ROW[1]) * max(1, len(self._states)) + scaled(_LETTERS) + scaled(_READOUT))

    def minimumSizeHint(self) -> QSize:
        states = max(1, len(self._states))
        return QSize(scaled(300), scaled(_ROW[0]) * states + scaled(_LETTERS) + scaled(_READOUT))

    def _walk(self, key: int) -> bool:
        if not self._letters:
            return False
        at = -1 if self._pointed is None else self._pointed
        self._point_at(min(max(at + _STEPS[key], 0), len(self._letters) - 1))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.drawPixmap(0, 0, self._still())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._letters:
            if self._pointed is not None:
                draw_frame(painter, self.column(self._pointed).adjusted(1, 1, -1, -1), theme.machine, 2.0, 4.0)
            top = self._bottom() + scaled(_LETTERS)
            ink = theme.muted if self._pointed is None else theme.text
            write(painter, QRectF(0, top, self.width(), scaled(_READOUT)), tr(self.readout()), font(CAPTION + 1), ink)
        self._paint_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._row() if self._states else 0.0
        for state, name in enumerate(self._states):
            room = QRectF(0, state * row, self.width(), scaled(_NAME))
            write(painter, room, tr(name), font(CAPTION + 1, 600), theme.text)
            painter.fillRect(QRectF(0, (state + 1) * row, self._pitch() * len(self._letters), 1), QColor(theme.line))
            for letter in range(len(self._letters)):
                colour = theme.you if letter in self._brought_out else theme.machine
                painter.fillRect(self.bar(state, letter), QColor(colour))
        self._paint_letters(painter, theme)

    def _paint_letters(self, painter: QPainter, theme: Theme) -> None:
        for letter, name in enumerate(self._letters):
            place = QRectF(self.column(letter).left() - 4, self._bottom() + 3, self._pitch() + 8, scaled(_LETTERS) - 8)
            is_out = letter in self._brought_out
            painter.setFont(font(BODY, 600 if is_out else 400))
            painter.setPen(QColor(theme.you_text if is_out else theme.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr(name))
            if is_out:
                painter.fillRect(QRectF(place.center().x() - 5, place.bottom() - 1, 10, 2), QColor(theme.you))

    def _pitch(self) -> float:
        return min(self.width() / max(1, len(self._letters)), float(scaled(_MOST_COLUMN)))

    def _row(self) -> float:
        room = (self.height() - scaled(_LETTERS) - scaled(_READOUT)) / max(1, len(self._states))
        return min(room, float(scaled(_ROW[1])))

    def _bottom(self) -> float:
        """Where the bars end and the letters begin."""
        return self._row() * max(1, len(self._states))

    def _say(self) -> None:
        if (told := self.readout()) != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)
