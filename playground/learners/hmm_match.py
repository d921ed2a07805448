"""Which learned state is which true one, and how far learned tables are from the true ones."""

from itertools import permutations

import numpy as np

from playground.data.hmm_model import Codes, HmmModel
from playground.learners.learner import frozen


def matching(model: HmmModel, true: HmmModel | None) -> tuple[int, ...] | None:
    """The true state that each learned one is, such that the tables differ least; None if their numbers differ.

    A model does not know the names of its states. All orders are tried: worlds have few states.
    """
    if true is None or true.emission.shape != model.emission.shape:
        return None
    return min(permutations(range(true.states)), key=lambda order: distance(model, true, order))


def distance(model: HmmModel, true: HmmModel, order: tuple[int, ...]) -> float:
    """0 to 1: half the sum of the differences in a row, on average over all rows of transition and emission.

    State i of the model is compared with state `order[i]` of the true one.
    """
    rows = list(order)
    transition, emission = true.transition[rows][:, rows], true.emission[rows]
    parts = np.abs(model.transition - transition).sum(), np.abs(model.emission - emission).sum()
    return float(sum(parts)) / (4 * len(rows))


def renumbered(states: Codes | None, matched: tuple[int, ...] | None) -> Codes | None:
    """True states as the learned ones that match them; as they are where nothing is matched."""
    if states is None:
        return None
    if matched is None:
        return frozen(states)
    return frozen(np.argsort(matched).astype(np.uint8)[states])
