"""The manifold: what is made of places all over the plane of codes."""

import math

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from playground.learners.vae_parts import Plane, VaeAnswer
from playground.phrases import phrase, verbatim
from playground.tabs.vae_code import axis_name, on_plane
from playground.widgets.fitting import Fitting
from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import GAP, scaled
from playground.widgets.numbers import MINUS, number
from playground.widgets.picture_row import PictureRow, Shown

LARGE, MANY = (13, 12, 11), 15  # pictures along a side: large ones where there is room for so many of them
_ABOVE = 44  # pixels: a title and a line
_LARGE = 57  # pixels of a large one, with its gap
_SIDE, _NARROW = 132, 400  # pixels of the picture at the side, and of the page that has no room for it


class ManifoldPage(Fitting):
    """A grid of pictures; the one that is pointed at or held is shown larger."""

    held = Signal(float, float)
    """a place of the plane was pressed"""

    def __init__(self) -> None:
        super().__init__()
        self.grid, self.large = (
            ImageGrid(phrase("Manifold"), phrase("what is made of each place")),
            PictureRow(phrase("Picture")),
        )
        self._cells = MANY
        self._plane = Plane((0, 1), 3.0)
        self._answer: VaeAnswer | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.grid, 1)
        row.addWidget(self.large, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.picked.connect(lambda index: self.held.emit(*self._place(index)))
        self.grid.pointed.connect(self._show_large)

    def show_answer(self, answer: VaeAnswer) -> None:
        """Show the grid that came with an answer, if one did, and what is made of z."""
        self._answer, self._plane = answer, answer.plane
        if answer.manifold is not None:
            self._cells = math.isqrt(len(answer.manifold))
            self.grid.set_columns(self._cells)
            self.grid.set_images(answer.manifold)
            self.grid.set_caption(_caption(answer))
            self.grid.set_words([_words(self._place(i)) for i in range(self._cells**2)])
            self.grid.set_frames({index_of(on_plane(answer.z, self._plane), self._plane, self._cells): "you"})
        self._show_large(-1)

    def cells(self) -> int:
        """How many pictures along a side there is room for."""
        room = min(self.grid.width(), self.grid.height() - scaled(_ABOVE))
        return next((cells for cells in LARGE if cells * _LARGE <= room), MANY)

    def _fit(self) -> None:
        """Where there is little room, the grid takes all of it."""
        wide = _SIDE if self.grid.height() < LARGE[-1] * _LARGE else 2 * _SIDE
        self.large.setFixedSize(wide, wide + scaled(_ABOVE))
        self.large.setVisible(self.width() >= _NARROW)

    def _place(self, index: int) -> tuple[float, float]:
        return place_of(index, self._plane, self._cells)

    def _show_large(self, index: int) -> None:
        answer, images = self._answer, self.grid.images()
        if answer is None:
            return
        if index >= 0 and images is not None:
            place, picture, title = self._place(index), images[index], phrase("Here")
        else:
            place, picture, title = on_plane(answer.z, self._plane), answer.picture, verbatim("z")
        self.large.set_pictures([Shown(title, picture, _words(place))])


def place_of(index: int, plane: Plane, cells: int) -> tuple[float, float]:
    """The place on the plane of a picture of the grid, counted row by row from the upper left."""
    row, column = divmod(index, cells)
    steps = np.linspace(-plane.half, plane.half, cells)
    return float(steps[column]), float(steps[cells - 1 - row])


def index_of(place: tuple[float, float], plane: Plane, cells: int) -> int:
    """The picture of the grid that is nearest to a place."""
    across, up = (round((x / plane.half + 1) / 2 * (cells - 1)) for x in place)
    column, row = (min(max(at, 0), cells - 1) for at in (across, cells - 1 - up))
    return row * cells + column


def _words(place: tuple[float, float]) -> str:
    return ", ".join(f"{x:.2f}".replace("-", MINUS) for x in place)


def _caption(answer: VaeAnswer) -> str:
    across, up = map(axis_name, answer.plane.axes)
    half = number(answer.plane.half)
    range_ = phrase("{across} and {up} from −{half} to {half}", across=across, up=up, half=half)
    return range_ if len(answer.mean) == 2 else phrase("{range}; the others are the drawing's", range=range_)
