"""The drawing pad with its tools, and what the network sees of the drawing."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from playground.phrases import phrase
from playground.widgets.canvas import Canvas
from playground.widgets.card import words
from playground.widgets.ink import Tool
from playground.widgets.look import INSIDE, Dress, control, dress, icon, scaled
from playground.widgets.nesting import nest
from playground.widgets.picture import Picture
from playground.widgets.speech import say

_HOW_IT_SEES = phrase("28 × 28 pixels, fitted to 20 × 20, centred on its mass")


class SeenView(Picture):
    """The very array that the network gets, each number as one square of whole pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_framed(True)
        say(self.setAccessibleName, "What it sees")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_seen(None)

    def set_seen(self, seen: NDArray[np.floating] | None) -> None:
        """Shows the array (28, 28), 0 to 1; None is a blank one."""
        self.set_values(np.zeros((28, 28), dtype=np.float32) if seen is None else seen)

    def set_side(self, side: int) -> None:
        """Fixes the size, the frame included."""
        self.setFixedSize(side + 2, side + 2)


class _ToolButton(QPushButton):
    """A tool to press, somewhat higher than other controls."""

    def sizeHint(self) -> QSize:
        self.setIconSize(QSize(scaled(20), scaled(20)))
        side = max(scaled(40), control())
        return QSize(side, side)


class Pad(QWidget):
    """A canvas, its tool row, and "What it sees": beneath it, or in the tool row where there is little room."""

    drawn = Signal(object)
    """float32 (280, 280), as the canvas tells it"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas()
        self.seen = SeenView()
        self._tools = QButtonGroup(self)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._compact = False
        self.pencil = self._tool("pencil-simple", phrase("Pencil"), "pencil")
        self.eraser = self._tool("eraser", phrase("Eraser"), "eraser")
        self.undo = self._button("arrow-u-up-left", phrase("Undo the last stroke"))
        self.clear = self._button("trash", phrase("Clear the pad"))
        self.pencil.setChecked(True)
        self._caption = self._captions()
        self._arrange()
        self.set_compact(False)
        self.undo.clicked.connect(self.canvas.undo)
        self.clear.clicked.connect(self.canvas.clear)
        self.canvas.drawn.connect(self._pass_on)
        self._allow()

    def set_seen(self, seen: NDArray[np.floating] | None) -> None:
        """Shows the array (28, 28) that the network gets."""
        self.seen.set_seen(seen)

    def set_compact(self, compact: bool) -> None:
        """Puts what it sees into the tool row, small and without words."""
        row = self._row if compact else self._below
        row.insertWidget(row.count() if compact else 0, self.seen, 0, Qt.AlignmentFlag.AlignTop)
        self.seen.set_side(56 if compact else 112)
        self._caption.setVisible(not compact)
        self._compact = compact
        self._space()

    def ink(self) -> NDArray[np.float32]:
        """What is drawn, (280, 280)."""
        return self.canvas.ink()

    def forget(self) -> None:
        """Makes everything as at the start, for the next visitor."""
        self.pencil.click()
        self.canvas.forget()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._space()
        super().changeEvent(event)

    def _space(self) -> None:
        """Sets the tools apart, as far as four large ones and the small picture leave room in 240 pixels."""
        if self._compact:
            self._row.setSpacing(4 if control() < 40 else 1)
        else:
            self._row.setSpacing(INSIDE)

    def _tool(self, picture: str, name: str, tool: Tool) -> QPushButton:
        button = self._button(picture, name)
        button.setCheckable(True)
        self._tools.addButton(button)
        button.toggled.connect(lambda on: self.canvas.set_tool(tool) if on else None)
        return button

    def _button(self, picture: str, name: str) -> QPushButton:
        button = _ToolButton(icon(picture), "")
        dress(button, "tool")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(button.setAccessibleName, name)
        say(button.setToolTip, name)
        return button

    def _captions(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_words(phrase("What it sees"), "label"))
        column.addWidget(_words(_HOW_IT_SEES, "caption"))
        column.addStretch()
        return words

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        self._below.setSpacing(2 * INSIDE)
        for button in (self.pencil, self.eraser, self.undo, self.clear):
            self._row.addWidget(button)
        self._below.addWidget(self._caption, 1)
        column.addWidget(self.canvas, 1)
        nest(column, self._row)
        nest(column, self._below)

    def _pass_on(self, ink: object) -> None:
        self._allow()
        self.drawn.emit(ink)

    def _allow(self) -> None:
        self.undo.setEnabled(self.canvas.can_undo())
        self.clear.setEnabled(not self.canvas.is_empty())


def _words(text: str, look: Dress) -> QLabel:
    label = words(text, look)
    label.setWordWrap(True)
    return label
