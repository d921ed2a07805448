"""The curves themselves, with their titles, labels and what is pointed at: painted over the axes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from playground.widgets.look import CAPTION, Theme, font, scaled, theme_of
from playground.widgets.numbers import count
from playground.widgets.runs import Plot, Run

if TYPE_CHECKING:
    from playground.widgets.axes import Axes

_TITLE, _VALUE = 13, 13
_HALO, _DOT = 4.0, 4.0
_GRID = 0.08
_DIMMED = 0.3

Points = NDArray[np.float64]
"""(n, 2): x and y in pixels of the widget; NaN where there is no value"""


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
        self.update()

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
        _write(painter, QPointF(0, room.top() - scaled(12)), plot.title, font(_TITLE, 600), theme.text)
        self._paint_grid(painter, theme, row, room)
        before = self._points(row, room, self._before)
        now = self._points(row, room, self._drawn)
        _draw_line(painter, before, theme.quiet, 1.5)
        self._paint_now(painter, theme, now)
        label = self._paint_value(painter, theme, row, plot, room, now, before)
        self._paint_before_label(painter, theme, room, before, label)

    def _paint_grid(self, painter: QPainter, theme: Theme, row: int, room: QRectF) -> None:
        painter.setPen(QPen(_faded(theme.text, _GRID), 1))
        low, high = self._axes.heights[row]
        for tick in self._axes.ticks(row):
            y = round(room.bottom() - (tick - low) / (high - low) * room.height()) + 0.5
            if y < room.bottom() - 1:
                painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))

    def _paint_now(self, painter: QPainter, theme: Theme, now: Points) -> None:
        """The present run; what came after the marked moment is dimmed."""
        if self._at is None or not len(now):
            _draw_line(painter, now, theme.machine, 2)
            return
        here = self._drawn.nearest(self._at)
        _draw_line(painter, now[here:], theme.mixed(theme.machine, theme.card, _DIMMED), 2)
        _draw_line(painter, now[: here + 1], theme.machine, 2)

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
        painter.drawEllipse(dot, _DOT + 1, _DOT + 1)
        words, type_ = plot.says(float(self._run.values[row, index])), font(_VALUE, 600, tabular=True)
        bounds = QRectF(room.left(), room.top() - scaled(8), self.width() - room.left(), room.height() + scaled(8))
        place = _free_place(words, type_, dot, bounds, np.concatenate([now, before]))
        _write_haloed(painter, place, words, type_, theme.machine, theme.card)
        return place

    def _paint_before_label(self, painter: QPainter, theme: Theme, room: QRectF, before: Points, taken: QRectF) -> None:
        seen = before[np.isfinite(before).all(axis=1)]
        if not len(seen):
            return
        type_ = font(CAPTION)
        size = QFontMetricsF(type_).boundingRect("before").size()
        left = min(float(seen[-1, 0]) + 6, self.width() - size.width() - 2)
        place = QRectF(QPointF(left, float(seen[-1, 1]) - size.height() / 2), size)
        if not place.intersects(taken):
            _write_haloed(painter, place, "before", type_, theme.muted, theme.card)

    def _paint_steps(self, painter: QPainter, theme: Theme) -> None:
        """The name of the common axis; and the step that is pointed at."""
        room = self._axes.plot_rect(len(self._plots) - 1)
        type_ = font(CAPTION, tabular=True)
        baseline = room.bottom() + QFontMetricsF(type_).ascent() + 2  # where pyqtgraph puts the numbers
        width = QFontMetricsF(type_).horizontalAdvance("steps")
        _write(painter, QPointF(self.width() - width - 1, baseline), "steps", type_, theme.muted)
        index = self._shown_column()
        if self._hover is None or self._run is None or index is None:
            return
        words = f"step {count(int(self._run.steps[index]))}"
        metrics = QFontMetricsF(font(CAPTION, 600, tabular=True))
        wide = metrics.horizontalAdvance(words)
        x = self._x(room, self._run.steps[index : index + 1])[0]
        left = min(max(x - wide / 2, 0.0), self.width() - wide - 1)
        place = QRectF(left, baseline - metrics.ascent(), wide, metrics.height())
        painter.fillRect(place.adjusted(-6, 0, 6, 0), QColor(theme.card))
        _write(painter, QPointF(left, baseline), words, font(CAPTION, 600, tabular=True), theme.text)

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


def _draw_line(painter: QPainter, points: Points, colour: str, width: float) -> None:
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


def _covered(place: QRectF, dot: QPointF, points: Points) -> int:
    """How much of the curves lies under a place; the dot itself counts most."""
    x, y = points[:, 0], points[:, 1]
    room = place.adjusted(-2, -1, 2, 1)
    under = (x >= room.left()) & (x <= room.right()) & (y >= room.top()) & (y <= room.bottom())
    return int(under.sum()) + 1000 * place.adjusted(-_DOT, -_DOT, _DOT, _DOT).contains(dot)


def _write(painter: QPainter, baseline: QPointF, words: str, type_: QFont, colour: str) -> None:
    painter.setFont(type_)
    painter.setPen(QColor(colour))
    painter.drawText(baseline, words)


def _write_haloed(painter: QPainter, place: QRectF, words: str, type_: QFont, colour: str, halo: str) -> None:
    """Writes on a soft ground; a halo that follows the letters would take longer than all curves together."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faded(halo, 0.8))
    painter.drawRoundedRect(place.adjusted(-_HALO, -1, _HALO, 1), _HALO, _HALO)
    _write(painter, QPointF(place.left(), place.top() + QFontMetricsF(type_).ascent()), words, type_, colour)


def _faded(colour: str, opacity: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(opacity)
    return faded
