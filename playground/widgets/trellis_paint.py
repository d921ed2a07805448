"""How a trellis is painted: cells on the blue ramp, links between moments, the best way, and the words around."""

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from playground.widgets.look import CAPTION, Theme, font, readable_on, scaled
from playground.widgets.numbers import count, number
from playground.widgets.speech import tr
from playground.widgets.text_fit import advance, fitted, write
from playground.widgets.trellis_layout import OBSERVED, TRULY, TrellisLayout
from playground.widgets.trellis_parts import Cell, Passes

MOST_LINKS = 200
_THIN, _THICK = 1.0, 5.0
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def draw_cell(painter: QPainter, place: QRectF, value: float | None, shade: float, theme: Theme) -> None:
    """Draws a cell with its value; None: not computed yet."""
    if value is None:
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        return
    ground = _ground(theme, round(min(max(shade, 0.0), 1.0) * 255))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, 6, 6)
    type_ = font(CAPTION, 600, tabular=True)
    words = next((w for w in _written(value) if advance(w, type_) <= place.width() - 4), "")
    painter.setFont(type_)
    painter.setPen(QColor(readable_on(ground)))
    painter.drawText(place, _MIDDLE, words)


def _written(value: float) -> tuple[str, ...]:
    """A value, and shorter ways to write it."""
    return number(value), number(round(value, 2)), f"{value:.0e}" if value else "0"


@cache
def _ground(theme: Theme, level: int) -> str:
    red, green, blue = theme.activation_colours()[level].tolist()
    return QColor(red, green, blue).name()


def link(layout: TrellisLayout, source: Cell, target: Cell) -> QLineF:
    """From the right edge of a cell to the left edge of one a moment later."""
    a, b = layout.cell(*source), layout.cell(*target)
    return QLineF(QPointF(a.right() + 1, a.center().y()), QPointF(b.left() - 1, b.center().y()))


def draw_quiet_links(painter: QPainter, layout: TrellisLayout, theme: Theme) -> None:
    """Draws all links thinly, unless these are too many to be told apart."""
    states, last = range(layout.states), layout.first + layout.columns - 1
    if layout.states**2 * (layout.columns - 1) > MOST_LINKS:
        return
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawLines(
        [link(layout, Cell(t, i), Cell(t + 1, j)) for t in range(layout.first, last) for i in states for j in states]
    )


def draw_link(painter: QPainter, line: QLineF, share: float, colour: str) -> None:
    """Draws one link that matters, the thicker the more."""
    wide = _THIN + (_THICK - _THIN) * share
    painter.setPen(QPen(QColor(colour), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(line)


def draw_heads(painter: QPainter, layout: TrellisLayout, passes: Passes, theme: Theme) -> None:
    """Writes the names of states, and the numbers of moments."""
    small, bold = font(CAPTION, tabular=True), font(CAPTION + 1, 600)
    for state, name in enumerate(passes.chain.states):
        place, side = layout.name(state), scaled(8)
        write(painter, place, tr(name), bold, theme.text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.groups[state % len(theme.groups)]))
        painter.drawRect(QRectF(0, place.center().y() + scaled(9), side * 2, 3))
    painter.setFont(small)
    painter.setPen(QColor(theme.muted))
    for time in range(layout.first, layout.last + 1):
        painter.drawText(layout.head(time), _MIDDLE, count(passes.first + time + 1))


def draw_observed(painter: QPainter, layout: TrellisLayout, passes: Passes, theme: Theme) -> None:
    """Writes what was observed, and which states truly were there, where that is known."""
    label = font(CAPTION + 1, 600)
    rows = [(layout.observed, OBSERVED)] + ([(layout.truth, TRULY)] if layout.has_truth else [])
    for place, name in rows:
        at = place(layout.first)
        write(painter, QRectF(0, at.top(), layout.cells.left(), at.height()), tr(name), label, theme.muted)
    for time in range(layout.first, layout.last + 1):
        _draw_symbol(painter, layout.observed(time), tr(passes.chain.symbols[int(passes.observations[time])]), theme)
        if layout.has_truth and passes.true_states is not None and passes.true_states[time] >= 0:
            _draw_truth(painter, layout.truth(time), passes, int(passes.true_states[time]), theme)


def _draw_symbol(painter: QPainter, place: QRectF, symbol: str, theme: Theme) -> None:
    type_ = font(CAPTION + 1, 600)
    wide = min(max(advance(symbol, type_) + scaled(12), float(scaled(24))), place.width() - 2)
    chip = QRectF(place.center().x() - wide / 2, place.top() + 2, wide, place.height() - 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(chip, 6, 6)
    painter.setFont(type_)
    painter.setPen(QColor(theme.text))
    painter.drawText(chip, _MIDDLE, fitted(symbol, type_, wide - 4))


def _draw_truth(painter: QPainter, place: QRectF, passes: Passes, state: int, theme: Theme) -> None:
    """A state by its name, or its number where that has no room, underlined in its colour."""
    type_, names = font(CAPTION, 400), passes.chain.states
    name = tr(names[state]) if state < len(names) else str(state + 1)
    words = next((w for w in (name, str(state + 1)) if advance(w, type_) <= place.width() - 4), "")
    painter.setFont(type_)
    painter.setPen(QColor(theme.text))
    painter.drawText(place.adjusted(0, 0, 0, -4), _MIDDLE, words)
    painter.fillRect(
        QRectF(place.center().x() - scaled(8), place.bottom() - 5, scaled(16), 3),
        QColor(theme.groups[state % len(theme.groups)]),
    )
