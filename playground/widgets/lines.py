"""The curves themselves, with their titles, labels and what is pointed at: painted over the axes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from playground.phrases import phrase
from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import count, number
from playground.widgets.runs import Plot, Run
from playground.widgets.speech import tr
from playground.widgets.turns import update_in_turn

if TYPE_CHECKING:
    from playground.widgets.axes import Axes

STEPS = phrase("steps")
"""the name of the axis that all curves have in common"""

TITLE, VALUE = 13, 13
DOT, GRID = 4.0, 0.08
_HALO = 4.0
_DIMMED = 0.3
_DASHES = (4.0, 3.0)

Points = NDArray[np.float64]
"""(n, 2): x and y in pixels of the widget; NaN where there is no value"""


@dataclass(frozen=True)
class Level:
    """A value to compare a curve with, and what it is called."""

    value: float
    label: str


class Lines(QWidget):
    """A transparent sheet over the axes. It hears no mouse either."""

    def __init__(self, plots: Sequence[Plot], axes: "Axes", parent: QWidget) -> None:
        super().__init__(parent)
        self._plots, self._axes = tuple(plots), axes
        self._run: Run | None = None
        nothing = Run(np.zeros(0), np.zeros((len(plots), 0)))
        self._drawn = self._before = nothing
        """what is drawn of both runs: no more points than pixels can show"""
        self._at: float | None = None
        self._hover: float | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_runs(self, run: Run, before: Run) -> None:
        """Shows the present run and the one before; either may be empty."""
        self._run = run if run.steps.size else None
        self._drawn = run.thinned()
        self._before = before.thinned()
        update_in_turn(self)

    def set_at(self, step: float | None) -> None:
        """Marks a moment of the present run."""
        self._at = step
        self.update()

    def set_hover(self, step: float | None) -> None:
        """Reads the curves at a step."""
        self._hover = step
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self)
        for row, plot in enumerate(self._plots):
            self._paint_plot(painter, theme, row, plot)
        self._paint_steps(painter, theme)

    def _paint_plot(self, painter: QPainter, theme: Theme, row: int, plot: Plot) -> None:
        room = self._axes.plot_rect(row)
        write(painter, QPointF(0, room.top() - scaled(12)), tr(plot.title), font(TITLE, 600), theme.text)
        self._paint_grid(painter, theme, row, room)
        level = self._paint_level(painter, theme, row, room)
        before = self._points(row, room, self._before)
        now = self._points(row, room, self._drawn)
        draw_line(painter, before, theme.quiet, 1.5)
        self._paint_now(painter, theme, now)
        value = self._paint_value(painter, theme, row, plot, room, now, before)
        earlier = self._paint_before_label(painter, theme, before, value)
        if level is not None:
            _paint_level_label(painter, theme, level, room, (value, earlier), np.concatenate([now, before]))

    def _paint_grid(self, painter: QPainter, theme: Theme, row: int, room: QRectF) -> None:
        painter.setPen(QPen(faded(theme.text, GRID), 1))
        low, high = self._axes.heights[row]
        for tick in self._axes.ticks(row):
            y = round(room.bottom() - (tick - low) / (high - low) * room.height()) + 0.5
            if y < room.bottom() - 1:
                painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))

    def _paint_level(self, painter: QPainter, theme: Theme, row: int, room: QRectF) -> tuple[str, float] | None:
        """The line to compare the curve with; returns its label and its height, if it lies on the axis."""
        level, (low, high) = self._axes.levels.get(row), self._axes.heights[row]
        height = float("nan") if level is None else float(self._plots[row].heights(np.array([level.value]))[0])
        if level is None or not low <= height <= high:
            return None
        y = round(room.bottom() - (height - low) / (high - low) * room.height()) + 0.5
        pen = QPen(QColor(theme.muted), 1)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        return tr(level.label), y

    def _paint_now(self, painter: QPainter, theme: Theme, now: Points) -> None:
        """The present run; what came after the marked moment is dimmed."""
        if self._at is None or not len(now):
            draw_line(painter, now, theme.machine, 2)
            return
        here = self._drawn.nearest(self._at)
        draw_line(painter, now[here:], theme.mixed(theme.machine, theme.card, _DIMMED), 2)
        draw_line(painter, now[: here + 1], theme.machine, 2)

    def _paint_value(
        self, painter: QPainter, theme: Theme, row: int, plot: Plot, room: QRectF, now: Points, before: Points
    ) -> QRectF:
        """A dot with its value, at what is pointed at or else at the present; returns the label's place."""
        index = self._shown_column()
        if self._run is None or index is None:
            return QRectF()
        x, y = self._points(row, room, self._run.column(index))[0].tolist()
        if not np.isfinite(y):
            return QRectF()
        dot = QPointF(x, y)
        if self._hover is not None:
            painter.setPen(QPen(QColor(theme.muted), 1))
            painter.drawLine(QPointF(round(dot.x()) + 0.5, room.top()), QPointF(round(dot.x()) + 0.5, room.bottom()))
        painter.setPen(QPen(QColor(theme.card), 2))
        painter.setBrush(QColor(theme.machine))
        painter.drawEllipse(dot, DOT + 1, DOT + 1)
        words, type_ = tr(plot.says(float(self._run.values[row, index]))), font(VALUE, 600, tabular=True)
        bounds = QRectF(room.left(), room.top() - scaled(8), self.width() - room.left(), room.height() + scaled(8))
        place = _free_place(words, type_, dot, bounds, np.concatenate([now, before]))
        write_haloed(painter, place, words, type_, theme.machine, theme.card)
        return place

    def _paint_before_label(self, painter: QPainter, theme: Theme, before: Points, taken: QRectF) -> QRectF:
        """Names the run before at its end, where there is room; returns the label's place."""
        seen = before[np.isfinite(before).all(axis=1)]
        if not len(seen):
            return QRectF()
        words, type_ = tr("before"), font(CAPTION)
        size = QFontMetricsF(type_).boundingRect(words).size()
        left = min(float(seen[-1, 0]) + 6, self.width() - size.width() - 2)
        place = QRectF(QPointF(left, float(seen[-1, 1]) - size.height() / 2), size)
        if place.intersects(taken):
            return QRectF()
        write_haloed(painter, place, words, type_, theme.muted, theme.card)
        return place

    def _paint_steps(self, painter: QPainter, theme: Theme) -> None:
        """The name of the common axis; and the step that is pointed at."""
        room = self._axes.plot_rect(len(self._plots) - 1)
        type_ = font(CAPTION, tabular=True)
        baseline = room.bottom() + QFontMetricsF(type_).ascent() + 2  # where pyqtgraph puts the numbers
        write(painter, QPointF(self._axes.name_left() + 6, baseline), tr(STEPS), type_, theme.muted)
        index = self._shown_column()
        if self._hover is None or self._run is None or index is None:
            return
        words = tr(phrase("step {n}", n=count(int(self._run.steps[index]))))
        metrics = QFontMetricsF(font(CAPTION, 600, tabular=True))
        wide = metrics.horizontalAdvance(words)
        x = self._x(room, self._run.steps[index : index + 1])[0]
        left = min(max(x - wide / 2, 0.0), self.width() - wide - 1)
        place = QRectF(left, baseline - metrics.ascent(), wide, metrics.height())
        painter.fillRect(place.adjusted(-6, 0, 6, 0), QColor(theme.card))
        write(painter, QPointF(left, baseline), words, font(CAPTION, 600, tabular=True), theme.text)

    def _shown_column(self) -> int | None:
        """The column whose values are read out."""
        if self._run is None:
            return None
        step = next((s for s in (self._hover, self._at) if s is not None), None)
        return len(self._run.steps) - 1 if step is None else self._run.nearest(step)

    def _points(self, row: int, room: QRectF, run: Run) -> Points:
        low, high = self._axes.heights[row]
        share = (self._plots[row].heights(run.values[row]) - low) / (high - low)
        y = room.bottom() - np.clip(share, -0.02, 1.02) * room.height()
        return np.stack([self._x(room, run.steps), y], axis=1)

    def _x(self, room: QRectF, steps: NDArray[np.float64]) -> NDArray[np.float64]:
        low, high = self._axes.steps
        return room.left() + (steps - low) / (high - low) * room.width()


def tick_texts(plot: Plot, heights: list[float]) -> list[str]:
    """The numbers beside the ticks of one plot, as short as they are round."""
    if plot.log:
        return [number(float(f"{10.0**height:.2g}")) for height in heights]
    return [number(height * 100 if plot.percent else height) for height in heights]


def spread(wanted: Sequence[float], height: float, low: float, high: float) -> list[float]:
    """The middles of labels, each `height` high, near where they are wanted but one beside the other in low..high.

    Labels that do not fit all together overlap evenly.
    """
    if not wanted:
        return []
    height = min(height, (high - low) / len(wanted))
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    places = [min(max(wanted[index], low + height / 2), high - height / 2) for index in order]
    for upper in range(len(places) - 1):
        places[upper + 1] = max(places[upper + 1], places[upper] + height)
    places[-1] = min(places[-1], high - height / 2)
    for lower in range(len(places) - 1, 0, -1):
        places[lower - 1] = min(places[lower - 1], places[lower] - height)
    return [place for _, place in sorted(zip(order, places, strict=True))]


def draw_line(painter: QPainter, points: Points, colour: str, width: float) -> None:
    """Draws a curve with gaps where values are missing.

    As single lines, because Qt takes ten times as long for one broad polyline that goes up and down.
    """
    painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    pairs = np.concatenate([points[:-1], points[1:]], axis=1)  # (n - 1, 4)
    painter.drawLines([QLineF(*pair) for pair in pairs[np.isfinite(pairs).all(axis=1)].tolist()])


def _free_place(words: str, type_: QFont, dot: QPointF, bounds: QRectF, points: Points) -> QRectF:
    """The place beside a dot, inside the bounds, where a label covers the least of the curves."""
    metrics = QFontMetricsF(type_)
    width, height, gap = metrics.horizontalAdvance(words), metrics.height(), 7.0
    xs = (dot.x() + gap, dot.x() - gap - width, dot.x() - width / 2)
    ys = (dot.y() - gap - height / 2, dot.y() + gap - height / 2, dot.y() - gap - height, dot.y() + gap)
    places = [QRectF(x, y, width, height) for x in xs for y in ys]
    inside = [place for place in places if bounds.contains(place)]
    return min(inside or places, key=lambda place: _covered(place, dot, points))


def _paint_level_label(
    painter: QPainter, theme: Theme, level: tuple[str, float], room: QRectF, taken: Sequence[QRectF], points: Points
) -> None:
    """Names a level just above its line at the right end; left of that or below where something stands there."""
    (words, y), type_ = level, font(CAPTION)
    place = _level_place(words, type_, y, room, taken, points)
    write_haloed(painter, place, words, type_, theme.muted, theme.card)


def _level_place(words: str, type_: QFont, y: float, room: QRectF, taken: Sequence[QRectF], points: Points) -> QRectF:
    """The first place along a level where its label lies on no other label and on the least of the curves."""
    metrics = QFontMetricsF(type_)
    width, height = metrics.horizontalAdvance(words), metrics.height()
    bounds = room.adjusted(0, -scaled(8), 0, 0)
    lefts = (room.right() - width, *(each.left() - width - 8 for each in taken), room.left() + 8)
    tops = (y - height - 1, y + 2, y - 1.7 * height)
    places = [QRectF(left, top, width, height) for left in lefts for top in tops]
    inside = [place for place in places if bounds.contains(place)] or places
    costs: list[tuple[float, int]] = []
    for place in inside:
        costs.append((_overlap(place, taken), _covered(place, QPointF(), points)))
        if costs[-1] == (0.0, 0):  # mostly the first or second
            return place
    return inside[costs.index(min(costs))]


def _overlap(place: QRectF, taken: Sequence[QRectF]) -> float:
    """How much of other labels lies under a place, in square pixels."""
    common = [place.adjusted(-_HALO, -1, _HALO, 1).intersected(each) for each in taken]
    return sum(each.width() * each.height() for each in common)


def _covered(place: QRectF, dot: QPointF, points: Points) -> int:
    """How much of the curves lies under a place; the dot itself counts most."""
    x, y = points[:, 0], points[:, 1]
    room = place.adjusted(-2, -1, 2, 1)
    under = (x >= room.left()) & (x <= room.right()) & (y >= room.top()) & (y <= room.bottom())
    return int(under.sum()) + 1000 * place.adjusted(-DOT, -DOT, DOT, DOT).contains(dot)


def write(painter: QPainter, baseline: QPointF, words: str, type_: QFont, colour: str) -> None:
    """Writes one line of plain text."""
    painter.setFont(type_)
    painter.setPen(QColor(colour))
    painter.drawText(baseline, words)


def write_haloed(painter: QPainter, place: QRectF, words: str, type_: QFont, colour: str, halo: str) -> None:
    """Writes on a soft ground; a halo that follows the letters would take longer than all curves together."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(halo, 0.8))
    painter.drawRoundedRect(place.adjusted(-_HALO, -1, _HALO, 1), _HALO, _HALO)
    write(painter, QPointF(place.left(), place.top() + QFontMetricsF(type_).ascent()), words, type_, colour)


def faded(colour: str, opacity: float) -> QColor:
    """A colour that lets through what lies beneath."""
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded
