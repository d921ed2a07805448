"""What learners that find groups of points show, are asked and answer."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Labels
from playground.learners.point_learner import PointShot
from playground.phrases import phrase

START_WAYS = (phrase("k-means++"), phrase("farthest"), phrase("random"))
ELBOW_POINTS = 2_000  # points at most on which other numbers of groups are tried
ELBOW_GROUPS = 8  # numbers of groups that are tried: 1 to 8


@dataclass(frozen=True)
class GroupsShot(PointShot):
    """Where the groups are, and which points belong to them, after a half-step."""

    centres: Floats
    """(k, d); no rows if there are no points"""
    before: Floats
    """(k, d) where the centres were before they last moved"""
    labels: Labels
    """(n,) the group of each point, the likeliest one if it belongs to several; -1 before the first half-step"""
    shares: Floats | None
    """(n, k) how much each point belongs to each group, where points belong to several"""
    done: str
    """the half-step that was done last, such as "assign"; empty at the beginning"""
    next: str
    """the half-step that comes next"""


@dataclass(frozen=True)
class GroupsQuestion:
    """To which groups does a place on the plane belong? `elbow`: how good are other numbers of groups?"""

    place: tuple[float, float] | None = None
    elbow: bool = False


@dataclass(frozen=True)
class GroupsAnswer:
    """How much a place belongs to each group, and how good each number of groups from 1 on would be."""

    place: tuple[float, float] | None
    shares: Floats
    """(k,) of the place; no rows if no place was asked for"""
    elbow: dict[str, NDArray[np.float64]]
    """by measure, such as "inertia" or "BIC": one value for 1, 2, ... groups; empty if not asked for"""


HalfStep = Literal["assign", "move"]
