"""Large pictures in turn, views beside them: what shows in a large window and in a small one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from playground.tabs.views_stage import ViewsStage
from playground.widgets import look
from playground.widgets.card import words

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class Four(ViewsStage):
    untitled = frozenset({"Second"})

    def __init__(self) -> None:
        self.pictures = {title: words(title.lower()) for title in ("Machine", "Map", "First", "Second")}
        machine, a_map, first, second = self.pictures.values()
        super().__init__({"Machine": machine, "Map": a_map}, {"First": first, "Second": second})


@pytest.fixture
def stage(qtbot: QtBot) -> Four:
    made = Four()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def on_screen(stage: Four) -> list[str]:
    return [title for title, picture in stage.pictures.items() if picture.isVisible()]


def choose(stage: Four, title: str) -> None:
    found = [each for each in stage.switch.findChildren(QAbstractButton) if each.text() == title]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_a_large_window_shows_one_large_picture_and_all_views(stage: Four) -> None:
    assert on_screen(stage) == ["Machine", "First", "Second"]
    assert stage.switch.options() == ("Machine", "Map")
    titles = [each.text() for each in stage.findChildren(QLabel) if each.isVisible()]
    assert "First" in titles
    assert "Second" not in titles


def test_a_small_window_shows_one_of_all(stage: Four) -> None:
    stage.set_compact(True)
    assert on_screen(stage) == ["Machine"]
    assert stage.switch.options() == ("Machine", "Map", "First", "Second")
    choose(stage, "Second")
    assert on_screen(stage) == ["Second"]


def test_another_large_picture_takes_the_place_of_the_first(stage: Four, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.view_shown) as shown:
        choose(stage, "Map")
    assert shown.args == ["Map"]
    assert on_screen(stage) == ["Map", "First", "Second"]


def test_the_large_picture_stays_when_the_window_becomes_small(stage: Four) -> None:
    choose(stage, "Map")
    stage.set_compact(True)
    assert on_screen(stage) == ["Map"]


def test_a_view_that_goes_to_the_side_leaves_the_first_large_picture_in_its_place(stage: Four) -> None:
    stage.set_compact(True)
    choose(stage, "First")
    stage.set_compact(False)
    assert stage.view() == "Machine"
    assert on_screen(stage) == ["Machine", "First", "Second"]


def test_a_stage_of_one_picture_has_no_switch(qtbot: QtBot) -> None:
    alone = ViewsStage({"Machine": words("machine")})
    qtbot.addWidget(alone)
    alone.show()
    for compact in (False, True):
        alone.set_compact(compact)
        assert not alone.switch.isVisible()


def test_another_theme_is_told(stage: Four, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with qtbot.waitSignal(stage.dressed):
        look.apply(app, "dark")
