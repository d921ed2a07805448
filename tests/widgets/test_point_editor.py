"""Tools on a plane of points: what each does when a hand presses, drags and lets go."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.point_editor import CROWD, PointEditor
from playground.widgets.point_grips import Tool

LEFT = Qt.MouseButton.LeftButton
POINTS = np.array([[0.2, 0.2], [0.8, 0.7], [0.5, 0.9]], np.float32)
GREY = np.full((3, 3), 120, np.uint8)
FREE, ELSEWHERE = (0.35, 0.55), (0.6, 0.3)


class Desk:
    """An editor, and whoever keeps its points; `told` is what was said, in order."""

    def __init__(self, qtbot: QtBot) -> None:
        self.editor = PointEditor()
        qtbot.addWidget(self.editor)
        self.editor.resize(400, 400)
        self.editor.set_points(POINTS, GREY)
        self.told: list[tuple[Any, ...]] = []
        for name in ("edit_began", "edit_ended"):
            getattr(self.editor, name).connect(lambda name=name: self.told.append((name,)))
        for name in ("added", "erased"):
            getattr(self.editor, name).connect(lambda what, name=name: self.told.append((name, what.tolist())))
        for name in ("moved", "handle_moved"):
            getattr(self.editor, name).connect(lambda i, x, y, name=name: self.told.append((name, i, x, y)))
        self.editor.handle_wanted.connect(lambda x, y: self.told.append(("handle_wanted", x, y)))
        self.editor.handle_dropped.connect(lambda i: self.told.append(("handle_dropped", i)))
        self.editor.show()

    def at(self, x: float, y: float) -> QPoint:
        return self.editor.view().pixel(x, y).toPoint()

    def press(self, place: tuple[float, float]) -> None:
        QTest.mousePress(self.editor, LEFT, pos=self.at(*place))

    def drag(self, place: tuple[float, float]) -> None:
        QTest.mouseMove(self.editor, self.at(*place))

    def release(self, place: tuple[float, float]) -> None:
        QTest.mouseRelease(self.editor, LEFT, pos=self.at(*place))

    def click(self, place: tuple[float, float]) -> None:
        QTest.mouseClick(self.editor, LEFT, pos=self.at(*place))

    def double_click(self, place: tuple[float, float]) -> None:
        QTest.mouseClick(self.editor, LEFT, pos=self.at(*place))
        QTest.mouseDClick(self.editor, LEFT, pos=self.at(*place))
        QTest.mouseRelease(self.editor, LEFT, pos=self.at(*place))

    def kinds(self) -> list[str]:
        return [each[0] for each in self.told]

    def only(self, kind: str) -> list[tuple[Any, ...]]:
        return [each for each in self.told if each[0] == kind]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def assert_place(told: Any, place: Any) -> None:
    """To the nearest pixel."""
    np.testing.assert_allclose(told, place, rtol=0, atol=0.003)


# Add


def test_a_click_adds_a_point_at_once(desk: Desk) -> None:
    desk.press(FREE)
    assert desk.kinds() == ["edit_began", "added"]
    desk.release(FREE)
    assert desk.kinds() == ["edit_began", "added", "edit_ended"]
    assert_place(desk.told[1][1], [FREE])


def test_dragging_adds_no_more(desk: Desk) -> None:
    desk.press(FREE)
    desk.drag(ELSEWHERE)
    desk.release(ELSEWHERE)
    assert len(desk.only("added")) == 1


def test_the_right_button_adds_nothing(desk: Desk) -> None:
    QTest.mouseClick(desk.editor, Qt.MouseButton.RightButton, pos=desk.at(*FREE))
    assert desk.told == []


def test_a_finger_adds_one_point_and_a_second_one_none(desk: Desk) -> None:
    screen: QPointingDevice = QTest.createTouchDevice()
    QTest.touchEvent(desk.editor, screen).press(1, desk.at(*FREE), desk.editor).commit()
    QTest.touchEvent(desk.editor, screen).stationary(1).press(2, desk.at(*ELSEWHERE), desk.editor).commit()
    QTest.touchEvent(desk.editor, screen).release(1, desk.at(*FREE), desk.editor).release(
        2, desk.at(*ELSEWHERE), desk.editor
    ).commit()
    assert desk.kinds() == ["edit_began", "added", "edit_ended"]


# Move


def test_dragging_moves_the_nearest_point(desk: Desk) -> None:
    desk.editor.set_tool("move")
    desk.press((0.79, 0.71))
    desk.drag((0.7, 0.6))
    desk.release(ELSEWHERE)
    assert desk.kinds() == ["edit_began", "moved", "edit_ended"]
    assert desk.told[1][1] == 1
    assert_place(desk.told[1][2:], (0.61, 0.29))


def test_what_is_dragged_is_shown_at_the_pointer_before_anybody_says_so(desk: Desk) -> None:
    desk.editor.set_tool("move")
    desk.press((0.8, 0.7))
    desk.drag(ELSEWHERE)
    assert_place(desk.editor.places()[1], ELSEWHERE)
    assert desk.told == []
    desk.editor.set_points(POINTS + 0.01, GREY)
    assert_place(desk.editor.places(), [[0.21, 0.21], ELSEWHERE, [0.51, 0.91]])
    desk.release(ELSEWHERE)
    desk.editor.set_points(POINTS, GREY)
    assert_place(desk.editor.places(), POINTS)


def test_movements_are_told_while_the_hand_holds_on(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.set_tool("move")
    desk.press((0.8, 0.7))
    desk.drag(ELSEWHERE)
    qtbot.waitUntil(lambda: bool(desk.only("moved")))
    assert desk.kinds() == ["edit_began", "moved"]
    desk.release(ELSEWHERE)


def test_a_click_on_a_point_moves_nothing(desk: Desk) -> None:
    desk.editor.set_tool("move")
    desk.click((0.8, 0.7))
    assert desk.told == []


def test_far_from_all_points_there_is_nothing_to_move(desk: Desk) -> None:
    desk.editor.set_tool("move")
    desk.press(FREE)
    desk.drag(ELSEWHERE)
    desk.release(ELSEWHERE)
    assert desk.told == []


def test_a_point_is_dragged_up_to_the_edge_and_the_view_waits_for_the_end(desk: Desk) -> None:
    desk.editor.set_tool("move")
    desk.press((0.8, 0.7))
    before = desk.editor.view().reach
    QTest.mouseMove(desk.editor, QPoint(5_000, -5_000))
    assert desk.editor.view().reach == before
    QTest.mouseRelease(desk.editor, LEFT, pos=QPoint(5_000, -5_000))
    (_, _, x, y) = desk.only("moved")[-1]
    assert 1 < x < 1.2
    assert 1 < y < 1.2
    assert desk.editor.view().reach > before


def test_the_view_keeps_still_while_something_is_held(desk: Desk) -> None:
    desk.press(FREE)
    before = desk.editor.view()
    desk.editor.set_points(POINTS * 5, GREY)
    assert desk.editor.view() == before
    desk.release(FREE)
    assert desk.editor.view().reach > before.reach


def test_points_that_vanish_while_one_is_held_are_no_error(desk: Desk) -> None:
    desk.editor.set_tool("move")
    desk.press((0.5, 0.9))
    desk.drag(ELSEWHERE)
    desk.editor.set_points(POINTS[:1], GREY[:1])
    desk.drag(FREE)
    desk.release(FREE)
    assert len(desk.editor.places()) == 1


# Brush and eraser


def test_the_brush_sprays_as_long_as_it_is_held(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.set_tool("brush")
    desk.press(FREE)
    assert len(desk.only("added")) == 1
    qtbot.waitUntil(lambda: len(desk.only("added")) >= 4)
    desk.release(FREE)
    assert desk.kinds().count("edit_began") == 1
    assert desk.kinds()[-1] == "edit_ended"
    places = np.concatenate([each[1] for each in desk.only("added")])
    assert np.abs(places - FREE).max() < 0.12


def test_the_eraser_takes_points_along_its_way(desk: Desk) -> None:
    desk.editor.set_tool("erase")
    desk.press((0.1, 0.2))
    assert desk.told == []
    desk.drag((0.5, 0.2))
    desk.release((0.5, 0.2))
    assert desk.told == [("edit_began",), ("erased", [0]), ("edit_ended",)]


def test_an_eraser_that_meets_nothing_is_no_edit(desk: Desk) -> None:
    desk.editor.set_tool("erase")
    desk.click(FREE)
    assert desk.told == []


@pytest.mark.parametrize("tool", ["pencil", ""])
def test_there_are_no_other_tools(desk: Desk, tool: Any) -> None:
    with pytest.raises(ValueError, match="tool must be one of add, move, brush, erase"):
        desk.editor.set_tool(tool)


# Handles


@pytest.mark.parametrize("tool", ["add", "move", "brush", "erase"])
def test_a_handle_is_dragged_with_every_tool(desk: Desk, tool: Tool) -> None:
    desk.editor.set_tool(tool)
    desk.editor.set_handles(np.array([[0.1, 0.1], FREE]))
    desk.press((FREE[0] + 0.02, FREE[1]))
    desk.drag(ELSEWHERE)
    desk.release(ELSEWHERE)
    assert desk.kinds() == ["handle_moved"]
    assert desk.told[0][1] == 1
    assert_place(desk.told[0][2:], (ELSEWHERE[0] - 0.02, ELSEWHERE[1]))


def test_a_click_beside_a_handle_adds_a_point(desk: Desk) -> None:
    desk.editor.set_handles(np.array([FREE]))
    desk.press(FREE)
    assert desk.told == []
    desk.release(FREE)
    assert desk.kinds() == ["edit_began", "added", "edit_ended"]


@pytest.mark.parametrize(("tool", "kind"), [("brush", "added"), ("erase", "erased")])
def test_brush_and_eraser_pass_by_a_crowd_of_handles(desk: Desk, tool: Tool, kind: str) -> None:
    desk.editor.set_tool(tool)
    desk.editor.set_handles(np.tile(POINTS[:1], (CROWD + 1, 1)))
    desk.press((0.2, 0.2))
    desk.drag((0.3, 0.3))
    desk.release((0.3, 0.3))
    assert kind in desk.kinds()
    assert "handle_moved" not in desk.kinds()


def test_handles_out_of_sight_make_it_zoom_out(desk: Desk) -> None:
    desk.editor.set_handles(np.array([[2.0, 0.5]]))
    assert desk.editor.view().room.contains(desk.editor.view().pixel(2.0, 0.5))


def test_handles_have_two_coordinates(desk: Desk) -> None:
    with pytest.raises(ValueError, match=r"handles must be \(k, 2\), got \(3, 3\)"):
        desk.editor.set_handles(np.zeros((3, 3)))


def test_a_double_click_on_an_empty_place_wants_a_handle_and_sets_no_point(desk: Desk) -> None:
    desk.editor.set_handles_editable(True)
    desk.double_click(FREE)
    assert desk.kinds() == ["handle_wanted"]
    assert_place(desk.told[0][1:], FREE)


def test_a_double_click_on_a_handle_drops_it_and_sets_no_point(desk: Desk) -> None:
    desk.editor.set_handles(np.array([[0.1, 0.1], FREE]), removable=True)
    desk.double_click(FREE)
    assert desk.told == [("handle_dropped", 1)]


def test_where_nothing_can_be_dropped_or_wanted_a_double_click_is_two_clicks(desk: Desk) -> None:
    desk.editor.set_handles(np.array([[0.1, 0.1]]))
    desk.double_click(FREE)
    assert desk.kinds().count("added") == 2


def test_a_click_that_may_be_half_of_a_double_one_counts_after_a_while(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.set_handles_editable(True)
    QApplication.setDoubleClickInterval(20)
    desk.click(FREE)
    assert desk.told == []
    qtbot.waitUntil(lambda: len(desk.told) == 3)
    QApplication.setDoubleClickInterval(400)
    assert desk.kinds() == ["edit_began", "added", "edit_ended"]


def test_a_second_click_elsewhere_does_not_lose_the_first(desk: Desk) -> None:
    desk.editor.set_handles_editable(True)
    desk.click(FREE)
    desk.click(ELSEWHERE)
    assert_place(desk.only("added")[0][1], [FREE])
    desk.editor.hide()
    assert_place(desk.only("added")[1][1], [ELSEWHERE])


# Ends


def test_another_tool_ends_what_was_begun(desk: Desk) -> None:
    desk.editor.set_tool("brush")
    desk.press(FREE)
    desk.editor.set_tool("add")
    assert desk.kinds()[-1] == "edit_ended"
    desk.release(FREE)
    assert desk.kinds().count("edit_ended") == 1


def test_a_brush_that_is_hidden_stops(desk: Desk) -> None:
    desk.editor.set_tool("brush")
    desk.press(FREE)
    desk.editor.hide()
    assert desk.kinds()[-1] == "edit_ended"


# Pointing


def test_the_place_of_the_pointer_is_told(desk: Desk) -> None:
    told: list[Any] = []
    desk.editor.pointed.connect(told.append)
    desk.press(FREE)
    desk.drag(ELSEWHERE)
    desk.release(ELSEWHERE)
    assert_place(told[0], FREE)
    assert_place(told[-1], ELSEWHERE)
    desk.editor._hands.hovered.emit(None)
    assert told[-1] is None


def test_a_screen_reader_hears_what_can_be_done(desk: Desk) -> None:
    desk.editor.set_handles_editable(True)
    said = desk.editor.accessibleDescription()
    assert said.startswith("3 points.")
    assert "Insert adds a centre" in said
