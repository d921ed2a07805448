"""A few square pictures, each with a title and a line below it, in one row or in two."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined
from playground.widgets.look import CAPTION, GAP, font, scaled, theme_of
from playground.widgets.picture import Ramp, draw_frame, draw_image, ramp_image, whole_scale
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import write, write_title

_TITLE, _LINE = 22, 18  # pixels


@dataclass(frozen=True, eq=False)
class Shown:
    """One of the pictures."""

    title: str
    image: NDArray[np.floating]
    """(side, side) of 0 to 1"""
    line: str = ""
    ramp: Ramp = "ink"


class PictureRow(QWidget):
    """All as large as there is room for: every number gets the same whole number of pixels."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown: tuple[Shown, ...] = ()
        self._images: list[QImage] = []
        say(self.setAccessibleName, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_pictures(self, shown: Sequence[Shown]) -> None:
        """From left to right."""
        self._shown, self._images = tuple(shown), []
        told = (joined(filter(None, (each.title, each.line)), ": ") for each in shown)
        say(self.setAccessibleDescription, joined(told, "; "))
        self.update()

    def pictures(self) -> tuple[Shown, ...]:
        """What is shown."""
        return self._shown

    def picture_rect(self, index: int) -> QRectF:
        """Where a picture lies; empty if there is none of that number."""
        if not 0 <= index < len(self._shown):
            return QRectF()
        columns = self._columns()
        side, rows = self._side(columns), math.ceil(len(self._shown) / columns)
        row, column = divmod(index, columns)
        high = side + scaled(_TITLE + _LINE)
        left = (self.width() - columns * side - (columns - 1) * GAP) / 2 + column * (side + GAP)
        top = max(0.0, (self.height() - rows * high - (rows - 1) * GAP) / 2) + row * (high + GAP)
        return QRectF(round(left), round(top + scaled(_TITLE)), side, side)

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), scaled(112 + _TITLE + _LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, scaled(28 + _TITLE + _LINE))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._images = []
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        if not self._images:
            self._images = [ramp_image(each.image, each.ramp, theme) for each in self._shown]
        for index, (each, image) in enumerate(zip(self._shown, self._images, strict=True)):
            at = self.picture_rect(index)
            draw_image(painter, image, at, radius=2)
            draw_frame(painter, at, theme.raised)
            title = QRectF(at.left(), at.top() - scaled(_TITLE), at.width(), scaled(_TITLE))
            write_title(painter, title, tr(each.title), theme.text)
            line = QRectF(at.left(), at.bottom() + 2, at.width(), scaled(_LINE))
            write(painter, line, tr(each.line), font(CAPTION, tabular=True), theme.muted)
        painter.end()

    def _columns(self) -> int:
        """How many stand in a row: all, unless two rows make them larger."""
        number = max(1, len(self._shown))
        return max((number, math.ceil(number / 2)), key=self._side)

    def _side(self, columns: int) -> float:
        """Pixels of a picture, in rows of so many."""
        number, cells = max(1, len(self._shown)), max((len(each.image) for each in self._shown), default=1)
        rows = math.ceil(number / columns)
        wide = int((self.width() - (columns - 1) * GAP) / columns) - 2
        high = int((self.height() - (rows - 1) * GAP) / rows) - scaled(_TITLE + _LINE) - 2
        room = QSize(max(1, wide), max(1, high))
        return cells * whole_scale(room, QSize(cells, cells), self.devicePixelRatioF())
