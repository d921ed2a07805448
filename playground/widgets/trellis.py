"""A trellis: each column is a moment, each row a state, and a pass fills it column by column."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent

from playground.phrases import phrase
from playground.widgets import trellis_paint as paint
from playground.widgets.look import Theme, scaled, theme_of
from playground.widgets.numbers import number
from playground.widgets.picture import draw_frame
from playground.widgets.pointed import FAR, PointedPicture
from playground.widgets.speech import said, say, tr
from playground.widgets.trellis_layout import TrellisLayout
from playground.widgets.trellis_parts import Cell, Pass, Passes
from playground.widgets.trellis_sums import sum_of

_ACROSS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -FAR, Qt.Key.Key_End: FAR}
_DOWN: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NOTCH = 120  # of a wheel


class Trellis(PointedPicture[Cell]):
    """Shows a pass up to a column, and lights what the cell in question was made of.

    Left, Right, Home and End walk through time, Up and Down from state to state; the wheel scrolls.
    """

    keys = (*_ACROSS, *_DOWN)
    cell_changed = Signal()
    """another cell is in question, or it has another value"""

    def __init__(self) -> None:
        super().__init__(phrase("Trellis: moments from left to right, a row for each state"))
        self._passes: Passes | None = None
        self._which: Pass = "Forward"
        self._at: int | None = None
        self._first = 0
        self._layout: TrellisLayout | None = None
        self._say()

    # What it shows.

    def set_passes(self, passes: Passes | None) -> None:
        """Shows these passes; the column in question stays where there are so many."""
        before, self._passes = self._passes, passes
        if before is None or passes is None or len(before) != len(passes) or before.states != passes.states:
            self._at, self._pointed, self._first = None, None, 0
        self._changed()

    def passes(self) -> Passes | None:
        """What is shown."""
        return self._passes

    def set_which(self, which: Pass) -> None:
        """Shows another of the passes."""
        self._which = which
        self._changed()

    def set_at(self, time: int | None) -> None:
        """The column that was computed last, into view; None: all were."""
        self._at = time
        if time is not None:
            self._reveal(time)
        self._changed()

    def at(self) -> int | None:
        """The column that was computed last; None if all were."""
        return self._at

    def cell(self) -> Cell | None:
        """The cell in question: what is pointed at, else the largest of the column computed last."""
        if self._passes is None:
            return None
        if self._pointed is not None and self.is_computed(self._pointed.time):
            return self._pointed
        column = self._column()
        return Cell(column, self._passes.best(self._which, column))

    def is_computed(self, time: int) -> bool:
        """Whether the pass has come to a column."""
        if self._at is None:
            return True
        return time >= self._at if self._which == "Backward" else time <= self._at

    def layout_now(self) -> TrellisLayout | None:
        """Where everything lies; None while there is nothing."""
        if self._layout is None and self._passes is not None:
            passes, size = self._passes, QSizeF(self.size())
            has_truth = passes.true_states is not None
            names = tuple(map(tr, passes.chain.states))
            self._layout = TrellisLayout.of(names, len(passes), self._first, has_truth, size)
            self._first = self._layout.first
        return self._layout

    def _column(self) -> int:
        """The column computed last; of a whole pass, the second one on the screen, which has one before it."""
        layout = self.layout_now()
        if self._at is not None or layout is None:
            return self._at or 0
        return min(layout.first + 1, layout.last)

    def _reveal(self, time: int) -> None:
        layout = self.layout_now()
        if layout is not None and not layout.shows(time):
            self._scroll_to(time - 1 if time < layout.first else time - layout.columns + 2)

    def _scroll_to(self, first: int) -> None:
        self._first, self._layout = first, None
        self.layout_now()
        self._repaint()

    # Pointing.

    def spot_at(self, position: QPointF) -> Cell | None:
        layout = self.layout_now()
        found = None if layout is None else layout.at(position)
        return None if found is None else Cell(*found)

    def _walk(self, key: int) -> bool:
        cell, passes = self.cell(), self._passes
        if cell is None or passes is None:
            return False
        time = min(max(cell.time + _ACROSS.get(key, 0), 0), len(passes) - 1)
        state = min(max(cell.state + _DOWN.get(key, 0), 0), passes.states - 1)
        self._reveal(time)
        self._point_at(Cell(time, state))
        return True

    def _follow(self) -> None:
        super()._follow()
        self._say()
        self.cell_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        layout, turned = self.layout_now(), event.angleDelta().y() or event.angleDelta().x()
        if layout is not None and layout.columns < layout.moments:
            self._scroll_to(layout.first - round(turned / _NOTCH))
        event.accept()

    # Looks.

    def sizeHint(self) -> QSize:
        return QSize(scaled(560), self._height(best=True))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(240), self._height())

    def _height(self, best: bool = False) -> int:
        states = 2 if self._passes is None else self._passes.states
        has_truth = self._passes is None or self._passes.true_states is not None
        return TrellisLayout.height_for(states, has_truth, best)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, layout = QPainter(self), theme_of(self), self.layout_now()
        painter.drawPixmap(0, 0, self._still())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self.cell()
        if layout is not None and cell is not None and self._passes is not None:
            self._paint_made_of(painter, layout, self._passes, cell, theme)
        self._paint_ring(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_still(self, painter: QPainter, theme: Theme) -> None:
        layout, passes = self.layout_now(), self._passes
        if layout is None or passes is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._at is not None and layout.shows(self._at):
            painter.fillRect(layout.column(self._at), QColor(theme.selected))
        paint.draw_quiet_links(painter, layout, theme)
        if self._which == "Viterbi":
            self._paint_ways(painter, layout, passes, theme)
        values, shades = passes.values(self._which), passes.shades(self._which)
        for time in range(layout.first, layout.last + 1):
            is_computed = self.is_computed(time)
            for state in range(layout.states):
                value = float(values[time, state]) if is_computed else None
                paint.draw_cell(painter, layout.cell(time, state), value, float(shades[time, state]), theme)
        if self._which == "Viterbi" and self._is_complete():
            for time in range(layout.first, layout.last + 1):
                draw_frame(painter, layout.cell(time, int(passes.path[time])), theme.good, 3.0, 6.0)
        paint.draw_heads(painter, layout, passes, theme)
        paint.draw_observed(painter, layout, passes, theme)

    def _is_complete(self) -> bool:
        return self._passes is not None and self.is_computed(len(self._passes) - 1)

    def _paint_ways(self, painter: QPainter, layout: TrellisLayout, passes: Passes, theme: Theme) -> None:
        """From where the best way to each cell comes, and the best way of all."""
        for time in range(max(layout.first, 1), layout.last + 1):
            if time - 1 < layout.first or not self.is_computed(time):
                continue
            for state in range(layout.states):
                source = int(passes.pointers[time, state])
                is_best = self._is_complete() and (source, state) == tuple(passes.path[time - 1 : time + 1].tolist())
                if source >= 0:
                    line = paint.link(layout, Cell(time - 1, source), Cell(time, state))
                    paint.draw_link(painter, line, 1.0 if is_best else 0.1, theme.good if is_best else theme.muted)

    def _paint_made_of(
        self, painter: QPainter, layout: TrellisLayout, passes: Passes, cell: Cell, theme: Theme
    ) -> None:
        """The cell in question, and the links from what it was made of."""
        if not layout.shows(cell.time):
            return
        transition = np.asarray(passes.chain.transition)
        for source in sum_of(passes, self._which, cell).sources:
            if layout.shows(source.time):
                early, late = sorted((source, cell))
                share = float(transition[early.state, late.state])
                paint.draw_link(painter, paint.link(layout, early, late), share, theme.machine)
                draw_frame(painter, layout.cell(*source), theme.machine, 1.5, 6.0)
        draw_frame(painter, layout.cell(*cell), theme.you, 2.5, 6.0)

    def _rearrange(self) -> None:
        self._layout = None
        self.updateGeometry()
        super()._rearrange()

    def _changed(self) -> None:
        self._layout = None
        self._say()
        self._repaint()
        self.cell_changed.emit()

    def _say(self) -> None:
        cell, passes = self.cell(), self._passes
        if cell is None or passes is None:
            told = phrase("Nothing to compute yet")
        else:
            value = number(float(passes.values(self._which)[cell]))
            told = phrase(
                "{pass_}, moment {moment}, {state}: {value}",
                pass_=phrase(self._which),
                moment=passes.first + cell.time + 1,
                state=passes.chain.states[cell.state],
                value=value,
            )
        if told != said(self, "setAccessibleDescription"):
            say(self.setAccessibleDescription, told)
