"""How a small Boltzmann machine dreams: Gibbs sampling unit by unit, beside what is exactly true of such dreams."""

import numpy as np

from playground.data.small_patterns import CELLS, Patterns, codes, decoded
from playground.learners.boltzmann_shots import DREAMS, STRANGERS, Chain, MachineAnswer
from playground.learners.enumeration import Exact, enumerated
from playground.learners.learner import frozen
from playground.learners.small_network import FREE, Bits, Floats, Network

_NONE = np.zeros((0, CELLS), np.uint8)


def answered(
    network: Network,
    exact: Exact,
    patterns: Patterns,
    chain: Chain | None,
    draws: tuple[float, ...],
    temperature: float,
    dreams: int | None,
) -> MachineAnswer:
    """Go on with a chain, which begins anew if it is of another machine. `exact`: at temperature 1, nothing held."""
    if chain is None or len(chain.state) != network.units or len(chain.held) != network.units:
        chain = Chain.fresh(network.units)
    start = np.where(chain.held == FREE, chain.state, chain.held).astype(np.uint8)
    states, unit, heard, chance = _decided(network, Chain(start, chain.held, chain.unit), draws, temperature)
    free, rest = network.held(chain.held)
    is_known = len(free) == network.units and temperature == 1
    marginals, dreamt = _held(network, chain, exact if is_known else enumerated(rest, temperature), dreams)
    strangers, odds = (_NONE, np.zeros(0)) if dreams is None else _strangers(exact, patterns)
    return MachineAnswer(
        Chain(frozen(states[-1]), frozen(chain.held), unit),
        heard,
        chance,
        frozen(network.energy(states)),
        frozen(network.free_energy(states[:, : network.visible], temperature)),
        frozen(marginals),
        frozen(dreamt),
        frozen(strangers),
        frozen(odds),
    )


def chance_of(heard: float, temperature: float) -> float:
    """p(on) = 1 / (1 + exp(-heard / T))."""
    return float(0.5 + 0.5 * np.tanh(heard / temperature / 2))


def _decided(
    network: Network, chain: Chain, draws: tuple[float, ...], temperature: float
) -> tuple[Bits, int, float, float]:
    """The states (draws + 1, units) on the way, and of the last decision the unit, what it heard, and its chance."""
    states, unit, heard, chance = np.tile(chain.state, (len(draws) + 1, 1)), chain.unit, 0.0, 0.0
    for row, draw in enumerate(draws, 1):
        states[row] = states[row - 1]
        unit = _next_free(chain, unit)
        if unit < 0:
            break
        heard = float(network.weights[unit] @ states[row] + network.biases[unit])
        chance = chance_of(heard, temperature)
        states[row, unit] = draw < chance
    if not draws and 0 <= unit < network.units:
        heard = float(network.weights[unit] @ chain.state + network.biases[unit])
        chance = chance_of(heard, temperature)
    return states, unit, heard, chance


def _next_free(chain: Chain, unit: int) -> int:
    """The next unit that is not held, round and round; -1 if all are."""
    free = np.flatnonzero(chain.held == FREE)
    return int(free[np.searchsorted(free, unit, side="right") % len(free)]) if len(free) else -1


def _held(network: Network, chain: Chain, exact: Exact, dreams: int | None) -> tuple[Floats, Bits]:
    """What is true of all states in which the held units are held, `exact` of the free ones: marginals, and samples."""
    free, marginals = chain.held == FREE, chain.held.astype(np.float64)
    marginals[free] = exact.marginals()
    if dreams is None:
        return marginals, _NONE
    dreamt = np.tile(chain.held.clip(0).astype(np.uint8), (DREAMS, 1))
    dreamt[:, free] = exact.draw(DREAMS, np.random.default_rng(dreams))
    return marginals, dreamt[:, : network.visible]


def _strangers(exact: Exact, patterns: Patterns) -> tuple[Bits, Floats]:
    """The likeliest patterns that it was not taught, and how likely they are."""
    odds = exact.visible_odds()
    odds[codes(patterns.cells)] = -1
    # So many rows of this table have one that is as likely as the least of their best: the likeliest are no less.
    least = np.sort(odds.reshape(-1, 1 << CELLS // 2).max(1))[-STRANGERS]
    likely = np.flatnonzero(odds >= least)
    best = likely[np.argsort(-odds[likely], kind="stable")[:STRANGERS]]
    return decoded(best), odds[best].astype(np.float64)
