"""What is wrong with clouds, in words."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.learners.gaussians import Mixture
from playground.phrases import phrase

_OPEN = 4  # times the regularisation: a cloud that is thinner has next to nothing of its own
_MUCH = 0.01  # of the variance of all points: so much regularisation is no trifle
_LEAST = 1e-4


def flaws(mixture: Mixture, count: int, regularisation: float, variance: float) -> str:
    """Which clouds among so many points of that variance only the regularisation keeps from having no volume."""
    is_thin = mixture.pivots <= _OPEN * regularisation  # (k, d)
    if not is_thin.any():
        return ""
    if regularisation > _MUCH * variance:
        return phrase("Most of the spread of {lower} is regularisation.", lower=_named(is_thin.any(axis=1)).lower())
    is_small = is_thin.all(axis=1)
    is_flat = is_thin.any(axis=1) & ~is_small
    told = []
    if is_small.any():
        onto = max(1, round(float(mixture.weights[is_small].sum()) * count))
        points = phrase("{onto} point{which}", onto=onto, which="s" if onto > 1 else "")
        told.append(
            phrase(
                "{is_small} {which} collapsed onto {points}",
                is_small=_named(is_small),
                which="has" if is_small.sum() == 1 else "have",
                points=points,
            )
        )
    if is_flat.any():
        told.append(
            phrase("{is_flat} {which} flat", is_flat=_named(is_flat), which="is" if is_flat.sum() == 1 else "are")
        )
    return phrase("{told}: only the regularisation keeps the likelihood finite.", told=" and ".join(told))


def percent(share: float) -> str:
    """A share as somebody would say it."""
    if share < _LEAST:
        return phrase("less than {least:g} %", least=100 * _LEAST)
    return f"{100 * share:.{0 if share >= 0.1 else 2}f} %"


def named(numbers: NDArray[np.integer]) -> str:
    """Cloud 2; Clouds 2 and 3; Clouds 1, 2 and 3."""
    *some, last = [str(number + 1) for number in numbers]
    return (
        phrase("Clouds {some} and {last}", some=", ".join(some), last=last)
        if some
        else phrase("Cloud {last}", last=last)
    )


def _named(which: Any) -> str:
    """Those clouds (k,) of which it is true."""
    return phrase("All clouds") if which.all() and len(which) > 2 else named(np.flatnonzero(which))
