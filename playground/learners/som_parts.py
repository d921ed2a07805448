"""What a self-organising map is set to, shows, is asked and answers."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.knobs import Settings, choice, real, switch, whole
from playground.learners.point_learner import PointShot
from playground.phrases import phrase

RATE_AT_END = 0.03  # to which it has fallen when the net has settled
PHASES = (phrase("Pick a point"), phrase("Find the nearest node"), phrase("Draw the circle"), phrase("Pull the net"))
"""the parts of a step, when it goes slowly: phase 1 is the first one"""

Doubles = NDArray[np.float64]
Indices = NDArray[np.intp]


@dataclass(frozen=True)
class SomSettings(Settings):
    """The hyper-parameters of a self-organising map."""

    radius: float = real(
        9, 1, 25, "Radius at the start", "How many nodes away from the nearest one are still pulled along", live=True
    )
    rate: float = real(
        0.45, 0.01, 1, "Rate at the start", "How far the nearest node goes towards a point; batch needs none", live=True
    )
    settling: int = whole(
        4_000,
        10,
        100_000,
        "Steps until settled",
        "Until then radius and rate fall; then they stay",
        log=True,
        live=True,
    )
    nodes: str = choice("square", "hexagonal", label="Nodes", help="Whether a node has four neighbours or six")
    shape: str = choice("sheet", "chain", "torus", label="Shape", help="A cloth, a string, or a cloth without an edge")
    start: str = choice(
        "crumpled", "spread out", label="Start", help="In a heap, or along the two main directions of the points"
    )
    slowly: bool = switch(False, "One step, slowly", "A step is one of the four parts of learning a point", live=True)
    way: str = choice("online", "batch", label="Way", help="One point after another, or all of them at once", more=True)
    neighbourhood: str = choice(
        "Gaussian", "bubble", label="Neighbourhood", help="Whether the pull fades with distance or ends at the radius",
        more=True,
    )  # fmt: skip
    across: int = whole(20, 1, 50, "Nodes across", "How long a chain is, too", more=True)
    up: int = whole(20, 1, 50, "Nodes up", "A chain has one", more=True)
    last_radius: float = real(
        1.0, 0.25, 5, "Radius at the end", "Small: each node goes its own way. Large: the net stays smooth", live=True,
        more=True,
    )  # fmt: skip
    presented: int = whole(
        200, 1, 1_000, "Points a step", "How many points it learns from in a step, if not slowly", log=True, live=True,
        more=True,
    )  # fmt: skip

    @property
    def schedule(self) -> "Schedule":
        return Schedule(self.radius, self.rate, self.settling, self.last_radius)


@dataclass(frozen=True)
class Schedule:
    """How radius and rate fall: start * (end / start) ^ (time / settling), and no further (Ritter & Schulten 1988)."""

    radius: float
    """nodes, at time 0"""
    rate: float
    settling: int
    """steps"""
    last_radius: float = 1.0

    def at(self, time: Any) -> tuple[Any, Any]:
        """Radius and rate at a time in steps, or at many times."""
        share = np.minimum(np.asarray(time, np.float64) / self.settling, 1)
        ends = min(self.radius, self.last_radius), min(self.rate, RATE_AT_END)
        return self.radius * (ends[0] / self.radius) ** share, self.rate * (ends[1] / self.rate) ** share

    def share(self, time: float) -> float:
        """How much of the way to the end has gone by, 0 to 1."""
        return min(1.0, time / self.settling)


@dataclass(frozen=True)
class SomShot(PointShot):
    """The net at one moment. It has k = rows * columns nodes, row by row from below, each row from left to right."""

    nodes: Floats
    """(k, d) where the nodes are among the points: each one's prototype"""
    grid: tuple[int, int]
    """rows, columns"""
    seats: Floats
    """(k, 2) where each node sits on the net itself, across and up, 1 apart; every other row is shifted if hexagonal"""
    links: Indices
    """(m, 2) which nodes are neighbours"""
    phase: int
    """0: nothing was done yet; 1 to 4: the part of `PHASES` that was done last"""
    sample: int
    """which point was presented last; -1: none"""
    sample_x: Floats
    """(d,) where that point is; no numbers if there is none"""
    winner: int
    """its nearest node; -1: not found yet"""
    pulled: Floats
    """(k,) the share of its way to that point that each node goes; 0 before there is a winner"""
    time: float
    """where it is on its schedule, steps: one with each step, unless it goes slowly"""
    schedule: Schedule
    radius: float
    """nodes, at present"""
    rate: float
    hits: Indices
    """(k,) how many of the points looked at each node won"""
    pies: Indices
    """(k, groups) the same by the group of which a point was made; points of no group are not counted"""
    looked_at: Indices
    """which points were looked at for that: all up to 2,000, else so many, evenly spaced"""
    between: Doubles
    """(rows, columns) the mean distance of a node to its neighbours: the U-matrix (Ultsch & Siemon 1990)"""
    error: float
    """the mean distance of a point to its nearest node, as the curve tells it"""
    torn: float
    """the share of points whose two nearest nodes are no neighbours, as the curve tells it"""
    upside_down: float | None
    """the share of the net's area that is turned over, up to 0.5; None if there is no telling"""
    is_folded: bool
    """whether the net is folded or twisted"""
    far: Indices
    """the points that are unusually far from every node, the farthest first"""
    far_away: Doubles
    """their distances"""
    word: str
    """how far it has come, in a word or two: "half unfolded" """
    more: str
    """what else is `told`"""


@dataclass(frozen=True)
class SomQuestion:
    """Which node is nearest to a place on the plane? Or: what did this node win?"""

    place: tuple[float, float] | None = None
    node: int | None = None


@dataclass(frozen=True)
class SomAnswer:
    """What is known of a node."""

    node: int
    """-1 if none was asked for, or there is none of that number"""
    place: tuple[float, float] | None
    """the place that was asked for"""
    distance: float
    """from there to the node; 0 if no place was asked for"""
    prototype: Floats
    """(d,) the numbers of the node; none if there is no node"""
    won: Indices
    """which of the points looked at it won"""
