"""The sum that makes a code: mean + deviation x epsilon = z, a row for each of the dimensions that are shown."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import phrase, verbatim
from playground.widgets.look import BODY, CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import number
from playground.widgets.speech import say, tr
from playground.widgets.text_fit import advance, write, write_at

_ROW, _HEAD, _GAP = 34, 20, 6  # pixels
_NAME, _SIGN, _BOX = 28, 22, 96
_HEADS = phrase("mean"), phrase("deviation"), phrase("epsilon")
_SIGNS = ("+", "×", "=")


@dataclass(frozen=True)
class CodeRow:
    """One dimension of a code."""

    name: str
    mean: float
    deviation: float
    epsilon: float
    z: float


class CodeNumbers(QWidget):
    """Boxes with signs between them; whoever holds z sees which epsilon that would be."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[CodeRow, ...] = ()
        self._is_held = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, "How z is made")

    def set_rows(self, rows: tuple[CodeRow, ...], is_held: bool) -> None:
        """`is_held`: whether the visitor holds z, so that epsilon is what it would have to be."""
        if (rows, is_held) != (self._rows, self._is_held):
            self._rows, self._is_held = rows, is_held
            say(self.setAccessibleDescription, verbatim("; ".join(map(_sentence, rows))))
            self.updateGeometry()
            self.update()

    def rows(self) -> tuple[CodeRow, ...]:
        """What is shown."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(scaled(_NAME + 4 * _BOX + 3 * _SIGN), scaled(_HEAD + 2 * (_ROW + _GAP)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = theme_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heads = (*_HEADS, phrase("yours") if self._is_held else verbatim("z"))
        for column, head in enumerate(heads):
            write(painter, self._box(column, -1), tr(head), font(CAPTION), theme.muted)
        for index, row in enumerate(self._rows):
            self._paint_row(painter, index, row, theme)
        painter.end()

    def _paint_row(self, painter: QPainter, index: int, row: CodeRow, theme: Theme) -> None:
        first = self._box(0, index)
        write(painter, QRectF(0, first.top(), scaled(_NAME), first.height()), tr(row.name), font(BODY, 600), theme.text)
        for column, value in enumerate((row.mean, row.deviation, row.epsilon, row.z)):
            box, is_z = self._box(column, index), column == 3
            painter.setPen(Qt.PenStyle.NoPen)
            ground = theme.mixed(theme.you, theme.card, 0.14) if is_z else theme.raised
            painter.setBrush(QColor(theme.selected if column == 0 else ground))
            painter.drawRoundedRect(box, 6, 6)
            _centre(painter, box, number(value), theme.you_text if is_z else theme.text, 600 if is_z else 400)
            if column < 3:
                between = QRectF(box.right(), box.top(), scaled(_SIGN), box.height())
                _centre(painter, between, _SIGNS[column], theme.muted, 400)

    def _box(self, column: int, row: int) -> QRectF:
        """Where a number stands; row -1 is the line of the heads."""
        name, sign = scaled(_NAME), scaled(_SIGN)
        wide = min(scaled(_BOX), (self.width() - name - 3 * sign) / 4)
        left = name + column * (wide + sign)
        if row < 0:
            return QRectF(left, 0, wide + sign, scaled(_HEAD))
        return QRectF(left, scaled(_HEAD) + row * scaled(_ROW + _GAP), wide, scaled(_ROW))


def _centre(painter: QPainter, room: QRectF, text: str, colour: str, weight: int) -> None:
    type_ = font(BODY, weight, tabular=True)
    if advance(text, type_) > room.width() - 4:
        type_ = font(CAPTION, weight, tabular=True)
    painter.setFont(type_)
    metrics = painter.fontMetrics()
    baseline = room.center().y() + (metrics.ascent() - metrics.descent()) / 2
    at = room.center()
    at.setX(at.x() - advance(text, type_) / 2)
    at.setY(baseline)
    write_at(painter, at, text, type_, colour)


def _sentence(row: CodeRow) -> str:
    mean, deviation, epsilon, z = map(number, (row.mean, row.deviation, row.epsilon, row.z))
    return f"{row.name}: {mean} + {deviation} × {epsilon} = {z}"
