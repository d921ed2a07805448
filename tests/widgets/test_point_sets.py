"""The panel with all sets: shapes, stories, and the visitor's own table."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.card import SlideOver
from playground.widgets.point_sets import SetChooser, SetPicture, StoryRow
from tests.looks import clipped, nameless, out_of_reach, settle_layout, shortened

LEFT = Qt.MouseButton.LeftButton
STORY = "How much people like country, rock and hip-hop. Most love one of them, and a few love none of all this."
PICTURES = (
    *(SetPicture(name, np.random.default_rng(0).random((60, 2))) for name in ("Blobs", "Moons", "Rings", "Letter")),
    SetPicture("Listeners", np.zeros((0, 2)), story=STORY),
    SetPicture("Credit scores", np.zeros((0, 2)), story="One household has more than 800."),
)


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 1_000)
    return made


@pytest.fixture
def chooser(window: QWidget) -> SetChooser:
    made = SetChooser(PICTURES)
    made.setParent(window)
    made.set_recipe("Moons", 300, 0.05)
    made.resize(264, 900)
    window.show()
    return made


def stories(chooser: SetChooser) -> list[StoryRow]:
    return [each for each in chooser._choices if isinstance(each, StoryRow)]


def test_sets_with_a_story_are_rows_and_the_others_tiles(chooser: SetChooser) -> None:
    assert [row.picture.name for row in stories(chooser)] == ["Listeners", "Credit scores"]
    assert len(chooser._choices) == 6


def test_the_present_set_is_lit(chooser: SetChooser) -> None:
    assert chooser.chosen() == "Moons"
    chooser.set_recipe("Listeners", 240, 0.0)
    assert chooser.chosen() == "Listeners"
    chooser.set_recipe("fish.csv", 240, 0.0)
    assert chooser.chosen() == ""


@pytest.mark.parametrize("index", range(6))
def test_every_set_is_chosen_by_a_click(chooser: SetChooser, qtbot: QtBot, index: int) -> None:
    with qtbot.waitSignal(chooser.set_chosen) as told:
        QTest.mouseClick(chooser._choices[index], LEFT)
    assert told.args == [PICTURES[index].name]


def test_noise_and_number_are_told(chooser: SetChooser, qtbot: QtBot) -> None:
    assert chooser.knobs.noise.number() == 0.05
    with qtbot.waitSignal(chooser.noise_changed):
        QTest.keyClick(chooser.knobs.noise, Qt.Key.Key_Right)
    with qtbot.waitSignal(chooser.count_changed):
        QTest.keyClick(chooser.knobs.count, Qt.Key.Key_Right)


def test_a_table_is_wanted_and_its_columns_are_chosen(chooser: SetChooser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chooser.table_wanted):
        QTest.mouseClick(chooser.table, LEFT)
    assert not chooser.columns.isVisible()
    chooser.set_table("fish.csv", ("a", "b"), (0, 1), ("Line 2 was skipped.",))
    assert chooser.columns.isVisible()
    chooser.set_problems(("Line 3 was skipped.",))
    with qtbot.waitSignal(chooser.columns_chosen) as told:
        QTest.mouseClick(chooser.columns.use, LEFT)
    assert told.args == [(0, 1)]


def test_a_narrow_row_is_higher(chooser: SetChooser) -> None:
    row = stories(chooser)[0]
    assert row.heightForWidth(180) > row.heightForWidth(360)
    assert row.height() >= row.heightForWidth(row.width())


def test_a_story_is_said(chooser: SetChooser) -> None:
    assert stories(chooser)[0].accessibleDescription() == STORY


@pytest.mark.parametrize("size", [1.0, 1.2])
def test_nothing_is_cut_off_in_the_panel(chooser: SetChooser, window: QWidget, qapp: QApplication, size: float) -> None:
    look.apply(qapp, "light", size)
    column = QWidget(window)
    column.resize(look.RIGHT, 2_000)
    panel = SlideOver(column, "Points to learn from")
    panel.set_content(chooser)
    chooser.set_table("fish.csv", ("length of the fish", "width"), (0, 1), ("Line 2 was skipped: it is empty.",))
    column.show()
    panel.open_panel()
    settle_layout()
    assert clipped(panel) == []
    assert shortened(panel) == []
    assert chooser.width() <= look.RIGHT


def test_everything_has_a_name_and_is_reached_by_tab(chooser: SetChooser) -> None:
    assert nameless(chooser) == []
    assert out_of_reach(chooser) == []
