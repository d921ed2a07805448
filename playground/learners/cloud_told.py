"""What is wrong with clouds, in words."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.learners.gaussians import Mixture
from playground.phrases import Phrase, joined, listed, phrase

_OPEN = 4  # times the regularisation: a cloud that is thinner has next to nothing of its own
_MUCH = 0.01  # of the variance of all points: so much regularisation is no trifle
_LEAST = 1e-4

Wording = Callable[[Phrase], Phrase]
"""A sentence about the clouds of these numbers."""
_SPREAD: tuple[Wording, Wording, Wording] = (  # of one cloud, of some, of all
    lambda clouds: phrase("Most of the spread of cloud {clouds} is regularisation.", clouds=clouds),
    lambda clouds: phrase("Most of the spread of clouds {clouds} is regularisation.", clouds=clouds),
    lambda _: phrase("Most of the spread of all clouds is regularisation."),
)
_FLAT: tuple[Wording, Wording, Wording] = (
    lambda clouds: phrase("Cloud {clouds} is flat.", clouds=clouds),
    lambda clouds: phrase("Clouds {clouds} are flat.", clouds=clouds),
    lambda _: phrase("All clouds are flat."),
)


def flaws(mixture: Mixture, count: int, regularisation: float, variance: float) -> str:
    """Which clouds among so many points of that variance only the regularisation keeps from having no volume."""
    is_thin = mixture.pivots <= _OPEN * regularisation  # (k, d)
    if not is_thin.any():
        return ""
    if regularisation > _MUCH * variance:
        return _told(is_thin.any(axis=1), _SPREAD)
    is_small = is_thin.all(axis=1)
    is_flat = is_thin.any(axis=1) & ~is_small
    told = []
    if is_small.any():
        onto = max(1, round(float(mixture.weights[is_small].sum()) * count))
        told.append(_told(is_small, _collapsed(phrase("1 point") if onto == 1 else phrase("{n} points", n=onto))))
    if is_flat.any():
        told.append(_told(is_flat, _FLAT))
    return joined((*told, phrase("Only the regularisation keeps the likelihood finite.")))


def percent(share: float) -> str:
    """A share as somebody would say it."""
    if share < _LEAST:
        return phrase("less than {least:g} %", least=100 * _LEAST)
    return f"{100 * share:.{0 if share >= 0.1 else 2}f} %"


def lost_all(clouds: NDArray[np.integer]) -> Phrase:
    """That these clouds had no points any more."""
    numbers = _numbers(clouds)
    if len(clouds) == 1:
        return phrase("Cloud {clouds} had lost all points, and began anew where points surprise most.", clouds=numbers)
    return phrase("Clouds {clouds} had lost all points, and began anew where points surprise most.", clouds=numbers)


def _collapsed(points: Phrase) -> tuple[Wording, Wording, Wording]:
    return (
        lambda clouds: phrase("Cloud {clouds} has collapsed onto {points}.", clouds=clouds, points=points),
        lambda clouds: phrase("Clouds {clouds} have collapsed onto {points}.", clouds=clouds, points=points),
        lambda _: phrase("All clouds have collapsed onto {points}.", points=points),
    )


def _told(which: Any, wordings: tuple[Wording, Wording, Wording]) -> Phrase:
    """A sentence about those clouds (k,) of which it is true."""
    clouds = np.flatnonzero(which)
    case = 2 if which.all() and len(which) > 2 else int(len(clouds) > 1)
    return wordings[case](_numbers(clouds))


def _numbers(clouds: NDArray[np.integer]) -> Phrase:
    return listed(str(cloud + 1) for cloud in clouds)
