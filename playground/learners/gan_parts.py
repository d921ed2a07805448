"""What a GAN in the plane is set to, shows, is asked and answers."""

from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.gan_losses import LossName
from playground.learners.gan_measures import Score
from playground.learners.gan_optimisers import OptimiserName
from playground.learners.knobs import Settings, choice, real, switch, whole
from playground.learners.point_learner import PointShot
from playground.phrases import phrase

BOTH, ONLY_D, ONLY_G = phrase("both"), phrase("discriminator"), phrase("generator")
PHASES = (
    phrase("Generator makes points"),
    phrase("Discriminator judges"),
    phrase("Discriminator learns"),
    phrase("It points the way"),
    phrase("Generator learns"),
)
"""the parts of a step, when it goes slowly: phase 1 is the first one"""
DISCRIMINATORS_PART = 3  # phases


@dataclass(frozen=True)
class GanSettings(Settings):
    """The hyper-parameters of a GAN in the plane."""

    learns: str = choice(BOTH, ONLY_D, ONLY_G, label="Which learns", help="The other one stays as it is", live=True)
    rate: float = real(
        2e-3, 1e-5, 1e-1, "Learning rate", "How big a step both take from each verdict", log=True, live=True
    )
    loss: str = choice(
        "non-saturating", "least squares", "Wasserstein", label="Loss", help="What a wrong verdict costs", live=True
    )
    penalty: float = real(
        0.02, 0, 1, "Penalty on steepness", "Keeps the map smooth; 0 is without, 1 is usual for Wasserstein's loss",
        live=True,
    )  # fmt: skip
    updates_d: int = whole(
        1, 1, 5, "Discriminator's updates", "How often it learns in each step, if it learns", live=True
    )
    updates_g: int = whole(
        1, 1, 5, "Generator's updates", "How often it learns in each step, if it learns", live=True, more=True
    )
    slowly: bool = switch(
        False, "One step, slowly", "A step is one of the five parts of learning once", live=True, more=True
    )
    lead: float = real(
        1.0, 0.1, 10, "Discriminator's lead", "How many times larger its steps are than the generator's",
        log=True, unit="×", live=True, more=True,
    )  # fmt: skip
    optimiser: str = choice(
        "Adam", "Momentum", "SGD", label="Optimiser", help="How a gradient becomes a step", live=True, more=True
    )
    memory: float = real(
        0.5, 0, 0.95, "Adam's memory", "How much of its mean gradient it keeps (beta 1)", live=True, more=True
    )
    batch: int = whole(
        128, 16, 192, "Points at a time", "How many real and made-up points it looks at for an update",
        log=True, live=True, more=True,
    )  # fmt: skip
    averaged: bool = switch(
        True, "Average the generator", "What you see is the mean of the last thousand generators: it trembles less",
        live=True, more=True,
    )  # fmt: skip
    settling: bool = switch(
        True, "Settle down", "Steps become smaller with time: half as large after 10 000 updates of the same points",
        live=True, more=True,
    )  # fmt: skip
    noise: str = choice("uniform", "Gaussian", label="Noise", help="Where the generator begins", more=True)
    noise_size: int = whole(2, 1, 8, "Noise numbers", "How many random numbers become a point", more=True)
    layers_g: int = whole(4, 1, 5, "Generator's layers", "Hidden ones", more=True)
    units_g: int = whole(48, 2, 64, "Generator's neurons", "In each hidden layer", more=True)
    layers_d: int = whole(3, 1, 5, "Discriminator's layers", "Hidden ones", more=True)
    units_d: int = whole(48, 2, 64, "Discriminator's neurons", "In each hidden layer", more=True)

    @property
    def loss_name(self) -> LossName:
        return cast("LossName", self.loss)

    @property
    def optimiser_name(self) -> OptimiserName:
        return cast("OptimiserName", self.optimiser)

    @property
    def sizes_g(self) -> tuple[int, ...]:
        """The generator: noise, hidden layers, a place."""
        return (self.noise_size, *[self.units_g] * self.layers_g, 2)

    @property
    def sizes_d(self) -> tuple[int, ...]:
        """The discriminator: a place, hidden layers, a score."""
        return (2, *[self.units_d] * self.layers_d, 1)


@dataclass(frozen=True)
class Batch:
    """What a step that goes slowly looks at; places on the plane."""

    noise: Floats
    """(m, noise numbers) of which the fakes were made"""
    fake: Floats
    """(m, 2)"""
    fake_belief: Floats
    """(m,) how much the discriminator takes each for real, as in the map"""
    real: Floats
    """(m, 2); no rows in the generator's part"""
    real_belief: Floats


@dataclass(frozen=True)
class GanShot(PointShot):
    """Both nets at one moment. Places are those of the plane, on which the points lie."""

    noise: Floats
    """(m, noise numbers) always the same"""
    fakes: Floats
    """(m, 2) what the generator makes of it"""
    arrows: Floats
    """(k, 2) which way the discriminator would have the first k fakes go; the longest has the length 1"""
    belief: Floats
    """(rows, columns), the first row at the bottom: how much the discriminator believes in places: 0.5 is real, -0.5
    is fake, 0 is undecided"""
    low: tuple[float, float]
    """where the lower left corner of that map lies"""
    high: tuple[float, float]
    sheet: Floats
    """(rows, columns, 2) where the generator sends the corners of a grid over the noise; one row for one number"""
    phase: int
    """0: it does not go slowly; 1 to 5: the part of `PHASES` that was done last"""
    batch: Batch | None
    """what that part looked at"""
    updates: tuple[int, int]
    """how often the discriminator and the generator have learned"""
    believed: tuple[float, float]
    """how much the discriminator believes on average in real points and in made-up ones, as in the map"""
    losses: tuple[float, float]
    """of the discriminator and of the generator, when they last learned"""
    score: Score
    collapsed: bool
    """whether the generator makes few of the kinds of points that there are"""


@dataclass(frozen=True)
class GanQuestion:
    """What does the discriminator say of a place on the plane?"""

    place: tuple[float, float]


@dataclass(frozen=True)
class GanAnswer:
    """Its score, how likely a point there is real to it, and which way it would have a fake go."""

    place: tuple[float, float]
    score: float
    chance: float | None
    """0 to 1; None for Wasserstein's loss, whose scores are no chances"""
    way: NDArray[np.float32]
    """(2,) across and up, of length 1; 0 if everywhere is as good"""
