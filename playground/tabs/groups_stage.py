"""The inside of a machine that finds groups: where their centres are, what belongs to them, and how many there are."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from playground.data.points import Points
from playground.learners.groups import GroupsAnswer, GroupsShot
from playground.phrases import phrase
from playground.tabs.points_stage import Colours, PointsStage, group_colours, mixed_colours
from playground.widgets.group_bars import GroupBar, GroupBars
from playground.widgets.line_chart import Line, LineChart
from playground.widgets.look import Theme
from playground.widgets.numbers import count, percent
from playground.widgets.phases import Phase, Phases
from playground.widgets.point_grounds import Regions
from playground.widgets.point_marks import Centres, Links, Mark

HALVES, GROUPS, HOW_MANY = phrase("One step"), phrase("Groups"), phrase("How many?")
_GRID = 160  # rows and columns of the map of regions
_MOST_LINKS = 1_000  # points that are linked to their centres
_MOST_COLUMNS = 16  # of what has a map of regions: more would take too long


class GroupsStage(PointsStage):
    """Points in the colours of their groups; beside them the half-steps, the groups, and other numbers of groups."""

    hint = phrase("Drag a centre; double-click to add or remove one")

    def __init__(self, halves: Mapping[str, str], measure: str, advice: str = "") -> None:
        """`halves`: what is done in each half-step; `measure`: what is compared for numbers of groups, and how."""
        self._halves, self._advice = dict(halves), advice
        self.phases, self.bars = Phases(), GroupBars()
        self.elbow = LineChart(measure, phrase("groups"), low=None)
        self.clear_elbow()
        views: dict[str, QWidget] = {HALVES: self.phases, GROUPS: self.bars, HOW_MANY: self.elbow}
        super().__init__(views)
        self.canvas.set_handles_editable(True)

    def colours(self, shot: GroupsShot, theme: Theme) -> Colours:
        return group_colours(shot.labels, theme) if shot.shares is None else mixed_colours(shot.shares, theme)

    def marks(self, shot: GroupsShot, answer: Any, theme: Theme) -> tuple[Sequence[Mark], Sequence[Mark]]:
        plane, groups = shot.points.plane, np.arange(len(shot.centres))
        centres, before = plane.places(shot.centres), plane.places(shot.before)
        colours = group_colours(groups, theme)
        self.canvas.set_handles(centres, removable=len(centres) > 1)
        below: list[Mark] = []
        if (regions := self.regions(shot)) is not None:
            below.append(Regions(regions))
        if len(shot.x) <= _MOST_LINKS and len(centres) and (shot.labels >= 0).all() and shot.shares is None:
            ends = centres[shot.labels]
            below.append(Links(plane.places(shot.x), ends, group_colours(shot.labels, theme)))
        return below, [Centres(centres, colours, before)]

    def regions(self, shot: GroupsShot) -> NDArray[np.int8] | None:
        """(rows, columns) which group each place of the square would belong to; None if that can't be shown."""
        if not len(shot.centres) or shot.points.dimensions > _MOST_COLUMNS:
            return None
        return nearest(shot.points, shot.centres)

    def show_views(self, shot: GroupsShot, answer: GroupsAnswer | None) -> None:
        self.phases.set_phases([Phase(done) for done in self._halves.values()])
        keys = list(self._halves)
        self.phases.set_present(keys.index(shot.next) if shot.next in keys else len(keys))
        self._show_groups(shot, answer)

    def clear_elbow(self) -> None:
        """Nothing is known of other numbers of groups."""
        self.elbow.set_lines([])
        self.elbow.set_note(phrase("Tried when nothing moves"))

    def show_elbow(self, elbow: Mapping[str, NDArray[np.floating]]) -> None:
        """How good 1, 2, ... groups are, by measure."""
        lines = zip(elbow.items(), ("machine", "good"), strict=False)
        self.elbow.set_lines([Line(name, np.arange(1, len(y) + 1), y, colour) for (name, y), colour in lines])
        self.elbow.set_note(self._advice)

    def _show_groups(self, shot: GroupsShot, answer: GroupsAnswer | None) -> None:
        groups, all_points = len(shot.centres), max(1, len(shot.x))
        sizes = np.bincount(shot.labels[shot.labels >= 0], minlength=groups).astype(float)
        if shot.shares is not None:
            sizes = shot.shares.sum(axis=0)
        here: list[Any] = [None] * groups
        if answer is not None and answer.place is not None and len(answer.shares) == groups:
            here = answer.shares.tolist()
        self.bars.set_bars(
            [
                _bar(number, size, size / all_points, at)
                for number, (size, at) in enumerate(zip(sizes.tolist(), here, strict=True))
            ]
        )


def _bar(number: int, size: float, share: float, here: float | None) -> GroupBar:
    told = f"{count(round(size))}, {percent(share)}"
    return GroupBar(phrase("group {number}", number=number + 1), share, told, number, here)


def grid(points: Points) -> NDArray[np.floating]:
    """The middles of the cells of the square, row by row from the top, as things (cells, d)."""
    middles = (np.arange(_GRID, dtype=np.float32) + np.float32(0.5)) / _GRID
    across, up = np.meshgrid(middles, middles[::-1])
    return points.plane.things(np.stack([across.ravel(), up.ravel()], axis=1))


def nearest(points: Points, centres: NDArray[np.floating]) -> NDArray[np.int8]:
    """(rows, columns) the number of the nearest centre for each place of the square."""
    with np.errstate(over="ignore", invalid="ignore"):  # of huge centres none is nearer than another
        scores = grid(points) @ centres.T - (centres**2).sum(axis=1) / 2
    return scores.argmax(axis=1).reshape(_GRID, _GRID).astype(np.int8)
