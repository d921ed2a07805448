"""One of many made pictures from near by: a verdict on it, others like it, and the way to it from another one."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from playground.phrases import phrase
from playground.widgets.card import words
from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import GAP, INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.picture import Picture
from playground.widgets.speech import say

_SIDE = 114  # pixels: four for each of the picture's, and the frame
_WALK = 96  # pixels at most for the way there, which is one row


class CloseUp(QWidget):
    """Empty until a picture was picked."""

    def __init__(self, invitation: str) -> None:
        super().__init__()
        self._invitation = invitation
        self.picture = Picture()
        self.picture.set_framed(True)
        say(self.picture.setAccessibleName, "The picked picture")
        self.picture.setFixedSize(_SIDE, _SIDE)
        self._told = words(invitation)
        self._told.setWordWrap(True)
        self._told.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.like = ImageGrid(phrase("More like it"), phrase("almost the same noise"))
        self.like.set_columns(4)
        self.walk = ImageGrid(phrase("The way there"), phrase("from the one picked before, by mixing their noise"))
        self.walk.setMaximumHeight(scaled(_WALK))
        self._place()

    def _place(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        row.setSpacing(GAP)
        row.addWidget(self.picture)
        row.addWidget(self._told, 1)
        nest(column, row)
        column.addWidget(self.like, 3)
        column.addWidget(self.walk, 1)

    def set_picture(
        self,
        image: NDArray[np.floating] | None,
        told: str = "",
        like: NDArray[np.floating] | None = None,
        walk: NDArray[np.floating] | None = None,
    ) -> None:
        """Shows a picture (h, w), what is told of it, others (n, h, w) like it, and those on the way to it."""
        self.picture.set_values(image)
        self._told.setText(self._invitation if image is None else told)
        self.like.set_images(like)
        steps = None if walk is None or not len(walk) else walk
        self.walk.set_images(steps)
        self.walk.set_columns(None if steps is None else len(steps))

    def told(self) -> str:
        return self._told.text()
