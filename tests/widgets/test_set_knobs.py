"""Noise and number of points: told while they move, and for very many points when they come to rest."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.set_knobs import SetKnobs


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 1_000)
    return made


@pytest.fixture
def knobs(window: QWidget) -> SetKnobs:
    made = SetKnobs()
    made.setParent(window)
    made.resize(240, 120)
    made.set_numbers(0.02, 300)
    window.show()
    return made


def turn(slider: object, key: Qt.Key) -> None:
    QTest.keyClick(slider, key)  # pyright: ignore[reportCallIssue, reportArgumentType]


def test_noise_is_told_while_it_moves(knobs: SetKnobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(knobs.noise_changed) as changed, qtbot.assertNotEmitted(knobs.count_changed):
        turn(knobs.noise, Qt.Key.Key_Right)
    assert changed.args is not None
    assert changed.args[0] == pytest.approx(0.02, abs=0.005)
    assert changed.args[0] > 0.02


def test_the_number_is_told_while_it_moves(knobs: SetKnobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(knobs.count_changed) as changed, qtbot.assertNotEmitted(knobs.noise_changed):
        turn(knobs.count, Qt.Key.Key_Left)
    assert changed.args is not None
    assert 200 < changed.args[0] < 300


def test_very_many_points_are_told_once_the_handle_rests(knobs: SetKnobs, qtbot: QtBot) -> None:
    told: list[int] = []
    knobs.count_changed.connect(told.append)
    turn(knobs.count, Qt.Key.Key_End)
    assert told == []
    knobs.count.rest.stop()
    with qtbot.waitSignal(knobs.count_changed):
        knobs.count.rest.start(0)
    assert told == [100_000]


def test_every_change_is_told_once(knobs: SetKnobs, qtbot: QtBot) -> None:
    told: list[float] = []
    knobs.noise_changed.connect(told.append)
    turn(knobs.noise, Qt.Key.Key_Right)
    with qtbot.waitSignal(knobs.noise.rested):
        knobs.noise.rest.start(0)
    assert len(told) == 1


def test_showing_numbers_tells_nothing(knobs: SetKnobs, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(knobs.noise_changed), qtbot.assertNotEmitted(knobs.count_changed):
        knobs.set_numbers(0.1, 0)
    assert knobs.noise.number() == 0.1
    assert knobs.count.number() == 0
