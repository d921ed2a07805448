"""The two phases from which a Boltzmann machine learns: what its units do while it sees, and what while it dreams.

Each phase gives <s_i s_j>, a table (units, units) of how often two units are on together, with <s_i> on its diagonal;
by sampling as in the papers, or exactly.
"""

import numpy as np
from numpy.typing import NDArray

from playground.learners import rbm_parts
from playground.learners.rbm_parts import Phase, sigmoid
from playground.learners.small_network import Bits, Floats, Network, states


def seen_exactly(network: Network, patterns: Bits) -> Floats:
    """The positive phase: the visible units are held to each pattern (k, visible), all hidden states are counted."""
    if network.is_restricted:
        return together(Phase(patterns.astype(np.float64), sigmoid(network.hidden_sums(patterns))))
    hidden = states(network.hidden).astype(np.uint8)
    rows = np.hstack([np.repeat(patterns, len(hidden), axis=0), np.tile(hidden, (len(patterns), 1))])
    minus = -network.energy(rows).reshape(len(patterns), -1)  # (k, 2^hidden)
    shares = np.exp(minus - minus.max(1, keepdims=True))
    shares /= shares.sum(1, keepdims=True) * len(patterns)
    return (rows.T * shares.ravel()) @ rows


def seen_by_sampling(
    network: Network, patterns: Bits, temperatures: NDArray[np.floating], dice: np.random.Generator
) -> Floats:
    """The positive phase as in 1985: the hidden units begin by chance and cool down, a sweep at each temperature."""
    rows = np.hstack([patterns, dice.integers(0, 2, (len(patterns), network.hidden))]).astype(np.float64)
    for temperature in temperatures.tolist():
        rows = swept(network, rows, temperature, dice, network.visible)
    return rows.T @ rows / len(rows)


def dreamt_by_sampling(
    network: Network, chains: Bits, temperatures: NDArray[np.floating], dice: np.random.Generator
) -> tuple[Floats, Bits]:
    """The negative phase: all units decide, a sweep at each temperature. Also where the chains (c, units) end."""
    rows = chains.astype(np.float64)
    for temperature in temperatures.tolist():
        rows = swept(network, rows, temperature, dice)
    return rows.T @ rows / len(rows), rows.astype(np.uint8)


def swept(network: Network, rows: Floats, temperature: float, dice: np.random.Generator, first: int = 0) -> Floats:
    """States (k, units) after each unit from the `first` on has decided once, one after the other."""
    columns = np.ascontiguousarray(rows.T)
    luck = dice.random((network.units - first, len(rows)))
    # luck < sigmoid(x / T) says the same as T log(luck / (1 - luck)) < x, and takes one call for the whole sweep.
    least = temperature * (np.log(luck) - np.log1p(-luck)) - network.biases[first:, None]
    for unit in range(first, network.units):
        columns[unit] = network.weights[unit] @ columns > least[unit - first]
    return columns.T


def machine_of(network: Network) -> rbm_parts.Machine:
    """A restricted network as the two layers that it is."""
    visible = network.visible
    weights = np.ascontiguousarray(network.weights[:visible, visible:])
    return rbm_parts.Machine(weights, network.biases[:visible], network.biases[visible:])


def together(phase: Phase) -> Floats:
    """Of visible units v (k, visible) and the chances h (k, hidden) of hidden ones that are independent given v."""
    rows = np.hstack([phase.v, phase.h])
    both = rows.T @ rows / len(rows)
    np.fill_diagonal(both, rows.mean(0))
    return both
