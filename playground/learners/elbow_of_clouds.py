"""How well other numbers of clouds would explain points."""

import math

import numpy as np

from playground.data.points import Floats
from playground.learners.gaussians import FLOOR, Mixture, Numbers, balls, fitted, lying
from playground.learners.scaled import scaled
from playground.learners.soft_points import FEW, SoftPoints, soft_points
from playground.learners.starts import one_more

_WAYS = ("k-means++", "farthest")
_ROUNDS, _LONG_ROUNDS = 40, 10  # at most; what has many numbers takes longer
_RESTS = 1e-4  # nats
_LOST = 0.1  # points: a cloud with less than that is no use


def best_surprises(x: Floats, most: int, shape: str, regularisation: float) -> tuple[Numbers, Numbers]:
    """(most,) the mean of -log likelihood of points (n, d) with 1, 2, ... clouds, and how many numbers these have.

    Clouds begin at centres chosen in each of two ways, to which one more is added at a time.
    """
    points, random = scaled(x), np.random.default_rng(0)
    z, least = lying(x, points), max(regularisation / points.size**2, FLOOR)
    soft, centres = soft_points(z, shape), dict.fromkeys(_WAYS, x[:0])
    surprises, parameters = [], []
    for _ in range(most):
        centres = {way: one_more(x, chosen, way, random) for way, chosen in centres.items()}
        starts = [_round_clouds(z, lying(chosen, points), shape, least) for chosen in centres.values()]
        surprises.append(min(_settled(soft, mixture, least) for mixture in starts))
        parameters.append(starts[0].parameters)
    return np.array(surprises) + x.shape[1] * math.log(points.size), np.array(parameters, np.float64)


def _round_clouds(z: Numbers, means: Numbers, shape: str, least: float) -> Mixture:
    nearest = np.min([np.square(z - mean).sum(axis=1) for mean in means], axis=0)
    return balls(means, float(nearest.mean()) / z.shape[1] + least, shape)


def _settled(soft: SoftPoints, mixture: Mixture, least: float) -> float:
    """The surprise of clouds that were fitted until it rests."""
    lowest = math.inf
    for _ in range(_ROUNDS if soft.size <= FEW else _LONG_ROUNDS):
        found = soft.share(mixture)
        if found.surprise > lowest - _RESTS:
            return min(lowest, found.surprise)
        lowest = found.surprise
        counts, sums, squares = soft.moments(found.shares)
        if counts.min() < _LOST:
            break
        mixture = fitted(counts, sums, squares, least)
    return lowest
