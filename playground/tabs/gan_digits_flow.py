"""How one digit comes to be and is judged: noise, the generator's maps, the picture, what the discriminator found."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from playground.learners.gan_digits_parts import REAL, Inside, verdict
from playground.phrases import phrase
from playground.widgets.bars import with_article
from playground.widgets.card import words
from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import GAP, INSIDE
from playground.widgets.nesting import nest
from playground.widgets.numbers import number, percent
from playground.widgets.picture import balanced

Array = NDArray[np.float32]


class DigitFlow(QWidget):
    """Two rows, read like text: from noise to the picture, and from there to what the discriminator found in it."""

    def __init__(self) -> None:
        super().__init__()
        titles = (
            phrase("Noise"), phrase("First maps"), phrase("Second maps"),
            phrase("Picture"), phrase("Looked for"), phrase("Found"),
        )  # fmt: skip
        self.noise, self.small, self.middle, self.image, self.seen, self.found = map(ImageGrid, titles)
        self._told = words("", "strong")
        self._told.setWordWrap(True)
        self._place()

    @property
    def grids(self) -> tuple[ImageGrid, ...]:
        """What there is to see, in the order in which it comes to be."""
        return self.noise, self.small, self.middle, self.image, self.seen, self.found

    def _place(self) -> None:
        column, grid = QVBoxLayout(self), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        grid.setSpacing(GAP)
        for index, part in enumerate(self.grids):
            grid.addWidget(part, 1 + 2 * (index // 3), index % 3)
        grid.addWidget(words("The generator paints", "caption"), 0, 0, 1, 3)
        grid.addWidget(words("The discriminator judges", "caption"), 2, 0, 1, 3)
        for at in range(3):
            grid.setColumnStretch(at, 1)
        for row in (1, 3):
            grid.setRowStretch(row, 1)
        column.addWidget(self._told)
        nest(column, grid, 1)

    def set_inside(self, inside: Inside | None) -> None:
        """Shows how a picture came to be; None: nothing is picked."""
        if inside is None:
            for part in self.grids:
                part.set_images(None)
            self._told.setText(phrase("Pick one of the digits to see how it is made."))
            return
        self._told.setText(verdict_on(inside))
        self._show_noise(inside.noise)
        for part, maps in ((self.small, inside.small), (self.middle, inside.middle)):
            self._show_maps(part, maps)
        self.image.set_images(inside.image[None])
        self.image.set_caption(phrase("to be {digit}", digit=with_article(inside.label)))
        for part, maps in ((self.seen, inside.seen), (self.found, inside.found)):
            self._show_maps(part, maps)

    def _show_maps(self, part: ImageGrid, maps: Array) -> None:
        """Maps (n, h, w), in full colour where they are strongest."""
        largest = float(maps.max(initial=0))
        shown = np.maximum(maps, 0) / (largest or 1)
        count, high, wide = maps.shape
        part.set_caption(phrase("{count} of {high} × {wide}", count=count, high=high, wide=wide))
        part.set_images(shown, "activations")
        part.set_words(
            [phrase("map {i}: up to {most}", i=i, most=number(float(each.max()))) for i, each in enumerate(maps, 1)]
        )

    def _show_noise(self, values: Array) -> None:
        """Noise (n,), orange below 0 and blue above."""
        self.noise.set_caption(phrase("{count} random numbers", count=len(values)))
        self.noise.set_images(balanced(values)[:, None, None], "signed")
        self.noise.set_words(
            [phrase("number {i}: {value}", i=i, value=number(float(value))) for i, value in enumerate(values, 1)]
        )


def verdict_on(inside: Inside) -> str:
    """What the discriminator says of a made picture, in a sentence."""
    kind, share = verdict(inside.logit)
    digit, sure = with_article(inside.label), percent(share)
    if kind == REAL:
        return phrase("To be {digit}. The discriminator takes it for real, {sure} sure.", digit=digit, sure=sure)
    return phrase("To be {digit}. The discriminator takes it for made, {sure} sure.", digit=digit, sure=sure)
