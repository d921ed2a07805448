"""Hidden Markov models for tests: random ones, their observations, and everything by going through all ways."""

from itertools import product
from typing import Any

import numpy as np

from playground.data.hmm_model import Codes, HmmModel, walk


def random_model(states: int, symbols: int, seed: int = 0) -> HmmModel:
    """One in which nothing is impossible."""
    dice = np.random.default_rng(seed)
    rows = (dice.dirichlet(np.ones(width), height) for height, width in ((1, states), (states, states)))
    start, transition = rows
    return HmmModel(start[0], transition, dice.dirichlet(np.ones(symbols), states))


def left_to_right() -> HmmModel:
    """One that cannot go back, and in which each state shows only two of four symbols."""
    transition = np.array([[0.7, 0.3, 0.0], [0.0, 0.6, 0.4], [0.0, 0.0, 1.0]])
    emission = np.array([[0.5, 0.5, 0.0, 0.0], [0.0, 0.4, 0.6, 0.0], [0.0, 0.0, 0.2, 0.8]])
    return HmmModel(np.array([1.0, 0.0, 0.0]), transition, emission)


def shown_by(model: HmmModel, count: int, length: int, seed: int = 0) -> Codes:
    """(count, length) observations that the model made."""
    return walk(model, count, length, np.random.default_rng(seed))[1]


def chance(model: HmmModel, way: Any, observations: Codes) -> float:
    """How likely one way through the states and these observations are together."""
    found = model.start[way[0]] * model.emission[way[0], observations[0]]
    for before, after, symbol in zip(way, way[1:], observations[1:], strict=False):
        found *= model.transition[before, after] * model.emission[after, symbol]
    return float(found)


def all_ways(model: HmmModel, observations: Codes) -> tuple[Any, Any]:
    """(n ** t, t) all ways, and (n ** t,) how likely each is together with the observations."""
    ways = list(product(range(model.states), repeat=len(observations)))
    return np.array(ways), np.array([chance(model, way, observations) for way in ways])
