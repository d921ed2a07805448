"""The K-means tab: centres that move to the middle of their points, and points that go to the nearest centre."""

from playground.learners.kmeans import KMeans
from playground.phrases import phrase
from playground.tabs.groups_stage import GroupsStage
from playground.tabs.groups_tab import GroupsTab
from playground.widgets.curves import Plot

HALVES = {
    "assign": phrase("Each point joins its nearest centre"),
    "move": phrase("Each centre moves to the mean of its points"),
}


class KMeansTab(GroupsTab):
    """Lloyd's two half-steps, seen one by one."""

    learner = KMeans
    plots = (Plot("inertia", "Inertia: squared distances, in all", low=0.0),)

    def make_groups_stage(self) -> GroupsStage:
        return GroupsStage(
            HALVES, phrase("Inertia by number of groups"), phrase("Where it bends, more groups help little")
        )
