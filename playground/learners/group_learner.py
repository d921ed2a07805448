"""What learners share whose groups have centres: how these begin, are dragged, added and dropped; two half-steps."""

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Labels
from playground.learners import knobs
from playground.learners.group_state import centres_of, check_known, news_of, news_state
from playground.learners.groups import ELBOW_POINTS, START_WAYS, GroupsAnswer, GroupsQuestion, GroupsShot
from playground.learners.knobs import Settings
from playground.learners.learner import Blueprint, Layer, State, frozen
from playground.learners.point_learner import NO_POINTS, PointLearner
from playground.learners.points_state import PREFIX
from playground.learners.same_points import came_from, is_another_set
from playground.learners.scaled import FAR, Scaled, scaled
from playground.learners.starts import different, one_more, spread, start
from playground.phrases import joined, phrase

MOST_GROUPS = 12
_STARTED = {
    "k-means++": phrase("The first centres are points, chosen so that far ones are likely."),
    "farthest": phrase("The first centres are points that lie far apart."),
    "random": phrase("The first centres are points chosen at random."),
}


@dataclass(frozen=True)
class GroupSettings(Settings):
    """The knobs that all of them have."""

    clusters: int = knobs.whole(3, 1, MOST_GROUPS, "Groups", "How many groups it looks for", live=True)
    start: str = knobs.choice(*START_WAYS, label="Start", help="How the first centres are chosen among the points")


S = TypeVar("S", bound=GroupSettings)


class GroupLearner(PointLearner[S, GroupsShot, GroupsQuestion, GroupsAnswer], Generic[S]):
    """Finds groups by two half-steps in turn: what belongs where, then where the groups are.

    There are as many centres as the settings ask for, but never more than there are different points. Whatever the
    visitor does to centres or adds to the points, the next half-step is the first one.
    """

    growing = (PREFIX, "groups/")
    half_steps: ClassVar[tuple[str, str]]
    _scaling: tuple[Floats, Scaled] | None = None

    centres: Floats
    """(k, d)"""
    before: Floats
    """(k, d) where they were before they moved"""
    known: NDArray[Any]
    """(n,) labels or (n, k) shares: what the first half-step found last"""
    done: str
    """the half-step that was done last"""
    next: str
    """the one that comes next"""
    news: str
    """what there is to say of the last half-step"""
    is_new: bool
    """whether points or centres are others than those that the last half-step left"""

    # What an architecture adds.

    @abstractmethod
    def _first_half(self) -> tuple[float, ...]:
        """Find what belongs where. Calls `_settle` if that is what it was before."""

    @abstractmethod
    def _second_half(self) -> tuple[float, ...]:
        """Find where the groups are. Calls `_settle` if that is where they were; sets `is_new` if it did more."""

    @abstractmethod
    def _unknown(self) -> NDArray[Any]:
        """(n,) or (n, k): what is known of points before the first half-step."""

    @abstractmethod
    def _labels(self) -> Labels:
        """(n,) the group of each point as far as it is known, else -1."""

    def _shares(self) -> Floats | None:
        """(n, k) how much each point belongs to each group, where points belong to several."""
        return None

    @abstractmethod
    def _shares_of(self, things: Floats) -> Floats:
        """(m, k) how much each of those things (m, d) belongs to each group."""

    @abstractmethod
    def _elbow(self, x: Floats) -> dict[str, NDArray[np.float64]]:
        """How good 1, 2, ... groups would be for some of the points (m, d), by measure."""

    def _replaced(self) -> None:
        """Some centres are others now, or there are more or fewer of them: by the start, by hand or by a knob."""

    # Points and centres.

    def _begin(self) -> None:
        self.done, self.news = "", _STARTED[self.settings.start]
        self.centres = frozen(self.x[:0])
        self.known = self._unknown()
        self._see()
        self._place(start(self.x, self.settings.clusters, self.settings.start, self._random))

    def _changed(self) -> None:
        if not len(self.x):
            self._begin()
            return
        known, of = self._unknown(), self._came_from()
        known[of >= 0] = self.known[of[of >= 0]]
        self.known, self.is_new, self._settled_at = known, True, 0
        self._see()
        if (of < 0).any():
            self.next = self.half_steps[0]

    def _came_from(self) -> NDArray[np.intp]:
        """(n,) which of the points seen last each one is; -1 for those that came anew."""
        points, before = self._seen
        if points is not self.points and is_another_set(self.x, before):
            return np.full(len(self.x), -1)
        return came_from(self.x, before)

    def _see(self) -> None:
        """What is known now is known of these points."""
        self._seen = self.points, self.x

    def _move(self, index: int, place: NDArray[np.floating]) -> None:
        """A centre moves along the plane; if the settings ask for one more than there are, it is put on the plane."""
        if 0 <= index < len(self.centres):
            centre = self.points.plane.moved(self.centres[index : index + 1], place[None])
        elif 0 < len(self.centres) <= index < self.settings.clusters:
            centre = self.points.plane.things(place[None])
        else:
            raise ValueError(f"the centre must be in 0..{len(self.centres) - 1}, got {index}")
        if not np.isfinite(centre).all():
            raise ValueError(f"a centre must stay within reach, got {place.tolist()}")
        self.news = phrase("Centre {number} was set by hand.", number=min(index, len(self.centres)) + 1)
        self._place(np.concatenate([self.centres[:index], centre, self.centres[index + 1 :]]))

    def _fit_number(self) -> None:
        """As many centres as are wanted: the last ones go, or more are chosen as the first ones were."""
        asked = self.settings.clusters
        if not self.is_new and len(self.centres) == asked:
            return
        wanted = different(self.x, asked)
        centres = self._apart(self.centres[:wanted])
        while len(centres) < wanted:
            centres = one_more(self.x, centres, self.settings.start, self._random)
        if not np.array_equal(centres, self.centres):
            self._place(centres)

    def _apart(self, centres: Floats) -> Floats:
        """Those within reach of points of that size, and each place once: two at the same one would stay together."""
        z = self._scaled().into(centres)
        first = np.sort(np.unique(z, axis=0, return_index=True)[1])
        return centres[first[(np.abs(z[first]) < FAR).all(axis=1)]]

    def _scaled(self) -> Scaled:
        """The present points."""
        if self._scaling is None or self._scaling[0] is not self.x:
            self._scaling = self.x, scaled(self.x)
        return self._scaling[1]

    def _place(self, centres: Floats) -> None:
        """These are the centres now; what is known of the points stays as far as it is of groups that stay."""
        kept = min(len(centres), len(self.centres))
        self.centres = self.before = frozen(centres)
        known = self._unknown()
        if known.ndim == 1:
            np.copyto(known, self.known, where=self.known < kept)
        else:
            known[:, :kept] = self.known[:, :kept]
        self.known, self.next = known, self.half_steps[0]
        self.is_new, self._settled_at = True, 0
        self._replaced()

    # Steps.

    def _learn(self) -> tuple[float, ...]:
        self._fit_number()
        first, second = self.half_steps
        is_new, self.is_new = self.is_new, False
        settled_at, self._settled_at = self._settled_at, 0
        self.done, self.next = self.next, second if self.next == first else first
        values = self._first_half() if self.done == first else self._second_half()
        if is_new or self.is_new:
            self._settled_at = 0
        elif self.done == second or settled_at:
            self._settled_at = min(self._settled_at, settled_at)
        return values

    def _settle(self) -> None:
        """This half-step changed nothing: if it is a first one and nothing is new, nothing is left to learn."""
        self._settled_at = self.steps + 1

    @property
    def converged(self) -> bool:
        return not len(self.x) or (self._settled_at > 0 and self._has_enough())

    def _has_enough(self) -> bool:
        """Whether there are as many centres as the settings ask for, or there can be."""
        asked, found = self.settings.clusters, len(self.centres)
        return asked == found or (asked > found and different(self.x, asked) == found)

    # What is shown.

    def snapshot(self) -> GroupsShot:
        shares = self._shares()
        return GroupsShot(
            points=self.points,
            x=frozen(self.x) if self.x.flags.writeable else self.x,
            told=self._told(),
            centres=self.centres,
            before=self.before,
            labels=frozen(self._labels()),
            shares=None if shares is None else frozen(shares),
            done=self.done,
            next=self.next,
        )

    def answer(self, question: GroupsQuestion) -> GroupsAnswer:
        shares, elbow = np.zeros(0, np.float32), {}
        if len(self.x) and question.place is not None:
            shares = self._shares_of(self.points.plane.things(np.array([question.place], np.float32)))[0]
        if len(self.x) and question.elbow:
            elbow = self._elbow(spread(self.x, _elbow_points(self.x.shape[1])))
        return GroupsAnswer(question.place, frozen(shares), {name: frozen(values) for name, values in elbow.items()})

    def blueprint(self) -> Blueprint:
        k, size = self.centres.shape
        return (Layer("Points", f"{len(self.x)} × {size}", 0), Layer("Centres", f"{k} × {size}", k * size))

    def _told(self) -> str:
        if not len(self.x):
            return NO_POINTS
        return joined(sentence for sentence in self._sentences() if sentence)

    def _sentences(self) -> tuple[str, ...]:
        """What there is to say of this moment; some may be empty."""
        return self.news, self._end(), self._lack()

    def _end(self) -> str:
        if not self._settled_at:
            return ""
        return phrase("Nothing is left to do after {n} half-steps.", n=self._settled_at)

    def _lack(self) -> str:
        """Why there are fewer groups than were asked for."""
        asked = self.settings.clusters
        if len(self.centres) >= asked or (found := different(self.x, asked)) >= asked:
            return ""
        one = phrase("1 of the {all} groups stays empty", all=asked)
        stay = one if asked - found == 1 else phrase("{n} of the {all} groups stay empty", n=asked - found, all=asked)
        if found > 1:
            return phrase("{empty}: there are only {n} different points.", empty=stay, n=found)
        if len(self.x) > 1:
            return phrase("{empty}: all points are equal.", empty=stay)
        return phrase("{empty}: there is only 1 point.", empty=stay)

    # State.

    def _own_state(self) -> State:
        return {
            "groups/centres": self.centres.reshape(-1),
            "groups/before": self.before.reshape(-1),
            "groups/known": self.known.reshape(-1),
            "groups/news": news_state(self.news),
            "halves": np.array([self._halves().index(half) for half in (self.done, self.next)]),
            "settled": np.array([self.is_new, self._settled_at]),
        }

    def _restore_own(self, state: State) -> None:
        size, has_points = self.x.shape[1], len(self.x) > 0
        self.centres = centres_of(state["groups/centres"], size, MOST_GROUPS, has_points)
        self.before = centres_of(state["groups/before"], size, MOST_GROUPS, has_points)
        if len(self.before) != len(self.centres):
            raise ValueError(f"there must be {len(self.centres)} centres before, got {len(self.before)}")
        self._restore_halves(state)
        self.news = news_of(state["groups/news"])
        pattern, known = self._unknown(), state["groups/known"]
        if len(known) != pattern.size:
            raise ValueError(f"there must be {pattern.size} labels or shares, got {len(known)}")
        self.known = np.array(known).reshape(pattern.shape)
        check_known(self.known, len(self.centres), is_all=self.next == self.half_steps[1])
        self._see()

    def _restore_halves(self, state: State) -> None:
        (done, after), (is_new, settled_at) = state["halves"].tolist(), state["settled"].tolist()
        if not (0 <= done <= 2 and 1 <= after <= 2 and is_new in (0, 1) and 0 <= settled_at <= self.steps):
            raise ValueError(f"the half-steps must be numbers of {self._halves()}, got {done}, {after}")
        self.done, self.next = self._halves()[done], self._halves()[after]
        self.is_new, self._settled_at = bool(is_new), settled_at

    def _halves(self) -> tuple[str, ...]:
        return ("", *self.half_steps)


class SharingLearner(GroupLearner[S], Generic[S]):
    """One whose points belong to several groups: what is known of them are shares."""

    def _unknown(self) -> Floats:
        return np.zeros((len(self.x), len(self.centres)), np.float32)

    def _labels(self) -> Labels:
        if not self.known.size:
            return np.zeros(0, np.int16)
        return np.where(self.known.any(axis=1), self.known.argmax(axis=1), -1).astype(np.int16)

    def _shares(self) -> Floats:
        return self.known


def _elbow_points(columns: int) -> int:
    """Of how many points other numbers of groups are tried: fewer if each has many numbers, for it takes time."""
    return max(200, min(ELBOW_POINTS, 4 * ELBOW_POINTS // columns))
