"""The SOM tab: a net that spreads over the points and becomes a map of them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from playground.engine.frame import Frame
from playground.learners.som import Som
from playground.learners.som_parts import Schedule, SomAnswer, SomQuestion, SomShot
from playground.phrases import phrase
from playground.tabs.points_stage import PointsStage
from playground.tabs.points_tab import PointsTab
from playground.tabs.som_stage import SomStage, told_of
from playground.widgets.curves import Curves, Plot

DECAY = phrase("Radius and rate")
_POINTS = 120  # of each of these curves


class SomTab(PointsTab):
    """Points, the net over them, and the net as maps."""

    learner = Som
    plots = (
        Plot("error", "Distance to the nearest node", low=0.0),
        Plot("torn", "Neighbours torn apart, %", low=0.0, percent=True),
    )
    _node: int | None = None

    def make_points_stage(self) -> PointsStage:
        self.net = SomStage()
        self.net.node_wanted.connect(self._choose_node)
        return self.net

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        self.decay = Curves(
            (Plot("radius", "Radius, nodes", low=0.0), Plot("rate", "Rate: how far each node is pulled", low=0.0))
        )
        return ((DECAY, self.decay),)

    def question(self, place: tuple[float, float] | None) -> SomQuestion:
        return SomQuestion(place, self._node if place is None else None)

    def _choose_node(self, node: int) -> None:
        """Tell of a node until another one is chosen, or the same one again."""
        self._node = None if node == self._node else node
        self._point(None)

    def show_verdict(self, shot: SomShot) -> None:
        word, sentence = phrase("folded") if shot.is_folded else shot.word, shot.more
        if not len(shot.points):
            word, sentence = phrase("waiting"), shot.told
        self.verdict.set_verdict(phrase("The net is"), word, sentence)

    def show_here(self, shot: SomShot, answer: SomAnswer) -> None:
        self.verdict.set_here(told_of(shot, answer))

    def draw(self, frame: Frame[Any, Any]) -> None:
        super().draw(frame)
        if frame.snapshot is not None:
            self._show_decay(frame.snapshot.schedule, frame.snapshot.time)

    def _show_decay(self, schedule: Schedule, time: float) -> None:
        """Show radius and rate as they are scheduled; what is still to come is dimmed."""
        self.decay.set_at(time)
        self.decay.set_curves(*scheduled(schedule, time))


def scheduled(schedule: Schedule, time: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The steps (n,) of the whole schedule, `time` among them, and radius and rate (2, n) at these."""
    steps = np.union1d(np.linspace(0, max(time, schedule.settling), _POINTS), [time])
    return steps, np.stack(schedule.at(steps))
