"""What lies over the window: it covers all of it, takes every press, and gives the focus back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.overlay import Overlay
from playground.widgets.card import words
from tests.looks import settle_layout
from tests.toy_tab import child
from tests.visitors import key, shown, tap

pytestmark = pytest.mark.usefixtures("clothes")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    QLineEdit(made).resize(80, 30)
    QPushButton("beneath", made).setGeometry(100, 100, 100, 50)
    shown(qtbot, made)
    return made


@pytest.fixture
def overlay(window: QWidget) -> Overlay:
    made = Overlay(window)
    made.column.addWidget(words("something"))
    return made


def test_it_lies_over_the_whole_window_whatever_its_size(overlay: Overlay, window: QWidget) -> None:
    overlay.open_panel()
    assert overlay.geometry() == window.rect()
    window.resize(1024, 768)
    assert overlay.geometry() == window.rect()
    settle_layout()
    away = overlay.panel.geometry().center() - overlay.rect().center()
    assert max(abs(away.x()), abs(away.y())) <= 1


def test_what_lies_beneath_cannot_be_pressed(overlay: Overlay, window: QWidget) -> None:
    clicks: list[bool] = []
    button = child(window, QPushButton)
    button.clicked.connect(lambda: clicks.append(True))
    tap(button)
    overlay.open_panel()
    tap(button)
    overlay.close_panel()
    assert clicks == [True]


def test_keys_stay_in_it_and_tab_leads_nowhere_else(overlay: Overlay, window: QWidget) -> None:
    line = child(window, QLineEdit)
    line.setFocus()
    overlay.open_panel()
    for which in (Qt.Key.Key_Tab, Qt.Key.Key_A):
        key(window, which)
    assert window.focusWidget() is overlay
    assert line.text() == ""
    overlay.close_panel()
    assert window.focusWidget() is line


def test_it_tells_once_that_it_is_closed(overlay: Overlay, qtbot: QtBot) -> None:
    told: list[bool] = []
    overlay.closed.connect(lambda: told.append(overlay.is_open()))
    overlay.open_panel()
    overlay.close_panel()
    overlay.close_panel()
    assert told == [False]


def test_the_wheel_stays_in_it(overlay: Overlay, window: QWidget) -> None:
    overlay.open_panel()
    QTest.mouseMove(window.windowHandle(), QPoint(10, 10))
    assert window.childAt(QPoint(150, 120)) is overlay
