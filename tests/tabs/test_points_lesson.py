"""Points in lessons: what a file says is laid on the desk, and what lies there is kept; shown on the K-means tab."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data import point_sets
from playground.data.lesson import Lesson
from playground.data.lesson_data import KEYS as ALL_KEYS
from playground.data.lesson_data import LessonData
from playground.data.lesson_points import MOST_LINES, points_of_columns
from playground.data.table_files import table_of_text
from playground.tabs.desk import Desk, Recipe
from playground.tabs.kmeans import KMeansTab
from playground.tabs.points_lesson import KEYS, data_of_desk, read_points
from tests.point_tab import Visitor

FREE = (0.08, 0.08)
CSV = "height (cm),name,weight (kg),age\n170,Ann,70,20\n180,Bob,80,30\n190,Ann,85,31\n150,Bob,60,50\n"
pytestmark = [
    pytest.mark.usefixtures("clothes", "quick_hand"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def visitor(qtbot: QtBot) -> Visitor:
    return Visitor(qtbot, KMeansTab, "kmeans")


def laid_out(data: LessonData, folder: Path | None = None) -> Desk:
    """A desk after a lesson."""
    desk, brought = Desk(), read_points(data, folder or Path())
    if isinstance(brought, Recipe):
        desk.make(brought)
    elif brought is not None:
        desk.lay_out(brought)
    return desk


def begin(visitor: Visitor, data: LessonData) -> Any:
    """Do with a tab what a lesson does."""
    visitor.tab.take_lesson(visitor.tab.read_lesson(Lesson("kmeans", data=data)))
    visitor.tab.begin_lesson(5, visitor.tab.knobs.settings())
    return visitor.settled()


# Reading.


def test_a_set_is_made_as_the_lesson_says() -> None:
    points = laid_out(LessonData(example="Moons", count=40, noise=0.0, seed=3)).points
    np.testing.assert_array_equal(points.x, point_sets.make("Moons", 40, 0.0, 3).x)


def test_what_a_lesson_does_not_say_is_as_usual() -> None:
    assert read_points(LessonData(example="Rings"), Path()) == Recipe("Rings")
    assert read_points(LessonData(), Path()) is None


@pytest.mark.parametrize("data", [LessonData(table=CSV), LessonData(file="a table.csv")])
def test_a_table_may_stand_in_the_lesson_or_beside_it(tmp_path: Path, data: LessonData) -> None:
    (tmp_path / "a table.csv").write_text(CSV, encoding="utf-8")
    points = laid_out(data, tmp_path).points
    assert [column.name for column in points.columns] == ["height", "weight"]
    chosen = laid_out(replace(data, columns=("age", "weight (kg)")), tmp_path).points
    assert [column.name for column in chosen.columns] == ["age", "weight"]
    np.testing.assert_allclose(chosen.columns[0].value(chosen.x[:, 0]), [20, 30, 31, 50], rtol=1e-5)
    assert chosen.groups == ("Ann", "Bob")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (LessonData(example="Mons"), "example must be one of Blobs, .*, got 'Mons'"),
        (LessonData(example="Moons", noise=0.5), r"noise must be in 0\.\.0\.2, got 0\.5"),
        (LessonData(points="0.5 x"), "line 1 must be two numbers"),
        (LessonData(table="a,b\nx,y\n"), "a table must have a column of numbers"),
        (LessonData(table=CSV, columns=("name",)), "columns must be some of .*, got 'name'"),
        (LessonData(table=CSV, columns=("age", "age")), "columns must be different from each other, got 'age'"),
        (LessonData(file="none.csv"), "none.csv can't be read: there is no such file"),
    ],
)
def test_what_can_not_be_laid_out_is_told(tmp_path: Path, data: LessonData, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_points(data, tmp_path)


# Keeping.


def test_a_set_is_kept_by_its_name() -> None:
    desk = Desk()
    assert data_of_desk(desk) == LessonData(example="Blobs", count=300, noise=0.02, seed=0)
    desk.make(Recipe("Spiral", 50, 0.1, 7))
    assert data_of_desk(desk) == LessonData(example="Spiral", count=50, noise=0.1, seed=7)


def test_what_was_edited_is_kept_point_by_point() -> None:
    desk = Desk()
    desk.make(Recipe("Moons", 20))
    desk.edit(desk.points.with_added(np.array([FREE], np.float32)))
    data = data_of_desk(desk)
    assert (data.example, data.told) == (None, "")
    np.testing.assert_array_equal(laid_out(data).points.x, desk.points.x)
    assert laid_out(data).points.groups == ("upper", "lower")


def test_no_points_at_all_are_kept() -> None:
    desk = Desk()
    desk.edit(desk.points.without(np.arange(300)))
    assert len(laid_out(data_of_desk(desk)).points) == 0


def test_a_table_is_kept_with_its_units() -> None:
    desk = laid_out(LessonData(table=CSV))
    data = data_of_desk(desk)
    assert data.columns == ("height (cm)", "weight (kg)")
    again = laid_out(data).points
    np.testing.assert_allclose(again.x, desk.points.x, rtol=0, atol=1e-6)


@pytest.mark.parametrize(
    ("name", "count", "kept"),
    [("Moons", MOST_LINES + 2, False), ("Moons", MOST_LINES + 1, True), ("Colours", 9, False)],
)
def test_what_is_too_much_is_told_and_not_kept(name: str, count: int, kept: bool) -> None:
    desk = Desk()
    desk.make(Recipe(name, count))
    assert data_of_desk(desk).given()  # by its name
    desk.edit(desk.points.without(np.array([0])))
    data = data_of_desk(desk)
    assert (bool(data.given()), bool(data.told)) == (kept, not kept)


@pytest.mark.parametrize(("columns", "kept"), [(2, True), (40, False)])
def test_a_table_with_too_many_numbers_is_told_and_not_kept(columns: int, kept: bool) -> None:
    desk, names = Desk(), [f"c{column}" for column in range(columns)]
    numbers = np.random.default_rng(0).normal(size=(900, columns))
    rows = [",".join(names), *(",".join(f"{number:.6f}" for number in row) for row in numbers)]
    desk.lay_out(points_of_columns(table_of_text("mine", "\n".join(rows)), tuple(names)))
    data = data_of_desk(desk)
    assert (bool(data.given()), bool(data.told)) == (kept, not kept)


def test_points_that_turn_are_told_to_stand_still_once_they_are_edited() -> None:
    desk = Desk()
    desk.make(Recipe("Moving", 30))
    assert data_of_desk(desk).told == ""
    desk.edit(desk.points.without(np.array([0])))
    assert "stand still" in data_of_desk(desk).told


# The tab.


def test_its_keys_are_keys_of_lessons() -> None:
    assert set(KEYS) < set(ALL_KEYS)
    assert KMeansTab.lesson_keys == KEYS


def test_the_machine_learns_from_what_the_lesson_brings(visitor: Visitor) -> None:
    frame = begin(visitor, LessonData(points="0.1 0.1\n0.9 0.9\n0.5 0.1\n"))
    assert (frame.seed, frame.step, len(frame.snapshot.x)) == (5, 0, 3)
    frame = begin(visitor, LessonData(example="Rings", count=30))
    assert (frame.snapshot.points.name, len(frame.snapshot.x), frame.seed) == ("Rings", 30, 5)
    assert visitor.tab.lesson_data() == LessonData(example="Rings", count=30, noise=0.02, seed=0)


def test_a_lesson_without_points_begins_with_those_that_are_there_at_first(visitor: Visitor) -> None:
    usual = visitor.desk.points
    visitor.desk.make(Recipe("Moons", 20, 0.1, 3))
    visitor.desk.edit(visitor.desk.points.without(np.arange(10)))
    frame = begin(visitor, LessonData())
    assert (frame.snapshot.points.name, visitor.desk.recipe) == (usual.name, Recipe())
    np.testing.assert_array_equal(frame.snapshot.x, usual.x)


def test_points_that_are_locked_stay_as_they_are_in_every_tab_at_the_desk(visitor: Visitor, tmp_path: Path) -> None:
    (tmp_path / "a table.csv").write_text(CSV, encoding="utf-8")
    visitor.desk.edit(visitor.desk.points.with_added(np.array([FREE], np.float32)))
    before = visitor.desk.points
    visitor.tab.hold((), {"input"})
    visitor.tab.hide()
    other = Visitor(visitor.qtbot, KMeansTab, "kmeans", visitor.desk)
    other.drag(FREE)
    other.wait(lambda: "The lesson keeps these points" in other.told)
    other.tab.tools.undo.click()
    other.push("Stretched blobs")
    other.tab.perform(8)
    other.tab.open_table(tmp_path / "a table.csv")
    other.wait(lambda: "The lesson keeps these points" in other.told)
    assert (visitor.desk.points is before, visitor.desk.table) == (True, None)
    visitor.tab.hold((), ())  # the control: now they can be changed
    other.tab.tools.undo.click()
    assert visitor.desk.points is not before


def test_a_run_of_another_tab_that_goes_back_brings_no_points_to_a_desk_that_a_lesson_keeps(visitor: Visitor) -> None:
    visitor.step()
    visitor.desk.edit(visitor.desk.points.with_added(np.array([FREE], np.float32)))
    visitor.settled()
    visitor.step()
    before = visitor.desk.points
    visitor.desk.hold(True)
    visitor.tab.transport.rewind.setFocus()
    QTest.keyClick(visitor.tab.transport.rewind, Qt.Key.Key_Home)
    visitor.wait(lambda: visitor.tab.is_up_to_date and visitor.tab.frame.step == 0)
    assert len(visitor.settled().snapshot.x) == 301
    assert visitor.desk.points is before


def test_points_that_are_locked_stay_as_they_are(visitor: Visitor) -> None:
    before = visitor.desk.points
    visitor.tab.hold((), {"input"})
    visitor.drag(FREE)
    visitor.wait(lambda: "The lesson keeps these points" in visitor.told)
    index = visitor.lonely()
    for tool in ("move", "erase", "brush"):
        visitor.canvas.set_tool(tool)
        visitor.drag(visitor.place_of(index), (0.5, 0.6), FREE)
    visitor.tab.perform(8)
    assert visitor.desk.points is before
    np.testing.assert_allclose(visitor.canvas.places(), before.x, rtol=0, atol=1e-6)
    visitor.tab.hold((), ())  # the control: the same hand does it now
    visitor.canvas.set_tool("erase")
    visitor.drag(visitor.place_of(index))
    assert len(visitor.desk.points) < len(before)


def test_the_number_of_groups_stays_if_it_is_locked(visitor: Visitor) -> None:
    visitor.tab.hold((), {"clusters"})
    visitor.double_click(FREE)
    centre = visitor.shot.centres[0].tolist()
    visitor.double_click((centre[0], centre[1]))
    visitor.wait(lambda: "keeps the number of groups" in visitor.told)
    visitor.settled()
    assert (len(visitor.shot.centres), visitor.tab.knobs.settings().clusters) == (3, 3)
    visitor.tab.hold((), ())  # the control
    visitor.double_click(FREE)
    visitor.wait(lambda: visitor.tab.knobs.settings().clusters == 4)
