"""The inside of ART: categories as boxes over the points or as pictures, and the phases of a presented pattern."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from playground.learners.art_parts import ROUNDING
from playground.learners.art_shots import ArtAnswer, ArtShot
from playground.phrases import phrase
from playground.tabs.points_stage import POINTS, Colours, PointsStage, group_colours
from playground.widgets.bit_pad import BitPad
from playground.widgets.buttons import Button
from playground.widgets.card import words
from playground.widgets.group_bars import GroupBar, GroupBars
from playground.widgets.landscape import Landscape
from playground.widgets.look import INSIDE, Theme
from playground.widgets.nesting import nest
from playground.widgets.numbers import count
from playground.widgets.phases import Phase, Phases
from playground.widgets.point_marks import Boxes, Halos, Mark
from playground.widgets.speech import say

SLOWLY, CATEGORIES = phrase("Phase by phase"), phrase("Categories")
DRAWN, PICTURES = phrase("One of your own"), phrase("Pictures")
CAME_IN = phrase("Came in")
NO_PICTURES = phrase("Choose patterns or digits under “More sets” to draw one here.")
_PICTURED = ("digits", "patterns")
_SHOWN = 8  # categories with a bar
_STAGES = {"present": 0, "choose": 1, "match": 2, "reset": 2, "learn": 3, "new": 3, "full": 3, "empty": 3}
_ENDS = {
    "learn": phrase("it resonates"),
    "new": phrase("a new category"),
    "full": phrase("no room"),
    "empty": phrase("nothing to see"),
}
_FINE = 30  # cells along a tile
_FRAME = 0.14  # of full ink


class ArtStage(PointsStage):
    """Boxes around what a category took in, or what all that it took in have in common."""

    hint = phrase("Point at a place to see where it would go")
    presented = Signal(object)
    """a pattern (d,) of the visitor's, to be learned"""

    def __init__(self) -> None:
        self.phases, self.bars = Phases(), GroupBars()
        self.came_in, self.pictures = Landscape(CAME_IN), Landscape(PICTURES)
        self.pad, self.present, self.wipe = BitPad(), Button("Present it"), Button("Wipe", kind="quiet")
        self._why_not = words(NO_PICTURES, "muted")
        say(self.bars.setAccessibleName, CATEGORIES)
        views: dict[str, QWidget] = {SLOWLY: self.phases, CATEGORIES: self.bars, DRAWN: self._own()}
        super().__init__(views, {PICTURES: self._pictures_page()})
        self._is_pictured = False
        self.present.clicked.connect(lambda: self.presented.emit(self.pad.cells().reshape(-1)))
        self.wipe.clicked.connect(self.pad.clear)
        self._show_pad(False)

    # Places.

    def _own(self) -> QWidget:
        page = QWidget()
        column, row, buttons = QVBoxLayout(page), QHBoxLayout(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        self._why_not.setWordWrap(True)
        column.addWidget(self._why_not)
        nest(column, row, 1)
        row.setSpacing(INSIDE)
        row.addWidget(self.pad, 1)
        nest(row, buttons)
        buttons.addWidget(self.present)
        buttons.addWidget(self.wipe)
        buttons.addStretch(1)
        return page

    def _pictures_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * INSIDE)
        row.addWidget(self.came_in, 1)
        row.addWidget(self.pictures, 4)
        return page

    # Over the points.

    def colours(self, shot: ArtShot, theme: Theme) -> Colours:
        return group_colours(shot.labels, theme)

    def marks(self, shot: ArtShot, answer: ArtAnswer | None, theme: Theme) -> tuple[Sequence[Mark], Sequence[Mark]]:
        plane = shot.points.plane
        below: list[Mark] = []
        if shot.kind != "ART1" and shot.points.kind not in _PICTURED:
            low, high = shot.boxes_on(plane)
            lit = answer.category if answer is not None else shot.chosen if self.is_calm else -1
            below.append(Boxes(low, high, group_colours(np.arange(len(low)), theme), lit))
        above: list[Mark] = []
        if len(shot.pattern) and self.is_calm:
            above.append(Halos(plane.places(shot.pattern[None])))
        return below, above

    # Beside them.

    def show_views(self, shot: ArtShot, answer: ArtAnswer | None) -> None:
        is_pictured = shot.points.kind in _PICTURED
        if is_pictured:
            self.pad.set_side(round(shot.points.dimensions**0.5))
        if is_pictured != self._is_pictured:
            self._is_pictured = is_pictured
            self._show_pad(is_pictured)
            self.show_view(PICTURES if is_pictured else POINTS)
        self._show_phases(shot)
        self._show_categories(shot)
        self._show_pictures(shot)

    def _show_pad(self, is_pictured: bool) -> None:
        """Only what has pixels can be drawn on them."""
        self._why_not.setVisible(not is_pictured)
        for part in (self.pad, self.present, self.wipe):
            part.setVisible(is_pictured)

    def _show_phases(self, shot: ArtShot) -> None:
        self.phases.set_phases(
            [
                Phase(phrase("It comes in"), _came_in(shot)),
                Phase(phrase("Choose the likeliest"), _chosen(shot)),
                Phase(phrase("Match or reset"), _compared(shot)),
                Phase(phrase("Learn"), _ENDS.get(shot.phase, "")),
            ]
        )
        self.phases.set_present(_STAGES.get(shot.phase, -1))

    def _show_categories(self, shot: ArtShot) -> None:
        """The categories that fit best what came last, if that can be followed; else the largest ones."""
        tried, all_points = set(shot.tried), max(1, len(shot.x))
        shown = self._ranked(shot)[:_SHOWN]
        self.bars.set_bars([_bar(i, int(shot.counts[i]), all_points, i in tried) for i in shown])

    def _ranked(self, shot: ArtShot) -> list[int]:
        values = shot.counts.astype(np.float64)
        if self.is_calm and len(shot.choices):
            values = np.full(len(shot.counts), -1.0)
            values[: len(shot.choices)] = shot.choices
            if shot.phase == "new":
                values[shot.chosen] = np.inf
        return np.argsort(-values, kind="stable").tolist()

    # As pictures.

    def _show_pictures(self, shot: ArtShot) -> None:
        if not self._is_pictured:
            self.came_in.set_title(CAME_IN)
            self.came_in.set_prototypes(np.zeros((0, 0, 1, 1), np.float32))
            self.pictures.set_title(PICTURES, phrase("only of patterns and digits"))
            self.pictures.set_prototypes(np.zeros((0, 0, 1, 1), np.float32))
            self.pictures.set_framed(None)
            return
        columns = max(1, int(np.ceil(len(shot.low) ** 0.5)))
        self.pictures.set_title(
            phrase("1 category") if len(shot.low) == 1 else phrase("{n} categories", n=count(len(shot.low))),
            phrase("row by row: what all in each share"),
        )
        self.pictures.set_prototypes(tiles(shot.prototypes, columns))
        is_told = self.is_calm and shot.chosen >= 0
        self.pictures.set_framed(divmod(shot.chosen, columns) if is_told else None)
        if self.is_calm and len(shot.pattern):
            self.came_in.set_title(CAME_IN, _came_in(shot))
            self.came_in.set_prototypes(tiles(shot.pattern[None], 1))


def tiles(things: NDArray[np.floating], columns: int) -> NDArray[np.float32]:
    """(rows, columns, high, wide) square pictures of things (k, d), each in a thin frame; at the end some are empty."""
    side, rows = round(things.shape[1] ** 0.5), -(-len(things) // columns)
    fine = max(1, _FINE // side)
    pictures = np.clip(things, 0, 1).astype(np.float32).reshape(-1, side, side)
    pictures = pictures.repeat(fine, axis=1).repeat(fine, axis=2)
    framed = np.pad(pictures, ((0, 0), (1, 1), (1, 1)), constant_values=_FRAME)
    sheet = np.zeros((rows * columns, *framed.shape[1:]), np.float32)
    sheet[: len(framed)] = framed
    return sheet.reshape(rows, columns, *framed.shape[1:])


def _bar(category: int, members: int, of: int, is_reset: bool) -> GroupBar:
    told = phrase("reset") if is_reset else phrase("{n} in it", n=count(members))
    return GroupBar(phrase("no. {number}", number=category + 1), members / of, told, category)


def _came_in(shot: ArtShot) -> str:
    if shot.index >= 0:
        return phrase("number {number}", number=count(shot.index + 1))
    return phrase("your own") if len(shot.pattern) else ""


def _chosen(shot: ArtShot) -> str:
    if shot.phase == "present" or not shot.phase:
        return ""
    if shot.chosen < 0 or shot.phase == "new":
        return phrase("none is left")
    return phrase("category {number}", number=shot.chosen + 1)


def _compared(shot: ArtShot) -> str:
    """The match and the vigilance, with so many digits that they differ if they do."""
    if shot.match is None:
        return ""
    fits = shot.match >= shot.vigilance - ROUNDING
    digits = next((n for n in (2, 3, 4, 6) if fits or f"{shot.match:.{n}f}" != f"{shot.vigilance:.{n}f}"), 9)
    relation = f"{shot.match:.{digits}f} {'≥' if fits else '<'} {shot.vigilance:.{digits}f}"
    return phrase("{comparison}: reset", comparison=relation) if shot.phase == "reset" else relation
