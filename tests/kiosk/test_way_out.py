"""The only way out: five taps in the corner, and a PIN that cannot be guessed quickly."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.gate import Gate
from playground.kiosk.pin import hash_pin
from playground.kiosk.way_out import CORNER, WayOut, patience
from tests.clock import Clock
from tests.visitors import app, shown, tap, touch

pytestmark = pytest.mark.usefixtures("clothes")
PIN = "4711"
HASH = hash_pin(PIN)
IN, OUT = QPoint(40, 40), QPoint(CORNER, 40)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    shown(qtbot, made)
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def way(window: QWidget, clock: Clock) -> WayOut:
    return WayOut(Gate(app(), window), window, HASH, clock)


def taps(window: QWidget, times: int, at: QPoint = IN, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    for _ in range(times):
        tap(window, at, button)


def leave(way: WayOut, pin: str) -> list[bool]:
    """Type a PIN; whether that let somebody out."""
    left: list[bool] = []
    way.left.connect(lambda: left.append(True))
    for digit in pin:
        tap(way.pad.keys[digit])
    tap(way.pad.ok_key)
    way.left.disconnect()
    return left


def test_five_taps_in_the_corner_open_the_pad(way: WayOut, window: QWidget) -> None:
    taps(window, 4)
    assert not way.pad.is_open()
    taps(window, 1)
    assert way.pad.is_open()


def test_five_taps_of_a_finger_do_so_too(way: WayOut, window: QWidget) -> None:
    for _ in range(5):
        touch(window, ("press", 1, IN))
        touch(window, ("release", 1, IN))
    assert way.pad.is_open()


@pytest.mark.parametrize("at", [OUT, QPoint(40, CORNER), QPoint(640, 400), QPoint(1270, 10)])
def test_taps_elsewhere_do_not(way: WayOut, window: QWidget, at: QPoint) -> None:
    taps(window, 6, at)
    assert not way.pad.is_open()


def test_a_tap_elsewhere_in_between_begins_the_count_anew(way: WayOut, window: QWidget) -> None:
    taps(window, 4)
    taps(window, 1, OUT)
    taps(window, 4)
    assert not way.pad.is_open()


def test_five_taps_that_take_longer_than_five_seconds_do_not(way: WayOut, window: QWidget, clock: Clock) -> None:
    for _ in range(9):
        taps(window, 1)
        clock.go(1.3)
    assert not way.pad.is_open()


def test_the_right_button_does_not_count(way: WayOut, window: QWidget) -> None:
    taps(window, 5, button=Qt.MouseButton.RightButton)
    assert not way.pad.is_open()


def test_where_there_is_no_pin_nobody_gets_out(window: QWidget) -> None:
    way = WayOut(Gate(app(), window), window, "")
    taps(window, 10)
    assert not way.pad.is_open()
    assert leave(way, "") == []


def test_the_taps_also_reach_what_lies_there(way: WayOut, window: QWidget) -> None:
    clicks: list[bool] = []
    button = QPushButton("a tab", window)
    button.setGeometry(10, 10, 60, 60)
    button.clicked.connect(lambda: clicks.append(True))
    button.show()
    taps(window, 2)
    assert clicks == [True, True]


def test_the_right_pin_lets_somebody_out(way: WayOut, window: QWidget) -> None:
    taps(window, 5)
    assert leave(way, PIN) == [True]
    assert not way.pad.is_open()


@pytest.mark.parametrize("wrong", ["", "1", "4712", "47110", "471", "999999999999"])
def test_every_wrong_pin_is_answered_in_the_same_words(way: WayOut, window: QWidget, wrong: str) -> None:
    taps(window, 5)
    assert leave(way, wrong) == []
    assert way.pad.is_open()
    assert way.pad.told.text() == "That PIN is wrong."


def test_after_three_wrong_ones_even_the_right_one_must_wait(way: WayOut, window: QWidget, clock: Clock) -> None:
    taps(window, 5)
    for _ in range(3):
        leave(way, "1111")
    assert way.pad.told.text() == "Too many wrong tries. Wait 30 seconds."
    clock.go(12)
    assert leave(way, PIN) == []
    assert way.pad.told.text() == "Too many wrong tries. Wait 18 seconds."
    clock.go(19)
    assert leave(way, PIN) == [True]


def test_closing_the_pad_does_not_shorten_the_wait(way: WayOut, window: QWidget) -> None:
    taps(window, 5)
    for _ in range(3):
        leave(way, "1111")
    tap(way.pad.close_key)
    taps(window, 5)
    assert way.pad.is_open()
    assert leave(way, PIN) == []


@pytest.mark.parametrize("typed", ["", "471"])
def test_what_is_no_pin_keeps_nobody_waiting(way: WayOut, window: QWidget, typed: str) -> None:
    taps(window, 5)
    for _ in range(5):
        assert leave(way, typed) == []
    assert way.pad.told.text() == "That PIN is wrong."
    assert leave(way, PIN) == [True]


def test_seconds_are_counted_down_to_one() -> None:
    assert patience(1.2) == "Too many wrong tries. Wait 2 seconds."
    assert patience(0.4) == "Too many wrong tries. Wait 1 second."
