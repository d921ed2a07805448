"""Ratings: how many stars somebody gave to what, and which of them are held out to test who learns from the rest."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.phrases import phrase

STARS = 5
NO_KIND = -1
HELD_OUT_SHARE = 0.15

Stars = NDArray[np.uint8]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Ratings:
    """A table of people and things, mostly empty. Its arrays are read-only. ValueError if they do not fit together."""

    name: str
    items: tuple[str, ...]
    """what was rated, each by a name of its own"""
    stars: Stars
    """(people, items) 1 to 5 stars, 0 where nothing was said"""
    held_out: Flags
    """(people, items) those of the ratings that nobody may learn from"""
    makers: tuple[str, ...] = ()
    """who made each of them; empty if nobody knows"""
    kinds: tuple[str, ...] = ()
    """the names of the kinds, if they are known"""
    made_of: NDArray[np.int16] = field(default_factory=lambda: np.zeros(0, np.int16))
    """(items,) which kind each of them is"""

    def __post_init__(self) -> None:
        people, items = len(self.stars), len(self.items)
        _check(items == len(set(self.items)) and items >= 2, "two things or more, each with a name of its own")
        _check(self.stars.dtype == np.uint8 and self.stars.shape == (people, items), "a row of stars per person")
        _check((self.stars <= STARS).all(), f"0 to {STARS} stars")
        _check(self.held_out.dtype == bool and self.held_out.shape == (people, items), "a flag per rating")
        _check(
            bool(self.held_out.any()) and not self.held_out[self.stars == 0].any(), "held-out ones among the ratings"
        )
        _check(((self.stars > 0) & ~self.held_out).any(), "some to learn from")
        _check(len(self.makers) in (0, items), "a maker for each thing, or none at all")
        _check(self.made_of.shape == (items if self.kinds else 0,), "a kind for each thing, or none at all")
        _check(not self.made_of.size or {*self.made_of.tolist()} <= {*range(len(self.kinds))}, "known kinds")
        for array in (self.stars, self.held_out, self.made_of):
            array.flags.writeable = False

    def kind(self, item: int) -> str:
        """What kind of thing that is; empty if nobody knows."""
        return self.kinds[self.made_of[item]] if self.kinds else ""

    def maker(self, item: int) -> str:
        """Who made it; empty if nobody knows."""
        return self.makers[item] if self.makers else ""


def split(stars: Stars, seed: int = 0) -> Flags:
    """Which ratings to hold out: about one in seven, but never all of a person's, and at least one.

    ValueError if nobody rated two things.
    """
    if not (np.count_nonzero(stars, axis=1) > 1).any():
        raise ValueError(phrase("ratings must have somebody who rated two things"))
    dice = np.random.default_rng(seed).random(stars.shape)
    dice[stars == 0] = 1.0
    held_out = dice < HELD_OUT_SHARE
    rows = np.flatnonzero(held_out.sum(axis=1) == np.count_nonzero(stars, axis=1))
    held_out[rows] = False  # a person of whom nothing is known can only be guessed
    if not held_out.any():
        row = int(np.argmax(np.count_nonzero(stars, axis=1)))
        held_out[row, np.argmin(dice[row])] = True
    return held_out


def _check(holds: Any, rule: str) -> None:
    if not holds:
        raise ValueError(f"ratings must have {rule}")
