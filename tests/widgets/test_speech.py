from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.phrases import joined, phrase, verbatim
from playground.widgets import speech
from playground.widgets.buttons import Button, DropDown
from playground.widgets.card import words
from playground.widgets.speech import said, say, tr

DICTIONARY = {
    "Play": "Spielen",
    "{n} of {all} heaps": "{n} von {all} Haufen",
    "heap": "Haufen",
    "Big {what}": "{what}, groß",
}


class Dictionary(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _comment: str | None = None, _n: int = -1) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return DICTIONARY.get(text) if context == speech.CONTEXT else None


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speech.set_language(qapp, "en")


def in_german(qapp: QApplication) -> None:
    speech.speak_through(qapp, [Dictionary()])


def test_in_english_everything_is_said_as_it_is_written() -> None:
    assert (tr("Play"), tr(phrase("{n} of {all} heaps", n=1, all=2))) == ("Play", "1 of 2 heaps")


def test_a_plain_text_and_the_pattern_of_a_phrase_are_translated(qapp: QApplication) -> None:
    in_german(qapp)
    assert (tr("Play"), tr(phrase("{n} of {all} heaps", n=1, all=2))) == ("Spielen", "1 von 2 Haufen")


def test_of_values_only_phrases_are_translated(qapp: QApplication) -> None:
    in_german(qapp)
    assert tr(phrase("Big {what}", what=phrase("heap"))) == "Haufen, groß"
    assert tr(phrase("Big {what}", what="heap")) == "heap, groß"


def test_what_a_visitor_wrote_stays(qapp: QApplication) -> None:
    in_german(qapp)
    assert tr(verbatim("Play")) == "Play"
    assert tr(joined([verbatim("Play"), phrase("Play")])) == "Play Spielen"


def test_what_is_in_no_dictionary_stays(qapp: QApplication) -> None:
    in_german(qapp)
    assert (tr("Pause"), tr("1 240"), tr("")) == ("Pause", "1 240", "")


def test_what_was_said_is_said_again_when_the_language_changes(qapp: QApplication, qtbot: QtBot) -> None:
    widget, label, button, choice = QWidget(), words("Play"), Button("Play"), DropDown(("Play", "heap"))
    for each in (widget, label, button, choice):
        qtbot.addWidget(each)
    say(widget.setToolTip, phrase("{n} of {all} heaps", n=1, all=2))
    choice.set_choice("heap")
    in_german(qapp)
    assert widget.toolTip() == "1 von 2 Haufen"
    assert (label.text(), button.text(), button.accessibleName()) == ("Spielen", "Spielen", "Spielen")
    assert (choice.itemText(0), choice.currentText(), choice.choice()) == ("Spielen", "Haufen", "heap")
    speech.set_language(qapp, "en")
    assert (widget.toolTip(), label.text(), button.text()) == ("1 of 2 heaps", "Play", "Play")


def test_what_was_said_last_is_what_is_repeated(qapp: QApplication, qtbot: QtBot) -> None:
    label = words("Play")
    qtbot.addWidget(label)
    label.setText("Pause")
    in_german(qapp)
    assert (label.text(), said(label, "setText"), said(label, "setToolTip")) == ("Pause", "Pause", "")


@pytest.mark.parametrize("code", ["de", "fr", "es"])
def test_the_shipped_languages_are_spoken(qapp: QApplication, code: str) -> None:
    speech.set_language(qapp, code)
    assert speech.language() == code
    assert tr("Play") != "Play"
    assert QCoreApplication.translate(speech.CONTEXT, "Play") == tr("Play")


def test_an_unknown_language_is_refused_and_the_present_one_stays(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="language must be one of en, de, fr, es, got 'xx'"):
        speech.set_language(qapp, "xx")
    assert speech.language() == "en"


def test_no_translator_is_left_behind(qapp: QApplication) -> None:
    for code in ("de", "fr", "en", "es", "en"):
        speech.set_language(qapp, code)
    qapp.sendPostedEvents(None, 52)  # those that are told to go
    assert qapp.findChildren(QTranslator) == []


def test_a_tool_tip_that_looks_like_markup_is_shown_as_it_is(qtbot: QtBot) -> None:
    widget, shown = QWidget(), QTextDocument()
    qtbot.addWidget(widget)
    say(widget.setToolTip, verbatim("the word <b>lamp</b> &amp; <img src='file:///x'>\nsecond line"))
    shown.setHtml(widget.toolTip())  # as Qt's tool tip does
    assert shown.toPlainText() == "the word <b>lamp</b> &amp; <img src='file:///x'>\nsecond line"
    say(widget.setToolTip, "a < b")
    assert widget.toolTip() == "a < b"
