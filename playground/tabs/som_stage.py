"""The inside of a self-organising map: the net over the points, and the net by itself as maps."""

from collections.abc import Sequence
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from playground.learners.som_parts import PHASES, SomAnswer, SomShot
from playground.phrases import joined, phrase
from playground.tabs.points_stage import POINTS, Colours, PointsStage, group_colours, plain_colours
from playground.tabs.som_ring import ring
from playground.widgets.landscape import Landscape, Pies
from playground.widgets.look import INSIDE, Theme, theme_of
from playground.widgets.numbers import count, number, percent
from playground.widgets.phases import Phase, Phases
from playground.widgets.point_cloth import Cloth
from playground.widgets.point_marks import Crosses, Halos, Labels, Mark
from playground.widgets.segments import Segments
from playground.widgets.speech import say

MAPS, SLOWLY, MAP = phrase("Maps"), phrase("One step, slowly"), phrase("Map")
BETWEEN, HITS, LIKENESS = phrase("U-matrix"), phrase("Hit map"), phrase("Prototypes")
_MOST_PLANES = 6  # component planes of which one can be chosen
_NAMED = 4  # far points whose distance is told
PICTURED = ("digits", "patterns")


class SomStage(PointsStage):
    """The net as a cloth over the points; beside it four maps and the parts of a step; or one map, large."""

    hint = phrase("Click to add a point, drag a node to pull the net")
    untitled = frozenset({MAPS})
    node_wanted = Signal(int)
    """the visitor wants to know more of a node"""

    def __init__(self) -> None:
        self.maps = [Landscape(BETWEEN) for _ in range(4)]
        self.map, self.which = Landscape(BETWEEN), Segments((BETWEEN, HITS))
        self.phases = Phases()
        super().__init__({MAPS: self._four(), SLOWLY: self.phases}, {MAP: self._large_map()})
        self._shot: SomShot | None = None
        self._node = -1
        self.which.chosen.connect(lambda _title: self._show_map())
        self.view_shown.connect(lambda _title: self._show_map())
        for each in (*self.maps, self.map):
            each.picked.connect(self._pick)

    # Places.

    def _four(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(INSIDE)
        for at, each in enumerate(self.maps):
            grid.addWidget(each, at // 2, at % 2)
        return page

    def _large_map(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        say(self.which.setAccessibleName, phrase("Which map"))
        column.addWidget(self.which)
        column.addWidget(self.map, 1)
        return page

    def stretch(self, title: str) -> int:
        return 1 if title == MAPS else 0

    # Over the points.

    def colours(self, shot: SomShot, theme: Theme) -> Colours:
        if shot.points.kind == "colours":
            return np.rint(255 * np.clip(shot.x, 0, 1)).astype(np.uint8)
        if shot.points.groups and len(shot.points.groups) <= len(theme.groups):
            return group_colours(shot.points.made_of, theme)
        return plain_colours(len(shot.x), theme)

    def marks(self, shot: SomShot, answer: SomAnswer | None, theme: Theme) -> tuple[Sequence[Mark], Sequence[Mark]]:
        place, is_calm = shot.points.plane.places, self.is_calm
        nodes = place(shot.nodes)
        self.canvas.set_handles(nodes)
        circle = ring(shot) if is_calm and shot.phase >= 3 else None
        cloth = Cloth(
            nodes,
            shot.links,
            np.rint(255 * np.clip(shot.nodes, 0, 1)).astype(np.uint8) if shot.points.kind == "colours" else None,
            shot.winner if is_calm and shot.phase >= 2 else -1,
            _pair(place(shot.sample_x[None])[0]) if is_calm and len(shot.sample_x) else None,
            None if circle is None else place(circle),
            shot.pulled if circle is not None else None,
        )
        far = place(shot.x[shot.far])
        told = [phrase("{distance} away", distance=number(away)) for away in shot.far_away[:_NAMED].tolist()]
        above: list[Mark] = [cloth, Crosses(far), Labels(far[:_NAMED], told)]
        if answer is not None and len(answer.won) and answer.won.max() < len(shot.x):
            above.append(Halos(place(shot.x[answer.won])))
        return (), above

    # The maps.

    def show_views(self, shot: SomShot, answer: SomAnswer | None) -> None:
        self._shot = shot
        self._node = answer.node if answer is not None else -1
        planes = [BETWEEN, HITS, *self._planes(shot)]
        if shot.points.kind in ("colours", *PICTURED):
            planes.insert(0, LIKENESS)
        self._offer(tuple(planes), shot)
        for landscape, title in zip_longest(self.maps, planes[: len(self.maps)]):
            landscape.setVisible(title is not None)
            if title is not None:
                self._fill(landscape, title, shot)
        self._show_map()
        self._show_phases(shot)

    def _offer(self, titles: tuple[str, ...], shot: SomShot) -> None:
        """Maps that these points have; what nodes are like is shown at once where that is a picture."""
        if titles == self.which.options():
            return
        self.which.set_options(titles)
        self.which.set_choice(titles[0])
        if shot.points.kind in PICTURED:
            self.show_view(MAP)
        elif self.view() == MAP:
            self.show_view(POINTS)

    def _show_map(self) -> None:
        if self._shot is not None and self.map.isVisible():
            self._fill(self.map, self.which.choice(), self._shot)

    def _planes(self, shot: SomShot) -> list[str]:
        if shot.points.kind in PICTURED:
            return []
        return [column.name for column in shot.points.columns[:_MOST_PLANES]]

    def _fill(self, landscape: Landscape, title: str, shot: SomShot) -> None:
        """Show one of the maps; a net's first row is below, a picture's on top."""
        rows, columns = shot.grid
        landscape.set_hexagonal(self._is_hexagonal(shot))
        if landscape is self.map:
            landscape.set_pies(_pies(shot, theme_of(self)) if title == HITS else None)
        match title:
            case "U-matrix":
                landscape.set_title(BETWEEN, phrase("distance to the neighbours"))
                landscape.set_values(shot.between[::-1])
            case "Hit map":
                landscape.set_title(HITS, phrase("points won by each node"))
                landscape.set_values(shot.hits.astype(np.float64).reshape(rows, columns)[::-1])
            case "Prototypes":
                landscape.set_title(LIKENESS, phrase("what each node is like"))
                self._fill_prototypes(landscape, shot)
            case _:
                self._fill_plane(landscape, title, shot)
        node = self._node if self._node >= 0 else shot.winner if self.is_calm else -1
        landscape.set_framed((rows - 1 - node // columns, node % columns) if node >= 0 else None)

    def _fill_plane(self, landscape: Landscape, title: str, shot: SomShot) -> None:
        names = [column.name for column in shot.points.columns]
        at = names.index(title)
        column, told = shot.points.columns[at], phrase("this number of each node")
        landscape.set_title(
            phrase("Plane: {number}", number=phrase(column.name)),
            joined((told, phrase(column.unit)), ", ") if column.unit else told,
        )
        values = column.value(shot.nodes[:, at].astype(np.float64)).reshape(shot.grid)
        landscape.set_values(values[::-1])

    def _fill_prototypes(self, landscape: Landscape, shot: SomShot) -> None:
        rows, columns = shot.grid
        nodes = np.clip(shot.nodes.reshape(rows, columns, -1)[::-1], 0, 1)
        if shot.points.kind == "colours":
            landscape.set_colours(np.rint(255 * nodes).astype(np.uint8))
        else:
            side = round(nodes.shape[2] ** 0.5)
            landscape.set_prototypes(nodes.reshape(rows, columns, side, side))

    def _is_hexagonal(self, shot: SomShot) -> bool:
        rows, columns = shot.grid
        return rows > 1 and bool(shot.seats[columns, 0] != shot.seats[0, 0])

    def _pick(self, row: int, column: int) -> None:
        if self._shot is not None:
            rows, columns = self._shot.grid
            self.node_wanted.emit((rows - 1 - row) * columns + column)

    # A step.

    def _show_phases(self, shot: SomShot) -> None:
        notes = (
            phrase("any one, at random"),
            phrase("it wins"),
            phrase("{n} nodes wide now", n=number(shot.radius)),
            phrase("{share} of the way, less far out", share=percent(shot.rate)),
        )
        self.phases.set_phases([Phase(title, note) for title, note in zip(PHASES, notes, strict=True)])
        self.phases.set_present(shot.phase - 1)


def _pies(shot: SomShot, theme: Theme) -> Pies | None:
    """Of which groups the points of each node are; the more there are, the larger is the pie."""
    groups = shot.pies.shape[1]
    if not groups or not shot.pies.any():
        return None
    pies = shot.pies.reshape(*shot.grid, groups)[::-1].astype(np.float64)
    whole = pies.sum(axis=2)
    return Pies(
        pies / np.maximum(whole, 1)[..., None], group_colours(np.arange(groups), theme), np.sqrt(whole / whole.max())
    )


def _pair(place: NDArray[np.floating]) -> tuple[float, float]:
    return float(place[0]), float(place[1])


def told_of(shot: SomShot, answer: SomAnswer) -> str:
    """What there is to say of a node, in a sentence."""
    if answer.node < 0:
        return ""
    row, column = divmod(answer.node, shot.grid[1])
    if len(answer.won) == 1:
        return phrase("Node {column} across, {row} up won 1 point.", column=column + 1, row=row + 1)
    won = count(len(answer.won))
    return phrase("Node {column} across, {row} up won {n} points.", column=column + 1, row=row + 1, n=won)
