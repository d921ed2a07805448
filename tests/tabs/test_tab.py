"""What all tabs share, shown on a tab around the toy learner and driven by its real controls."""

import csv
import math
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.engine import orders
from playground.engine.frame import Frame
from playground.engine.limits import Limits
from playground.tabs.tab import AGAIN, LOWER_RATE, Tab
from playground.widgets import look
from playground.widgets.buttons import Button
from playground.widgets.card import SlideOver
from playground.widgets.slider import Slider
from playground.widgets.toast import Toast
from tests.looks import faults, must_be_reached, settle_layout, tab_round
from tests.toy import Faulty, Finished, Toy, ToySettings, ToyShot
from tests.toy_tab import (
    GUIDE,
    PATIENCE,
    HandTurned,
    ToyTab,
    child,
    click,
    frame_of,
    notice_of,
    ring,
    settle,
    without_torch,
)

Key = Qt.Key
Expect = Callable[[str], None]
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ROOMY, SMALL, SMALLEST = (1920, 1080), (1280, 800), (1024, 768)


class FaultyTab(ToyTab):
    learner = Faulty


class FinishedTab(ToyTab):
    learner = Finished


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    without_torch(monkeypatch)


@pytest.fixture
def healthy() -> Iterator[None]:
    """The faulty learner, which afterwards is no longer told to fail."""
    yield
    Faulty.fails = ""


def opened(qtbot: QtBot, kind: type[ToyTab] = ToyTab, size: tuple[int, int] = SMALL, **options: Any) -> ToyTab:
    """A tab as a window of its own, with the keyboard."""
    tab = kind(GUIDE, **options)
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    tab.resize(*size)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    tab.setFocus()
    return tab


@pytest.fixture
def tab(qtbot: QtBot) -> ToyTab:
    """An open tab whose first frame is on the screen."""
    made = opened(qtbot)
    settle(qtbot, made)
    return made


def press(qtbot: QtBot, tab: Tab, key: Qt.Key) -> None:
    """A key as the window gets it: to whatever has the focus."""
    qtbot.keyClick(tab.focusWidget() or tab, key)


def learn(qtbot: QtBot, tab: Tab, steps: int) -> Frame[Any, Any]:
    """So many steps by the button."""
    for _ in range(steps):
        click(qtbot, tab.transport.step_once)
    return settle(qtbot, tab)


def weights_of(frame: Frame[Any, Any]) -> list[float]:
    assert isinstance(frame.snapshot, ToyShot)
    return frame.snapshot.weights.tolist()


def weights(tab: Tab) -> list[float]:
    """Those of the frame on the screen."""
    return weights_of(frame_of(tab))


def told(tab: Tab) -> str:
    return child(tab.stage, Toast).text()


# Opening and closing.


def test_opening_shows_a_frame_before_anything_is_pressed(tab: ToyTab) -> None:
    assert (frame_of(tab).step, frame_of(tab).playing) == (0, False)
    assert tab.weights.text() == " ".join(f"{weight:.3f}" for weight in weights(tab))


def test_a_tab_begins_with_the_seed_it_is_given(qtbot: QtBot) -> None:
    tab = opened(qtbot, seed=7)
    assert settle(qtbot, tab).seed == 7
    assert tab.transport.seed.text() == "7"


def test_a_learner_works_only_from_the_first_showing_on_until_its_session_is_closed(qtbot: QtBot) -> None:
    tab = ToyTab(GUIDE)
    qtbot.addWidget(tab)
    assert not learners_threads()
    tab.show()
    assert len(learners_threads()) == 1
    tab.play(True)
    qtbot.waitUntil(lambda: tab.frame is not None and tab.frame.step > 0, timeout=PATIENCE)
    assert tab.close_session()
    assert not learners_threads()


def learners_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("learner")]


# The transport bar.


def test_play_goes_on_until_pause(tab: ToyTab, qtbot: QtBot) -> None:
    click(qtbot, tab.transport.play)
    qtbot.waitUntil(lambda: frame_of(tab).step > 20, timeout=PATIENCE)
    assert tab.transport.play.text() == "Pause"
    click(qtbot, tab.transport.play)
    assert not settle(qtbot, tab).playing
    assert tab.transport.play.text() == "Play"


def test_step_learns_once_and_pauses(tab: ToyTab, qtbot: QtBot) -> None:
    before = weights(tab)
    frame = learn(qtbot, tab, 1)
    assert (frame.step, frame.playing) == (1, False)
    assert weights(tab) != before


def test_start_again_repeats_the_run(tab: ToyTab, qtbot: QtBot) -> None:
    before = weights(tab)
    after = weights_of(learn(qtbot, tab, 3))
    click(qtbot, tab.transport.again)
    assert settle(qtbot, tab).step == 0
    assert weights(tab) == before
    learn(qtbot, tab, 3)
    assert weights(tab) == after


def test_a_new_seed_begins_another_run(tab: ToyTab, qtbot: QtBot) -> None:
    before = weights(tab)
    click(qtbot, tab.transport.new_seed)
    assert settle(qtbot, tab).seed == 1
    assert weights(tab) != before
    assert tab.transport.seed.text() == "1"


def test_a_typed_seed_begins_that_run(tab: ToyTab, qtbot: QtBot) -> None:
    tab.transport.seed.setFocus()
    qtbot.keyClicks(tab.transport.seed, "42")
    press(qtbot, tab, Key.Key_Return)
    assert settle(qtbot, tab).seed == tab.seed == 42


def test_the_rewind_slider_goes_back_and_forth(tab: ToyTab, qtbot: QtBot) -> None:
    shown = {step: weights_of(learn(qtbot, tab, 1)) for step in (1, 2, 3)}
    tab.transport.rewind.setFocus()
    press(qtbot, tab, Key.Key_Home)
    assert settle(qtbot, tab).step == 0
    for step, key in ((1, Key.Key_Right), (2, Key.Key_Right), (3, Key.Key_End)):
        press(qtbot, tab, key)
        assert settle(qtbot, tab).step == step
        assert weights(tab) == shown[step]


def test_the_rewind_slider_follows_the_mouse(tab: ToyTab, qtbot: QtBot) -> None:
    learn(qtbot, tab, 4)
    rail = tab.transport.rewind
    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton, pos=QPoint(1, rail.height() // 2))
    assert settle(qtbot, tab).step == 0


def test_a_run_goes_on_from_the_moment_that_is_shown_exactly_as_it_went_on_then(tab: ToyTab, qtbot: QtBot) -> None:
    then = weights_of(learn(qtbot, tab, 3))
    tab.rewind(1)
    settle(qtbot, tab)
    frame = learn(qtbot, tab, 2)
    assert (frame.step, frame.moments) == (3, (0, 1, 2, 3))
    assert weights(tab) == then


@pytest.fixture
def given(tab: ToyTab, monkeypatch: pytest.MonkeyPatch) -> list[orders.Order]:
    """The orders that the tab gives from now on, which its session gets too."""
    noted: list[orders.Order] = []
    plain = tab.session.order
    monkeypatch.setattr(tab.session, "order", lambda order: (noted.append(order), plain(order)))
    return noted


def test_the_speed_slider_sets_the_pace(tab: ToyTab, qtbot: QtBot, given: list[orders.Order]) -> None:
    tab.transport.speed.setFocus()
    press(qtbot, tab, Key.Key_Home)
    press(qtbot, tab, Key.Key_End)
    assert given == [orders.Speed(1.0), orders.Speed(None)]


def test_a_run_stops_at_the_step_that_was_asked_for(tab: ToyTab, qtbot: QtBot, given: list[orders.Order]) -> None:
    click(qtbot, tab.transport.stop)
    stops = tab.transport.stops
    click(qtbot, stops.steps)
    stops.steps_field.selectAll()
    qtbot.keyClicks(stops.steps_field, "12")
    qtbot.keyClick(stops.steps_field, Key.Key_Return)
    stops.close_panel()
    assert given[-1] == orders.Stop(Limits(steps=12))
    click(qtbot, tab.transport.play)
    qtbot.waitUntil(lambda: "as you asked" in told(tab), timeout=PATIENCE)
    assert (frame_of(tab).step, frame_of(tab).playing) == (12, False)


def test_a_learner_that_has_learned_everything_says_so_and_pauses(qtbot: QtBot) -> None:
    tab = opened(qtbot, FinishedTab)
    settle(qtbot, tab)
    click(qtbot, tab.transport.play)
    qtbot.waitUntil(lambda: told(tab) == "Nothing is left to learn after 3 steps.", timeout=PATIENCE)
    assert not frame_of(tab).playing


# Knobs.


def knob(tab: Tab, name: str) -> Slider:
    slider = tab.knobs.control(name)
    assert isinstance(slider, Slider)
    return slider


def test_a_live_knob_changes_the_run_that_goes_on(tab: ToyTab, qtbot: QtBot) -> None:
    learn(qtbot, tab, 2)
    knob(tab, "rate").setFocus()
    press(qtbot, tab, Key.Key_End)
    frame = settle(qtbot, tab)
    assert frame.settings.to_dict()["rate"] == 100.0
    assert frame.step == 2


def test_a_knob_that_restarts_begins_with_its_new_value(tab: ToyTab, qtbot: QtBot) -> None:
    learn(qtbot, tab, 2)
    knob(tab, "inputs").setFocus()
    with qtbot.waitSignal(tab.knobs.turned, timeout=PATIENCE):
        press(qtbot, tab, Key.Key_End)
    frame = settle(qtbot, tab)
    assert frame.step == 0
    assert len(weights_of(frame)) == 6


def test_knobs_show_the_settings_of_the_moment_that_is_shown(tab: ToyTab, qtbot: QtBot) -> None:
    learn(qtbot, tab, 1)
    knob(tab, "batch").setFocus()
    with qtbot.waitSignal(knob(tab, "batch").rested, timeout=PATIENCE):  # till then it is the visitor's
        press(qtbot, tab, Key.Key_End)
    learn(qtbot, tab, 1)
    assert knob(tab, "batch").number() == 32
    tab.rewind(0)
    settle(qtbot, tab)
    assert knob(tab, "batch").number() == 8


def test_a_knob_is_not_set_back_by_a_frame_that_does_not_know_of_it_yet(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = hand_turned(qtbot, monkeypatch)
    tab.session.order(orders.Step())
    tab.session.turn()
    tab.knobs.control("rate").setFocus()
    press(qtbot, tab, Key.Key_End)
    ring(tab)
    assert knob(tab, "rate").number() == 100.0


# Keys.


def test_space_plays_and_pauses(tab: ToyTab, qtbot: QtBot) -> None:
    press(qtbot, tab, Key.Key_Space)
    assert settle(qtbot, tab).playing
    press(qtbot, tab, Key.Key_Space)
    assert not settle(qtbot, tab).playing


def test_arrows_step_forward_and_back(tab: ToyTab, qtbot: QtBot) -> None:
    steps = []
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left, Key.Key_Left, Key.Key_Left, Key.Key_Right):
        press(qtbot, tab, key)
        steps.append(settle(qtbot, tab).step)
    assert steps == [1, 2, 1, 0, 0, 1]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Right, Key.Key_Left])
def test_a_text_field_keeps_its_keys(tab: ToyTab, qtbot: QtBot, given: list[orders.Order], key: Qt.Key) -> None:
    tab.field.setFocus()
    press(qtbot, tab, key)
    assert given == []


def test_a_pressed_button_leaves_the_keys_to_the_tab(tab: ToyTab, qtbot: QtBot) -> None:
    click(qtbot, tab.transport.step_once)
    press(qtbot, tab, Key.Key_Right)
    assert settle(qtbot, tab).step == 2


# Questions.


def test_a_question_is_answered_while_nothing_is_learned(tab: ToyTab, qtbot: QtBot) -> None:
    tab.field.setFocus()
    qtbot.keyClicks(tab.field, "2")
    press(qtbot, tab, Key.Key_Return)
    qtbot.waitUntil(lambda: tab.said.text() != "nothing yet", timeout=PATIENCE)
    assert float(tab.said.text()) == pytest.approx(float(np.dot([2, 0.5, 0.5], weights(tab))), abs=6e-4)
    assert frame_of(tab).step == 0


# Late frames.


def hand_turned(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> ToyTab:
    """A tab that shows its first frame and whose session waits for the test."""
    monkeypatch.setattr("playground.tabs.tab.Session", HandTurned)
    tab = opened(qtbot)
    tab.session.look()
    tab.session.turn()
    ring(tab)
    assert frame_of(tab).step == 0
    return tab


RESETS = [
    lambda tab: tab.begin(1),
    lambda tab: tab.rewind(0),
    lambda tab: tab.load(Path("nowhere")),
    lambda tab: tab.turn(tab.knobs.settings().with_(inputs=5)),
]


@pytest.mark.parametrize("reset", RESETS, ids=["begin", "rewind", "load", "turn"])
def test_a_frame_from_before_a_reset_is_dropped(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, reset: Callable[[Tab], None]
) -> None:
    tab = hand_turned(qtbot, monkeypatch)
    tab.step()
    tab.session.turn()  # its frame lies in the mailbox when the visitor resets
    reset(tab)
    with qtbot.assertNotEmitted(tab.frame_drawn):
        ring(tab)
    assert frame_of(tab).step == 0


@pytest.mark.parametrize("reset", RESETS, ids=["begin", "rewind", "load", "turn"])
def test_the_rest_of_a_frame_whose_answer_was_shown_is_dropped_too(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, reset: Callable[[Tab], None]
) -> None:
    tab = hand_turned(qtbot, monkeypatch)
    tab.step()
    tab.ask(1.0)
    tab.session.turn()
    qtbot.waitUntil(lambda: frame_of(tab).answer is not None, timeout=PATIENCE)
    reset(tab)
    with qtbot.assertNotEmitted(tab.frame_drawn):
        ring(tab)
    assert not tab.is_up_to_date


def test_a_frame_from_before_something_that_resets_nothing_is_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = hand_turned(qtbot, monkeypatch)
    tab.step()
    tab.session.turn()
    tab.play(True)
    with qtbot.waitSignal(tab.frame_drawn):
        ring(tab)
    assert frame_of(tab).step == 1


# Trouble.


def test_numbers_that_ran_away_are_explained_and_one_press_mends_them(
    tab: ToyTab, qtbot: QtBot, expected_logs: Expect
) -> None:
    expected_logs("Toy: The numbers ran away")
    tab.turn(tab.knobs.settings().with_(rate=5.0))
    click(qtbot, tab.transport.play)
    qtbot.waitUntil(notice_of(tab).isVisible, timeout=PATIENCE)
    ran_away_at = frame_of(tab).step
    assert notice_of(tab).title() == "The numbers ran away"
    click(qtbot, button(tab, LOWER_RATE))
    frame = settle(qtbot, tab)
    assert not notice_of(tab).isVisible()
    assert frame.step < ran_away_at
    assert knob(tab, "rate").number() == pytest.approx(0.5)
    click(qtbot, tab.transport.play)
    qtbot.waitUntil(lambda: frame_of(tab).step > 300, timeout=PATIENCE)
    assert frame_of(tab).curves.at_present["loss"] < 0.01


def test_numbers_that_ran_away_can_be_forgotten_instead(tab: ToyTab, qtbot: QtBot, expected_logs: Expect) -> None:
    expected_logs("Toy: The numbers ran away")
    tab.turn(tab.knobs.settings().with_(rate=100.0))
    click(qtbot, tab.transport.play)
    qtbot.waitUntil(notice_of(tab).isVisible, timeout=PATIENCE)
    click(qtbot, button(tab, AGAIN))
    frame = settle(qtbot, tab)
    assert (frame.step, frame.trouble) == (0, None)
    assert knob(tab, "rate").number() == 100.0


def button(tab: Tab, text: str) -> Button:
    return next(each for each in notice_of(tab).findChildren(Button) if each.text() == text)


def test_a_learner_that_cannot_be_built_is_no_disaster(qtbot: QtBot, expected_logs: Expect, healthy: None) -> None:
    expected_logs("Faulty: It could not be set up")
    Faulty.fails = "constructor"
    tab = opened(qtbot, FaultyTab)
    qtbot.waitUntil(notice_of(tab).isVisible, timeout=PATIENCE)
    assert_mended_by_starting_again(tab, qtbot)


@pytest.mark.parametrize("place", ["step", "snapshot", "answer", "blueprint", "state"])
def test_a_learner_that_fails_is_told_of_calmly_and_can_start_again(
    qtbot: QtBot, expected_logs: Expect, healthy: None, place: str
) -> None:
    expected_logs("Faulty: Something went wrong at step")
    tab = opened(qtbot, FaultyTab)
    settle(qtbot, tab)
    tab.ask(1.0)
    qtbot.waitUntil(lambda: frame_of(tab).answer is not None, timeout=PATIENCE)
    Faulty.fails = place
    click(qtbot, tab.transport.step_once)
    tab.ask(2.0)
    qtbot.waitUntil(notice_of(tab).isVisible, timeout=PATIENCE)
    assert_mended_by_starting_again(tab, qtbot)


def assert_mended_by_starting_again(tab: Tab, qtbot: QtBot) -> None:
    trouble = frame_of(tab).trouble
    assert trouble is not None
    assert trouble.text in notice_of(tab).accessibleDescription()
    assert "Traceback" not in trouble.text
    Faulty.fails = ""
    click(qtbot, button(tab, AGAIN))
    assert settle(qtbot, tab).trouble is None
    assert not notice_of(tab).isVisible()
    assert learn(qtbot, tab, 2).step == 2


def test_a_second_trouble_is_not_explained_by_the_first(qtbot: QtBot, expected_logs: Expect, healthy: None) -> None:
    expected_logs("Faulty: The numbers ran away")
    expected_logs("Faulty: It could not be set up")
    tab = opened(qtbot, FaultyTab)
    tab.turn(tab.knobs.settings().with_(rate=100.0))
    tab.play(True)
    qtbot.waitUntil(notice_of(tab).isVisible, timeout=PATIENCE)
    Faulty.fails = "constructor"
    click(qtbot, tab.transport.again)
    settle(qtbot, tab)
    assert notice_of(tab).title() == "It stopped"
    assert "could not be set up" in notice_of(tab).accessibleDescription()


# Files.


def test_a_saved_model_comes_back_with_everything(tab: ToyTab, qtbot: QtBot, tmp_path: Path) -> None:
    saved = learn(qtbot, tab, 3)
    tab.save(tmp_path / "line.safetensors")
    settle(qtbot, tab)
    assert told(tab) == "Saved line.safetensors."
    tab.begin(5)
    tab.load(tmp_path / "line.safetensors")
    frame = settle(qtbot, tab)
    assert (frame.step, frame.seed, frame.origin) == (3, 0, "line.safetensors")
    assert weights(tab) == weights_of(saved)
    assert np.array_equal(frame.curves.values, saved.curves.values)
    assert told(tab).startswith("Opened line.safetensors")


@pytest.mark.parametrize("content", [None, b"", b"no model at all", b"\x80\x04cos\nsystem\n"])
def test_a_refused_file_is_told_of_and_the_model_stays(
    tab: ToyTab, qtbot: QtBot, tmp_path: Path, expected_logs: Expect, content: bytes | None
) -> None:
    expected_logs("model file refused")
    before = learn(qtbot, tab, 2)
    if content is not None:
        (tmp_path / "bad.safetensors").write_bytes(content)
    tab.load(tmp_path / "bad.safetensors")
    frame = settle(qtbot, tab)
    assert told(tab).startswith("The file bad.safetensors can't be opened")
    assert told(tab).endswith("The present model stays.")
    assert (frame.step, weights(tab)) == (2, weights_of(before))


def test_a_model_that_cannot_be_saved_is_told_of(tab: ToyTab, qtbot: QtBot, tmp_path: Path) -> None:
    tab.save(tmp_path / "no such folder" / "line.safetensors")
    settle(qtbot, tab)
    assert told(tab) == "line.safetensors can't be saved: No such file or directory."


def test_after_the_shipped_model_a_run_begins_with_the_seed_the_tab_was_given(
    tab: ToyTab, qtbot: QtBot, tmp_path: Path
) -> None:
    learn(qtbot, tab, 1)
    tab.save(tmp_path / "trained.safetensors")
    settle(qtbot, tab)
    other = opened(qtbot, seed=7, trained=tmp_path / "trained.safetensors")
    assert settle(qtbot, other).seed == 0
    assert other.transport.seed.text() == "7"
    click(qtbot, other.transport.again)
    assert settle(qtbot, other).seed == 7


def test_the_shipped_model_can_be_had_back(tab: ToyTab, qtbot: QtBot, tmp_path: Path) -> None:
    trained = weights_of(learn(qtbot, tab, 4))
    tab.save(tmp_path / "trained.safetensors")
    settle(qtbot, tab)
    other = opened(qtbot, trained=tmp_path / "trained.safetensors")
    assert settle(qtbot, other).step == 4
    other.begin(3)
    settle(qtbot, other)
    click(qtbot, other.transport.menu)
    click(qtbot, next(b for b in other.findChildren(Button) if b.text().startswith("Back to the trained")))
    assert settle(qtbot, other).step == 4
    assert weights(other) == trained


def test_every_picture_can_be_saved_as_png(tab: ToyTab, qtbot: QtBot, tmp_path: Path) -> None:
    learn(qtbot, tab, 30)
    path = tmp_path / "picture.png"
    for widget in tab.pictures().values():
        tab.export_picture(widget, path)
        image = QImage(str(path))
        assert path.read_bytes().startswith(b"\x89PNG")
        assert min(image.width(), image.height()) > 10
        assert len({image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height(), 3)}) > 2
        assert told(tab) == "Saved picture.png."


def test_no_picture_is_forgotten(tab: ToyTab) -> None:
    assert set(tab.pictures()) == {"Stage", "Answer", "Curves", "Words", "More words", "Whole tab"}


def test_the_curves_can_be_saved_as_a_table(tab: ToyTab, qtbot: QtBot, tmp_path: Path) -> None:
    curves = learn(qtbot, tab, 5).curves
    tab.export_curves(tmp_path / "curves.csv")
    head, *rows = csv.reader((tmp_path / "curves.csv").read_text(encoding="utf-8").splitlines())
    assert head == ["step", "loss", "error"]
    assert np.array_equal(np.array(rows, dtype=float).T, [curves.steps, *curves.values])


@pytest.mark.parametrize("export", ["export_curves", "export_picture"])
def test_a_table_or_picture_that_cannot_be_saved_is_told_of(tab: ToyTab, tmp_path: Path, export: str) -> None:
    path = tmp_path / "no such folder" / "file"
    tab.export_curves(path) if export == "export_curves" else tab.export_picture(tab.stage, path)
    assert told(tab) == "file can't be saved: No such file or directory."


# Pictures.


@pytest.fixture
def looks(tab: ToyTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The pictures of a tab, of which something is still to be painted."""
    settle(qtbot, tab)
    seen: list[int] = []
    monkeypatch.setattr("playground.tabs.tab.is_waited", lambda: True)
    monkeypatch.setattr(tab, "_look", lambda: seen.append(1))
    return seen


def test_the_next_picture_waits_until_all_of_the_last_one_is_painted(
    tab: ToyTab, looks: list[int], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("playground.tabs.tab.LONGEST", 10 * PATIENCE)
    ring(tab)
    ring(tab)
    assert not looks
    monkeypatch.setattr("playground.tabs.tab.is_waited", lambda: False)
    qtbot.waitUntil(lambda: bool(looks), timeout=PATIENCE)


def test_the_next_picture_does_not_wait_for_ever(tab: ToyTab, looks: list[int], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(looks), timeout=PATIENCE)


# Hiding and showing.


def test_a_hidden_tab_neither_looks_nor_learns_and_goes_on_when_it_is_shown(tab: ToyTab, qtbot: QtBot) -> None:
    tab.play(True)
    qtbot.waitUntil(lambda: frame_of(tab).step > 0, timeout=PATIENCE)
    tab.hide()
    clocks = tab.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert not any(clock.isActive() for clock in clocks)
    steps = {asked_step(qtbot, tab, first) for first in (1.0, 2.0, 3.0)}
    assert len(steps) == 1
    tab.show()
    qtbot.waitUntil(lambda: frame_of(tab).step > max(steps), timeout=PATIENCE)
    assert frame_of(tab).playing


def asked_step(qtbot: QtBot, tab: ToyTab, first: float) -> int:
    """The step of the frame that answers a question, once all orders are obeyed."""

    def is_answered() -> bool:
        ring(tab)
        frame = tab.frame
        return tab.is_up_to_date and frame is not None and frame.answer is not None and frame.answer.asked[0] == first

    tab.ask(first)
    qtbot.waitUntil(is_answered, timeout=PATIENCE)
    return frame_of(tab).step


def test_a_paused_tab_is_still_paused_when_it_is_shown_again(tab: ToyTab, qtbot: QtBot) -> None:
    tab.hide()
    tab.show()
    assert not settle(qtbot, tab).playing


# Room.


@pytest.mark.parametrize("text_size", [1.0, 1.15, 1.3])
def test_nothing_is_cut_off_or_lies_over_something_else(qapp: QApplication, qtbot: QtBot, text_size: float) -> None:
    look.apply(qapp, "light", text_size)
    found = {}
    for size in (SMALLEST, SMALL, ROOMY):
        tab = opened(qtbot, size=size)
        learn(qtbot, tab, 3)
        found[(tab.width(), tab.height())] = faults(tab)
        tab.close()
    assert found == {size: [] for size in (SMALLEST, SMALL, ROOMY)}


def test_a_large_window_with_large_text_is_a_small_one(qapp: QApplication, qtbot: QtBot) -> None:
    tab = opened(qtbot, size=ROOMY)
    assert len(tab.knobs.front()) == 5
    look.apply(qapp, "light", 1.3)
    settle_layout()
    assert len(tab.knobs.front()) == 3
    look.apply(qapp, "light", 1.0)
    settle_layout()
    assert len(tab.knobs.front()) == 5


def test_a_large_window_shows_more_knobs_and_the_curves_beside_the_other_pages(qtbot: QtBot) -> None:
    tab = opened(qtbot, size=ROOMY)
    assert len(tab.knobs.front()) == 5
    assert tab.curves.isVisible()
    assert tab.pages.pages["Words"].isVisible()
    tab.resize(*SMALL)
    qtbot.waitUntil(lambda: len(tab.knobs.front()) == 3, timeout=PATIENCE)
    assert tab.curves.isVisible()
    assert not tab.pages.pages["Words"].isVisible()
    tab.resize(*ROOMY)
    qtbot.waitUntil(lambda: len(tab.knobs.front()) == 5, timeout=PATIENCE)
    assert tab.pages.pages["Words"].isVisible()


# Names and Tab.


@pytest.mark.parametrize("size", [ROOMY, SMALL])
def test_every_control_has_a_name_and_is_reached_by_tab(qtbot: QtBot, size: tuple[int, int]) -> None:
    tab = opened(qtbot, size=size)
    settle(qtbot, tab)
    must_be_reached(tab)


def test_tab_goes_from_the_question_over_the_knobs_to_the_transport_bar(tab: ToyTab) -> None:
    reached = tab_round(tab)
    landmarks = [tab.field, tab.knobs.control("rate"), tab.transport.again, tab.transport.seed]
    places = [reached.index(each) for each in landmarks]
    assert places == sorted(places)


# Guide and blueprint.


def panel(tab: Tab, title: str) -> SlideOver:
    return next(each for each in tab.findChildren(SlideOver) if close_button(each).accessibleName() == f"Close {title}")


def close_button(panel: SlideOver) -> Button:
    return next(each for each in panel.findChildren(Button) if each.accessibleName().startswith("Close"))


@pytest.mark.parametrize("title", ["Guide", "Blueprint"])
def test_a_panel_opens_and_closes_by_its_button(tab: ToyTab, qtbot: QtBot, title: str) -> None:
    toggle = {"Guide": tab.toggle_guide, "Blueprint": tab.toggle_blueprint}[title]
    toggle()
    qtbot.waitUntil(panel(tab, title).isVisible, timeout=PATIENCE)
    click(qtbot, close_button(panel(tab, title)))
    qtbot.waitUntil(lambda: not panel(tab, title).isVisible(), timeout=PATIENCE)
    toggle()
    toggle()
    assert not panel(tab, title).is_open()


@pytest.mark.parametrize("elsewhere", [False, True])
@pytest.mark.parametrize("title", ["Guide", "Blueprint", "More knobs"])
def test_escape_closes_a_panel_wherever_the_focus_is(tab: ToyTab, qtbot: QtBot, title: str, elsewhere: bool) -> None:
    opener = next(each for each in tab.knobs.findChildren(Button) if each.text() == "More")
    {"Guide": tab.toggle_guide, "Blueprint": tab.toggle_blueprint, "More knobs": opener.click}[title]()
    if elsewhere:
        knob(tab, "rate").setFocus()
    press(qtbot, tab, Key.Key_Escape)
    assert not panel(tab, title).is_open()


def test_only_one_panel_is_open(tab: ToyTab) -> None:
    tab.toggle_guide()
    tab.toggle_blueprint()
    assert not panel(tab, "Guide").is_open()
    assert panel(tab, "Blueprint").is_open()


def test_the_keys_are_the_tabs_again_when_a_panel_was_closed(tab: ToyTab, qtbot: QtBot) -> None:
    tab.toggle_guide()
    click(qtbot, close_button(panel(tab, "Guide")))
    qtbot.waitUntil(lambda: not panel(tab, "Guide").isVisible(), timeout=PATIENCE)
    press(qtbot, tab, Key.Key_Right)
    assert settle(qtbot, tab).step == 1


def test_the_blueprint_has_the_learners_numbers(tab: ToyTab, qtbot: QtBot) -> None:
    learn(qtbot, tab, 2)
    tab.toggle_blueprint()
    qtbot.waitUntil(lambda: ("Steps learned", "2") in tab.blueprint.rows, timeout=PATIENCE)
    layers = [(name, shape, str(parameters or "")) for name, shape, parameters in Toy(ToySettings()).blueprint()]
    assert set(layers) < set(tab.blueprint.rows)
    assert ("Together", "", "3") in tab.blueprint.rows
    assert ("Seed", "0") in tab.blueprint.rows
    learn(qtbot, tab, 1)
    qtbot.waitUntil(lambda: ("Steps learned", "3") in tab.blueprint.rows, timeout=PATIENCE)


def test_the_blueprint_of_a_paused_run_is_there_as_soon_as_it_opens(tab: ToyTab, qtbot: QtBot) -> None:
    tab.toggle_blueprint()
    qtbot.waitUntil(lambda: ("Steps learned", "0") in tab.blueprint.rows, timeout=PATIENCE)


# What a subclass must fill.


@pytest.mark.parametrize("part", ["make_input", "make_stage", "make_answer", "draw"])
def test_a_tab_says_nothing_of_its_own(part: str, tab: ToyTab) -> None:
    arguments = [frame_of(tab)] if part == "draw" else []
    with pytest.raises(NotImplementedError):
        getattr(Tab, part)(tab, *arguments)


def test_a_tab_without_more_has_nothing_to_open_and_performs_nothing(tab: ToyTab) -> None:
    assert Tab.openers(tab) == {}
    assert Tab.make_pages(tab) == ()
    Tab.perform(tab, 0)


def test_the_loss_is_a_number(tab: ToyTab, qtbot: QtBot) -> None:
    assert math.isfinite(learn(qtbot, tab, 1).curves.at_present["loss"])
