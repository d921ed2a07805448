"""The net of a self-organising map by itself: who sits how far from whom, whatever the points are."""

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import product

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from playground.learners.learner import frozen
from playground.learners.som_parts import Doubles, Indices

ROW = 3**0.5 / 2  # how far apart rows are if every other one is shifted by half a node
LEAST = -600.0  # e^-600 pulls nobody; powers that are no normal numbers any more take four times as long
JUST_OVER = 1.01  # to compare sums of squares with

# What depends on two nodes is kept in a table by ways, (2, 2 rows - 1, 2 columns - 1): first by the parity of the row
# in which one begins, then by how many rows and columns one goes. What is seen from a node is a window of the table.


@dataclass(frozen=True)
class Grid:
    """Nodes in rows and columns; node number = row * columns + column. A chain is a grid of one row."""

    rows: int
    columns: int
    is_hexagonal: bool = False
    is_torus: bool = False

    @property
    def size(self) -> int:
        """How many nodes there are."""
        return self.rows * self.columns

    @cached_property
    def seats(self) -> NDArray[np.float32]:
        """(k, 2) where each node sits, across and up, the first one at 0, 0; neighbours are 1 apart."""
        row, column = np.divmod(np.arange(self.size), self.columns)
        up = row * ROW if self.is_hexagonal else row
        return frozen(np.stack([column + self._shifts[row % 2] - self._shifts[0], up], axis=1).astype(np.float32))

    @cached_property
    def links(self) -> Indices:
        """(m, 2) which nodes are direct neighbours, the lower number first."""
        near = [np.flatnonzero(seen < JUST_OVER).tolist() for seen in self.seen(self.squares)]
        pairs = [(node, other) for node, others in enumerate(near) for other in others if other > node]
        return frozen(np.array(pairs, np.intp).reshape(-1, 2))

    @cached_property
    def degrees(self) -> Indices:
        """(k,) how many neighbours each node has."""
        return frozen(np.bincount(self.links.reshape(-1), minlength=self.size))

    @cached_property
    def squares(self) -> Doubles:
        """By ways: squared distances.

        On a torus that is the shortest of all ways around it; hexagonal rows of an odd number meet shifted by a half.
        """
        up, across = np.arange(1 - self.rows, self.rows), np.arange(1 - self.columns, self.columns)
        rows = ROW if self.is_hexagonal else 1.0
        skew = 0.5 if self.is_hexagonal and self.rows % 2 else 0.0
        rounds = list(product((-1, 0, 1), repeat=2)) if self.is_torus else [(0, 0)]
        tables = np.full((2, len(up), len(across)), np.inf)
        for (parity, table), (i, j) in product(enumerate(tables), rounds):
            shift = self._shifts[(up + parity) % 2] - self._shifts[parity]
            x = across + shift[:, None] + i * self.columns + j * skew
            y = (up[:, None] + j * self.rows) * rows
            np.minimum(table, np.round(4 * (x * x + y * y)) / 4, out=table)  # they are whole quarters
        return frozen(tables)

    @cached_property
    def boxes(self) -> Doubles:
        """By ways: how many rows or columns it is, whichever are more."""
        up, across = np.abs(np.arange(1 - self.rows, self.rows)), np.abs(np.arange(1 - self.columns, self.columns))
        if self.is_torus:
            up, across = np.minimum(up, self.rows - up), np.minimum(across, self.columns - across)
        return frozen(np.array([np.maximum(up[:, None], across)] * 2, np.float64))

    def windows(self, table: Doubles) -> tuple[Doubles, ...]:
        """For each row the windows (columns, rows, columns) of a table by ways: what is seen from its nodes."""
        seen = [sliding_window_view(each, (self.rows, self.columns))[::-1, ::-1] for each in table]
        return tuple(seen[row % 2][row] for row in range(self.rows))

    def seen(self, table: Doubles) -> list[Doubles]:
        """For each node the window (rows, columns) of a table by ways."""
        return [window for row in self.windows(table) for window in row]

    def are_apart(self, some: Indices, others: Indices) -> NDArray[np.bool_]:
        """(n,) whether the nodes of each pair are no neighbours, not even across the corner of a square."""
        row, column = np.divmod(some, self.columns)
        other_row, other_column = np.divmod(others, self.columns)
        squares = self.squares[row % 2, other_row - row + self.rows - 1, other_column - column + self.columns - 1]
        return squares > (JUST_OVER if self.is_hexagonal else 2 * JUST_OVER)

    @property
    def _shifts(self) -> Doubles:
        """(2,) how far even and odd rows are shifted: the last one always to the left."""
        shifts = np.zeros(2)
        shifts[(self.rows - 1) % 2] = -0.5 if self.is_hexagonal else 0
        return shifts


class Pull:
    """How strongly every node is pulled along with every winner, at one radius: h(distance on the net)."""

    def __init__(self, grid: Grid, neighbourhood: str) -> None:
        self._is_gaussian = neighbourhood == "Gaussian"
        self._ways = grid.squares if self._is_gaussian else grid.boxes
        self._table = np.zeros_like(self._ways)
        self.of = grid.seen(self._table)
        """for each winner the strengths (rows, columns), which change with the radius"""
        self.of_rows = grid.windows(self._table)
        """the same for each row of winners: (columns, rows, columns)"""

    def set(self, radius: float, rate: float = 1.0) -> None:
        """Gaussian: rate * exp(-distance^2 / (2 radius^2)). Bubble: rate, less than `radius` rows and columns away."""
        if self._is_gaussian:
            np.multiply(self._ways, -0.5 / radius**2, out=self._table)
            np.maximum(self._table, LEAST, out=self._table)
            np.exp(self._table, out=self._table)
        else:
            np.less(self._ways, radius, out=self._table)
        self._table *= rate


@lru_cache(4)
def grid_of(nodes: str, shape: str, columns: int, rows: int) -> Grid:
    """The grid of those settings."""
    return Grid(1 if shape == "chain" else rows, columns, nodes == "hexagonal", shape == "torus")
