"""What a trellis shows: four passes over a row of observations, and what each of them computes in a cell."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from playground.widgets.state_graph_parts import Chain

Pass = Literal["Forward", "Backward", "Viterbi", "Posterior"]
PASSES: tuple[Pass, ...] = ("Forward", "Backward", "Viterbi", "Posterior")
Floats = NDArray[np.float64]


class Cell(NamedTuple):
    """A state at a moment."""

    time: int
    state: int


@dataclass(frozen=True)
class Passes:
    """All passes over t observations by a model of n states; scaled as in Rabiner (1989), Viterbi in logarithms."""

    chain: Chain
    observations: NDArray[np.integer]
    """(t,) numbers of symbols"""
    true_states: NDArray[np.integer] | None
    """(t,) numbers of states, -1 where one is not known"""
    alphas: Floats
    """(t, n) each row sums to 1"""
    scales: Floats
    """(t,) what each row of alphas was divided by"""
    betas: Floats
    deltas: Floats
    """(t, n) nats"""
    pointers: NDArray[np.integer]
    """(t, n) the state before on the best way; -1 in the first column"""
    path: NDArray[np.integer]
    """(t,) the best way of all"""
    gammas: Floats
    first: int = 0
    """the number of the first of these observations, from 0"""

    def __len__(self) -> int:
        return len(self.observations)

    @property
    def states(self) -> int:
        return len(self.chain.states)

    def values(self, which: Pass) -> Floats:
        """(t, n) what a pass computes."""
        match which:
            case "Forward":
                return self.alphas
            case "Backward":
                return self.betas
            case "Viterbi":
                return self.deltas
            case "Posterior":
                return self.gammas

    def shades(self, which: Pass) -> Floats:
        """(t, n) from 0 to 1: how much of its column's colour a cell has."""
        values = self.values(which)
        match which:
            case "Backward":
                return values / np.maximum(values.max(axis=1, keepdims=True), 1e-300)
            case "Viterbi":
                best = values.max(axis=1, keepdims=True)
                return np.exp(values - np.where(np.isfinite(best), best, 0.0))
            case _:
                return values

    def order(self, which: Pass) -> range:
        """The columns in the order in which a pass computes them."""
        return range(len(self) - 1, -1, -1) if which == "Backward" else range(len(self))

    def best(self, which: Pass, time: int) -> int:
        """The state with the largest value in a column."""
        return int(np.argmax(self.values(which)[time]))
