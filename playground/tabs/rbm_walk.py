"""What was drawn, what was done to it, and the chain of Gibbs steps that the machine walks from there."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from playground.data.damage import Side, with_bite, with_noise
from playground.data.digits import SIZE
from playground.learners.rbm_chain import RbmAnswer, RbmQuestion
from playground.phrases import phrase
from playground.widgets.numbers import count

Brush = Literal["Hold", "Lean", "Free"]
NOISE = 0.3  # of the pixels
SIDES: tuple[Side, ...] = ("left", "bottom", "right", "top")
_MOST = 200  # steps that are remembered

Array = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Past:
    """The steps that were walked: pictures (n, 28, 28), energies (n,) and free energies (n,), the start among them."""

    pictures: Array
    energy: Array
    free_energy: Array
    steps: int = 0
    """which step the last of them is"""

    @property
    def told(self) -> str:
        """How far that is."""
        if not self.steps:
            return phrase("nothing yet")
        return phrase("after 1 step") if self.steps == 1 else phrase("after {steps} steps", steps=count(self.steps))

    def then(self, answer: RbmAnswer) -> "Past":
        """With the steps of an answer, whose start is the end of these, if there are any."""
        first = 1 if len(self.pictures) else 0
        return Past(
            np.concatenate([self.pictures, answer.pictures[first:]])[-_MOST:],
            np.concatenate([self.energy, answer.energy[first:]])[-_MOST:],
            np.concatenate([self.free_energy, answer.free_energy[first:]])[-_MOST:],
            self.steps + len(answer.pictures) - 1,
        )


def _nothing() -> Past:
    return Past(np.zeros((0, SIZE, SIZE), np.float32), np.zeros(0, np.float32), np.zeros(0, np.float32))


class Walk:
    """The drawing is the original; noise or a bite makes of it what is given. Each change sets the chain back."""

    def __init__(self) -> None:
        self.original = np.zeros((SIZE, SIZE), np.float32)
        self.image = self.original
        """(28, 28) what is given"""
        self.held = self.lost = self.original > 0
        self.answer: RbmAnswer | None = None
        self._damages = 0
        self._asked = self._since = 0
        self.restart()

    # What is given.

    def draw(self, image: Array) -> None:
        """Begin with another drawing (28, 28) of 0 to 1, unharmed."""
        self.original = image
        self._give(image, np.zeros(image.shape, np.bool_))

    def add_noise(self) -> None:
        """Other noise each time; nothing is held, for nobody knows which pixels are right."""
        self._damages += 1
        self._give(with_noise(self.original, NOISE, self._damages)[0], np.zeros(self.original.shape, np.bool_))

    def bite(self) -> None:
        """Another side each time; what is left is held."""
        side = SIDES[self._damages % len(SIDES)]
        self._damages += 1
        image, gone = with_bite(self.original, side)
        self._give(image, gone)
        self.held = ~gone

    def brush(self, where: Mask, kind: Brush) -> None:
        """Hold pixels (28, 28) as they are given, let them lean to that, or let them free."""
        self.held = (self.held & ~where) | (where & (kind == "Hold"))
        self.lost = (self.lost & ~where) | (where & (kind == "Free"))
        self.restart()

    @property
    def is_empty(self) -> bool:
        """Whether there is neither ink nor a pixel that is free to become ink."""
        return not self.image.any() and not self.lost.any()

    def _give(self, image: Array, lost: Mask) -> None:
        self.image, self.lost, self.held = image, lost, np.zeros(image.shape, np.bool_)
        self.restart()

    # The chain.

    @property
    def past(self) -> Past:
        """The steps so far."""
        return self._past

    def restart(self) -> None:
        """Back to what is given; answers to earlier questions are of no interest any more."""
        self._past = self._before = _nothing()
        self.answer = None
        self._since = self._asked + 1

    @property
    def is_answered(self) -> bool:
        """Whether the newest question has its answer."""
        return self.answer is not None and self.answer.seed == self._asked

    def question(self, steps: int, dreams: NDArray[np.uint8] | None = None) -> RbmQuestion:
        """Go on so many steps."""
        self._asked += 1
        self._before = self._past
        chain = None if self.answer is None else self.answer.chain
        return RbmQuestion(self.image, self.held, self.lost, chain, steps, self._asked, dreams)

    def take(self, answer: RbmAnswer) -> bool:
        """Whether an answer is to the newest question. It comes again, and other, when the machine has learned."""
        if answer.seed < self._since or answer.seed != self._asked:
            return False
        self.answer, self._past = answer, self._before.then(answer)
        return True

    # How good it is.

    @property
    def restored(self) -> Array | None:
        """(28, 28) the last picture; None before the first step."""
        return self._past.pictures[-1] if self._past.steps else None

    def mended(self) -> float | None:
        """What share of the damage is gone, by squared difference from the original; None if there was none."""
        damage = float(((self.image - self.original) ** 2).sum())
        if self.restored is None or damage == 0:
            return None
        return 1 - float(((self.restored - self.original) ** 2).sum()) / damage

    def kept(self) -> float:
        """How much of what is given is in the last picture, likewise, 0 to 1."""
        ink = float((self.image**2).sum())
        if self.restored is None or ink == 0:
            return 0.0
        return max(0.0, 1 - float(((self.restored - self.image) ** 2).sum()) / ink)
