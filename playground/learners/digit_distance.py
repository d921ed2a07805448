"""How far made digits are from real ones, as one number."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

DIRECTIONS = 64
_SEED = 0  # the directions are the same in every run, so that runs can be compared


class Distance:
    """The sliced Wasserstein distance (Rabin, Peyré, Delon & Bernot 2011) of sets of digits from a set of real ones.

    All digits are looked at from a number of random directions in the space of pixels; from each of them every digit
    is one number. The distance is how far these numbers have to be moved on average to be those of the real digits,
    as root mean square: in units of ink along one direction, 0 if nothing tells the sets apart.
    """

    def __init__(self, real: Floats, count: int) -> None:
        """`real` (n, 28, 28); it will measure sets of `count` digits."""
        pixels = real[0].size
        directions = np.random.default_rng(_SEED).normal(size=(pixels, DIRECTIONS))
        self._directions = (directions / np.linalg.norm(directions, axis=0)).astype(np.float32)
        seen = np.sort(real.reshape(-1, pixels) @ self._directions, axis=0)  # (n, directions)
        middles = (np.arange(count) + 0.5) / count
        self._quantiles = np.quantile(seen, middles, axis=0, method="hazen").astype(np.float32)

    def of(self, images: Floats) -> float:
        """The distance of digits (count, 28, 28)."""
        seen = np.sort(images.reshape(len(self._quantiles), -1) @ self._directions, axis=0)
        return float(np.sqrt(np.mean((seen - self._quantiles) ** 2)))
