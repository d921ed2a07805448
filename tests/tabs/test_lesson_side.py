"""What a lesson does to any tab, shown on a tab around the toy learner and driven by its real controls."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.data.lesson import ONLY_HIDDEN, PARTS, Lesson
from playground.engine import orders
from playground.widgets import look
from playground.widgets.guide import GuideView
from playground.widgets.lesson_card import LessonCard
from playground.widgets.locks import LOCKED
from tests.looks import faults, nameless, settle_layout
from tests.toy import ToySettings
from tests.toy_tab import GUIDE, PATIENCE, ToyTab, child, click, frame_of, settle, without_torch

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
Key = Qt.Key
IN_THE_TAB = [name for name in PARTS if name not in ONLY_HIDDEN]


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    without_torch(monkeypatch)


@pytest.fixture
def tab(qtbot: QtBot) -> ToyTab:
    made = ToyTab(GUIDE, seed=4)
    qtbot.addWidget(made, before_close_func=lambda tab: tab.close_session())
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    settle(qtbot, made)
    return made


def widgets_of(tab: ToyTab, name: str) -> list[QWidget]:
    """What belongs to a part, for whoever looks at the screen."""
    bar = tab.transport
    return {
        "input": [tab.field],
        "knobs": [tab.knobs.control(name) for name in tab.knobs.front()],
        "answer": [tab.said],
        "curves": [tab.pages],
        "transport": [bar],
        "start-again": [bar.again, bar.menu, bar.new_seed],
        "play": [bar.play],
        "step": [bar.step_once],
        "speed": [bar.speed],
        "rewind": [bar.rewind],
        "seed": [bar.seed, bar.new_seed],
        "stop": [bar.stop],
    }[name]


# Hidden and locked.


@pytest.mark.parametrize("name", IN_THE_TAB)
def test_a_part_that_is_hidden_is_gone_and_comes_back(tab: ToyTab, name: str) -> None:
    parts = widgets_of(tab, name)
    tab.hold({name}, ())
    assert not any(part.isVisible() for part in parts)
    settle_layout()
    assert faults(tab) == []
    tab.hold((), ())
    assert all(part.isVisible() for part in parts)


@pytest.mark.parametrize("name", IN_THE_TAB)
def test_a_part_that_is_locked_shows_and_can_not_be_used(tab: ToyTab, name: str) -> None:
    parts = widgets_of(tab, name)
    tab.hold((), {name})
    assert all(part.isVisible() and not part.isEnabled() for part in parts)
    settle_layout()
    assert faults(tab) == []
    tab.hold((), ())
    assert all(part.isEnabled() for part in parts)


def test_everything_can_be_hidden_at_once_and_what_is_left_fits(tab: ToyTab) -> None:
    for size in ((1920, 1080), (1280, 800), (1024, 768)):
        tab.resize(*size)
        tab.hold(IN_THE_TAB, ())
        settle_layout()
        assert faults(tab) == []
        assert nameless(tab) == []


def test_knobs_are_hidden_and_locked_by_name(tab: ToyTab) -> None:
    tab.hold({"rate", "curves"}, {"batch"})
    assert tab.knobs.shown() == ("batch", "inputs", "target", "noisy")
    assert tab.knobs.free() == ("inputs", "target", "noisy")
    assert LOCKED in tab.knobs.control("batch").accessibleDescription()


def test_a_panel_without_a_knob_is_gone(tab: ToyTab) -> None:
    tab.hold(tab.knobs.names(), ())
    assert not tab.knobs.isVisible()
    tab.hold((), ())
    assert tab.knobs.isVisible()


def test_keys_do_not_do_what_a_button_must_not(tab: ToyTab, qtbot: QtBot) -> None:
    tab.step()
    settle(qtbot, tab)
    tab.setFocus()
    before = tab.session.ordered
    for kept in ({"play", "step", "rewind"}, {"transport"}):
        for hidden, locked in ((kept, ()), ((), kept)):
            tab.hold(hidden, locked)
            for key in (Key.Key_Space, Key.Key_Right, Key.Key_Left):
                qtbot.keyClick(tab, key)
    assert tab.session.ordered == before
    tab.hold((), ())  # the control: the same keys do it now
    qtbot.keyClick(tab, Key.Key_Right)
    assert settle(qtbot, tab).step == 2


# Locked stays locked.


def test_a_lock_holds_through_everything_that_changes_settings(tab: ToyTab, qtbot: QtBot, tmp_path: Path) -> None:
    other = ToySettings(rate=1.0, batch=3, inputs=5, target="mean", noisy=False)
    path = tmp_path / "other.safetensors"
    tab.session.order(orders.Begin(1, other))
    tab.save(path)
    tab.begin_lesson(2, ToySettings())
    settle(qtbot, tab)
    tab.hold({"rate"}, {"batch", "inputs"})
    tab.turn(other)
    kept = ToySettings(target="mean", noisy=False)
    assert settle(qtbot, tab).settings == kept
    tab.begin(9)
    assert settle(qtbot, tab).settings == kept
    tab.load(path)
    assert settle(qtbot, tab).settings == other  # a model brings its own, and the locks stay
    tab.turn(ToySettings())
    assert settle(qtbot, tab).settings == ToySettings(rate=1.0, batch=3, inputs=5)
    assert tab.knobs.free() == ("target", "noisy")


def test_a_lock_holds_in_another_theme_with_larger_type_and_in_another_window(tab: ToyTab, qapp: QApplication) -> None:
    tab.hold({"speed"}, {"rate", "play"})
    for theme, text, size in (("dark", 1.3, (1024, 768)), ("light", 1.0, (1920, 1080))):
        look.apply(qapp, theme, text)  # pyright: ignore[reportArgumentType]
        tab.resize(*size)
        settle_layout()
        usable = [tab.knobs.control("rate").isEnabled(), tab.transport.play.isEnabled()]
        assert (usable, tab.transport.speed.isVisible()) == ([False, False], False)
        assert faults(tab) == []


# The text.


def card_of(tab: ToyTab) -> LessonCard:
    return child(tab, LessonCard)


def test_the_card_is_shown_at_once_and_the_guides_button_brings_it_back(tab: ToyTab) -> None:
    tab.show_lesson(LessonCard("Title", "Text"))
    card = card_of(tab)
    assert card.isVisible()
    tab.toggle_guide()
    assert not card.isVisible()
    tab.toggle_guide()
    assert card.isVisible()
    assert not child(tab, GuideView).isVisible()


def test_the_machines_guide_is_reached_from_the_card(tab: ToyTab, qtbot: QtBot) -> None:
    card = LessonCard("Title", "Text")
    card.guide_wanted.connect(tab.show_guide)
    tab.show_lesson(card)
    click(qtbot, card.guide_button)
    assert (card.isVisible(), child(tab, GuideView).isVisible()) == (False, True)
    tab.toggle_guide()
    assert (card.isVisible(), child(tab, GuideView).isVisible()) == (True, False)


def test_without_a_lesson_the_button_is_the_guides_again(tab: ToyTab, qtbot: QtBot) -> None:
    tab.show_lesson(LessonCard("Title", "Text"))
    tab.show_lesson(LessonCard("Another", "Text"))
    tab.show_lesson(None)
    qtbot.waitUntil(lambda: not tab.findChildren(LessonCard), timeout=PATIENCE)
    tab.toggle_guide()
    assert child(tab, GuideView).isVisible()


# The run.


def test_a_lesson_begins_with_its_seed_and_settings(tab: ToyTab, qtbot: QtBot) -> None:
    settings = ToySettings(rate=1.0, inputs=5)
    tab.begin_lesson(7, settings)
    assert tab.knobs.settings() == settings  # at once: a knob that is turned now must not bring back the others
    frame = settle(qtbot, tab)
    assert (frame.seed, frame.step, frame.settings) == (7, 0, settings)


def test_what_goes_in_is_no_part_of_a_lesson_unless_a_tab_says_so(tab: ToyTab) -> None:
    data = tab.lesson_data()
    assert (data.given(), tab.lesson_keys) == ({}, ())
    assert "not part of a lesson" in data.told
    assert tab.read_lesson(Lesson("toy")) is None
    before = tab.session.ordered
    tab.take_lesson(None)
    assert tab.session.ordered == before
    assert frame_of(tab).step == 0


def test_no_knob_has_the_name_of_a_part() -> None:
    from playground import catalogue  # learners import torch

    knobs: dict[str, Any] = {entry.name: entry.learner().Settings.knobs() for entry in catalogue.ENTRIES}
    assert {name: clash for name, found in knobs.items() if (clash := set(found) & set(PARTS))} == {}


@pytest.mark.parametrize(("kept", "gone"), [("input", "knobs"), ("answer", "curves")])
def test_what_stays_in_a_column_does_not_take_the_room_of_what_is_hidden(tab: ToyTab, kept: str, gone: str) -> None:
    card = tab._input if kept == "input" else tab.answer
    settle_layout()
    before = card.height()
    tab.hold({gone}, ())
    settle_layout()
    assert card.height() == before
    tab.hold((), ())
    settle_layout()
    last = tab.knobs if gone == "knobs" else tab.pages
    column = last.parentWidget()
    assert column is not None
    assert last.geometry().bottom() >= column.rect().bottom() - 1
