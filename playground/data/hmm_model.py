"""A hidden Markov model as three tables of chances, and what it makes when it is let run."""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Codes = NDArray[np.uint8]
"""numbers of states or of symbols"""

MOST_STATES = 8
MOST_SYMBOLS = 27
TOLERANCE = 1e-6  # by which what the visitor gives may miss a sum of 1
EXACT = 1e-14  # what is as near as that stays as it is, bit for bit


@dataclass(frozen=True)
class HmmModel:
    """n hidden states and m symbols. Nobody can change the tables; their rows sum to 1 as exactly as doubles can.

    ValueError, naming table, row, rule and value, if they are no such tables.
    """

    start: Numbers
    """(n,) how likely each state is at the beginning"""
    transition: Numbers
    """(n, n) from the state of the row to that of the column"""
    emission: Numbers
    """(n, m) how likely the state of the row shows the symbol of the column"""

    def __post_init__(self) -> None:
        start, transition, emission = (np.array(table, np.float64) for table in self.tables)
        n = start.size
        if start.ndim != 1 or not 1 <= n <= MOST_STATES:
            raise ValueError(f"start must be one row of 1 to {MOST_STATES} states, got {start.shape}")
        if transition.shape != (n, n):
            raise ValueError(f"transition must have {n} rows of {n} numbers, got {transition.shape}")
        if emission.ndim != 2 or len(emission) != n or not 1 <= emission.shape[1] <= MOST_SYMBOLS:
            raise ValueError(f"emission must have {n} rows of 1 to {MOST_SYMBOLS} numbers, got {emission.shape}")
        for name, table in (("start", start), ("transition", transition), ("emission", emission)):
            object.__setattr__(self, name, _checked(name, table))

    @property
    def tables(self) -> tuple[Numbers, Numbers, Numbers]:
        """Start, transition, emission."""
        return self.start, self.transition, self.emission

    @property
    def states(self) -> int:
        return len(self.start)

    @property
    def symbols(self) -> int:
        return self.emission.shape[1]

    @property
    def parameters(self) -> int:
        """How many numbers can be chosen freely."""
        n, m = self.emission.shape
        return (n - 1) + n * (n - 1) + n * (m - 1)

    def ordered(self, states: tuple[int, ...]) -> "HmmModel":
        """The same model with its states in another order: the first one is `states[0]`."""
        order = list(states)
        return HmmModel(self.start[order], self.transition[np.ix_(order, order)], self.emission[order])


def _checked(name: str, table: Numbers) -> Numbers:
    """The table with rows that sum to 1, for nobody to change."""
    rows = np.atleast_2d(table)
    sums = rows.sum(axis=1)
    for row, total in enumerate(sums.tolist()):
        where = name if table.ndim == 1 else f"row {row + 1} of {name}"
        if not (np.isfinite(rows[row]).all() and (rows[row] >= 0).all()):
            raise ValueError(f"{where} must be numbers of 0 or more, got {_listed(rows[row])}")
        if abs(total - 1) > TOLERANCE:
            raise ValueError(f"{where} must sum to 1, got {total:g}")
    rows /= np.where(abs(sums - 1) > EXACT, sums, 1)[:, None]
    table.flags.writeable = False
    return table


def _listed(row: Numbers) -> str:
    return ", ".join(f"{value:g}" for value in row.tolist())


def walk(model: HmmModel, count: int, length: int, random: np.random.Generator) -> tuple[Codes, Codes]:
    """(count, length) hidden states of so many walks through a model, and (count, length) what they show."""
    draws = random.random((2, count, length))
    first, steps = model.start.cumsum().tolist(), model.transition.cumsum(axis=1).tolist()
    states = np.array([_ways(first, steps, row.tolist()) for row in draws[0]], np.uint8)
    sums = model.emission.cumsum(axis=1)[states.ravel()]
    shown = (sums <= (draws[1].ravel() * sums[:, -1])[:, None]).sum(axis=1).astype(np.uint8)
    return states, shown.reshape(count, length)


def _ways(first: list[float], steps: list[list[float]], draws: list[float]) -> list[int]:
    """States, from running sums of chances: which chance each draw in 0..1 hits; none of those that are 0."""
    sums, states = first, list[int]()
    for draw in draws:
        states.append(bisect_right(sums, draw * sums[-1]))
        sums = steps[states[-1]]
    return states
