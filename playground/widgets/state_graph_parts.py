"""What a graph of hidden states is made of: a model as arrays, its parts one by one, and rows that stay at sum 1."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from playground.phrases import phrase
from playground.widgets.numbers import number

Kind = Literal["state", "start", "transition", "emission"]
Floats = NDArray[np.float64]

_SMALLEST = 0.005  # what two decimals still show


class Part(NamedTuple):
    """A state (row = column), its start (row 0, column = state), a transition, or what a state (row) emits (column)."""

    kind: Kind
    row: int
    column: int


@dataclass(frozen=True)
class Chain:
    """A hidden Markov model: start (n,), transition (n, n), emission (n, m), and what states and symbols are called.

    ValueError if they do not fit together.
    """

    states: tuple[str, ...]
    symbols: tuple[str, ...]
    start: NDArray[np.floating]
    transition: NDArray[np.floating]
    emission: NDArray[np.floating]

    def __post_init__(self) -> None:
        n, m = len(self.states), len(self.symbols)
        shapes = np.shape(self.start), np.shape(self.transition), np.shape(self.emission)
        if not n or not m or shapes != ((n,), (n, n), (n, m)):
            raise ValueError(f"a model of {n} states and {m} symbols must have tables of these sizes, got {shapes}")

    def row(self, part: Part) -> Floats:
        """The row that a part belongs to, which sums to 1."""
        match part.kind:
            case "start":
                return np.array(self.start, np.float64)
            case "emission":
                return np.array(self.emission[part.row], np.float64)
            case _:
                return np.array(self.transition[part.row], np.float64)

    def value(self, part: Part) -> float:
        """The probability of a part; of a state, that it stays."""
        return float(self.row(part)[part.column])

    def with_row(self, kind: Kind, row: int, values: Floats) -> "Chain":
        """The same model with another row."""
        start, transition, emission = (np.array(a) for a in (self.start, self.transition, self.emission))
        match kind:
            case "start":
                start[:] = values
            case "emission":
                emission[row] = values
            case _:
                transition[row] = values
        return Chain(self.states, self.symbols, start, transition, emission)

    def parts(self, state: int) -> tuple[Part, ...]:
        """All that can be changed of a state, in reading order."""
        going = (Part("transition", state, other) for other in range(len(self.states)))
        said = (Part("emission", state, symbol) for symbol in range(len(self.symbols)))
        return (Part("start", 0, state), *going, *said)

    def title(self, part: Part) -> str:
        """What a probability is of, as "From hot to cold"."""
        match part.kind:
            case "start":
                return phrase("It starts in {state}", state=self.states[part.column])
            case "emission":
                return phrase("{state} shows {symbol}", state=self.states[part.row], symbol=self.symbols[part.column])
            case "transition" if part.row != part.column:
                return phrase("From {state} to {other}", state=self.states[part.row], other=self.states[part.column])
            case _:
                return phrase("From {state} to itself", state=self.states[part.row])

    def says(self, part: Part) -> str:
        """A part as a sentence."""
        return phrase("{title}: p = {p}", title=self.title(part), p=number(self.value(part)))


def scaled_row(row: NDArray[np.floating], column: int, value: float) -> Floats:
    """A row of sum 1 in which one entry takes a value, 0 to 1, and the others share the rest as they did before.

    Where the others had nothing, they share evenly. A row of one entry stays at 1.
    """
    new = np.clip(np.nan_to_num(np.array(row, np.float64)), 0.0, None)
    if len(new) == 1:
        return np.ones(1)
    others = np.arange(len(new)) != column
    value, rest = min(max(float(value), 0.0), 1.0), float(new[others].sum())
    new[others] = (new[others] / rest if rest > 0 else 1 / others.sum()) * (1 - value)
    new[column] = value
    return new


def figure(p: float) -> str:
    """A probability beside an arrow or a bar: two decimals."""
    if 0 < p < _SMALLEST:
        return "<0.01"
    return ">0.99" if 1 - _SMALLEST <= p < 1 else f"{p:.2f}"
