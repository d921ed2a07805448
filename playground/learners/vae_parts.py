"""What a variational autoencoder is set to, shows, is asked and answers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.learners import knobs

MOST_CELLS = 21  # of a side of the manifold, so that it is answered in time

Array = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class VaeSettings(knobs.Settings):
    beta: float = knobs.real(
        1.0, 0.0, 10.0, "Beta", "How much it pays for codes that are not like N(0, 1): 0 is free", live=True
    )
    plain: bool = knobs.switch(
        False, "Plain autoencoder", "No noise in the codes, nothing to pay for them: then holes open between them",
        live=True,
    )  # fmt: skip
    latent: int = knobs.whole(2, 2, 20, "Latent dimensions", "Of how many numbers a code is made")
    rate: float = knobs.real(
        2e-3, 1e-5, 1.0, "Learning rate", "How big a step it takes from each mistake", log=True, live=True
    )
    hidden: int = knobs.whole(192, 16, 512, "Hidden units", "How many units each layer in between has", log=True)
    layers: int = knobs.whole(
        2, 1, 2, "Hidden layers", "How many layers each of the two nets has in between", more=True
    )
    batch: int = knobs.whole(
        64, 16, 256, "Batch size", "How many digits it looks at before each step", log=True, live=True, more=True
    )
    falls: bool = knobs.switch(
        True, "Rate falls", "The longer it has learned, the smaller its steps become", live=True, more=True
    )


@dataclass(frozen=True)
class Plane:
    """The part of the space of codes that is shown: two of its dimensions, from -half to half."""

    axes: tuple[int, int]
    """across and up: the two in which the codes of digits differ most"""
    half: float


@dataclass(frozen=True)
class VaeSnapshot:
    """Where the held-out digits lie among the codes, as the nets saw them when they were last tested."""

    means: Array
    """(n, latent)"""
    labels: NDArray[np.int64]
    """(n,) what they are; the nets are never told"""
    errors: Array
    """(n,) how surprising each is, given what is made of its mean code, in nats"""
    used: Array
    """(latent,) how much each dimension tells of a digit: its KL in nats, mean over the digits; 0 for a plain one"""
    plane: Plane
    plain: bool
    """whether it is a plain autoencoder now"""
    sizes: tuple[int, ...]
    """units of the layers from the drawing over the code to the picture"""


@dataclass(frozen=True)
class VaeQuestion:
    """What is this drawing's code, and what is made of it? And whatever else the visitor looks at."""

    image: Array
    """(28, 28) ink, 0 to 1, normalised"""
    draw: int = 0
    """which epsilon: each number is another draw"""
    place: tuple[float, float] | None = None
    """where on the plane the visitor holds z; None: where the mean and epsilon put it"""
    cells: int = 0
    """how many pictures along each side of the plane are wanted"""
    walk: tuple[Array, Array] | None = None
    """two drawings between whose codes to walk"""
    damaged: tuple[Array, Mask] | None = None
    """the drawing (28, 28) after damage, and where it is known to be damaged; nowhere: nobody knows"""

    def __post_init__(self) -> None:
        if not 0 <= self.cells <= MOST_CELLS:
            raise ValueError(f"cells must be in 0..{MOST_CELLS}, got {self.cells}")


@dataclass(frozen=True)
class Walk:
    """The way from one code straight to another, in equal steps."""

    codes: Array
    """(n, latent)"""
    pictures: Array
    """(n, 28, 28)"""


@dataclass(frozen=True)
class Repair:
    """A damaged drawing that went through both nets."""

    damaged: Array
    """(28, 28)"""
    once: Array
    """(28, 28) what was made of its code; where pixels are known to be undamaged they stay"""
    often: Array | None
    """(28, 28) after more rounds, each of which begins with the last one's; None if all pixels are in doubt"""
    errors: tuple[float, ...]
    """root mean square difference from the drawing, in ink: damaged, once, and often if there is that"""


@dataclass(frozen=True)
class VaeAnswer:
    """Everything that happened on the way from the drawing to what was made of it."""

    image: Array
    """(28, 28) the drawing"""
    place: tuple[float, float] | None
    """where on the plane the visitor held z"""
    mean: Array
    """(latent,)"""
    deviation: Array
    """(latent,) 0 for a plain autoencoder"""
    epsilon: Array
    """(latent,) 0 for a plain autoencoder"""
    z: Array
    """(latent,)"""
    picture: Array
    """(28, 28) how likely each pixel is ink, given z"""
    surprise: Array
    """(28, 28) -log p(pixel of the drawing | z) in nats"""
    kl: float
    """nats; 0 for a plain autoencoder"""
    error: float
    """nats: the surprise of the whole drawing, given its mean code instead of z"""
    rank: float
    """the share of held-out digits whose error is smaller"""
    plane: Plane
    manifold: Array | None = None
    """(cells squared, 28, 28) what is made of each place of the plane, row by row from the top"""
    walk: Walk | None = None
    repair: Repair | None = None

    @property
    def reconstruction(self) -> float:
        """The surprise of the whole drawing, given z, in nats."""
        return float(self.surprise.sum(dtype=np.float64))
