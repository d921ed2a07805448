"""The compare tab: K-means, C-means, EM and a map look for groups in the same points, in step."""

import numpy as np
from numpy.typing import NDArray

from playground.learners.compare import TITLES, Compare, CompareAnswer, CompareShot
from playground.learners.groups import GroupsQuestion
from playground.phrases import joined, phrase
from playground.tabs.compare_stage import CompareStage
from playground.tabs.points_tab import PointsTab
from playground.widgets.curves import Plot


class CompareTab(PointsTab):
    """Four canvases with the same points, and a curve for each machine."""

    learner = Compare
    plots = tuple(
        Plot(name, phrase("{title}: distance to centres", title=title), low=0.0) for name, title in TITLES.items()
    )

    inside: CompareStage

    def make_points_stage(self) -> CompareStage:
        return CompareStage()

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self._show_desk()

    def _show_desk(self) -> None:
        super()._show_desk()
        if self._is_compact:  # four small squares would be half axes
            for canvas in self.inside.canvases:
                canvas.set_axes("", "")

    def _erase(self, indices: NDArray[np.integer]) -> None:
        self.inside.forget(indices)
        super()._erase(indices)

    def question(self, place: tuple[float, float] | None) -> GroupsQuestion | None:
        return None if place is None else GroupsQuestion(place)

    def show_verdict(self, shot: CompareShot) -> None:
        done = sum(member.rounds > 0 for member in shot.members)
        has_begun = any((member.labels >= 0).any() for member in shot.members)
        caption, word = phrase("They are"), phrase("ready")
        if has_begun:
            word = phrase("{n} of {all} done", n=done, all=len(TITLES))
        if not len(shot.points):
            caption, word = phrase("They will look for"), phrase("nothing yet")
        self.verdict.set_verdict(caption, word, shot.told)

    def show_here(self, shot: CompareShot, answer: CompareAnswer) -> None:
        named = zip(TITLES.values(), answer.groups.tolist(), strict=False)
        told = [joined((title, str(group + 1))) for title, group in named]
        self.verdict.set_here(phrase("Group here: {groups}.", groups=joined(told, ", ")) if told else "")
