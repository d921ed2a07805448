"""How well a self-organising map fits its points: who won what, errors, the U-matrix, folds, and far points."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.learner import State
from playground.learners.som_grid import Grid
from playground.learners.som_parts import Doubles, Indices
from playground.learners.som_ways import Finder, work

LOOKED_AT = 2_000  # points at most of which the winners are known
AT_ONCE, WIDE, AT_ONCE_IF_WIDE = 512, 64, 128  # points that are looked at with one survey; numbers of a wide point
CHEAP = 2.5e7  # work that a picture may take: about half a millisecond
DEVIATIONS, MESHES = 8, 3  # from which on a point is far
PREFIX = "survey/"


@dataclass(frozen=True)
class Fit:
    """What the nodes won of m points."""

    won: Indices
    """(m,) the nearest node of each"""
    away: Doubles
    """(m,) the distance to it"""
    torn: NDArray[np.bool_]
    """(m,) whether it and the next-nearest node are no neighbours"""

    @property
    def error(self) -> float:
        """The quantisation error: the mean distance."""
        return float(self.away.mean()) if len(self.away) else 0.0

    @property
    def torn_share(self) -> float:
        """The topographic error (Kiviluoto 1996)."""
        return float(self.torn.mean()) if len(self.torn) else 0.0


def fit(x: Floats, net: Doubles, grid: Grid, middle: NDArray[np.floating]) -> Fit:
    """Of the points (m, d) and a net (d, k)."""
    won, next_one = Finder(x, middle).two_nearest(net)
    return Fit(won, distances(x, net, won), grid.are_apart(won, next_one))


def distances(x: Floats, net: Doubles, won: Indices) -> Doubles:
    """(m,) from each point to a node."""
    away = x - net.T[won]
    return np.sqrt(np.einsum("ij,ij->i", away, away))


class Survey:
    """Looks at some of the points each time it is asked to, and remembers what it saw of the others."""

    def __init__(self, x: Floats, net: Doubles, grid: Grid, middle: NDArray[np.floating]) -> None:
        n, d = x.shape
        self.indices: Indices = np.arange(min(n, LOOKED_AT)) * n // max(1, min(n, LOOKED_AT))
        self._grid, self._middle = grid, middle
        self._at_once = AT_ONCE if d <= WIDE else AT_ONCE_IF_WIDE
        self._is_cheap = work(len(self.indices), d, grid.size) <= CHEAP
        self._first = 0
        self._known = fit(x[self.indices], net, grid, middle)

    def go_on(self, x: Floats, net: Doubles) -> None:
        """Look at the next few points, where they are now."""
        some = slice(self._first, self._first + self._at_once)
        new = fit(x[self.indices[some]], net, self._grid, self._middle)
        self._known.won[some], self._known.away[some], self._known.torn[some] = new.won, new.away, new.torn
        self._first = some.stop if some.stop < len(self.indices) else 0

    @property
    def known(self) -> Fit:
        """What was seen when each point was last looked at."""
        return self._known

    def at_present(self, x: Floats, net: Doubles) -> tuple[Indices, Doubles]:
        """(m,) winners and distances now, if that does not take long; else those that were seen last."""
        if not self._is_cheap:
            return self._known.won, self._known.away
        won = Finder(x[self.indices], self._middle).winners(net)
        return won, distances(x[self.indices], net, won)

    # As arrays.

    def state(self) -> State:
        known = self._known
        numbers = {"won": known.won, "away": known.away, "torn": known.torn}
        return {"survey": np.array([self._first]), **{PREFIX + name: array for name, array in numbers.items()}}

    def restore(self, state: State) -> None:
        """ValueError if it is no survey of so many points and nodes."""
        won, away, torn = (state[PREFIX + name].copy() for name in ("won", "away", "torn"))
        first, m = int(state["survey"][0]), len(self.indices)
        if not len(won) == len(away) == len(torn) == m:
            raise ValueError(f"a survey must be of {m} points, got {len(won)}, {len(away)} and {len(torn)}")
        if m and not 0 <= won.min() <= won.max() < self._grid.size:
            raise ValueError(f"winners must be in 0..{self._grid.size - 1}, got {won.min()}..{won.max()}")
        if not 0 <= first <= m or (away < 0).any():
            raise ValueError(f"a survey must go on within its {m} points and know no negative distance, got {first}")
        self._known, self._first = Fit(won, away, torn), first


def hits(won: Indices, nodes: int) -> Indices:
    """(k,) how many points each node won."""
    return np.bincount(won, minlength=nodes)


def pies(won: Indices, made_of: NDArray[np.integer], groups: int, nodes: int) -> Indices:
    """(k, groups) how many points of each group each node won."""
    known = made_of >= 0
    mixed = won[known] * groups + made_of[known]
    return np.bincount(mixed, minlength=nodes * groups).reshape(nodes, groups)


def between(net: Doubles, grid: Grid) -> Doubles:
    """(rows, columns) the mean distance of each node to its neighbours."""
    lines = np.take(net, grid.links[:, 0], axis=1)
    lines -= np.take(net, grid.links[:, 1], axis=1)
    lengths = np.sqrt(np.einsum("ij,ij->j", lines, lines))
    sums = np.bincount(grid.links.T.reshape(-1), np.tile(lengths, 2), grid.size)
    return (sums / np.maximum(grid.degrees, 1)).reshape(grid.rows, grid.columns)


def upside_down(net: Doubles, grid: Grid) -> float | None:
    """The share of a sheet's area on the plane that lies the other way round than the rest: 0 to 0.5.

    Only a sheet among points of two numbers can lie flat or not. A cell's area is half the product of its diagonals.
    """
    if len(net) != 2 or grid.is_torus or min(grid.rows, grid.columns) < 2:
        return None
    on_grid = net.reshape(2, grid.rows, grid.columns)
    (x, y), (u, v) = on_grid[:, 1:, 1:] - on_grid[:, :-1, :-1], on_grid[:, 1:, :-1] - on_grid[:, :-1, 1:]
    areas = x * v - y * u
    total = np.abs(areas).sum()
    return float((1 - abs(areas.sum()) / total) / 2) if total > 0 else 0.0


def far_points(away: Doubles, mesh: float, is_settled: bool) -> tuple[Indices, Doubles]:
    """Those that are unusually far from every node, the farthest first, and how far.

    Unusual is what is many median deviations above the median, which holds whatever the unusual ones do to a mean, and
    many meshes of the net (the mean distance of neighbours) away. Before the net has settled it may only not have come
    there yet.
    """
    if not len(away) or not is_settled:
        return np.zeros(0, np.intp), np.zeros(0)
    middle = np.median(away)
    deviation = np.median(np.abs(away - middle))
    far = np.flatnonzero((away > middle + DEVIATIONS * deviation) & (away > MESHES * mesh))
    far = far[np.argsort(-away[far], kind="stable")]
    return far, away[far]
