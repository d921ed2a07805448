"""Paints a small Boltzmann machine: links in the colours of their signs, units that are on, held, or deciding."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from playground.widgets.bends import draw_bends
from playground.widgets.look import Theme, icon
from playground.widgets.picture import draw_frame
from playground.widgets.small_net_layout import NetPlaces

_WIDEST, _THINNEST, _STEEP = 5.0, 0.4, 2.4  # pixels; so that up to half as strong is at most a pixel wide
_FAINT, _PIN = 0.085, 12  # of the strongest link: weaker ones are not drawn; pixels
_WIDTHS = 6  # that links of a sign can have: those of one width are painted at once, which takes a quarter of the time
_STRIP = 4  # pixels of the strip under a cell


def paint_links(
    painter: QPainter, places: NetPlaces, weights: NDArray[np.floating], theme: Theme, only: int | None = None
) -> None:
    """Links as wide as they are strong: blue pull together, orange push apart. `only`: those of one unit."""
    largest = float(np.abs(weights).max(initial=0.0))
    if not largest:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ones, others = np.triu_indices(len(weights), 1)
    if only is not None:
        chosen = (ones == only) | (others == only)
        ones, others = ones[chosen], others[chosen]
    shares = weights[ones, others] / largest
    bundles: dict[int, QPainterPath] = {}
    seen, strengths = np.abs(shares) > _FAINT, np.rint(shares * _WIDTHS).astype(int)
    for one, other, strength in zip(*(part[seen].tolist() for part in (ones, others, strengths)), strict=True):
        bundles.setdefault(strength, QPainterPath()).addPath(places.links[one, other])
    for strength in sorted(bundles, key=abs):
        draw_bends(painter, bundles[strength], *_look(strength / _WIDTHS, theme, only is not None))


def paint_unit(painter: QPainter, places: NetPlaces, unit: int, is_on: bool, theme: Theme) -> None:
    """A cell is a square of ink or a blank one, a hidden unit a disc that is lit or dark."""
    at, is_cell = places.rect(unit), unit < places.visible
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lit = theme.text if is_cell else theme.machine
    painter.setBrush(QColor(lit if is_on else theme.background))
    painter.setPen(QPen(QColor(lit if is_on else theme.muted), 1.0))
    if is_cell:
        corner = min(3.0, at.width() / 6)
        painter.drawRoundedRect(at, corner, corner)
    else:
        painter.drawEllipse(at)


def paint_strip(painter: QPainter, places: NetPlaces, unit: int, chance: float, theme: Theme) -> None:
    """Under a cell: how likely it is on."""
    at = places.rect(unit)
    track = QRectF(at.left(), at.bottom() + 3, at.width(), _STRIP)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(track, 2, 2)
    painter.setBrush(QColor(theme.machine))
    painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * chance, track.height()), 2, 2)


def paint_held(painter: QPainter, places: NetPlaces, unit: int, theme: Theme) -> None:
    """The visitor's frame, and a pin."""
    at = places.rect(unit)
    draw_frame(painter, at.adjusted(-2, -2, 2, 2), theme.you, 2.0, _radius(places, unit, at))
    size = min(_PIN, at.width() / 2 + 2)
    pin = QRectF(at.right() - size / 2, at.top() - size / 2, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.card))
    painter.drawEllipse(pin.adjusted(-2, -2, 2, 2))
    icon("push-pin-fill", theme, "you").paint(painter, pin.toRect())


def paint_deciding(painter: QPainter, places: NetPlaces, unit: int, theme: Theme) -> None:
    """The frame of the unit whose turn it was."""
    at = places.rect(unit)
    draw_frame(painter, at.adjusted(-4, -4, 4, 4), theme.machine, 3.0, _radius(places, unit, at))


def paint_pointed(painter: QPainter, places: NetPlaces, unit: int, theme: Theme) -> None:
    at = places.rect(unit)
    draw_frame(painter, at.adjusted(-2, -2, 2, 2), theme.text, 1.5, _radius(places, unit, at))


def _radius(places: NetPlaces, unit: int, at: QRectF) -> float:
    return 5.0 if unit < places.visible else at.width()


def _look(share: float, theme: Theme, is_lit: bool) -> tuple[QColor, float]:
    """The colour of a link, and how wide it is."""
    colour = QColor(theme.machine if share > 0 else theme.you)
    colour.setAlphaF(1.0 if is_lit else 0.15 + 0.5 * abs(share))
    return colour, max(_THINNEST, _WIDEST * abs(share) ** _STEEP)
