"""The plane of points by keyboard, and what is shown of what a press would do."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT
from playground.widgets.point_canvas import PointCanvas
from playground.widgets.point_grips import REACH, Tool

MIDDLE = np.array([[0.5, 0.5]], np.float32)
GREY = np.full((1, 3), 120, np.uint8)
NOTHING = np.zeros((0, 2), np.float32)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Heard:
    """What a canvas has told, by the names of its signals."""

    def __init__(self, canvas: PointCanvas) -> None:
        self.told: list[tuple[str, Any]] = []
        for name in (
            "added", "moved", "erased", "edit_began", "edit_ended", "handle_moved", "handle_wanted", "handle_dropped",
        ):  # fmt: skip
            getattr(canvas, name).connect(lambda *what, name=name: self.told.append((name, what)))

    def kinds(self) -> list[str]:
        return [name for name, _ in self.told]

    def last(self, kind: str) -> Any:
        return next(what for name, what in reversed(self.told) if name == kind)


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()  # or else the canvas would have it as soon as the window shows
    return made


@pytest.fixture
def canvas(window: QWidget) -> PointCanvas:
    made = PointCanvas(window)
    made.resize(400, 400)
    window.show()
    return made


@pytest.fixture
def focused(canvas: PointCanvas, qtbot: QtBot) -> PointCanvas:
    canvas.window().activateWindow()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(canvas.hasFocus)
    return canvas


def press(canvas: PointCanvas, *keys: Qt.Key, times: int = 1) -> None:
    for key in keys * times:
        QTest.keyClick(canvas, key)


def changed(canvas: PointCanvas, before: QImage, around: QPointF, reach: int = 20) -> bool:
    """Whether something else is seen now, near by."""
    after, at = canvas.grab().toImage(), around.toPoint()
    near = range(-reach, reach + 1)
    return any(
        after.pixel(at.x() + right, at.y() + down) != before.pixel(at.x() + right, at.y() + down)
        for right in near
        for down in near
    )


# Keys


def test_space_adds_a_point_at_the_cross(focused: PointCanvas) -> None:
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Right, times=5)
    press(focused, Qt.Key.Key_Space)
    assert heard.kinds() == ["edit_began", "added", "edit_ended"]
    (places,) = heard.last("added")
    np.testing.assert_allclose(places, [[0.5 + 40 / focused.view().scale, 0.5]], rtol=0, atol=1e-5)


def test_enter_does_the_same_and_never_waits_for_a_double_click(focused: PointCanvas) -> None:
    focused.set_handles_editable(True)
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Return)
    assert heard.kinds() == ["edit_began", "added", "edit_ended"]


@pytest.mark.parametrize(("tool", "kind"), [("brush", "added"), ("erase", "erased")])
def test_space_sprays_or_erases_at_the_cross(focused: PointCanvas, tool: Tool, kind: str) -> None:
    focused.set_points(MIDDLE, GREY)
    focused.set_tool(tool)
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Space)
    assert heard.kinds() == ["edit_began", kind, "edit_ended"]


def test_the_mover_takes_a_point_up_carries_it_and_puts_it_down(focused: PointCanvas) -> None:
    focused.set_points(MIDDLE, GREY)
    focused.set_tool("move")
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Space)
    press(focused, Qt.Key.Key_Up, times=5)
    assert heard.kinds() == ["edit_began", *["moved"] * 5]
    index, x, y = heard.last("moved")
    assert (index, x) == (0, 0.5)
    assert y == pytest.approx(0.5 + 40 / focused.view().scale)
    press(focused, Qt.Key.Key_Space)
    press(focused, Qt.Key.Key_Up, times=3)
    assert heard.kinds() == ["edit_began", *["moved"] * 5, "edit_ended"]


def test_the_mover_carries_handles_too(focused: PointCanvas) -> None:
    focused.set_handles(MIDDLE)
    focused.set_tool("move")
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Space)
    assert heard.kinds() == ["handle_moved"]


def test_delete_erases_points_at_the_cross(focused: PointCanvas) -> None:
    focused.set_points(MIDDLE, GREY)
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Delete)
    assert heard.kinds() == ["edit_began", "erased", "edit_ended"]


def test_delete_drops_a_handle_at_the_cross(focused: PointCanvas) -> None:
    focused.set_points(MIDDLE, GREY)
    focused.set_handles(np.array([[0.1, 0.1], [0.5, 0.5]]), removable=True)
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Delete)
    assert heard.told == [("handle_dropped", (1,))]


@pytest.mark.parametrize("editable", [False, True])
def test_insert_wants_a_handle_where_that_may_be(focused: PointCanvas, editable: bool) -> None:
    focused.set_handles_editable(editable)
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Insert)
    assert heard.told == ([("handle_wanted", (0.5, 0.5))] if editable else [])


def test_the_place_of_the_cross_is_told_until_escape(focused: PointCanvas) -> None:
    told: list[Any] = []
    focused.pointed.connect(told.append)
    press(focused, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert told[0][0] > 0.5
    assert told[-1] is None


def test_when_the_focus_goes_what_is_carried_is_put_down(focused: PointCanvas) -> None:
    focused.set_points(MIDDLE, GREY)
    focused.set_tool("move")
    heard = Heard(focused)
    press(focused, Qt.Key.Key_Space, Qt.Key.Key_Right)
    focused.clearFocus()
    assert heard.kinds() == ["edit_began", "moved", "edit_ended"]


def is_kept(canvas: PointCanvas, key: Qt.Key) -> bool:
    """Whether a key is kept from the window's shortcuts."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def test_keys_are_kept_from_the_window_but_space_only_while_the_cross_shows(focused: PointCanvas) -> None:
    assert all(is_kept(focused, key) for key in (*ARROWS, Qt.Key.Key_Space))
    press(focused, Qt.Key.Key_Escape)
    assert all(is_kept(focused, key) for key in ARROWS)
    assert not is_kept(focused, Qt.Key.Key_Space)


def test_a_click_takes_no_focus_and_hides_the_cross(focused: PointCanvas) -> None:
    QTest.mouseClick(focused, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    assert not is_kept(focused, Qt.Key.Key_Space)
    assert not focused.focusPolicy() & Qt.FocusPolicy.ClickFocus
    assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus


# What is shown


def test_the_focus_has_a_ring_and_the_cross_shows(canvas: PointCanvas, qtbot: QtBot) -> None:
    before = canvas.grab().toImage()
    canvas.window().activateWindow()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(canvas.hasFocus)
    image = canvas.grab().toImage()
    assert image.pixelColor(1, 200).name() == LIGHT.machine.lower()
    assert changed(canvas, before, QPointF(200, 200), 12)


@pytest.mark.parametrize("tool", ["brush", "erase"])
def test_how_far_brush_and_eraser_reach_is_shown(canvas: PointCanvas, tool: Tool) -> None:
    canvas.set_points(MIDDLE, GREY)
    canvas.set_tool(tool)
    before = canvas.grab().toImage()
    canvas._point_at(QPointF(120, 120))
    assert changed(canvas, before, QPointF(120 + REACH[tool], 120), 2)
    canvas._point_at(None)
    assert not changed(canvas, before, QPointF(120 + REACH[tool], 120), 2)


def test_a_handle_that_can_be_taken_has_a_ring(canvas: PointCanvas) -> None:
    canvas.set_handles(MIDDLE)
    canvas._point_at(QPointF(205, 205))
    ring = canvas.grab().toImage().pixelColor(211, 200)
    assert ring.blue() > ring.red() + 100


def test_the_point_that_would_be_moved_has_a_ring(canvas: PointCanvas) -> None:
    canvas.set_points(MIDDLE, GREY)
    before = canvas.grab().toImage()
    canvas._point_at(QPointF(205, 205))
    assert not changed(canvas, before, QPointF(200, 200), 10)
    canvas.set_tool("move")
    assert changed(canvas, before, QPointF(200, 200), 10)


def test_a_handle_is_shown_where_it_is_dragged(canvas: PointCanvas) -> None:
    canvas.set_handles(MIDDLE)
    before = canvas.grab().toImage()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    QTest.mouseMove(canvas, QPoint(300, 120))
    assert changed(canvas, before, QPointF(300, 120), 14)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 120))


def test_a_point_that_waits_for_a_double_click_is_shown(canvas: PointCanvas) -> None:
    canvas.set_points(MIDDLE, GREY)
    canvas.set_handles_editable(True)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    canvas._point_at(None)
    assert QColor(canvas.grab().toImage().pixel(100, 100)).name() == LIGHT.muted.lower()
    canvas.hide()


def test_it_has_a_name(canvas: PointCanvas) -> None:
    assert canvas.accessibleName()
