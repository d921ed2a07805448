"""What all tabs of points share, shown on the K-means tab by its real controls: editing points while it learns."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.data.point_sets import default_points, make
from playground.learners.point_learner import NO_POINTS
from playground.tabs.desk import Desk, Recipe
from playground.tabs.kmeans import KMeansTab
from playground.tabs.points_tab import OWN_TABLE
from playground.widgets import look
from playground.widgets.look import rgb, theme_of
from tests.point_tab import Visitor

FREE, ELSEWHERE = (0.08, 0.08), (0.93, 0.1)
CSV = "height (cm),age,weight (kg),name\n170,20,70,Ann\n180,30,80,Bob\n190,forty,85,Ann\n150,50,60,Bob\n160,60\n"
pytestmark = [
    pytest.mark.usefixtures("clothes", "quick_hand"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def visitor(qtbot: QtBot) -> Visitor:
    return Visitor(qtbot, KMeansTab, "kmeans")


def another(visitor: Visitor) -> Visitor:
    """A second tab at the same desk, in place of the first one."""
    visitor.tab.hide()
    return Visitor(visitor.qtbot, KMeansTab, "kmeans", visitor.desk)


def comes_back(visitor: Visitor, instead_of: Visitor) -> Any:
    instead_of.tab.hide()
    visitor.come()
    return visitor.settled()


# Tools.


def test_a_click_adds_a_point_which_the_learner_has_in_its_next_frame(visitor: Visitor) -> None:
    at = visitor.at(FREE)
    visitor.add(FREE)
    visitor.settled()
    assert len(visitor.shot.x) == 301
    np.testing.assert_allclose(visitor.shot.x[-1], visitor.place_at(at), rtol=0, atol=1e-5)
    assert visitor.shot.points.own.tolist() == [False] * 300 + [True]
    np.testing.assert_allclose(visitor.canvas.places(), visitor.shot.x, rtol=0, atol=1e-6)


def test_a_point_is_moved_by_dragging_it(visitor: Visitor) -> None:
    index, before = visitor.lonely(), visitor.shot.x
    visitor.take("Move")
    visitor.drag(visitor.place_of(index), (0.5, 0.6), FREE)
    after = visitor.settled().snapshot.x
    np.testing.assert_allclose(after[index], FREE, rtol=0, atol=0.005)
    np.testing.assert_array_equal(np.delete(after, index, axis=0), np.delete(before, index, axis=0))


def test_the_brush_sprays_points_around_it(visitor: Visitor) -> None:
    visitor.take("Brush")
    visitor.press(FREE)
    visitor.wait(lambda: len(visitor.desk.points) > 310)
    visitor.release(FREE)
    visitor.settled()
    sprayed = visitor.shot.x[300:]
    assert len(sprayed) > 10
    assert np.abs(sprayed - FREE).max() < 0.1
    assert len(np.unique(sprayed, axis=0)) == len(sprayed)


def test_the_eraser_takes_away_what_it_passes(visitor: Visitor) -> None:
    index = visitor.lonely()
    place = visitor.shot.x[index]
    visitor.take("Erase")
    visitor.drag(visitor.place_of(index))
    left = visitor.settled().snapshot.x
    assert 1 <= 300 - len(left) < 20
    assert not (left == place).all(axis=1).any()


def test_a_whole_stroke_is_undone_at_once(visitor: Visitor) -> None:
    visitor.take("Brush")
    visitor.press(FREE)
    visitor.wait(lambda: len(visitor.desk.points) > 305)
    visitor.drag(FREE, ELSEWHERE)
    QTest.mouseClick(visitor.tab.tools.undo, Qt.MouseButton.LeftButton)
    assert visitor.settled().snapshot.points is default_points()
    assert not visitor.tab.tools.undo.isEnabled()


def test_all_points_can_be_erased_and_brought_back(visitor: Visitor) -> None:
    QTest.mouseClick(visitor.tab.tools.clear, Qt.MouseButton.LeftButton)
    assert len(visitor.settled().snapshot.x) == 0
    assert visitor.tab.tools.count_label.text() == "0 points"
    QTest.mouseClick(visitor.tab.tools.undo, Qt.MouseButton.LeftButton)
    assert len(visitor.settled().snapshot.x) == 300
    assert visitor.tab.tools.count_label.text() == "300 points"


# Sets.


def test_choosing_a_set_starts_the_run_again_with_its_points(visitor: Visitor) -> None:
    visitor.step(2)
    visitor.push("Stretched blobs")
    frame = visitor.settled()
    assert frame.step == 0
    np.testing.assert_array_equal(frame.snapshot.x, make("Stretched blobs", 300, 0.02, 0).x)


def test_more_sets_are_in_a_panel(visitor: Visitor) -> None:
    QTest.mouseClick(visitor.tab.tools.more, Qt.MouseButton.LeftButton)
    visitor.wait(visitor.tab.chooser.isVisible)
    visitor.push("Credit scores")
    assert visitor.settled().snapshot.points.name == "Credit scores"
    assert visitor.tab.chooser.chosen() == "Credit scores"
    assert "Credit scores" in visitor.tab.tools.offered()


@pytest.mark.parametrize(("slider", "key"), [("noise", Qt.Key.Key_End), ("count", Qt.Key.Key_Right)])
def test_sliders_change_the_points_while_the_run_goes_on(visitor: Visitor, slider: str, key: Qt.Key) -> None:
    visitor.step(2)
    QTest.mouseClick(visitor.tab.tools.more, Qt.MouseButton.LeftButton)
    knob = getattr(visitor.tab.chooser.knobs, slider)
    visitor.wait(knob.isVisible)
    QTest.keyClick(knob, key)
    frame = visitor.settled()
    assert frame.step == 2
    made = {"noise": 0.02, "count": 300} | {slider: knob.number()}
    np.testing.assert_array_equal(frame.snapshot.x, make("Blobs", **made).x)
    assert knob.number() > (0.02 if slider == "noise" else 300)


def test_points_change_while_it_plays_without_a_stop(visitor: Visitor) -> None:
    visitor.push("More sets")
    visitor.push("Moving")
    visitor.settled()
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step > 20)
    visitor.desk.make(Recipe("Moving", 200, 0.1))
    frame = visitor.settled()
    assert frame.playing
    assert frame.step > 20
    assert len(frame.snapshot.x) == 200
    visitor.wait(lambda: visitor.tab.frame.step > frame.step)
    assert visitor.tab.frame.trouble is None


# Colours.


class Painted:
    """The colours with which a canvas was last told to paint its points."""

    def __init__(self, visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
        self.colours: NDArray[np.uint8] = np.zeros((0, 3), np.uint8)
        told = visitor.canvas.set_points
        monkeypatch.setattr(visitor.canvas, "set_points", lambda *given: (self._note(given[1]), told(*given)))

    def _note(self, colours: NDArray[np.uint8]) -> None:
        self.colours = np.array(colours)


@pytest.fixture
def grouped(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> tuple[Visitor, Painted]:
    """Points that have the colours of their groups."""
    painted = Painted(visitor, monkeypatch)
    visitor.step()
    visitor.tab.draw(visitor.tab.frame)
    assert len(np.unique(painted.colours, axis=0)) == 3
    return visitor, painted


def test_points_keep_their_colours_while_new_ones_are_plain_at_first(grouped: tuple[Visitor, Painted]) -> None:
    visitor, painted = grouped
    before, plain = painted.colours, rgb(theme_of(visitor.tab).muted)
    visitor.canvas.added.emit(np.array([FREE, ELSEWHERE], np.float32))
    np.testing.assert_array_equal(painted.colours[:300], before)
    assert painted.colours[300:].tolist() == [list(plain)] * 2


def test_those_that_are_left_keep_their_colours(grouped: tuple[Visitor, Painted]) -> None:
    visitor, painted = grouped
    before = painted.colours
    visitor.canvas.erased.emit(np.array([0, 5]))
    np.testing.assert_array_equal(painted.colours, np.delete(before, [0, 5], axis=0))


def test_another_theme_has_other_colours(grouped: tuple[Visitor, Painted], qapp: QApplication) -> None:
    visitor, painted = grouped
    before = painted.colours
    look.apply(qapp, "dark")
    visitor.wait(lambda: not np.array_equal(painted.colours, before))
    assert {tuple(colour) for colour in painted.colours.tolist()} <= {*map(rgb, theme_of(visitor.tab).groups)}


# Several tabs at one desk.


def test_the_same_points_stay_when_the_visitor_changes_tabs(visitor: Visitor) -> None:
    visitor.push("Stretched blobs")
    visitor.settled()
    other = another(visitor)
    assert other.shot.points is visitor.desk.points
    assert other.shot.points.name == "Stretched blobs"


def test_a_tab_that_only_missed_edits_goes_on_with_its_run(visitor: Visitor) -> None:
    visitor.step(2)
    other = another(visitor)
    other.add(FREE)
    assert other.settled().step == 0
    frame = comes_back(visitor, other)
    assert frame.step == 2
    assert len(frame.snapshot.x) == 301


def test_a_tab_that_missed_another_set_starts_again(visitor: Visitor) -> None:
    visitor.step(2)
    other = another(visitor)
    other.push("Stretched blobs")
    other.settled()
    frame = comes_back(visitor, other)
    assert frame.step == 0
    assert frame.snapshot.points.name == "Stretched blobs"


def test_a_hidden_tab_takes_points_only_when_it_is_shown(visitor: Visitor) -> None:
    other = another(visitor)
    ordered = visitor.tab.session.ordered
    other.add(FREE)
    other.settled()
    assert visitor.tab.session.ordered == ordered


# Back in time, and files.


def test_rewinding_brings_the_points_of_that_moment_back_to_the_desk(visitor: Visitor) -> None:
    visitor.step()
    visitor.add(FREE)
    visitor.settled()
    visitor.step()
    visitor.tab.transport.rewind.setFocus()
    QTest.keyClick(visitor.tab.transport.rewind, Qt.Key.Key_Home)
    visitor.wait(lambda: visitor.tab.is_up_to_date and visitor.tab.frame.step == 0 and len(visitor.desk.points) == 300)
    assert visitor.settled().step == 0
    assert visitor.tab.tools.count_label.text() == "300 points"
    assert len(visitor.canvas.places()) == 300


def test_a_loaded_model_brings_its_points(visitor: Visitor, tmp_path: Path) -> None:
    visitor.push("Stretched blobs")
    visitor.settled()
    visitor.step(2)
    visitor.tab.save(tmp_path / "stretched.safetensors")
    visitor.settled()
    other = another(visitor)
    other.push("Blobs")
    other.settled()
    other.tab.load(tmp_path / "stretched.safetensors")
    other.wait(lambda: other.desk.points.name == "Stretched blobs")
    frame = other.settled()
    assert frame.step == 2
    np.testing.assert_array_equal(frame.snapshot.x, make("Stretched blobs").x)
    assert other.tab.chooser.chosen() == "Stretched blobs"


# The visitor's own table.


def opens(visitor: Visitor, path: Path) -> Any:
    visitor.tab.openers()[OWN_TABLE](path)
    visitor.wait(lambda: not visitor.told.startswith("Reading"))
    return visitor.settled()


@pytest.fixture
def table(visitor: Visitor, tmp_path: Path) -> Visitor:
    """A tab in which a table was opened."""
    (tmp_path / "people.csv").write_text(CSV)
    opens(visitor, tmp_path / "people.csv")
    return visitor


def test_the_first_two_columns_of_a_table_are_learned_at_first(table: Visitor) -> None:
    points = table.shot.points
    assert [column.name for column in points.columns] == ["height", "age"]
    values = np.array(
        [[each.value(x) for each, x in zip(points.columns, row, strict=True)] for row in points.x.tolist()]
    )
    np.testing.assert_allclose(values, [[170, 20], [180, 30], [150, 50]], rtol=1e-5)
    assert table.told == "It learns from 3 rows of people.csv."


def test_lines_that_were_skipped_are_told_where_columns_are_chosen(table: Visitor) -> None:
    table.wait(table.tab.chooser.columns.isVisible)
    told = table.tab.chooser.columns.problems()
    assert "Line 4 was skipped" in told
    assert "Line 6 was skipped" in told


def test_other_columns_can_be_chosen(table: Visitor) -> None:
    table.wait(table.tab.chooser.columns.isVisible)
    table.push("age")
    table.push("weight (kg)")
    table.push("Use these columns")
    points = table.settled().snapshot.points
    assert [column.name for column in points.columns] == ["height", "weight"]
    assert len(points) == 4
    assert table.tab.frame.step == 0


def test_places_on_the_axes_are_told_in_the_columns_own_units(table: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Any] = []
    monkeypatch.setattr(table.canvas, "set_axes", lambda *axes: heard.append(axes))
    table.tab.hide()
    table.come()
    across, up, *columns = heard[-1]
    assert (across, up) == ("height, cm", "age")
    at = table.canvas.places()
    values = [column.value(at[:, number]) for number, column in enumerate(columns)]
    np.testing.assert_allclose(values, [[170, 180, 150], [20, 30, 50]], rtol=1e-4)


def test_a_table_is_not_made_anew_by_the_sliders(table: Visitor) -> None:
    assert not table.tab.tools.knobs.isEnabled()
    table.push("Blobs")
    table.settled()
    assert table.tab.tools.knobs.isEnabled()


@pytest.mark.parametrize("content", [None, "no numbers\nat all\n"], ids=["no file", "words"])
def test_what_is_no_table_is_refused_by_name_and_nothing_changes(
    visitor: Visitor, tmp_path: Path, content: str | None
) -> None:
    if content is not None:
        (tmp_path / "odd.csv").write_text(content)
    opens(visitor, tmp_path / "odd.csv")
    assert "odd.csv" in visitor.told
    assert visitor.shot.points is default_points()
    assert visitor.desk.table is None


def test_a_table_lies_beside_the_points_in_every_tab(table: Visitor) -> None:
    other = another(table)
    assert not other.tab.chooser.columns.isHidden()
    assert other.shot.points.name == "people.csv"


# Points that turn.


def test_a_click_puts_a_point_where_the_finger_is_though_all_have_turned(visitor: Visitor) -> None:
    visitor.desk.make(Recipe("Moving", 60))
    visitor.settled()
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step > 150)
    visitor.play()
    visitor.settled()
    at = visitor.at(FREE)
    visitor.add(FREE)
    visitor.settled()
    np.testing.assert_allclose(visitor.shot.x[-1], visitor.place_at(at), rtol=0, atol=1e-4)
    np.testing.assert_allclose(visitor.canvas.places()[-1], visitor.place_at(at), rtol=0, atol=1e-4)
    assert np.abs(visitor.desk.points.x[-1] - visitor.shot.x[-1]).max() > 0.1


def test_a_turned_point_follows_the_finger_that_moves_it(visitor: Visitor) -> None:
    visitor.desk.make(Recipe("Moving", 60))
    visitor.step(40)
    index = visitor.lonely()
    visitor.take("Move")
    visitor.drag(visitor.place_of(index), (0.5, 0.6), ELSEWHERE)
    visitor.settled()
    np.testing.assert_allclose(visitor.shot.x[index], ELSEWHERE, rtol=0, atol=0.005)


# Too little to learn from.


@pytest.mark.parametrize(
    ("places", "reason"),
    [
        ([], NO_POINTS),
        ([FREE], "2 of the 3 groups stay empty: there is only 1 point."),
        ([FREE, ELSEWHERE], "1 of the 3 groups stays empty: there are only 2 different points."),
        ([FREE] * 5, "2 of the 3 groups stay empty: all points are equal."),
    ],
    ids=["no points", "one point", "fewer points than groups", "all equal"],
)
def test_the_verdict_tells_why_there_is_too_little_to_learn_from(visitor: Visitor, places: Any, reason: str) -> None:
    QTest.mouseClick(visitor.tab.tools.clear, Qt.MouseButton.LeftButton)
    visitor.settled()
    for place in places:
        visitor.add(place)
    visitor.settled()
    visitor.step(3)
    assert visitor.tab.verdict.sentence().endswith(reason)
    assert visitor.tab.frame.trouble is None


# A small window, and the whole scene.


def test_a_small_window_shows_one_view_at_a_time_and_a_large_one_all(visitor: Visitor) -> None:
    inside = visitor.tab.inside
    views = {"Points": inside.canvas, "One step": inside.phases, "Groups": inside.bars, "How many?": inside.elbow}
    for title in ("Groups", "How many?", "One step", "Points"):
        visitor.push(title)
        assert [name for name, view in views.items() if view.isVisible()] == [title]
    visitor.tab.resize(1920, 1080)
    assert all(view.isVisible() for view in views.values())


def test_a_visitor_can_be_played_for_a_whole_scene(visitor: Visitor) -> None:
    counts: list[int] = []
    for beat in range(210):
        visitor.tab.perform(beat)
        counts.append(len(visitor.desk.points))
    assert max(counts) > 315
    assert counts[199] == 300
    visitor.settled()


def test_each_canvas_has_the_tool_that_was_chosen(visitor: Visitor) -> None:
    for name, tool in (("Erase", "erase"), ("Move", "move"), ("Brush", "brush"), ("Add", "add")):
        visitor.take(name)
        assert visitor.canvas.tool() == tool


def test_what_the_desk_has_is_taken_by_a_tab_that_sits_down_later(qtbot: QtBot) -> None:
    desk = Desk()
    desk.make(Recipe("Moons", 50))
    assert len(Visitor(qtbot, KMeansTab, "kmeans", desk).shot.x) == 50


def test_pointing_is_answered_and_leaving_ends_it(visitor: Visitor) -> None:
    QTest.mouseMove(visitor.canvas, visitor.at(FREE) + QPoint(3, 0))
    visitor.wait(lambda: visitor.tab.frame.answer is not None and visitor.tab.frame.answer.place is not None)
    visitor.leave()
    visitor.wait(lambda: visitor.tab.frame.answer.place is None)
