"""How a chart of a few lines is painted, and what is read in it."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from playground.phrases import phrase
from playground.widgets.line_chart_layout import Chart, Colour, Drawn, width_of
from playground.widgets.lines import (
    DOT,
    GRID,
    TITLE,
    VALUE,
    Points,
    draw_line,
    faded,
    spread,
    tick_texts,
    write,
    write_haloed,
)
from playground.widgets.look import CAPTION, Theme, contrast, font, scaled
from playground.widgets.picture import draw_frame
from playground.widgets.speech import tr

NOTHING = phrase("Nothing measured yet")

_DASHES: dict[Colour, tuple[float, ...]] = {"you": (4.0, 2.0), "good": (5.0, 2.0, 1.0, 2.0), "muted": (1.0, 2.0)}
"""in widths of the line; so that no line is told from another by its colour alone. Groups have markers instead."""
_MARKER, _MOST_MARKERS = 4.0, 24


def draw_chart(picture: QPixmap, chart: Chart, theme: Theme) -> None:
    """Paints all that does not change while somebody points at it."""
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = chart.size.width()
        write(
            painter, QPointF(0, scaled(13)), _elided(chart.plot.title, wide, TITLE, 600), font(TITLE, 600), theme.text
        )
        if chart.note:
            write(painter, QPointF(0, scaled(31)), _elided(chart.note, wide), font(CAPTION), theme.muted)
        if any(np.isfinite(line.y).any() for line in chart.lines):
            _draw_axes(painter, chart, theme)
            for line in reversed(chart.lines):  # the first one lies on top
                _draw_line(painter, chart, line, theme)
            _draw_names(painter, chart, theme)
        else:
            painter.setFont(font(CAPTION))
            painter.setPen(QColor(theme.muted))
            painter.drawText(chart.room, Qt.AlignmentFlag.AlignCenter, tr(NOTHING))


def draw_reading(
    painter: QPainter, chart: Chart, x: float, place: str, read: Sequence[tuple[int, float, str]], theme: Theme
) -> None:
    """A vertical line through a place, and each line's height there: (which line, along the axis, in words)."""
    room, across = chart.room, round(float(chart.place(np.array([x]))[0])) + 0.5
    painter.setPen(QPen(QColor(theme.muted), 1))
    painter.drawLine(QPointF(across, room.top()), QPointF(across, room.bottom()))
    dots = chart.height(np.array([y for _, y, _ in read], dtype=np.float64)).tolist()
    type_ = font(VALUE, 600, tabular=True)
    metrics = QFontMetricsF(type_)
    wide = max((metrics.horizontalAdvance(words) for _, _, words in read), default=0.0)
    left = across + 9 if across + 9 + wide < room.right() else across - 9 - wide
    middles = spread(dots, metrics.height(), room.top() - scaled(8), room.bottom())
    for (index, _, words), dot, middle in zip(read, dots, middles, strict=True):
        colour = chart.lines[index].colour
        painter.setPen(QPen(QColor(theme.card), 2))
        painter.setBrush(QColor(_line_colour(colour, theme)))
        painter.drawEllipse(QPointF(across, dot), DOT + 1, DOT + 1)
        at = QRectF(left, middle - metrics.height() / 2, metrics.horizontalAdvance(words), metrics.height())
        write_haloed(painter, at, words, type_, _text_colour(colour, theme), theme.card)
    _draw_place(painter, chart, across, place, theme)


def draw_ring(painter: QPainter, around: QRectF, theme: Theme) -> None:
    """Shows who has the keyboard."""
    draw_frame(painter, around.adjusted(2, 2, -2, -2), theme.machine, 2.0, 6.0)


def _draw_place(painter: QPainter, chart: Chart, across: float, words: str, theme: Theme) -> None:
    """The place that is read, among the numbers of the axis: instead of those that it would touch."""
    type_ = font(CAPTION, 600, tabular=True)
    metrics = QFontMetricsF(type_)
    wide = metrics.horizontalAdvance(words)
    left = min(max(across - wide / 2, 0.0), chart.size.width() - wide - 1)
    place = QRectF(left, chart.room.bottom() + 4, wide, metrics.height())
    for _, tick in chart.x_labels():
        if tick.intersects(place.adjusted(-8, 0, 8, 0)):
            painter.fillRect(tick.adjusted(-1, 0, 1, 0), QColor(theme.card))
    write(painter, QPointF(left, place.top() + metrics.ascent()), words, type_, theme.text)


def _draw_axes(painter: QPainter, chart: Chart, theme: Theme) -> None:
    room, type_ = chart.room, font(CAPTION, tabular=True)
    metrics = QFontMetricsF(type_)
    heights = chart.y_ticks()
    for y, words in zip(chart.height(np.array(heights)).tolist(), tick_texts(chart.plot, heights), strict=True):
        if y < room.bottom() - 1:
            painter.setPen(QPen(faded(theme.text, GRID), 1))
            painter.drawLine(QPointF(room.left(), round(y) + 0.5), QPointF(room.right(), round(y) + 0.5))
        left = room.left() - 8 - metrics.horizontalAdvance(words)
        write(painter, QPointF(left, y + metrics.capHeight() / 2), words, type_, theme.muted)
    painter.setPen(QPen(QColor(theme.quiet), 1))
    corner = QPointF(room.left() + 0.5, room.bottom() + 0.5)
    painter.drawPolyline(QPolygonF([QPointF(corner.x(), room.top()), corner, QPointF(room.right(), corner.y())]))
    _draw_x_axis(painter, chart, theme)


def _draw_x_axis(painter: QPainter, chart: Chart, theme: Theme) -> None:
    metrics = QFontMetricsF(font(CAPTION, tabular=True))
    for words, place in chart.x_labels():
        baseline = QPointF(place.left(), place.top() + metrics.ascent())
        write(painter, baseline, words, font(CAPTION, tabular=True), theme.muted)
    title = _elided(chart.x_title, chart.size.width())
    left = max(chart.room.right() - width_of(title), 0.0)
    baseline = chart.room.bottom() + metrics.height() + metrics.ascent() + 6
    write(painter, QPointF(left, baseline), title, font(CAPTION), theme.muted)


def _draw_line(painter: QPainter, chart: Chart, line: Drawn, theme: Theme) -> None:
    points, colour = chart.points(line), _line_colour(line.colour, theme)
    if contrast(colour, theme.card) < 1.5:
        draw_line(painter, points, theme.muted, 3.5)
    dashes = _DASHES.get(line.colour)
    if dashes is None:
        draw_line(painter, points, colour, 2)
    else:
        pen = QPen(QColor(colour), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(dashes)
        painter.setPen(pen)
        for run in _unbroken(points):
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in run.tolist()]))
    if isinstance(line.colour, int):
        _draw_markers(painter, points, line.colour, colour, theme)


def _draw_markers(painter: QPainter, points: Points, group: int, colour: str, theme: Theme) -> None:
    seen = points[np.isfinite(points).all(axis=1)]
    kept = np.unique(np.linspace(0, max(len(seen) - 1, 0), min(len(seen), _MOST_MARKERS)).round().astype(int))
    shape = _marker(group)
    painter.setPen(QPen(QColor(theme.muted if contrast(colour, theme.card) < 1.5 else theme.card), 1))
    painter.setBrush(QColor(colour))
    for x, y in seen[kept].tolist():
        painter.drawPath(shape.translated(x, y))


def _marker(group: int) -> QPainterPath:
    """A shape around (0, 0): a disc, a square, triangles, a diamond, bars: another for each group."""
    side, path = _MARKER, QPainterPath()
    if group == 0:
        path.addEllipse(QPointF(0, 0), side, side)
    elif group == 1:
        path.addRect(-side * 0.9, -side * 0.9, side * 1.8, side * 1.8)
    elif group == 6:
        path.addRect(-side * 0.5, -side * 1.3, side, side * 2.6)
    elif group == 7:
        path.addRect(-side * 1.3, -side * 0.5, side * 2.6, side)
    else:  # corners on a circle: triangles up, down, to the right; a diamond
        corners, turn = {2: (3, -90), 3: (4, 0), 4: (3, 90), 5: (3, 0)}[group]
        angles = np.radians(turn + 360 * np.arange(corners) / corners)
        path.addPolygon(QPolygonF([QPointF(np.cos(a) * side * 1.3, np.sin(a) * side * 1.3) for a in angles]))
        path.closeSubpath()
    return path


def _draw_names(painter: QPainter, chart: Chart, theme: Theme) -> None:
    for index, place, end in chart.names():
        line, middle = chart.lines[index], place.center().y()
        if abs(middle - end.y()) > 4:
            painter.setPen(QPen(faded(_line_colour(line.colour, theme), 0.6), 1))
            painter.drawLine(end + QPointF(2, 0), QPointF(place.left() - 2, middle))
        words = _elided(line.name, place.width() + 0.5, CAPTION, 600)
        write_haloed(painter, place, words, font(CAPTION, 600), _text_colour(line.colour, theme), theme.card)


def _line_colour(colour: Colour, theme: Theme) -> str:
    return theme.groups[colour] if isinstance(colour, int) else getattr(theme, colour)


def _text_colour(colour: Colour, theme: Theme) -> str:
    """The colour of a line's name; groups have colours that cannot be read."""
    roles = {"machine": theme.machine, "you": theme.you_text, "good": theme.good_text, "muted": theme.muted}
    return theme.text if isinstance(colour, int) else roles[colour]


def _unbroken(points: Points) -> list[Points]:
    """The parts of a line between its gaps."""
    finite = np.isfinite(points).all(axis=1)
    parts = np.split(points, np.flatnonzero(np.diff(finite)) + 1) if len(points) else []
    return [part for part in parts if np.isfinite(part).all()]


def _elided(text: str, width: float, size: int = CAPTION, weight: int = 400) -> str:
    return QFontMetricsF(font(size, weight)).elidedText(text, Qt.TextElideMode.ElideRight, width)
