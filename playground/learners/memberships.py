"""How points are shared out among centres, and where the middles of what was shared out are: the sums of C-means."""

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.scaled import Scaled

_ROWS = 16_384  # points that are looked at together; what is worked out of them then fits the cache
LEAST = 1e-30  # squared distance of a point that lies on a centre, and weight of a centre that nothing belongs to


class Memberships:
    """Shares n scaled points out among k centres, some rows at a time, in buffers that it uses again and again.

    In memory the shares of a centre lie in a row, so that all is done for many points at once.
    """

    def __init__(self, points: Scaled, k: int) -> None:
        self.points, self.k = points, k
        count, size = points.z.shape
        self._blocks = [slice(first, first + _ROWS) for first in range(0, count, _ROWS)]
        self._columns = np.ascontiguousarray(points.z.T)
        self._z = np.ones((count, size + 1), np.float32)  # the 1 sums up the weights
        self._z[:, :-1] = points.z
        self._away, self._spare = np.empty((2, k, min(count, _ROWS)), np.float32)
        self._weights = np.zeros((k, count), np.float32)

    def share(self, centres: Floats, m: float, before: Floats) -> tuple[Floats, float, float]:
        """Shares (n, k) among the scaled centres (k, d), the sum of u^m |z - c|^2, and how much a share changed."""
        shares, objective, change = np.empty((self.k, len(self._z)), np.float32), 0.0, 0.0
        for block in self._blocks:
            shared, left = shared_out(self._squares(block, centres), m)
            shares[:, block] = shared
            objective += left
            shared -= before[block].T
            change = max(change, float(shared.max()), -float(shared.min()))
        return shares.T, objective, change

    def weigh(self, shares: Floats, m: float) -> None:
        """A point of share u counts u^m from now on."""
        if m == 2:
            np.square(shares.T, out=self._weights)
        else:
            np.power(shares.T, np.float32(m), out=self._weights)

    def middles(self, former: Floats) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The means (k, d) of all points by their weights, and the sums of these (k,).

        A centre to which nothing belongs stays where it was.
        """
        sums = np.zeros((self.k, self._z.shape[1]))
        for block in self._blocks:
            sums += np.dot(self._weights[:, block], self._z[block])
        weights = sums[:, -1]
        return np.where(weights[:, None] > LEAST, sums[:, :-1] / np.maximum(weights, LEAST)[:, None], former), weights

    def objective(self, centres: Floats) -> float:
        """The sum of the weights times |z - c|^2."""
        total = 0.0
        for block in self._blocks:
            away = self._squares(block, centres)
            away *= self._weights[:, block]
            total += float(away.sum())
        return total

    def _squares(self, block: slice, centres: Floats) -> Floats:
        """(k, rows) |z - c|^2."""
        columns = self._columns[:, block]
        away, spare = self._away[:, : columns.shape[1]], self._spare[:, : columns.shape[1]]
        for i, (column, places) in enumerate(zip(columns, centres.T, strict=True)):
            part = spare if i else away
            np.subtract(column, places[:, None], out=part)
            np.square(part, out=part)
            if i:
                away += part
        return away


def shared_out(away: Floats, m: float) -> tuple[Floats, float]:
    """From |z - c|^2 (k, rows), which is lost, the shares (k, rows) and the sum of u^m |z - c|^2 that is left.

    u_j = q_j / sum q with q_j = (|z - c|^2 of the nearest centre / |z - c_j|^2) ^ (1 / (m - 1)): no q is above 1.
    """
    np.maximum(away, np.float32(LEAST), out=away)
    nearest = away.min(axis=0)
    np.divide(nearest, away, out=away)
    if m != 2:
        np.power(away, np.float32(1 / (m - 1)), out=away)
    total = away.sum(axis=0)
    away /= total
    return away, float((nearest * total ** np.float32(1 - m)).sum())
