"""How well stars can be guessed without a machine: by what a thing usually gets, and by who usually gives how many."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from playground.data.ratings import Ratings, Stars

_ROUNDS = 10
_SHY = 3.0  # ratings of the middle that everybody is given beforehand, so that one rating alone says little


class Baselines(NamedTuple):
    """Root mean square errors on the held-out ratings, in stars."""

    items: float
    """guessing the mean of each thing"""
    people: float
    """guessing that mean, and how much kinder or stricter this person is than others"""


def baselines(ratings: Ratings) -> Baselines:
    learned, held_out = learned_of(ratings), ratings.held_out
    truth = ratings.stars[held_out].astype(np.float64)
    rows, columns = np.nonzero(held_out)
    means = _means(learned)
    people, items = _biases(learned)
    return Baselines(rmse(means[columns], truth), rmse(people[rows] + items[columns], truth))


def learned_of(ratings: Ratings) -> Stars:
    """(people, items) the stars that may be learned from, 0 elsewhere."""
    return np.where(ratings.held_out, np.uint8(0), ratings.stars)


def rmse(guesses: NDArray[np.floating], truth: NDArray[np.floating]) -> float:
    return float(np.sqrt(np.mean((guesses - truth) ** 2)))


def _means(stars: Stars) -> NDArray[np.float64]:
    """(items,) the mean of what each thing got; the mean of all for one that got nothing."""
    counts = np.count_nonzero(stars, axis=0)
    return np.where(counts > 0, stars.sum(axis=0) / np.maximum(counts, 1), stars.sum() / max(counts.sum(), 1))


def _biases(stars: Stars) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(people,) and (items,) whose sum comes nearest to the stars, by turns, each drawn a little towards the middle."""
    is_rated, x = stars > 0, stars.astype(np.float64)
    middle = stars.sum() / np.count_nonzero(is_rated)
    people, items = np.zeros(len(x)), np.full(x.shape[1], middle)
    for _ in range(_ROUNDS):
        rest = (x - people[:, None] - middle) * is_rated
        items = middle + rest.sum(axis=0) / (is_rated.sum(axis=0) + _SHY)
        people = ((x - items) * is_rated).sum(axis=1) / (is_rated.sum(axis=1) + _SHY)
    return people, items
