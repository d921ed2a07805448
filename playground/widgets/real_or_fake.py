"""A game: one picture after the other, real or made? The visitor says so first, then the machine does."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from playground.phrases import joined, phrase
from playground.widgets.bars import with_article
from playground.widgets.buttons import Button
from playground.widgets.card import RoomyWords, words
from playground.widgets.fitting import Fitting
from playground.widgets.image_grid import ImageGrid
from playground.widgets.look import GAP, INSIDE, scaled
from playground.widgets.nesting import nest
from playground.widgets.numbers import count, percent
from playground.widgets.picture import Picture
from playground.widgets.speech import say

ROUNDS = 10
_PICTURE, _BEFORE = 40, 48  # pixels: heights that are left to the picture and to those before where room is scarce
_TALL = 280  # pixels: below that those before are not shown
_NARROW = 420  # pixels: below that three buttons do not stand in a row
_KEYS = {Qt.Key.Key_R: True, Qt.Key.Key_F: False}
_NEXT = (Qt.Key.Key_N, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Card:
    """A picture of the game, and the truth about it."""

    number: int
    image: NDArray[np.float32]
    """(28, 28) ink, 0 to 1"""
    label: int
    is_real: bool
    sure: float
    """how sure the machine is that it is real, 0 to 1"""

    @property
    def machine_is_right(self) -> bool:
        return (self.sure > 0.5) == self.is_real


@dataclass(frozen=True)
class Played:
    """A card, and what the visitor said of it."""

    card: Card
    said_real: bool

    @property
    def is_right(self) -> bool:
        return self.said_real == self.card.is_real


class RealOrFake(Fitting):
    """Ten pictures in a row. What the machine says of each is decided before the visitor answers, and shown after.

    Whoever wires it gives it the card of the number that `wanted` tells.
    """

    wanted = Signal(int)
    """the number of the card that is to be played next"""

    def __init__(self, first: int = 0) -> None:
        """`first`: the number of the first card."""
        super().__init__()
        self._number = first
        self._card: Card | None = None
        self._played: list[Played] = []
        self._is_open = False
        self.picture = Picture()
        self.picture.set_framed(True)
        say(self.picture.setAccessibleName, "Real or fake?")
        self.picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._ask, self._reveal, self._score = words("", "strong"), RoomyWords(least=2), words("", "muted")
        self.real, self.fake = Button("Real (R)", "check", "primary"), Button("Fake (F)", "x", "primary")
        self.next = Button("Next (N)", "arrow-right")
        self.before = ImageGrid(
            phrase("Played so far"), phrase("A frame of teal: you were right. Orange: you were wrong.")
        )
        self.before.set_columns(ROUNDS)
        self._place()
        self.real.clicked.connect(lambda: self.say(True))
        self.fake.clicked.connect(lambda: self.say(False))
        self.next.clicked.connect(self.go_on)
        self._show()

    def _place(self) -> None:
        column, says = QVBoxLayout(self), QHBoxLayout()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        says.setSpacing(GAP)
        row.setSpacing(INSIDE)
        says.addWidget(self.real)
        says.addWidget(self.fake)
        nest(row, says, 2)
        row.addWidget(self.next, 1)
        for line in (self._ask, self._reveal, self._score):
            line.setWordWrap(True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._ask)
        column.addWidget(self.picture, 3)
        nest(column, row)
        for part in (self._reveal, self._score):
            column.addWidget(part)
        column.addWidget(self.before, 1)

    def _fit(self) -> None:
        """Where there is little room, the way on stands below both answers, and nothing is shown of those before."""
        directions, is_narrow = QBoxLayout.Direction, self.width() < scaled(_NARROW)
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.picture.setMinimumHeight(scaled(_PICTURE))
        self.before.setMinimumHeight(scaled(_BEFORE))
        self.before.setVisible(self.height() >= scaled(_TALL))

    # Playing.

    @property
    def number(self) -> int:
        """The number of the card that is played, or waited for."""
        return self._number

    def set_card(self, card: Card) -> None:
        """Lay the wanted card on the table; any other one, or a second version of it, is ignored."""
        if self._card is None and card.number == self._number:
            self._card, self._is_open = card, False
            self._show()

    def say(self, real: bool) -> None:
        """The visitor has decided; what the machine had decided is shown."""
        if self._card is not None and not self._is_open:
            self._is_open = True
            self._played.append(Played(self._card, real))
            self._show()

    def go_on(self) -> None:
        """The next card, of a new game after the last one."""
        if not self._is_open:
            return
        if len(self._played) == ROUNDS:
            self._played.clear()
        self._deal()

    def forget(self) -> None:
        """Begin anew, for instance with another machine."""
        self._played.clear()
        self._deal()

    def press(self, key: int) -> bool:
        """R, F, N or Enter; whether that is a key of the game now."""
        if key in _KEYS and not self._is_open:
            self.say(_KEYS[Qt.Key(key)])
        elif key in _NEXT and self._is_open:
            self.go_on()
        else:
            return False
        return True

    def scores(self) -> tuple[int, int]:
        """How often the visitor was right, and the machine."""
        return sum(each.is_right for each in self._played), sum(each.card.machine_is_right for each in self._played)

    def told(self) -> str:
        """What is told of the card that was played last; nothing before."""
        return self._reveal.text()

    def score_text(self) -> str:
        return self._score.text()

    def _deal(self) -> None:
        self._number += 1
        self._card, self._is_open = None, False
        self._show()
        self.wanted.emit(self._number)

    # Showing.

    def _show(self) -> None:
        card, is_over = self._card, len(self._played) == ROUNDS
        self.picture.set_values(None if card is None else card.image)
        self._ask.setText(self._question())
        self._reveal.setText(_revealed(self._played[-1]) if self._is_open else "")
        self._score.setText(self._standing())
        for button in (self.real, self.fake):
            button.setEnabled(card is not None and not self._is_open)
        self.next.setEnabled(self._is_open)
        label = phrase("Play again (N)") if is_over else phrase("Next (N)")
        self.next.setText(label)
        say(self.next.setAccessibleName, label)
        self._show_before()

    def _question(self) -> str:
        if self._card is None:
            return phrase("The next picture is coming ...")
        number = len(self._played) + (not self._is_open)
        return phrase(
            "Picture {number} of {all} is to be {digit}. Is it real, or was it made?",
            number=number,
            all=ROUNDS,
            digit=with_article(self._card.label),
        )

    def _standing(self) -> str:
        if not self._played:
            return phrase(
                "Half of the pictures are real. The discriminator has already decided; you see how after you have."
            )
        yours, its = self.scores()
        standing = phrase(
            "You {yours}, discriminator {its} of {all}.",
            yours=count(yours),
            its=count(its),
            all=count(len(self._played)),
        )
        return standing if len(self._played) < ROUNDS else joined((standing, _winner(yours, its)))

    def _show_before(self) -> None:
        images = [each.card.image for each in self._played]
        self.before.set_images(np.stack(images) if images else None)
        self.before.set_frames({i: "good" if each.is_right else "wrong" for i, each in enumerate(self._played)})
        self.before.set_words([_revealed(each) for each in self._played])


def _winner(yours: int, its: int) -> str:
    if yours > its:
        return phrase("You win!")
    return phrase("The discriminator wins.") if its > yours else phrase("A draw.")


def _revealed(played: Played) -> str:
    """The truth, and who knew it."""
    card, sure = played.card, percent(max(played.card.sure, 1 - played.card.sure))
    truth = phrase("It is real.") if card.is_real else phrase("It was made.")
    you = phrase("You were right.") if played.is_right else phrase("You were wrong.")
    its = (
        phrase("The discriminator took it for real, {sure} sure.", sure=sure)
        if card.sure > 0.5
        else phrase("The discriminator took it for made, {sure} sure.", sure=sure)
    )
    return joined((truth, you, its))
