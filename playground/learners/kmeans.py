"""K-means: groups are where their middles are, and a point belongs to the nearest middle."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Labels
from playground.learners.group_learner import GroupLearner, GroupSettings
from playground.learners.groups import ELBOW_GROUPS, START_WAYS
from playground.learners.learner import frozen
from playground.learners.nearest import Nearest, squares_to
from playground.learners.scaled import Scaled, scaled
from playground.learners.starts import one_more, squares_from
from playground.phrases import Phrase, listed, phrase

_ROUNDS = 30  # at most, for each number of groups that is tried


@dataclass(frozen=True)
class KMeansSettings(GroupSettings):
    pass


class KMeans(GroupLearner[KMeansSettings]):
    """It looks for groups whose points lie close to the middle of their group. Two half-steps take turns:

    assign: each point joins the group whose centre is nearest; move: each centre goes to the mean of its points.
    Both lower the inertia, the sum over all points of |x - c|^2. When no point joins another group any more, it is
    done. A centre that got no points begins anew at the point that is farthest from its own centre.
    Lloyd (1957, published 1982): Least squares quantization in PCM; k-means++: Arthur & Vassilvitskii (2007).
    """

    Settings = KMeansSettings
    curves = falling = ("inertia",)
    half_steps = ("assign", "move")
    _found: Nearest | None = None

    def _first_half(self) -> tuple[float, ...]:
        """Each point joins the group of the nearest centre."""
        nearest = self._nearest()
        labels, inertia = nearest.join(nearest.points.into(self.centres))
        joined = int(np.count_nonzero(labels != self.known))
        self.news = _joined(joined)
        if (self.known < 0).all():
            self.news = phrase("Each point joined its nearest centre.")
        if not joined:
            self._settle()
        self.known = labels
        return (inertia * nearest.points.size**2,)

    def _second_half(self) -> tuple[float, ...]:
        """Each centre moves to the middle of its points."""
        nearest = self._nearest()
        points, former = nearest.points, nearest.points.into(self.centres)
        sums, counts = nearest.sums(self.known)
        self.news = phrase("Each centre moved to the middle of its points.")
        if not counts.all():
            self._fill(former, sums, counts)
        self.before, self.centres = self.centres, frozen(points.back(_middles(sums, counts, former)))
        if np.array_equal(self.before, self.centres):
            self.news = phrase("Each centre is in the middle of its points.")
            self._settle()
        return (nearest.around(points.into(self.centres), self.known, sums, counts) * points.size**2,)

    def _fill(self, centres: Floats, sums: NDArray[np.float64], counts: NDArray[np.float64]) -> None:
        """Each group without points gets the one farthest from its centre, unless that is the last of its own group."""
        points, labels, empty = self._nearest().points, self.known, np.flatnonzero(counts == 0)
        away = squares_to(points.z, centres, labels)
        for group in empty:
            far = int(np.where(counts[labels] > 1, away, 0.0).argmax())
            if away[far] == 0 or counts[labels[far]] < 2:
                break  # as far as single precision can tell, all points are at centres
            sums[labels[far]] -= points.z[far]
            sums[group] = points.z[far]
            counts[labels[far]] -= 1
            counts[group] = 1
            labels[far] = group
            self.is_new = True
        self.news = _emptied(empty + 1, self.is_new)

    def _nearest(self) -> Nearest:
        """For these points and so many centres."""
        points, k = self._scaled(), len(self.centres)
        if self._found is None or self._found.points is not points or self._found.k != k:
            self._found = Nearest(points, k)
        return self._found

    def _nothing(self) -> tuple[float, ...]:
        return (0.0,)

    def _unknown(self) -> Labels:
        return np.full(len(self.x), -1, np.int16)

    def _labels(self) -> Labels:
        return self.known

    def _shares_of(self, things: Floats) -> Floats:
        away = [squares_from(things, centre) for centre in self.centres]
        return np.eye(len(away), dtype=np.float32)[np.argmin(away, axis=0)]

    def _elbow(self, x: Floats) -> dict[str, NDArray[np.float64]]:
        return {"inertia": best_inertias(x, ELBOW_GROUPS) * (len(self.x) / len(x))}


def _middles(sums: NDArray[np.float64], counts: NDArray[np.float64], former: Floats) -> NDArray[np.float64]:
    """(k, d) the means of the points of each group; where there are none, the former centre."""
    return np.where(counts[:, None] > 0, sums / np.maximum(counts, 1)[:, None], former)


def _joined(points: int) -> Phrase:
    """How many points changed their group."""
    if points > 1:
        return phrase("{n} points joined another centre.", n=points)
    return phrase("1 point joined another centre.") if points else phrase("No point joined another centre.")


def _emptied(numbers: NDArray[np.intp], is_filled: bool) -> Phrase:
    """That some centres have no points."""
    numbered, is_one = listed(map(str, numbers)), len(numbers) == 1
    if not is_filled and is_one:
        return phrase("Centre {number} had no points, for all points are at other centres.", number=numbered)
    if not is_filled:
        return phrase("Centres {numbers} had no points, for all points are at other centres.", numbers=numbered)
    if is_one:
        return phrase("Centre {number} had no points and went to the farthest from its own.", number=numbered)
    return phrase("Centres {numbers} had no points and went to the farthest from their own.", numbers=numbered)


def best_inertias(x: Floats, most: int) -> NDArray[np.float64]:
    """(most,) how low the inertia of points (n, d) gets with 1, 2, ... centres.

    One more centre is added to the best ones found so far, in each of three ways, and all are moved until they rest.
    """
    random, points, centres, found = np.random.default_rng(0), scaled(x), x[:0], []
    for _ in range(most):
        tried = [lloyd(points, one_more(x, centres, how, random)) for how in START_WAYS]
        inertia, centres = min(tried, key=lambda each: each[0])
        found.append(inertia)
    return np.minimum.accumulate(found)


def lloyd(points: Scaled, centres: Floats) -> tuple[float, Floats]:
    """The inertia around centres (k, d) that were moved until they rest, and those centres."""
    nearest, z, lowest = Nearest(points, len(centres)), points.into(centres), math.inf
    for _ in range(_ROUNDS):
        labels, inertia = nearest.join(z)
        if inertia >= lowest:
            break
        lowest = inertia
        sums, counts = nearest.sums(labels)
        z = _middles(sums, counts, z).astype(np.float32)
    return lowest * points.size**2, points.back(z)
