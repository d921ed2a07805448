"""A word for each observation."""

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from playground.widgets.words_panel import LONGEST_WORD, MOST_CHARACTERS, WordsPanel
from tests.toy_tab import click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def panel(qtbot: QtBot) -> WordsPanel:
    made = WordsPanel(least=4)
    qtbot.addWidget(made)
    made.resize(300, 500)
    made.show()
    return made


def test_words_are_given_in_small_letters(panel: WordsPanel, qtbot: QtBot) -> None:
    panel.field.setPlainText("Sun  sun\nrain SUN ")
    with qtbot.waitSignal(panel.words_given) as given:
        click(qtbot, panel.learn)
    assert given.args == [("sun", "sun", "rain", "sun")]
    assert panel.count_label.text() == "4 words, 2 different ones"


@pytest.mark.parametrize(("text", "enough"), [("", False), ("a b a", False), ("a b a b", True)])
def test_too_few_cannot_be_learned_from(panel: WordsPanel, text: str, enough: bool) -> None:
    panel.field.setPlainText(text)
    assert panel.learn.isEnabled() == enough


def test_what_is_wrong_is_told_and_taken_back(panel: WordsPanel) -> None:
    panel.set_told("there must be 2 different observations")
    assert panel.told_label.isVisible()
    panel.set_told("")
    assert not panel.told_label.isVisible()


def test_very_long_words_are_cut_and_a_field_that_is_full_takes_no_more(qtbot: QtBot) -> None:
    panel, mime = WordsPanel(4), QMimeData()
    qtbot.addWidget(panel)
    mime.setText("x" * 1_000_000)
    panel.field.insertFromMimeData(mime)
    assert panel.given() == ("x" * LONGEST_WORD,)
    mime.setText("sun rain " * 100_000)
    for _ in range(3):
        panel.field.insertFromMimeData(mime)
    assert len(panel.field.toPlainText()) == MOST_CHARACTERS
    panel.field.selectAll()
    panel.field.insertFromMimeData(mime)
    assert len(panel.field.toPlainText()) == MOST_CHARACTERS
