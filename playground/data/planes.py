"""Many numbers for each thing as two: where things lie in the plane in which they differ most."""

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.float64]
"""(n, 2): how far along the first and the second principal component"""


def principal_plane(vectors: NDArray[np.floating]) -> tuple[Places, tuple[float, float]]:
    """The places (n, 2) of vectors (n, d) along their two principal components, and both shares of the variance.

    The origin is the mean. The weight of largest magnitude in each component is positive, so that the same vectors
    always give the same picture. What there is no second component for is 0. The vectors are not changed; anything
    but a table of finite numbers is a ValueError.
    """
    if np.ndim(vectors) != 2:
        raise ValueError(f"vectors must be a table (n, d), got shape {np.shape(vectors)}")
    table = np.asarray(vectors, dtype=np.float64)
    if not np.isfinite(table).all():
        raise ValueError(f"vectors must be finite, got {int((~np.isfinite(table)).sum())} numbers that are not")
    if not table.size:
        return np.zeros((len(table), 2)), (0.0, 0.0)
    left, sizes, components = np.linalg.svd(table - table.mean(axis=0), full_matrices=False)
    places = np.zeros((len(table), 2))
    known = min(2, len(sizes))
    places[:, :known] = left[:, :known] * sizes[:known] * _signs(components[:known])
    return places, _shares(sizes)


def _signs(components: NDArray[np.float64]) -> NDArray[np.float64]:
    """For each component (k, d) the sign that makes its weight of largest magnitude positive."""
    largest = np.abs(components).argmax(axis=1)
    return np.where(components[np.arange(len(components)), largest] < 0, -1.0, 1.0)


def _shares(sizes: NDArray[np.float64]) -> tuple[float, float]:
    """What the first two of the singular values hold of the variance."""
    relative = sizes / (sizes[0] or 1.0)  # a square of the size itself could be beyond what a float holds
    squares = np.concatenate([relative**2, np.zeros(2)])
    whole = float(squares.sum()) or 1.0
    return float(squares[0]) / whole, float(squares[1]) / whole
