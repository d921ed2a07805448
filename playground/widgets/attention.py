"""Who looks at whom: a row of cells for every word, the bluer, the closer it looks at the word of that column."""

import math
from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from playground.phrases import phrase
from playground.widgets.look import CAPTION, Theme, font, readable_on, scaled, theme_of
from playground.widgets.numbers import THIN, count
from playground.widgets.picture import draw_frame, draw_image, to_image
from playground.widgets.pointed import FAR, PointedWords
from playground.widgets.speech import say, tr
from playground.widgets.triangle import Square, square_in, tiled
from playground.widgets.word_arcs import described

_LABEL, _LONGEST_LABEL = 13, 80
_GAP, _ROOM_FOR_FRAME = 12, 8
_SCALE, _BEFORE_SCALE, _LEAST_SCALE = 10, 20, 80
"""the width of the colour scale, the room before it, and its least height"""
_WRITTEN, _WRITTEN_SIDE = 0.25, 22
"""the least weight that is written into its cell, and the least side of the cell"""
_SLANT = math.sqrt(0.5)
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AttentionMatrix(PointedWords):
    """The cells with the words at their left and on top, the looker's row framed, and a scale of the colours.

    A word is pointed at by its row; Up, Down, Home and End walk.
    """

    keys = _STEPS.keys()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(phrase("Who looks at whom"), parent)
        self._words: tuple[str, ...] = ()
        self._unknown: frozenset[int] = frozenset()
        self._weights: NDArray[np.float32] = np.zeros((0, 0), dtype=np.float32)
        self._looker = -1
        self._square: Square | None = None
        self._say()

    def set_attention(self, words: Sequence[str], weights: NDArray[np.floating], unknown: Collection[int] = ()) -> None:
        """Shows words, the unknown ones (by index) underlined, and weights (n, n): row i says how much word i looks at
        each word up to itself, and adds up to 1."""
        if np.shape(weights) != (len(words), len(words)):
            raise ValueError(
                f"weights must be {(len(words), len(words))} for {len(words)} words, got {np.shape(weights)}"
            )
        told = tuple(words), frozenset(unknown)
        shown = np.clip(np.nan_to_num(np.asarray(weights, dtype=np.float32)), 0, 1)
        if told == (self._words, self._unknown) and np.array_equal(shown, self._weights):
            return
        self._words, self._unknown = told
        self._weights = shown
        self._looker = min(self._looker, len(words) - 1)
        self._keep_within(len(words))
        self._say()
        self._rearrange()

    def set_looker(self, index: int) -> None:
        """Frames the row of a word; -1 frames none."""
        if not -1 <= index < len(self._words):
            raise ValueError(f"looker must be in -1..{len(self._words) - 1}, got {index}")
        if index != self._looker:
            self._looker = index
            self._say()
            self._update_in_turn()

    def looker(self) -> int:
        """The word whose row is framed; -1 for none."""
        return self._looker

    def caption(self) -> str:
        """What is said if there is no room for all words."""
        square, words = self.square(), len(self._words)
        return phrase("the last {n} of {all} words", n=count(square.shown), all=count(words)) if square.first else ""

    def square(self) -> Square:
        """Where the cells lie."""
        if self._square is None:
            self._square = self._arranged()
        return self._square

    def spot_at(self, position: QPointF) -> int | None:
        """The word whose row lies there; beyond the rows, the last one stays pointed at."""
        row = self.square().row_at(position.y())
        return self._pointed if row is None else row

    def sizeHint(self) -> QSize:
        return QSize(scaled(560), scaled(440))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(280), scaled(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._words:
            return
        theme, square = theme_of(self), self.square()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        self._paint_row_labels(painter, theme)
        if self._looker >= square.first:
            draw_frame(painter, square.row(self._looker).adjusted(-1, -1, 0, 0), theme.machine, 2.0, 4.0)
        self._paint_ring(painter, square.rect().adjusted(-5, -5, 4, 4), 6.0)

    def _arranged(self) -> Square:
        labels, height = self._labels_width(), QFontMetrics(font(_LABEL)).height()
        left, top = labels + _GAP, math.ceil(_SLANT * (labels + height / 2)) + _GAP + 2
        right = _BEFORE_SCALE + _SCALE + 6 + QFontMetrics(_figures()).horizontalAdvance(_percent(1.0))
        room = QRectF(self.rect()).adjusted(left, top, -right, -_ROOM_FOR_FRAME)
        return square_in(room, len(self._words), scaled(20), self.devicePixelRatioF())

    def _labels_width(self) -> int:
        metrics = QFontMetrics(font(_LABEL, 600))
        return min(max(map(metrics.horizontalAdvance, self._words), default=0), scaled(_LONGEST_LABEL))

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        """Everything but what goes with the looker."""
        ratio, square = self.devicePixelRatioF(), self.square()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells = tiled(self._weights[square.first :, square.first :], round(square.side * ratio), theme)
        cells.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(square.left, square.top), cells)
        self._paint_numbers(painter, theme)
        self._paint_column_labels(painter, theme)
        _paint_scale(painter, square.rect(), theme)
        painter.setPen(QColor(theme.muted))
        painter.setFont(font(CAPTION))
        under = QRectF(square.left, square.rect().bottom() + _ROOM_FOR_FRAME, self.width(), scaled(20))
        painter.drawText(under, _LEFT, tr(self.caption()))

    def _paint_numbers(self, painter: QPainter, theme: Theme) -> None:
        square = self.square()
        if square.side < scaled(_WRITTEN_SIDE):
            return
        colours, metrics = theme.activation_colours(), QFontMetrics(_figures())
        painter.setFont(_figures())
        for row, column in np.argwhere(np.tril(self._weights[square.first :, square.first :]) >= _WRITTEN):
            weight = self._weights[square.first + row, square.first + column]
            text = count(round(100 * float(weight)))
            if metrics.horizontalAdvance(text) > square.side + 1:
                continue
            red, green, blue = (int(part) for part in colours[int(255 * weight + 0.5)])
            painter.setPen(QColor(readable_on(f"#{red:02X}{green:02X}{blue:02X}")))
            cell = square.cell(square.first + int(row), square.first + int(column)).adjusted(0, 0, -1, -1)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_column_labels(self, painter: QPainter, theme: Theme) -> None:
        height = QFontMetrics(font(_LABEL)).height()
        for index in self.square().labelled(height / _SLANT):
            column = self.square().cell(self.square().first, index)
            painter.save()
            painter.translate(column.center().x() + height / 4, column.top() - _GAP - 1)
            painter.rotate(-45)
            room = QRectF(0, -height / 2, scaled(_LONGEST_LABEL), height)
            self._write(painter, room, _LEFT, index, font(_LABEL), theme)
            painter.restore()

    def _paint_row_labels(self, painter: QPainter, theme: Theme) -> None:
        """The looker's label is always there, and those it would touch are not."""
        square, width, height = self.square(), scaled(_LONGEST_LABEL), QFontMetrics(font(_LABEL)).height()
        labelled = square.labelled(height)
        if self._looker >= square.first:
            apart = height / square.side
            labelled = [index for index in labelled if abs(index - self._looker) >= apart] + [self._looker]
        for index in labelled:
            middle, looks = square.row(index).center().y(), index == self._looker
            room = QRectF(square.left - _GAP - width, middle - height / 2, width, height)
            colour = theme.machine if looks else None
            self._write(painter, room, _RIGHT, index, font(_LABEL, 600 if looks else 400), theme, colour)

    def _write(
        self,
        painter: QPainter,
        room: QRectF,
        flags: Qt.AlignmentFlag,
        index: int,
        type_: QFont,
        theme: Theme,
        colour: str | None = None,
    ) -> None:
        """Writes a word, shortened to its room; a dotted line is under one that is unknown."""
        unknown = index in self._unknown
        text = QFontMetrics(type_).elidedText(self._words[index], Qt.TextElideMode.ElideRight, math.ceil(room.width()))
        painter.setFont(type_)
        painter.setPen(QColor(colour or (theme.you_text if unknown else theme.text)))
        painter.drawText(room, flags | Qt.TextFlag.TextDontClip, text)
        if unknown:
            width, bottom = QFontMetrics(type_).horizontalAdvance(text), room.bottom() - 0.5
            left = room.right() - width if flags == _RIGHT else room.left()
            painter.setPen(QPen(QColor(theme.you), 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(left, bottom), QPointF(left + width, bottom))

    def _walk(self, key: int) -> bool:
        last = len(self._words) - 1
        here = self._looker if self._looker >= 0 else last
        here = here if self._pointed is None else self._pointed
        if last >= 0:
            self._point_at(min(max(here + _STEPS[key], self.square().first), last))
        return last >= 0

    def _say(self) -> None:
        row = self._weights[self._looker, : self._looker + 1] if self._looker >= 0 else np.zeros(0)
        say(self.setAccessibleDescription, described(self._words, self._looker, row))

    def _rearrange(self) -> None:
        self._square = None
        self._repaint()


def _paint_scale(painter: QPainter, cells: QRectF, theme: Theme) -> None:
    """The ramp from nothing to everything, with three figures."""
    height = max(cells.height() - 1, scaled(_LEAST_SCALE))
    bar = QRectF(cells.right() + _BEFORE_SCALE, cells.center().y() - height / 2, _SCALE, height)
    draw_image(painter, to_image(np.linspace(1, 0, 256)[:, None], theme.activation_colours()), bar, radius=2.0)
    painter.setFont(_figures())
    painter.setPen(QColor(theme.muted))
    height = QFontMetrics(_figures()).height()
    for share in (1.0, 0.5, 0.0):
        middle = bar.bottom() - height / 2 - share * (bar.height() - height)
        painter.drawText(QRectF(bar.right() + 6, middle - height / 2, 80, height), _LEFT, _percent(share))


def _percent(share: float) -> str:
    return f"{count(round(100 * share))}{THIN}%"


def _figures() -> QFont:
    return font(CAPTION, tabular=True)
