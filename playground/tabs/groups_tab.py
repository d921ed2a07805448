"""What the tabs of K-means, C-means and EM share: centres that can be moved, added and dropped, and the elbow."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer

from playground.engine import orders
from playground.engine.frame import Frame
from playground.learners.groups import GroupsAnswer, GroupsQuestion, GroupsShot
from playground.learners.knobs import Whole
from playground.learners.point_learner import MoveTo
from playground.phrases import phrase
from playground.tabs.groups_stage import GroupsStage
from playground.tabs.points_tab import PointsTab
from playground.widgets.numbers import percent

QUIET = 250  # milliseconds without another change, after which other numbers of groups are tried
_KEPT = phrase("The lesson keeps the number of groups as it is.")


class GroupsTab(PointsTab):
    """Points, and the groups that the machine sees in them."""

    def make_groups_stage(self) -> GroupsStage:
        """The inside of this architecture."""
        raise NotImplementedError

    def make_points_stage(self) -> GroupsStage:
        self.groups = self.make_groups_stage()
        return self.groups

    def _wire(self) -> None:
        super()._wire()
        self._compared: Any = None  # of which points and settings other numbers of groups were tried
        self._to_compare: Any = None  # of which they will be
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self._ask)
        self.groups.view_shown.connect(lambda _: self._plan_elbow())

    def question(self, place: tuple[float, float] | None) -> GroupsQuestion:
        return GroupsQuestion(place, elbow=self._to_compare is not None and not self._quiet.isActive())

    def show_verdict(self, shot: GroupsShot) -> None:
        groups = len(shot.centres)
        caption = phrase("It sees") if shot.done or not groups else phrase("It will look for")
        self.verdict.set_verdict(caption, _in_words(groups), shot.told)

    def show_here(self, shot: GroupsShot, answer: GroupsAnswer) -> None:
        told = ""
        if answer.place is not None and len(answer.shares):
            told = _of_group(int(answer.shares.argmax()), answer.shares if shot.shares is not None else None)
        self.verdict.set_here(told)
        if answer.elbow:
            self.groups.show_elbow(answer.elbow)
            self._compared, self._to_compare = self._comparable(shot), None
            self._ask()  # once is enough

    def draw(self, frame: Frame[Any, Any]) -> None:
        super().draw(frame)
        shot = frame.snapshot
        is_other = shot is not None and self._compared not in (None, self._comparable(shot))
        if shot is not None and is_other and (frame.playing or not len(shot.points)):
            self._compared = None
            self.groups.clear_elbow()
        self._plan_elbow()

    # Other numbers of groups: tried once for these points, when somebody sees the chart and nothing moves.

    def _plan_elbow(self) -> None:
        wanted = self._wanted()
        if wanted != self._to_compare:
            self._to_compare = wanted
            if wanted is None:
                self._quiet.stop()
            else:
                self._quiet.start()

    def _wanted(self) -> Any:
        """The points and settings of which other numbers of groups should be tried, or None."""
        frame, shot = self._frame, self._shot
        if frame is None or frame.playing or shot is None or not len(shot.points):
            return None
        if not self.groups.elbow.isVisible():
            return None
        now = self._comparable(shot)
        return None if now == self._compared else now

    def _comparable(self, shot: Any) -> tuple[Any, Any]:
        settings = self._frame.settings.with_(clusters=1) if self._frame is not None else None
        return shot.points, settings

    # Centres.

    def add_handle(self, place: tuple[float, float]) -> None:
        settings: Any = self.knobs.settings()
        most = settings.knobs()["clusters"]
        if not len(self._desk.points):
            self._add(np.array([place], np.float32))
        elif "clusters" not in self.knobs.free():
            self.tell(_KEPT)
        elif isinstance(most, Whole) and settings.clusters < most.high:
            self.turn(settings.with_(clusters=settings.clusters + 1))
            self.session.order(orders.Teach(MoveTo(settings.clusters, place)))
        else:
            self.tell(phrase("There can be no more than {n} groups.", n=settings.clusters))

    def drop_handle(self, index: int) -> None:
        """The last centre takes the place of the dropped one."""
        settings, shot = self.knobs.settings(), self._shot
        if "clusters" not in self.knobs.free():
            self.tell(_KEPT)
            return
        if not isinstance(shot, GroupsShot) or not 0 <= index < len(shot.centres) or len(shot.centres) < 2:
            return
        last = shot.points.plane.places(shot.centres[-1:])[0].tolist()
        self.session.order(orders.Teach(MoveTo(index, (last[0], last[1]))))
        self.turn(settings.with_(clusters=len(shot.centres) - 1))


def _in_words(groups: int) -> str:
    if groups > 1:
        return phrase("{n} groups", n=groups)
    return phrase("1 group") if groups else phrase("nothing yet")


def _of_group(group: int, shares: NDArray[np.floating] | None) -> str:
    """What is said of a place; of how much of it belongs there, if that is shared out."""
    if shares is None:
        return phrase("A point here would be of group {group}.", group=group + 1)
    share = percent(float(shares[group]))
    return phrase("A point here would be of group {group}, {share}.", group=group + 1, share=share)
