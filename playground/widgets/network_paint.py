"""How a network's picture is painted: links, tiles, headings, and the lit edges of one unit."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from playground.phrases import phrase
from playground.widgets.bends import add_bend, draw_bends
from playground.widgets.look import Theme, font, readable_on, rgb, scaled
from playground.widgets.network_layout import Heading, Layout, Patch, Placed, Rect, Spot
from playground.widgets.network_links import Curve
from playground.widgets.picture import Ramp, balanced, ramp_image
from playground.widgets.speech import tr

_DEAD, _DEAD_IN_TWO_LINES = phrase("always 0"), phrase("always\n0")
_CORNER = np.array([[0.2, 0.8], [0.8, 1.0]], dtype=np.float32)
"""How much of a picture's outermost pixels is left by corners of radius 2."""


@dataclass(frozen=True)
class Shown:
    """What one column shows at a moment."""

    values: NDArray[np.float32]
    """(items, side, side), or (items,) for units and outputs"""
    ramp: Ramp = "activations"
    largest: float = 1.0
    """the value of full colour; of a signed picture also the negative one"""
    live: bool = True
    """whether these are values of a drawing; else the column is blank"""
    range: str = ""
    """follows the shape in the caption, as in ", 0 … 3.5" """
    strengths: NDArray[np.float32] | None = None
    """(items of the source, items): which links matter, with their sign"""


def qrect(rect: Rect) -> QRectF:
    """The same rectangle for Qt."""
    return QRectF(*rect)


def tiles(placed: Placed, shown: Shown, theme: Theme) -> QImage | None:
    """All pictures of a column in their places, scaled, their corners rounded; None where nothing can be drawn.

    One image for all, because to draw a hundred small ones takes a hundred turns with the learner's thread.
    """
    column = placed.column
    if shown.values.size != column.count * column.side**2 or not placed.places or column.kind == "answer":
        return None
    largest = shown.largest if np.isfinite(shown.largest) and shown.largest else 1.0
    with np.errstate(over="ignore"):
        values = shown.values.reshape(-1, column.side) / largest
    image = ramp_image(values, shown.ramp, theme).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    size = column.side * placed.scale
    image = image.scaled(size, size * column.count)
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(column.count, size, size, 4)
    if size >= 8:
        _round(pixels)
    return _in_places(pixels, placed)


def _in_places(pixels: NDArray[np.uint8], placed: Placed) -> QImage:
    """Pictures (items, size, size, 4) on a transparent ground, as they lie in their column."""
    size, (left, top) = pixels.shape[1], placed.corner
    corners = [(round(place.top - top), round(place.left - left)) for place in placed.places]
    high, wide = (max(ends) + size for ends in zip(*corners, strict=True))
    ground = np.zeros((high, wide, 4), np.uint8)
    for picture, (y, x) in zip(pixels, corners, strict=True):
        ground[y : y + size, x : x + size] = picture
    return QImage(ground.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied).copy()


def _round(pixels: NDArray[np.uint8]) -> None:
    """Makes the corners of pictures (items, height, width, 4) transparent, in place."""
    for rows, mask in ((slice(0, 2), _CORNER), (slice(-2, None), _CORNER[::-1])):
        for across, corner in ((slice(0, 2), mask), (slice(-2, None), mask[:, ::-1])):
            part = pixels[:, rows, across]
            part[:] = (part * corner[None, :, :, None]).astype(np.uint8)


def draw_tiles(painter: QPainter, placed: Placed, image: QImage) -> None:
    """Draws the pictures of a column in their places."""
    painter.drawImage(QPointF(*placed.corner), image)


def draw_links(painter: QPainter, links: Sequence[Curve], theme: Theme) -> None:
    """Draws the quiet links behind everything, as one shape, so that where many meet it is not darker.

    The more there are, the fainter.
    """
    colour = QColor(theme.muted)
    colour.setAlphaF(0.35 * min(1, 80 / max(len(links), 1)))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    bends = QPainterPath()
    for link in links:
        add_bend(bends, QPointF(link.x1, link.y0), QPointF(link.x2, link.y1))
    painter.drawPath(bends)
    colour.setAlphaF(0.35)
    painter.setPen(QPen(colour, 1))
    straight = {(link.x0, link.x1, link.y0) for link in links} | {(link.x2, link.x3, link.y1) for link in links}
    painter.drawLines([QLineF(left, y, right, y) for left, right, y in straight if right > left])


def draw_headings(painter: QPainter, layout: Layout, size: int, theme: Theme) -> None:
    """Draws each column's title, and its caption unless that has a range, which changes."""
    for heading, placed in zip(layout.headings, layout.columns, strict=True):
        if heading is None:
            continue
        painter.setPen(QColor(theme.text))
        painter.setFont(font(size, 600))
        painter.drawText(*_heading_place(heading, placed, 0, 18), tr(heading.title))
        if not _has_range(heading, placed):
            _draw_caption(painter, heading, placed, heading.caption, theme)


def draw_ranges(painter: QPainter, layout: Layout, ranges: Sequence[str], theme: Theme) -> None:
    """Draws the captions that have a range, with that of the moment."""
    for heading, placed, extra in zip(layout.headings, layout.columns, ranges, strict=True):
        if heading is not None and _has_range(heading, placed):
            _draw_caption(painter, heading, placed, placed.column.shape + extra, theme)


def _has_range(heading: Heading, placed: Placed) -> bool:
    """Whether the layout has kept room for a range."""
    return placed.column.ranged and len(heading.caption) > len(placed.column.shape)


def _draw_caption(painter: QPainter, heading: Heading, placed: Placed, caption: str, theme: Theme) -> None:
    painter.setPen(QColor(theme.muted))
    painter.setFont(font(12, tabular=True))
    painter.drawText(*_heading_place(heading, placed, 19, 16), tr(caption))


def _heading_place(heading: Heading, placed: Placed, top: int, high: int) -> tuple[QRectF, Qt.AlignmentFlag]:
    """Where a line of a heading stands; the last column's ends with the column."""
    if placed.column.kind == "answer":
        return QRectF(placed.left + placed.width - 200, scaled(top), 200, scaled(high)), Qt.AlignmentFlag.AlignRight
    return QRectF(heading.left, scaled(top), 400, scaled(high)), Qt.AlignmentFlag.AlignLeft


def draw_frames(painter: QPainter, placed: Placed, theme: Theme) -> None:
    """Draws thin frames around the pictures of a column."""
    colour = theme.mixed(theme.muted, theme.card, 0.5 if placed.column.kind == "kernel" else 0.18)
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in placed.places:
        painter.drawRoundedRect(qrect(place).adjusted(-0.5, -0.5, 0.5, 0.5), 2.5, 2.5)


def draw_dead(painter: QPainter, placed: Placed, shown: Shown, theme: Theme) -> None:
    """Writes "always 0" on maps that are, as large as there is room."""
    if shown.ramp != "activations" or not shown.live or placed.column.kind != "picture":
        return
    dead = np.flatnonzero(~shown.values.reshape(placed.column.count, -1).any(axis=1)).tolist()
    size = placed.column.side * placed.scale
    words = next((w for w, room in ((_DEAD, 60), (_DEAD_IN_TWO_LINES, 42), ("0", 16)) if size >= scaled(room)), "")
    if not dead or not words:
        return
    painter.setPen(QColor(theme.muted))
    painter.setFont(font(12))
    for item in dead:
        painter.drawText(qrect(placed.places[item]), Qt.AlignmentFlag.AlignCenter, tr(words))


def draw_signed(painter: QPainter, place: Rect, signed: NDArray[np.float32], theme: Theme) -> None:
    """Lays signed values (rows, columns) over a picture: blue for, orange against, the more the denser."""
    strength = balanced(signed)
    alpha = np.clip(np.abs(strength) * 0.9, 0, 0.9)[..., None]  # (rows, columns, 1)
    colour = np.where(strength[..., None] >= 0, np.array(rgb(theme.machine)), np.array(rgb(theme.you)))
    pixels = np.concatenate([colour, np.full_like(alpha, 255)], axis=2) * alpha
    levels = np.ascontiguousarray(pixels.astype(np.uint8))
    rows, columns = strength.shape
    image = QImage(levels.data, columns, rows, columns * 4, QImage.Format.Format_RGBA8888_Premultiplied)
    painter.drawImage(qrect(place), image)


def draw_answers(painter: QPainter, placed: Placed, shown: Shown, theme: Theme) -> None:
    """Draws the outputs as tiles with their digit, the likelier the bluer."""
    painter.setFont(font(min(18, placed.scale * 0.45), 500))
    shares = np.clip(np.nan_to_num(shown.values), 0, 1) if shown.live else np.zeros(placed.column.count)
    for digit, (place, share) in enumerate(zip(placed.places, shares.tolist(), strict=True)):
        ground = _ground(theme, round(share * 100))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(qrect(place), 8, 8)
        painter.setPen(QColor(readable_on(ground) if share >= 0.5 else theme.text))
        painter.drawText(qrect(place), Qt.AlignmentFlag.AlignCenter, str(digit))


@cache
def _ground(theme: Theme, percent: int) -> str:
    return theme.mixed(theme.machine, theme.raised, percent / 100)


def draw_lit(
    painter: QPainter,
    layout: Layout,
    spot: Spot,
    patches: Sequence[Patch],
    via: Rect | None,
    shown: Shown,
    theme: Theme,
) -> None:
    """Lights one unit and only what feeds it: frames, and wedges or curves from patch to kernel to unit."""
    unit = layout.place(spot)
    column = layout.columns[spot.column]
    for patch in patches:
        place = layout.columns[patch.column].pixel(patch.item, patch.row, patch.across, patch.size)
        whole = patch.size == layout.columns[patch.column].column.side
        if via is not None:
            draw_wedge(painter, place, via, theme)
        elif not whole:
            draw_wedge(painter, place, unit, theme, 1 if len(patches) == 1 else 0.5)
        else:
            _draw_edge(painter, place, unit, _strength(shown, patch.item, spot.item), theme)
        if not whole or len(patches) == 1:
            frame(painter, place, theme)
    if via is not None:
        draw_wedge(painter, via, unit, theme)
        frame(painter, via, theme)
    frame(painter, unit, theme, radius=9 if column.column.kind == "answer" else 2)
    if column.column.side > 1:
        frame(painter, column.places[spot.item], theme, 4)


def _strength(shown: Shown, source: int, item: int) -> float:
    """How strong an edge is, -1 to 1; 1 if that is not known."""
    s = shown.strengths
    if s is None or source >= s.shape[0] or item >= s.shape[1]:
        return 1.0
    largest = float(np.max(np.abs(s[:, item]), initial=0)) or 1.0
    return float(np.nan_to_num(s[source, item] / largest))


def draw_wedge(painter: QPainter, a: Rect, b: Rect, theme: Theme, opacity: float = 1) -> None:
    """Two curves from the right side of one rectangle to the left side of another, and a breath of blue between."""
    upper, lower = QPainterPath(), QPainterPath()
    add_bend(upper, QPointF(a.right, a.top), QPointF(b.left, b.top))
    add_bend(lower, QPointF(b.left, b.bottom), QPointF(a.right, a.bottom))
    between = QPainterPath(upper)
    between.lineTo(b.left, b.bottom)
    between.connectPath(lower)
    fill = QColor(theme.machine)
    fill.setAlphaF(0.09)
    painter.fillPath(between, fill)
    edge = QColor(theme.machine)
    edge.setAlphaF(opacity)
    for side in (upper, lower):
        draw_bends(painter, side, edge, 1.5)


def _draw_edge(painter: QPainter, a: Rect, b: Rect, strength: float, theme: Theme) -> None:
    """One edge: blue where it speaks for the unit, orange where it speaks against."""
    colour = QColor(theme.machine if strength >= 0 else theme.you)
    colour.setAlphaF(min(1.0, 0.12 + abs(strength)))
    bend = QPainterPath()
    add_bend(bend, QPointF(a.right, a.middle), QPointF(b.left, b.middle))
    draw_bends(painter, bend, colour, 1.5)


def frame(painter: QPainter, place: Rect, theme: Theme, out: float = 1, radius: float = 2) -> None:
    """A 2 px blue frame with a thin light line inside, so that it shows on any colour."""
    around, radius = qrect(place).adjusted(-out, -out, out, out), radius if place.width >= 12 else 0.5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if min(place.width, place.height) < 20:
        painter.setPen(QPen(QColor(theme.card), 4))
        painter.drawRoundedRect(around, radius, radius)
    painter.setPen(QPen(QColor(theme.machine), 2))
    painter.drawRoundedRect(around, radius, radius)
