"""What a one-class SVM is set to, shows, is asked and answers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners import knobs
from playground.learners.kernels import KERNELS
from playground.learners.knobs import Settings
from playground.learners.point_learner import PointShot
from playground.learners.smo import Pair

INSIDE, BOUNDARY, OUTLIER = 0, 1, 2


@dataclass(frozen=True)
class SvmSettings(Settings):
    nu: float = knobs.real(
        0.1, 0.01, 0.9, "Share outside (nu)", "About this share of the points may stay outside", live=True
    )
    gamma: float = knobs.real(
        20.0,
        0.001,
        1000.0,
        "Gamma",
        "How soon points stop looking alike as they move apart: high follows every bend",
        log=True,
        live=True,
    )
    kernel: str = knobs.choice(*KERNELS, label="Kernel", help="How it is measured whether two points are alike")
    pairs: int = knobs.whole(
        1, 1, 1000, "Pairs per step", "How often weight moves in a step", log=True, live=True, more=True
    )


@dataclass(frozen=True)
class SvmShot(PointShot):
    """The boundary, and which points carry it."""

    multipliers: Floats
    """(n,) the weight of each point, as a share of the greatest that a point may have"""
    kinds: NDArray[np.int8]
    """(n,) INSIDE: no weight; BOUNDARY: some weight; OUTLIER: as much as there may be"""
    scores: Floats
    """(n,) above 0 inside the boundary, 0 on it, below 0 outside"""
    rho: float
    """how much like the points that bear weight a thing on the boundary is"""
    pair: Pair | None
    """the two multipliers that moved last"""
    score_map: Floats
    """(side, side) the score in equal squares of the plane; rows go up, columns to the right"""
    outside: float
    """the share of points outside"""
    support: float
    """the share of points that bear weight"""


@dataclass(frozen=True)
class SvmQuestion:
    """Is a place on the plane inside?"""

    place: tuple[float, float]


@dataclass(frozen=True)
class SvmAnswer:
    """How far inside a place is, and which points say so."""

    place: tuple[float, float]
    score: float
    """above 0 inside"""
    is_inside: bool
    rho: float
    contributors: NDArray[np.intp]
    """(m,) the few points that say most of it, the most important one first"""
    contributions: Floats
    """(m,) what each of them says; those of all points, less rho, are the score"""
