"""Live curves over the steps of a run, one plot above the other on a common axis."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, QTimer
from PySide6.QtGui import QHideEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase
from playground.widgets.axes import Axes
from playground.widgets.lines import Level, Lines
from playground.widgets.look import scaled
from playground.widgets.runs import Plot, Run
from playground.widgets.speech import say

__all__ = ["Curves", "Plot"]

_REDRAW = 200
"""milliseconds: at most 5 pictures per second, which is what learning can spare"""


class Curves(QWidget):
    """Stacked plots; hover reads all of them at one step."""

    def __init__(self, plots: Sequence[Plot], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plots = tuple(plots)
        self._run = self._before = self._empty()
        self._at: float | None = None
        self._hover: float | None = None
        self._axes = Axes(self._plots, self)
        self._lines = Lines(self._plots, self._axes, self)
        self._stale = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_REDRAW)
        self._pause.timeout.connect(self._redraw_if_stale)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        titles = joined((phrase(plot.title) for plot in self._plots), ", ")
        say(self.setAccessibleName, phrase("Curves: {titles}", titles=titles))

    def set_curves(self, steps: NDArray[np.number], values: NDArray[np.floating]) -> None:
        """Shows the present run: steps (n,) rising, values (k, n)."""
        self._run = self._checked(steps, values)
        self._changed()

    def set_before(self, steps: NDArray[np.number] | None, values: NDArray[np.floating] | None = None) -> None:
        """Shows the last finished run in grey behind it, or none."""
        self._before = self._empty() if steps is None or values is None else self._checked(steps, values)
        self._changed()

    def set_at(self, step: float | None) -> None:
        """Marks a moment of the present run: what came later is dimmed. None is the present."""
        self._at = step
        self._changed()

    def set_level(self, name: str, value: float | None, label: str) -> None:
        """Compares one curve with a value: a dashed line across its plot, called `label`. None takes it away."""
        if name not in (names := [plot.name for plot in self._plots]):
            raise ValueError(f"a level belongs to one of the plots {', '.join(names)}, got {name}")
        if value is not None and not math.isfinite(value):
            raise ValueError(f"a level must be a finite number, got {value}")
        row, level = names.index(name), None if value is None else Level(value, label)
        if level != self._axes.levels.get(row):
            self._axes.levels[row] = level
            self._changed()

    def values_at(self, step: float) -> dict[str, float]:
        """The value of each curve at the step nearest to the given one."""
        if not self._run.steps.size:
            return {}
        column = self._run.values[:, self._run.nearest(step)]
        return {plot.name: float(value) for plot, value in zip(self._plots, column, strict=True)}

    def hovered(self) -> tuple[float, dict[str, float]] | None:
        """The step that is pointed at and the values read there."""
        if self._hover is None or not self._run.steps.size:
            return None
        step = float(self._run.steps[self._run.nearest(self._hover)])
        return step, self.values_at(step)

    def plot_rect(self, index: int) -> QRectF:
        """Where the lines of one plot lie, in pixels of the widget."""
        return self._axes.plot_rect(index)

    def step_at(self, x: float) -> float:
        """The step at a horizontal position of the widget."""
        room, (low, high) = self.plot_rect(0), self._axes.steps
        return low + (x - room.left()) / max(room.width(), 1.0) * (high - low)

    def sizeHint(self) -> QSize:
        return QSize(272, scaled(28) + scaled(92) * len(self._plots))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, scaled(28) + scaled(60) * len(self._plots))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        room = self.plot_rect(0)
        self._point_at(self.step_at(x) if room.left() - 4 <= x <= room.right() + 4 else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._axes.setGeometry(self.rect())
        self._lines.setGeometry(self.rect())
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw_if_stale()

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_lines"):
            self._lines.update()
        super().changeEvent(event)

    def _point_at(self, step: float | None) -> None:
        self._hover = step
        self._lines.set_hover(step)

    def _empty(self) -> Run:
        return Run(np.zeros(0), np.zeros((len(self._plots), 0)))

    def _checked(self, steps: NDArray[np.number], values: NDArray[np.floating]) -> Run:
        steps, values = np.array(steps, dtype=np.float64), np.array(values, dtype=np.float64)
        if steps.ndim != 1 or values.shape != (len(self._plots), len(steps)):
            raise ValueError(f"curves must be ({len(self._plots)}, {steps.size}), got {values.shape}")
        return Run(steps, values)

    def _changed(self) -> None:
        self._stale = True
        if not self._pause.isActive():
            self._redraw_if_stale()

    def _redraw_if_stale(self) -> None:
        if not self._stale or not self.isVisible():
            return
        self._stale = False
        self._pause.start()
        self._axes.fit(self._run, self._before)
        self._lines.set_at(self._at)
        self._lines.set_runs(self._run.thinned(), self._before.thinned())
        self._say()

    def _say(self) -> None:
        if self._run.steps.size:
            now = self.values_at(float(self._run.steps[-1]) if self._at is None else self._at)
            said = (
                joined((phrase(plot.title), plot.says(now[plot.name]), *self._beside(plot))) for plot in self._plots
            )
            say(self.setAccessibleDescription, joined(said, ", "))

    def _beside(self, plot: Plot) -> tuple[str, ...]:
        """What a curve is compared with, in words."""
        level = self._axes.levels.get(self._plots.index(plot))
        return (phrase("({label})", label=phrase(level.label)),) if level else ()
