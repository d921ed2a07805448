"""All states of a small Boltzmann machine, counted one by one: what sampling only guesses is exact here.

A full machine of n units has 2^n states. With the units in two halves A and B, E(a, b) = E(a) + E(b) - a·W·b, so that
one product of matrices gives all of them: a million states in about two milliseconds. Of a restricted machine only the
smaller layer needs to be counted, for the other one's units then decide independently.
"""

from functools import cached_property
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from playground.learners.rbm_parts import sigmoid, softplus
from playground.learners.small_network import Bits, Floats, Network, states

Singles = NDArray[np.float32]

MOST_UNITS = 20
"""of a full machine: a million states; of the smaller layer of a restricted one"""


class Exact(Protocol):
    """A machine's whole probability distribution."""

    @property
    def log_z(self) -> float:
        """log Z, Z being the sum of exp(-E / T) over all states."""
        ...

    def expectations(self) -> Floats:
        """<s_i s_j> of all units: (units, units); its diagonal is <s_i>."""
        ...

    def marginals(self) -> Floats:
        """<s_i>: how likely each unit is on, (units,)."""
        ...

    def visible_odds(self) -> Singles:
        """The probability of each pattern of the visible units, (2^visible,): cell i of pattern n is bit i of n."""
        ...

    def draw(self, count: int, dice: np.random.Generator) -> Bits:
        """So many states (count, units), each as often as it is likely."""
        ...


def enumerated(network: Network, temperature: float = 1.0) -> Exact:
    """Count all states. ValueError if there are too many."""
    counted = min(network.visible, network.hidden) if network.is_restricted else network.units
    if counted > MOST_UNITS:
        raise ValueError(f"the states of at most {MOST_UNITS} units can be counted, got {counted}")
    return (Layers if network.is_restricted else Halves)(network, temperature)


class Halves:
    """A full machine: its units in two halves, each with half of the visible units first."""

    def __init__(self, network: Network, temperature: float = 1.0) -> None:
        self._network = network
        first, hidden = -(-network.visible // 2), network.visible + network.hidden // 2
        self._a = np.r_[:first, network.visible : hidden]
        self._b = np.r_[first : network.visible, hidden : network.units]
        self._seen = first, network.visible - first
        weights = (network.weights / temperature).astype(np.float32)
        biases = (network.biases / temperature).astype(np.float32)
        self._states_a, self._states_b = states(len(self._a)), states(len(self._b))
        sums_a = _minus_energy(self._states_a, weights[np.ix_(self._a, self._a)], biases[self._a])
        sums_b = _minus_energy(self._states_b, weights[np.ix_(self._b, self._b)], biases[self._b])
        one_a, one_b = np.ones_like(sums_a)[:, None], np.ones_like(sums_b)[:, None]
        # E(a) and E(b) are added by the product itself, as two more units of which one is always on.
        left = np.hstack([self._states_a @ weights[np.ix_(self._a, self._b)], sums_a[:, None], one_a])
        right = np.hstack([self._states_b, one_b, sums_b[:, None]])
        shares = left @ right.T
        largest = shares.max()
        shares -= largest
        self._shares = np.exp(shares, out=shares)  # (2^a, 2^b), not yet divided by their sum
        self._of_a = self._shares.sum(1).astype(np.float64)
        self._sum = float(self._of_a.sum())
        self.log_z = float(largest) + float(np.log(self._sum))

    def expectations(self) -> Floats:
        together = np.empty((self._network.units,) * 2)
        with_b = self._shares @ self._states_b  # (2^a, b)
        of_b = self._shares.sum(0)
        together[np.ix_(self._a, self._b)] = between = self._states_a.T @ with_b
        together[np.ix_(self._b, self._a)] = between.T
        together[np.ix_(self._a, self._a)] = (self._states_a.T * self._of_a) @ self._states_a
        together[np.ix_(self._b, self._b)] = (self._states_b.T * of_b) @ self._states_b
        return together / self._sum

    def marginals(self) -> Floats:
        means = np.empty(self._network.units)
        means[self._a], means[self._b] = self._of_a @ self._states_a, self._shares.sum(0) @ self._states_b
        return means / self._sum

    def visible_odds(self) -> Singles:
        seen_a, seen_b = (2**units for units in self._seen)
        odds = self._shares.reshape(-1, seen_a, self._shares.shape[1]).sum(0)
        odds = odds.reshape(seen_a, -1, seen_b).sum(1)
        return (odds / np.float32(self._sum)).T.ravel()

    def draw(self, count: int, dice: np.random.Generator) -> Bits:
        drawn = np.empty((count, self._network.units), np.uint8)
        for state, row in zip(drawn, _drawn(self._of_a, count, dice).tolist(), strict=True):
            state[self._a] = self._states_a[row]
            state[self._b] = self._states_b[_drawn(self._shares[row], 1, dice)[0]]
        return drawn


class Layers:
    """A restricted machine: the states of its smaller layer, given which the units of the other are independent."""

    def __init__(self, network: Network, temperature: float = 1.0) -> None:
        layers = np.arange(network.visible), np.arange(network.visible, network.units)
        self._network, self._temperature = network, temperature
        self._counted, self._others = sorted(layers, key=len)
        self._states = states(len(self._counted)).astype(np.float64)
        weights, biases = network.weights / temperature, network.biases / temperature
        self._heard = self._states @ weights[np.ix_(self._counted, self._others)] + biases[self._others]
        minus = self._states @ biases[self._counted] + softplus(self._heard).sum(1)
        largest = minus.max()
        shares = np.exp(minus - largest)
        self.log_z = float(largest + np.log(shares.sum()))
        self._shares = shares / shares.sum()  # (2^counted,)

    @cached_property
    def _chances(self) -> Floats:
        """How likely the units of the other layer are on: (2^counted, others)."""
        return sigmoid(self._heard).astype(np.float64)

    def expectations(self) -> Floats:
        together, weighted = np.empty((self._network.units,) * 2), self._states.T * self._shares
        together[np.ix_(self._counted, self._counted)] = weighted @ self._states
        together[np.ix_(self._counted, self._others)] = between = weighted @ self._chances
        together[np.ix_(self._others, self._counted)] = between.T
        among = (self._chances.T * self._shares) @ self._chances
        np.fill_diagonal(among, self._shares @ self._chances)
        together[np.ix_(self._others, self._others)] = among
        return together

    def marginals(self) -> Floats:
        means = np.empty(self._network.units)
        means[self._counted] = self._shares @ self._states
        means[self._others] = self._shares @ self._chances
        return means

    def visible_odds(self) -> Singles:
        """exp(-F(v) / T) / Z, cell by cell of a table of two halves of the visible units."""
        network, scale = self._network, np.float32(1 / self._temperature)
        first = -(-network.visible // 2)
        a, b = states(first), states(network.visible - first)
        weights = network.weights[: network.visible, network.visible :].astype(np.float32) * scale
        biases = network.biases.astype(np.float32) * scale
        heard_a = a @ weights[:first] + biases[network.visible :]
        heard_b = b @ weights[first:]
        minus = (a @ biases[:first])[:, None] + b @ biases[first : network.visible]
        product, heard, above = np.ones_like(minus), np.empty_like(minus), np.empty_like(minus)
        for unit in range(network.hidden):  # log(1 + exp(x)) = max(x, 0) + log(1 + exp(-|x|)), with one log for all
            np.add(heard_a[:, unit, None], heard_b[:, unit], out=heard)
            minus += np.maximum(heard, 0, out=above)
            np.exp(np.negative(np.abs(heard, out=heard), out=heard), out=heard)
            heard += 1
            product *= heard
        return np.exp(minus + np.log(product) - np.float32(self.log_z)).T.ravel()

    def draw(self, count: int, dice: np.random.Generator) -> Bits:
        drawn, rows = np.empty((count, self._network.units), np.uint8), _drawn(self._shares, count, dice)
        drawn[:, self._counted] = self._states[rows]
        drawn[:, self._others] = dice.random((count, len(self._others))) < self._chances[rows]
        return drawn


def _minus_energy(of: Singles, weights: Singles, biases: Singles) -> Singles:
    """-E / T of the states of one half by itself."""
    return of @ biases + ((of @ weights) * of).sum(1) / 2


def _drawn(shares: NDArray[np.floating], count: int, dice: np.random.Generator) -> NDArray[np.intp]:
    """So many numbers of states, each as often as its share of the sum."""
    heaps = np.cumsum(shares, dtype=np.float64)
    return np.searchsorted(heaps, dice.random(count) * heaps[-1], side="right").clip(max=len(shares) - 1)
