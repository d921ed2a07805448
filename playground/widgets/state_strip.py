"""Observations one after another, and below each the state that was likeliest there, and the true one."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap

from playground.phrases import joined, phrase
from playground.widgets.look import CAPTION, Theme, font, readable_on, scaled, theme_of
from playground.widgets.numbers import count, percent
from playground.widgets.picture import blank_pixmap, draw_frame
from playground.widgets.pointed import FAR, PointedPicture
from playground.widgets.speech import said, say, tr
from playground.widgets.text_fit import advance, write

_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}
_SYMBOL, _BAND, _APART, _READOUT = 20, 15, 6, 22  # pixels, as the other lengths
_LEAST_CELL = 18
_MIDDLE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Strip:
    """t observations, numbers of symbols; n states, whose names are told. Whatever is None is not known."""

    observations: NDArray[np.integer]
    symbols: tuple[str, ...]
    states: tuple[str, ...] = ()
    likely: NDArray[np.integer] | None = None
    """(t,) the likeliest state of each moment"""
    sureness: NDArray[np.floating] | None = None
    """(t,) how likely that is"""
    true_states: NDArray[np.integer] | None = None
    """(t,) -1 where one is not known"""

    def bands(self) -> list[NDArray[np.integer]]:
        """What is told of the states, one below the other."""
        return [each for each in (self.likely, self.true_states) if each is not None]


@dataclass(frozen=True)
class _Grid:
    """Which observations show, in rows of so many cells."""

    shown: range
    columns: int
    wide: float
    high: int

    def cell(self, index: int) -> QRectF:
        row, column = divmod(index - self.shown.start, self.columns)
        return QRectF(column * self.wide, row * (self.high + scaled(_APART)), self.wide, self.high)


class StateStrip(PointedPicture[int]):
    """Rows of symbols, each over the numbers of its states in their colours. Left, Right, Home and End walk."""

    keys = _STEPS.keys()

    def __init__(self, name: str, empty: str = "", follows_end: bool = False, has_foot: bool = True) -> None:
        """`empty`: what it says while there is nothing; `follows_end`: whether the last ones show if not all fit;
        `has_foot`: whether there is a line below about what is pointed at."""
        super().__init__(name)
        self._empty, self._follows_end, self._has_foot = empty, follows_end, has_foot
        self._strip: Strip | None = None
        self._grid: _Grid | None = None
        self._say()

    def set_strip(self, strip: Strip | None) -> None:
        """Shows these observations, as many as fit."""
        bands = self._bands()
        self._strip = strip if strip is not None and len(strip.observations) else None
        if self._strip is None or (self._pointed is not None and self._pointed >= len(self._strip.observations)):
            self._pointed = None
        if self._bands() != bands:
            self.updateGeometry()
        self._say()
        self._repaint()

    def shown(self) -> range:
        """The numbers of the observations that fit."""
        return self._laid_out().shown

    def cell(self, index: int) -> QRectF:
        """Where an observation lies, its states included."""
        return self._laid_out().cell(index)

    def readout(self) -> str:
        """The line below."""
        strip, at = self._strip, self._pointed
        if strip is None:
            return self._empty
        if at is None:
            return self._legend(strip)
        return joined(_about(strip, at), ". ")

    def _legend(self, strip: Strip) -> str:
        if strip.likely is None:
            return ""
        if strip.true_states is None:
            return phrase("Below each one: the likeliest state")
        return phrase("Below each one: the likeliest state, then the true one")

    def spot_at(self, position: QPointF) -> int | None:
        return next((index for index in self.shown() if self.cell(index).contains(position)), None)

    def sizeHint(self) -> QSize:
        rows = 3 if self._has_foot else 2
        return QSize(scaled(240), rows * (self._least_high() + scaled(_APART)) + self._foot())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), self._least_high() + scaled(_APART) + self._foot())

    def _least_high(self) -> int:
        """Of a row; where there is no foot as if there were states, so that nothing moves when these come and go."""
        return max(self._high(), scaled(_SYMBOL) + scaled(_BAND) + 1 if not self._has_foot else 0)

    def _walk(self, key: int) -> bool:
        shown = self.shown()
        if not shown:
            return False
        at = shown.start - 1 if self._pointed is None else self._pointed
        self._point_at(min(max(at + _STEPS[key], shown.start), shown.stop - 1))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.drawPixmap(0, 0, self._still())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._pointed is not None and self._pointed in self.shown():
            draw_frame(painter, self.cell(self._pointed).adjusted(1, 0, -1, 0), theme.machine, 2.0, 4.0)
        if self._has_foot or self._strip is None:
            self._paint_foot(painter, theme)
        self._paint_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_foot(self, painter: QPainter, theme: Theme) -> None:
        high, type_ = float(scaled(_READOUT)), font(CAPTION + 1)
        foot = QRectF(0, self.height() - high if self._has_foot else 0.0, self.width(), high)
        write(painter, foot, tr(self.readout()), type_, theme.muted if self._pointed is None else theme.text)

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        strip = self._strip
        if strip is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grid, alike = self._laid_out(), dict[tuple[int, ...], QPixmap]()  # hundreds of cells are of a few kinds
        told = [each[grid.shown.start : grid.shown.stop].tolist() for each in (strip.observations, *strip.bands())]
        for index, kind in zip(grid.shown, zip(*told, strict=True), strict=True):
            if kind not in alike:
                alike[kind] = self._painted_cell(tr(strip.symbols[kind[0]]), kind[1:], theme)
            painter.drawPixmap(grid.cell(index).topLeft(), alike[kind])

    def _painted_cell(self, symbol: str, states: Sequence[int], theme: Theme) -> QPixmap:
        grid = self._laid_out()
        picture = blank_pixmap(QSize(math.ceil(grid.wide), grid.high), self.devicePixelRatioF())
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(CAPTION + 1, 600))
            painter.setPen(QColor(theme.text))
            painter.drawText(QRectF(0, 0, grid.wide, scaled(_SYMBOL)), _MIDDLE, symbol)
            for band, state in enumerate(states):
                top = scaled(_SYMBOL) + band * (scaled(_BAND) + 1)
                _paint_band(painter, QRectF(1, top, grid.wide - 2, scaled(_BAND)), state, theme)
        return picture

    def _bands(self) -> int:
        return len(self._strip.bands()) if self._strip is not None else 0

    def _wide(self) -> float:
        """Of a cell: as wide as the widest symbol."""
        symbols = self._strip.symbols if self._strip is not None else ()
        widest = max((advance(tr(symbol), font(CAPTION + 1, 600)) for symbol in symbols), default=0.0)
        return min(max(widest + scaled(6), float(scaled(_LEAST_CELL))), float(max(self.width(), 1)))

    def _high(self) -> int:
        return scaled(_SYMBOL) + self._bands() * (scaled(_BAND) + 1)

    def _foot(self) -> int:
        """The room for the line below."""
        return scaled(_READOUT) if self._has_foot else 0

    def _laid_out(self) -> "_Grid":
        """As many observations as there is room for, the first ones or the last."""
        if self._grid is None:
            total, wide, high = len(self._strip.observations) if self._strip else 0, self._wide(), self._high()
            columns = max(1, int(self.width() // wide))
            rows = max(1, int((self.height() - self._foot()) // (high + scaled(_APART))))
            first = max(-(-total // columns) - rows, 0) * columns if self._follows_end else 0
            self._grid = _Grid(range(first, min(total, first + rows * columns)), columns, wide, high)
        return self._grid

    def _repaint(self) -> None:
        self._grid = None
        super()._repaint()

    def _say(self) -> None:
        if (told := self.readout()) != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)


def _paint_band(painter: QPainter, place: QRectF, state: int, theme: Theme) -> None:
    """The number of a state on its colour; nothing for one that is not known."""
    if state < 0:
        return
    ground = theme.groups[state % len(theme.groups)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, 3, 3)
    painter.setFont(font(CAPTION, 600, tabular=True))
    painter.setPen(QColor(readable_on(ground)))
    painter.drawText(place, _MIDDLE, str(state + 1))


def _about(strip: Strip, at: int) -> Iterator[str]:
    """What there is to say of a moment."""
    symbol = strip.symbols[int(strip.observations[at])]
    yield phrase("Moment {n}: {symbol}", n=count(at + 1), symbol=symbol)
    if strip.likely is not None:
        state = _named(strip.states, int(strip.likely[at]))
        sure = "" if strip.sureness is None else f", {percent(float(strip.sureness[at]))}"
        yield phrase("Likeliest: {state}{sure}", state=state, sure=sure)
    if strip.true_states is not None and strip.true_states[at] >= 0:
        yield phrase("Truly: {state}", state=_named(strip.states, int(strip.true_states[at])))


def _named(states: tuple[str, ...], state: int) -> str:
    return states[state] if state < len(states) else phrase("state {number}", number=state + 1)
