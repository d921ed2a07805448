"""A one-class support vector machine: it draws a boundary around most points, and so finds those that are odd."""

import numpy as np
from numpy.typing import NDArray

from playground.learners.boundary import TOLERANCE, Boundary
from playground.learners.kernels import Kernel, Numbers
from playground.learners.learner import Blueprint, Layer, State, frozen
from playground.learners.point_learner import NO_POINTS, PointLearner
from playground.learners.points_state import PREFIX
from playground.learners.same_points import came_from
from playground.learners.slopes import Slopes
from playground.learners.smo import Pair, Smo, most_violating, violation, with_sum
from playground.learners.svm_parts import BOUNDARY, INSIDE, OUTLIER, SvmAnswer, SvmQuestion, SvmSettings, SvmShot
from playground.phrases import joined, phrase

EXACT = 1e-8  # a tolerance for somebody who goes on when it is done
WORKING = 1_024  # multipliers at most among which pairs are looked for
FINE_ENOUGH = 0.1  # of the violation stays when others are chosen, so as not to polish what others will change
CONTRIBUTORS = 5  # points that an answer names


class OneClassSvm(PointLearner[SvmSettings, SvmShot, SvmQuestion, SvmAnswer]):
    """Every point gets a weight, and a place is inside if it is enough like the points that have some.

    In the middle of a crowd no weight is needed. It goes to the points at the edge, which carry the boundary, and as
    much as a point may have to the oddest, which stay outside. A step takes two points and moves weight from one to
    the other, until the cost is least: min 1/2 a'Ka where each a_i is in 0..1/(nu n) and all of them add up to 1.
    Schölkopf, Platt, Shawe-Taylor, Smola & Williamson (2001): Estimating the support of a high-dimensional
    distribution.

    The multipliers are kept as shares of their upper bound, so that they are in 0..1 and add up to nu n.
    """

    Settings = SvmSettings
    curves = ("objective", "outside")
    falling = ("objective",)
    growing = (PREFIX, "svm/")

    # Learning.

    def _begin(self) -> None:
        self._adopted, self._pair = self.settings, None
        chances = self._random.random(len(self.x))
        self._multipliers = with_sum(np.zeros(len(self.x)), self._total, chances)
        self._add_up(Slopes(self.x, self._kernel()))

    def _changed(self) -> None:
        """Points keep their weight; a new one gets as much as a point has on average, which keeps the sum right."""
        before, of = self._slopes, only_first(came_from(self.x, self._slopes.x))
        multipliers = np.where(of < 0, self._adopted.nu, self._multipliers[of])
        self._multipliers = with_sum(multipliers, self._total, before.values[of])
        self._pair = None
        self._add_up(before.moved(self.x, self._kernel(), of))

    def _learn(self) -> tuple[float, ...]:
        self._adopt()
        self._pair = None
        if self._slopes.pay(self._multipliers):
            self._move_pairs()
            self._slopes.pay(self._multipliers)
        boundary = Boundary(self._slopes)
        return boundary.objective, boundary.outside

    def _nothing(self) -> tuple[float, ...]:
        return 0.0, 0.0

    def _adopt(self) -> None:
        """Do as the knobs say now. For another nu, no more weight changes than is needed."""
        before, self._adopted = self._adopted, self.settings
        if before.nu != self.settings.nu:
            self._multipliers = with_sum(self._multipliers, self._total, self._slopes.values)
        if before.gamma != self.settings.gamma:
            self._add_up(Slopes(self.x, self._kernel()))

    def _add_up(self, slopes: Slopes) -> None:
        """Go on with these, added up as far as it soon can be done."""
        self._slopes: Slopes = slopes
        self._smo: Smo | None = None
        self._slopes.pay(self._multipliers)

    def _move_pairs(self) -> None:
        """Move weight a few times among the points whose weight is farthest from what it should be."""
        slopes = self._slopes.values
        working = most_violating(self._multipliers, slopes, WORKING)
        tolerance = self._tolerance()
        if len(working) < len(slopes):
            tolerance = max(tolerance, FINE_ENOUGH * violation(self._multipliers, slopes))
        smo = self._smo or Smo(self._slopes.kernel.only(working), self.x[working])
        smo.begin(self._multipliers[working], slopes[working])
        for _ in range(self.settings.pairs):
            pair = smo.move(tolerance)
            if pair is None:
                break
            self._pair = Pair(int(working[pair.taker]), int(working[pair.giver]), pair.amount)
        self._multipliers[working] = smo.multipliers
        if len(working) == len(slopes):
            self._smo = smo
            self._slopes.set(self._multipliers, smo.slopes)

    def _tolerance(self) -> float:
        return TOLERANCE if violation(self._multipliers, self._slopes.values) > TOLERANCE else EXACT

    def _kernel(self) -> Kernel:
        return Kernel(self.x, self._adopted.kernel, self._adopted.gamma)

    @property
    def _total(self) -> float:
        return self._adopted.nu * len(self.x)

    @property
    def converged(self) -> bool:
        if not len(self.x):
            return True
        is_adopted = (self._adopted.nu, self._adopted.gamma) == (self.settings.nu, self.settings.gamma)
        return is_adopted and self._slopes.are_paid(self._multipliers) and self._tolerance() == EXACT

    # What is shown.

    def snapshot(self) -> SvmShot:
        boundary, multipliers = Boundary(self._slopes), self._multipliers
        kinds = np.where(multipliers == 0, INSIDE, np.where(multipliers < 1, BOUNDARY, OUTLIER))
        return SvmShot(
            points=self.points,
            x=frozen(self.x) if self.x.flags.writeable else self.x,
            told=self._told(boundary),
            multipliers=frozen(multipliers.astype(np.float32)),
            kinds=frozen(kinds.astype(np.int8)),
            scores=frozen(boundary.scores.astype(np.float32)),
            rho=boundary.rho,
            pair=self._pair,
            score_map=frozen(boundary.score_map(self.points.plane)),
            outside=boundary.outside,
            support=np.count_nonzero(multipliers) / max(1, len(multipliers)),
        )

    def answer(self, question: SvmQuestion) -> SvmAnswer:
        boundary = Boundary(self._slopes)
        thing = self.points.plane.things(np.array([question.place], np.float32))[0]
        says = boundary.contributions(thing)
        most = np.argsort(-np.abs(says), kind="stable")[:CONTRIBUTORS]
        score = float(says.sum()) - boundary.rho
        return SvmAnswer(
            question.place,
            score,
            score > 0,
            boundary.rho,
            frozen(boundary.bearing[most]),
            frozen(says[most].astype(np.float32)),
        )

    def _told(self, boundary: Boundary) -> str:
        count, bearing = len(self.x), np.count_nonzero(self._multipliers)
        if not count:
            return NO_POINTS
        if not self._slopes.are_paid(self._multipliers):
            return phrase(
                "First it adds up how alike all {n} points are: {share:.0%} are done.",
                n=count,
                share=len(boundary.bearing) / bearing,
            )
        if (self.x == self.x[0]).all():
            if count == 1:
                return phrase("There is only 1 point: it cannot be odd.")
            return phrase("All points are equal: no one is odd.")
        outside = phrase(
            "{outside:.0%} of the points are outside; nu allows for about {nu:.0%}.",
            outside=boundary.outside,
            nu=self._adopted.nu,
        )
        if not self.converged:
            return joined((phrase("Weight moves from a point to one that is more at the edge."), outside))
        if self.settings.kernel == "RBF" and (self._slopes.values < 1.1 * self._multipliers).all():
            alone = phrase(
                "To a kernel with so high a gamma no two of the {n} points are alike: all bear weight.", n=count
            )
            return joined((alone, outside))
        done = phrase("Nothing is left to do: {n} of {all} points bear weight.", n=bearing, all=count)
        return joined((done, outside))

    def blueprint(self) -> Blueprint:
        count = len(self.x)
        return (
            Layer("Kernel", f"{count} × {count}", 0),
            Layer("Weights", f"{count}", count),
            Layer("Boundary (rho)", "1", 1),
        )

    # State.

    def _own_state(self) -> State:
        return {
            "svm/multipliers": self._multipliers,
            "svm/counted": self._slopes.counted,
            "svm/slopes": self._slopes.values,
            "adopted": np.array([self._adopted.nu, self._adopted.gamma]),
            "pair": np.array(self._pair or (-1, -1, 0), np.float64),
        }

    def _restore_own(self, state: State) -> None:
        nu, gamma = state["adopted"].tolist()
        self._adopted = self.settings.with_(nu=nu, gamma=gamma)
        self._multipliers = self._checked("multipliers", state, 1.0)
        if abs(self._multipliers.sum() - self._total) > TOLERANCE:
            raise ValueError(f"multipliers must add up to {self._total:g}, got {self._multipliers.sum():g}")
        slopes = Slopes(self.x, self._kernel())
        slopes.counted = self._checked("counted", state, 1.0)
        slopes.values = self._checked("slopes", state, float(slopes.counted.sum()) * (1 + TOLERANCE) + TOLERANCE)
        self._pair = _pair(state["pair"].tolist(), len(self.x))
        self._slopes, self._smo = slopes, None

    def _checked(self, name: str, state: State, most: float) -> Numbers:
        """Numbers from a file, one for each point; the slopes may be less than 0."""
        numbers = np.array(state[f"svm/{name}"])
        if len(numbers) != len(self.x):
            raise ValueError(f"there must be {name} for {len(self.x)} points, got {len(numbers)}")
        least = -most if name == "slopes" else 0.0
        if len(numbers) and not least <= numbers.min() <= numbers.max() <= most:
            raise ValueError(f"{name} must be in {least:g}..{most:g}, got {numbers.min():g} to {numbers.max():g}")
        return numbers


def only_first(of: NDArray[np.intp]) -> NDArray[np.intp]:
    """(n,) which one of others each is, or -1; of several that are the same one only the first."""
    first = np.zeros(len(of), np.bool_)
    first[np.unique(of, return_index=True)[1]] = True
    return np.where(first, of, -1)


def _pair(numbers: list[float], count: int) -> Pair | None:
    """The pair of a file. ValueError if there are no such points."""
    taker, giver, amount = numbers
    if (taker, giver) == (-1, -1):
        return None
    if {taker, giver} <= set(range(count)) and taker != giver and 0 <= amount <= 1:
        return Pair(int(taker), int(giver), amount)
    raise ValueError(f"a pair must be two of {count} points, got {taker:g} and {giver:g}")
