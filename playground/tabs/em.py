"""The EM tab: clouds that take the place, size and tilt which explain the points best."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.learners.em import Em
from playground.phrases import phrase
from playground.tabs.groups_stage import GroupsStage
from playground.tabs.groups_tab import GroupsTab
from playground.tabs.points_stage import group_colours
from playground.widgets.curves import Plot
from playground.widgets.look import Theme
from playground.widgets.point_marks import Ellipses, Mark

HALVES = {
    "E": phrase("E: how likely did each cloud make each point?"),
    "M": phrase("M: each cloud fits the points that it made"),
}


class CloudsStage(GroupsStage):
    """Clouds as ellipses of one and two standard deviations."""

    def regions(self, shot: Any) -> NDArray[np.int8] | None:
        return None

    def marks(self, shot: Any, answer: Any, theme: Theme) -> tuple[Sequence[Mark], Sequence[Mark]]:
        below, above = super().marks(shot, answer, theme)
        colours = group_colours(np.arange(len(shot.centres)), theme)
        clouds = Ellipses(shot.points.plane.places(shot.centres), shot.spreads, colours)
        return [*below, clouds], above


class EmTab(GroupsTab):
    """Expectation and maximisation, seen one by one."""

    learner = Em
    plots = (Plot("surprise", "Surprise, nats a point"), Plot("bic", "BIC"))

    def make_groups_stage(self) -> GroupsStage:
        return CloudsStage(
            HALVES, phrase("BIC and AIC by number of groups"), phrase("The lowest is a good number of groups")
        )
