"""Which centre is nearest to each of many points, and where the middles of groups are: the two sums of K-means."""

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Labels
from playground.learners.scaled import Scaled

_ROWS = 16_384  # points that are looked at together; what is worked out of them then fits the cache
_FEW = 2_048  # the same for what joined another group
_FLAT = 4  # numbers of a point up to which points are kept column by column
_EXACT = 32_768  # numbers up to which distances are worked out one by one, in double precision


class Nearest:
    """Looks at n scaled points and k centres, some rows at a time, in buffers that it uses again and again.

    The nearest centre is the one of the greatest score c z - |c|^2 / 2, for |z - c|^2 = |z|^2 - 2 (c z - |c|^2 / 2):
    one product of matrices, if each point has a 1 as its last number. The scores for a centre lie in a row, such that
    all else is done for many points at once. Rows of zeros fill up the last block: they score nothing.
    """

    def __init__(self, points: Scaled, k: int) -> None:
        self.points, self.k = points, k
        count, size = points.z.shape
        blocks = -(-count // _ROWS)
        rows = -(-count // blocks)
        self._blocks = [slice(first, first + rows) for first in range(0, blocks * rows, rows)]
        self._is_flat = size <= _FLAT
        self._z = np.zeros((blocks * rows, size + 1), np.float32, order="F" if self._is_flat else "C")
        self._z[:count, :-1], self._z[:count, -1] = points.z, 1
        self._labels = np.zeros(blocks * rows, np.int16)
        self._products = np.empty((rows, k), np.float32)
        self._scores = np.empty((k, rows), np.float32)
        self._best = np.empty(rows, np.float32)
        self._is_best = np.empty((k, rows), np.bool_)
        self._ranks = np.empty((k, rows), np.int8)
        self._rank = np.empty(rows, np.int8)
        self._summed = np.full(count, -1, np.int16)
        self._sums, self._counts = np.zeros((k, size)), np.zeros(k)
        self._numbers = np.arange(k, dtype=np.int16)[:, None]
        self._rank_of = (k - self._numbers).astype(np.int8)  # of several centres that are as near the first one counts

    def join(self, centres: Floats) -> tuple[Labels, float]:
        """The nearest of the scaled centres (k, d) for each point (n,), and the sum of the squared distances."""
        half = np.einsum("ij,ij->i", centres, centres) / -2
        weights, gained = np.vstack([centres.T, half]), 0.0  # (d + 1, k)
        for block in self._blocks:
            self._score(self._z[block], weights)
            best = np.max(self._scores, axis=0, out=self._best)
            is_best = np.greater_equal(self._scores, best, out=self._is_best)
            ranks = np.multiply(is_best.view(np.int8), self._rank_of, out=self._ranks)
            np.subtract(np.int8(self.k), np.max(ranks, axis=0, out=self._rank), out=self._labels[block])
            gained += float(best.sum())
        labels = self._labels[: len(self.points.z)].copy()
        return labels, self._exact(centres, labels, self.points.squares - 2 * gained)

    def _score(self, z: Floats, weights: Floats) -> None:
        """Products of z (rows, d + 1) and weights (d + 1, k), turned around: in the order in which BLAS is fast."""
        if self._is_flat:
            np.dot(weights.T, z.T, out=self._scores)
        else:
            np.copyto(self._scores, np.dot(z, weights, out=self._products).T)

    def sums(self, labels: Labels) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The sum (k, d) and the number (k,) of the points of each group.

        Only what joined another group since the last time is added and taken away: sums of scaled points are exact,
        so it does not matter in which order they were made.
        """
        others = np.flatnonzero(labels != self._summed)
        for first in range(0, len(others), _FEW):
            rows = others[first : first + _FEW]
            comes, goes = labels[rows] == self._numbers, self._summed[rows] == self._numbers
            change = comes.astype(np.float64) - goes  # (k, rows)
            self._sums += np.dot(change, self.points.z.take(rows, axis=0).astype(np.float64))
            self._counts += change.sum(axis=1)
        self._summed[others] = labels[others]
        return self._sums.copy(), self._counts.copy()

    def around(self, centres: Floats, labels: Labels, sums: NDArray[np.float64], counts: NDArray[np.float64]) -> float:
        """The sum of the squared distances to the centres (k, d), given sum and number of the points of each."""
        z = centres.astype(np.float64)
        gained = np.einsum("ij,ij->", z, sums) - counts @ np.einsum("ij,ij->i", z, z) / 2
        return self._exact(centres, labels, self.points.squares - 2 * float(gained))

    def _exact(self, centres: Floats, labels: Labels, about: float) -> float:
        """That sum without the rounding of large squares; for very many points this evens out, and takes too long."""
        if self.points.z.size > _EXACT:
            return max(about, 0.0)
        return float(squares_to(self.points.z, centres, labels).sum())


def squares_to(z: Floats, centres: Floats, labels: Labels) -> NDArray[np.float64]:
    """(n,) the squared distance of each point to the centre of its group."""
    away = z - centres[labels].astype(np.float64)
    return np.einsum("ij,ij->i", away, away)
