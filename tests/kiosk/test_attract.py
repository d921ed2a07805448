"""The program plays by itself, one tab after the other, until the first touch, which does nothing else."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.kiosk.attract import Attract
from playground.kiosk.gate import Gate
from playground.tabs.tab import Tab
from tests.clock import Clock
from tests.toy_tab import PATIENCE, ToyTab, settle
from tests.visitors import (
    PLAIN,
    Witness,
    app,
    await_picture,
    drag,
    key,
    middle,
    repeat,
    tap,
    tap_beside,
    touch,
    toy_window,
    visit,
    wake_with_two_hands,
)

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
SECONDS = 25.0
SOON = 0.1  # seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    return toy_window(qtbot, monkeypatch)


@pytest.fixture
def gate(window: Window) -> Gate:
    return Gate(app(), window)


@pytest.fixture
def attract(window: Window, gate: Gate, clock: Clock, qtbot: QtBot) -> Attract:
    made = Attract(gate, window, ("one", "two"), SECONDS, clock)
    qtbot.addWidget(window, before_close_func=lambda _: made.end())
    return made


def tab_of(window: Window) -> Tab:
    assert window.tab is not None
    return window.tab


# It plays.


def test_the_machine_learns_and_the_unseen_hand_performs(
    attract: Attract, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    beats: list[int] = []
    monkeypatch.setattr(ToyTab, "perform", lambda _, beat: beats.append(beat))
    attract.begin()
    assert attract.is_attracting
    assert attract.banner.isVisible()
    qtbot.waitUntil(lambda: len(beats) >= 3, timeout=PATIENCE)
    assert beats[:3] == [0, 1, 2]
    tab = tab_of(window)
    qtbot.waitUntil(lambda: tab.frame is not None and tab.frame.playing, timeout=PATIENCE)


def test_it_goes_from_tab_to_tab_and_round_again(attract: Attract, window: Window, qtbot: QtBot, clock: Clock) -> None:
    attract.begin()
    seen = [window.tab_name]
    for _ in range(3):
        clock.go(SECONDS - 1)
        attract.beat()
        assert window.tab_name == seen[-1]
        clock.go(1)
        attract.beat()
        await_picture(qtbot, window)
        seen.append(window.tab_name)
    assert seen == ["one", "two", "one", "two"]


def test_after_a_round_all_tabs_begin_anew(attract: Attract, window: Window, qtbot: QtBot, clock: Clock) -> None:
    before = window.tab
    attract.begin()
    for built in (("one", "two"), ("one",)):
        clock.go(SECONDS)
        attract.beat()
        await_picture(qtbot, window)
        assert window.built == built
    assert window.tab is not before


def test_it_can_begin_with_any_of_the_tabs(attract: Attract, window: Window, qtbot: QtBot) -> None:
    attract.begin("two")
    await_picture(qtbot, window)
    assert window.tab_name == "two"


def test_a_machine_that_knows_nothing_yet_begins_anew(attract: Attract, window: Window, qtbot: QtBot) -> None:
    tab = tab_of(window)
    tab.play(True)
    qtbot.waitUntil(lambda: tab.frame is not None and tab.frame.step > 20, timeout=PATIENCE)
    tab.play(False)
    step = settle(qtbot, tab).step
    began: list[int] = []
    tab.begin = began.append  # pyright: ignore[reportAttributeAccessIssue]
    attract.begin()
    attract.beat()
    assert step > 20
    assert began == [tab.seed]


def test_a_machine_that_is_done_begins_anew_after_a_moment(
    attract: Attract, window: Window, qtbot: QtBot, clock: Clock
) -> None:
    tab = tab_of(window)
    attract.begin()
    attract.beat()
    seed = tab.seed
    tab.play(False)
    settle(qtbot, tab)
    attract._keep_going(tab)
    clock.go(2.9)
    attract._keep_going(tab)
    assert settle(qtbot, tab).seed == seed
    clock.go(0.1)
    attract._keep_going(tab)
    frame = settle(qtbot, tab)
    assert frame.seed == seed + 1
    assert frame.playing


def test_a_tab_that_cannot_be_shown_is_passed_over(
    attract: Attract, window: Window, qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Window, "tab", property(lambda _: None))
    attract.begin()
    attract.beat()
    clock.go(SECONDS)
    attract.beat()
    assert window.tab_name == "two"
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)


def test_what_the_hand_did_is_wiped_when_it_leaves_a_tab(
    attract: Attract, window: Window, qtbot: QtBot, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    wiped: list[Any] = []
    monkeypatch.setattr(ToyTab, "take_back", lambda tab: wiped.append(tab))
    first = tab_of(window)
    attract.begin()
    attract.beat()
    clock.go(SECONDS)
    attract.beat()
    assert wiped == [first]
    await_picture(qtbot, window)
    attract.beat()
    attract.end()
    assert wiped == [first, tab_of(window)]


def test_its_own_doing_does_not_wake_it(
    attract: Attract, window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def press(tab: ToyTab, _beat: int) -> None:
        at, left = QPointF(5, 5), Qt.MouseButton.LeftButton
        QCoreApplication.sendEvent(
            tab, QMouseEvent(QEvent.Type.MouseButtonPress, at, tab.mapToGlobal(at), left, left, PLAIN)
        )

    monkeypatch.setattr(ToyTab, "perform", press)
    attract.begin()
    attract.beat()
    assert attract.is_attracting


# Somebody comes.


def turn_the_wheel(window: Window) -> None:
    at = QPointF(300, 300)
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, PLAIN, Qt.ScrollPhase.NoScrollPhase, False
    )
    QCoreApplication.sendEvent(window, turn)


WAYS: dict[str, Callable[[Window], None]] = {
    "a click": lambda window: tap(window),
    "a right click": lambda window: tap(window, None, Qt.MouseButton.RightButton),
    "a finger": lambda window: touch(window, ("press", 1, QPoint(500, 400))),
    "a key": lambda window: key(window, Qt.Key.Key_A),
    "a dead key": lambda window: key(window, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    "the wheel": turn_the_wheel,
}


@pytest.mark.parametrize("come", WAYS.values(), ids=WAYS.keys())
def test_it_is_over_within_the_very_event(
    attract: Attract, window: Window, qtbot: QtBot, come: Callable[[Window], None]
) -> None:
    attract.begin()
    attract.beat()
    came_at = time.perf_counter()
    with qtbot.waitSignal(attract.woken):
        come(window)
    took = time.perf_counter() - came_at
    assert not attract.is_attracting
    assert not attract.banner.isVisible()
    assert window.isVisible()
    assert took < SOON


def test_the_visitor_goes_on_in_the_tab_that_was_playing(attract: Attract, window: Window, qtbot: QtBot) -> None:
    attract.begin("two")
    await_picture(qtbot, window)
    attract.beat()
    tap(window)
    assert window.tab_name == "two"
    assert settle(qtbot, tab_of(window)).playing


def click_play(window: Window) -> Any:
    return tab_of(window).transport.play


def test_the_first_tap_only_wakes_and_the_second_one_presses(attract: Attract, window: Window, qtbot: QtBot) -> None:
    played: list[bool] = []
    tab_of(window).transport.played.connect(played.append)
    attract.begin()
    attract.beat()
    tap(click_play(window))
    assert played == []
    tap(click_play(window))
    assert len(played) == 1


def test_the_first_finger_wakes_with_all_that_it_does_until_it_is_lifted(
    attract: Attract, window: Window, qtbot: QtBot
) -> None:
    played: list[bool] = []
    tab_of(window).transport.played.connect(played.append)
    at = middle(click_play(window))
    attract.begin()
    attract.beat()
    touch(window, ("press", 1, at))
    touch(window, ("move", 1, at), ("press", 2, at + QPoint(4, 0)))
    touch(window, ("release", 1, at), ("move", 2, at + QPoint(4, 2)))
    touch(window, ("release", 2, at + QPoint(4, 2)))
    assert played == []
    assert not click_play(window).isDown()
    touch(window, ("press", 3, at))
    touch(window, ("release", 3, at))
    assert len(played) == 1


def test_nothing_of_the_waking_gesture_reaches_what_lies_beneath(attract: Attract, window: Window) -> None:
    witness, at = Witness(click_play(window)), middle(click_play(window))
    attract.begin()
    attract.beat()
    QTest.mouseMove(window.windowHandle(), at)
    witness.seen.clear()
    drag(window, (at, at + QPoint(3, 3)))
    assert witness.seen == []
    drag(window, (at, at + QPoint(3, 3)))
    assert {"MouseMove", "MouseButtonRelease"} <= set(witness.seen)


def test_a_second_finger_draws_nothing_while_the_first_one_wakes(attract: Attract, window: Window) -> None:
    attract.begin()
    attract.beat()
    assert wake_with_two_hands(window).is_empty()
    assert not wake_with_two_hands(window).is_empty()


def test_a_tap_wakes_though_something_rests_on_the_screen(attract: Attract, window: Window) -> None:
    played: list[bool] = []
    tab_of(window).transport.played.connect(played.append)
    rest, at = QPoint(4, 400), middle(click_play(window))
    touch(window, ("press", 1, rest))
    for finger in (2, 3):
        attract.begin()
        attract.beat()
        tap_beside(window, rest, at, finger)
        assert not attract.is_attracting
    touch(window, ("release", 1, rest))
    assert played == []
    touch(window, ("press", 9, at))
    touch(window, ("release", 9, at))
    assert len(played) == 1


def test_a_stuck_key_neither_wakes_it_nor_does_anything(attract: Attract, window: Window) -> None:
    witness = Witness(click_play(window))
    attract.begin()
    attract.beat()
    repeat(click_play(window), Qt.Key.Key_Space)
    assert attract.is_attracting
    assert witness.seen == []


def test_it_can_play_again_and_be_woken_again(attract: Attract, window: Window, qtbot: QtBot) -> None:
    for _ in range(3):
        attract.begin()
        attract.beat()
        tap(window)
        assert not attract.is_attracting
    QApplication.sendPostedEvents()
    visit(qtbot, window, "two")
