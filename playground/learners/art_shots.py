"""What ART shows, is asked, answers and is taught."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Labels, Plane
from playground.learners.art_parts import Kind
from playground.learners.art_search import Phase
from playground.learners.point_learner import PointShot


@dataclass(frozen=True)
class ArtShot(PointShot):
    """The categories, and how far it is with the pattern that came last."""

    kind: Kind
    low: Floats
    """(k, d) fuzzy ART: a category is a box, from here ...; ART1: 1 where all that it learned had ink"""
    high: Floats
    """(k, d) ... to here; ART1: 1"""
    labels: Labels
    """(n,) the category of each point when it came last, -1 if it did not come yet or found none"""
    counts: NDArray[np.int64]
    """(k,) how many points that makes for each category"""
    phase: Phase
    index: int
    """which point came in last, -1 if the visitor brought it"""
    pattern: Floats
    """(d,) what came in last; no numbers before the first one"""
    choices: Floats
    """(m,) the choice value of each category that there was when it came in"""
    tried: tuple[int, ...]
    """the categories that were too different, in the order in which they were tried"""
    chosen: int
    """the category that is being tried or has learned, -1 if there is none"""
    match: float | None
    """how well they match, once that was looked at"""
    vigilance: float
    sentences: tuple[str, ...] = ()
    """what is `told`, one by one, the most important first"""

    @property
    def prototypes(self) -> Floats:
        """(k, d) what each category looks like: the middle of the box, or the ink that all had."""
        return self.low if self.kind == "ART1" else np.float32(0.5) * (self.low + self.high)

    def boxes_on(self, plane: Plane) -> tuple[Floats, Floats]:
        """The corners below (k, 2) and above (k, 2) of what the boxes cover on the plane."""
        middles = plane.places((self.low + self.high) / 2)
        halves = np.asarray((self.high - self.low) / 2 @ np.abs(plane.axes.T) * plane.scale, np.float32)
        return middles - halves, middles + halves


@dataclass(frozen=True)
class ArtQuestion:
    """Where would a place on the plane go, or a pattern of as many numbers as the points have?"""

    place: tuple[float, float] | None = None
    pattern: NDArray[np.floating] | None = None


@dataclass(frozen=True)
class ArtAnswer:
    """Where a pattern would go; nothing was learned."""

    pattern: Floats
    """(d,)"""
    category: int
    """-1 if it would begin a new one"""
    choices: Floats
    """(k,)"""
    matches: Floats
    """(k,)"""
    tried: tuple[int, ...]
    """the categories that would be reset, in the order in which they are tried"""
    vigilance: float
    told: str


@dataclass(frozen=True)
class Pattern:
    """Something that the visitor drew or set, to be learned once: as many numbers as the points have."""

    values: NDArray[Any]
