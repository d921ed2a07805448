"""The checks of how a window looks bite: each fault is planted in a small window and must be found there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.looks import (
    clipped,
    faults,
    hands,
    nameless,
    out_of_reach,
    overlapping,
    shortened,
    sticking_out,
    tab_round,
    too_small,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class Shortening(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fontMetrics().elidedText("a long word", Qt.TextElideMode.ElideRight, 20)
        painter.end()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Two named buttons and a sentence, with room for all."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    column = QVBoxLayout(made)
    for text in ("one", "two"):
        button = QPushButton(text)
        button.setAccessibleName(text)
        column.addWidget(button)
    sentence = QLabel("a sentence of some words that is wrapped where there is too little room for it in one line")
    sentence.setWordWrap(True)
    column.addWidget(sentence)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def push_out(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].move(350, 0)


def squeeze_words(window: QWidget) -> None:
    window.findChildren(QLabel)[0].setFixedHeight(8)


def squeeze_button(window: QWidget) -> None:
    window.findChildren(QPushButton)[0].setFixedWidth(8)


def overlap(window: QWidget) -> None:
    one, other = window.findChildren(QPushButton)
    one.setGeometry(other.geometry())


def shorten(window: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(Shortening())


PLANTED = [
    (push_out, sticking_out),
    (squeeze_words, clipped),
    (squeeze_button, clipped),
    (overlap, overlapping),
    (shorten, shortened),
]


@pytest.mark.parametrize(("plant", "check"), PLANTED, ids=[plant.__name__ for plant, _ in PLANTED])
def test_a_planted_fault_is_seen(
    window: QWidget, qtbot: QtBot, plant: Callable[[QWidget], None], check: Callable[[QWidget], list[str]]
) -> None:
    assert faults(window) == []
    plant(window)
    qtbot.waitUntil(lambda: len(check(window)) == 1)
    assert set(check(window)) <= set(faults(window))


def test_a_control_without_a_name_is_seen(window: QWidget) -> None:
    assert nameless(window) == []
    window.findChildren(QPushButton)[0].setAccessibleName("")
    assert len(nameless(window)) == 1


def test_a_control_out_of_reach_is_seen(window: QWidget) -> None:
    assert out_of_reach(window) == []
    assert set(tab_round(window)) == set(hands(window)) == set(window.findChildren(QPushButton))
    window.findChildren(QPushButton)[0].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert len(out_of_reach(window)) == 1
    assert len(tab_round(window)) == 1


def test_a_control_that_is_too_small_for_a_finger_is_seen(window: QWidget) -> None:
    one, other = window.findChildren(QPushButton)
    for button in (one, other):
        button.setFixedSize(44, 44)
    window.grab()
    assert too_small(window) == []
    one.setFixedSize(43, 60)
    other.setFixedSize(60, 30)
    window.grab()
    assert len(too_small(window)) == 2
    assert len(too_small(window, least=40)) == 1
