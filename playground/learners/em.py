"""EM for mixtures of Gaussians: clouds take the places, sizes and tilts that explain the points best."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners import knobs
from playground.learners.cloud_state import mixture_of, mixture_state
from playground.learners.cloud_told import flaws, lost_all, percent
from playground.learners.elbow_of_clouds import best_surprises
from playground.learners.gaussians import FLOOR, SHAPES, Mixture, Numbers, balls, bound, fitted, lying
from playground.learners.group_learner import GroupSettings, SharingLearner
from playground.learners.groups import ELBOW_GROUPS, GroupsShot
from playground.learners.learner import Blueprint, Layer, State, frozen
from playground.learners.scaled import Scaled
from playground.learners.soft_points import SoftPoints, soft_points
from playground.learners.starts import squares_from
from playground.phrases import phrase

SETTLED = 1e-5  # nats: it is done when neither half-step changes the surprise by so much
LOST = 0.1  # points: a cloud to which less than that belongs begins anew
TILTED = 100  # numbers of a thing, above which there would be too many tilts to learn


@dataclass(frozen=True)
class EmSettings(GroupSettings):
    shape: str = knobs.choice(
        *SHAPES,
        label="Shape",
        help="Full: clouds may be tilted; diagonal: only stretched across or up; spherical: round",
    )
    regularisation: float = knobs.real(
        1e-6,
        1e-9,
        0.1,
        "Regularisation",
        "What is added to all variances, so that no cloud gets too thin",
        log=True,
        live=True,
        more=True,
    )


@dataclass(frozen=True)
class EmShot(GroupsShot):
    """The clouds after a half-step."""

    weights: Floats
    """(k,) what share of all points each cloud made"""
    spreads: Floats
    """(k, 2, 2) their covariances as they are seen on the plane"""


class Em(SharingLearner[EmSettings]):
    """It takes each point to be made by one of some clouds, and looks for the clouds that explain the points best.

    Nobody knows which cloud made a point, so it guesses by shares. Two half-steps take turns: E (expectation): share =
    weight x density of the cloud at that point, divided by the sum of that over all clouds; M (maximisation): the
    mean, the covariance and the weight of each cloud become those of its shares. Neither raises the surprise, the mean
    of -log likelihood. A cloud that lost all its points begins anew where points surprise most; one that collapses
    onto too few of them is held open by what is added to its variance.
    Dempster, Laird & Rubin (1977): Maximum likelihood from incomplete data via the EM algorithm.

    After M the surprise is not known, only what M lowers, which is never less (Neal & Hinton 1998): the curve is that.
    """

    Settings = EmSettings
    curves = falling = ("surprise", "bic")
    half_steps = ("E", "M")

    _mixture: Mixture
    """among the points as they are"""
    _surprise = 0.0
    _doubt = 0.0
    """the mean entropy of the shares"""
    _used = 0.0
    """the regularisation of the last M"""
    _soft: tuple[Scaled, SoftPoints] | None = None
    _ready: tuple[Mixture, Scaled, Mixture] | None = None

    # Half-steps.

    def _first_half(self) -> tuple[float, ...]:
        """Which cloud made each point?"""
        found, former = self._soft_points().share(self._here()), self.known
        self.known, self._doubt = found.shares, found.doubt
        self.news = phrase(
            "Shares changed by {change} at most.", change=percent(float(np.abs(found.shares - former).max()))
        )
        if not former.any():
            self.news = phrase("For each point it guessed which cloud made it.")
        return self._values(found.surprise)

    def _second_half(self) -> tuple[float, ...]:
        """Which clouds explain these shares best?"""
        least, self._used = self._least(), self.settings.regularisation
        counts, sums, squares = self._soft_points().moments(self.known)
        lost = np.flatnonzero(counts < LOST)
        found = fitted(np.maximum(counts, LOST), sums, squares, least)
        self.news = phrase("Each cloud took the middle, the spread and the weight of its shares.")
        if len(lost):
            self._become(self._with_new(found, lost))
            return self._surprise, self._bic(self._surprise)
        self._become(found)
        return self._values(-bound(found, counts, least) / len(self.x) - self._doubt)

    def _with_new(self, mixture: Mixture, lost: NDArray[np.intp]) -> Mixture:
        """Some clouds begin anew at the points that surprise most."""
        self.news = lost_all(lost)
        self.is_new = True
        surprising = np.argsort(-self._soft_points().surprises(self._here()), kind="stable")[: len(lost)]
        points = self._scaled()
        fresh = balls(lying(self.x[surprising], points), self._around() / points.size**2, self._shape)
        weights, means, spreads = mixture.weights.copy(), mixture.means.copy(), mixture.spreads.copy()
        weights[lost], means[lost], spreads[lost] = 1 / len(self.x), fresh.means, fresh.spreads
        return Mixture(weights / weights.sum(), means, spreads)

    def _become(self, mixture: Mixture) -> None:
        """These clouds, among scaled points, are the present ones."""
        self._mixture = mixture.back(self._scaled())
        self.before, self.centres = self.centres, frozen(self._mixture.means.astype(np.float32))

    def _values(self, surprise: float) -> tuple[float, ...]:
        """The numbers of a half-step after which points have this surprise, if scaled."""
        surprise += self.x.shape[1] * math.log(self._scaled().size)
        if abs(surprise - self._surprise) < SETTLED:
            self._settle()
        self._surprise = surprise
        return surprise, self._bic(surprise)

    def _bic(self, surprise: float) -> float:
        """Schwarz (1978): 2 n surprise + parameters log n."""
        return 2 * len(self.x) * surprise + self._mixture.parameters * math.log(len(self.x))

    def _nothing(self) -> tuple[float, ...]:
        return 0.0, 0.0

    @property
    def converged(self) -> bool:
        is_used = self._used == self.settings.regularisation
        return super().converged and (is_used or not len(self.x))

    # Clouds and points.

    def _begin(self) -> None:
        self._mixture = balls(np.zeros((0, self.x.shape[1])), 1.0, self._shape)
        self._surprise = self._doubt = self._used = 0.0
        super()._begin()

    def _replaced(self) -> None:
        """Clouds that stay keep their shape and weight; new ones are round."""
        former, kept = self._mixture, min(len(self._mixture.weights), len(self.centres))
        fresh = balls(self.centres.astype(np.float64), self._around(), self._shape)
        weights, means, spreads = fresh.weights, fresh.means, fresh.spreads
        weights[:kept], spreads[:kept] = former.weights[:kept], former.spreads[:kept]
        stayed = np.flatnonzero((former.means[:kept].astype(np.float32) == self.centres[:kept]).all(axis=1))
        means[stayed] = former.means[stayed]
        self._mixture = Mixture(weights / (weights.sum() or 1.0), means, spreads)

    def _around(self) -> float:
        """The mean variance of points around the nearest centre."""
        if not len(self.x):
            return 1.0
        nearest = np.min([squares_from(self.x, centre) for centre in self.centres], axis=0)
        return float(nearest.mean()) / self.x.shape[1] + self._least() * self._scaled().size ** 2

    @property
    def _shape(self) -> str:
        is_much = self.settings.shape == "full" and self.x.shape[1] > TILTED
        return "diagonal" if is_much else self.settings.shape

    def _least(self) -> float:
        """The regularisation among scaled points."""
        return max(self.settings.regularisation / self._scaled().size ** 2, FLOOR)

    def _soft_points(self) -> SoftPoints:
        points = self._scaled()
        if self._soft is None or self._soft[0] is not points:
            self._soft = points, soft_points(lying(self.x, points), self._shape)
        return self._soft[1]

    def _here(self) -> Mixture:
        """The clouds among scaled points."""
        points = self._scaled()
        if self._ready is None or self._ready[0] is not self._mixture or self._ready[1] is not points:
            self._ready = self._mixture, points, self._mixture.scaled(points)
        return self._ready[2]

    # What is shown.

    def snapshot(self) -> EmShot:
        mixture = self._mixture
        spreads = frozen(mixture.on(self.points.plane))
        return EmShot(**vars(super().snapshot()), weights=frozen(mixture.weights.astype(np.float32)), spreads=spreads)

    def _sentences(self) -> tuple[str, ...]:
        points, plain = self._scaled(), ""
        if self._shape != self.settings.shape:
            plain = phrase(
                "With {n} numbers each there is too much to learn for tilts: clouds are diagonal.", n=self.x.shape[1]
            )
        flaw = flaws(self._here(), len(self.x), self._least(), points.squares / points.z.size)
        return *super()._sentences(), plain, flaw

    def _shares_of(self, things: Floats) -> Floats:
        return soft_points(lying(things, self._scaled()), self._shape).share(self._here()).shares

    def _elbow(self, x: Floats) -> dict[str, Numbers]:
        surprises, parameters = best_surprises(x, ELBOW_GROUPS, self._shape, self.settings.regularisation)
        misfit = 2 * len(x) * surprises
        return {phrase("BIC"): misfit + parameters * math.log(len(x)), phrase("AIC"): misfit + 2 * parameters}

    def blueprint(self) -> Blueprint:
        k, size = self.centres.shape
        spreads = self._mixture.parameters - max(0, k - 1) - k * size
        weights = max(0, k - 1)
        layers = (
            Layer("Spreads", phrase("{n} × {shape}", n=k, shape=phrase(self._shape)), spreads),
            Layer("Weights", f"{k}", weights),
        )
        return (*super().blueprint(), *layers)

    # State.

    def _own_state(self) -> State:
        values = np.array([self._surprise, self._doubt, self._used])
        return {**super()._own_state(), **mixture_state(self._mixture), "values": values}

    def _restore_own(self, state: State) -> None:
        super()._restore_own(state)
        self._mixture = mixture_of(state, self.centres, self._shape)
        self._surprise, self._doubt, self._used = state["values"].tolist()
        if not (abs(self._surprise) < 1e9 and 0 <= self._doubt < 1e3):
            raise ValueError(f"the surprise must be below 1e9, got {self._surprise:g}")
