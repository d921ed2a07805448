import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.headline import Headline

SENTENCE = "A line looks for its slope. It corrects itself. Again and again."


@pytest.fixture
def plain(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 120)
    return made


def shown(plain: QWidget, sentence: str = SENTENCE) -> tuple[Headline, QLabel, QLabel]:
    """A headline, the label of what it says, and that of the name."""
    headline = Headline(sentence, "Linear regression")
    headline.setParent(plain)
    headline.setGeometry(plain.rect())
    plain.show()
    line, kind = headline.findChildren(QLabel)
    return headline, line, kind


def activate(headline: Headline) -> None:
    layout = headline.layout()
    assert layout is not None
    layout.activate()


def test_where_there_is_room_all_is_said_with_the_name_beside_it(plain: QWidget) -> None:
    headline, line, kind = shown(plain)
    activate(headline)
    assert (line.text(), kind.text()) == (SENTENCE, "Linear regression")
    assert line.geometry().right() < kind.geometry().left()
    assert kind.alignment() & Qt.AlignmentFlag.AlignRight


def test_in_a_small_window_the_first_sentence_stands_above_the_name(plain: QWidget) -> None:
    headline, line, kind = shown(plain)
    headline.set_compact(True)
    activate(headline)
    assert (line.text(), kind.text()) == ("A line looks for its slope.", "Linear regression")
    assert line.geometry().bottom() < kind.geometry().top()
    assert kind.alignment() & Qt.AlignmentFlag.AlignLeft


def test_all_is_said_again_when_the_window_grows(plain: QWidget) -> None:
    headline, line, kind = shown(plain)
    looks = [line.property("look"), kind.property("look")]
    headline.set_compact(True)
    assert [line.property("look"), kind.property("look")] != looks
    headline.set_compact(False)
    assert line.text() == SENTENCE
    assert [line.property("look"), kind.property("look")] == looks


@pytest.mark.parametrize("sentence", ["One sentence only.", "A scale of 0.5 and no stop", ""])
@pytest.mark.parametrize("compact", [False, True])
def test_a_single_sentence_is_said_as_it_is(plain: QWidget, sentence: str, compact: bool) -> None:
    headline, line, _ = shown(plain, sentence)
    headline.set_compact(compact)
    assert line.text() == sentence
