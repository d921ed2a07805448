"""What the program itself drew, typed and set is wiped; what was there before stays."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.kiosk.traces import wipe
from playground.tabs.desk import Desk
from playground.widgets.canvas import Canvas
from playground.widgets.ghost import GhostHand
from playground.widgets.prompt import Prompt

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def tab(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for part in (Canvas(), Prompt()):
        column.addWidget(part)
    made.resize(400, 700)
    made.show()
    return made


def canvas_of(tab: QWidget) -> Canvas:
    return tab.findChildren(Canvas)[0]


def test_a_stroke_that_is_just_being_drawn_is_ended_and_wiped(tab: QWidget) -> None:
    canvas = canvas_of(tab)
    ghost = GhostHand(canvas)
    for _ in range(8):
        ghost.move()
    assert not canvas.is_empty()
    wipe(tab, Desk())
    assert canvas.is_empty()
    assert not canvas.can_undo()
    canvas._press(1, QPointF(100, 100))  # a finger: the unseen hand no longer holds on
    assert not canvas.is_empty()


def test_what_was_typed_is_wiped(tab: QWidget) -> None:
    prompt = tab.findChildren(Prompt)[0]
    prompt.set_text("Once upon a time")
    wipe(tab, Desk())
    assert prompt.text() == ""


def test_added_points_are_taken_away_and_the_set_stays(tab: QWidget) -> None:
    desk = Desk()
    before = desk.points
    desk.edit(before.with_added(np.array([[0.2, 0.3], [0.4, 0.5]], np.float32)))
    wipe(tab, desk)
    assert len(desk.points.own) == len(before.own)
    assert not desk.points.own.any()


def test_where_nothing_was_done_nothing_is_told(tab: QWidget, qtbot: QtBot) -> None:
    desk, told = Desk(), []
    desk.changed.connect(told.append)
    tab.findChildren(Prompt)[0].typed.connect(told.append)
    wipe(tab, desk)
    assert told == []
