"""A line of words with arcs above it: how much one word looks at each of the words before it."""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.phrases import joined, phrase, verbatim
from playground.widgets import word_line
from playground.widgets.look import Theme, scaled, theme_of
from playground.widgets.pointed import FAR, PointedWords
from playground.widgets.speech import say
from playground.widgets.word_line import ARCS, CHIP, FIGURES, Line, line_up

_SEEN = 0.005
"""a look that is weaker has no arc"""
_MOST_FAINT, _LEAST_FAINT, _STRONG_FAINT = 40, 0.02, 0.4
"""how many looks of other words are shown, from which weight on, and from which on by thicker arcs"""
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}


class WordArcs(PointedWords):
    """Words as chips. From the looker, blue arcs rise to what it looks at; the thicker, the closer the look.

    Left, Right, Home and End walk from word to word.
    """

    keys = _STEPS.keys()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(phrase("How much one word looks at the words before it"), parent)
        self._words: tuple[str, ...] = ()
        self._unknown: frozenset[int] = frozenset()
        self._guess = ""
        self._line: Line | None = None
        self._forget()
        self._say()

    def set_words(self, words: Sequence[str], unknown: Collection[int], guess: str) -> None:
        """Shows words, the unknown ones (by index) outlined, and what may come next, as "be ?", or "" for nothing.

        Other words than before have no weights yet.
        """
        told = tuple(words), frozenset(unknown), guess
        if told == (self._words, self._unknown, self._guess):
            return
        if told[0] != self._words:
            self._forget()
        self._words, self._unknown, self._guess = told
        self._keep_within(len(self._words))
        self._say()
        self._rearrange()

    def set_weights(self, looker: int, weights: NDArray[np.floating]) -> None:
        """Shows how much a word looks at each of the words up to itself (looker + 1,), which together make 1.

        Weights for all words (n,) will do as well; those behind the looker do not count.
        """
        if not 0 <= looker < len(self._words):
            raise ValueError(f"looker must be in 0..{len(self._words) - 1}, got {looker}")
        if np.shape(weights) not in {(looker + 1,), (len(self._words),)}:
            raise ValueError(f"weights must be ({looker + 1},), one for each word up to it, got {np.shape(weights)}")
        seen = np.clip(np.nan_to_num(np.asarray(weights[: looker + 1], dtype=np.float64)), 0, 1)
        if looker != self._looker or not np.array_equal(seen, self._weights):
            self._looker, self._weights = looker, seen
            self._say()
            self._repaint()

    def set_background(self, weights: NDArray[np.floating] | None) -> None:
        """Shows faintly the strongest looks of the other words: weights (n, n), a row for each word; None is none."""
        square = (len(self._words), len(self._words))
        if weights is not None and np.shape(weights) != square:
            raise ValueError(f"background weights must be {square}, got {np.shape(weights)}")
        others = np.zeros((0, 0)) if weights is None else np.tril(np.clip(np.nan_to_num(weights), 0, 1), -1)
        if not np.array_equal(others, self._background):
            self._background = others
            self._repaint()

    def looker(self) -> int:
        """The word whose looks are shown; -1 for none."""
        return self._looker

    def first_shown(self) -> int:
        """The first word that has room in the line."""
        return self.line().first

    def figure(self, index: int) -> str:
        """What stands under a word: `31 %`, a dot for next to nothing, nothing behind the looker."""
        return word_line.figure(self._weights[index]) if index <= self._looker else ""

    def before(self) -> tuple[str, str]:
        """What stands to the left for the words that have no room, and under it; empty if there are none."""
        first = self.first_shown()
        return (word_line.before_words(first), word_line.figure(self._unseen())) if first else ("", "")

    def line(self) -> Line:
        """Where everything stands."""
        if self._line is None:
            self._line = line_up(self._words, self._guess, self.size())
        return self._line

    def spot_at(self, position: QPointF) -> int | None:
        """The word there; above the words, where the arcs are, the last one stays pointed at."""
        index = self.line().at(position)
        return self._pointed if index is None else index

    def sizeHint(self) -> QSize:
        return QSize(900, ARCS + scaled(CHIP + FIGURES))

    def minimumSizeHint(self) -> QSize:
        return QSize(480, 86 + scaled(CHIP + FIGURES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        if self.has_ring() and self._words:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            word_line.draw_ring(painter, self.line().place(self._here()), theme_of(self).machine)

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        """Everything but the ring of the focus."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.line()
        self._paint_faint_arcs(painter, line, theme)
        self._paint_arcs(painter, line, theme)
        for index in range(line.first, len(self._words)):
            self._paint_word(painter, line, index, theme)
        if self._guess:
            word_line.draw_guess(painter, line, theme)
        if line.first:
            self._paint_before(painter, line, theme)

    def _paint_faint_arcs(self, painter: QPainter, line: Line, theme: Theme) -> None:
        for weight, ends in self._faint(line.first):
            colour = QColor(theme.muted)
            colour.setAlphaF(0.12 + 0.4 * weight)
            word_line.draw_arc(painter, line, ends, colour, 1 if weight < _STRONG_FAINT else 0.75 + 1.75 * weight)

    def _faint(self, first: int) -> list[tuple[float, tuple[int, int]]]:
        """The strongest looks of the other words, the weaker first: weights, and from where to where."""
        others = self._background[first:, first:].copy()
        if self._looker >= first and others.size:
            others[self._looker - first] = 0
        strongest = np.argsort(others, axis=None)[-_MOST_FAINT:]
        links = [divmod(int(link), len(others)) for link in strongest if others.flat[link] >= _LEAST_FAINT]
        return [(float(others[row, column]), (row + first, column + first)) for row, column in links]

    def _paint_arcs(self, painter: QPainter, line: Line, theme: Theme) -> None:
        """The weakest first, so that the strongest lie over them."""
        if self._looker < line.first:
            return
        looks = [(float(self._weights[index]), index) for index in range(line.first, self._looker)]
        if line.first:
            looks.append((self._unseen(), -1))
        for weight, index in sorted(look for look in looks if look[0] >= _SEEN):
            colour = QColor(theme.machine)
            colour.setAlphaF(min(0.3 + 1.2 * weight, 0.9))
            word_line.draw_arc(painter, line, (self._looker, index), colour, 1 + 7 * weight)

    def _paint_word(self, painter: QPainter, line: Line, index: int, theme: Theme) -> None:
        place, text, looks = line.place(index), line.texts[index - line.first], index == self._looker
        weight = float(self._weights[index]) if index <= self._looker else 0.0
        if looks:
            word_line.draw_chip(painter, place, text, (theme.machine, theme.on_machine), 600)
        else:
            word_line.draw_chip(painter, place, text, word_line.chip_colours(theme, round(weight, 2)))
        if index in self._unknown:
            word_line.draw_outline(painter, place, theme.you)
        if index <= self._looker:
            word_line.draw_figure(painter, place, weight, theme)

    def _paint_before(self, painter: QPainter, line: Line, theme: Theme) -> None:
        word_line.draw_before(painter, line, theme)
        if self._looker >= 0:
            word_line.draw_figure(painter, line.before, self._unseen(), theme)

    def _unseen(self) -> float:
        """The weight of all words that have no room."""
        return min(float(self._weights[: self.first_shown()].sum()), 1.0)

    def _here(self) -> int:
        """Where the keyboard goes on from."""
        if self._pointed is not None:
            return self._pointed
        return self._looker if self._looker >= 0 else len(self._words) - 1

    def _walk(self, key: int) -> bool:
        first, last = self.first_shown(), len(self._words) - 1
        if last >= 0:
            self._point_at(min(max(max(self._here(), first) + _STEPS[key], first), last))
        return last >= 0

    def _forget(self) -> None:
        self._looker, self._weights, self._background = -1, np.zeros(0), np.zeros((0, 0))

    def _say(self) -> None:
        say(self.setAccessibleDescription, described(self._words, self._looker, self._weights))

    def _rearrange(self) -> None:
        self._line = None
        self._repaint()


def described(words: Sequence[str], looker: int, weights: NDArray[np.floating]) -> str:
    """In words what a word looks at most."""
    if looker < 0:
        return verbatim(" ".join(words)) if words else phrase("No words yet")
    strongest = [int(index) for index in np.argsort(-weights, kind="stable")[:3] if weights[index] >= _SEEN]
    if not strongest:
        return phrase("“{word}” looks at nothing", word=words[looker])
    looks = (phrase("“{word}” with {share}", word=words[i], share=word_line.figure(weights[i])) for i in strongest)
    return phrase("“{word}” looks at {others}", word=words[looker], others=joined(looks, ", "))
