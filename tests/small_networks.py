"""Tiny Boltzmann machines, and the truth about them: plain loops over all states, straight from the definition."""

import math
from collections.abc import Iterator
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.learners.small_network import Network, links

State = tuple[int, ...]


def network(visible: int, hidden: int, restricted: bool = False, seed: int = 0, spread: float = 1.0) -> Network:
    """A machine with random links and biases."""
    dice, units = np.random.default_rng(seed), visible + hidden
    half = np.triu(dice.normal(0, spread, (units, units))) * links(visible, hidden, restricted)
    return Network(half + half.T, dice.normal(0, spread, units), visible, restricted)


def with_numbers(of: Network, weights: NDArray[Any], biases: NDArray[Any]) -> Network:
    return Network(weights, biases, of.visible, of.is_restricted)


def energy(of: Network, state: State) -> float:
    """E(s) = -sum_i b_i s_i - sum_(i<j) w_ij s_i s_j."""
    total = 0.0
    for i in range(of.units):
        total -= of.biases[i] * state[i]
        for j in range(i):
            total -= of.weights[i, j] * state[i] * state[j]
    return float(total)


def shares(of: Network, temperature: float = 1.0) -> dict[State, float]:
    """exp(-E / T) of each state."""
    return {state: math.exp(-energy(of, state) / temperature) for state in product((0, 1), repeat=of.units)}


def log_z(of: Network, temperature: float = 1.0) -> float:
    return math.log(sum(shares(of, temperature).values()))


def odds(of: Network, temperature: float = 1.0) -> dict[State, float]:
    """The probability of each state."""
    found = shares(of, temperature)
    whole = sum(found.values())
    return {state: share / whole for state, share in found.items()}


def together(of: Network, temperature: float = 1.0) -> NDArray[np.float64]:
    """<s_i s_j>."""
    table = np.zeros((of.units, of.units))
    for state, chance in odds(of, temperature).items():
        table += chance * np.outer(state, state)
    return table


def log_likelihood(of: Network, pattern: State) -> float:
    """log p(v), summed over the hidden states."""
    return math.log(sum(chance for state, chance in odds(of).items() if state[: of.visible] == pattern))


def visible_states(of: Network) -> Iterator[State]:
    """In the order of their numbers: the first unit changes fastest."""
    return (state[::-1] for state in product((0, 1), repeat=of.visible))


def chi_square(counts: NDArray[Any], chances: NDArray[Any]) -> float:
    """Pearson's: about as large as the number of kinds if the counts come from these chances."""
    wanted = chances * counts.sum()
    return float(((counts - wanted) ** 2 / wanted).sum())
