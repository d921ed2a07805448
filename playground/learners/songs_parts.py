"""What a recommender is asked and what it replies, and how its reply is worked out."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.ratings import STARS, Ratings, Stars
from playground.learners.learner import frozen
from playground.learners.rbm_parts import Floats
from playground.learners.stars_rbm import (
    Places,
    Weights,
    exact_shares,
    expected,
    hidden_shares,
    one_hot,
)

TOLD = 12  # of the songs that it recommends it tells why


@dataclass(frozen=True)
class SongsQuestion:
    """Who gives so many stars to these songs, what else might they love? Names that it does not know are passed over.

    ValueError for anything but 1 to 5 stars.
    """

    rated: tuple[tuple[str, int], ...] = ()

    def __post_init__(self) -> None:
        for name, stars in self.rated:
            if not 1 <= stars <= STARS:
                raise ValueError(f"stars must be in 1..{STARS}, got {stars} for {name}")


@dataclass(frozen=True)
class SongsAnswer:
    """What it makes of the visitor's stars. All guesses are exact: the hidden units are summed out."""

    given: Stars
    """(items,) the stars that the visitor gave, 0 where none"""
    shares: Floats
    """(items, 5) how likely each number of stars is, by all the other songs that the visitor rated"""
    guesses: Floats
    """(items,) the mean of these: how many stars it expects"""
    strangers: Floats
    """(items,) how many stars it would expect from somebody of whom it knows nothing"""
    hidden: Floats
    """(hidden,) how likely it is that each hidden unit is on"""
    usual: Floats
    """(hidden,) the same of a stranger"""
    rated: NDArray[np.int64]
    """(rated,) which songs the visitor rated"""
    pushes: Floats
    """(rated, hidden) how much the stars of each of these turn each hidden unit on"""
    best: NDArray[np.int64]
    """(best,) the songs that it recommends, the best one first"""
    because: Floats
    """(best, rated) by how many stars its guess would fall if it did not know what the visitor gave to that song"""
    kinds: Floats
    """(kinds,) by how many stars the visitor likes each kind more than a stranger: what was given, else guesses"""


@dataclass(frozen=True)
class SongsShot:
    """The machine as it is."""

    ratings: Ratings
    """what it learns from; never changes"""
    pulls: Floats
    """(items, hidden) by how many stars each song rises when a hidden unit is on"""
    error: float
    """on held-out ratings, in stars"""
    by_items: float
    """the same error of guessing the mean of each song"""
    by_people: float
    """the same error of guessing by song and by listener"""
    tested: int
    """how many held-out ratings it was tested on"""
    told: str


def answer_of(w: Weights, ratings: Ratings, question: SongsQuestion) -> SongsAnswer:
    given = _given(ratings, question)
    rated, everything = np.flatnonzero(given), np.arange(len(given))
    shares = exact_shares(w, _each_left_out(given, everything), everything, everything)
    strangers = expected(exact_shares(w, np.zeros((1, len(given)), np.uint8), np.zeros_like(everything), everything))
    guesses = expected(shares)
    best = _best(guesses, given)
    return SongsAnswer(
        _kept(given),
        _kept(shares),
        _kept(guesses),
        _kept(strangers),
        _kept(hidden_shares(w, one_hot(given[None]))[0]),
        _kept(hidden_shares(w, np.zeros((1, *w.stars.shape), np.float32))[0]),
        _kept(rated),
        _kept(w.links[rated, given[rated].astype(np.intp) - 1]),
        _kept(best),
        _kept(_because(w, given, rated, best)),
        _kept(_by_kind(ratings, np.where(given > 0, given, guesses) - strangers)),
    )


def _given(ratings: Ratings, question: SongsQuestion) -> Stars:
    stars = dict(question.rated)
    return np.array([stars.get(name, 0) for name in ratings.items], np.uint8)


def _each_left_out(given: Stars, which: Places) -> Stars:
    """(which, items) the same stars again and again, each time without one of them."""
    rows = np.repeat(given[None], len(which), axis=0)
    rows[np.arange(len(which)), which] = 0
    return rows


def _best(guesses: Floats, given: Stars) -> Places:
    order = np.argsort(-guesses, kind="stable")
    return order[given[order] == 0][:TOLD]


def _because(w: Weights, given: Stars, rated: Places, best: Places) -> Floats:
    with_all = expected(exact_shares(w, given[None], np.zeros_like(best), best))
    people, items = np.repeat(np.arange(len(rated)), len(best)), np.tile(best, len(rated))
    without = expected(exact_shares(w, _each_left_out(given, rated), people, items))
    return with_all[:, None] - without.reshape(len(rated), len(best)).T


def _by_kind(ratings: Ratings, rises: Floats) -> Floats:
    return np.array([rises[ratings.made_of == kind].mean() for kind in range(len(ratings.kinds))], np.float32)


def _kept(array: NDArray[Any]) -> NDArray[Any]:
    return frozen(array)
