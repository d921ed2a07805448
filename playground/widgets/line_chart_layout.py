"""Where everything of a chart of a few lines lies."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Self

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from playground.widgets.lines import Points, spread, tick_texts
from playground.widgets.look import CAPTION, font, scaled
from playground.widgets.runs import Plot
from playground.widgets.ticks import linear_range, linear_ticks, log_range, log_ticks, whole_ticks

Colour = Literal["machine", "you", "good", "muted"] | int
NAMED: tuple[str, ...] = ("machine", "you", "good", "muted")
GROUPS = 8

_TO_NAME = 10.0
"""pixels between a line's end and its name"""


@dataclass(frozen=True, eq=False)
class Drawn:
    """A line as it lies along the axes: on a log axis y are exponents of ten."""

    name: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    colour: Colour


@dataclass(frozen=True, eq=False)
class Chart:
    """Where everything of a chart lies, in pixels of the widget."""

    plot: Plot
    x_title: str
    note: str
    lines: tuple[Drawn, ...]
    size: QSize
    room: QRectF
    """what lies between the axes"""
    across: tuple[float, float]
    heights: tuple[float, float]

    @classmethod
    def of(cls, plot: Plot, x_title: str, note: str, lines: Sequence[Drawn], size: QSize) -> Self:
        """Finds a place for everything."""
        top, bottom = scaled(30) + (scaled(18) if note else 0), scaled(40)
        high = max(size.height() - top - bottom, 1)
        heights = _heights(plot, lines, most_ticks(high))
        texts = tick_texts(plot, _ticks(plot, heights, most_ticks(high)))
        left = max(map(width_of, texts), default=0.0) + 8
        right = min(max((width_of(line.name, 600) for line in lines), default=0.0) + _TO_NAME + 4, size.width() * 0.4)
        room = QRectF(round(left), top, max(size.width() - round(left) - right, 1.0), high)
        return cls(plot, x_title, note, tuple(lines), size, room, _across(lines), heights)

    def points(self, line: Drawn) -> Points:
        """The points of a line (n, 2)."""
        return np.stack([self.place(line.x), self.height(line.y)], axis=1)

    def place(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far to the right something lies."""
        low, high = self.across
        return self.room.left() + (x - low) / (high - low) * self.room.width()

    def height(self, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """How far down something lies."""
        low, high = self.heights
        return self.room.bottom() - np.clip((y - low) / (high - low), -0.02, 1.02) * self.room.height()

    def x_at(self, pixel: float) -> float:
        """What stands on the horizontal axis at a pixel."""
        low, high = self.across
        return low + (pixel - self.room.left()) / self.room.width() * (high - low)

    def y_ticks(self) -> list[float]:
        """What is written beside the vertical axis."""
        return _ticks(self.plot, self.heights, most_ticks(self.room.height()))

    def x_ticks(self) -> list[float]:
        """What is written below the horizontal axis."""
        most = int(np.clip(self.room.width() // scaled(48) + 1, 2, 5))
        whole = all((line.x == line.x.round()).all() for line in self.lines)
        return whole_ticks(*self.across, most) if whole else linear_ticks(*self.across, most)

    def x_labels(self) -> list[tuple[str, QRectF]]:
        """The numbers below the horizontal axis and their places; those that would touch another are left out."""
        metrics, ticks = QFontMetricsF(font(CAPTION, tabular=True)), self.x_ticks()
        labels: list[tuple[str, QRectF]] = []
        for x, words in zip(self.place(np.array(ticks)).tolist(), tick_texts(Plot("", ""), ticks), strict=True):
            wide = metrics.horizontalAdvance(words)
            left = min(x - wide / 2, self.size.width() - wide - 1)
            if not labels or left > labels[-1][1].right() + 8:
                labels.append((words, QRectF(left, self.room.bottom() + 4, wide, metrics.height())))
        return labels

    def names(self) -> list[tuple[int, QRectF, QPointF]]:
        """The line, the place of its name and its end, for as many lines as there is room for names."""
        metrics = QFontMetricsF(font(CAPTION, 600))
        top, bottom = self.room.top() - scaled(8), self.room.bottom() + 4
        ends = [(index, end) for index, line in enumerate(self.lines) if (end := _end(self.points(line))) is not None]
        ends = ends[: int((bottom - top) // metrics.height())]
        middles = spread([end.y() for _, end in ends], metrics.height(), top, bottom)
        named = []
        for (index, end), middle in zip(ends, middles, strict=True):
            wide = min(metrics.horizontalAdvance(self.lines[index].name), self.size.width() * 0.4 - _TO_NAME - 4)
            left = min(end.x() + _TO_NAME, self.size.width() - wide - 2)
            named.append((index, QRectF(left, middle - metrics.height() / 2, wide, metrics.height()), end))
        return named


def most_ticks(height: float) -> int:
    """How many ticks an axis of that height has room for."""
    return int(np.clip(height // scaled(22) + 1, 2, 5))


def _heights(plot: Plot, lines: Sequence[Drawn], most: int) -> tuple[float, float]:
    heights = np.concatenate([np.zeros(0), *(line.y for line in lines)])
    return log_range(heights) if plot.log else linear_range(heights, plot.low, plot.high, most)


def _ticks(plot: Plot, ends: tuple[float, float], most: int) -> list[float]:
    return log_ticks(*ends, most) if plot.log else linear_ticks(*ends, most)


def _across(lines: Sequence[Drawn]) -> tuple[float, float]:
    places = np.concatenate([np.zeros(0), *(line.x for line in lines)])
    low, high = (float(places.min()), float(places.max())) if places.size else (0.0, 1.0)
    return (low, high) if high > low else (low - 0.5, low + 0.5)


def _end(points: Points) -> QPointF | None:
    seen = points[np.isfinite(points).all(axis=1)]
    return QPointF(*seen[-1].tolist()) if len(seen) else None


def width_of(text: str, weight: int = 400) -> float:
    """How wide a caption is."""
    return QFontMetricsF(font(CAPTION, weight, tabular=True)).horizontalAdvance(text)
