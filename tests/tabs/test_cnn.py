"""The CNN tab, driven by its real controls: drawing, answering, comparing, and the visitor's own digits."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from playground import catalogue
from playground.app.window import Window
from playground.data.guides import guide
from playground.data.resources import FOLDER
from playground.tabs.tab import Tab
from playground.widgets.buttons import Button, Switch
from playground.widgets.numbers import count
from playground.widgets.toast import Toast
from tests.looks import faults, settle_layout
from tests.toy_tab import PATIENCE, child, click, frame_of, must_save_pictures, settle

SIZES = [(1920, 1080), (1280, 800), (1024, 768)]
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


def opened(qtbot: QtBot, trained: bool = True) -> Any:
    """The tab as a window of its own, with the shipped model if there is one, and the keyboard."""
    kind: Any = catalogue.entry("cnn").tab()
    model = FOLDER / kind.trained
    if trained and not model.exists():
        pytest.skip("the shipped model is not there yet")
    tab = kind(guide("cnn"), 0, model if trained else None)
    qtbot.addWidget(tab, before_close_func=lambda tab: tab.close_session())
    tab.resize(1280, 800)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()
    settle(qtbot, tab)
    return tab


@pytest.fixture
def tab(qtbot: QtBot) -> Any:
    """The tab as a visitor finds it."""
    return opened(qtbot)


@pytest.fixture
def fresh(qtbot: QtBot) -> Any:
    """The tab with a network that has learned nothing."""
    return opened(qtbot, trained=False)


def stroke(qtbot: QtBot, tab: Any, *points: tuple[float, float]) -> None:
    """A stroke of the mouse through points given as shares of the pad."""
    canvas = tab.pad.canvas
    first, *rest = [QPoint(round(x * canvas.width()), round(y * canvas.height())) for x, y in points]
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    for point in rest:
        qtbot.mouseMove(canvas, point)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=(rest or [first])[-1])


def one(qtbot: QtBot, tab: Any) -> None:
    """A plain 1."""
    stroke(qtbot, tab, (0.5, 0.2), (0.5, 0.4), (0.5, 0.6), (0.5, 0.8))


def answered(qtbot: QtBot, tab: Any) -> Any:
    """Wait until the bars answer what is on the pad."""

    def is_answered() -> bool:
        answer = shown(tab).answer
        return answer is not None and np.array_equal(answer.image, tab.drawing) and tab.drawing.any()

    qtbot.waitUntil(is_answered, timeout=PATIENCE)
    return settle(qtbot, tab).answer


def told(tab: Tab) -> str:
    return child(tab.stage, Toast).text()


def shown(tab: Tab) -> Any:
    """The frame on the screen."""
    return frame_of(tab)


def nothing_drawn(qtbot: QtBot, tab: Any) -> None:
    qtbot.waitUntil(lambda: tab.bars.headline() == "Draw a digit", timeout=PATIENCE)


# Drawing and answering.


def test_it_opens_with_the_shipped_model_and_an_empty_pad(tab: Any) -> None:
    assert shown(tab).step > 0
    assert shown(tab).curves.at_present["accuracy"] > 0.9
    assert shown(tab).notice is None
    assert tab.bars.headline() == "Draw a digit"


def test_the_first_stroke_is_answered_and_a_one_is_read_as_a_one(tab: Any, qtbot: QtBot) -> None:
    one(qtbot, tab)
    answer = answered(qtbot, tab)
    assert tab.bars.headline() == "1"
    assert np.allclose(tab.bars.probabilities(), answer.probabilities, rtol=1e-6, atol=1e-9)


def test_the_pad_shows_what_the_network_sees(tab: Any, qtbot: QtBot) -> None:
    one(qtbot, tab)
    assert np.array_equal(answered(qtbot, tab).image, tab.drawing)


@pytest.mark.parametrize("undo", [True, False], ids=["undo", "clear"])
def test_nothing_is_said_of_a_pad_that_is_empty_again(tab: Any, qtbot: QtBot, undo: bool) -> None:
    one(qtbot, tab)
    answered(qtbot, tab)
    click(qtbot, tab.pad.undo if undo else tab.pad.clear)
    nothing_drawn(qtbot, tab)


def test_a_drawing_is_answered_while_the_network_learns(fresh: Any, qtbot: QtBot) -> None:
    click(qtbot, fresh.transport.play)
    one(qtbot, fresh)
    answered(qtbot, fresh)
    step = shown(fresh).step
    qtbot.waitUntil(lambda: shown(fresh).step > step and fresh.bars.probabilities() is not None, timeout=PATIENCE)


def test_start_again_forgets_what_was_learned_and_the_trained_model_can_be_had_back(tab: Any, qtbot: QtBot) -> None:
    trained = shown(tab).step
    click(qtbot, tab.transport.again)
    assert settle(qtbot, tab).step == 0
    click(qtbot, tab.transport.menu)
    click(qtbot, next(each for each in tab.findChildren(Button) if each.text() == "Back to the trained model"))
    assert settle(qtbot, tab).step == trained


def test_where_it_looked_is_asked_for_and_answered(tab: Any, qtbot: QtBot) -> None:
    one(qtbot, tab)
    assert answered(qtbot, tab).where is None
    click(qtbot, next(each for each in tab.findChildren(Button) if each.text() == "Where it looked"))
    qtbot.waitUntil(lambda: shown(tab).answer.where is not None, timeout=PATIENCE)


def test_all_three_are_asked_and_shown_side_by_side(tab: Any, qtbot: QtBot) -> None:
    one(qtbot, tab)
    answered(qtbot, tab)
    assert tab.bars.isVisible()
    compare = tab.knobs.control("compare")
    assert isinstance(compare, Switch)
    compare.click()
    qtbot.waitUntil(lambda: len(shown(tab).answer.rivals) == 3, timeout=PATIENCE)
    settle(qtbot, tab)
    assert tab.rivals.isVisible()
    assert not tab.bars.isVisible()
    compare.click()
    qtbot.waitUntil(tab.bars.isVisible, timeout=PATIENCE)


# Held-out digits.


def test_a_held_out_digit_that_is_picked_is_drawn_and_answered(tab: Any, qtbot: QtBot) -> None:
    snapshot = shown(tab).snapshot
    right = next(i for i in range(100) if snapshot.labels[i] == snapshot.predictions[i])
    tab.tiles.picked.emit(right)
    answer = answered(qtbot, tab)
    assert int(answer.probabilities.argmax()) == snapshot.labels[right]


def test_a_digit_of_a_mix_up_is_drawn_too(tab: Any, qtbot: QtBot) -> None:
    tab.confusion.picked.emit(len(shown(tab).snapshot.labels) - 1)
    assert answered(qtbot, tab).image.any()


def test_a_hundred_digits_show_how_many_are_read_right(tab: Any) -> None:
    snapshot = shown(tab).snapshot
    right = int((snapshot.labels[:100] == snapshot.predictions[:100]).sum())
    assert right > 80
    assert str(right) in tab.tiles.accessibleDescription()


# The visitor's own digits.


def a_set(path: Path, count: int = 30) -> Path:
    """An .npz of vertical bars, all of them called 1."""
    images = np.zeros((count, 28, 28), np.uint8)
    images[:, 4:24, 13:16] = 255
    np.savez(path, images=images, labels=np.ones(count, np.uint8))
    return path


def opens(qtbot: QtBot, tab: Any, title: str, path: Path) -> Any:
    """Open a file of the visitor's, which is read on a thread, and wait for the frame that it led to."""
    tab.openers()[title](path)
    qtbot.waitUntil(lambda: not told(tab).startswith("Reading"), timeout=PATIENCE)
    return settle(qtbot, tab)


def test_own_digits_can_be_tested_on(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    assert tab.lesson_data().told == ""
    frame = opens(qtbot, tab, "Test on your own digits", a_set(tmp_path / "ones.npz"))
    assert "are not kept" in tab.lesson_data().told
    assert frame.snapshot.labels.tolist() == [1] * 30
    assert told(tab).startswith("30 digits")
    assert "ones.npz" in told(tab)


def test_own_digits_can_be_trained_on(fresh: Any, qtbot: QtBot, tmp_path: Path) -> None:
    opens(qtbot, fresh, "Train on your own digits", a_set(tmp_path / "ones.npz"))
    assert "are not kept" in fresh.lesson_data().told
    for _ in range(30):
        click(qtbot, fresh.transport.step_once)
    assert settle(qtbot, fresh).step == 30
    one(qtbot, fresh)
    assert int(answered(qtbot, fresh).probabilities.argmax()) == 1


@pytest.mark.parametrize("opener", ["Train on your own digits", "Test on your own digits"])
@pytest.mark.parametrize("name", ["missing.npz", "words.npz"])
def test_what_holds_no_digits_is_refused_by_name(
    tab: Any, qtbot: QtBot, tmp_path: Path, opener: str, name: str
) -> None:
    (tmp_path / "words.npz").write_text("no digits at all")
    tested = shown(tab).snapshot.labels.tolist()
    frame = opens(qtbot, tab, opener, tmp_path / name)
    assert name in told(tab)
    assert frame.snapshot.labels.tolist() == tested


# Everything that can be seen.


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """The whole window, in which the tab is open and a digit was drawn."""
    if not (FOLDER / "models" / "cnn.safetensors").exists():
        pytest.skip("the shipped model is not there yet")
    made = Window()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_tab("cnn")
    qtbot.waitUntil(lambda: made.tab is not None, timeout=PATIENCE)
    tab: Any = made.tab
    settle(qtbot, tab)
    one(qtbot, tab)
    answered(qtbot, tab)
    return made


@pytest.mark.parametrize("text_size", [1.0, 1.3])
def test_nothing_is_cut_off_or_lies_over_something_else(window: Window, text_size: float) -> None:
    window.set_text_size(text_size)
    found = {}
    for size in SIZES:
        window.resize(*size)
        settle_layout()
        assert (window.width(), window.height()) == size
        found[size] = faults(window)
    assert found == {size: [] for size in SIZES}


def test_each_page_fits(window: Window) -> None:
    tab: Any = window.tab
    for size in SIZES:
        window.resize(*size)
        for title in ("100 digits", "Mix-ups"):
            tab.pages.show_page(title)
            settle_layout()
            assert tab.pages.pages[title].isVisible()
            assert faults(window) == []


def test_every_picture_can_be_saved(tab: Any, qtbot: QtBot, tmp_path: Path) -> None:
    one(qtbot, tab)
    answered(qtbot, tab)
    assert set(tab.pictures()) == {"Stage", "Answer", "Curves", "100 digits", "Mix-ups", "Whole tab"}
    must_save_pictures(tab, tmp_path)


def test_the_blueprint_has_the_learners_numbers(tab: Any, qtbot: QtBot) -> None:
    tab.toggle_blueprint()
    qtbot.waitUntil(tab.blueprint.isVisible, timeout=PATIENCE)
    learner, rows = tab.learner(shown(tab).settings), tab.blueprint.rows
    figures = [
        (name, shape, count(parameters) if parameters else "") for name, shape, parameters in learner.blueprint()
    ]
    assert [row for row in rows if row in figures] == figures
    together = sum(weights.numel() for weights in learner.net.weights.values())
    assert ("Together", "", count(together)) in rows
    assert ("Steps learned", count(shown(tab).step)) in rows
    assert ("File", "cnn") in rows


def test_a_visitor_can_be_played(tab: Any, qtbot: QtBot) -> None:
    for beat in range(30):
        tab.perform(beat)
    assert answered(qtbot, tab).image.any()
