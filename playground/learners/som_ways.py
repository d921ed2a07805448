"""How a self-organising map learns: from one point after another, or from all of them at once."""

from collections.abc import Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.som_grid import Grid, Pull
from playground.learners.som_parts import Doubles, Indices

LOOKED = 5e8  # of an epoch's work: about 12 ms
PRESENTED = 6e6  # numbers that move in a step, at most: about 10 ms
PER_NODE = 15  # what comparing with a node costs beside each number of a point that is compared
AT_A_TIME = 2**18  # scores of nodes, which fit into the processor's own memory
FARTHEST = 1e18  # in sizes of the set of points; squares of more would leave float32
UNREACHED = 1e-250  # a node that is pulled less than that by all points together stays where it is

# A net is an array (d, k), one column for each node: numpy is quickest along the nodes, of which there are many.


class Presenter:
    """Shows points to a net one by one: w <- w + rate * h(distance on the net to the winner) * (x - w)."""

    def __init__(self, grid: Grid, neighbourhood: str, d: int) -> None:
        self._pull = Pull(grid, neighbourhood)
        self._away, self._squares = np.empty((d, grid.size)), np.empty((d, grid.size))
        self._away_on_grid = self._away.reshape(d, grid.rows, grid.columns)
        self._distances, self._ones = np.empty(grid.size), np.ones(d)

    def present(self, net: Doubles, samples: NDArray[np.floating], radius: float, rate: float) -> int:
        """Move the net (d, k) for each of the samples (n, d) in turn; returns the last one's winner.

        This is where the time goes: every call is made once, and nothing is looked up for each sample again.
        """
        self._pull.set(radius, rate)
        pull, away, away_on_grid, squares = self._pull.of, self._away, self._away_on_grid, self._squares
        ones, distances, nearest, winner = self._ones, self._distances, self._distances.argmin, -1
        subtract, multiply, dot, add = np.subtract, np.multiply, np.dot, np.add
        for x in samples.astype(np.float64)[:, :, None]:
            subtract(x, net, away)
            multiply(away, away, squares)
            dot(ones, squares, distances)  # a sum over d, a microsecond sooner
            winner = nearest()
            multiply(away_on_grid, pull[winner], away_on_grid)
            add(net, away, net)
        return int(winner)

    def winner(self, net: Doubles, x: Doubles) -> int:
        """The node nearest to a point (d, 1)."""
        return int(np.square(x - net).sum(axis=0).argmin())

    def move(self, net: Doubles, x: Doubles, winner: int, radius: float, rate: float) -> None:
        """Pull the net towards a point (d, 1) whose winner is known."""
        net += (x - net) * self.shares(winner, radius, rate)

    def shares(self, winner: int, radius: float, rate: float) -> Doubles:
        """(k,) which share of its way each node goes."""
        self._pull.set(radius, rate)
        return self._pull.of[winner].reshape(-1)


class Finder:
    """Finds the nearest nodes of many points at once: where x . w - |w|^2 / 2 is largest.

    With single precision: around the middle of the points, and in their own size, so that nothing is lost or overflows.
    """

    def __init__(self, x: Floats, middle: NDArray[np.floating]) -> None:
        away = x - np.asarray(middle, np.float64)
        largest = np.abs(away).max(initial=0.0)
        self._middle, self._scale = np.asarray(middle, np.float64)[:, None], _power_of_two(largest)
        self._rows = np.ones((len(x), x.shape[1] + 1), np.float32)
        np.multiply(away, self._scale, out=self._rows[:, :-1], casting="same_kind")
        self._x = x

    @cached_property
    def columns(self) -> Floats:
        """(d, n) the points, each of their numbers in a row."""
        return np.ascontiguousarray(self._x.T)

    def winners(self, net: Doubles) -> Indices:
        """(n,) the nearest node of each point."""
        found = np.empty(len(self._rows), np.intp)
        for first, scores in self._scores(net):
            scores.argmax(axis=1, out=found[first : first + len(scores)])
        return found

    def two_nearest(self, net: Doubles) -> tuple[Indices, Indices]:
        """(n,) the nearest node of each point, and (n,) the next one; the same one if there is no other."""
        found = np.empty((2, len(self._rows)), np.intp)
        for first, scores in self._scores(net):
            nearest, next_one = found[:, first : first + len(scores)]
            scores.argmax(axis=1, out=nearest)
            scores[np.arange(len(scores)), nearest] = -np.inf
            scores.argmax(axis=1, out=next_one)
        return found[0], found[1]

    def _scores(self, net: Doubles) -> Iterator[tuple[int, Floats]]:
        """Some rows of points at a time: the first one's number, and what each node is worth to each of them."""
        nodes = net.shape[1]
        weights = np.empty((len(net) + 1, nodes), np.float32)
        np.clip((net - self._middle) * self._scale, -FARTHEST, FARTHEST, out=weights[:-1], casting="same_kind")
        np.einsum("ij,ij->j", weights[:-1], weights[:-1], out=weights[-1])
        weights[-1] *= -0.5
        at_a_time = max(1, AT_A_TIME // nodes)
        buffer = np.empty((min(at_a_time, len(self._rows)), nodes), np.float32)
        for first in range(0, len(self._rows), at_a_time):
            rows = self._rows[first : first + at_a_time]
            yield first, np.matmul(rows, weights, out=buffer[: len(rows)])


class Epoch:
    """Shows all points to a net at once: w <- sum h(winner of x, node) x / sum h (Kohonen 1993)."""

    def __init__(self, grid: Grid, neighbourhood: str) -> None:
        self._grid, self._pull = grid, Pull(grid, neighbourhood)
        self._rows = max(1, AT_A_TIME // (grid.columns * grid.size))  # at a time

    def learn(self, net: Doubles, finder: Finder, radius: float) -> float:
        """Move the net; returns how far the node went that went farthest, along one direction."""
        k, columns = self._grid.size, self._grid.columns
        winners = finder.winners(net)
        counts = np.bincount(winners, minlength=k)
        sums = np.array([np.bincount(winners, column, k) for column in finder.columns])
        self._pull.set(radius)
        change = 0.0
        for row in range(0, self._grid.rows, self._rows):
            h = np.array(self._pull.of_rows[row : row + self._rows]).reshape(-1, k)  # as strong in both directions
            nodes = net[:, row * columns : row * columns + len(h)]
            change = max(change, _move_to_means(nodes, sums @ h.T, h @ counts))
        return change


def _move_to_means(nodes: Doubles, sums: Doubles, weights: Doubles) -> float:
    """Those nodes (d, m) that have some weight (m,)."""
    reached = weights > UNREACHED
    means = sums[:, reached] / weights[reached]
    change = np.abs(means - nodes[:, reached]).max(initial=0.0)
    nodes[:, reached] = means
    return float(change)


def every(n: int, d: int, nodes: int) -> int:
    """Of how many points an epoch looks at one, so that it does not take longer than a step may."""
    return int(np.ceil(work(n, d, nodes) / LOOKED)) or 1


def work(n: int, d: int, nodes: int) -> float:
    """What it costs to find the winners of n points."""
    return n * nodes * (d + PER_NODE)


def _power_of_two(largest: float) -> float:
    """A factor that brings numbers up to `largest` to about 1, and changes none of their digits."""
    return float(2.0 ** -np.ceil(np.log2(largest))) if largest > 0 else 1.0
