"""Kernels: how alike two things are, which is all that a support vector machine knows of them."""

import copy
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from playground.phrases import phrase

Numbers = NDArray[np.float64]

KERNELS = (phrase("RBF"), phrase("linear"), phrase("polynomial"), phrase("sigmoid"))
DEGREE = 3  # of the polynomial
FAR = 1e6  # from this squared distance on, squares of differences are not taken from products: too much would be lost
BLOCK = 1 << 18  # pairs that are compared at once: two megabytes of numbers, about what a processor's cache holds


class Kernel:
    """k(x, y) between anything and n points, from -1 to 1.

    RBF: exp(-gamma |x - y|^2); linear: x . y / unit; polynomial: (gamma x . y)^3 / unit; sigmoid: tanh(gamma x . y).
    `unit` is the largest x . x, or (gamma x . x)^3, of all points. What a support vector machine finds does not depend
    on it, and with it a tolerance means the same for every kernel.
    """

    def __init__(self, x: NDArray[np.floating], name: str, gamma: float) -> None:
        """Ready to compare with points (n, d), which may be far away."""
        self.name, self.gamma, self.unit = name, gamma, 1.0
        self._middle, self.size = np.zeros(x.shape[1]), float(np.sqrt(gamma))
        if name == "RBF" and len(x):
            self._middle = np.median(x.astype(np.float64), axis=0)  # a single far point would draw the mean away
        if name in ("linear", "polynomial"):
            largest = float(np.square(x, dtype=np.float64).sum(axis=1).max(initial=0.0)) or 1.0
            self.size = float(1 / np.sqrt(largest))
            self.unit = largest if name == "linear" else (gamma * largest) ** DEGREE
        z = self._placed(x)
        self._is_far = name == "RBF" and bool(_squares(z).max(initial=0.0) > FAR)
        rows = np.column_stack([2 * z, -_squares(z), np.ones(len(z))]) if name == "RBF" else z
        self._columns = np.ascontiguousarray(rows.T)  # (d + 2, n) or (d, n)

    @property
    def count(self) -> int:
        """n."""
        return self._columns.shape[1]

    def only(self, chosen: NDArray[np.integer]) -> "Kernel":
        """The same kernel, for some of the points."""
        part = copy.copy(self)
        part._columns = np.ascontiguousarray(self._columns[:, chosen])
        return part

    def between(self, things: NDArray[np.floating]) -> Numbers:
        """(m, n) how alike things (m, d) and the points are."""
        return self.rows(self.sides(things))

    def sides(self, things: NDArray[np.floating]) -> Numbers:
        """(m, ...) what `rows` needs of things (m, d)."""
        z = self._placed(things)
        return np.column_stack([z, np.ones(len(z)), -_squares(z)]) if self.name == "RBF" else z

    def rows(self, sides: Numbers) -> Numbers:
        """(m, n) how alike things of these sides (m, ...) and the points are; (n,) for one side alone."""
        if self._is_far:
            return np.exp(-self._squares_between(sides))
        products = sides @ self._columns  # for RBF 2 x . y - |y|^2 - |x|^2
        match self.name:
            case "RBF":
                return np.exp(products, out=products)
            case "linear":
                return products
            case "polynomial":
                return products * products * products
            case _:
                return np.tanh(products, out=products)

    def own(self, things: NDArray[np.floating]) -> Numbers:
        """(m,) k(x, x) of things (m, d)."""
        squares = _squares(self._placed(things))
        match self.name:
            case "RBF":
                return np.ones(len(things))
            case "linear":
                return squares
            case "polynomial":
                return squares**DEGREE
            case _:
                return np.tanh(squares)

    def sums(self, things: NDArray[np.floating], weights: Numbers) -> Numbers:
        """(n,) for each point the sum of weight k(thing, point) over things (m, d)."""
        total = np.zeros(self.count)
        for part in self._parts(len(things)):
            total += weights[part] @ self.between(things[part])
        return total

    def at(self, things: NDArray[np.floating], weights: Numbers) -> Numbers:
        """(m,) for each thing (m, d) the sum of weight k(thing, point) over the points."""
        total = np.zeros(len(things))
        for part in self._parts(len(things)):
            total[part] = self.between(things[part]) @ weights
        return total

    def _squares_between(self, sides: Numbers) -> Numbers:
        """(m, n) or (n,) gamma |x - y|^2, digit by digit."""
        squares = np.zeros((*sides.shape[:-1], self.count))
        for column, twice in enumerate(self._columns[:-2]):
            squares += np.square(sides[..., column, None] - twice / 2)
        return squares

    def _placed(self, x: NDArray[np.floating]) -> Numbers:
        return (x - self._middle) * self.size

    def _parts(self, things: int) -> Iterator[slice]:
        most = max(1, BLOCK // max(1, self.count))
        return (slice(first, first + most) for first in range(0, things, most))


def _squares(z: Numbers) -> Numbers:
    """(n,) the squared length of each row."""
    return np.einsum("ij,ij->i", z, z)
