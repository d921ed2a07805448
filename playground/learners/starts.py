"""Where the centres of groups are at first: three ways to choose them among the points."""

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.groups import START_WAYS

_NUMBERS = 65_536  # numbers at a time that are looked at with double precision


def start(x: Floats, k: int, how: str, random: np.random.Generator) -> Floats:
    """Centres (k, d) for points (n, d), each of them another point; only so many rows as there are different points.

    The first one is any point. Then, with each point's distance to the nearest centre there is so far,
    "k-means++" takes a point with a chance that goes with the square of it (Arthur & Vassilvitskii, 2007),
    "farthest" the one with the greatest (Gonzalez, 1985), and "random" any one that is not a centre.
    """
    if not len(x):
        return np.zeros((0, x.shape[1]), np.float32)
    chosen = [int(random.integers(len(x)))]
    nearest = squares_from(x, x[chosen[0]])
    while len(chosen) < k and nearest.any():
        chosen.append(_next(nearest, how, random))
        np.minimum(nearest, squares_from(x, x[chosen[-1]]), out=nearest)
    return x[chosen]


def one_more(x: Floats, centres: Floats, how: str, random: np.random.Generator) -> Floats:
    """Centres (k + 1, d): those and one chosen in that way; the same ones if there is no point but at a centre."""
    if not len(x) or not len(centres):
        return start(x, 1, how, random)
    nearest = squares_from(x, centres[0])
    for centre in centres[1:]:
        np.minimum(nearest, squares_from(x, centre), out=nearest)
    return np.concatenate([centres, x[None, _next(nearest, how, random)]]) if nearest.any() else centres


def squares_from(x: Floats, place: NDArray[np.floating]) -> NDArray[np.float64]:
    """(n,) how far each point is from a place, squared; 0 only for the very same place."""
    squares = np.empty(len(x))
    rows = max(1, _NUMBERS // x.shape[1])
    for first in range(0, len(x), rows):
        away = x[first : first + rows].astype(np.float64) - place  # squares of float32 would overflow or vanish
        squares[first : first + rows] = np.einsum("ij,ij->i", away, away)
    return squares


def _next(nearest: NDArray[np.float64], how: str, random: np.random.Generator) -> int:
    """Which point is the next centre, given the squared distances to the nearest of those chosen before."""
    match how:
        case "k-means++":
            return int(random.choice(len(nearest), p=nearest / nearest.sum()))
        case "farthest":
            return int(nearest.argmax())
        case "random":
            return int(random.choice(np.flatnonzero(nearest)))
        case _:
            raise ValueError(f"start must be one of {', '.join(START_WAYS)}, got {how!r}")


def different(x: Floats, most: int) -> int:
    """How many different points there are among (n, d), counted up to a number."""
    found = 0
    while len(x) and found < most:
        x, found = x[(x != x[0]).any(axis=1)], found + 1
    return found


def spread(x: Floats, most: int) -> Floats:
    """So many points at most, evenly taken from all (n, d)."""
    return x if len(x) <= most else x[np.linspace(0, len(x) - 1, most).astype(np.intp)]
