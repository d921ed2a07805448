"""Many numbers for each thing as two: where things lie in the plane in which they differ most."""

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Column, Kind, Plane
from playground.phrases import joined, phrase

MARGIN = 0.05  # of the square, on each side of the things that are shown on it
_ALIKE = 1e-12  # of the largest number: what differs by less is the same
_LEAST = 1.2e-38  # a scale may be no smaller than this, and no larger than its inverse: it must be a float32
_STRONG = 0.8  # of the largest weight: a column that weighs as much is named too
_RANKS = (phrase("first principal component"), phrase("second principal component"))

Places = NDArray[np.float64]
"""(n, 2): how far along the first and the second principal component"""
Axes = NDArray[np.float64]


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


# The plane of points


def plane_of(x: NDArray[np.floating], columns: tuple[Column, ...], kind: Kind = "table") -> Plane:
    """The plane on which things (n, d) are seen: all of them lie on the square, with a margin.

    One or two numbers are shown as they are, more along their two principal components, which for a table are named
    after the columns that weigh most in them.
    """
    if len(columns) <= 2:
        across, up = [*map(_label, columns), ""][:2]
        return _filled(x, np.zeros(len(columns)), np.eye(2, len(columns)), (across, up))
    mean, axes, shares = principal_axes(x)
    across, up = (_component(i, shares[i], axes[i], columns, kind) for i in range(2))
    return _filled(x, mean, axes, (across, up))


def principal_axes(vectors: NDArray[np.floating]) -> tuple[Axes, Axes, tuple[float, float]]:
    """The mean (d,) of vectors (n, d), the directions (2, d) of their components, and both shares of the variance.

    For finite numbers, at least two in each vector. The directions have the length 1 and are at right angles, also
    where the vectors do not have two components: then any direction is as good.
    """
    table = np.asarray(vectors, np.float64)
    largest = np.abs(table).max(initial=0.0) or 1.0  # a square of the numbers themselves could overflow
    mean = table.mean(axis=0) if len(table) else np.zeros(table.shape[1])
    away = (table - mean) / largest
    if np.abs(away).max(initial=0.0) < _ALIKE:
        return mean, np.eye(2, table.shape[1]), (0.0, 0.0)
    squares, axes = _strongest(away)
    if len(axes) < 2 or squares[1] < _ALIKE * squares[0]:
        squares, axes = np.array([squares[0], 0.0]), np.stack([axes[0], _at_right_angles(axes[0])])
    first, second = squares / np.square(away).sum()
    return mean, axes * _signs(axes)[:, None], (float(first), float(second))


def _strongest(away: Places) -> tuple[Axes, Axes]:
    """How much of differences (n, d) lies along their two strongest directions, squared, and these; one if n is 1."""
    if len(away) >= away.shape[1]:
        squares, directions = np.linalg.eigh(away.T @ away)
        return squares[:-3:-1], directions[:, :-3:-1].T
    squares, mixtures = np.linalg.eigh(away @ away.T)  # fewer numbers, and the same squares
    axes = mixtures[:, :-3:-1].T @ away
    return squares[:-3:-1], axes / np.maximum(np.linalg.norm(axes, axis=1, keepdims=True), _LEAST)


def _at_right_angles(axis: Axes) -> Axes:
    """A direction (d,) at right angles to another one."""
    other = np.zeros(len(axis))
    other[np.abs(axis).argmin()] = 1.0
    other -= (other @ axis) * axis
    return other / np.linalg.norm(other)


def _filled(x: NDArray[np.floating], middle: Axes, axes: Axes, names: tuple[str, str]) -> Plane:
    """The plane through `middle`, moved and scaled so that things (n, d) fill the square."""
    if not len(x):
        return Plane(np.full(len(middle), 0.5, np.float32), axes.astype(np.float32), 1.0, names)
    places = (np.asarray(x, np.float64) - middle) @ axes.T
    low, high = places.min(axis=0), places.max(axis=0)
    centre = middle + (low + high) / 2 @ axes
    width = float((high - low).max())
    scale = float(np.clip((1 - 2 * MARGIN) / width, _LEAST, 1 / _LEAST)) if width else 1.0
    return Plane(centre.astype(np.float32), axes.astype(np.float32), scale, names)


def _component(i: int, share: float, axis: Axes, columns: tuple[Column, ...], kind: Kind) -> str:
    name = joined((_RANKS[i], f"{100 * share:.0f} %"), ", ")
    if kind != "table" or not share:
        return name
    return phrase("{component}, mostly {columns}", component=name, columns=_weightiest(axis, columns))


def _weightiest(axis: Axes, columns: tuple[Column, ...]) -> str:
    """The column that weighs most, and the next one if it weighs nearly as much, in the same way or against it."""
    first, second = np.abs(axis).argsort(kind="stable")[:-3:-1]
    if abs(axis[second]) < _STRONG * abs(axis[first]):
        return columns[first].name
    if axis[first] * axis[second] > 0:
        return phrase("{some} and {last}", some=columns[first].name, last=columns[second].name)
    return phrase("{one} against {other}", one=columns[first].name, other=columns[second].name)


def _label(column: Column) -> str:
    return joined((column.name, column.unit), ", ") if column.unit else column.name
