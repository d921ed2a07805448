"""One layer of a tower: some of its units as pictures of what turns them on, and all of them as they are now."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.phrases import phrase
from playground.widgets.card import words
from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import INSIDE
from playground.widgets.numbers import count, percent
from playground.widgets.picture import Picture, balanced
from playground.widgets.speech import say

ON = 0.5
"""from this share on a unit counts as on"""


class LayerView(QWidget):
    """A grid of pictures, of which those on now are framed, above a map of all units."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid, self.map = ImageGrid(title), Picture()
        self.grid.set_title(title, " ")
        self._told = words("", "caption")
        say(self.map.setAccessibleName, phrase("{layer}: all units", layer=title))
        self._activity: NDArray[np.float32] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.grid, 5)
        column.addWidget(self._told)
        column.addWidget(self.map, 2)

    def set_title(self, title: str, units: int) -> None:
        """Names it, and tells how many units it has."""
        shown = self.grid.count()
        self.grid.set_title(
            title,
            phrase("{shown} of {units} units", shown=count(shown), units=count(units))
            if shown
            else phrase("has not begun to learn"),
        )

    def set_filters(self, filters: NDArray[np.floating] | None) -> None:
        """Shows signed pictures (n, side, side), each in its own full colours; None while it has not begun to learn."""
        if filters is None:
            self.grid.set_images(None)
            return
        largest = np.abs(filters).max(axis=(1, 2), keepdims=True)
        self.grid.set_images(balanced(filters / np.where(largest > 0, largest, 1)), "signed")
        self._frame()

    def set_activity(self, activity: NDArray[np.floating] | None) -> None:
        """Shows how much each unit is on, (units,) of 0 to 1; None while there is nothing to look at."""
        self._activity = None if activity is None else np.array(activity, np.float32)
        self.map.set_values(None if activity is None else as_map(activity), "activations")
        on = 0.0 if activity is None else float((activity >= ON).mean())
        self._told.setText("" if activity is None else phrase("{share} are on", share=percent(on)))
        self._frame()

    def told(self) -> str:
        return self._told.text()

    def _frame(self) -> None:
        activity = np.zeros(0) if self._activity is None else self._activity[: self.grid.count()]
        self.grid.set_frames(dict.fromkeys(np.flatnonzero(activity >= ON).tolist(), "machine"))
        self.grid.set_words(
            [phrase("unit {i}: {share} on", i=i, share=percent(float(share))) for i, share in enumerate(activity, 1)]
        )


def as_map(activity: NDArray[np.floating]) -> NDArray[np.float32]:
    """Units (n,) in rows of a table about twice as wide as high; what is left over is 0."""
    columns = max(1, math.ceil(math.sqrt(2 * len(activity))))
    rows = math.ceil(len(activity) / columns)
    table = np.zeros(rows * columns, np.float32)
    table[: len(activity)] = activity
    return table.reshape(rows, columns)
