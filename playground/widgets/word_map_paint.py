"""The still parts of a map of words: where points lie, their dots, the labels, the axes."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from playground.widgets.label_places import Box
from playground.widgets.look import CAPTION, Theme, font, rgb, scaled
from playground.widgets.text_fit import advance, fitted, write, write_at

_OPACITY, _APART = 0.8, 16
_GROUND, _FRONT_GROUND = 0.7, 0.9


def spread(places: NDArray[np.float64], room: QRectF) -> NDArray[np.float64]:
    """Places (n, 2) of any scale, y upwards, as pixels of a room, y downwards, so that each axis fills it."""
    points = np.where(np.isfinite(places).all(axis=1, keepdims=True), places, np.nan)
    if np.isnan(points).all():
        return points
    points = points / (np.nanmax(np.abs(points)) or 1.0)
    low, high = np.nanmin(points, axis=0), np.nanmax(points, axis=0)
    span = high - low
    share = np.where(span > 0, (points - low) / np.where(span > 0, span, 1), np.where(np.isnan(points), np.nan, 0.5))
    share[:, 1] = 1 - share[:, 1]
    return share * (max(1.0, room.width()), max(1.0, room.height())) + (room.left(), room.top())


def dots_image(points: NDArray[np.float64], size: QSize, ratio: float, diameter: float, colour: str) -> QImage:
    """Round, smooth dots at points (n, 2), 80 % opaque, on nothing; `ratio`: device pixels for each pixel.

    With numpy, because Qt takes several times as long to draw two thousand smooth dots.
    """
    width, height = (max(1, round(length * ratio)) for length in (size.width(), size.height()))
    radius, side = diameter * ratio / 2, int(np.ceil(diameter * ratio)) + 1
    at = points[np.isfinite(points).all(axis=1)] * ratio
    first = np.floor(at - radius).astype(np.int64)  # the first pixel of each dot
    inside = ((first >= 0) & (first + side <= (width, height))).all(axis=1)
    at, first = at[inside], first[inside]
    alpha = np.zeros(height * width, dtype=np.uint8)
    across, down = (first[:, axis, None] + np.arange(side) + 0.5 - at[:, axis, None] for axis in (0, 1))
    for row, column in np.ndindex(side, side):
        covered = np.clip(radius + 0.5 - np.hypot(across[:, column], down[:, row]), 0, 1)
        spot = (first[:, 1] + row) * width + first[:, 0] + column
        alpha[spot] = np.maximum(alpha[spot], (covered * 255 * _OPACITY).astype(np.uint8))
    image = QImage(alpha.data, width, height, width, QImage.Format.Format_Indexed8)
    red, green, blue = rgb(colour)
    image.setColorTable([level << 24 | red << 16 | green << 8 | blue for level in range(256)])
    image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    return image


def rectangle(box: Box) -> QRectF:
    """A box as Qt's rectangle."""
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)


def faded(colour: str, opacity: float) -> QColor:
    """A colour that lets something through."""
    made = QColor(colour)
    made.setAlphaF(opacity)
    return made


def label_widths(words: Iterable[str], type_: QFont, most: float) -> list[float]:
    """How wide the words' labels are, shortened to `most` pixels."""
    return [advance(fitted(word, type_, most), type_) + 2 for word in words]


def leader(dot: QPointF, box: Box) -> list[QLineF]:
    """A line from a dot to its label, if they stand so far apart that it needs one."""
    x, y = min(max(dot.x(), box.left), box.right), min(max(dot.y(), box.top), box.bottom)
    line = QLineF(dot, QPointF(x, y))
    return [line] if line.length() > _APART else []


def paint_labels(painter: QPainter, theme: Theme, words: Sequence[str], boxes: Iterable[tuple[int, Box]]) -> None:
    """Writes the quiet labels, each on a soft ground, so that it can be read over dots."""
    type_, ground = font(CAPTION), faded(theme.card, _GROUND)
    ascent = QFontMetricsF(type_).ascent()
    for index, box in boxes:
        painter.fillRect(rectangle(box), ground)
        at = QPointF(box.left + 1, box.top + ascent)
        write_at(painter, at, fitted(words[index], type_, box.right - box.left), type_, theme.muted)


def paint_front_label(painter: QPainter, theme: Theme, box: Box, word: str, colour: str, weight: int) -> None:
    """Writes a label that matters now, on a soft ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.card, _FRONT_GROUND))
    painter.drawRoundedRect(rectangle(box), 4, 4)
    write(painter, rectangle(box).adjusted(1, 0, 0, 0), word, font(15, weight), colour)


def paint_axes(painter: QPainter, theme: Theme, frame: QRectF, titles: tuple[str, str]) -> None:
    """Draws the axes that have a title: a thin line at the frame's edge and the title beside it."""
    x_title, y_title = titles
    colour, type_ = QColor(theme.line), font(CAPTION)
    if x_title:
        painter.fillRect(QRectF(frame.left(), frame.bottom(), frame.width(), 1), colour)
        line = QRectF(frame.left(), frame.bottom() + 3, frame.width() - 8, scaled(20))
        write(painter, line, x_title, type_, theme.muted, right=True)
    if y_title:
        painter.fillRect(QRectF(frame.left() - 1, frame.top(), 1, frame.height()), colour)
        painter.save()
        painter.rotate(-90)
        line = QRectF(-frame.bottom(), 2, frame.height() - 8, scaled(20))
        write(painter, line, y_title, type_, theme.muted, right=True)
        painter.restore()
