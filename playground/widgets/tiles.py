"""Held-out digits as small tiles: which of them does the network read right by now?"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import phrase
from playground.widgets.bars import with_article
from playground.widgets.look import Theme, font, scaled, theme_of
from playground.widgets.numbers import count
from playground.widgets.picture import blank_pixmap, draw_frame, ramp_image
from playground.widgets.speech import say, tr
from playground.widgets.turns import update_in_turn

TILE, GAP = 23, 4
_LEAST = 15
_HEADER, _TITLE, _EDGE = 18, 13, 2


class DigitTiles(QWidget):
    """Digits in rows. A wrongly read one has an orange frame and a corner; pointing at one says what it is."""

    picked = Signal(int)
    """the index of the digit that was clicked"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = 10
        self._title = phrase("digits it never trained on")
        self._tiles: NDArray[np.float32] = np.zeros((0, TILE, TILE), dtype=np.float32)
        self._labels: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._read: NDArray[np.int64] | None = None
        self._picture: QPixmap | None = None
        self._pointed: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, "Held-out digits")

    def set_columns(self, columns: int) -> None:
        """Sets how many digits stand in a row."""
        self._columns = columns
        self.updateGeometry()
        self._repaint()

    def set_title(self, title: str) -> None:
        """Sets what the digits are, after their number; without a title there is no line above them."""
        self._title = title
        self.updateGeometry()
        self._repaint()

    def set_digits(self, images: NDArray[np.floating], labels: NDArray[np.integer]) -> None:
        """Shows digits (n, 28, 28) of 0 to 1 with what they are (n,); none is tested yet."""
        if len(images) != len(labels):
            raise ValueError(f"every digit needs a label, got {len(images)} digits and {len(labels)} labels")
        self._tiles = np.array([cropped(image) for image in images], dtype=np.float32).reshape(-1, TILE, TILE)
        self._labels = np.array(labels, dtype=np.int64)
        self._read, self._pointed = None, None
        self.updateGeometry()
        self._repaint()

    def set_predictions(self, predictions: NDArray[np.integer] | None) -> None:
        """Shows what each digit is read as (n,); None is not tested."""
        read = None if predictions is None else np.array(predictions, dtype=np.int64)
        if read is not None and read.shape != self._labels.shape:
            raise ValueError(f"predictions must be {self._labels.shape}, got {read.shape}")
        if read is None or self._read is None or (read != self._read).any():
            self._read = read
            say(self.setAccessibleDescription, self.score())
            self._repaint()

    def score(self) -> str:
        """How many are right."""
        if self._read is None:
            return ""
        return phrase("{n} right", n=count(int((self._read == self._labels).sum())))

    def words(self, index: int) -> str:
        """What a digit is, and what it is read as."""
        label = with_article(int(self._labels[index]))
        if self._read is None:
            return phrase("{label}, not tested yet", label=label)
        return phrase("{label}, read as {read}", label=label, read=int(self._read[index]))

    def headline(self) -> str:
        """What stands above the tiles: what they are, or what is pointed at."""
        if self._pointed is not None:
            return self.words(self._pointed)
        return phrase("{n} {digits}", n=count(len(self._labels)), digits=phrase(self._title))

    def tile_rect(self, index: int) -> QRectF:
        """Where a digit lies."""
        return self._place(index, self._side(), self._top())

    def index_at(self, position: QPointF) -> int | None:
        """The digit at a point of the widget, if any."""
        pitch = self._side() + GAP
        column = int((position.x() - _EDGE + GAP / 2) // pitch)
        row = int((position.y() - self._top() + GAP / 2) // pitch)
        index = row * self._columns + column
        return index if 0 <= column < self._columns and 0 <= index < len(self._labels) else None

    def sizeHint(self) -> QSize:
        columns, rows = self._columns, self._rows()
        return QSize(columns * (TILE + GAP) + _EDGE, int(self._top()) + rows * (TILE + GAP))

    def minimumSizeHint(self) -> QSize:
        columns, rows = self._columns, self._rows()
        return QSize(columns * (_LEAST + GAP) + _EDGE, int(self._top()) + rows * (_LEAST + GAP))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.index_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._point_at(index)
            self.picked.emit(index)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._point_at(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left:
                self._walk(-1)
            case Qt.Key.Key_Right:
                self._walk(1)
            case Qt.Key.Key_Up:
                self._walk(-self._columns)
            case Qt.Key.Key_Down:
                self._walk(self._columns)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._pointed is not None:
                self.picked.emit(self._pointed)
            case _:
                super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._repaint()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._repaint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        if self._title:
            self._paint_header(painter, theme)
        if not len(self._tiles):
            return
        if self._picture is None:
            self._picture = self._painted(theme)
        painter.drawPixmap(0, 0, self._picture)
        if self._pointed is not None:
            draw_frame(painter, self.tile_rect(self._pointed), theme.text, 2.0)

    def _painted(self, theme: Theme) -> QPixmap:
        """All tiles with their frames, which change far less often than they are shown."""
        picture = blank_pixmap(self.size(), self.devicePixelRatioF())
        with QPainter(picture) as painter:
            painter.setRenderHint(
                QPainter.RenderHint.SmoothPixmapTransform, self._side() * self.devicePixelRatioF() < TILE
            )
            sheet, places = ramp_image(self._tiles.reshape(-1, TILE), "ink", theme), self._places()
            for index, place in enumerate(places):
                painter.drawImage(place, sheet, QRectF(0, index * TILE, TILE, TILE))
            if self._read is not None:
                _draw_right(painter, [places[i] for i in np.flatnonzero(self._read == self._labels)], theme)
                _draw_wrong(painter, [places[i] for i in np.flatnonzero(self._read != self._labels)], theme)
        return picture

    def _paint_header(self, painter: QPainter, theme: Theme) -> None:
        room = QRectF(0, 0, self.width(), scaled(15))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(_TITLE, 600))
        painter.setPen(QColor(theme.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, tr(self.headline()))
        painter.setPen(QColor(theme.machine))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, tr(self.score()))

    def _walk(self, by: int) -> None:
        """Points at another digit."""
        if len(self._labels):
            here = 0 if self._pointed is None else self._pointed + by
            self._point_at(min(max(here, 0), len(self._labels) - 1))

    def _point_at(self, index: int | None) -> None:
        if index != self._pointed:
            self._pointed = index
            self.update()

    def _repaint(self) -> None:
        self._picture = None
        update_in_turn(self)

    def _rows(self) -> int:
        return -(-len(self._labels) // self._columns)

    def _top(self) -> float:
        return scaled(_HEADER) if self._title else _EDGE

    def _places(self) -> list[QRectF]:
        """Where each digit lies."""
        side, top = self._side(), self._top()
        return [self._place(index, side, top) for index in range(len(self._labels))]

    def _place(self, index: int, side: float, top: float) -> QRectF:
        row, column = divmod(index, self._columns)
        return QRectF(_EDGE + column * (side + GAP), top + row * (side + GAP), side, side)

    def _side(self) -> float:
        """The side of a tile: as many whole device pixels for each of its 23 as there is room for, or else less."""
        wide = (self.width() - _EDGE) / self._columns - GAP
        high = (self.height() - self._top()) / max(self._rows(), 1) - GAP
        ratio = self.devicePixelRatioF()
        room = max(min(wide, high), _LEAST / 2)
        return int(room * ratio / TILE) * TILE / ratio or room


def cropped(image: NDArray[np.floating]) -> NDArray[np.float32]:
    """The 23 x 23 pixels around the ink of a digit (28, 28), which is never larger than 20 x 20."""
    ink = np.nan_to_num(np.asarray(image, dtype=np.float32))
    top, left = _start(ink.max(axis=1)), _start(ink.max(axis=0))
    return ink[top : top + TILE, left : left + TILE]


def _start(profile: NDArray[np.float32]) -> int:
    inked = np.flatnonzero(profile > 0.1)
    middle = (inked[0] + inked[-1] + 1) / 2 if inked.size else len(profile) / 2
    return int(np.clip(round(middle - TILE / 2), 0, len(profile) - TILE))


def _draw_right(painter: QPainter, places: list[QRectF], theme: Theme) -> None:
    painter.setPen(QColor(theme.mixed(theme.machine, theme.card, 0.55)))
    painter.drawRects([place.adjusted(-1, -1, 0, 0).toRect() for place in places])


def _draw_wrong(painter: QPainter, places: list[QRectF], theme: Theme) -> None:
    """Frames, and a filled triangle in the upper right, so that wrong is a shape and not only a colour."""
    frames, corners = QPainterPath(), QPainterPath()
    for place in places:
        frames.addRoundedRect(place, 2, 2)
        size, corner = place.width() / 3, place.topRight()
        corners.addPolygon(QPolygonF([corner, corner - QPointF(size, 0), corner + QPointF(0, size)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(frames, QPen(QColor(theme.you), 2))
    painter.fillPath(corners, QColor(theme.you))
