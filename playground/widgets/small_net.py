"""A small Boltzmann machine as a picture: who is linked with whom, who is on, who is held, and whose turn it is."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent

from playground.phrases import joined, phrase
from playground.widgets import small_net_paint as paint
from playground.widgets.look import BODY, CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import number, percent
from playground.widgets.pointed import PointedPicture
from playground.widgets.small_net_layout import SIDE, NetPlaces
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write

_TITLE, _LINE, _EDGE, _LINES_BELOW = 20, 18, 8, 3  # pixels, and a number of lines
_STEPS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Words = tuple[str, ...]
"""the same in several lengths, the longest first"""


@dataclass(frozen=True, eq=False)
class NetState:
    """What the units do at a moment, all of them arrays (units,)."""

    on: NDArray[np.integer]
    held: NDArray[np.integer]
    """1 and 0: held on and off; -1: free"""
    marginals: NDArray[np.floating]
    """how likely each is on"""
    unit: int = -1
    """whose turn it was"""
    told: tuple[Words, ...] = ()
    """lines below, each in several lengths: energies, and how that unit decided"""


class SmallNet(PointedPicture[int]):
    """Cells and hidden units with their links; the links of the unit that is pointed at light up."""

    keys = (*_STEPS, *_ENTER)
    has_ground = True
    pointed = Signal(int)
    """the unit that is pointed at; -1 when it is left"""
    picked = Signal(int)
    """the unit that was clicked, or on which Enter was pressed"""

    def __init__(self, title: Words) -> None:
        super().__init__(title[0])
        self._title, self._caption = title, ""
        self._weights: NDArray[np.float64] = np.zeros((SIDE * SIDE, SIDE * SIDE))
        self._state: NetState | None = None

    def set_weights(self, weights: NDArray[np.float64], caption: str = "") -> None:
        """Shows links (units, units), the sixteen cells first."""
        if weights is self._weights and caption == self._caption:
            return
        if weights.shape != self._weights.shape:
            self._state = None
            self._point_at(None)
        self._weights, self._caption = weights, caption
        self._repaint()

    def set_state(self, state: NetState) -> None:
        """Shows what the units do; ignored if it is that of a net of another size."""
        if len(state.on) == len(self._weights):
            self._state = state
            self._say()
            self._update_in_turn()

    def state(self) -> NetState | None:
        """What is shown."""
        return self._state

    def places(self) -> NetPlaces:
        """Where the units lie."""
        top, below = self._above(), scaled(_LINES_BELOW * _LINE) + _EDGE
        room = (_EDGE, top, self.width() - 2 * _EDGE, max(1.0, self.height() - top - below))
        return _places(*room, len(self._weights) - SIDE * SIDE)

    def readout(self) -> Words:
        """What there is to say of the unit that is pointed at, or the caption."""
        unit, state = self._pointed, self._state
        if unit is None or state is None:
            return (self._caption,)
        name = unit_name(unit)
        if state.held[unit] >= 0:
            return _held(name, bool(state.held[unit]))
        share = percent(float(state.marginals[unit]))
        return (
            phrase("{unit}: on in {share} of its dreams; click to hold it", unit=name, share=share),
            phrase("{unit}: on in {share} of dreams", unit=name, share=share),
            phrase("{unit}: on in {share}", unit=name, share=share),
        )

    def spot_at(self, position: QPointF) -> int | None:
        return self.places().unit_at(position)

    def sizeHint(self) -> QSize:
        return QSize(scaled(320), scaled(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(150), scaled(230))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, places = theme_of(self), QPainter(self), self.places()
        if self._pointed is None:
            painter.drawPixmap(0, 0, self._still())
        else:
            self._paint_words(painter, theme)
            paint.paint_links(painter, places, self._weights, theme, self._pointed)
        _write(painter, self._line(_TITLE, _LINE), self.readout(), font(CAPTION), theme.muted)
        self._paint_units(painter, places, theme)
        self._paint_below(painter, theme)
        self._paint_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        paint.paint_links(painter, self.places(), self._weights, theme)

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        self._paint_words(painter, theme)

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        _write(painter, self._line(0, _TITLE), self._title, font(BODY, 600), theme.text)

    def _paint_units(self, painter: QPainter, places: NetPlaces, theme: Theme) -> None:
        state = self._state
        for unit in range(len(places.middles)):
            paint.paint_unit(painter, places, unit, state is not None and bool(state.on[unit]), theme)
        if state is None:
            return
        for unit in range(places.visible):
            paint.paint_strip(painter, places, unit, float(state.marginals[unit]), theme)
        for unit in np.flatnonzero(state.held >= 0).tolist():
            paint.paint_held(painter, places, unit, theme)
        if 0 <= state.unit < len(places.middles):
            paint.paint_deciding(painter, places, state.unit, theme)
        if self._pointed is not None:
            paint.paint_pointed(painter, places, self._pointed, theme)

    def _paint_below(self, painter: QPainter, theme: Theme) -> None:
        told = self._state.told if self._state is not None else ()
        top = self.height() - scaled(_LINES_BELOW * _LINE)
        for row, words in enumerate(told):
            line = QRectF(0, top + scaled(row * _LINE), self.width(), scaled(_LINE))
            _write(painter, line, words, font(CAPTION + 1, tabular=True), theme.text if row else theme.muted)

    def _line(self, top: int, height: int) -> QRectF:
        return QRectF(0, scaled(top), self.width(), scaled(height))

    def _above(self) -> int:
        return scaled(_TITLE + _LINE) + _EDGE

    # What is pointed at.

    def _walk(self, key: int) -> bool:
        if key in _ENTER:
            if self._pointed is not None:
                self._click(self._pointed)
            return self._pointed is not None
        here = self._pointed
        self._point_at(0 if here is None else self.places().next_to(here, *_STEPS[Qt.Key(key)]))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()
        self.pointed.emit(-1 if self._pointed is None else self._pointed)

    def _click(self, spot: int) -> None:
        self.picked.emit(spot)

    def _say(self) -> None:
        told = self._state.told if self._state is not None else ()
        say(self.setAccessibleDescription, joined(filter(None, (words[0] for words in (self.readout(), *told))), ". "))


@lru_cache(8)  # a tab has two nets, and asks again for each picture
def _places(left: float, top: float, width: float, height: float, hidden: int) -> NetPlaces:
    return NetPlaces.fitting(QRectF(left, top, width, height), hidden)


def _held(name: str, is_on: bool) -> Words:
    if is_on:
        return phrase("{unit} is held on; click to hold it off", unit=name), phrase("{unit} is held on", unit=name)
    return phrase("{unit} is held off; click to let it go", unit=name), phrase("{unit} is held off", unit=name)


def unit_name(unit: int) -> str:
    """Such as "Cell 3" or "Hidden 1"."""
    cells = SIDE * SIDE
    return phrase("Cell {n}", n=unit + 1) if unit < cells else phrase("Hidden {n}", n=unit - cells + 1)


def unit_sign(unit: int) -> str:
    """The same in two or three signs: "C3" or "H1"."""
    cells = SIDE * SIDE
    return phrase("C{n}", n=unit + 1) if unit < cells else phrase("H{n}", n=unit - cells + 1)


def decision(unit: int, heard: float, chance: float, temperature: float, is_on: bool) -> tuple[Words, Words]:
    """How a unit decided, in numbers."""
    sum_, heat = number(heard), number(temperature)
    return _went(unit_name(unit), sum_, is_on), (
        phrase("p(on) = σ({sum} / {temperature}) = {chance:.2f}", sum=sum_, temperature=heat, chance=chance),
        phrase("p(on) = {chance:.2f}", chance=chance),
    )


def _went(name: str, sum_: str, is_on: bool) -> Words:
    if is_on:
        return phrase("{unit} hears {sum} and goes on", unit=name, sum=sum_), phrase("{unit} goes on", unit=name)
    return phrase("{unit} hears {sum} and goes off", unit=name, sum=sum_), phrase("{unit} goes off", unit=name)


def _write(painter: QPainter, line: QRectF, words: Words, type_: QFont, colour: str) -> None:
    """Writes the longest that there is room for."""
    said = [*map(tr, words)]
    fitting = next((each for each in said if advance(each, type_) <= line.width()), said[-1])
    write(painter, line, fitting, type_, colour)
