"""The verdict says it in one large word."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from playground.widgets.verdict import Verdict
from tests.looks import faults

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def verdict(qtbot: QtBot) -> Verdict:
    widget = Verdict()
    qtbot.addWidget(widget)
    widget.resize(272, 240)
    return widget


def test_it_says_what_it_was_told(verdict: Verdict) -> None:
    verdict.set_verdict("It sees", "3 groups", "Nothing moves any more.")
    assert (verdict.word(), verdict.sentence()) == ("3 groups", "Nothing moves any more.")
    assert verdict.accessibleName() == "It sees 3 groups. Nothing moves any more."


@pytest.mark.parametrize(
    "sentence", ["", "Nothing moves any more.", "No point joined. Nothing is left to do after 12 steps."]
)
@pytest.mark.parametrize("here", ["", "A point here would be of group 2, 93.4 %."])
def test_it_stays_as_high_while_its_words_come_and_go(verdict: Verdict, sentence: str, here: str) -> None:
    verdict.set_verdict("It sees", "3 groups")
    height = verdict.heightForWidth(272)
    verdict.set_verdict("It sees", "3 groups", sentence)
    verdict.set_here(here)
    assert (verdict.sentence(), verdict.here()) == (sentence, here)
    assert verdict.heightForWidth(272) == height


def test_a_long_sentence_gets_more_room(verdict: Verdict) -> None:
    verdict.set_verdict("It sees", "3 groups")
    height = verdict.heightForWidth(272)
    verdict.set_verdict("It sees", "3 groups", "2 of the 5 groups stay empty: there are only 3 different points. " * 3)
    assert verdict.heightForWidth(272) > height


@pytest.mark.parametrize("width", [150, 272])
def test_it_stays_as_high_whatever_the_large_word_is(verdict: Verdict, width: int) -> None:
    verdict.resize(width, 240)
    heights = set()
    for word in ("96 %", "not begun", "a dream"):
        verdict.set_verdict("It sees", word)
        heights.add(verdict.heightForWidth(width))
    assert len(heights) == 1


def test_a_large_word_is_as_large_as_its_line_allows(verdict: Verdict) -> None:
    verdict.resize(150, 240)
    verdict.show()
    sizes = []
    for word in ("96 %", "not begun", "Slow Song for a Broken String"):
        verdict.set_verdict("You might love", word)
        sizes.append(next(label for label in verdict.findChildren(QLabel) if label.text() == word).font().pixelSize())
    assert sizes == [36, 24, 36]


@pytest.mark.parametrize("word", ["3 groups", "half unfolded", "no outliers"])
def test_a_long_word_is_not_cut(verdict: Verdict, word: str) -> None:
    verdict.set_verdict("The net is", word, "It has found all four groups and is still stretching into the corners.")
    verdict.show()
    assert faults(verdict) == []
