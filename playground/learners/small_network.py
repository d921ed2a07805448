"""A small Boltzmann machine as one table of links: the energy of its states, and what is left when units are held."""

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from playground.learners.rbm_parts import softplus

Floats = NDArray[np.float64]
Bits = NDArray[np.uint8]
Numbers = NDArray[np.floating[Any]] | Bits
Clamps = NDArray[np.int8]
FREE = -1


@dataclass(frozen=True, eq=False)
class Network:
    """Units that are 0 or 1, the visible ones first; each link pulls both ways with the same weight.

    E(s) = -b·s - s·W·s / 2, and at temperature T a state has the probability exp(-E(s) / T) / Z. A restricted one has
    no links within a layer.
    """

    weights: Floats
    """W (units, units), the same from either end, 0 on its diagonal"""
    biases: Floats
    """b (units,)"""
    visible: int
    is_restricted: bool

    @property
    def units(self) -> int:
        return len(self.biases)

    @property
    def hidden(self) -> int:
        return self.units - self.visible

    @property
    def learned(self) -> int:
        """How many numbers it learns: links and biases."""
        return int(links(self.visible, self.hidden, self.is_restricted).sum()) // 2 + self.units

    def sums(self, states: Numbers) -> Floats:
        """What each unit hears from the others, and its bias: (..., units)."""
        return states @ self.weights + self.biases

    def energy(self, states: Numbers) -> Floats:
        """E of states (..., units): (...)."""
        return -(states @ self.biases) - ((states @ self.weights) * states).sum(-1) / 2

    def free_energy(self, patterns: Numbers, temperature: float = 1.0) -> Floats:
        """F(v) = -T log sum_h exp(-E(v, h) / T) of visible units (k, visible): (k,)."""
        heard = self.hidden_sums(patterns) / temperature
        seen = self._visible_energy(patterns)
        if self.is_restricted:
            return seen - temperature * softplus(heard).sum(1)
        h = states(self.hidden).astype(np.float64)
        inner = self.weights[self.visible :, self.visible :]
        minus = heard @ h.T + ((h @ inner) * h).sum(1) / (2 * temperature)  # (k, 2^hidden)
        largest = minus.max(1)
        return seen - temperature * (largest + np.log(np.exp(minus - largest[:, None]).sum(1)))

    def hidden_sums(self, patterns: Numbers) -> Floats:
        """What the hidden units hear from visible ones (k, visible), and their biases: (k, hidden)."""
        return patterns @ self.weights[: self.visible, self.visible :] + self.biases[self.visible :]

    def _visible_energy(self, patterns: Numbers) -> Floats:
        inner = self.weights[: self.visible, : self.visible]
        return -(patterns @ self.biases[: self.visible]) - ((patterns @ inner) * patterns).sum(1) / 2

    def held(self, clamps: Clamps) -> "Rest":
        """What the free units see of it while the others are held: those held on act like biases."""
        free = np.flatnonzero(clamps == FREE)
        on = clamps == 1
        biases = self.biases[free] + self.weights[np.ix_(free, on)].sum(1)
        visible = int((free < self.visible).sum())
        return Rest(free, Network(self.weights[np.ix_(free, free)], biases, visible, self.is_restricted))


class Rest(NamedTuple):
    """The units that are free (f,), and the network that they make up."""

    free: NDArray[np.intp]
    network: Network


def links(visible: int, hidden: int, is_restricted: bool) -> NDArray[np.bool_]:
    """Which two units have a link: (units, units), the same from either end."""
    units = visible + hidden
    among = ~np.eye(units, dtype=bool)
    if is_restricted:
        layer = np.arange(units) < visible
        among &= layer[:, None] != layer
    return among


def states(units: int) -> NDArray[np.float32]:
    """All states of so many units: (2^units, units); unit i of state number n is bit i of n."""
    return (np.arange(2**units)[:, None] >> np.arange(units) & 1).astype(np.float32)
