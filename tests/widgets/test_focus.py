import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.focus import Focus


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def owner(window: QWidget) -> QLineEdit:
    made = QLineEdit(window)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def panel(window: QWidget) -> QWidget:
    made = QWidget(window)
    made.show()
    return made


def test_focus_comes_back_to_its_owner(owner: QLineEdit, panel: QWidget, window: QWidget) -> None:
    focus = Focus(panel)
    focus.lend(panel)
    assert window.focusWidget() is panel
    focus.give_back()
    assert window.focusWidget() is owner


def test_focus_that_went_elsewhere_stays_there(owner: QLineEdit, panel: QWidget, window: QWidget) -> None:
    other = QLineEdit(window)
    other.show()
    focus = Focus(panel)
    focus.lend(panel)
    other.setFocus()
    focus.give_back()
    assert window.focusWidget() is other


def test_focus_is_not_given_to_an_owner_that_is_gone(owner: QLineEdit, panel: QWidget, window: QWidget) -> None:
    focus = Focus(panel)
    focus.lend(panel)
    owner.hide()
    focus.give_back()
    assert window.focusWidget() is None
