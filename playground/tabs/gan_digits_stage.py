"""The inside of a GAN for digits: what it makes, how, a game against it, odd pictures, and an experiment."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data.digits import held_out
from playground.learners.augmentation import Augmentation
from playground.learners.gan_digits_nets import CLASSES
from playground.learners.gan_digits_parts import SHOWN, GanDigitsAnswer, GanDigitsShot, chance
from playground.phrases import phrase
from playground.tabs.experiment import Experiment
from playground.tabs.gan_digits_flow import DigitFlow, verdict_on
from playground.tabs.views_stage import ViewsStage
from playground.widgets.bars import with_article
from playground.widgets.close_up import CloseUp
from playground.widgets.curves import Plot
from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import INSIDE, scaled
from playground.widgets.numbers import count
from playground.widgets.odd_ones import OddOnes
from playground.widgets.real_or_fake import Card, RealOrFake
from playground.widgets.segments import Segments
from playground.widgets.speech import say

DIGITS, FLOW = phrase("Digits"), phrase("Inside")
GAME, ODD, FEW = phrase("Real or fake?"), phrase("Odd ones"), phrase("Few digits")
REAL, CLOSE = phrase("Real digits"), phrase("Close up")
ALL = phrase("All")
DRAWING = 0  # the first of the odd ones
TITLES = (phrase("Your drawing"), phrase("A scribble"), phrase("A made digit"), phrase("A real digit"))
JUDGE, AUTOENCODER = phrase("Discriminator"), phrase("Autoencoder")
_ROWS = {False: 8, True: 10}  # in a row, by whether the window is small
_REAL = 276  # pixels, so that each of a digit's pixels has one
_COMPARED = phrase(
    "Two equal readers learn from the same few real digits; one of them is given made ones as well. Both are then "
    "tested on digits that nobody has learned from."
)
_ODD = phrase(
    "How many real digits are less usual? The discriminator has only met real and made ones: a scribble may fool it."
)
PLOTS = (
    Plot("with", "Misread with made digits, %", low=0.0, percent=True),
    Plot("without", "Misread without, %", low=0.0, percent=True),
)


class GanDigitsStage(ViewsStage):
    """Sixty-four noises and what has become of them; other pages in their place, real digits and one of all beside."""

    untitled = frozenset({REAL})
    label_chosen = Signal(object)
    """which digit all of them shall be, as a number; None for all ten"""
    picked = Signal(int)
    """the number of the made digit that was picked"""

    def __init__(self) -> None:
        self.made = ImageGrid(phrase("The same 64 noises"))
        self.real = ImageGrid(phrase("Real digits"), phrase("which nobody has learned from"))
        self.close_up = CloseUp(phrase("Click one of the made digits."))
        self.flow, self.game = DigitFlow(), RealOrFake()
        self.odd = OddOnes(TITLES, (JUDGE, AUTOENCODER), _ODD)
        self.few = Experiment(Augmentation, PLOTS, _COMPARED)
        self.labels = Segments((ALL, *map(str, range(CLASSES))))
        say(self.labels.setAccessibleName, "Which digit to make")
        self._label: int | None = None
        self._picked: int | None = None
        large: dict[str, QWidget] = {
            DIGITS: self._digits_page(),
            FLOW: self.flow,
            GAME: self.game,
            ODD: self.odd,
            FEW: self.few,
        }
        super().__init__(large, {REAL: self.real, CLOSE: self.close_up})
        self._held = held_out()
        self.flow.set_inside(None)
        self._show_real()
        self.labels.chosen.connect(self._choose)
        self.made.picked.connect(self.pick)

    def _digits_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        self.real.setMinimumHeight(scaled(_REAL))
        column.addWidget(self.labels)
        column.addWidget(self.made, 1)
        return page

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        for grid in (self.made, self.real):
            grid.set_columns(_ROWS[compact])

    def stretch(self, title: str) -> int:
        return 5 if title == REAL else 8

    # What the visitor wants.

    @property
    def label(self) -> int | None:
        """Which digit all of them shall be."""
        return self._label

    def ask_for(self, label: int | None) -> None:
        """Make all of them this digit."""
        self.labels.set_choice(ALL if label is None else str(label))
        self._choose(self.labels.choice())

    def pick(self, index: int) -> None:
        """Look at one of the made digits."""
        self._picked = index
        self.made.set_frames({index: "machine"})
        self.picked.emit(index)

    def _choose(self, word: str) -> None:
        self._label = None if word == ALL else int(word)
        self._show_real()
        self.label_chosen.emit(self._label)

    # What is shown.

    def draw(self, shot: GanDigitsShot, answer: GanDigitsAnswer | None) -> None:
        """Show what the noise has become, and whatever else was asked for."""
        wanted = self._label is not None and answer is not None and answer.label == self._label
        images = answer.images if wanted and answer is not None and answer.images is not None else shot.images
        if self._label is None or wanted:
            self.made.set_images(images)
        labels = shot.labels.tolist() if self._label is None else [self._label] * SHOWN
        self.made.set_title("The same 64 noises", phrase("after {steps} steps; click one", steps=count(shot.steps)))
        self.made.set_words(
            [phrase("Noise {i}: to be {digit}", i=i, digit=with_article(label)) for i, label in enumerate(labels, 1)]
        )
        self._show_inside(answer)

    def show_round(self, answer: GanDigitsAnswer) -> None:
        """Lay the next picture of the game on the table."""
        if answer.round is not None:
            card = answer.round
            self.game.set_card(Card(card.number, card.image, card.label, card.is_real, chance(card.logit)))

    def _show_inside(self, answer: GanDigitsAnswer | None) -> None:
        inside = answer.inside if answer is not None and answer.picked == self._picked else None
        if inside is None:
            if self._picked is None:
                self.close_up.set_picture(None)
            return
        self.close_up.set_picture(inside.image, verdict_on(inside), inside.like, inside.walk)
        if self.flow.isVisible():
            self.flow.set_inside(inside)

    def _show_real(self) -> None:
        self.real.set_images(self.real_digits(SHOWN))

    def real_digits(self, number: int) -> NDArray[np.float32]:
        """(number, 28, 28) held-out digits of the wanted kind."""
        images, labels = self._held
        kept = images if self._label is None else images[labels == self._label]
        return kept[:number]
