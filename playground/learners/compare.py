"""Four ways to find groups, side by side: the same points, the same start, in step."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Labels
from playground.learners import knobs
from playground.learners.cmeans import CMeans, CMeansSettings
from playground.learners.em import Em, EmSettings
from playground.learners.groups import START_WAYS, GroupsQuestion
from playground.learners.kmeans import KMeans, KMeansSettings
from playground.learners.knobs import Settings
from playground.learners.learner import Blueprint, Layer, State, frozen
from playground.learners.point_learner import NO_POINTS, PointLearner, PointShot
from playground.learners.points_state import PREFIX
from playground.learners.som import NETS, Som
from playground.learners.som_measures import PREFIX as SURVEY
from playground.learners.som_parts import SomSettings
from playground.learners.starts import spread, squares_from
from playground.phrases import Phrase, listed, phrase

JUDGED = 2_000  # points, evenly spread, by which all four are judged
SETTLING = 30  # rounds until the map's radius has fallen
LAST_RADIUS = 0.4  # of so few nodes each must be free to go where its points are
_ALIKE = 1e-3  # distances that differ by such a share are the same
TITLES: dict[str, str] = {
    phrase("som"): phrase("SOM"),
    phrase("kmeans"): phrase("K-means"),
    phrase("cmeans"): phrase("C-means"),
    phrase("em"): phrase("EM"),
}


@dataclass(frozen=True)
class CompareSettings(Settings):
    clusters: int = knobs.whole(3, 1, 12, "Groups", "How many centres each of the four has")
    start: str = knobs.choice(*START_WAYS, label="Start", help="How the centres, the same for all, are chosen")
    fuzziness: float = knobs.real(2.0, 1.1, 4.0, "Fuzziness", "C-means: how much everything belongs to everything")
    shape: str = knobs.choice("full", "diagonal", "spherical", label="Shape", help="EM: what its clouds can look like")


@dataclass(frozen=True)
class Member:
    """What one of the four sees."""

    title: str
    centres: Floats
    """(k, d)"""
    labels: Labels
    """(n,) -1 where it is not known yet"""
    shares: Floats | None
    """(n, k) of C-means and EM"""
    spreads: Floats | None
    """(k, 2, 2) covariances on the plane, of EM"""
    distance: float
    """from a point to the nearest centre: the root of the mean square"""
    rounds: int
    """after so many it was done; 0: it is not"""


@dataclass(frozen=True)
class CompareShot(PointShot):
    members: tuple[Member, ...]


@dataclass(frozen=True)
class CompareAnswer:
    """Which group a place belongs to, for each of the four that has any."""

    place: tuple[float, float] | None
    groups: Labels
    """(4,) in the order of `TITLES`; no numbers if no place was asked for"""


class Compare(PointLearner[CompareSettings, CompareShot, GroupsQuestion, CompareAnswer]):
    """K-means, C-means, EM and a self-organising map look for groups in the same points.

    All begin with the same centres; the map is a chain of as many nodes. A step is a whole round of each: points are
    told apart and centres move. They are judged alike: by how far points are from the nearest centre.
    """

    Settings = CompareSettings
    curves = falling = tuple(TITLES)
    growing = (PREFIX, *(f"{name}/{part}" for name in TITLES for part in ("groups/", NETS, SURVEY)))

    def _begin(self) -> None:
        chosen, seed = self.settings, self.seed
        kmeans = KMeans(KMeansSettings(chosen.clusters, chosen.start), seed)
        cmeans = CMeans(CMeansSettings(chosen.clusters, chosen.start, chosen.fuzziness), seed)
        em = Em(EmSettings(chosen.clusters, chosen.start, chosen.shape), seed)
        self._grouping = {"kmeans": kmeans, "cmeans": cmeans, "em": em}
        for each in self._grouping.values():
            each.teach(self.points)
        self._som = self._chain(kmeans.centres)
        self._rounds = dict.fromkeys(TITLES, 0)

    def _chain(self, centres: Floats) -> Som:
        """A map whose nodes begin where the centres of the others do."""
        count = max(1, len(centres))
        settings = SomSettings(
            way="batch",
            shape="chain",
            across=count,
            up=1,
            radius=max(1.0, count / 2),
            settling=SETTLING,
            last_radius=LAST_RADIUS,
        )
        som = Som(settings, self.seed)
        som.teach(self.points)
        if len(centres):
            som.restore({**som.state(), f"{NETS}nodes": centres.astype(np.float64).reshape(-1)})
        return som

    def _changed(self) -> None:
        for each in self._all().values():
            each.teach(self.points)
        self._rounds = dict.fromkeys(TITLES, 0)

    def _learn(self) -> tuple[float, ...]:
        for name, learner in self._all().items():
            for _ in range(1 if name == "som" else 2):
                if not learner.converged:
                    learner.step()
            if learner.converged and not self._rounds[name]:
                self._rounds[name] = self.steps + 1
        return tuple(self._distances().values())

    def _all(self) -> dict[str, PointLearner[Any, Any, Any, Any]]:
        return {"som": self._som, **self._grouping}

    def _centres(self) -> dict[str, Floats]:
        found = {name: each.centres for name, each in self._grouping.items()}
        return {"som": self._som.net.astype(np.float32), **found}

    def _distances(self) -> dict[str, float]:
        x = spread(self.x, JUDGED)
        return {name: _distance(x, centres) for name, centres in self._centres().items()}

    def _nothing(self) -> tuple[float, ...]:
        return (0.0,) * len(TITLES)

    @property
    def converged(self) -> bool:
        return all(each.converged for each in self._all().values())

    # What is shown.

    def snapshot(self) -> CompareShot:
        distances, centres = self._distances(), self._centres()
        members = [
            Member(TITLES[name], frozen(centres[name]), *self._seen(name), distances[name], self._rounds[name])
            for name in TITLES
        ]
        return CompareShot(self.points, self.x, self._told(distances), tuple(members))

    def _seen(self, name: str) -> tuple[Labels, Floats | None, Floats | None]:
        """Labels, shares and spreads."""
        if name == "som":
            return frozen(self._som_labels()), None, None
        shot = self._grouping[name].snapshot()
        return shot.labels, shot.shares, getattr(shot, "spreads", None)

    def _som_labels(self) -> Labels:
        if not self.steps or not len(self.x):
            return np.full(len(self.x), -1, np.int16)
        return _nearest(self.x, self._centres()["som"])

    def _told(self, distances: dict[str, float]) -> str:
        if not len(self.x):
            return NO_POINTS
        asked, found = self.settings.clusters, len(self._grouping["kmeans"].centres)
        if found < asked:
            if found == 1:
                return phrase("{n} groups need as many different points; there is only 1.", n=asked)
            return phrase("{n} groups need as many different points; there are only {found}.", n=asked, found=found)
        if not self.steps:
            return phrase("All four begin with the same centres.")
        lowest = min(distances.values())
        closest = [TITLES[name] for name, distance in distances.items() if distance <= lowest * (1 + _ALIKE)]
        if len(closest) == len(TITLES):
            return phrase("All four come equally close to the points.")
        if len(closest) == 1:
            return phrase("{machine} comes closest to the points.", machine=closest[0])
        return phrase("{machines} come closest to the points.", machines=listed(closest))

    def answer(self, question: GroupsQuestion) -> CompareAnswer:
        if question.place is None or not len(self.x):
            return CompareAnswer(question.place, frozen(np.zeros(0, np.int16)))
        alone = GroupsQuestion(question.place)
        thing = self.points.plane.things(np.array([question.place], np.float32))
        som = int(_nearest(thing, self._centres()["som"])[0])
        groups = [int(each.answer(alone).shares.argmax()) for each in self._grouping.values()]
        return CompareAnswer(question.place, frozen(np.array([som, *groups], np.int16)))

    def blueprint(self) -> Blueprint:
        centres = self._centres()
        return tuple(Layer(TITLES[name], _shape(len(each), each.shape[1]), each.size) for name, each in centres.items())

    # State.

    def _own_state(self) -> State:
        state: State = {"rounds": np.array([*self._rounds.values()])}
        for name, learner in self._all().items():
            own = learner.state().items()
            state |= {f"{name}/{part}": array for part, array in own if not part.startswith(PREFIX)}
        return state

    def _restore_own(self, state: State) -> None:
        rounds = state["rounds"].tolist()
        if not all(0 <= count <= self.steps for count in rounds):
            raise ValueError(f"rounds must be in 0..{self.steps}, got {rounds}")
        self._rounds = dict(zip(TITLES, rounds, strict=True))
        points = {name: array for name, array in state.items() if name.startswith(PREFIX)}
        size = self._size_of_chain(state)
        if size != len(self._som.net):
            self._som = self._chain(self.x[:1].repeat(size, axis=0))
        for name, learner in self._all().items():
            own = {part.removeprefix(f"{name}/"): array for part, array in state.items() if part.startswith(f"{name}/")}
            learner.restore({**own, **points})

    def _size_of_chain(self, state: State) -> int:
        """How many nodes the map of a state has: one for each centre that the others had."""
        size, rest = divmod(len(state[f"som/{NETS}nodes"]), self.points.dimensions)
        if rest or not 1 <= size <= self.settings.clusters:
            raise ValueError(f"a chain must have 1..{self.settings.clusters} nodes, got {size}")
        return size


def _nearest(x: NDArray[np.floating], centres: Floats) -> Labels:
    """(n,) the nearest centre of each point."""
    return np.argmin([squares_from(np.asarray(x, np.float32), centre) for centre in centres], axis=0).astype(np.int16)


def _distance(x: Floats, centres: Floats) -> float:
    """How far points (n, d) are from the nearest of centres (k, d): the root of the mean square."""
    if not len(x) or not len(centres):
        return 0.0
    return float(np.sqrt(np.min([squares_from(x, centre) for centre in centres], axis=0).mean()))


def _shape(centres: int, numbers: int) -> Phrase:
    if centres == 1:
        return phrase("1 centre of 1 number") if numbers == 1 else phrase("1 centre of {n} numbers", n=numbers)
    if numbers == 1:
        return phrase("{centres} centres of 1 number", centres=centres)
    return phrase("{centres} centres of {n} numbers", centres=centres, n=numbers)
