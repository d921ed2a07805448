"""A few named lines over one common axis: what was measured and is compared, unlike the live curves of a run."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.phrases import joined, phrase
from playground.widgets import line_chart_paint as paint
from playground.widgets.line_chart_layout import GROUPS, NAMED, Chart, Colour, Drawn
from playground.widgets.look import scaled, theme_of
from playground.widgets.numbers import count, number
from playground.widgets.picture import blank_pixmap
from playground.widgets.runs import Plot
from playground.widgets.speech import say, tr
from playground.widgets.turns import update_in_turn

__all__ = ["Line", "LineChart"]

_MOST_POINTS = 400
_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


@dataclass(frozen=True, eq=False)
class Line:
    """What is called `name`: y (n,) over x (n,), which rises; y is NaN where nothing was measured."""

    name: str
    x: NDArray[np.number]
    y: NDArray[np.number]
    colour: Colour = "machine"
    """a role, or the number of a group's colour"""

    def __post_init__(self) -> None:
        if np.ndim(self.x) != 1 or np.shape(self.x) != np.shape(self.y):
            raise ValueError(f"a line needs as many x as y, got {np.shape(self.x)} and {np.shape(self.y)}")
        if not np.isfinite(self.x).all() or not (np.diff(self.x) > 0).all():
            raise ValueError(f"x of the line {self.name} must rise, got {np.asarray(self.x).tolist()}")
        if self.colour not in (*NAMED, *range(GROUPS)):
            raise ValueError(f"a line's colour must be {', '.join(NAMED)} or 0..{GROUPS - 1}, got {self.colour}")

    def is_same(self, other: "Line") -> bool:
        """Whether another line would look the same."""
        alike = (self.name, self.colour) == (other.name, other.colour) and np.array_equal(self.x, other.x)
        return alike and np.array_equal(self.y, other.y, equal_nan=True)

    def thinned(self) -> "Line":
        """At most some 400 points, both ends among them: more than that no screen can show."""
        if len(self.x) <= _MOST_POINTS:
            return self
        kept = np.unique(np.linspace(0, len(self.x) - 1, _MOST_POINTS).round().astype(int))
        return Line(self.name, self.x[kept], self.y[kept], self.colour)


class LineChart(QWidget):
    """Lines with their names at their ends. Pointing, or the arrow keys, reads all of them at one place."""

    def __init__(
        self, title: str, x_title: str, log: bool = False, percent: bool = False, low: float | None = 0.0
    ) -> None:
        """`log`: a log axis of heights; `percent`: heights are shares, 0 to 1; `low`: where their axis begins."""
        super().__init__()
        self._plot = Plot("", title, log=log, low=low, percent=percent)
        self._x_title, self._note = x_title, ""
        self._lines: tuple[Line, ...] = ()
        self._at: float | None = None
        self._chart: Chart | None = None
        self._picture: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        say(self.setAccessibleName, title)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Shows these lines; where there is no room for all names, the first ones get theirs."""
        same = len(lines) == len(self._lines) and all(a.is_same(b) for a, b in zip(lines, self._lines, strict=True))
        if same:
            return
        self._lines = tuple(Line(each.name, np.array(each.x), np.array(each.y), each.colour) for each in lines)
        self._at = None if self._at is None or not len(self._places()) else self._nearest(self._at)
        self._redraw()

    def set_note(self, text: str) -> None:
        """Shows a muted line under the title, or none."""
        if text != self._note:
            self._note = text
            self._redraw()

    def values_at(self, x: float) -> dict[str, float]:
        """The height of each line at a place that lies between its ends; between two points, on their connection."""
        heights = {line.name: self._height(line, x) for line in self._lines}
        return {name: height for name, height in heights.items() if np.isfinite(height)}

    def hovered(self) -> tuple[float, dict[str, float]] | None:
        """The place that is pointed at and the heights read there."""
        return None if self._at is None else (self._at, self.values_at(self._at))

    def chart(self) -> Chart:
        """Where everything lies."""
        if self._chart is None:
            lines = [Drawn(tr(each.name), *self._flat(each.thinned()), each.colour) for each in self._lines]
            plot = replace(self._plot, title=tr(self._plot.title))
            self._chart = Chart.of(plot, tr(self._x_title), tr(self._note), lines, self.size())
        return self._chart

    def sizeHint(self) -> QSize:
        return QSize(scaled(320), scaled(208))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(200), scaled(136))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chart = theme_of(self), self.chart()
        if self._picture is None:
            self._picture = blank_pixmap(self.size(), self.devicePixelRatioF())
            paint.draw_chart(self._picture, chart, theme)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._at is not None:
            paint.draw_reading(painter, chart, self._at, self._place_words(self._at), self._read(self._at), theme)
        if self.hasFocus():
            paint.draw_ring(painter, QRectF(self.rect()), theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_to(event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point_to(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._read_at(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._read_at(None)
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and len(self._places()):
            self._walk(Qt.Key(event.key()))
        elif event.key() == Qt.Key.Key_Escape and self._at is not None:
            self._read_at(None)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._redraw()
        super().changeEvent(event)

    def _redraw(self) -> None:
        self._chart = self._picture = None
        self._say()
        update_in_turn(self)

    def _say(self) -> None:
        ends = {line.name: float(line.y[-1]) for line in self._lines if len(line.y)}
        heights = ends if self._at is None else self.values_at(self._at)
        said = joined((joined((phrase(name), self._plot.says(y))) for name, y in heights.items()), ", ")
        if self._at is not None:
            axis = phrase(self._x_title)
            said = phrase("{axis} {x}: {said}", axis=axis, x=self._place_words(self._at), said=said)
        say(self.setAccessibleDescription, said or paint.NOTHING)

    def _flat(self, line: Line) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """A line as it lies along the axes."""
        return np.asarray(line.x, dtype=np.float64), self._plot.heights(np.asarray(line.y, dtype=np.float64))

    def _read(self, x: float) -> list[tuple[int, float, str]]:
        """What is read at a place: which line, where it lies along the axis, its height in words."""
        heights = [self._height(line, x) for line in self._lines]
        along = self._plot.heights(np.array(heights, dtype=np.float64)).tolist()
        words = [self._plot.says(height) for height in heights]
        return [(i, y, said) for i, (y, said) in enumerate(zip(along, words, strict=True)) if np.isfinite(y)]

    def _height(self, line: Line, x: float) -> float:
        """The height of a line at a place, as it is drawn: on a log axis two points are connected by equal factors."""
        places, heights = self._flat(line)
        if not len(places) or not places[0] <= x <= places[-1]:
            return float("nan")
        height = float(np.interp(x, places, heights))
        exact = np.flatnonzero(places == x)
        if len(exact):
            return float(line.y[exact[0]])
        return 10.0**height if self._plot.log else height

    def _place_words(self, x: float) -> str:
        return count(round(x)) if x == round(x) else number(x)

    def _places(self) -> NDArray[np.float64]:
        """All x of all lines, rising."""
        return np.unique(np.concatenate([np.zeros(0), *(self._flat(line)[0] for line in self._lines)]))

    def _nearest(self, x: float) -> float:
        places = self._places()
        return float(places[np.abs(places - x).argmin()])

    def _point_to(self, position: QPointF) -> None:
        room = self.chart().room
        inside = len(self._places()) and room.adjusted(-8, -8, 8, 8).contains(position)
        self._read_at(self._nearest(self.chart().x_at(position.x())) if inside else None)

    def _walk(self, key: Qt.Key) -> None:
        """Reads at the next place to the left or right, or at one of the ends."""
        places = self._places()
        last = len(places) - 1
        here = last if self._at is None else int(np.searchsorted(places, self._at))
        by = 0 if self._at is None else {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        index = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key, here + by)
        self._read_at(float(places[min(max(index, 0), last)]))

    def _read_at(self, x: float | None) -> None:
        if x != self._at:
            self._at = x
            self._say()
            self.update()
