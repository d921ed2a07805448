from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.rail import Rail


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail()
    qtbot.addWidget(made)
    made.set_stops(11)
    made.resize(224, 32)
    made.show()
    return made


def emitted(rail: Rail) -> tuple[list[int], list[int]]:
    slid: list[int] = []
    settled: list[int] = []
    rail.slid.connect(slid.append)
    rail.settled.connect(settled.append)
    return slid, settled


def test_setting_it_emits_nothing(rail: Rail) -> None:
    slid, settled = emitted(rail)
    rail.set_at(7)
    rail.set_stops(3)
    assert rail.value() == 2
    assert (slid, settled) == ([], [])


@pytest.mark.parametrize(("x", "index"), [(12, 0), (0, 0), (112, 5), (212, 10), (223, 10)])
def test_a_press_on_the_groove_takes_the_handle_there(rail: Rail, qtbot: QtBot, x: int, index: int) -> None:
    rail.set_at(3)
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton, pos=QPoint(x, 16))
    assert rail.value() == index


def test_a_drag_settles_only_when_it_is_let_go(rail: Rail, qtbot: QtBot) -> None:
    slid, settled = emitted(rail)
    qtbot.mousePress(rail, Qt.MouseButton.LeftButton, pos=QPoint(112, 16))
    qtbot.mouseMove(rail, QPoint(152, 16))
    assert (slid, settled) == ([5, 7], [])
    qtbot.mouseRelease(rail, Qt.MouseButton.LeftButton, pos=QPoint(152, 16))
    assert settled == [7]


@pytest.mark.parametrize("end", ["hide", "disable"])
def test_a_handle_is_let_go_when_the_rail_goes_away(rail: Rail, qtbot: QtBot, end: str) -> None:
    _, settled = emitted(rail)
    qtbot.mousePress(rail, Qt.MouseButton.LeftButton, pos=QPoint(112, 16))
    assert rail.is_in_hand()
    if end == "hide":
        rail.hide()
    else:
        rail.setEnabled(False)
    assert not rail.is_in_hand()
    assert settled == []


def test_other_mouse_buttons_do_nothing(rail: Rail, qtbot: QtBot) -> None:
    slid, _ = emitted(rail)
    qtbot.mouseClick(rail, Qt.MouseButton.RightButton, pos=QPoint(112, 16))
    assert slid == []


def test_keys_settle_after_a_rest(rail: Rail, qtbot: QtBot) -> None:
    slid, settled = emitted(rail)
    qtbot.keyClick(rail, Qt.Key.Key_Right)
    qtbot.keyClick(rail, Qt.Key.Key_Right)
    assert (slid, settled) == ([1, 2], [])
    rail.rest.timeout.emit()
    assert settled == [2]


@pytest.mark.parametrize(("key", "index"), [(Qt.Key.Key_Home, 0), (Qt.Key.Key_End, 10), (Qt.Key.Key_Left, 4)])
def test_keys_move_the_handle(rail: Rail, qtbot: QtBot, key: Qt.Key, index: int) -> None:
    rail.set_at(5)
    qtbot.keyClick(rail, key)
    rail.rest.timeout.emit()
    assert rail.value() == index


def turn_wheel(rail: Rail) -> None:
    where, up = QPointF(112, 16), QPoint(0, 120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(where, where, QPoint(), up, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(rail, event)


def test_the_wheel_turns_it_only_while_it_has_the_focus(rail: Rail, qtbot: QtBot) -> None:
    rail.clearFocus()
    turn_wheel(rail)
    assert rail.value() == 0
    rail.activateWindow()
    rail.setFocus()
    qtbot.waitUntil(rail.hasFocus)
    turn_wheel(rail)
    rail.rest.timeout.emit()
    assert rail.value() == 1


@pytest.mark.parametrize(("key", "kept"), [(Qt.Key.Key_Right, True), (Qt.Key.Key_Space, False)])
def test_arrows_are_kept_from_the_windows_shortcuts_and_space_is_not(rail: Rail, key: Qt.Key, kept: bool) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(rail, event)
    assert event.isAccepted() == kept


def test_it_paints_in_every_state(rail: Rail, qtbot: QtBot) -> None:
    states: list[Callable[[], object]] = [
        lambda: None,
        lambda: rail.setSliderDown(True),
        lambda: rail.setEnabled(False),
        lambda: rail.set_stops(0),
        lambda: rail.resize(1, 1),
    ]
    for reach in states:
        reach()
        assert not rail.grab().isNull()
