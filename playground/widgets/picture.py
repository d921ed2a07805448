"""Arrays as pictures: numbers become colours, and every number becomes the same whole number of screen pixels."""

from functools import cache
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.widgets.look import Theme, theme_of

Ramp = Literal["ink", "activations", "signed", "landscape"]

_FULL_COLOUR = 0.8
"""The share of the largest absolute value at which a signed picture has its full colour."""


def to_image(values: NDArray[np.floating], colours: NDArray[np.uint8], low: float = 0.0, high: float = 1.0) -> QImage:
    """A picture of values (rows, columns), where `low` is the first of the 256 colours and `high` the last.

    Values beyond are clipped, NaN counts as `low`; anything but a filled table gives an empty picture.
    The picture owns its memory.
    """
    if values.ndim != 2 or not values.size:
        return QImage()
    return _coloured(values, _colour_table(colours), low, high)


def index_image(index: NDArray[np.uint8], colours: NDArray[np.uint8]) -> QImage:
    """A picture of bytes (rows, columns), contiguous, each the number of its colour."""
    return _looked_up(index, _colour_table(colours)) if index.size else QImage()


def balanced(values: NDArray[np.floating]) -> NDArray[np.float32]:
    """Signed values as -1 to 1, symmetric around 0, with full colour at 0.8 of the largest."""
    largest = float(np.max(np.abs(np.nan_to_num(values)), initial=0.0))
    if largest == 0.0:
        return np.zeros(values.shape, dtype=np.float32)
    return np.clip(values / (largest * _FULL_COLOUR), -1, 1).astype(np.float32)


def ramp_image(values: NDArray[np.floating], ramp: Ramp, theme: Theme) -> QImage:
    """A picture of ink, activations or a landscape (0 to 1) or of signed values (-1 to 1) in a theme's colours."""
    if values.ndim != 2 or not values.size:
        return QImage()
    return _coloured(values, _ramp_table(ramp, theme), -1.0 if ramp == "signed" else 0.0, 1.0)


def whole_scale(room: QSize, cells: QSize, ratio: float = 1.0) -> float:
    """The largest size of a cell, in logical pixels, at which all cells fit and each is whole device pixels."""
    if cells.isEmpty():
        return 0.0
    fitting = min(room.width() / cells.width(), room.height() / cells.height())
    whole = int(fitting * ratio + 1e-6)
    return max(whole, 1) / ratio


def centred(room: QSize, cells: QSize, ratio: float = 1.0) -> QRectF:
    """Where a picture of so many cells lies, whole-pixel scaled, in the middle of its room."""
    scale = whole_scale(room, cells, ratio)
    width, height = cells.width() * scale, cells.height() * scale
    left, top = (room.width() - width) / 2, (room.height() - height) / 2
    return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, width, height)


def blank_pixmap(size: QSize, ratio: float, colour: str = "transparent") -> QPixmap:
    """A picture of so many logical pixels to paint on, all of one colour."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(colour))
    return picture


def draw_image(painter: QPainter, image: QImage, at: QRectF, radius: float = 0.0) -> None:
    """Draws a picture unsmoothed into a rectangle, its corners rounded by `radius`."""
    if image.isNull():
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    if radius:
        corners = QPainterPath()
        corners.addRoundedRect(at, radius, radius)
        painter.setClipPath(corners)
    painter.drawImage(at, image)
    painter.restore()


def draw_frame(painter: QPainter, at: QRectF, colour: str, width: float = 1.0, radius: float = 2.0) -> None:
    """Draws a frame that lies just around a rectangle and hides nothing of it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, radius > 0)
    painter.setPen(QPen(QColor(colour), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(at.adjusted(-half, -half, half, half), radius, radius)
    painter.restore()


class Picture(QWidget):
    """One array as a picture, as large as whole pixels allow, in the colours of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: NDArray[np.float32] | None = None
        self._ramp: Ramp = "ink"
        self._image: QImage | None = None
        self._framed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_values(self, values: NDArray[np.floating] | None, ramp: Ramp = "ink") -> None:
        """Shows an array (rows, columns) of 0 to 1, or -1 to 1 for "signed"; None or an empty one shows nothing."""
        usable = values is not None and values.ndim == 2 and values.size > 0
        self._values = np.array(values, dtype=np.float32) if usable else None
        self._ramp = ramp
        self._repaint()

    def values(self) -> NDArray[np.float32] | None:
        """What is shown."""
        return self._values

    def set_framed(self, framed: bool) -> None:
        """Draws a thin frame around the picture, or none."""
        self._framed = framed
        self.update()

    def picture_rect(self) -> QRectF:
        """Where the picture lies in the widget; empty while there is none."""
        if self._values is None:
            return QRectF()
        rows, columns = self._values.shape
        return centred(self.size(), QSize(columns, rows), self.devicePixelRatioF())

    def cell_at(self, position: QPointF) -> tuple[int, int] | None:
        """The (row, column) under a point of the widget, if any."""
        at = self.picture_rect()
        if self._values is None or not at.contains(position):
            return None
        rows, columns = self._values.shape
        row = int((position.y() - at.top()) * rows / at.height())
        column = int((position.x() - at.left()) * columns / at.width())
        return min(row, rows - 1), min(column, columns - 1)

    def sizeHint(self) -> QSize:
        return QSize(112, 112)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._repaint()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._values is None:
            return
        theme = theme_of(self)
        if self._image is None:
            self._image = ramp_image(self._values, self._ramp, theme)
        painter = QPainter(self)
        at = self.picture_rect()
        draw_image(painter, self._image, at, radius=2.0)
        if self._framed:
            draw_frame(painter, at, theme.raised)

    def _repaint(self) -> None:
        self._image = None
        self.update()


def _coloured(values: NDArray[np.floating], table: list[int], low: float, high: float) -> QImage:
    scale = 255.0 / (high - low)
    with np.errstate(over="ignore"):
        level = np.multiply(values, np.float32(scale), dtype=np.float32)  # (rows, columns)
    level += np.float32(0.5 - low * scale)
    np.fmax(level, np.float32(0), out=level)  # unlike clip, fmax and fmin put NaN aside
    index = np.fmin(level, np.float32(255), out=level).astype(np.uint8)
    return _looked_up(index, table)


def _looked_up(index: NDArray[np.uint8], table: list[int]) -> QImage:
    rows, columns = index.shape
    image = QImage(index.data, columns, rows, columns, QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    return image.convertToFormat(QImage.Format.Format_RGB32)


@cache
def _ramp_table(ramp: Ramp, theme: Theme) -> list[int]:
    match ramp:
        case "ink":
            return _colour_table(theme.ink_colours())
        case "activations":
            return _colour_table(theme.activation_colours())
        case "signed":
            return _colour_table(theme.signed_colours())
        case "landscape":
            return _colour_table(theme.landscape_colours())


def _colour_table(colours: NDArray[np.uint8]) -> list[int]:
    """RGB rows as Qt's 0xAARRGGBB numbers."""
    red, green, blue = colours.astype(np.uint32).T
    return (0xFF000000 | red << 16 | green << 8 | blue).tolist()
