"""Small hidden Markov models as widgets show them, and what brute force says: every way through the states counts."""

from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.widgets.state_graph_parts import Chain
from playground.widgets.trellis_parts import Passes

ICE = Chain(
    ("cold", "hot"),
    ("1", "2", "3"),
    np.array([0.2, 0.8]),
    np.array([[0.6, 0.4], [0.3, 0.7]]),
    np.array([[0.5, 0.4, 0.1], [0.2, 0.4, 0.4]]),
)
LETTERS = tuple("abcdefghijklmnopqrstuvwxyz ")


def chain(states: int, symbols: tuple[str, ...] = ("1", "2", "3"), seed: int = 0) -> Chain:
    """Any model of that size."""
    random = np.random.default_rng(seed)
    names = tuple(f"state {state + 1}" for state in range(states))
    start, transition = random.dirichlet(np.ones(states)), random.dirichlet(np.ones(states), states)
    return Chain(names, symbols, start, transition, random.dirichlet(np.ones(len(symbols)), states))


@dataclass(frozen=True)
class Truth:
    """What follows from adding up all ways, (n ** t) of them, with nothing scaled."""

    alphas: NDArray[np.float64]
    betas: NDArray[np.float64]
    bests: NDArray[np.float64]
    gammas: NDArray[np.float64]
    path: tuple[int, ...]


def brute_force(model: Chain, shown: list[int]) -> Truth:
    """P(o[..t], state t), P(o[t+1..] | state t), the likeliest way to a state, P(state t | o), the best way of all."""
    n, t = len(model.states), len(shown)
    alphas, betas, bests, gammas = (np.zeros((t, n)) for _ in range(4))
    whole = {way: chance(model, way, shown) for way in product(range(n), repeat=t)}
    together = sum(whole.values())
    for time in range(t):
        for way in product(range(n), repeat=time + 1):
            p = chance(model, way, shown[: time + 1])
            alphas[time, way[-1]] += p
            bests[time, way[-1]] = max(bests[time, way[-1]], p)
        for way in product(range(n), repeat=t - time):
            betas[time, way[0]] += following(model, way, shown[time:])
        for way, p in whole.items():
            gammas[time, way[time]] += p / together
    return Truth(alphas, betas, bests, gammas, max(whole, key=lambda way: whole[way]))


def chance(model: Chain, way: tuple[int, ...], shown: list[int]) -> float:
    """Of going that way and showing that."""
    p = float(model.start[way[0]] * model.emission[way[0], shown[0]])
    return p * following(model, way, shown)


def following(model: Chain, way: tuple[int, ...], shown: list[int]) -> float:
    """Of all but the first state and what it shows."""
    p = 1.0
    for before, state, symbol in zip(way, way[1:], shown[1:], strict=False):
        p *= float(model.transition[before, state] * model.emission[state, symbol])
    return p


def passes(model: Chain = ICE, shown: tuple[int, ...] = (2, 0, 1, 2), truth: Any = None, first: int = 0) -> Passes:
    """What a trellis shows, by brute force."""
    found = brute_force(model, list(shown))
    sums = found.alphas.sum(axis=1)
    scales = np.concatenate([sums[:1], sums[1:] / sums[:-1]])
    pointers = np.full(found.bests.shape, -1)
    for time in range(1, len(shown)):
        pointers[time] = (found.bests[time - 1][:, None] * np.asarray(model.transition)).argmax(axis=0)
    return Passes(
        chain=model,
        observations=np.array(shown),
        true_states=truth,
        alphas=found.alphas / sums[:, None],
        scales=scales,
        betas=found.betas / (sums[-1] / sums)[:, None],
        deltas=np.log(found.bests),
        pointers=pointers,
        path=np.array(found.path),
        gammas=found.gammas,
        first=first,
    )
