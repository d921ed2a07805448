"""What the tabs of points share: the points on the desk, editing them while it learns, and pointing at a place."""

import threading
from collections.abc import Collection
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from playground.data import point_sets
from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.data.points import Column, Points
from playground.data.table_files import Table, points_of_table, read_table
from playground.engine import orders
from playground.engine.frame import Frame
from playground.learners.point_learner import MoveTo, PointShot
from playground.phrases import phrase, reason_of
from playground.tabs.desk import Desk, Recipe
from playground.tabs.points_lesson import KEYS, Brought, data_of_desk, read_points
from playground.tabs.points_stage import Colours, PointsStage, plain_colours
from playground.tabs.stage import Stage
from playground.tabs.tab import Tab
from playground.widgets.card import Card
from playground.widgets.locks import Parts
from playground.widgets.look import theme_of
from playground.widgets.numbers import count
from playground.widgets.point_canvas import PointCanvas
from playground.widgets.point_sets import SetChooser, SetPicture
from playground.widgets.point_tools import PointTools
from playground.widgets.verdict import Verdict

OWN_TABLE = phrase("Open a table")
_KEPT = phrase("The lesson keeps these points as they are.")
PICTURED = 120  # points on the little picture of a set
_SCENE = 200  # beats


class PointsTab(Tab):
    """Tools on the left, the points and what the machine made of them in the middle, its verdict on the right."""

    looks_per_second: ClassVar[int] = 30
    between_pictures: ClassVar[int] = 33
    opens_folders = False
    lesson_keys = KEYS
    usual: ClassVar[Recipe] = Recipe()
    """the points with which a lesson begins that says nothing about them"""

    _was_read = Signal(object, object)

    # What an architecture adds.

    def make_points_stage(self) -> PointsStage:
        """The inside of this architecture."""
        return PointsStage()

    def question(self, place: tuple[float, float] | None) -> Any:
        """What to ask about a place on the plane; None if there is nothing to ask."""
        raise NotImplementedError

    def show_verdict(self, shot: Any) -> None:
        """Tell in a large word how it stands."""
        raise NotImplementedError

    def show_here(self, shot: Any, answer: Any) -> None:
        """Tell what holds where the visitor points."""

    # Places.

    def make_input(self) -> QWidget:
        self.tools = PointTools()
        card = Card("Your points")
        card.head.setSpacing(0)
        card.head.addWidget(self.tools.count_label)
        card.add(self.tools)
        return card

    def make_stage(self) -> Stage:
        self.inside = self.make_points_stage()
        return self.inside

    def make_answer(self) -> QWidget:
        self.verdict = Verdict()
        return Card("", self.verdict)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.tools.set_compact(compact)
        self.inside.set_compact(compact)

    def _wire(self) -> None:
        super()._wire()
        self._desk = Desk(self)  # until it sits at the window's
        self._given = self._desk.points
        self._colours: Colours = plain_colours(len(self._given), theme_of(self))
        self._shot: PointShot | None = None
        self._pointed_at: tuple[float, float] | None = None
        pictures = set_pictures()
        self.chooser = SetChooser(pictures)
        self._chooser_panel = self._slide_over(phrase("Points to learn from"), self.chooser)
        self.tools.set_sets(pictures)
        for panel in (self.tools, self.chooser):
            panel.set_chosen.connect(lambda name: self._make(name=name, seed=self.seed))
            panel.noise_changed.connect(lambda noise: self._make(noise=noise))
            panel.count_changed.connect(lambda number: self._make(count=number))
            panel.table_wanted.connect(lambda: self.opener_wanted.emit(OWN_TABLE))
        self.tools.undo_wanted.connect(lambda: self._desk.undo())
        self.tools.cleared.connect(lambda: self._edit(self._desk.points.without(np.arange(len(self._desk.points)))))
        self.tools.more_wanted.connect(lambda: self._toggle(self._chooser_panel))
        self.chooser.columns_chosen.connect(self._use_columns)
        self._was_read.connect(self._take_table, Qt.ConnectionType.QueuedConnection)
        for canvas in self.inside.canvases:
            self._wire_canvas(canvas)
        self.inside.dressed.connect(self._draw_again)
        self._kept = Parts({"points": (self.tools, self.chooser)})
        self._sit_down()

    def _wire_canvas(self, canvas: PointCanvas) -> None:
        self.tools.tool_chosen.connect(canvas.set_tool)
        canvas.edit_began.connect(lambda: self._desk.begin_edit())
        canvas.edit_ended.connect(lambda: self._desk.end_edit())
        canvas.added.connect(self._add)
        canvas.moved.connect(self._move)
        canvas.erased.connect(self._erase)
        canvas.handle_moved.connect(lambda index, x, y: self.move_handle(index, (x, y)))
        canvas.handle_wanted.connect(lambda x, y: self.add_handle((x, y)))
        canvas.handle_dropped.connect(self.drop_handle)
        canvas.pointed.connect(self._point)

    # The desk.

    def sit_at(self, desk: Desk) -> None:
        self._desk.changed.disconnect(self._desk_changed)
        self._desk.table_changed.disconnect(self._show_table)
        self._desk.held.disconnect(self._show_desk)
        self._desk = desk
        self._sit_down()

    def _sit_down(self) -> None:
        self._desk.changed.connect(self._desk_changed)
        self._desk.table_changed.connect(self._show_table)
        self._desk.held.connect(self._show_desk)

    def _desk_changed(self, is_other: bool) -> None:
        if self.isVisible():
            self._take_points(is_other)

    def _take_points(self, is_other: bool) -> None:
        """Learn from what lies on the desk, from nothing if these are quite other points."""
        points = self._desk.points
        if points is self._given:
            return
        self._given = points
        if is_other:
            self._fresh(orders.Begin(self.seed, data=points))
        else:
            self.session.order(orders.Teach(points, replaces=True))
        if len(self._colours) != len(points):
            self._colours = _padded(self._colours, len(points), plain_colours(1, theme_of(self))[0])
        self.inside.show_points(points, points.at(0 if is_other else self._turned_for), self._colours)
        self._show_desk()

    def _show_desk(self) -> None:
        recipe, points = self._desk.recipe, self._desk.points
        many = phrase("{n} points", n=count(len(points)))
        self.tools.count_label.setText(phrase("1 point") if len(points) == 1 else many)
        for panel in (self.tools, self.chooser):
            panel.set_recipe(points.name, len(points), recipe.noise)
            panel.knobs.setEnabled(_is_made(recipe))
        self.tools.set_can_undo(self._desk.can_undo)
        self._kept.hold((), ("points",) if self._desk.is_held else ())
        for canvas in self.inside.canvases:
            canvas.set_axes(*points.plane.names, *_shown_columns(points))

    def _make(self, **changes: Any) -> None:
        recipe = replace(self._desk.recipe, **changes)
        if _is_made(recipe):
            self._desk.make(recipe)

    def _edit(self, points: Points) -> None:
        if self._is_usable(self.tools):
            self._desk.edit(points)
        else:
            self.tell(_KEPT)
            self._draw_again()

    def _add(self, places: NDArray[np.floating]) -> None:
        points = self._desk.points
        self._edit(points.with_added(points.at_first(places, self._turned_for)))

    def _move(self, index: int, x: float, y: float) -> None:
        points = self._desk.points
        place = points.at_first(np.array([[x, y]], np.float32), self._turned_for)[0]
        self._edit(points.with_moved(index, (float(place[0]), float(place[1]))))

    @property
    def _turned_for(self) -> int:
        """For how many steps the points on the screen have turned, if they turn."""
        return max(0, self._frame.step - 1) if self._frame is not None else 0

    def _erase(self, indices: NDArray[np.integer]) -> None:
        self._colours = np.delete(self._colours, indices, axis=0)
        self._edit(self._desk.points.without(indices))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
        self._show_desk()
        self._show_table()

    def _catch_up(self) -> None:
        """Take what lies on the desk by now."""
        points = self._desk.points
        self._take_points(points.name != self._given.name or points.columns != self._given.columns)

    # A lesson.

    def hold(self, hidden: Collection[str], locked: Collection[str]) -> None:
        super().hold(hidden, locked)
        self._desk.hold("input" in {*hidden, *locked})  # or else they could be changed from another tab

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> Brought | None:
        return read_points(lesson.data, lesson.folder)

    def take_lesson(self, brought: Brought | None) -> None:
        if isinstance(brought, Points):
            self._desk.lay_out(brought)
        else:
            self._desk.make(brought or self.usual)

    def lesson_data(self) -> LessonData:
        return data_of_desk(self._desk)

    # What the machine moves.

    def move_handle(self, index: int, place: tuple[float, float]) -> None:
        """Put something that the machine moves elsewhere."""
        self.session.order(orders.Teach(MoveTo(index, place)))

    def add_handle(self, place: tuple[float, float]) -> None:
        """One more of what the machine moves, if there can be one."""

    def drop_handle(self, index: int) -> None:
        """One less of what the machine moves, if there can be."""

    # Pointing.

    def _point(self, place: tuple[float, float] | None) -> None:
        self._pointed_at = place
        self._ask()
        if self._frame is not None and self._is_nothing_asked():
            self.show_answer(self._frame)
            self.draw(self._frame)

    def _is_nothing_asked(self) -> bool:
        """Whether the last answer is of a place that the pointer has left."""
        return self._pointed_at is None and self.question(None) is None

    def _ask(self) -> None:
        question = self.question(self._pointed_at)
        if question is not None:
            self.session.ask(question)

    # Showing.

    def draw(self, frame: Frame[Any, Any]) -> None:
        shot = frame.snapshot
        if shot is None:
            return
        points = self._agreed(shot, frame)
        self._shot = shot
        if (colours := self._colours_of(shot, points)) is not None:
            self._colours = colours
        self.inside.is_playing, self.inside.pace = frame.playing, self.transport.speed.speed()
        self.inside.draw(points, self._colours, shot, None if self._is_nothing_asked() else frame.answer)
        self.show_verdict(shot)
        if frame.answer is None and frame.trouble is None:
            self._ask()

    def _agreed(self, shot: PointShot, frame: Frame[Any, Any]) -> Points:
        """The points on the desk; a run that went back, or a model that was opened, brings its own ones along.

        Unless a lesson keeps those on the desk: then the run goes on with them.
        """
        is_settled = frame.obeyed >= self.session.ordered
        if is_settled and shot.points is not self._desk.points and self._given is self._desk.points:
            self._given = shot.points
            if self._desk.is_held:
                self._catch_up()
            else:
                self._desk.follow(shot.points)
                self._show_desk()
        return self._desk.points

    def _colours_of(self, shot: PointShot, points: Points) -> Colours | None:
        """The colours of the points on the desk, as far as the machine knows them by now."""
        colours, known = self.inside.colours(shot, theme_of(self.inside)), len(shot.points)
        if known == len(points):
            return colours
        if known < len(points) and np.array_equal(shot.points.x, points.x[:known]):
            return _padded(colours, len(points), plain_colours(1, theme_of(self))[0])
        return None

    def show_answer(self, frame: Frame[Any, Any]) -> None:
        if self._is_nothing_asked():
            self.verdict.set_here("")
        elif frame.snapshot is not None and frame.answer is not None:
            self.show_here(frame.snapshot, frame.answer)

    def _draw_again(self) -> None:
        if self._frame is not None:
            self.draw(self._frame)

    def perform(self, beat: int) -> None:
        """Spray some points around, and take them away again."""
        if not self._is_usable(self.tools):
            return
        turn = 2 * np.pi * (beat % _SCENE) / _SCENE
        place = np.array([[0.5 + 0.35 * np.cos(turn), 0.5 + 0.35 * np.sin(turn)]], np.float32)
        if beat % 8 == 0 and beat % _SCENE < _SCENE - 8:
            self._edit(self._desk.points.with_added(place))
        elif beat % _SCENE == _SCENE - 1:
            self._edit(self._desk.points.without(np.flatnonzero(self._desk.points.own)))

    def take_back(self) -> None:
        self._desk.take_back()

    # The visitor's own table.

    def openers(self) -> dict[str, Any]:
        return {OWN_TABLE: self.open_table}

    def open_table(self, path: Path) -> None:
        """Learn from a table, which is read on a thread."""
        self.tell(phrase("Reading {name} ...", name=path.name))
        threading.Thread(target=self._read, args=(path,), name="read table", daemon=True).start()

    def _read(self, path: Path) -> None:
        try:
            self._was_read.emit(read_table(path), "")
        except (ValueError, OSError) as error:
            self._was_read.emit(None, reason_of(error))

    def _take_table(self, table: Table | None, told: str) -> None:
        if table is None or self._desk.is_held:
            self.tell(told if table is None else _KEPT)
            return
        self._desk.lay_table(table)
        self._use_columns(table.usable[:2])
        if not self._chooser_panel.is_open():
            self._toggle(self._chooser_panel)

    def _show_table(self) -> None:
        table = self._desk.table
        if table is not None:
            self.chooser.set_table(table.name, table.columns, table.usable, table.problems)

    def _use_columns(self, chosen: tuple[int, ...]) -> None:
        table = self._desk.table
        if table is None or not chosen:
            return
        points, problems = points_of_table(table, chosen)
        self.chooser.set_problems(problems)
        self._desk.lay_out(points)
        many = phrase("It learns from {n} rows of {name}.", n=count(len(points)), name=table.name)
        self.tell(phrase("It learns from 1 row of {name}.", name=table.name) if len(points) == 1 else many)


def _is_made(recipe: Recipe) -> bool:
    """Whether points can be made of that; a table can only be opened."""
    return recipe.name in point_sets.SETS or recipe.name in point_sets.STORIES


def _shown_columns(points: Points) -> tuple[Column | None, Column | None]:
    """Which numbers belong to places across and up, whose names tell the units; none if these mix several columns."""
    if points.dimensions > 2:
        return None, None
    plane = points.plane
    columns = [
        replace(column, start=column.value(low), size=column.size / plane.scale, unit="")
        for column, low in zip(points.columns, (plane.centre - 0.5 / plane.scale).tolist(), strict=True)
    ]
    across, up = [*columns, None][:2]
    return across, up


def _padded(colours: Colours, wanted: int, plain: NDArray[np.uint8]) -> Colours:
    """The first of the colours, and the plain one for the others."""
    found = np.empty((wanted, 3), np.uint8)
    found[: len(colours)], found[len(colours) :] = colours[:wanted], plain
    return found


@cache
def set_pictures() -> tuple[SetPicture, ...]:
    """A little picture of each set; those from life have their stories."""
    sets = {name: point_sets.make(name, PICTURED) for name in (*point_sets.SETS, *point_sets.STORIES)}
    return tuple(
        SetPicture(name, each.plane.places(each.x), each.made_of, each.story if name in point_sets.STORIES else "")
        for name, each in sets.items()
    )
