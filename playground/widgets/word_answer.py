"""What the machine expects to come next: one large word, and a bar for each of the likeliest."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from playground.phrases import Phrase, joined, phrase
from playground.widgets.bars import draw_bar
from playground.widgets.glide import Glide
from playground.widgets.look import (
    ANSWER,
    BODY,
    CAPTION,
    CONTROL,
    STRONG,
    TITLE,
    Theme,
    control,
    font,
    scaled,
    theme_of,
)
from playground.widgets.numbers import count, percent
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import said, say, tr
from playground.widgets.text_fit import write_at

FEWEST, MOST = 4, 10
"""rows"""
_HEAD, _INSET, _FIGURES = 104, 6, 13
_LABELS, _SHARES = 0.42, 54
"""room beside the bars: for words as a share of the width, for shares in pixels"""
_LEAST_FULL = 0.1
"""A bar that fills its room is the largest share of a word, or this: who has no idea has only short bars."""
_ANSWERS, _TYPE = phrase("It answers while you type."), phrase("Type something")
_HINTS = (phrase("Click a word to take it"), phrase("Click to take it"), "")
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Candidate:
    """A word that may come next."""

    word: str
    """what is taken; empty for all other words together"""
    label: str
    """what is shown for it"""
    share: float
    """its probability, 0 to 1"""
    before: float
    """the same before temperature"""


class WordAnswer(PointedPicture[int]):
    """The likeliest words, best first. A word is taken by a click on its row or on the large word, or by keyboard."""

    taken = Signal(str)
    """the word, not its label"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(phrase("Next word"), parent)
        self._given: tuple[tuple[Candidate, ...], int, float, float] = ((), 0, 0.0, 0.0)
        self._rows: tuple[Candidate, ...] = ()
        self._thin = False
        self._caption = phrase("thin bar: at 1.0")
        self._chosen = 0
        self._pressed: tuple[int, str] | None = None
        self._glide = Glide(self)
        self._glide.moved.connect(self.update)
        self._say()

    # What is shown.

    def set_candidates(self, candidates: Sequence[Candidate], others: int, rest: float, rest_before: float) -> None:
        """Shows words, best first, and how many others share what is left; no words is no answer.

        Words for which there is no row count among the others. ValueError if there are fewer than 0 others.
        """
        if others < 0:
            raise ValueError(f"others must be 0 or more, got {others}")
        given = (tuple(candidates), others, rest, rest_before)
        if given == self._given:
            return
        self._given = given
        pairs = [(rest, rest_before), *((each.share, each.before) for each in candidates)]
        self._thin = any(abs(share - before) > 0.0005 for share, before in pairs)
        self._rearrange()

    def set_caption(self, text: str) -> None:
        """Sets what the thin bars are; it shows only while there are any."""
        if text != self._caption:
            self._caption = text
            self._repaint()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Turns glides off."""
        self._glide.set_reduced(reduced)

    def headline(self) -> str:
        """The largest words: the likeliest word, or an invitation."""
        return self._rows[0].label if self._rows else _TYPE

    def rows(self) -> list[tuple[str, str]]:
        """What stands at both ends of each row."""
        return [(row.label, percent(row.share)) for row in self._rows]

    def chosen(self) -> str:
        """The word that Enter takes; empty if there is none."""
        return self._word(self._chosen)

    def row_rect(self, index: int) -> QRectF:
        """Where a row lies."""
        pitch = self._pitch()
        return QRectF(0, scaled(_HEAD) + index * pitch, self.width(), pitch)

    def spot_at(self, position: QPointF) -> int | None:
        """The row with a word at a point of the widget, if any; the large word belongs to the first."""
        y = position.y()
        is_large = scaled(20) <= y < scaled(80)
        index = 0 if is_large else math.floor((y - scaled(_HEAD)) / self._pitch())
        return index if 0 <= position.x() < self.width() and self._word(index) else None

    def sizeHint(self) -> QSize:
        return QSize(272, scaled(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, scaled(_HEAD) + FEWEST * (control() - 8))

    # What the visitor does.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._pressed = index, self._word(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Takes the word that was pressed, though a newer answer may have put another one there meanwhile."""
        pressed = self._pressed
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        self._pressed = None
        if self.spot_at(event.position()) == pressed[0]:
            self._take(pressed[1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self._choose(self._chosen - 1)
            case Qt.Key.Key_Down:
                self._choose(self._chosen + 1)
            case Qt.Key.Key_Home:
                self._choose(0)
            case Qt.Key.Key_End:
                self._choose(MOST)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._take(self.chosen())
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._say()

    def _take(self, word: str) -> None:
        if word:
            self._choose(0)
            self.taken.emit(word)

    def _choose(self, index: int) -> None:
        """Chooses a row with a word, the nearest one there is."""
        last = sum(bool(row.word) for row in self._rows) - 1
        self._chosen = max(0, min(index, last))
        self._say()
        self.update()

    def _word(self, index: int) -> str:
        return self._rows[index].word if 0 <= index < len(self._rows) else ""

    def _say(self) -> None:
        rows = [phrase("{label} {share}", label=row.label, share=percent(row.share)) for row in self._rows]
        told = joined(rows, ", ") if rows else _ANSWERS
        if self.hasFocus() and rows:
            told = joined((phrase("Chosen: {label}.", label=self._rows[self._chosen].label), told))
        if told != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)

    # Where it stands.

    def _fitting(self) -> int:
        """How many rows there is room for."""
        return max(FEWEST, min(MOST, int((self.height() - scaled(_HEAD)) / _tall())))

    def _pitch(self) -> float:
        return max(1.0, min((self.height() - scaled(_HEAD)) / self._fitting(), 1.3 * _tall()))

    def _rearrange(self) -> None:
        """Fills the rows. A bar glides only where its word stays in its place; the chosen word stays chosen."""
        before, chosen = self._rows, self.chosen()
        self._rows = _rows_of(*self._given, most=self._fitting())
        target = _lengths(self._rows)
        if self._rows and len(before) == len(self._rows):
            stayed = [[old.word == new.word] for old, new in zip(before, self._rows, strict=True)]
            self._glide.values = np.where(stayed, self._glide.values, target)
        self._glide.set_target(target)
        words = [row.word for row in self._rows if row.word]
        self._choose(words.index(chosen) if chosen in words else self._chosen)
        self._repaint()

    def hideEvent(self, event: QHideEvent) -> None:
        self._glide.finish()
        super().hideEvent(event)

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pointed(painter, theme)
        painter.drawPixmap(0, 0, self._still())
        for index in range(len(self._rows)):
            self._paint_bars(painter, theme, index)
        if self._rows:
            self._paint_ring(painter, self.row_rect(self._chosen).adjusted(2, 2, -2, -2), 6.0)
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        """All words and figures, which stay while bars glide."""
        if self._rows:
            self._paint_head(painter, theme)
            self._paint_hints(painter, theme)
        else:
            self._paint_invitation(painter, theme)
        for index, row in enumerate(self._rows):
            at = self._inside(index).adjusted(0, 0, 0, -scaled(4) - 1 if self._thin else 0)
            _paint_words(painter, theme, at, row, index == 0, _LABELS * self.width() - 8)

    def _paint_invitation(self, painter: QPainter, theme: Theme) -> None:
        top, below = (QRectF(0, scaled(y), self.width(), scaled(high)) for y, high in ((24, 32), (56, 20)))
        invitation, answers = tr(_TYPE), tr(_ANSWERS)
        _write(painter, top, invitation, _fitting(invitation, self.width(), 600, TITLE, STRONG), theme.text)
        _write(painter, below, answers, _fitting(answers, self.width(), 400, BODY, CAPTION), theme.muted)

    def _paint_head(self, painter: QPainter, theme: Theme) -> None:
        """The large word with its share beside it, or above it where the word is long."""
        best, width, baseline = self._rows[0], self.width(), scaled(66)
        label = tr(best.label)
        _write(painter, QRectF(0, 0, width, scaled(20)), tr(phrase("Next comes")), font(BODY), theme.muted)
        share, share_type = percent(best.share), font(TITLE, 600)
        word_type = _large(label, width - QFontMetrics(share_type).horizontalAdvance(share) - scaled(12))
        if word_type is None:
            above = QRectF(0, 0, width, scaled(20))
            _write(painter, above, share, font(STRONG, 600), theme.text, _RIGHT)
        else:
            beside = QPointF(width - QFontMetrics(share_type).horizontalAdvance(share), baseline)
            write_at(painter, beside, share, share_type, theme.text)
        word_type = word_type or _large(label, width) or font(TITLE, 600)
        word = QFontMetrics(word_type).elidedText(label, Qt.TextElideMode.ElideRight, width)
        write_at(painter, QPointF(0, baseline), word, word_type, theme.machine)

    def _paint_hints(self, painter: QPainter, theme: Theme) -> None:
        caption, metrics = tr(self._caption) if self._thin else "", QFontMetrics(font(CAPTION))
        room = QRectF(0, scaled(80), self.width(), scaled(20))
        left = self.width() - (metrics.horizontalAdvance(caption) + 8 if caption else 0)
        hint = next((each for each in map(tr, _HINTS) if metrics.horizontalAdvance(each) <= left), "")
        _write(painter, room, hint, font(CAPTION), theme.muted)
        _write(painter, room, caption, font(CAPTION), theme.muted, _RIGHT)

    def _paint_pointed(self, painter: QPainter, theme: Theme) -> None:
        if self._pointed is not None and self._word(self._pointed):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(self.row_rect(self._pointed), 6, 6)

    def _paint_bars(self, painter: QPainter, theme: Theme, index: int) -> None:
        """A bar, and where temperature changed anything a thin one beneath it."""
        is_pointed = index == self._pointed and bool(self._word(index))
        ground, colour = theme.raised if is_pointed else theme.card, theme.machine if index == 0 else theme.quiet
        room = self._inside(index).adjusted(_LABELS * self.width(), 0, -scaled(_SHARES), 0)
        length, before = self._glide.values[index].tolist()
        thick, thin = min(scaled(14), room.height() - 8), scaled(4)
        high = thick + 1 + thin if self._thin else thick
        bar = QRectF(room.left(), room.top() + round((room.height() - high) / 2), room.width(), thick)
        _bar(painter, bar, length, colour, ground)
        if self._thin:
            below = QRectF(bar.left(), bar.bottom() + 1, bar.width(), thin)
            _bar(painter, below, before, theme.mixed(colour, ground, 0.5), ground)

    def _inside(self, index: int) -> QRectF:
        """Where the contents of a row lie."""
        return self.row_rect(index).adjusted(_INSET, 0, -_INSET, 0)


def _tall() -> float:
    """The least height of a row: 24 pixels on the desktop, 44 for fingers."""
    return 24 + 20 * (control() - CONTROL) / 12


def _rows_of(
    candidates: tuple[Candidate, ...], others: int, rest: float, rest_before: float, most: int
) -> tuple[Candidate, ...]:
    """At most so many rows, whose shares are all there is: the last one is for the words that have none."""
    if not candidates or (not others and len(candidates) <= most):
        return candidates
    shown, hidden = candidates[: most - 1], candidates[most - 1 :]
    number = others + len(hidden)
    share = rest + sum(each.share for each in hidden)
    before = rest_before + sum(each.before for each in hidden)
    label = phrase("1 other word") if number == 1 else phrase("{n} other words", n=count(number))
    return (*shown, Candidate("", label, share, before))


def _lengths(rows: tuple[Candidate, ...]) -> NDArray[np.float64]:
    """How long the bars are (rows, 2): the largest of a word is 1, the other words' may be longer; 0 for no number."""
    pairs = np.array([(row.share, row.before) for row in rows], dtype=np.float64).reshape(-1, 2)
    shares = np.nan_to_num(pairs, posinf=0.0, neginf=0.0).clip(0.0, 1.0)
    of_words = shares[[bool(row.word) for row in rows]]
    return shares / of_words.max(initial=_LEAST_FULL)


def _large(label: str, room: float) -> QFont | None:
    """The type of the large word that fits, if any does."""
    need = QFontMetrics(font(ANSWER, 600)).horizontalAdvance(label)
    found = font(max(TITLE, min(ANSWER, math.floor(ANSWER * room / max(need, 1)))), 600)
    return found if QFontMetrics(found).horizontalAdvance(label) <= room else None


def _fitting(text: str, room: float, weight: int, *sizes: int) -> QFont:
    """The first of some sizes of type, largest first, in which a text fits, or else the last."""
    types = [font(size, weight) for size in sizes]
    return next((each for each in types if QFontMetrics(each).horizontalAdvance(text) <= room), types[-1])


def _bar(painter: QPainter, track: QRectF, length: float, colour: str, ground: str) -> None:
    """A bar; one that is longer than its track is cut across near its end."""
    draw_bar(painter, track, length, colour, ground)
    if length > 1.001:
        painter.setPen(QPen(QColor(ground), 2))
        for x in (track.right() - 12, track.right() - 7):
            painter.drawLine(QPointF(x - 2, track.bottom() + 1), QPointF(x + 2, track.top() - 1))


def _paint_words(painter: QPainter, theme: Theme, row: QRectF, of: Candidate, best: bool, room: float) -> None:
    """Writes what stands at both ends of a bar."""
    weight = 600 if best else 400
    type_, label = font(BODY if of.word else CAPTION, weight), tr(of.label)
    metrics = QFontMetrics(type_)
    if not of.word and metrics.horizontalAdvance(label) > room:
        label = tr(_shorter(of.label))
    label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, int(room))
    _write(painter, row, label, type_, theme.text if of.word else theme.muted)
    figure = font(_FIGURES, weight, tabular=True)
    _write(painter, row, percent(of.share), figure, theme.text if best else theme.muted, _RIGHT)


def _shorter(label: str) -> str:
    """What is said of the other words where there is little room."""
    return phrase("{n} others", **label.values) if isinstance(label, Phrase) and "n" in label.values else label


def _write(
    painter: QPainter, room: QRectF, text: str, type_: QFont, colour: str, flags: Qt.AlignmentFlag = _LEFT
) -> None:
    painter.setFont(type_)
    painter.setPen(QColor(colour))
    painter.drawText(room, flags, text)
