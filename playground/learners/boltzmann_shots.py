"""What crosses between the two small Boltzmann machines and the screen: moments, questions and answers."""

from dataclasses import dataclass

import numpy as np

from playground.data.small_patterns import Patterns
from playground.learners.small_network import FREE, Bits, Clamps, Floats, Network

DREAMS, STRANGERS = 24, 8


@dataclass(frozen=True, eq=False)
class MachineShot:
    """One of the two machines at a moment."""

    network: Network
    positive: Floats
    """(units, units) how often two units were on together while it saw, in the last step"""
    negative: Floats
    """... and while it dreamt"""
    odds: Floats
    """(k,) the exact probability of each pattern"""
    nats: float
    """exact negative log-likelihood per pattern"""

    @property
    def belief(self) -> float:
        """The share of its probability that the patterns have together."""
        return min(1.0, float(self.odds.sum()))


@dataclass(frozen=True, eq=False)
class BoltzmannShot:
    """A moment of both."""

    patterns: Patterns
    full: MachineShot
    restricted: MachineShot
    best: float
    """nats per pattern: less is not possible"""
    told: str


@dataclass(frozen=True, eq=False)
class Chain:
    """Where a machine is in its sampling."""

    state: Bits
    """(units,) which units are on"""
    held: Clamps
    """(units,) 1 and 0: held on and off; -1: free"""
    unit: int = -1
    """which one decided last; the next free one is due"""

    @classmethod
    def fresh(cls, units: int) -> "Chain":
        """All units off and free."""
        return cls(np.zeros(units, np.uint8), np.full(units, FREE, np.int8))


@dataclass(frozen=True, eq=False)
class BoltzmannQuestion:
    """What would the machines make of units that are held, and how do their chains go on?"""

    full: Chain | None = None
    restricted: Chain | None = None
    draws: tuple[float, ...] = ()
    """a random number 0 to 1 for each unit that is to decide, one after the other, the same for both machines"""
    dreams: int | None = None
    """the seed of dreams that are drawn afresh; None: none are wanted"""
    number: int = 0
    """returns with the answer"""


@dataclass(frozen=True, eq=False)
class MachineAnswer:
    """Of one machine, at the present temperature."""

    chain: Chain
    """where it is now"""
    heard: float
    """what the unit that decided last heard from the others, with its bias"""
    chance: float
    """how likely it was to go on"""
    energies: Floats
    """(draws + 1,) the energy at the beginning and after each decision"""
    free_energies: Floats
    """(draws + 1,) the same of the visible units alone"""
    marginals: Floats
    """(units,) how likely each is on while the held ones are held, exactly"""
    dreams: Bits
    """(n, visible) exact samples while the held ones are held"""
    strangers: Bits
    """(n, visible) the likeliest patterns that are not to be learned, at temperature 1 and with nothing held"""
    stranger_odds: Floats
    """(n,) their probabilities"""


@dataclass(frozen=True, eq=False)
class BoltzmannAnswer:
    """Of both machines."""

    full: MachineAnswer
    restricted: MachineAnswer
    temperature: float
    number: int
