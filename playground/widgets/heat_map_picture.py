"""What a heat map over words shows: the numbers of many units, a chosen cell, a marked phrase."""

import math
from collections.abc import Collection, Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase
from playground.widgets import heat_map_paint as paint
from playground.widgets.heat_map_layout import Layout
from playground.widgets.look import CAPTION, scaled, theme_of
from playground.widgets.numbers import number
from playground.widgets.orders_of_units import units_on
from playground.widgets.picture import blank_pixmap, draw_frame
from playground.widgets.speech import said, say, tr
from playground.widgets.turns import update_in_turn

Cell = tuple[int, int]
"""a unit and a word"""
HeatRamp = Literal["signed", "activations"]

NOWHERE: Cell = (-1, -1)
_HINT = phrase("Point at a square to read it. Drag over words to mark a phrase.")
_LONGEST_PHRASE = 32


class HeatMapPicture(QWidget):
    """A row for each unit, a column for each word. Units keep their own numbers in whatever order they are drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: NDArray[np.float32] = np.zeros((0, 0), dtype=np.float32)
        self._words: tuple[str, ...] = ()
        self._unknown: frozenset[int] = frozenset()
        self._ramp: HeatRamp = "signed"
        self._largest = 1.0
        self._order: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._chosen: Cell | None = None
        self._brush: tuple[int, int] | None = None
        self._on: tuple[tuple[int, float], ...] = ()
        self._pointed: Cell | None = None
        self._empty = phrase("Type a few words")
        self._layout: Layout | None = None
        self._frame: QPixmap | None = None
        self._still: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the card below is painted each time, too
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "Units over words")
        self._say()

    def set_values(
        self,
        values: NDArray[np.floating],
        words: Sequence[str],
        unknown: Collection[int] = (),
        ramp: HeatRamp = "signed",
        largest: float = 1.0,
    ) -> None:
        """Shows values (units, words), from 0 or -`largest` to `largest`; `unknown`: which words it never met.

        A chosen cell and an order stay while they are possible, a phrase as long as its words are there.
        """
        values = np.asarray(values)
        _check(values, words, ramp, largest)
        shape, frame = self._values.shape, (self._words, self._unknown, self._ramp, self._largest)
        same = frame == (tuple(words), frozenset(unknown), ramp, largest) and shape == values.shape
        if same and np.array_equal(values, self._values, equal_nan=True):
            return
        with np.errstate(over="ignore"):
            self._values = np.array(values, dtype=np.float32)
        self._words, self._unknown, self._ramp, self._largest = tuple(words), frozenset(unknown), ramp, largest
        self._keep_what_is_possible(frame[0])
        self._changed(frame=not same)

    def set_chosen(self, unit: int, word: int) -> None:
        """Frames a cell and marks its row and column; (-1, -1) for none."""
        cell = None if (unit, word) == NOWHERE else (unit, word)
        if cell is not None and not self._has(cell):
            raise ValueError(f"a chosen cell must be one of {self._values.shape}, got {cell}")
        if cell != self._chosen:
            self._chosen = cell
            self._changed()

    def set_brush(self, first: int, last: int) -> None:
        """Marks a phrase, both words included, and the units that are on over it; (-1, -1) for none."""
        brush = None if (first, last) == NOWHERE else (first, last)
        if brush is not None and not 0 <= first <= last < len(self._words):
            raise ValueError(f"a phrase must be within {len(self._words)} words, got {first}..{last}")
        if brush != self._brush:
            self._brush = brush
            self._changed()

    def set_order(self, order: NDArray[np.integer] | None) -> None:
        """In which order units are drawn from the top: the number of each, once. None: as they are numbered."""
        plain = np.arange(len(self._values))
        if order is not None and not np.array_equal(np.sort(order), plain):
            raise ValueError(f"an order must name each of {len(plain)} units once, got {np.asarray(order).tolist()}")
        wanted = plain if order is None else np.array(order, dtype=np.int64)
        if not np.array_equal(self._order, wanted):
            self._order = wanted
            self._changed()

    def set_empty(self, text: str) -> None:
        """Sets what a map says that has nothing to show."""
        self._empty = text
        self._say()
        self.update()

    def units_on(self) -> tuple[int, ...]:
        """The units, at most 8, whose mean over the phrase differs most from that elsewhere; strongest first."""
        return tuple(unit for unit, _ in self._on)

    def layout_now(self) -> Layout:
        """Where everything lies."""
        if self._layout is None:
            size, ratio = self.size(), self.devicePixelRatioF()
            self._layout = Layout.of(len(self._values), self._words, self._ends(), size, ratio)
        return self._layout

    def unit_at(self, row: int) -> int:
        """Which unit a row shows, counted from the top."""
        return int(self._order[row])

    def spot(self, cell: Cell | None) -> tuple[int, int] | None:
        """The row and the column, as they are shown, of a unit and a word; None where there is no room for them."""
        if cell is None or not self._has(cell):
            return None
        row, column = self._row(cell[0]), cell[1] - self.layout_now().first_word
        return None if row is None or column < 0 else (row, column)

    def readout(self) -> str:
        """The line below: what is pointed at, or else the phrase, or what is chosen."""
        if self._is_empty():
            return self._empty
        if self._pointed is not None:
            return self._cell_words(self._pointed)
        if self._brush is not None:
            return self._phrase_words(*self._brush)
        return _HINT if self._chosen is None else self._cell_words(self._chosen)

    def sizeHint(self) -> QSize:
        return QSize(scaled(720), scaled(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(320), scaled(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_empty():
            painter.fillRect(self.rect(), QColor(theme.card))
            paint.draw_empty(painter, self.rect().toRectF(), tr(self._empty), theme)
            return
        self._still = self._still or self._painted_still()
        painter.drawPixmap(0, 0, self._still)
        layout, spot = self.layout_now(), self.spot(self._pointed)
        if spot is not None:
            draw_frame(painter, layout.cell(*spot), theme.text, 1.5)
        says = self._pointed or self._brush or self._chosen
        told = tr(self.readout())
        paint.draw_sentence(painter, layout.readout, told, paint.READOUT, theme.text if says else theme.muted)
        if self.hasFocus():
            draw_frame(painter, layout.cells.adjusted(-2, -2, 2, 2), theme.machine, 2.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._changed()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._changed()
        super().changeEvent(event)

    def _painted_still(self) -> QPixmap:
        """All but what follows the pointer."""
        self._frame = self._frame or self._painted_frame()
        picture, layout = QPixmap(self._frame), self.layout_now()
        with np.errstate(all="ignore"):  # what cannot be divided is neutral
            shown = self._values[self._order[: layout.rows], layout.first_word :] / np.float32(self._largest)
        with QPainter(picture) as painter:
            paint.draw_cells(painter, layout, shown, self._ramp, theme_of(self))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_marks(painter)
        return picture

    def _painted_frame(self) -> QPixmap:
        """All around the cells, which changes less often than they do."""
        layout, theme = self.layout_now(), theme_of(self)
        picture = blank_pixmap(self.size(), self.devicePixelRatioF(), theme.card)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            first = layout.first_word
            unknown, lit = ({word - first for word in words} for words in (self._unknown, self._lit()))
            paint.draw_words(painter, layout, self._words[first:], unknown, lit, theme)
            if not self._on:
                spot = self.spot(self._chosen)
                paint.draw_numbers(painter, layout, self._order.tolist(), spot[0] if spot else None, theme)
            paint.draw_scale(painter, layout, self._ramp, self._ends(), theme)
            paint.draw_sentence(painter, layout.caption, tr(layout.says()), CAPTION, theme.muted)
        return picture

    def _paint_marks(self, painter: QPainter) -> None:
        layout, theme = self.layout_now(), theme_of(self)
        if self._brush is not None:
            first, last = (word - layout.first_word for word in self._brush)
            columns = (max(first, 0), last) if last >= 0 else None
            on = [paint.On(row, unit, by > 0) for unit, by in self._on if (row := self._row(unit)) is not None]
            paint.draw_on(painter, layout, on, columns, theme)
            if columns is not None:
                paint.draw_bracket(painter, layout, *columns, theme)
        if (spot := self.spot(self._chosen)) is not None:
            paint.draw_crossing(painter, layout, *spot, theme)

    def _changed(self, *, frame: bool = True) -> None:
        """Has everything painted again; what is around the cells only where that has changed, too."""
        was_on = bool(self._on)
        self._on = () if self._brush is None else units_on(self._values, *self._brush)
        if frame or was_on != bool(self._on):
            self._layout = self._frame = None
        self._still = None
        self._say()
        update_in_turn(self)

    def _say(self) -> None:
        if (told := self.readout()) != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)

    def _keep_what_is_possible(self, words_before: tuple[str, ...]) -> None:
        if len(self._order) != len(self._values):
            self._order = np.arange(len(self._values))
        if self._chosen is not None and not self._has(self._chosen):
            self._chosen = None
        if self._pointed is not None and not self._has(self._pointed):
            self._pointed = None
        if self._brush is not None:
            marked = slice(self._brush[0], self._brush[1] + 1)
            if not self._words[marked] or self._words[marked] != words_before[marked]:
                self._brush = None

    def _is_empty(self) -> bool:
        return not self._values.size

    def _has(self, cell: Cell) -> bool:
        return 0 <= cell[0] < len(self._values) and 0 <= cell[1] < len(self._words)

    def _row(self, unit: int) -> int | None:
        row = int(np.flatnonzero(self._order == unit)[0])
        return row if row < self.layout_now().rows else None

    def _lit(self) -> set[int]:
        """The words that stand out."""
        marked = set() if self._brush is None else set(range(self._brush[0], self._brush[1] + 1))
        return marked | (set() if self._chosen is None else {self._chosen[1]})

    def _ends(self) -> tuple[str, ...]:
        """The numbers beside the scale, from high to low."""
        low = -self._largest if self._ramp == "signed" else 0.0
        return tuple(number(value) for value in (self._largest, (self._largest + low) / 2, low))

    def _cell_words(self, cell: Cell) -> str:
        """A cell in words, its value to two digits where the largest one is 1."""
        unit, word = cell
        value, digits = float(self._values[cell]), 2 - math.floor(math.log10(self._largest))
        value = round(value, digits)
        return phrase("unit {unit} at “{word}”: {value}", unit=unit, word=self._words[word], value=number(value))

    def _phrase_words(self, first: int, last: int) -> str:
        """What is on over a phrase."""
        text = " ".join(self._words[first : last + 1])
        shown = text if len(text) <= _LONGEST_PHRASE else f"{text[: _LONGEST_PHRASE - 1].rstrip()}…"
        higher, lower = (", ".join(str(unit) for unit, by in self._on if (by > 0) == up) for up in (True, False))
        if not self._on:
            return phrase("No unit is higher or lower over “{words}” than elsewhere", words=shown)
        if not higher:
            return phrase("Units lower over “{words}” than elsewhere: {units}", words=shown, units=lower)
        told = phrase("Units higher over “{words}” than elsewhere: {units}", words=shown, units=higher)
        return joined((told, phrase("lower: {units}", units=lower)), "; ") if lower else told


def _check(values: NDArray[np.floating], words: Sequence[str], ramp: str, largest: float) -> None:
    if values.ndim != 2 or values.shape[1] != len(words):
        raise ValueError(f"values must be (units, {len(words)} words), got {values.shape}")
    if not (math.isfinite(largest) and largest > 0):
        raise ValueError(f"the largest value must be above 0, got {largest}")
    if ramp not in ("signed", "activations"):
        raise ValueError(f"a ramp must be signed or activations, got {ramp}")
