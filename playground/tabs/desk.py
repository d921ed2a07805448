"""What lies on the desk for all tabs that learn from points: the visitor's points, and how they came to be."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from PySide6.QtCore import QObject, Signal

from playground.data import point_sets
from playground.data.points import MOST, Points

if TYPE_CHECKING:
    from playground.data.table_files import Table

KEPT = 30  # sets that can be brought back


@dataclass(frozen=True)
class Recipe:
    """How a set of points is made; nothing is made of a name that is no set's, such as a table's."""

    name: str = point_sets.DEFAULT
    count: int = 300
    noise: float = 0.02
    seed: int = 0


class Desk(QObject):
    """One set of points for all tabs, so that what they make of it can be compared; undo brings older ones back."""

    most: ClassVar[int] = MOST
    """how many points can be made or set; a kiosk may have fewer"""

    changed = Signal(bool)
    """other points lie there; True if they are quite others, not the same ones edited"""
    table_changed = Signal()
    held = Signal()
    """the points are to stay as they are from now on, or no longer"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._points = point_sets.default_points()
        self._recipe = Recipe()
        self._made = self._points
        self._table: Table | None = None
        self._past: list[tuple[Points, Recipe]] = []
        self._is_editing = False
        self._is_held = False

    @property
    def points(self) -> Points:
        return self._points

    @property
    def recipe(self) -> Recipe:
        """How the points were made, before the visitor edited them."""
        return self._recipe

    @property
    def table(self) -> "Table | None":
        """The visitor's own table, if one was opened."""
        return self._table

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def is_held(self) -> bool:
        """Whether visitors of any tab are to leave the points as they are: a lesson keeps them."""
        return self._is_held

    def hold(self, held: bool) -> None:
        if held != self._is_held:
            self._is_held = held
            self.held.emit()

    def make(self, recipe: Recipe) -> None:
        """Lay out a set. ValueError if there is none of that name."""
        recipe = replace(recipe, count=min(recipe.count, self.most))
        points = point_sets.make(recipe.name, recipe.count, recipe.noise, recipe.seed)
        is_other = recipe.name != self._recipe.name or points.columns != self._points.columns
        if is_other or self._points is not self._made:  # not once for each place of a slider
            self._remember()
        self._recipe, self._made = recipe, points
        self._put(points, is_other)

    def begin_edit(self) -> None:
        """What is edited from here to `end_edit` is one thing to undo, such as a stroke of the brush."""
        if not self._is_held:
            self._remember()
        self._is_editing = True

    def end_edit(self) -> None:
        self._is_editing = False

    def edit(self, points: Points) -> None:
        """Lay out the same points, edited; where there are too many already, nothing is added."""
        if len(points.x) > max(self.most, len(self._points.x)):
            return
        if not self._is_editing:
            self._remember()
        self._put(points, False)

    def follow(self, points: Points) -> None:
        """Lay out points that a tab came back to or opened; nothing is to be undone, nor told that tab."""
        self._points, self._recipe = points, replace(self._recipe, name=points.name)

    def lay_out(self, points: Points) -> None:
        """Lay out quite other points."""
        self._remember()
        self._recipe = replace(self._recipe, name=points.name)
        self._put(points, True)

    def lay_table(self, table: "Table") -> None:
        """Put a table beside the points, of which columns can be chosen."""
        self._table = table
        self.table_changed.emit()

    def undo(self) -> None:
        """Bring back the points from before the last edit."""
        if self._past:
            points, self._recipe = self._past.pop()
            self._put(points, points.columns != self._points.columns)

    def take_back(self) -> None:
        """Take away the points that were set by hand, as if they had never been there: nothing is to be undone."""
        if self._past:
            self._past = []
            self._put(self._points.without(np.flatnonzero(self._points.own)), False)

    def _remember(self) -> None:
        self._past = [*self._past, (self._points, self._recipe)][-KEPT:]

    def _put(self, points: Points, is_other: bool) -> None:
        self._points = points
        self.changed.emit(is_other)
