"""Which of the points were there before, when the visitor has changed them."""

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats


def came_from(x: Floats, before: Floats) -> NDArray[np.intp]:
    """(n,) which of the former points each one is; -1 for those that came anew."""
    if len(x) == len(before):
        return np.arange(len(x))  # some moved, and are still the same
    rows = {row.tobytes(): i for i, row in enumerate(before)}
    return np.array([rows.get(row.tobytes(), -1) for row in x], np.intp)


def is_another_set(x: Floats, before: Floats) -> bool:
    """Whether so many points, of which there were as many before, are mostly others: not one or some were moved."""
    return len(x) == len(before) and int(np.count_nonzero((x == before).all(axis=1))) < len(x) / 2
