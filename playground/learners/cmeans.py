"""Fuzzy C-means: groups without borders, to which every point belongs by shares."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners import knobs
from playground.learners.group_learner import GroupSettings, SharingLearner
from playground.learners.groups import ELBOW_GROUPS
from playground.learners.learner import frozen
from playground.learners.memberships import LEAST, Memberships, shared_out
from playground.learners.scaled import scaled
from playground.learners.starts import one_more
from playground.phrases import phrase

SETTLED = 1e-4  # it is done when no share changes by so much
_ROUNDS, _RESTS = 30, 1e-4  # at most for each number of groups that is tried, and until it falls by a smaller share


@dataclass(frozen=True)
class CMeansSettings(GroupSettings):
    fuzziness: float = knobs.real(
        2.0, 1.1, 4.0, "Fuzziness m", "Near 1 a point belongs to one group; high, it belongs to all alike", live=True
    )


class CMeans(SharingLearner[CMeansSettings]):
    """Like K-means, but a point belongs to all groups by shares u that sum to 1. Two half-steps take turns:

    share: u = (1 / d^2)^(1 / (m - 1)), divided by the sum of that over all centres, d being the distance to the
    centre; move: each centre goes to the mean of all points, each of which counts u^m. Both lower the objective,
    the sum of u^m d^2. The knob m says how much groups may overlap; close to 1 this is K-means.
    Dunn (1973); Bezdek (1981): Pattern Recognition with Fuzzy Objective Function Algorithms.
    """

    Settings = CMeansSettings
    curves = falling = ("objective",)
    half_steps = ("share", "move")
    _found: Memberships | None = None

    def _first_half(self) -> tuple[float, ...]:
        """Each point is shared out among the centres."""
        found = self._memberships()
        centres, m = found.points.into(self.centres), self.settings.fuzziness
        shares, objective, change = found.share(centres, m, self.known)
        self.news = phrase("Shares changed by {change} at most.", change=_percent(change))
        if not self.known.any():
            self.news = phrase("Each point was shared out among the centres.")
        if change < SETTLED:
            self._settle()
        self.known = shares
        return (objective * found.points.size**2,)

    def _second_half(self) -> tuple[float, ...]:
        """Each centre moves to the middle of what was shared out to it."""
        found = self._memberships()
        former = found.points.into(self.centres)
        found.weigh(self.known, self.settings.fuzziness)
        middles, weights = found.middles(former)
        self.before, self.centres = self.centres, frozen(found.points.back(middles))
        self.news = phrase("Each centre moved to the middle of its shares.")
        if len(far := np.flatnonzero(weights <= LEAST)):
            self.news = phrase(
                "Too far away for any share of a point: centre {numbers}.", numbers=", ".join(map(str, far + 1))
            )
        now = found.points.into(self.centres)
        if float(np.abs(now - former).max()) < SETTLED:
            self._settle()
        return (found.objective(now) * found.points.size**2,)

    def _memberships(self) -> Memberships:
        """For these points and so many centres."""
        points, k = self._scaled(), len(self.centres)
        if self._found is None or self._found.points is not points or self._found.k != k:
            self._found = Memberships(points, k)
        return self._found

    def _nothing(self) -> tuple[float, ...]:
        return (0.0,)

    def _shares_of(self, things: Floats) -> Floats:
        points = self._memberships().points
        away = points.into(self.centres)[:, None] - points.into(things)
        return shared_out((away**2).sum(axis=2), self.settings.fuzziness)[0].T

    def _elbow(self, x: Floats) -> dict[str, NDArray[np.float64]]:
        found = best_objectives(x, ELBOW_GROUPS, self.settings.fuzziness)
        return {"objective": found * (len(self.x) / len(x))}


def best_objectives(x: Floats, most: int, m: float) -> NDArray[np.float64]:
    """(most,) how low the objective for points (n, d) gets with 1, 2, ... centres.

    One more is added to those found so far, at the point farthest from them, and all are moved until they rest.
    """
    random, points, centres, found = np.random.default_rng(0), scaled(x), x[:0], []
    for _ in range(most):
        centres = one_more(x, centres, "farthest", random)
        each, z, lowest = Memberships(points, len(centres)), points.into(centres), math.inf
        shares = np.zeros((len(x), len(centres)), np.float32)
        for _ in range(_ROUNDS):
            shares, objective, _ = each.share(z, m, shares)
            if objective > lowest * (1 - _RESTS):
                break
            lowest = objective
            each.weigh(shares, m)
            z = each.middles(z)[0].astype(np.float32)
        centres = points.back(z)
        found.append(lowest * points.size**2)
    return np.minimum.accumulate(found)


def _percent(share: float) -> str:
    if share < SETTLED:
        return phrase("less than {least:g} %", least=100 * SETTLED)
    return f"{100 * share:.{0 if share >= 0.1 else 2}f} %"
