import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from playground.app import files
from playground.app.window import Window
from playground.tabs.tab import Tab
from playground.widgets import look
from tests.looks import hands
from tests.toy_tab import PATIENCE, ToyTab, click, settle, toy_entry, without_torch

# The offscreen platform's own shortcomings.
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True),
]


class OpeningTab(ToyTab):
    def openers(self) -> dict[str, Callable[[Path], None]]:
        return {
            "Learn from your own points": lambda path: self.tell(f"opened {path.name}"),
            "Test on your own points": lambda path: self.tell(f"tested on {path.name}"),
        }


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    without_torch(monkeypatch)
    made = Window((toy_entry("one", lambda: OpeningTab),))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.open_tab("one")
    qtbot.waitUntil(lambda: not made.is_waiting, timeout=PATIENCE)
    settle(qtbot, tab_of(made))
    return made


def tab_of(window: Window) -> ToyTab:
    assert isinstance(window.tab, ToyTab)
    return window.tab


def actions(menu: QMenu) -> dict[str, QAction]:
    """All entries by their words, those of inner menus too."""
    found = {}
    for action in menu.actions():
        inner = action.menu()
        found |= actions(inner) if isinstance(inner, QMenu) else {action.text(): action}
    return {text: action for text, action in found.items() if text}


def choose(window: Window, text: str) -> None:
    menu = window.menu.menu()
    actions(menu)[text].trigger()
    menu.close()


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the visitor answers to each of the three dialogs, and afterwards what the visitor was asked."""
    given: dict[str, Any] = {}

    def dialog(name: str) -> None:
        def answer(parent: object, *asked: str) -> Any:
            given["asked"] = asked
            return given.get(name)

        monkeypatch.setattr(files, name, answer)

    for name in ("ask_where_to_save", "ask_what_to_open", "ask_for_folder"):
        dialog(name)
    return given


def told(tab: Tab) -> str:
    return tab.findChildren(type(tab._toast))[0].text()


def test_it_opens_below_its_button_and_goes_away(window: Window, qtbot: QtBot) -> None:
    more = next(each for each in hands(window.header) if each.accessibleName() == "More")
    click(qtbot, more)
    (menu,) = [each for each in window.findChildren(QMenu) if each.isVisible()]
    assert menu.y() >= more.mapToGlobal(more.rect().bottomLeft()).y()
    menu.close()
    qtbot.waitUntil(lambda: not isValid(menu), timeout=PATIENCE)


def test_it_offers_what_the_tab_can_do(window: Window) -> None:
    menu = window.menu.menu()
    assert set(actions(menu)) == {
        "Open a model ...",
        "Save the model ...",
        "Learn from your own points ...",
        "Learn from your own points (a folder) ...",
        "Test on your own points ...",
        "Test on your own points (a folder) ...",
        *(f"{title} ..." for title in tab_of(window).pictures()),
        "Save the curves as a table ...",
        "Open a lesson ...",
        "Save as lesson ...",
        "Blueprint",
        "Normal text",
        "Larger text",
        "Largest text",
        "Reduce motion",
    }
    menu.close()


def test_where_there_is_no_tab_it_offers_what_concerns_the_program(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_torch(monkeypatch)
    window = Window((toy_entry("one"),))
    qtbot.addWidget(window)
    menu = window.menu.menu()
    assert set(actions(menu)) == {"Normal text", "Larger text", "Largest text", "Reduce motion"}
    menu.close()


def test_a_model_is_saved_and_opened(window: Window, qtbot: QtBot, tmp_path: Path, answers: dict[str, Any]) -> None:
    tab = tab_of(window)
    tab.step()
    settle(qtbot, tab)
    answers |= dict.fromkeys(("ask_where_to_save", "ask_what_to_open"), tmp_path / "line.safetensors")
    choose(window, "Save the model ...")
    assert answers["asked"] == ("Save the model", "one.safetensors", files.MODELS)
    settle(qtbot, tab)
    tab.begin(3)
    choose(window, "Open a model ...")
    assert settle(qtbot, tab).step == 1


def test_a_picture_is_saved(window: Window, tmp_path: Path, answers: dict[str, Any]) -> None:
    answers["ask_where_to_save"] = tmp_path / "stage.png"
    choose(window, "Stage ...")
    assert answers["asked"] == ("Save Stage", "one stage.png", files.PICTURES)
    assert not QImage(str(tmp_path / "stage.png")).isNull()


def test_curves_are_saved(window: Window, qtbot: QtBot, tmp_path: Path, answers: dict[str, Any]) -> None:
    tab_of(window).step()
    settle(qtbot, tab_of(window))
    answers["ask_where_to_save"] = tmp_path / "curves.csv"
    choose(window, "Save the curves as a table ...")
    rows = list(csv.reader((tmp_path / "curves.csv").read_text(encoding="utf-8").splitlines()))
    assert [row[0] for row in rows] == ["step", "1"]


@pytest.mark.parametrize(
    ("entry", "dialog"),
    [
        ("Learn from your own points ...", "ask_what_to_open"),
        ("Learn from your own points (a folder) ...", "ask_for_folder"),
    ],
)
def test_a_file_or_folder_of_the_visitors_is_opened(
    window: Window, answers: dict[str, Any], entry: str, dialog: str
) -> None:
    answers[dialog] = Path("mine")
    choose(window, entry)
    assert told(tab_of(window)) == "opened mine"


@pytest.mark.parametrize(
    ("title", "sentence"),
    [("Learn from your own points", "opened mine"), ("Test on your own points", "tested on mine")],
)
def test_a_tab_that_wants_a_file_gets_the_one_that_the_visitor_chooses(
    window: Window, answers: dict[str, Any], title: str, sentence: str
) -> None:
    answers["ask_what_to_open"] = Path("mine")
    tab_of(window).opener_wanted.emit(title)
    assert answers["asked"] == (title, files.ANY)
    assert told(tab_of(window)) == sentence


def test_a_tab_that_wants_a_file_gets_none_if_the_visitor_thinks_better_of_it(
    window: Window, answers: dict[str, Any]
) -> None:
    tab_of(window).opener_wanted.emit("Learn from your own points")
    assert "asked" in answers
    assert told(tab_of(window)) == ""


ASKING = ["Open a model ...", "Save the model ...", "Stage ...", "Learn from your own points (a folder) ..."]


@pytest.mark.parametrize("entry", ASKING)
def test_nothing_happens_when_the_visitor_thinks_better_of_it(
    window: Window, answers: dict[str, Any], entry: str
) -> None:
    before = tab_of(window).session.ordered
    choose(window, entry)
    assert "asked" in answers
    assert tab_of(window).session.ordered == before
    assert told(tab_of(window)) == ""


def test_the_blueprint_is_opened(window: Window, qtbot: QtBot) -> None:
    choose(window, "Blueprint")
    qtbot.waitUntil(tab_of(window).blueprint.isVisible, timeout=PATIENCE)


def test_the_text_size_is_chosen_and_marked(window: Window) -> None:
    for text, size in (("Largest text", 1.3), ("Larger text", 1.15), ("Normal text", 1.0)):
        choose(window, text)
        assert look.text_size() == pytest.approx(size, abs=0.04)
        menu = window.menu.menu()
        marked = [name for name, action in actions(menu).items() if action.isChecked() and "text" in name]
        assert marked == [text]
        menu.close()


def test_motion_is_reduced_and_let_go_again(window: Window, qapp: QApplication) -> None:
    look.set_reduced_motion(qapp, False)
    for reduced in (True, False):
        choose(window, "Reduce motion")
        assert (look.motion(100) == 0) is reduced
        menu = window.menu.menu()
        assert actions(menu)["Reduce motion"].isChecked() is reduced
        menu.close()


def test_an_open_menu_does_not_stop_the_tab(window: Window, qtbot: QtBot) -> None:
    tab = tab_of(window)
    tab.play(True)
    click(qtbot, next(each for each in hands(window.header) if each.accessibleName() == "More"))
    with qtbot.waitSignals([tab.frame_drawn] * 3, timeout=PATIENCE):
        QTimer.singleShot(0, lambda: None)
    for menu in window.findChildren(QMenu):
        menu.close()
