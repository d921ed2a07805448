"""What a GAN for digits can be set to, what it shows, what it is asked and what it replies."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from playground.data.digits import BANK_COUNT
from playground.learners import knobs
from playground.phrases import figure, phrase

Array = NDArray[np.float32]
Labels = NDArray[np.int64]
LossName = Literal["Non-saturating", "Least squares", "Hinge"]
LOSSES: tuple[LossName, ...] = ("Non-saturating", "Least squares", "Hinge")
REAL, MADE = phrase("real"), phrase("made")  # verdicts
SHOWN = 64  # noise vectors that are always the same
DATA = {figure(number): number for number in (BANK_COUNT, 1_000, 100)}
"""how many real digits there can be to learn from, by what that is called"""


@dataclass(frozen=True)
class GanDigitsSettings(knobs.Settings):
    rate: float = knobs.real(
        4e-3, 1e-5, 1e-1, "Learning rate", "How big a step both nets take from each verdict", log=True, live=True
    )
    lead: float = knobs.real(
        0.5, 0.1, 10.0, "Discriminator's lead", "How much larger its steps are than the generator's",
        log=True, live=True, unit="×",
    )  # fmt: skip
    updates: int = knobs.whole(
        1, 1, 3, "Discriminator's steps", "How often it learns before the generator learns once", live=True
    )
    digits: str = knobs.choice(
        *DATA, label="Digits to learn from", help="How many real digits it ever sees; few are soon known by heart"
    )
    loss: str = knobs.choice(
        "Non-saturating", "Least squares", "Hinge", label="Loss",
        help="How a verdict is turned into something to learn from", live=True,
    )  # fmt: skip
    noise: int = knobs.whole(32, 2, 64, "Noise numbers", "How many random numbers a picture begins as", more=True)
    filters: int = knobs.whole(32, 8, 48, "Generator's maps", "How many maps a picture is painted from", more=True)
    windows: int = knobs.whole(
        16, 4, 24, "Discriminator's windows", "How many small windows look at a picture", more=True
    )
    batch: int = knobs.whole(
        32, 8, 64, "Batch size", "How many real and how many made digits it looks at before each step",
        log=True, live=True, more=True,
    )  # fmt: skip
    labels: bool = knobs.switch(
        True,
        "Wrong labels are false",
        "A real digit that is said to be another one counts as false, too, so that a 7 really becomes a 7",
        live=True,
        more=True,
    )
    average: bool = knobs.switch(
        True,
        "Average the generator",
        "What is shown is the mean of the last steps' generators, which is steadier than the one that learns",
        live=True,
        more=True,
    )
    falls: bool = knobs.switch(
        True, "Rate falls", "The longer it has learned, the smaller its steps become", live=True, more=True
    )


@dataclass(frozen=True)
class GanDigitsShot:
    """The digits that the same noise has become by now, and how the two nets stand."""

    images: Array
    """(64, 28, 28) ink, 0 to 1"""
    labels: Labels
    """(64,) what they were to be: 0 to 9 over and over"""
    distance: float
    """how far made digits were from held-out ones when that was last measured"""
    floor: float
    """how far as many other real digits are"""
    accuracy: float
    """the share of the last digits, half of them real, that the discriminator got right; 0.5 is guessing"""
    seen: int
    """how many real digits it learns from"""
    steps: int


@dataclass(frozen=True)
class GanDigitsQuestion:
    """Everything that a visitor can want to know at once; what is left out is not worked out."""

    pictures: Array
    """(n, 28, 28) to be judged, n may be 0"""
    label: int | None = None
    """make all 64 digits this one, and judge the pictures as such; None: all, and as what they pass for best"""
    picked: int | None = None
    """look into how this one of the 64 came to be"""
    other: int | None = None
    """the one that a walk from the picked one leads to"""
    round: int | None = None
    """the number of a round of "real or fake?" """
    pool: int | None = None
    """the number of a heap of made digits for somebody else to learn from"""


@dataclass(frozen=True)
class Verdicts:
    """What the discriminator makes of n pictures."""

    logits: Array
    """(n,) above 0: real"""
    labels: Labels
    """(n,) what they were judged as"""
    ranks: Array
    """(n,) the share of held-out digits that look less real to it, 0 to 1"""


@dataclass(frozen=True)
class Inside:
    """How one picture came to be, and what the discriminator found in it."""

    noise: Array
    """(noise,)"""
    label: int
    small: Array
    """(filters, 7, 7) the generator's first maps"""
    middle: Array
    """(filters / 2, 14, 14) its second ones"""
    image: Array
    """(28, 28)"""
    seen: Array
    """(windows, 14, 14) what the discriminator found"""
    found: Array
    """(2 windows, 7, 7)"""
    logit: float
    like: Array
    """(16, 28, 28) what noise makes that is almost the same"""
    walk: Array
    """(9, 28, 28) on the way to the other one; none without one"""


@dataclass(frozen=True)
class Round:
    """A picture of which a visitor says whether it is real, and what the discriminator says of the very same one."""

    number: int
    image: Array
    label: int
    is_real: bool
    logit: float


@dataclass(frozen=True)
class Heap:
    """Made digits with what they were to be; each heap is another one."""

    number: int
    images: NDArray[np.uint8]
    """(200, 28, 28) ink, 0 to 255"""
    labels: Labels
    """(200,)"""


@dataclass(frozen=True)
class GanDigitsAnswer:
    """What was asked for."""

    verdicts: Verdicts
    images: Array | None
    """(64, 28, 28) all of the wanted label"""
    label: int | None
    picked: int | None
    inside: Inside | None
    round: Round | None
    pool: Heap | None


def chance(logit: float) -> float:
    """How sure the discriminator is that a picture is real, 0 to 1."""
    return float(1 / (1 + np.exp(-np.clip(logit, -60, 60))))


def verdict(logit: float) -> tuple[str, float]:
    """What the discriminator takes a picture for, and how sure it is, 0.5 to 1."""
    real = chance(logit)
    return (REAL, real) if real > 0.5 else (MADE, 1 - real)
