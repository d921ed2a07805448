"""What is read from the state of a learner of groups, and refused if it can't be."""

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.learner import frozen
from playground.learners.phrase_state import read, spelled
from playground.learners.text_state import from_bytes, to_bytes

_MOST_WORDS = 1_000  # bytes of what there is to say of a half-step
_SOME = 0.01  # by how much shares may miss a sum of 1


def centres_of(flat: NDArray[Any], size: int, most: int, has_points: bool) -> Floats:
    """Centres (k, size): none if there are no points, else 1 to `most`. ValueError if it is not so many numbers."""
    k = len(flat) // size
    if k * size != len(flat) or not (1 <= k <= most if has_points else k == 0):
        raise ValueError(f"there must be 1..{most} centres of {size} numbers, got {len(flat)} numbers")
    return frozen(flat.reshape(k, size))


def news_of(content: NDArray[np.uint8]) -> str:
    """What there is to say of the last half-step. ValueError if it is nothing to say, or too much."""
    if len(content) > _MOST_WORDS:
        raise ValueError(f"the news must have at most {_MOST_WORDS} letters, got {len(content)}")
    news = from_bytes(content)
    try:
        return read(json.loads(news))
    except json.JSONDecodeError:  # of a file from before there were other languages
        return news


def news_state(news: str) -> NDArray[np.uint8]:
    """That as bytes."""
    return to_bytes(json.dumps(spelled(news)))


def check_known(known: NDArray[Any], k: int, *, is_all: bool) -> None:
    """ValueError unless labels (n,) are in -1..k - 1, and shares (n, k) of a point sum to 1, or are not known yet.

    `is_all`: every point must belong somewhere.
    """
    low, high = (-1, k - 1) if known.ndim == 1 else (0, 1 + _SOME)
    if not ((known >= low) & (known <= high)).all():
        raise ValueError(f"labels or shares must be in {low}..{high:.0f}, and some are not")
    total = known + 1 if known.ndim == 1 else known.sum(axis=1)  # above 0 if it is known where a point belongs
    if known.ndim == 2 and not (total < 1 + _SOME).all():
        raise ValueError(f"the shares of a point must sum to 1, got {total.max():g}")
    if is_all and not (total > 1 - _SOME).all():
        raise ValueError("every point must belong somewhere, and some do not")
