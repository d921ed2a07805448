"""A visit from the touch that wakes the screen to the reset, in a window with two toy tabs."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.kiosk.config import Config
from playground.kiosk.host import Host
from playground.kiosk.pin import hash_pin
from playground.widgets import look
from tests.clock import Clock
from tests.toy_tab import settle
from tests.visitors import app, await_picture, tap, toy_window, write

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
PIN = "4711"
CONFIG = Config(tabs=("one", "two"), start_tab="two", text_size=1.0, idle=60, countdown=20, pin=hash_pin(PIN))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    return toy_window(qtbot, monkeypatch)


@pytest.fixture
def host(window: Window, clock: Clock, qtbot: QtBot) -> Host:
    made = Host(app(), window, CONFIG, clock, full_screen=False)
    qtbot.addWidget(window, before_close_func=lambda _: close(made))
    return made


def close(host: Host) -> None:
    host.stop()
    host.guard.lift()


def go_away(host: Host, clock: Clock) -> None:
    for seconds in (CONFIG.idle, CONFIG.countdown):
        clock.go(seconds)
        host.idle.look()


def test_a_visit_begins_with_a_touch_and_ends_with_the_reset(
    host: Host, window: Window, clock: Clock, qtbot: QtBot
) -> None:
    told: list[str] = []
    host.visit_began.connect(lambda: told.append("began"))
    host.visit_ended.connect(lambda: told.append("ended"))
    host.start()
    assert host.is_alone
    tap(window)
    assert not host.is_alone
    assert host.idle.is_watching
    go_away(host, clock)
    assert told == ["began", "ended"]
    assert host.is_alone
    assert host.attract.banner.isVisible()


def test_after_a_visit_all_tabs_are_new_and_it_plays_from_the_start_tab(
    host: Host, window: Window, clock: Clock, qtbot: QtBot
) -> None:
    host.start()
    await_picture(qtbot, window)
    tap(window)
    before = window.tab
    assert before is not None
    go_away(host, clock)
    await_picture(qtbot, window)
    assert window.tab_name == "two"
    assert window.built == ("two",)
    assert window.tab is not before


def test_the_look_is_that_of_the_start_again(host: Host, window: Window, clock: Clock) -> None:
    host.start()
    tap(window)
    window.set_theme("dark")
    window.set_text_size(1.3)
    go_away(host, clock)
    assert look.theme_of(window).name == "light"
    assert look.text_size() == pytest.approx(1.0, abs=0.03)


def test_what_was_typed_and_copied_is_gone(host: Host, window: Window, clock: Clock, qtbot: QtBot) -> None:
    host.start()
    await_picture(qtbot, window)
    tap(window)
    QGuiApplication.clipboard().setText("a secret")
    field = window.tab.field  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
    tap(field)
    write(window, "42")
    assert field.text().endswith("42")
    assert host.keyboard.isVisible()
    go_away(host, clock)
    assert QGuiApplication.clipboard().text() == ""
    assert not host.keyboard.isVisible()


def test_while_somebody_is_there_nothing_is_cleared(host: Host, window: Window, clock: Clock, qtbot: QtBot) -> None:
    host.start()
    await_picture(qtbot, window)
    tap(window)
    before = window.tab
    assert before is not None
    for _ in range(5):
        clock.go(CONFIG.idle - 1)
        host.idle.look()
        tap(before.stage)
    assert window.tab is before
    settle(qtbot, before)


def test_staff_get_out_with_five_taps_and_the_pin(host: Host, window: Window, qtbot: QtBot) -> None:
    host.start()
    await_picture(qtbot, window)
    assert not window.close()
    for _ in range(5):
        tap(window, QPoint(20, 20))
    pad = host.way_out.pad
    for digit in PIN:
        tap(pad.keys[digit])
    with qtbot.waitSignal(host.left):
        tap(pad.ok_key)
    assert window.close()


def test_what_is_forbidden_is_a_sign_of_life_all_the_same(
    host: Host, window: Window, clock: Clock, qtbot: QtBot
) -> None:
    host.start()
    tap(window, button=Qt.MouseButton.RightButton)
    assert not host.is_alone
    clock.go(CONFIG.idle - 1)
    tap(window, button=Qt.MouseButton.RightButton)
    clock.go(CONFIG.idle - 1)
    host.idle.look()
    assert not host.idle.is_asking


def test_it_stops_altogether(host: Host, window: Window) -> None:
    host.start()
    host.stop()
    assert not host.is_alone
    assert not host.idle.is_watching


def test_digits_that_staff_left_behind_go_with_the_reset(
    host: Host, window: Window, clock: Clock, qtbot: QtBot
) -> None:
    host.start()
    await_picture(qtbot, window)
    tap(window)
    pad = host.way_out.pad
    pad.open_panel()
    tap(pad.keys["4"])
    go_away(host, clock)
    assert host.is_alone
    assert not pad.is_open()
    assert pad._typed == ""
