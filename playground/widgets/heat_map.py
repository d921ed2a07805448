"""A heat map over words that can be pointed at, pressed and dragged over, by mouse and by keys."""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from playground.widgets.heat_map_picture import NOWHERE, Cell, HeatMapPicture, HeatRamp

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_PageUp: (-10, 0),
    Qt.Key.Key_PageDown: (10, 0),
    Qt.Key.Key_Home: (0, -100_000),
    Qt.Key.Key_End: (0, 100_000),
}
"""rows and columns"""


class HeatMap(HeatMapPicture):
    """Numbers of many units over the words of a text: hidden states of a recurrent net, gates of an LSTM, embeddings.

    Arrow keys move the chosen cell; Shift with the left or right arrow marks a phrase, Escape clears it.
    """

    pointed = Signal(int, int)
    """the unit and the word under the pointer; (-1, -1) when there are none any more"""
    chosen = Signal(int, int)
    """the unit and the word that were pressed, or moved to by keys"""
    brushed = Signal(int, int)
    """the first and the last word of a phrase that was dragged over or marked by keys; (-1, -1): there is none now"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._from: int | None = None
        """the word at which the phrase began"""
        self._pressed_at: QPointF | None = None
        self._is_dragged = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_values(
        self,
        values: NDArray[np.floating],
        words: Sequence[str],
        unknown: Collection[int] = (),
        ramp: HeatRamp = "signed",
        largest: float = 1.0,
    ) -> None:
        before = self._brush
        super().set_values(values, words, unknown, ramp, largest)
        if before is not None and self._brush is None:
            self._pressed_at = None
            self.brushed.emit(*NOWHERE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is not None:
            self._drag(event.position())
            return
        self._point(self._cell_at(event.position()))
        over_words = self._word_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.IBeamCursor if over_words else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        cell, word = self._cell_at(event.position()), self._word_at(event.position())
        if cell is not None:
            self._point(cell)
            self._choose(cell)
        elif word is not None:
            self._pressed_at, self._is_dragged, self._from = event.position(), False, word
        else:
            self._mark(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._pressed_at is not None:
            self._pressed_at = None
            if not self._is_dragged:
                self._mark(None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pressed_at = None
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._brush is not None:
            self._mark(None)
        elif step is None or self._is_empty():
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and step[1]:
            self._grow(step[1])
        else:
            self._walk(*step)

    def _cell_at(self, position: QPointF) -> Cell | None:
        at = self.layout_now().at(position)
        return None if at is None else (self.unit_at(at[0]), at[1] + self.layout_now().first_word)

    def _word_at(self, position: QPointF) -> int | None:
        column = self.layout_now().word_at(position)
        return None if column is None else column + self.layout_now().first_word

    def _point(self, cell: Cell | None) -> None:
        if cell != self._pointed:
            self._pointed = cell
            self._say()
            self.update()
            self.pointed.emit(*(cell or NOWHERE))

    def _choose(self, cell: Cell) -> None:
        self.set_chosen(*cell)
        self.chosen.emit(*cell)

    def _drag(self, position: QPointF) -> None:
        """Marks the words from where the button went down to here, as soon as it has moved far enough to be meant."""
        assert self._pressed_at is not None
        assert self._from is not None
        moved = (position - self._pressed_at).manhattanLength()
        self._is_dragged = self._is_dragged or moved >= QApplication.startDragDistance()
        if self._is_dragged:
            to = self.layout_now().nearest_word(position) + self.layout_now().first_word
            self._mark((min(self._from, to), max(self._from, to)))

    def _mark(self, phrase: tuple[int, int] | None) -> None:
        """Marks a phrase or none, and tells it."""
        if phrase != self._brush:
            self.set_brush(*(phrase or NOWHERE))
            self.brushed.emit(*(phrase or NOWHERE))

    def _grow(self, by: int) -> None:
        """Moves the end of the phrase by some words; without one, a phrase begins at the chosen or at the last word."""
        first, last = self._brush or (None, None)
        if first is None or last is None:
            self._from = to = self._start()[1]
        else:
            self._from = last if self._from == last else first
            to = first if self._from == last else last
        to = min(max(to + by, self.layout_now().first_word), len(self._words) - 1)
        self._mark((min(self._from, to), max(self._from, to)))

    def _walk(self, down: int, right: int) -> None:
        """Chooses the cell so many rows and columns away; the first time, the one it begins at."""
        layout, spot = self.layout_now(), self.spot(self._chosen)
        if spot is None:
            self._choose(self._start())
            return
        row = min(max(spot[0] + down, 0), layout.rows - 1)
        column = min(max(spot[1] + right, 0), layout.columns - 1)
        self._choose((self.unit_at(row), column + layout.first_word))

    def _start(self) -> Cell:
        """The chosen cell, or the last word's uppermost one."""
        if self._chosen is not None and self.spot(self._chosen) is not None:
            return self._chosen
        return self.unit_at(0), len(self._words) - 1
