"""Patterns with a bar for each machine: where they lie, what the bars mean, and how one is picked."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT, rgb, scaled
from playground.widgets.pattern_odds import PatternOdds

CELLS = np.array([np.eye(4), np.zeros((4, 4)), np.ones((4, 4))], np.uint8)
ODDS = np.array([[1 / 3, 1 / 6, 0.0], [0.0, 1 / 3, 1 / 6]])


@pytest.fixture
def odds(clothes: None, qtbot: QtBot) -> PatternOdds:
    made = PatternOdds("Patterns", ("full", "RBM"), 3)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.set_patterns(CELLS, ODDS)
    made.show()
    return made


def bar(odds: PatternOdds, index: int, row: int, colour: str) -> float:
    """The share of a bar's track that has its colour."""
    image, at = odds.grab().toImage(), odds.tile_rect(index)
    y = at.bottom() + scaled(3) + row * scaled(6) + 2
    xs = range(round(at.left()) + 2, round(at.right()) - 2)
    return float(np.mean([rgb(image.pixelColor(QPointF(x, y).toPoint()).name()) == rgb(colour) for x in xs]))


def test_bars_are_shares_of_what_each_would_have_if_all_were_as_likely(odds: PatternOdds) -> None:
    first = [bar(odds, index, 0, LIGHT.machine) for index in range(3)]
    second = [bar(odds, index, 1, LIGHT.groups[3]) for index in range(3)]
    assert first == pytest.approx([1, 0.5, 0], abs=0.06)
    assert second == pytest.approx([0, 1, 0.5], abs=0.06)


@pytest.mark.parametrize("count", [1, 8, 30, 64])
@pytest.mark.parametrize("size", [(400, 400), (330, 330), (560, 300), (200, 180)])
def test_however_many_all_lie_in_the_widget(odds: PatternOdds, count: int, size: tuple[int, int]) -> None:
    odds.resize(*size)
    odds.set_patterns(np.zeros((count, 4, 4), np.uint8), np.zeros((2, count)))
    for index in range(count):
        at = odds.tile_rect(index)
        assert odds.rect().toRectF().contains(at), index
        assert odds.spot_at(at.center()) == index
        assert at.width() % 4 == 0


def test_what_is_pointed_at_is_told_and_picked(odds: PatternOdds, qtbot: QtBot) -> None:
    assert odds.readout().replace("\u202f", " ") == "full bar: 33.3 %"
    at = odds.tile_rect(1).center().toPoint()
    QTest.mouseMove(odds, QPoint(1, 1))
    QTest.mouseMove(odds, at)
    assert odds.readout().replace("\u202f", " ") == "full 16.7 %, RBM 33.3 %"
    with qtbot.waitSignal(odds.picked) as told:
        QTest.mouseClick(odds, Qt.MouseButton.LeftButton, pos=at)
    assert told.args == [1]


def test_keys_walk_and_pick(odds: PatternOdds, qtbot: QtBot) -> None:
    odds.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(odds, key)
    with qtbot.waitSignal(odds.picked) as told:
        QTest.keyClick(odds, Qt.Key.Key_Return)
    assert told.args == [2]


def test_without_patterns_that_is_told(odds: PatternOdds) -> None:
    odds.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(odds, Qt.Key.Key_End)
    QTest.keyClick(odds, Qt.Key.Key_Right)
    odds.set_patterns(np.zeros((0, 4, 4), np.uint8), np.zeros((2, 0)))
    assert odds.readout() == "There are no patterns."
    QTest.keyClick(odds, Qt.Key.Key_Right)
    odds.grab()
    assert odds.spot_at(QPointF(20, 40)) is None


def test_odds_must_be_those_of_the_patterns(odds: PatternOdds) -> None:
    with pytest.raises(ValueError, match=r"odds must be \(2, 3\), got \(2, 4\)"):
        odds.set_patterns(CELLS, np.zeros((2, 4)))
