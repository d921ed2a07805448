"""The card of points: tools, sets, noise and number, undo; and that it fits a small window."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.card import Card
from playground.widgets.picture_tiles import SetPicture
from playground.widgets.point_tools import PointTools
from tests.looks import faults, nameless, out_of_reach, settle_layout

LEFT = Qt.MouseButton.LeftButton
NAMES = ("Blobs", "Moons", "Rings", "Ring", "Square", "Letter", "Spiral", "Moving")
PICTURES = tuple(SetPicture(name, np.random.default_rng(0).random((60, 2))) for name in NAMES)


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 1_000)
    return made


@pytest.fixture
def tools(window: QWidget, qtbot: QtBot) -> PointTools:
    made = PointTools()
    made.setParent(window)
    made.count_label.setParent(window)
    made.set_sets(PICTURES)
    made.set_recipe("Blobs", 300, 0.02)
    made.set_can_undo(True)
    made.resize(240, 420)
    window.show()
    return made


def chosen_tool(tools: PointTools) -> list[str]:
    return [name for name, tile in tools._tools.items() if tile.isChecked()]


@pytest.mark.parametrize("tool", ["move", "brush", "erase"])
def test_a_tool_is_chosen_by_a_click(tools: PointTools, qtbot: QtBot, tool: str) -> None:
    assert chosen_tool(tools) == ["add"]
    with qtbot.waitSignal(tools.tool_chosen) as told:
        QTest.mouseClick(tools._tools[tool], LEFT)  # pyright: ignore[reportArgumentType]
    assert told.args == [tool]
    assert chosen_tool(tools) == [tool]


def test_a_tool_that_was_chosen_elsewhere_is_shown(tools: PointTools) -> None:
    tools.set_tool("brush")
    assert chosen_tool(tools) == ["brush"]


def test_the_first_sets_are_offered_and_the_present_one_is_lit(tools: PointTools) -> None:
    assert tools.offered() == NAMES[:6]
    assert [tile.picture.name for tile in tools._tiles if tile.is_chosen()] == ["Blobs"]


def test_a_set_is_chosen_by_a_click_the_present_one_too(tools: PointTools) -> None:
    told: list[str] = []
    tools.set_chosen.connect(told.append)
    for index in (3, 0):
        QTest.mouseClick(tools._tiles[index], LEFT)
    assert told == ["Ring", "Blobs"]


def test_a_set_that_was_chosen_elsewhere_takes_the_last_place(tools: PointTools) -> None:
    tools.set_recipe("Moving", 300, 0.02)
    assert tools.offered() == (*NAMES[:5], "Moving")
    assert tools._tiles[-1].is_chosen()
    tools.set_recipe("my own table", 300, 0.02)
    assert tools.offered() == NAMES[:6]
    assert not any(tile.is_chosen() for tile in tools._tiles)


def test_the_other_buttons_say_what_is_wanted(tools: PointTools, qtbot: QtBot) -> None:
    for button, signal in (
        (tools.undo, tools.undo_wanted),
        (tools.clear, tools.cleared),
        (tools.table, tools.table_wanted),
        (tools.more, tools.more_wanted),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, LEFT)


def test_what_cannot_be_done_cannot_be_pressed(tools: PointTools) -> None:
    tools.set_can_undo(False)
    tools.set_recipe("Blobs", 0, 0.02)
    assert not tools.undo.isEnabled()
    assert not tools.clear.isEnabled()


def test_the_sliders_show_the_recipe_and_tell_of_changes(tools: PointTools, qtbot: QtBot) -> None:
    tools.set_recipe("Blobs", 640, 0.1)
    assert tools.knobs.count.number() == 640
    with qtbot.waitSignal(tools.noise_changed):
        QTest.keyClick(tools.knobs.noise, Qt.Key.Key_Right)
    with qtbot.waitSignal(tools.count_changed):
        QTest.keyClick(tools.knobs.count, Qt.Key.Key_Right)


def test_a_small_window_has_three_sets_and_no_sliders(tools: PointTools) -> None:
    tools.set_compact(True)
    assert tools.offered() == NAMES[:3]
    assert not tools.knobs.isVisible()
    assert not tools.table.isVisible()
    tools.set_compact(False)
    assert tools.offered() == NAMES[:6]
    assert tools.knobs.isVisible()


def card_of(tools: PointTools, window: QWidget) -> Card:
    card = Card("Your points")
    card.setParent(window)
    tools.count_label.setText("100,000 points")
    card.head.addWidget(tools.count_label)
    card.add(tools)
    return card


@pytest.mark.parametrize("theme", look.THEMES)
@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("size", [1.0, 1.2])
def test_nothing_is_cut_off_in_the_left_column(
    tools: PointTools, window: QWidget, qapp: QApplication, theme: look.ThemeName, compact: bool, size: float
) -> None:
    look.apply(qapp, theme, size)
    card = card_of(tools, window)
    tools.set_compact(compact)
    card.show()
    settle_layout()
    card.resize(look.LEFT, card.minimumSizeHint().height())
    settle_layout()
    assert card.width() == look.LEFT
    assert faults(card) == []


def test_a_small_window_leaves_room_for_the_knobs(tools: PointTools, window: QWidget) -> None:
    card = card_of(tools, window)
    tools.set_compact(True)
    card.show()
    settle_layout()
    assert card.sizeHint().height() <= 560 - look.GAP - 220


def test_everything_has_a_name_and_is_reached_by_tab(tools: PointTools) -> None:
    assert nameless(tools) == []
    assert out_of_reach(tools) == []
