"""How many of a letter's times each state says it, vowels brought out."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.letter_bars import LetterBars
from playground.widgets.look import LIGHT

SHARES = np.array([[0.9, 0.1], [0.25, 0.75], [0.0, 0.0], [0.6, 0.4]])
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def bars(qtbot: QtBot) -> LetterBars:
    made = LetterBars()
    qtbot.addWidget(made)
    made.set_letters(("a", "b", "c", "e"), ("state 1", "state 2"), SHARES, (0, 3))
    made.resize(500, 400)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_bar_is_as_high_as_its_share(bars: LetterBars) -> None:
    highs = np.array([[bars.bar(state, letter).height() for state in range(2)] for letter in (0, 1, 3)])
    np.testing.assert_allclose(highs / highs[0, 0] * 0.9, SHARES[[0, 1, 3]], atol=0.01)


def test_vowels_are_orange_and_consonants_are_blue(bars: LetterBars) -> None:
    image = bars.grab().toImage()
    seen = [image.pixelColor(bars.bar(state, letter).center().toPoint()) for state, letter in ((0, 0), (0, 1), (1, 1))]
    assert seen == [QColor(LIGHT.you), QColor(LIGHT.machine), QColor(LIGHT.machine)]


def test_pointing_at_a_letter_tells_its_shares(bars: LetterBars) -> None:
    QTest.mouseMove(bars, bars.column(3).center().toPoint())
    assert bars.readout() == bars.accessibleDescription()
    assert bars.readout().replace("\N{NARROW NO-BREAK SPACE}", " ") == "e, a vowel: state 1 60.0 %, state 2 40.0 %"


def test_keys_walk_through_the_letters(bars: LetterBars) -> None:
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    walked = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(bars, key)
        walked.append(bars.readout()[0])
    assert walked == ["a", "b", "c", "e", "c", "a"]


def test_a_letter_that_never_occurs_says_so(bars: LetterBars) -> None:
    QTest.mouseMove(bars, bars.column(2).center().toPoint())
    assert bars.readout() == "c: does not occur"


def test_shares_of_other_sizes_are_refused(bars: LetterBars) -> None:
    with pytest.raises(ValueError, match=r"\(3, 2\)"):
        bars.set_letters(("a", "b", "c"), ("1", "2"), SHARES, ())


def test_nothing_is_nothing(qtbot: QtBot) -> None:
    empty = LetterBars()
    qtbot.addWidget(empty)
    assert not empty.grab().isNull()
