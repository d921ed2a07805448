import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.buttons import Button
from playground.widgets.popover import Popover


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def anchored(window: QWidget, y: int) -> Popover:
    anchor = Button("Open")
    anchor.setParent(window)
    anchor.setGeometry(500, y, 90, 32)
    anchor.show()
    popover = Popover(anchor)
    for text in ("One", "Two"):
        popover.column.addWidget(Button(text))
    return popover


@pytest.mark.parametrize("y", [0, 180, 368])
def test_it_opens_beside_its_anchor_and_inside_the_window(window: QWidget, y: int) -> None:
    popover = anchored(window, y)
    popover.open_panel()
    place = popover.panel.geometry()
    assert window.rect().contains(place)
    assert place.bottom() < y or place.top() > y + 31


def test_it_is_no_window_of_its_own(window: QWidget) -> None:
    popover = anchored(window, 368)
    before = set(QApplication.topLevelWidgets())
    popover.open_panel()
    assert set(QApplication.topLevelWidgets()) == before


def test_a_press_beside_it_closes_it_and_one_on_it_does_not(window: QWidget, qtbot: QtBot) -> None:
    popover = anchored(window, 368)
    popover.open_panel()
    qtbot.mouseClick(popover, Qt.MouseButton.LeftButton, pos=popover.panel.geometry().topLeft() + QPoint(3, 3))
    assert popover.isVisible()
    with qtbot.waitSignal(popover.closed):
        qtbot.mouseClick(popover, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert popover.isHidden()


def test_escape_closes_it(window: QWidget, qtbot: QtBot) -> None:
    popover = anchored(window, 368)
    popover.open_panel()
    qtbot.keyClick(popover.findChildren(Button)[0], Qt.Key.Key_Escape)
    assert popover.isHidden()


def test_tab_goes_round_inside_it(window: QWidget, qtbot: QtBot) -> None:
    popover = anchored(window, 368)
    window.activateWindow()
    popover.open_panel()
    one, two = popover.findChildren(Button)
    visited = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        visited.append(window.focusWidget())
    assert visited == [one, two, one]


def test_opened_by_keyboard_its_first_button_has_the_focus_and_the_anchor_gets_it_back(window: QWidget) -> None:
    popover = anchored(window, 368)
    anchor = window.findChildren(Button)[0]
    window.activateWindow()
    anchor.setFocus()
    popover.open_panel()
    assert window.focusWidget() is popover.findChildren(Button)[0]
    popover.close_panel()
    assert window.focusWidget() is anchor


def test_it_goes_when_the_window_changes_its_size(window: QWidget) -> None:
    popover = anchored(window, 368)
    popover.open_panel()
    window.resize(500, 300)
    assert popover.isHidden()
