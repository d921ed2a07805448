"""How the plane of codes is painted: its ground, digits as numerals, a code with its ellipses, a way."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from playground.phrases import phrase
from playground.widgets.look import CAPTION, Theme, font
from playground.widgets.numbers import MINUS, number
from playground.widgets.speech import tr
from playground.widgets.text_fit import advance, write_at

_NUMERAL = 12  # pixels of type
_HANDLE, _MEAN, _HEAD = 8.0, 5.0, 7.0  # pixels: radius of z, of the mean, length of the arrow's head
_ROUND = 8.0
SIGMAS = (1, 2)


@dataclass(frozen=True)
class Code:
    """A code in pixels."""

    mean: QPointF
    radii: QPointF
    """one standard deviation across, and up"""
    z: QPointF
    is_held: bool


def paint_ground(painter: QPainter, square: QRectF, names: tuple[str, str], half: str, theme: Theme) -> None:
    """The square, a cross at 0, and the names and ends of both dimensions."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.background))
    painter.drawRoundedRect(square, _ROUND, _ROUND)
    painter.setPen(QPen(QColor(theme.line), 1))
    middle = square.center()
    painter.drawLine(QPointF(square.left(), middle.y()), QPointF(square.right(), middle.y()))
    painter.drawLine(QPointF(middle.x(), square.top()), QPointF(middle.x(), square.bottom()))
    type_ = font(CAPTION, tabular=True)
    bottom, right, baseline = square.bottom() - 6, square.right() - 6, middle.y() - 5
    across, up = map(tr, names)
    write_at(painter, QPointF(right - advance(across, type_), baseline), across, type_, theme.muted)
    write_at(painter, QPointF(middle.x() + 6, square.top() + 16), up, type_, theme.muted)
    low, high = tr(phrase("from {low}", low=MINUS + half)), tr(phrase("to {high}", high=half))
    write_at(painter, QPointF(square.left() + 6, bottom), low, type_, theme.muted)
    write_at(painter, QPointF(right - advance(high, type_), bottom), high, type_, theme.muted)


def paint_digits(painter: QPainter, points: Sequence[QPointF], labels: Sequence[int], theme: Theme) -> None:
    """A numeral in its group's colour at each point; of ten digits two share a colour, but none its numeral."""
    type_ = font(_NUMERAL, 600)
    painter.setFont(type_)
    painter.setOpacity(0.8)
    down, left = painter.fontMetrics().capHeight() / 2, advance("0", type_) / 2
    for digit in range(10):
        painter.setPen(QColor(theme.groups[digit % len(theme.groups)]))
        for point, label in zip(points, labels, strict=True):
            if label == digit:
                painter.drawText(QPointF(point.x() - left, point.y() + down), str(digit))
    painter.setOpacity(1.0)


def paint_code(painter: QPainter, code: Code, theme: Theme) -> None:
    """Where the code may be: ellipses of one and two standard deviations, the way epsilon leads, and z itself."""
    mean, z, tint = code.mean, code.z, QColor(theme.machine)
    for sigma in reversed(SIGMAS):
        tint.setAlphaF(0.22 if sigma == 1 else 0.12)
        painter.setBrush(tint)
        painter.setPen(QPen(QColor(theme.machine), 2.0 if sigma == 1 else 1.2))
        painter.drawEllipse(mean, sigma * code.radii.x(), sigma * code.radii.y())
    _arrow(painter, mean, z, code.is_held, theme)
    painter.setPen(QPen(QColor(theme.card), 1.5))
    painter.setBrush(QColor(theme.machine))
    painter.drawEllipse(mean, _MEAN, _MEAN)
    painter.setPen(QPen(QColor(theme.card), 2))
    painter.setBrush(QColor(theme.you))
    painter.drawEllipse(z, _HANDLE, _HANDLE)
    _label(painter, mean + QPointF(-2 * _HANDLE, -_HANDLE), tr("mean"), theme.machine, theme)
    _label(painter, z + QPointF(_HANDLE + 4, 2 * _HANDLE), "z", theme.you_text, theme)


def paint_lens(painter: QPainter, lens: QRectF, code: Code, times: float, theme: Theme) -> None:
    """The surroundings of a mean, so many times as large as on the plane."""
    painter.setPen(QPen(QColor(theme.quiet), 1))
    painter.setBrush(QColor(theme.card))
    painter.drawRoundedRect(lens, _ROUND, _ROUND)
    painter.save()
    painter.setClipRect(lens)
    paint_code(painter, code, theme)
    painter.restore()
    type_ = font(CAPTION, tabular=True)
    write_at(painter, QPointF(lens.left() + 6, lens.bottom() - 6), f"{number(round(times))} ×", type_, theme.muted)


def paint_way(painter: QPainter, start: QPointF, end: QPointF, share: float, theme: Theme) -> None:
    """A line from A to B, and a handle that far along it."""
    painter.setPen(QPen(QColor(theme.machine), 2))
    painter.drawLine(start, end)
    at = start + (end - start) * share
    painter.setPen(QPen(QColor(theme.card), 2))
    painter.setBrush(QColor(theme.you))
    painter.drawEllipse(at, _HANDLE, _HANDLE)
    for point, letter in ((start, "A"), (end, "B")):
        painter.setPen(QPen(QColor(theme.card), 1.5))
        painter.setBrush(QColor(theme.machine))
        painter.drawEllipse(point, _MEAN, _MEAN)
        _label(painter, point + QPointF(_HANDLE, -_HANDLE), letter, theme.machine, theme)


def _arrow(painter: QPainter, start: QPointF, end: QPointF, is_held: bool, theme: Theme) -> None:
    """A line from the mean to z; dashed if it is not epsilon's."""
    way = end - start
    length = (way.x() ** 2 + way.y() ** 2) ** 0.5
    if length < _HANDLE + _HEAD:
        return
    ahead = way / length
    aside = QPointF(-ahead.y(), ahead.x())
    tip = end - ahead * (_HANDLE + 1)
    painter.setPen(QPen(QColor(theme.text), 1.5, Qt.PenStyle.DashLine if is_held else Qt.PenStyle.SolidLine))
    painter.drawLine(start, tip - ahead * _HEAD)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.text))
    painter.drawPolygon(QPolygonF([tip, tip - ahead * _HEAD + aside * 4, tip - ahead * _HEAD - aside * 4]))


def _label(painter: QPainter, at: QPointF, text: str, colour: str, theme: Theme) -> None:
    """A word with a halo in the ground's colour, so that it can be read over numerals."""
    path = QPainterPath()
    path.addText(at, font(CAPTION, 600), text)
    painter.setPen(QPen(QColor(theme.background), 4, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPath(path)
