"""Small patterns as tiles, each with two bars: how likely one machine finds it, and the other."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from playground.phrases import joined, phrase
from playground.widgets.bars import draw_bar
from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import percent
from playground.widgets.picture import draw_frame, ramp_image
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write

_LINE, _ABOVE, _GAP = 18, 6, 10  # pixels, as the other lengths
_BAR, _BETWEEN = 5, 3
_LARGEST = 56
_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PatternOdds(PointedPicture[int]):
    """A full bar is as likely as it can be if all patterns are: one in as many as there are."""

    keys = (*_STEPS, *_ENTER)
    picked = Signal(int)
    """the row of the pattern that was clicked, or on which Enter was pressed"""

    def __init__(self, title: str, names: tuple[str, str], second: int) -> None:
        """`second`: the group whose colour the second machine has; the first has the machine's accent."""
        super().__init__(title)
        self._names, self._second = names, second
        self._cells: NDArray[np.uint8] = np.zeros((0, 4, 4), np.uint8)
        self._odds: NDArray[np.float64] = np.zeros((2, 0))
        self._grid: tuple[int, int] | None = None

    def set_patterns(self, cells: NDArray[np.uint8], odds: NDArray[np.floating]) -> None:
        """Shows patterns (k, 4, 4) and how likely each is for both machines, (2, k)."""
        if odds.shape != (2, len(cells)):
            raise ValueError(f"odds must be (2, {len(cells)}), got {odds.shape}")
        self._cells, self._odds, self._grid = cells, np.array(odds, np.float64), None
        if self._pointed is not None and self._pointed >= len(cells):
            self._point_at(None)
        self._say()
        self._repaint()

    def readout(self) -> str:
        """Of the pattern that is pointed at how likely it is, or how to read the bars."""
        if self._pointed is None:
            return (
                phrase("full bar: {share}", share=percent(1 / len(self._cells)))
                if len(self._cells)
                else phrase("There are no patterns.")
            )
        shares = map(percent, self._odds[:, self._pointed])
        return joined(map(joined, zip(self._names, shares, strict=True)), ", ")

    def tile_rect(self, index: int) -> QRectF:
        """Where a pattern lies, without its bars."""
        columns, side = self._columns()
        row, column = divmod(index, columns)
        across = self.width() / columns
        top = self._top() + row * (side + self._bars() + scaled(_GAP))
        return QRectF(round(column * across), round(top), side, side)

    def spot_at(self, position: QPointF) -> int | None:
        below = self._bars() + scaled(_GAP) / 2
        room = ((i, self.tile_rect(i).adjusted(-4, -4, 4, below)) for i in range(len(self._cells)))
        return next((i for i, at in room if at.contains(position)), None)

    def sizeHint(self) -> QSize:
        return QSize(scaled(380), scaled(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(180))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.drawPixmap(0, 0, self._still())
        left = sum(self._key_width(tr(name)) for name in self._names)
        line = QRectF(left, 0, self.width() - left, scaled(_LINE))
        write(painter, line, tr(self.readout()), font(CAPTION, tabular=True), theme.muted)
        if self._pointed is not None:
            draw_frame(painter, self.tile_rect(self._pointed), theme.text, 2.0)
        if self.has_ring():
            self._paint_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_key(painter, theme)
        side = self._cells.shape[1]
        sheet = ramp_image(self._cells.reshape(-1, side).astype(np.float32), "ink", theme)
        for index in range(len(self._cells)):
            at = self.tile_rect(index)
            painter.drawImage(at, sheet, QRectF(0, index * side, side, side))
            draw_frame(painter, at, theme.raised)
            for row, colour in enumerate(self._colours(theme)):
                top = at.bottom() + scaled(_BETWEEN) + row * scaled(_BAR + 1)
                share = float(self._odds[row, index]) * len(self._cells)
                draw_bar(painter, QRectF(at.left(), top, at.width(), scaled(_BAR)), share, colour, theme.raised)

    def _paint_key(self, painter: QPainter, theme: Theme) -> None:
        left = 0.0
        for name, colour in zip(map(tr, self._names), self._colours(theme), strict=True):
            draw_bar(painter, QRectF(left, scaled(_LINE) / 2 - 3, 16, 6), 1.0, colour, colour)
            write(painter, QRectF(left + 22, 0, self.width(), scaled(_LINE)), name, font(CAPTION, 600), theme.text)
            left += self._key_width(name)

    def _colours(self, theme: Theme) -> tuple[str, str]:
        return theme.machine, theme.groups[self._second]

    def _key_width(self, name: str) -> float:
        return 22 + advance(name, font(CAPTION, 600)) + 16

    def _repaint(self) -> None:
        self._grid = None
        super()._repaint()

    def _columns(self) -> tuple[int, int]:
        """How many tiles stand in a row, and the side of a tile: four times so many whole pixels."""
        if self._grid is None:
            self._grid = self._best_grid()
        return self._grid

    def _best_grid(self) -> tuple[int, int]:
        count, room = max(1, len(self._cells)), self.height() - self._top()

        def side(columns: int) -> float:
            rows = math.ceil(count / columns)
            return min(self.width() / columns, room / rows - self._bars()) - scaled(_GAP)

        columns = max(range(1, count + 1), key=side)
        return columns, max(4, int(min(side(columns), scaled(_LARGEST)) // 4) * 4)

    def _bars(self) -> int:
        return scaled(_BETWEEN) + 2 * scaled(_BAR + 1)

    def _top(self) -> int:
        return scaled(_LINE + _ABOVE)

    def _walk(self, key: int) -> bool:
        if not len(self._cells):
            return False
        if key in _ENTER:
            if self._pointed is not None:
                self._click(self._pointed)
            return self._pointed is not None
        down, right = _STEPS[Qt.Key(key)]
        by = down * self._columns()[0] + right
        here = 0 if self._pointed is None else self._pointed + by
        self._point_at(min(max(here, 0), len(self._cells) - 1))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()

    def _click(self, spot: int) -> None:
        self.picked.emit(spot)

    def _say(self) -> None:
        told = self.readout()
        if self._pointed is not None:
            told = phrase("number {number}: {told}", number=self._pointed + 1, told=told)
        say(self.setAccessibleDescription, told)
