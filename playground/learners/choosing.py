"""How a word is picked: temperature, only the best, until they add up."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Shares = NDArray[np.float64]


@dataclass(frozen=True)
class Choosing:
    """As it is by default, every word is picked as often as it is likely."""

    temperature: float = 1.0
    top_k: int = 0
    """only so many of the likeliest words; 0: all"""
    top_p: float = 1.0
    """only the likeliest words that together reach this share (Holtzman et al. 2020)"""


def chosen_shares(likely: Shares, choosing: Choosing) -> Shares:
    """(words,) how often each word is picked, from how likely each is: p^(1 / temperature), limited, summing to 1."""
    order = np.argsort(-likely, kind="stable")
    ranked = likely[order]
    if not ranked[0] > 0 or np.isnan(ranked[-1]):  # numbers that ran away: the first word is as good as any
        return np.eye(1, len(likely), order[0]).ravel()
    ranked = (ranked / ranked[0]) ** (1 / choosing.temperature)
    ranked[choosing.top_k or len(ranked) :] = 0
    ranked /= ranked.sum()
    if choosing.top_p < 1:
        enough = int(np.searchsorted(np.cumsum(ranked), choosing.top_p - 1e-9)) + 1
        ranked[enough:] = 0
    shares = np.zeros(len(likely))
    shares[order] = ranked / ranked.sum()
    return shares


def choose(shares: Shares, draw: float) -> int:
    """The word that a number from 0 to 1 falls on when the words lie one after the other, the likeliest first."""
    order = np.argsort(-shares, kind="stable")
    ends = np.cumsum(shares[order])
    return int(order[min(int(np.searchsorted(ends, draw * ends[-1], side="right")), np.count_nonzero(shares) - 1)])
