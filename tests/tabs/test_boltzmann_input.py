"""The card on the left: what is drawn, what of it is held, and what its button would do."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.small_patterns import BARS, OWN, Patterns, make
from playground.tabs.boltzmann_input import ADD, ALL, INK, NOTHING, REMOVE, BoltzmannInput

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform's own shortcoming
BAR = np.array([1] * 4 + [0] * 12)
DOT = np.array([1] + [0] * 15)


@pytest.fixture
def card(clothes: None, qtbot: QtBot) -> BoltzmannInput:
    made = BoltzmannInput()
    qtbot.addWidget(made)
    made.resize(272, 320)
    made.show_patterns(make(BARS))
    made.show()
    return made


@pytest.mark.parametrize(
    ("choice", "held"), [(NOTHING, [-1] * 16), (INK, [1] * 4 + [-1] * 12), (ALL, [1] * 4 + [0] * 12)]
)
def test_nothing_the_ink_or_all_is_held(card: BoltzmannInput, qtbot: QtBot, choice: str, held: list[int]) -> None:
    card.put(BAR)
    card.hold.set_choice(choice)
    assert card.held().tolist() == held


def test_drawing_and_choosing_what_is_held_are_told(card: BoltzmannInput, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.drawn):
        card.put(BAR)
    assert card.pattern().tolist() == BAR.tolist()
    card.hold.setFocus()
    with qtbot.waitSignal(card.drawn):
        QTest.keyClick(card.hold, Qt.Key.Key_Right)
    assert card.hold.choice() == INK


def test_the_button_adds_what_is_not_there_and_removes_what_is(card: BoltzmannInput, qtbot: QtBot) -> None:
    for pattern, words, signal in ((DOT, ADD, card.added), (BAR, REMOVE, card.removed)):
        card.put(pattern)
        card.show_patterns(make(BARS))
        assert card.add_or_remove.text() == words
        with qtbot.waitSignal(signal):
            card.add_or_remove.click()


def test_the_pad_is_wiped(card: BoltzmannInput) -> None:
    card.put(BAR)
    card.wipe.click()
    assert not card.pattern().any()


@pytest.mark.parametrize(
    ("patterns", "shown", "words"),
    [
        (make(BARS), BARS, "30 patterns"),
        (Patterns(DOT[None], "a file"), OWN, "1 pattern"),
        (Patterns(np.zeros((0, 16))), OWN, "0 patterns"),
    ],
)
def test_the_set_and_its_size_are_told(card: BoltzmannInput, patterns: Patterns, shown: str, words: str) -> None:
    card.show_patterns(patterns)
    assert card.sets.choice() == shown
    assert card._count.text() == words
