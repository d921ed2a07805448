"""How a graph of hidden states is painted: arrows as thick as they are likely, circles, and bars of what they show."""

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from playground.widgets.bars import draw_bar
from playground.widgets.look import BODY, CAPTION, STRONG, TITLE, Theme, font, scaled
from playground.widgets.speech import tr
from playground.widgets.state_graph_layout import GraphLayout
from playground.widgets.state_graph_parts import Chain, figure
from playground.widgets.text_fit import advance, write

_LEAST, _FULL = 0.14, 0.9  # opacity of an arrow that is never, and always, taken
_THIN, _THICK = 1.0, 6.0  # pixels
_TIP = 8
_POINTS = 16  # on a line
_BEST = 3  # symbols that are named below bars that stand
_LETTERS = 11  # pixels of a column that its letter needs
_CHIP = 38


def draw_arrow(painter: QPainter, path: QPainterPath, p: float, colour: str, lit: bool = False) -> None:
    """Draws an arrow, the wider and the fuller the likelier."""
    p = min(max(p, 0.0), 1.0)
    ink, wide = QColor(colour), _THIN + (_THICK - _THIN) * p
    ink.setAlphaF(1.0 if lit else _LEAST + (_FULL - _LEAST) * p)
    long = scaled(_TIP) + wide
    until = path.percentAtLength(max(path.length() - long, 0.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([path.pointAtPercent(until * step / _POINTS) for step in range(_POINTS + 1)])
    _draw_tip(painter, path.pointAtPercent(until), path.pointAtPercent(1.0), 3 + wide, ink)


def _draw_tip(painter: QPainter, base: QPointF, tip: QPointF, wide: float, ink: QColor) -> None:
    along = tip - base
    length = math.hypot(along.x(), along.y()) or 1.0
    aside = QPointF(-along.y(), along.x()) * (wide / length)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([base + aside, tip, base - aside]))


def draw_label(painter: QPainter, at: QPointF, words: str, colour: str, theme: Theme, bold: bool = False) -> None:
    """Writes a figure on a small patch of the card, so that arrows do not cross it."""
    type_ = font(CAPTION, 600 if bold else 400, tabular=True)
    wide = advance(words, type_) + 8
    patch = QRectF(at.x() - wide / 2, at.y() - scaled(8), wide, scaled(16))
    ground = QColor(theme.card)
    ground.setAlphaF(0.9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(patch, 4, 4)
    write(painter, patch.adjusted(4, 0, 4, 0), words, type_, colour)


def draw_circle(painter: QPainter, at: QRectF, name: str, number: int, theme: Theme, lit: bool) -> None:
    """Draws a state: a ring of its colour, its name or, where that has no room, its number; filled where it is now."""
    colour = theme.groups[number % len(theme.groups)]
    painter.setPen(QPen(QColor(colour), 3))
    painter.setBrush(QColor(theme.machine if lit else theme.card))
    painter.drawEllipse(at.adjusted(1.5, 1.5, -1.5, -1.5))
    type_ = font(BODY, 600)
    word = next((w for w in (name, str(number + 1)) if advance(w, type_) <= at.width() - 10), "")
    _write_amid(painter, at, word, BODY, theme.on_machine if lit else theme.text)


def draw_veil(painter: QPainter, at: QRectF, theme: Theme) -> None:
    """Draws a state that nobody sees."""
    painter.setPen(QPen(QColor(theme.line), 2, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(theme.background))
    painter.drawEllipse(at.adjusted(1, 1, -1, -1))
    _write_amid(painter, at, "?", STRONG, theme.muted)


def draw_chip(painter: QPainter, at: QPointF, symbol: str, room: float, theme: Theme) -> None:
    """Draws what has just been shown, in letters as large as the room between arrows allows."""
    high = min(float(scaled(_CHIP)), room)
    size = TITLE if high >= scaled(_CHIP) else CAPTION
    wide = max(high, advance(symbol, font(size, 600)) + high * 0.6)
    place = QRectF(at.x() - wide / 2, at.y() - high / 2, wide, high)
    painter.setPen(QPen(QColor(theme.machine), 2))
    painter.setBrush(QColor(theme.mixed(theme.machine, theme.card, 0.14)))
    painter.drawRoundedRect(place, 12, 12)
    _write_amid(painter, place, symbol, size, theme.text)


def _write_amid(painter: QPainter, room: QRectF, words: str, size: int, colour: str) -> None:
    painter.setFont(font(size, 600))
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def draw_rows(
    painter: QPainter, layout: GraphLayout, chain: Chain, state: int, lit: Sequence[int], theme: Theme
) -> None:
    """Draws what a state shows: a row for each symbol, with a bar and a figure."""
    colour = theme.groups[state % len(theme.groups)]
    for symbol, name in enumerate(chain.symbols):
        cell, p, is_lit = layout.bar(state, symbol), float(chain.emission[state, symbol]), symbol in lit
        type_ = font(CAPTION, 600 if is_lit else 400, tabular=True)
        ink = theme.machine if is_lit else theme.text
        write(painter, QRectF(cell.left(), cell.top(), layout.name_room, cell.height()), tr(name), type_, ink)
        ground = theme.mixed(theme.raised, theme.card, 0.6)
        draw_bar(painter, layout.track(state, symbol), p, theme.machine if is_lit else colour, ground)
        write(painter, cell, figure(p), type_, ink if is_lit else theme.muted, right=True)


def draw_columns(
    painter: QPainter, layout: GraphLayout, chain: Chain, state: int, lit: Sequence[int], theme: Theme
) -> None:
    """Draws what a state shows: a column for each symbol, and below them the letters, or only the likeliest ones."""
    emission, panel = np.asarray(chain.emission[state]), layout.panels[state]
    highest = max(float(emission.max()), 1e-9)
    colour = theme.groups[state % len(theme.groups)]
    for symbol, p in enumerate(emission.tolist()):
        cell = layout.bar(state, symbol)
        high = max(cell.height() * p / highest, 1.0)
        bar = QRectF(cell.left(), cell.bottom() - high, max(cell.width() - 1, 1.0), high)
        painter.fillRect(bar, QColor(theme.machine if symbol in lit else colour))
    below = QRectF(panel.left(), panel.bottom() - layout.caption_room, panel.width(), layout.caption_room)
    if panel.width() / layout.symbols >= scaled(_LETTERS):
        _write_letters(painter, layout, chain, state, below, theme)
    else:
        best = np.argsort(-emission, kind="stable")[:_BEST]
        write(painter, below, ", ".join(tr(chain.symbols[i]) for i in best), font(CAPTION, 600), theme.text)


def _write_letters(
    painter: QPainter, layout: GraphLayout, chain: Chain, state: int, below: QRectF, theme: Theme
) -> None:
    painter.setFont(font(CAPTION))
    painter.setPen(QColor(theme.muted))
    for symbol, name in enumerate(chain.symbols):
        cell = layout.bar(state, symbol)
        painter.drawText(
            QRectF(cell.left() - 4, below.top(), cell.width() + 8, below.height()),
            Qt.AlignmentFlag.AlignCenter,
            tr(name),
        )
