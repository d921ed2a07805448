"""One column of several machines side by side: what it says, what lies where in it, and its still picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from playground.phrases import joined, phrase, verbatim
from playground.widgets.bars import draw_bar
from playground.widgets.look import BODY, CAPTION, GAP, INSIDE, RADIUS, STRONG, Theme, font, scaled, text_size
from playground.widgets.numbers import percent
from playground.widgets.picture import blank_pixmap
from playground.widgets.speech import tr
from playground.widgets.text_fit import advance, fitted, wrapped, write, write_at

MOST_COLUMNS, MOST_ROWS, LEAST_ROWS = 5, 10, 6
_BEST, _LEAST_BEST, _SMALL = 28, 18, 13


@dataclass(frozen=True)
class Column:
    """What one machine says: its words, the likeliest first, and the share of each from 0 to 1."""

    name: str
    caption: str
    words: tuple[str, ...]
    shares: tuple[float, ...]
    told: str = ""
    """shown while there are no words"""

    def __post_init__(self) -> None:
        if len(self.words) != len(self.shares):
            raise ValueError(f"every word needs a share, got {len(self.words)} words and {len(self.shares)} shares")

    def candidate(self, row: int) -> str:
        """A word with its share."""
        return verbatim(f"{self.words[row]} {percent(self.shares[row])}")


@dataclass(frozen=True)
class Stack:
    """What lies at which height in every column, in pixels from the widget's top, and how wide a column is inside."""

    width: float
    padding: int
    top: float
    name: float
    caption: float
    best: float
    share: float
    first_row: float
    pitch: float
    rows: int
    name_size: int
    caption_lines: int
    text_size: float

    @property
    def beneath(self) -> bool:
        """Whether bars lie beneath the words, because there is no room beside them."""
        return self.width < 190 * self.text_size

    def row(self, row: int) -> QRectF:
        """Where a candidate lies, from the column's left edge."""
        return QRectF(self.padding, self.first_row + row * self.pitch, self.width, self.pitch)

    def parts(self, row: int) -> tuple[QRectF, QRectF, QRectF]:
        """The rooms of a candidate's word, of its bar and of its share; one beneath which the bar lies is shared."""
        at, scale = self.row(row), self.text_size
        if self.beneath:
            thick, under = (3, 2) if self.pitch < 24 * scale else (4, 3)
            bar = QRectF(at.left(), at.bottom() - thick - under, at.width(), thick)
            line = at.adjusted(0, 0, 0, -thick - under)
            return line, bar, line
        thick, word = (10 if self.pitch < 32 * scale else 12) * scale, at.width() * 0.44
        bar = QRectF(at.left() + word, at.center().y() - thick / 2, at.width() - word - 56 * scale, thick)
        return QRectF(at.left(), at.top(), word - INSIDE, at.height()), bar, at


def stacked(columns: Sequence[Column], size: QSize) -> Stack:
    """Where everything lies in a widget of that size; where it is low, things move together."""
    each = size.width() / max(1, len(columns))
    padding = INSIDE if each < scaled(180) else GAP
    width, tight = max(1.0, each - 2 * padding), size.height() < scaled(340)
    captions = [tr(caption(column, number)) for number, column in enumerate(columns)]
    lines = max((len(wrapped(each, font(CAPTION), width, 2)) for each in captions), default=0)
    top = scaled(24) + (2 if tight else 12)
    name = top + (4 if tight else 12)
    below_name = name + scaled(20 if tight else 24)
    best = below_name + lines * scaled(CAPTION * 1.3) + (0 if tight else INSIDE)
    share = best + scaled(32 if tight else 40)
    first_row = share + scaled(18) + (4 if tight else 12)
    room = max(1.0, size.height() - first_row - (4 if tight else 12))
    wished = max(LEAST_ROWS, int(room // scaled(26)))
    rows = max(1, min(wished, int(room // scaled(18)), MOST_ROWS))
    pitch = min(room / rows, scaled(44))
    sizes = name_size(columns, width)
    return Stack(width, padding, top, name, below_name, best, share, first_row, pitch, rows, sizes, lines, text_size())


def name_size(columns: Sequence[Column], width: float) -> int:
    """The largest type in which every name fits, down to small type."""
    for size in range(STRONG, _SMALL, -1):
        if all(advance(tr(column.name), font(size, 600)) <= width for column in columns):
            return size
    return _SMALL


def caption(column: Column, number: int) -> str:
    """What stands beneath a name; the first machine is the visitor's own."""
    return joined((part for part in ("" if number else phrase("this one"), column.caption) if part), ", ")


def column_picture(
    column: Column, number: int, own: frozenset[str], stack: Stack, size: QSize, ratio: float, theme: Theme
) -> QPixmap:
    """All of a column that stands still: its ground, its words and shares, the tracks of its bars.

    `own`: the words that are written bold; `ratio`: device pixels for each pixel.
    """
    picture = blank_pixmap(size, ratio)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, theme, number, QRectF(0, stack.top, size.width(), size.height() - stack.top))
        _paint_names(painter, theme, column, number, stack)
        if column.words:
            _paint_best(painter, theme, column, stack)
            _paint_candidates(painter, theme, column, number, own, stack)
        else:
            _paint_told(painter, theme, column, stack)
    return picture


def _paint_ground(painter: QPainter, theme: Theme, number: int, at: QRectF) -> None:
    if number == 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selected))
        painter.drawRoundedRect(at, RADIUS, RADIUS)
    elif number > 1:
        painter.fillRect(QRectF(at.left(), at.top() + GAP, 1, at.height() - 2 * GAP), QColor(theme.line))


def _paint_names(painter: QPainter, theme: Theme, column: Column, number: int, stack: Stack) -> None:
    name = QRectF(stack.padding, stack.name, stack.width, stack.caption - stack.name)
    write(painter, name, tr(column.name), font(stack.name_size, 600), theme.text if number else theme.machine)
    lines = wrapped(tr(caption(column, number)), font(CAPTION), stack.width, stack.caption_lines)
    _write_lines(painter, stack, stack.caption, lines, font(CAPTION), theme.muted)


def _paint_best(painter: QPainter, theme: Theme, column: Column, stack: Stack) -> None:
    write_large(painter, best_rect(stack), column.words[0], theme.machine)
    share = QRectF(stack.padding, stack.share, stack.width, scaled(18))
    write(painter, share, percent(column.shares[0]), font(BODY, 600, tabular=True), theme.text)


def _paint_told(painter: QPainter, theme: Theme, column: Column, stack: Stack) -> None:
    write_large(painter, best_rect(stack), "…", theme.muted)
    lines = wrapped(tr(column.told), font(_SMALL), stack.width, 4)
    _write_lines(painter, stack, stack.share, lines, font(_SMALL), theme.muted)


def _paint_candidates(
    painter: QPainter, theme: Theme, column: Column, number: int, own: frozenset[str], stack: Stack
) -> None:
    track = theme.background if number else theme.mixed(theme.card, theme.selected, 0.6)
    size, figures = _SMALL if stack.beneath else BODY, font(_SMALL, tabular=True)
    for row, (word, share) in enumerate(zip(column.words[: stack.rows], column.shares, strict=False)):
        (at, bar, end), figure = stack.parts(row), percent(share)
        over = max(0.0, at.right() - (end.right() - advance(figure, figures) - 6))
        write(painter, at.adjusted(0, 0, -over, 0), word, font(size, 600 if word in own else 400), theme.text)
        write(painter, end, figure, figures, theme.muted, right=True)
        draw_bar(painter, bar, 0.0, track, track)


def best_rect(stack: Stack) -> QRectF:
    """Where the best word lies, from the column's left edge."""
    return QRectF(stack.padding, stack.best, stack.width, stack.share - stack.best)


def write_large(painter: QPainter, room: QRectF, word: str, colour: str) -> None:
    """Writes a word as large as it fits, on the line on which the largest type stands."""
    full = font(_BEST, 600)
    size = int(_BEST * min(1.0, room.width() / max(1.0, advance(word, full))))
    type_, metrics = font(max(size, _LEAST_BEST), 600), QFontMetricsF(full)
    baseline = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
    write_at(painter, QPointF(room.left(), baseline), fitted(word, type_, room.width()), type_, colour)


def _write_lines(painter: QPainter, stack: Stack, top: float, lines: Sequence[str], type_: QFont, colour: str) -> None:
    height = scaled(CAPTION * 1.3) if type_ == font(CAPTION) else scaled(18)
    for number, line in enumerate(lines):
        write(painter, QRectF(stack.padding, top + number * height, stack.width, height), line, type_, colour)
