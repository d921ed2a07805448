"""What one head of attention mostly does, in a few plain words."""

import numpy as np
from numpy.typing import NDArray

from playground.phrases import phrase

BEFORE, ITSELF = phrase("the word before"), phrase("itself")
START, TWO_BEFORE = phrase("the start"), phrase("two words before")
HABITS = (BEFORE, ITSELF, START, TWO_BEFORE)

_MOSTLY = 0.5


def habit(weights: NDArray[np.floating]) -> str:
    """What the words of a matrix (n, n) mostly look at; "" where they have no such habit.

    A row says how much its word looks at each word. Rows that have no choice do not count: the first word can look at
    nothing but itself, and before the third nothing but the start or themselves is there.
    """
    if np.ndim(weights) != 2 or np.shape(weights)[0] != np.shape(weights)[1]:
        raise ValueError(f"weights must be (n, n), got {np.shape(weights)}")
    looks = {
        BEFORE: np.diagonal(weights, -1),
        ITSELF: np.diagonal(weights)[1:],
        START: weights[2:, 0] if len(weights) else weights.reshape(0),
        TWO_BEFORE: np.diagonal(weights, -2),
    }
    return next((name for name, shares in looks.items() if shares.size and shares.mean() >= _MOSTLY), "")
