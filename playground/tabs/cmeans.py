"""The C-means tab: points that belong to several groups at once, in mixed colours."""

import numpy as np
from numpy.typing import NDArray

from playground.learners.cmeans import CMeans
from playground.learners.groups import GroupsShot
from playground.phrases import phrase
from playground.tabs.groups_stage import GroupsStage
from playground.tabs.groups_tab import GroupsTab
from playground.widgets.curves import Plot

HALVES = {
    "share": phrase("Each point is shared out among the centres"),
    "move": phrase("Each centre moves to the mean, by shares"),
}


class SharedStage(GroupsStage):
    """Where everything belongs to everything a little, no border can be drawn."""

    def regions(self, shot: GroupsShot) -> NDArray[np.int8] | None:
        return None


class CMeansTab(GroupsTab):
    """Bezdek's two half-steps, seen one by one."""

    learner = CMeans
    plots = (Plot("objective", "Objective: squared distances", low=0.0),)

    def make_groups_stage(self) -> GroupsStage:
        return SharedStage(
            HALVES, phrase("Objective by number of groups"), phrase("Where it bends, more groups help little")
        )
