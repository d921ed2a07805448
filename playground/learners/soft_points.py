"""Points that belong to several clouds: how much to which, and the sums of what belongs to each."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from playground.data.points import Floats
from playground.learners.gaussians import Mixture, Numbers

FEW = 4  # numbers of a thing, up to which all their products are made
LEAST = 1e-10  # as a part of the mean share: what is less is as good as nothing
_BAND = 16  # rows of a triangle that are multiplied together, without the zeros beside it
_NUMBERS = 1 << 17  # that are worked on at a time, so that they stay in the processor's cache


@dataclass(frozen=True)
class Shared:
    """What the E half-step finds."""

    shares: Floats
    """(n, k)"""
    surprise: float
    """the mean of -log density, in nats"""
    doubt: float
    """the mean of the sum of -share log share, in nats"""


class SoftPoints(ABC):
    """n points of d numbers that are shared out among the clouds of mixtures, some rows at a time."""

    def __init__(self, z: Numbers) -> None:
        self.count, self.size = z.shape

    def share(self, mixture: Mixture) -> Shared:
        """share_j = weight_j density_j / the sum of that over all clouds."""
        shares = np.empty((len(mixture.weights), self.count), np.float32)
        surprise = doubt = 0.0
        for block, logs in self._logs(mixture):
            highest = logs.max(axis=0)
            logs -= highest
            likely = np.exp(logs)
            total = likely.sum(axis=0)
            likely /= total
            shares[:, block] = likely
            fits = float(np.log(total, out=total).sum())
            surprise -= fits + float(highest.sum())
            doubt += fits - float(np.vdot(likely, logs))
        return Shared(shares.T, surprise / self.count, doubt / self.count)

    def surprises(self, mixture: Mixture) -> Numbers:
        """(n,) -log density of each point."""
        surprises = np.empty(self.count)
        for block, logs in self._logs(mixture):
            highest = logs.max(axis=0)
            surprises[block] = -highest - np.log(np.exp(logs - highest).sum(axis=0))
        return surprises

    @abstractmethod
    def moments(self, shares: Floats) -> tuple[Numbers, Numbers, Numbers]:
        """What `fitted` needs of the shares (n, k)."""

    @abstractmethod
    def _logs(self, mixture: Mixture) -> Iterator[tuple[slice, Numbers]]:
        """For some points at a time log(weight density) (k, rows), which may be written over."""

    def _blocks(self, numbers: int) -> Iterator[slice]:
        """Slices of points of each of which there are so many numbers."""
        rows = max(64, _NUMBERS // numbers)
        return (slice(first, min(first + rows, self.count)) for first in range(0, self.count, rows))


class Products(SoftPoints):
    """For few numbers, or clouds that are not tilted: log density is a sum of products of two numbers at most.

    So is what `fitted` needs, and both half-steps are one multiplication by the same features: 1, z and products.
    """

    def __init__(self, z: Numbers, shape: str) -> None:
        super().__init__(z)
        self._shape, self._columns = shape, np.ascontiguousarray(z.T)  # (d, n)
        self._pairs = np.triu_indices(self.size)
        products = {"full": len(self._pairs[0]), "diagonal": self.size, "spherical": 1}[shape]
        self._width = 1 + self.size + products

    def _logs(self, mixture: Mixture) -> Iterator[tuple[slice, Numbers]]:
        weights = np.concatenate(self._weights(mixture), axis=1)  # (k, features)
        for block, features in self._features(len(weights)):
            yield block, weights @ features

    def _weights(self, mixture: Mixture) -> tuple[Numbers, Numbers, Numbers]:
        """(k, ...) of 1, of z and of the products, in the logarithm of weight times density."""
        means, k = mixture.means, len(mixture.means)
        if self._shape == "full":
            inverses = mixture.whitening.swapaxes(1, 2) @ mixture.whitening
            linear = (inverses @ means[:, :, None])[:, :, 0]
            first, second = self._pairs
            products = inverses[:, first, second] * np.where(first == second, -0.5, -1.0)
        else:
            inverses = np.square(mixture.whitening).reshape(k, -1)
            linear, products = inverses * means, inverses * -0.5
        return (mixture.heights - (linear * means).sum(axis=1) / 2)[:, None], linear, products

    def _features(self, k: int) -> Iterator[tuple[slice, Numbers]]:
        """For some points at a time (features, rows)."""
        spare = np.ones(0)
        for block in self._blocks(self._width + 2 * k):
            z = self._columns[:, block]
            if spare.shape != (self._width, z.shape[1]):
                spare = np.ones((self._width, z.shape[1]))
            spare[1 : 1 + self.size] = z
            self._multiply(z, spare[1 + self.size :])
            yield block, spare

    def _multiply(self, z: Numbers, out: Numbers) -> None:
        match self._shape:
            case "full":
                first = 0
                for column in range(self.size):
                    np.multiply(z[column], z[column:], out=out[first : first + self.size - column])
                    first += self.size - column
            case "diagonal":
                np.square(z, out=out)
            case _:
                np.einsum("ij,ij->j", z, z, out=out[0])

    def moments(self, shares: Floats) -> tuple[Numbers, Numbers, Numbers]:
        k = shares.shape[1]
        total = np.zeros((k, self._width))
        for block, features in self._features(k):
            total += np.array(shares[block].T, np.float64, order="C") @ features.T
        counts, sums, products = total[:, 0], total[:, 1 : 1 + self.size], total[:, 1 + self.size :]
        match self._shape:
            case "full":
                squares = np.empty((k, self.size, self.size))
                squares[:, *self._pairs] = squares[:, *self._pairs[::-1]] = products
                return counts, sums, squares
            case "diagonal":
                return counts, sums, products
            case _:
                return counts, sums, products[:, 0] / self.size


class Whitened(SoftPoints):
    """For many numbers and tilted clouds: things are turned and stretched until a cloud is a ball of radius 1."""

    def __init__(self, z: Numbers) -> None:
        super().__init__(z)
        self._z = np.column_stack([np.ones(self.count), z])  # (n, 1 + d)

    def _logs(self, mixture: Mixture) -> Iterator[tuple[slice, Numbers]]:
        k, d = mixture.means.shape
        middles = mixture.whitening @ mixture.means[:, :, None]
        into = np.concatenate([-middles, mixture.whitening], axis=2)  # (k, d, 1 + d), 0 right of the diagonal
        bands = [(into[:, i : i + _BAND, : 1 + i + _BAND], 1 + i + _BAND) for i in range(0, d, _BAND)]
        bands = [(np.ascontiguousarray(band).reshape(-1, band.shape[2]), width) for band, width in bands]
        for block in self._blocks(k * _BAND):
            z = self._z[block].T
            logs = np.repeat(mixture.heights[:, None], z.shape[1], axis=1)
            for band, width in bands:
                away = band @ z[:width]  # (k band, rows)
                logs -= np.square(away, out=away).reshape(k, -1, z.shape[1]).sum(axis=1) / 2
            yield block, logs

    def moments(self, shares: Floats) -> tuple[Numbers, Numbers, Numbers]:
        totals = np.array([self._moments(share) for share in np.ascontiguousarray(shares.T)])  # (k, 1 + d, 1 + d)
        return totals[:, 0, 0], totals[:, 0, 1:], totals[:, 1:, 1:]

    def _moments(self, share: Floats) -> Numbers:
        """(d + 1, d + 1) the sum of share z z', of which the first number is 1."""
        total, least = np.zeros((self.size + 1, self.size + 1)), LEAST * float(share.mean())
        for block in self._blocks(self.size):
            z, part = self._z[block], share[block]
            having = np.flatnonzero(part > least)
            if 2 * len(having) < len(part):  # most points belong to one cloud alone
                z, part = z[having], part[having]
            rows = z * np.sqrt(part, dtype=np.float64)[:, None]
            total += rows.T @ rows
        return total


def soft_points(z: Numbers, shape: str) -> SoftPoints:
    """The way that is faster for points (n, d) and clouds of that shape."""
    return Whitened(z) if shape == "full" and z.shape[1] > FEW else Products(z, shape)
