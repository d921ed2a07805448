"""One question asked of several machines: what each of them says next, in columns beside one another."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from playground.phrases import joined, phrase
from playground.widgets.bars import draw_bar
from playground.widgets.glide import Glide
from playground.widgets.look import CAPTION, GAP, STRONG, Theme, font, scaled, text_size, theme_of
from playground.widgets.pointed import PointedPicture
from playground.widgets.side_by_side_paint import (
    MOST_COLUMNS,
    MOST_ROWS,
    Column,
    Stack,
    best_rect,
    column_picture,
    stacked,
)
from playground.widgets.speech import said, say, tr
from playground.widgets.text_fit import advance, end_of, write

Place = tuple[int, int]
"""a column, and a row of it"""

_POINTED = 0.05  # of the text's colour; more of it, and muted figures on the light blue ground fall below 4.5:1
_LEGEND, _FIRST = phrase("Bold: only this machine offers it"), phrase("What comes first?")


class SideBySide(PointedPicture[Place]):
    """A column for each machine: its name, its best word, and its candidates as bars on one common scale.

    The first column is the visitor's own machine. Words can be taken by a click, or by arrow keys and Enter.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(phrase("The same question, asked of every machine"), parent)
        self._columns: tuple[Column, ...] = ()
        self._own: list[frozenset[str]] = []
        self._question = ""
        self._stack: Stack | None = None
        self._pictures: dict[int, tuple[tuple[object, ...], QPixmap]] = {}
        """for each column its still picture, and what that was made from"""
        self._chosen: Place | None = None
        self._glide = Glide(self)
        self._glide.moved.connect(self.update)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Shows 1 to 5 machines, the visitor's own first. A bar glides where its machine already offered the word."""
        columns = tuple(columns)
        if not 1 <= len(columns) <= MOST_COLUMNS:
            raise ValueError(f"columns must be 1..{MOST_COLUMNS}, got {len(columns)}")
        if columns == self._columns:
            return
        shown, target = self._shown_lengths(), _lengths(columns)
        self._columns, self._own, self._stack = columns, _only_here(columns), None
        self._glide.values = _starts(columns, target, shown)
        self._glide.set_target(target)
        self._pointed, self._chosen = self._existing(self._pointed), self._existing(self._chosen)
        if self._chosen is None and self.hasFocus():
            self._chosen = self._beside((-1, 0), 1)
        self._follow()

    def set_question(self, words: str) -> None:
        """Sets the words after which the machines were asked; none are the beginning of a text."""
        if words != self._question:
            self._question = words
            self._update_in_turn()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Turns glides off."""
        self._glide.set_reduced(reduced)

    def heading(self) -> str:
        """The heading as it fits: of a long question its end."""
        if not self._question.strip():
            return _FIRST
        type_ = font(STRONG, 600)
        room = self.width() - self._legend_room() - advance(tr(_after("")), type_)
        return _after(end_of(self._question, type_, room))

    def own_words(self, column: int) -> frozenset[str]:
        """The words that only this machine offers, written bold; none where it has nothing to be compared with."""
        return self._own[column]

    def rows(self, column: int) -> int:
        """How many candidates of a machine are shown."""
        return min(len(self._columns[column].words), self._places().rows)

    def column_rect(self, column: int) -> QRectF:
        """Where a machine's column lies."""
        left, right = (round(self.width() * at / len(self._columns)) for at in (column, column + 1))
        top = self._places().top
        return QRectF(left, top, right - left, self.height() - top)

    def row_rect(self, place: Place) -> QRectF:
        """Where a candidate lies."""
        return self._places().row(place[1]).translated(self.column_rect(place[0]).left(), 0)

    def best_rect(self, column: int) -> QRectF:
        """Where a machine's best word lies, in large type."""
        return best_rect(self._places()).translated(self.column_rect(column).left(), 0)

    def spot_at(self, position: QPointF) -> Place | None:
        """The candidate at a point of the widget, if any; the large word is the first candidate."""
        for column in range(len(self._columns)):
            for row in range(self.rows(column)):
                if _reach(self.row_rect((column, row))).contains(position):
                    return column, row
            if self.rows(column) and self.best_rect(column).contains(position):
                return column, 0
        return None

    def sizeHint(self) -> QSize:
        return QSize(scaled(800), scaled(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(max(480, 112 * len(self._columns))), scaled(260))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._choose(self._beside((-1, 0), 1))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self._chosen or (-1, 0)
        match event.key():
            case Qt.Key.Key_Left:
                self._choose(self._beside(here, -1) or self._chosen)
            case Qt.Key.Key_Right:
                self._choose(self._beside(here, 1) or self._chosen)
            case Qt.Key.Key_Up:
                self._choose(self._existing((here[0], here[1] - 1)))
            case Qt.Key.Key_Down:
                self._choose(self._existing((here[0], here[1] + 1)))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._chosen is not None:
                self._take(self._chosen)
            case _:
                super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._glide.finish()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heading(painter, theme)
        for column in range(len(self._columns)):
            painter.drawPixmap(QPointF(self.column_rect(column).left(), 0), self._column_picture(column, theme))
            self._paint_bars(painter, theme, column)
        self._paint_marks(painter, theme)

    # What is chosen

    def _existing(self, place: Place | None) -> Place | None:
        """That row of its column, or the nearest there is; None if the machine says nothing."""
        if place is None or not 0 <= place[0] < len(self._columns) or not self.rows(place[0]):
            return None
        return place[0], min(max(place[1], 0), self.rows(place[0]) - 1)

    def _beside(self, place: Place, by: int) -> Place | None:
        """The same row in the next column that says something."""
        column, row = place
        others = range(column + 1, len(self._columns)) if by > 0 else range(column - 1, -1, -1)
        return next((other for at in others if (other := self._existing((at, row)))), None)

    def _choose(self, place: Place | None) -> None:
        if place != self._chosen:
            self._chosen = place
            self._follow()

    def _click(self, spot: Place) -> None:
        self._take(spot)

    def _take(self, place: Place) -> None:
        self.taken.emit(self._columns[place[0]].words[place[1]])

    def _rearrange(self) -> None:
        self._stack, self._pictures = None, {}
        self._pointed, self._chosen = self._existing(self._pointed), self._existing(self._chosen)
        self.update()

    def _follow(self) -> None:
        """What follows from what is shown and chosen: the picture, the pointer, the words for the screen reader."""
        self.setCursor(Qt.CursorShape.ArrowCursor if self._pointed is None else Qt.CursorShape.PointingHandCursor)
        told = joined(map(_sentence, self._columns), "; ")
        if self._chosen is not None:
            column = self._columns[self._chosen[0]]
            candidate = column.candidate(self._chosen[1])
            told = joined((told, phrase("Chosen: {name}, {candidate}", name=column.name, candidate=candidate)), ". ")
        if told != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)
        self.update()

    def _shown_lengths(self) -> dict[tuple[str, str], float]:
        """The length of the bar of each machine's words, as they are on the screen now."""
        rows = zip(self._columns, self._glide.values.tolist(), strict=True) if self._columns else ()
        return {(column.name, word): at for column, row in rows for word, at in zip(column.words, row, strict=False)}

    # Painting

    def _places(self) -> Stack:
        if self._stack is None or self._stack.text_size != text_size():
            self._stack = stacked(self._columns, self.size())
        return self._stack

    def _column_picture(self, column: int, theme: Theme) -> QPixmap:
        size = QSize(max(1, int(self.column_rect(column).width())), self.height())
        source = (
            self._columns[column],
            column,
            self._own[column],
            self._places(),
            size,
            self.devicePixelRatioF(),
            theme,
        )
        if column not in self._pictures or self._pictures[column][0] != source:
            self._pictures[column] = source, column_picture(*source)
        return self._pictures[column][1]

    def _legend_room(self) -> float:
        """What the legend takes of the heading's line; it is left out where there is little room or no need."""
        width = advance(tr(_LEGEND), font(CAPTION)) + 2 * GAP
        return width if any(self._own) and width < self.width() * 0.35 else 0

    def _paint_heading(self, painter: QPainter, theme: Theme) -> None:
        line = QRectF(0, 0, self.width(), scaled(24))
        write(painter, line, tr(self.heading()), font(STRONG, 600), theme.text)
        if self._legend_room():
            write(painter, line, tr(_LEGEND), font(CAPTION), theme.muted, right=True)

    def _paint_bars(self, painter: QPainter, theme: Theme, column: int) -> None:
        places, left = self._places(), self.column_rect(column).left()
        for row, length in enumerate(self._glide.values[column, : self.rows(column)].tolist()):
            bar = places.parts(row)[1].translated(left, 0)
            draw_bar(painter, bar, length, theme.quiet if row else theme.machine, "transparent")

    def _paint_marks(self, painter: QPainter, theme: Theme) -> None:
        """The ground of what is pointed at, clear enough to lie over the words; the ring of what is chosen."""
        if self._pointed is not None:
            ground = QColor(theme.text)
            ground.setAlphaF(_POINTED)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(_reach(self.row_rect(self._pointed)), 6, 6)
        if self._chosen is not None:
            self._paint_ring(painter, _reach(self.row_rect(self._chosen)).adjusted(2, 1, -2, -1), 6.0)


def _lengths(columns: Sequence[Column]) -> NDArray[np.float64]:
    """The lengths of all bars (columns, 10), where the largest share of any machine is 1."""
    shares = np.zeros((len(columns), MOST_ROWS))
    for row, column in zip(shares, columns, strict=True):
        row[: len(column.shares)] = column.shares[:MOST_ROWS]
    usable = np.where(np.isfinite(shares), shares, 0.0).clip(0.0)
    return usable / (usable.max() or 1.0)


def _starts(
    columns: Sequence[Column], target: NDArray[np.float64], shown: dict[tuple[str, str], float]
) -> NDArray[np.float64]:
    """Where the bars begin to glide: where the machine's word was until now, a new word at its goal."""
    start = target.copy()
    for row, column in zip(start, columns, strict=True):
        for at, word in enumerate(column.words[:MOST_ROWS]):
            row[at] = shown.get((column.name, word), row[at])
    return start


def _only_here(columns: Sequence[Column]) -> list[frozenset[str]]:
    """For each column its words that no other one offers."""
    offered = [frozenset(column.words[:MOST_ROWS]) for column in columns]
    if sum(map(bool, offered)) < 2:
        return [frozenset() for _ in columns]
    return [words.difference(*offered[:at], *offered[at + 1 :]) for at, words in enumerate(offered)]


def _sentence(column: Column) -> str:
    told = column.candidate(0) if column.words else column.told or "…"
    return phrase("{name}: {told}", name=column.name, told=told)


def _after(question: str) -> str:
    return phrase("After “{question}”:", question=question)


def _reach(row: QRectF) -> QRectF:
    """A row with the ground that it has under the pointer."""
    return row.adjusted(-6, 0, 6, 0)
