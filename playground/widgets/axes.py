"""The axes of stacked plots, drawn by pyqtgraph. Only `curves.py` imports this, because pyqtgraph takes 0.2 s."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsGridLayout, QWidget

from playground.widgets.lines import STEPS, Level, tick_texts
from playground.widgets.look import CAPTION, font, scaled, theme_of
from playground.widgets.numbers import count
from playground.widgets.runs import Plot, Run
from playground.widgets.speech import tr
from playground.widgets.ticks import linear_range, linear_ticks, log_range, log_ticks, whole_ticks

_MOST_TICKS = 5
_TICK_EVERY = 22
"""pixels of height that a tick wants"""
_TITLE = 28
_ROOM_TO_GROW = 1.25
_PLENTY = 10_000

Range = tuple[float, float]


class Axes(pg.GraphicsLayoutWidget):
    """One pair of thin axes for each plot, the horizontal one in common.

    It hears no mouse: so pyqtgraph can neither zoom nor open its menus and export dialogs.
    """

    def __init__(self, plots: Sequence[Plot], parent: QWidget) -> None:
        super().__init__(parent)
        self._described = tuple(plots)
        self.steps: Range = (0.0, 100.0)
        self.heights: list[Range] = [(0.0, 1.0)] * len(plots)
        self.levels: dict[int, Level | None] = {}
        """what some of the curves are compared with; their axes reach that far"""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.ci.setContentsMargins(0, 0, 0, 0)
        self.ci.setSpacing(scaled(2))
        self._pairs = [_Pair(_Heights(self, row, plot), _Steps(self)) for row, plot in enumerate(plots)]
        for row, pair in enumerate(self._pairs):
            self.ci.addItem(pair, row=row, col=0)
            pair.bottom.setStyle(showValues=pair is self._pairs[-1])
        self.dress()

    def name_left(self) -> float:
        """Where the name of the common axis begins, with a little room before it."""
        return self.width() - QFontMetricsF(font(CAPTION, tabular=True)).horizontalAdvance(tr(STEPS)) - 7

    def plot_rect(self, index: int) -> QRectF:
        """Where one plot's lines lie, in pixels of the widget."""
        return self.mapFromScene(self._pairs[index].view.sceneBoundingRect()).boundingRect().toRectF()

    def ticks(self, index: int) -> list[float]:
        """The heights of one plot's ticks."""
        (low, high), most = self.heights[index], self._most_ticks(index)
        return log_ticks(low, high, most) if self._described[index].log else linear_ticks(low, high, most)

    def _most_ticks(self, index: int) -> int:
        return int(np.clip(self.plot_rect(index).height() // scaled(_TICK_EVERY) + 1, 2, _MOST_TICKS))

    def fit(self, run: Run, before: Run) -> None:
        """Makes room for all values of both runs; the axes change rarely, because to draw them anew is what costs."""
        shown = self.steps, self.heights
        last = max([float(r.steps[-1]) for r in (run, before) if r.steps.size], default=0.0)
        if not self.steps[1] / 3 <= last <= self.steps[1]:
            own = not before.steps.size or last > float(before.steps[-1])
            self.steps = (0.0, max(last * (_ROOM_TO_GROW if own else 1.0), 10.0))
        self.heights = [self._fitting(row, run, before) for row in range(len(self._described))]
        if (self.steps, self.heights) != shown:
            self._show_ranges()

    def dress(self) -> None:
        """Takes the colours and the type of the moment."""
        theme = theme_of(self)
        self.setBackground(theme.card)
        for pair in self._pairs:
            pair.grid.setContentsMargins(0, scaled(_TITLE), scaled(48), 0)
            for axis in (pair.left, pair.bottom):
                axis.setPen(QPen(QColor(theme.quiet), 1))
                axis.setTextPen(QPen(QColor(theme.muted)))
                axis.setTickFont(font(CAPTION, tabular=True))
        self._show_ranges()
        last, numbers = self._pairs[-1], scaled(20)
        last.bottom.setHeight(numbers)
        for pair in self._pairs:  # from pairs that want more than there is Qt takes equally much: all views are as high
            pair.setPreferredHeight(_PLENTY + (numbers if pair is last else 0))

    def _show_ranges(self) -> None:
        """Gives pyqtgraph the ranges, and all vertical axes the width of the widest number."""
        rows = range(len(self._pairs))
        texts = [text for row in rows for text in tick_texts(self._described[row], self.ticks(row))]
        wide = max([QFontMetricsF(font(CAPTION, tabular=True)).horizontalAdvance(text) for text in texts], default=0.0)
        for pair, heights in zip(self._pairs, self.heights, strict=True):
            pair.view.setXRange(*self.steps, padding=0)
            pair.view.setYRange(*heights, padding=0)
            pair.left.setWidth(round(wide) + 10)
            pair.grid.activate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_pairs"):
            self.dress()

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        super().resizeEvent(ev)
        if hasattr(self, "_pairs"):
            self._show_ranges()

    def _fitting(self, row: int, run: Run, before: Run) -> Range:
        plot, level = self._described[row], self.levels.get(row)
        levels = plot.heights(np.array([] if level is None else [level.value]))
        heights = np.concatenate([plot.heights(run.values[row]), plot.heights(before.values[row]), levels])
        if plot.log:
            return log_range(heights)
        low = None if plot.low is None else min([plot.low, *levels.tolist()])
        high = None if plot.high is None else max([plot.high, *levels.tolist()])
        return linear_range(heights, low, high, self._most_ticks(row))


class _Pair(pg.GraphicsWidget):
    """A vertical and a horizontal axis of an empty view.

    PlotItem, which pyqtgraph has for that, makes a form for its menu each time; and of that a few kB stay for ever.
    """

    def __init__(self, left: pg.AxisItem, bottom: pg.AxisItem) -> None:
        super().__init__()
        self.left, self.bottom, self.view = left, bottom, pg.ViewBox(enableMenu=False, defaultPadding=0)
        self.view.setMouseEnabled(False, False)
        self.grid = QGraphicsGridLayout(self)
        self.grid.setSpacing(0)
        for part, row, column in ((left, 0, 0), (self.view, 0, 1), (bottom, 1, 1)):
            self.grid.addItem(part, row, column)
        self.grid.setRowStretchFactor(0, 1)
        self.grid.setColumnStretchFactor(1, 1)
        for axis in (left, bottom):
            axis.linkToView(self.view)
            axis.setZValue(0.5)  # over the view's ground


class _Heights(pg.AxisItem):
    """A vertical axis."""

    def __init__(self, axes: Axes, row: int, plot: Plot) -> None:
        super().__init__("left")
        self._axes, self._row, self._plot = axes, row, plot
        self.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False, autoExpandTextSpace=False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        return [(1.0, self._axes.ticks(self._row))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return tick_texts(self._plot, values)


class _Steps(pg.AxisItem):
    """The horizontal axis of all."""

    def __init__(self, axes: Axes) -> None:
        super().__init__("bottom")
        self._axes = axes
        self.setStyle(tickLength=0, tickTextOffset=4, hideOverlappingLabels=False, autoExpandTextSpace=False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        return [(1.0, whole_ticks(minVal, maxVal, int(np.clip(size // scaled(42) + 1, 2, _MOST_TICKS))))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [
            text if self._ends(value, text) < self._axes.name_left() else ""
            for value, text in zip(values, [count(round(value)) for value in values], strict=True)
        ]

    def _ends(self, value: float, text: str) -> float:
        """Where the number at a value ends, across the widget."""
        low, high = self.range
        at = self.scenePos().x() + (value - low) / (high - low or 1.0) * self.size().width()
        return at + QFontMetricsF(font(CAPTION, tabular=True)).horizontalAdvance(text) / 2
