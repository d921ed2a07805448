"""A small Boltzmann machine that learns: full or restricted, by sampling or exactly; its likelihood is always exact."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from playground.learners import rbm_parts
from playground.learners.boltzmann_phases import (
    dreamt_by_sampling,
    machine_of,
    seen_by_sampling,
    seen_exactly,
    together,
)
from playground.learners.enumeration import Exact, enumerated
from playground.learners.learner import State, frozen
from playground.learners.small_network import Bits, Floats, Network, links

CHAINS = 100
"""dreams at the same time"""
MOMENTUM = 0.9
LIMIT = 100.0
"""of a weight: what is certain need not become more certain"""
_SPREAD = 0.1  # of the weights at the beginning


@dataclass(frozen=True)
class Lesson:
    """How a step learns."""

    rate: float
    exactly: bool
    sweeps: int
    persistent: bool
    """whether dreams go on where they ended, or begin anew"""
    hot: float
    """the temperature from which units cool down to 1 where they begin by chance"""
    decay: float


class SmallMachine:
    """W <- W + rate (<s_i s_j> while it sees - <s_i s_j> while it dreams), with momentum 0.9.

    Full: Ackley, Hinton & Sejnowski (1985): A learning algorithm for Boltzmann machines. Restricted: contrastive
    divergence (Hinton 2002), or persistent (Tieleman 2008).
    """

    def __init__(self, visible: int, hidden: int, is_restricted: bool, dice: np.random.Generator) -> None:
        units = visible + hidden
        self._links = links(visible, hidden, is_restricted)
        half = np.triu(dice.normal(0, _SPREAD, (units, units)) * self._links)
        self._take(Network(frozen(half + half.T), frozen(np.zeros(units)), visible, is_restricted))
        self._velocity = np.zeros((units, units))
        self._chains: Bits = dice.integers(0, 2, (CHAINS, units), np.uint8)
        self.positive, self.negative = frozen(np.zeros((units, units))), frozen(np.zeros((units, units)))

    def learn(self, patterns: Bits, lesson: Lesson, dice: np.random.Generator) -> None:
        """One step on patterns (k, visible), k at least 1."""
        phases = self._counted(patterns) if lesson.exactly else self._sampled(patterns, lesson, dice)
        self.positive, self.negative = map(frozen, phases)
        slope = self.positive - self.negative - lesson.decay * self.network.weights
        self._velocity = MOMENTUM * self._velocity + lesson.rate * slope
        weights = np.clip(self.network.weights + self._velocity * self._links, -LIMIT, LIMIT)
        biases = np.clip(self.network.biases + self._velocity.diagonal(), -LIMIT, LIMIT)
        self._take(Network(frozen(weights), frozen(biases), self.network.visible, self.network.is_restricted))

    def log_likelihoods(self, patterns: Bits) -> Floats:
        """log p(v) of patterns (k, visible), exact, in nats: (k,)."""
        return -self.network.free_energy(patterns) - self.exact.log_z

    @cached_property
    def exact(self) -> Exact:
        """The whole distribution of the present network; forgotten when that changes."""
        return enumerated(self.network)

    def _take(self, network: Network) -> None:
        self.network = network
        self.__dict__.pop("exact", None)

    def _counted(self, patterns: Bits) -> tuple[Floats, Floats]:
        return seen_exactly(self.network, patterns), self.exact.expectations()

    def _sampled(self, patterns: Bits, lesson: Lesson, dice: np.random.Generator) -> tuple[Floats, Floats]:
        patterns = np.tile(patterns, (max(1, CHAINS // len(patterns)), 1))
        if self.network.is_restricted:
            return self._contrasted(patterns, lesson, dice)
        cooling = np.geomspace(lesson.hot, 1.0, lesson.sweeps + 1)[1:]  # the last sweep is always at 1
        positive = seen_by_sampling(self.network, patterns, cooling, dice)
        chains = self._chains if lesson.persistent else dice.integers(0, 2, self._chains.shape, np.uint8)
        temperatures = np.ones(lesson.sweeps) if lesson.persistent else cooling
        negative, self._chains = dreamt_by_sampling(self.network, chains, temperatures, dice)
        return positive, negative

    def _contrasted(self, patterns: Bits, lesson: Lesson, dice: np.random.Generator) -> tuple[Floats, Floats]:
        machine, visible = machine_of(self.network), self.network.visible
        seen = patterns.astype(np.float64)
        if lesson.persistent:
            positive = rbm_parts.Phase(seen, machine.hidden_chances(seen))
            hidden = self._chains[:, visible:].astype(np.float64)
            negative = rbm_parts.chase(machine, hidden, lesson.sweeps, dice)
            ends = np.hstack([negative.v, rbm_parts.sample(negative.h, dice)])
            self._chains = ends.astype(np.uint8)
        else:
            positive, negative = rbm_parts.contrast(machine, seen, lesson.sweeps, dice)
        return together(positive), together(negative)

    # To go on later.

    def state(self, prefix: str) -> State:
        parts = {
            "weights": self.network.weights, "biases": self.network.biases, "velocity": self._velocity,
            "chains": self._chains, "positive": self.positive, "negative": self.negative,
        }  # fmt: skip
        return {f"{prefix}/{name}": frozen(array) for name, array in parts.items()}

    def restore(self, state: State, prefix: str) -> None:
        """ValueError if these are not the numbers of such a machine."""
        weights, biases, velocity, chains, positive, negative = (
            state[f"{prefix}/{name}"]
            for name in ("weights", "biases", "velocity", "chains", "positive", "negative")
        )  # fmt: skip
        if (weights != weights.T).any() or weights[~self._links].any():
            raise ValueError(f"the weights of the {prefix} machine must be those of its links")
        if max(np.abs(part).max() for part in (weights, biases, velocity)) > LIMIT:
            raise ValueError(f"the weights of the {prefix} machine must be in ±{LIMIT:g}")
        if chains.max() > 1 or not all(((part >= 0) & (part <= 1 + 1e-5)).all() for part in (positive, negative)):
            raise ValueError(f"the units of the {prefix} machine must be 0 or 1")
        self._take(Network(frozen(weights), frozen(biases), self.network.visible, self.network.is_restricted))
        self._velocity, self._chains = np.array(velocity), np.array(chains)
        self.positive, self.negative = frozen(positive), frozen(negative)
