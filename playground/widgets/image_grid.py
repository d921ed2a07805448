"""Many small pictures in rows: what a machine makes, or the filters that it looks through."""

import math
from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from playground.widgets.landscape_paint import Cells, prototypes_image
from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.picture import Ramp, draw_frame
from playground.widgets.pointed import PointedPicture
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import write, write_title

Frame = Literal["good", "wrong", "you", "machine"]

_TITLE, _CAPTION, _ABOVE, _EDGE = 20, 17, 4, 2  # pixels
_STEPS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ImageGrid(PointedPicture[int]):
    """Square pictures, all of the same size, in rows from the top left. Arrow keys go from one to the next."""

    keys = (*_STEPS, *_ENTER)
    pointed = Signal(int)
    """the number of the picture that is pointed at; -1 when it is left"""
    picked = Signal(int)
    """the number of the picture that was clicked, or on which Enter was pressed"""

    def __init__(self, title: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._title, self._caption = title, caption
        self._images: NDArray[np.float32] | None = None
        self._ramp: Ramp = "ink"
        self._columns: int | None = None
        self._words: tuple[str, ...] = ()
        self._frames: dict[int, Frame] = {}
        self._say()

    # What is shown.

    def set_images(self, images: NDArray[np.floating] | None, ramp: Ramp = "ink") -> None:
        """Shows pictures (n, side, side) of 0 to 1, signed ones of -1 to 1; None for none."""
        if images is not None and (images.ndim != 3 or images.shape[1] != images.shape[2]):
            raise ValueError(f"pictures must be square (n, side, side), got {images.shape}")
        self._images = None if images is None or not len(images) else np.array(images, np.float32)
        self._ramp = ramp
        if self._pointed is not None and self._pointed >= self.count():
            self._point_at(None)
        self._say()
        self._repaint()

    def set_columns(self, columns: int | None) -> None:
        """Sets how many stand in a row; None: so many that they become as large as the room allows."""
        if columns != self._columns:
            self._columns = columns
            self._repaint()

    def set_title(self, title: str, caption: str = "") -> None:
        """Names it."""
        if (title, caption) != (self._title, self._caption):
            self._title, self._caption = title, caption
            say(self.setAccessibleName, title)
            self._say()
            self._repaint()

    def set_caption(self, caption: str) -> None:
        """Puts another line below the title."""
        self.set_title(self._title, caption)

    def set_words(self, words: Sequence[str]) -> None:
        """Sets what is told of each picture that is pointed at."""
        self._words = tuple(words)
        self._say()
        self._update_in_turn()

    def set_frames(self, frames: Mapping[int, Frame]) -> None:
        """Frames some pictures, by number."""
        if frames != self._frames:
            self._frames = dict(frames)
            self._update_in_turn()

    def count(self) -> int:
        """How many pictures there are."""
        return 0 if self._images is None else len(self._images)

    def images(self) -> NDArray[np.float32] | None:
        """(n, side, side) the pictures that are shown."""
        return None if self._images is None else self._images.copy()

    def frames(self) -> dict[int, Frame]:
        return dict(self._frames)

    def readout(self) -> str:
        """What is told of the one pointed at, or else the caption."""
        if self._pointed is not None and self._pointed < len(self._words):
            return self._words[self._pointed]
        return self._caption

    # Where it is shown.

    def cells(self) -> Cells | None:
        """Where the pictures lie; None while there are none."""
        if self._images is None:
            return None
        ratio, room = self.devicePixelRatioF(), self._room()
        columns = self._columns or self._best_columns(room)
        shape = math.ceil(self.count() / columns), columns
        cells = Cells.fitting(room, shape, False, ratio)
        pitch = _whole(cells.pitch, self._images.shape[1])
        spare = max(0.0, room.width() - (pitch * columns - 1) / ratio) / 2
        return Cells(room.left() + round(spare * ratio) / ratio, room.top(), pitch, shape, False, ratio)

    def image_rect(self, index: int) -> QRectF:
        """Where a picture lies; empty if there is none of that number."""
        cells = self.cells()
        if cells is None or not 0 <= index < self.count():
            return QRectF()
        return cells.rect(*divmod(index, cells.shape[1]))

    def spot_at(self, position: QPointF) -> int | None:
        """The number of the picture at a point of the widget."""
        cells = self.cells()
        cell = None if cells is None else cells.at(position)
        if cells is None or cell is None:
            return None
        index = cell[0] * cells.shape[1] + cell[1]
        return index if index < self.count() else None

    def sizeHint(self) -> QSize:
        return QSize(scaled(220), scaled(200) + self._above())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(96), scaled(80) + self._above())

    def _room(self) -> QRectF:
        top = self._above() + _EDGE
        return QRectF(_EDGE, top, max(1.0, self.width() - 2 * _EDGE), max(1.0, self.height() - top - _EDGE))

    def _best_columns(self, room: QRectF) -> int:
        """So many that the pictures become as large as there is room for; of several, those that fill rows best."""

        def side(columns: int) -> tuple[float, int]:
            rows = math.ceil(self.count() / columns)
            return min(room.width() / columns, room.height() / rows), -abs(rows * columns - self.count())

        return max(range(1, self.count() + 1), key=side)

    def _above(self) -> int:
        lines = (_TITLE if self._title else 0) + (_CAPTION if self._caption or self._words else 0)
        return scaled(lines) + (scaled(_ABOVE) if lines else 0)

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, cells = theme_of(self), QPainter(self), self.cells()
        painter.drawPixmap(0, 0, self._still())
        line = QRectF(self._left(cells), scaled(_TITLE if self._title else 0), self.width(), scaled(_CAPTION))
        line.setRight(self.width())
        write(painter, line, tr(self.readout()), font(CAPTION), theme.muted)
        for index, kind in self._frames.items():
            draw_frame(painter, self.image_rect(index), self._colour(kind, theme), 2.0)
        if self._pointed is not None:
            draw_frame(painter, self.image_rect(self._pointed), theme.text, 1.0)
        if cells is not None:
            self._paint_ring(painter, cells.whole().adjusted(-1, -1, 1, 1), 4.0)
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        cells = self.cells()
        line = QRectF(self._left(cells), 0, self.width(), scaled(_TITLE))
        line.setRight(self.width())
        write_title(painter, line, tr(self._title), theme.text)
        if cells is None or self._images is None:
            return
        rows, columns = cells.shape
        side = self._images.shape[1]
        padded = np.zeros((rows * columns, side, side), np.float32)
        padded[: self.count()] = self._images
        painter.setClipRegion(self._filled(cells))
        cells.draw(painter, prototypes_image(padded.reshape(rows, columns, side, side), cells, theme, self._ramp))

    def _filled(self, cells: Cells) -> QRegion:
        """Where there are pictures: all rows but the unfilled part of the last one."""
        rows, columns = cells.shape
        last = self.count() - (rows - 1) * columns
        whole = cells.whole()
        region = QRegion(whole.toAlignedRect())
        if last < columns:
            left = cells.rect(rows - 1, last)
            region -= QRegion(QRectF(left.topLeft(), whole.bottomRight()).toAlignedRect())
        return region

    def _left(self, cells: Cells | None) -> float:
        return 0.0 if cells is None else cells.left

    def _colour(self, kind: Frame, theme: Theme) -> str:
        return {"good": theme.good, "wrong": theme.you, "you": theme.you, "machine": theme.machine}[kind]

    # What is pointed at.

    def _walk(self, key: int) -> bool:
        cells = self.cells()
        if cells is None:
            return False
        if key in _ENTER:
            if self._pointed is not None:
                self._click(self._pointed)
            return self._pointed is not None
        if self._pointed is None:
            self._point_at(0)
            return True
        down, right = _STEPS[Qt.Key(key)]
        row, column = divmod(self._pointed, cells.shape[1])
        column = min(max(column + right, 0), cells.shape[1] - 1)
        row = min(max(row + down, 0), cells.shape[0] - 1)
        self._point_at(min(row * cells.shape[1] + column, self.count() - 1))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()
        self.pointed.emit(-1 if self._pointed is None else self._pointed)

    def _click(self, spot: int) -> None:
        self.picked.emit(spot)

    def _say(self) -> None:
        say(self.setAccessibleDescription, self.readout())


def _whole(pitch: int, side: int) -> int:
    """At most that pitch, such that every number of a picture gets the same whole number of pixels, if it can."""
    return (pitch - 1) // side * side + 1 if pitch > side else pitch
