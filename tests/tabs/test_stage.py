import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.tabs.stage import Stage
from playground.widgets.card import Card, words
from tests.looks import settle_layout


@pytest.fixture
def plain(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(640, 480)
    return made


@pytest.fixture
def stage(plain: QWidget) -> Stage:
    made = Stage()
    made.setParent(plain)
    made.setGeometry(plain.rect())
    plain.show()
    made.rows.activate()
    return made


def test_a_stage_is_one_card_that_fills_it(stage: Stage) -> None:
    assert stage.findChildren(Card) == [stage.card]
    assert stage.card.geometry() == stage.rect()


def test_what_the_machine_is_stands_in_the_head_above_what_is_drawn(stage: Stage) -> None:
    headline, drawing = words("A line"), words("its weights")
    stage.card.head.insertWidget(0, headline)
    stage.card.add(drawing, 1)
    settle_layout()
    assert headline.geometry().bottom() < drawing.geometry().top()
    assert stage.card.height() > drawing.height() > 5 * headline.height()


def test_another_card_stands_below_and_the_first_takes_the_room_that_is_left(stage: Stage) -> None:
    below = Card("Below")
    stage.rows.addWidget(below)
    settle_layout()
    assert stage.card.geometry().bottom() < below.geometry().top()
    assert stage.card.height() > 3 * below.height()
    assert stage.rect().contains(below.geometry())
