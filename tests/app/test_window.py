"""The window: how it begins, what it makes of tabs that fail, and that nothing piles up in it."""

import gc
import os
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.catalogue import Entry
from playground.tabs.tab import Tab
from playground.widgets import look, speech
from playground.widgets.popover import Popover
from tests.looks import faults, must_be_reached, settle_layout
from tests.toy import Toy
from tests.toy_tab import GUIDE, PATIENCE, ToyTab, child, click, frame_of, settle, toy_entry, without_torch

Expect = Callable[[str], None]
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class UnbuildableTab(ToyTab):
    def make_stage(self) -> Any:
        raise ValueError("planted in a constructor")


def missing() -> type[Tab]:
    raise ModuleNotFoundError("planted in an import")


ONE, TWO = toy_entry("one"), toy_entry("two")


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    without_torch(monkeypatch)


def opened(qtbot: QtBot, *entries: Entry, seed: int = 0) -> Window:
    """A window on the screen, with the keyboard, in which nothing is open yet."""
    window = Window(entries or (ONE, TWO), seed)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def visit(qtbot: QtBot, window: Window, name: str) -> Tab:
    """Open a tab and wait until its newest frame is there."""
    window.open_tab(name)
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    assert window.tab is not None
    settle(qtbot, window.tab)
    return window.tab


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """A window that shows the first of two toy tabs."""
    made = opened(qtbot)
    visit(qtbot, made, "one")
    return made


def said(window: Window) -> list[str]:
    """The words in the middle of the window."""
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


# Beginning.


def test_it_is_getting_ready_while_a_tab_is_imported(qtbot: QtBot) -> None:
    may_go_on = threading.Event()

    def slow() -> type[Tab]:
        may_go_on.wait()
        return ToyTab

    window = opened(qtbot, toy_entry("slow", slow), TWO)
    window.open_tab("slow")
    assert window.is_waiting
    assert "Getting ready ..." in said(window)
    with qtbot.waitSignal(window.ready, timeout=PATIENCE):
        may_go_on.set()
    assert not window.is_waiting
    assert "Getting ready ..." not in said(window)


def test_a_tab_is_imported_off_the_windows_thread(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []

    def noting() -> type[Tab]:
        threads.append(threading.current_thread())
        return ToyTab

    visit(qtbot, opened(qtbot, toy_entry("noting", noting)), "noting")
    assert threads[0] is not threading.main_thread()


def test_tabs_begin_with_the_windows_seed(qtbot: QtBot) -> None:
    window = opened(qtbot, ONE, seed=5)
    assert visit(qtbot, window, "one").seed == 5


def test_a_tab_is_built_once(window: Window, qtbot: QtBot) -> None:
    first = window.tab
    visit(qtbot, window, "two")
    assert window.built == ("one", "two")
    assert visit(qtbot, window, "one") is first


def test_another_tab_can_be_wanted_while_the_first_gets_ready(qtbot: QtBot) -> None:
    may_go_on = threading.Event()

    def slow() -> type[Tab]:
        may_go_on.wait()
        return ToyTab

    window = opened(qtbot, toy_entry("slow", slow), TWO)
    window.open_tab("slow")
    two = visit(qtbot, window, "two")
    may_go_on.set()
    qtbot.waitUntil(lambda: "slow" in window.built, timeout=PATIENCE)
    assert window.tab is two
    assert two.isVisible()


def test_a_tab_that_is_wanted_twice_while_it_gets_ready_is_built_once(qtbot: QtBot) -> None:
    may_go_on = threading.Event()

    def slow() -> type[Tab]:
        may_go_on.wait()
        return ToyTab

    window = opened(qtbot, toy_entry("slow", slow))
    shown: list[str] = []
    window.tab_shown.connect(shown.append)
    for _ in range(3):
        window.open_tab("slow")
    assert len(imports()) == 1
    may_go_on.set()
    tab = visit(qtbot, window, "slow")
    qtbot.waitUntil(lambda: not imports(), timeout=PATIENCE)
    assert window.tab is tab
    assert shown == ["slow"]
    assert len(window.findChildren(ToyTab)) == 1


def test_a_tab_that_begins_anew_while_it_gets_ready_is_imported_again_afterwards(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.begin_anew("one")
    window.begin_anew("one")
    first = visit(qtbot, window, "one")
    window.begin_anew("one")
    assert visit(qtbot, window, "one") is not first


def imports() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("import")]


def test_an_unknown_tab_is_refused_with_a_sentence(window: Window) -> None:
    with pytest.raises(ValueError, match="tab must be one of one, two, got 'three'"):
        window.open_tab("three")
    assert window.tab_name == "one"


# Tabs that fail.


@pytest.mark.parametrize(
    ("make", "log_line", "sentence"),
    [
        (missing, "tab bad can't be imported", "This tab can't be shown"),
        (lambda: UnbuildableTab, "tab bad can't be built", "This tab can't be built"),
    ],
    ids=["import", "constructor"],
)
def test_a_tab_that_fails_leaves_the_others_usable(
    qtbot: QtBot, expected_logs: Expect, make: Callable[[], type[Tab]], log_line: str, sentence: str
) -> None:
    expected_logs(log_line)
    window = opened(qtbot, toy_entry("bad", make), TWO)
    window.open_tab("bad")
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    assert window.tab is None
    assert any(words.startswith(sentence) for words in said(window))
    visit(qtbot, window, "two").step()
    assert settle(qtbot, visit(qtbot, window, "two")).step == 1
    window.open_tab("bad")
    assert any(words.startswith(sentence) for words in said(window))


def test_a_tab_whose_shipped_model_is_missing_leaves_the_others_usable(qtbot: QtBot, expected_logs: Expect) -> None:
    expected_logs("tab bad can't be built")

    class Untrained(ToyTab):
        trained = "models/no such model.safetensors"

    window = opened(qtbot, toy_entry("bad", lambda: Untrained), TWO)
    window.open_tab("bad")
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    visit(qtbot, window, "two")


def test_the_guide_theme_and_keys_do_no_harm_where_there_is_no_tab(qtbot: QtBot, expected_logs: Expect) -> None:
    expected_logs("tab bad can't be imported")
    window = opened(qtbot, toy_entry("bad", missing))
    for _ in range(2):
        window.header.guide_wanted.emit()
        window.toggle_theme()
        qtbot.keyClick(window, Qt.Key.Key_Space)
        window.open_tab("bad")
        qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)


# Looks.


def test_the_theme_changes_at_run_time(window: Window) -> None:
    tab = window.tab
    assert tab is not None
    light = tab.grab().toImage()
    window.toggle_theme()
    assert look.theme_of(tab).name == look.theme_of(window.header).name == "dark"
    assert tab.grab().toImage() != light
    window.toggle_theme()
    assert look.theme_of(tab).name == "light"


def test_the_text_size_changes_at_run_time_and_the_theme_keeps_it(window: Window) -> None:
    label = child(window.header, QLabel)
    before = label.fontMetrics().height()
    window.set_text_size(1.3)
    assert label.fontMetrics().height() > before
    window.toggle_theme()
    assert look.text_size() == pytest.approx(1.3, abs=0.05)


@pytest.mark.parametrize("text_size", [1.0, 1.3])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
def test_nothing_in_the_window_is_cut_off(window: Window, size: tuple[int, int], text_size: float) -> None:
    window.set_text_size(text_size)
    window.resize(*size)
    assert (window.width(), window.height()) == size
    settle_layout()
    assert faults(window) == []


def test_it_cannot_be_made_smaller_than_what_it_can_show(window: Window) -> None:
    window.resize(640, 480)
    assert (window.width(), window.height()) == (1024, 768)


def test_every_control_has_a_name_and_is_reached_by_tab(window: Window) -> None:
    must_be_reached(window)


# Keys.


def test_space_plays_as_soon_as_a_tab_is_there(window: Window, qtbot: QtBot) -> None:
    assert window.tab is not None
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Space)
    assert settle(qtbot, window.tab).playing


def test_keys_are_the_tabs_where_nothing_has_the_focus(window: Window, qtbot: QtBot) -> None:
    assert window.tab is not None
    window.tab.clearFocus()
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert settle(qtbot, window.tab).step == 1


def test_a_key_steps_once_wherever_the_focus_is(window: Window, qtbot: QtBot) -> None:
    assert window.tab is not None
    window.tab.setFocus()
    qtbot.keyClick(window.tab, Qt.Key.Key_Right)
    assert settle(qtbot, window.tab).step == 1


# Languages.


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speech.set_language(qapp, "en")


def test_another_language_is_spoken_at_once_and_the_run_goes_on(
    window: Window, qtbot: QtBot, english_again: None
) -> None:
    tab = visit(qtbot, window, "one")
    tab.step()
    before = settle(qtbot, tab)
    threads = threading.active_count()
    window.header.language_wanted.emit("de")
    assert speech.language() == "de"
    assert window.header.language.text() == "DE"
    assert window.tab is tab
    assert (settle(qtbot, tab).step, frame_of(tab).settings) == (before.step, before.settings)
    assert threading.active_count() == threads
    tab.step()
    assert settle(qtbot, tab).step == before.step + 1


def test_a_tab_that_is_built_later_speaks_the_language_of_the_moment(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, english_again: None
) -> None:
    asked: list[tuple[str, str]] = []
    monkeypatch.setattr("playground.app.window.guide", lambda *name: (asked.append(name), GUIDE)[1])
    window.set_language("fr")
    visit(qtbot, window, "two")
    assert asked == [("one", "fr"), ("two", "fr")]


# Everything anew.


def test_everything_begins_anew(window: Window, qtbot: QtBot) -> None:
    first = visit(qtbot, window, "one")
    visit(qtbot, window, "two").step()
    desk = window.desk
    window.begin_anew("one")
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    assert window.built == ("one",)
    assert window.tab is not first
    assert window.desk is not desk
    qtbot.waitUntil(lambda: not window._endings.tabs, timeout=PATIENCE)
    assert [thread.name for thread in threading.enumerate() if thread.name.startswith("learner")] == ["learner Toy"]


def test_nothing_of_a_tab_and_its_learner_stays_after_a_new_beginning(window: Window, qtbot: QtBot) -> None:
    visit(qtbot, window, "two")
    kept = [weakref.ref(thing) for tab in window._tabs.values() for thing in (tab, tab.session, tab.session._learner)]
    assert len(kept) == 6
    window.begin_anew("one")
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window._endings.tabs, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not any(thing() for thing in kept), timeout=PATIENCE)


def test_twenty_new_beginnings_leave_nothing_behind(window: Window, qtbot: QtBot) -> None:
    def begin_anew() -> None:
        for popover in window.findChildren(Popover):
            popover.open_panel()
        window.begin_anew("one")
        qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
        assert window.tab is not None
        settle(qtbot, window.tab)
        qtbot.waitUntil(lambda: not window._endings.tabs, timeout=PATIENCE)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()

    begin_anew()
    qtbot.waitUntil(lambda: not imports(), timeout=PATIENCE)
    before = census(window)
    for _ in range(20):
        begin_anew()
    qtbot.waitUntil(lambda: not imports(), timeout=PATIENCE)
    assert census(window) == before


def test_nobody_waits_for_a_learner_at_work_when_all_begins_anew(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on, is_at_work, tab = threading.Event(), threading.Event(), window.tab
    assert tab is not None

    def step(_learner: Any) -> tuple[float, float]:
        is_at_work.set()
        assert may_go_on.wait(PATIENCE / 1000)
        return 0.0, 0.0

    monkeypatch.setattr(Toy, "step", step)
    tab.play(True)
    qtbot.waitUntil(is_at_work.is_set, timeout=PATIENCE)
    window.begin_anew("two")
    qtbot.waitUntil(lambda: not window.is_waiting, timeout=PATIENCE)
    assert [thread.name for thread in threading.enumerate()].count("learner Toy") == 2
    may_go_on.set()
    qtbot.waitUntil(lambda: not window._endings.tabs, timeout=PATIENCE)
    assert [thread.name for thread in threading.enumerate()].count("learner Toy") == 1


def test_a_learner_that_is_stuck_when_all_begins_anew_is_told_of(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.learner_stuck):
        window._endings.stuck.emit()


# Nothing piles up.


def census(window: Window) -> dict[str, int]:
    """How many of everything that could pile up there are."""
    return {
        "threads": threading.active_count(),
        "objects": len(window.findChildren(QObject)),
        "widgets": len(QApplication.allWidgets()),
        "files": psutil.Process().num_fds() if sys.platform != "win32" else 0,
    }


def switch(window: Window, times: int, also: Callable[[], object] = lambda: None) -> None:
    """Turn from tab to tab by the header's buttons."""
    for turn in range(times):
        window.header.tab_chosen.emit(("two", "one")[turn % 2])
        QApplication.sendPostedEvents()
        also()


def test_two_hundred_switches_leave_nothing_behind(window: Window, qtbot: QtBot) -> None:
    visit(qtbot, window, "two")
    switch(window, 2)
    qtbot.waitUntil(lambda: not imports(), timeout=PATIENCE)
    before = census(window)
    switch(window, 200)
    assert census(window) == before


def test_the_census_counts_what_is_left_behind(window: Window, qtbot: QtBot) -> None:
    visit(qtbot, window, "two")
    before = census(window)
    left: list[int] = []

    def leave_behind() -> None:
        QWidget(window)
        left.append(os.open(os.devnull, os.O_RDONLY))

    switch(window, 2, leave_behind)
    after = census(window)
    assert {name: after[name] - before[name] for name in before} == {
        "threads": 0,
        "objects": 2,
        "widgets": 2,
        "files": 2,
    }
    for handle in left:
        os.close(handle)


# Closing.


def test_closing_ends_all_learners(window: Window, qtbot: QtBot) -> None:
    visit(qtbot, window, "two").play(True)
    threads = [thread for thread in threading.enumerate() if thread.name.startswith("learner")]
    assert len(threads) == 2
    window.close()
    assert not any(thread.is_alive() for thread in threads)


def test_a_learner_that_does_not_end_in_time_is_logged(
    window: Window, monkeypatch: pytest.MonkeyPatch, expected_logs: Expect
) -> None:
    expected_logs("a learner did not stop in time")
    tab = window.tab
    assert tab is not None
    tab.close_session()
    monkeypatch.setattr(tab, "close_session", lambda timeout=3.0: False)
    window.close()
    monkeypatch.undo()


def test_it_can_be_closed_while_a_tab_gets_ready(qtbot: QtBot) -> None:
    may_go_on = threading.Event()

    def slow() -> type[Tab]:
        may_go_on.wait()
        return ToyTab

    window = opened(qtbot, toy_entry("slow", slow))
    window.open_tab("slow")
    window.close()
    window.end_imports(0.01)
    assert imports()
    may_go_on.set()
    window.end_imports(PATIENCE)
    assert not imports()
    QApplication.sendPostedEvents()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("learner")]


def test_the_frame_of_the_tab_that_is_shown_is_fresh(window: Window, qtbot: QtBot) -> None:
    tab = visit(qtbot, window, "two")
    tab.play(True)
    qtbot.waitUntil(lambda: frame_of(tab).step > 5, timeout=PATIENCE)
    step = frame_of(tab).step
    visit(qtbot, window, "one")
    visit(qtbot, window, "two")
    qtbot.waitUntil(lambda: frame_of(tab).step > step, timeout=PATIENCE)
    click(qtbot, tab.transport.play)
    assert not settle(qtbot, tab).playing
