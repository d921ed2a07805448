"""The card that pupils read: plain words, whatever they look like, and the way to the guide."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.phrases import phrase
from playground.widgets.card import SlideOver
from playground.widgets.lesson_card import MAY_BREAK, LessonCard, breakable, paragraphs
from playground.widgets.look import BODY, apply, font, set_reduced_motion
from playground.widgets.speech import set_language
from tests.looks import overlapping, settle_layout, sticking_out
from tests.toy_tab import click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]

TEXT = "First line\nsecond line\n\n  \n<b>Bold</b> & {braces}\n\n\n" + "x" * 300


def on_screen(qtbot: QtBot, card: LessonCard) -> QWidget:
    """A card in a panel over a column of the usual width."""
    column = QWidget()
    qtbot.addWidget(column)
    column.resize(304, 400)
    panel = SlideOver(column, "Lesson")
    panel.set_content(card)
    column.show()
    panel.open_panel()
    settle_layout()
    return column


def said(card: LessonCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_it_says_exactly_what_the_teacher_wrote(qtbot: QtBot) -> None:
    card = LessonCard("A <i>title</i>", TEXT)
    qtbot.addWidget(card)
    title, first, second, long = said(card)
    assert (title, first, second) == ("A <i>title</i>", "First line\nsecond line", "<b>Bold</b> & {braces}")
    assert long.replace(MAY_BREAK, "") == "x" * 300
    labels = card.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not any(label.textInteractionFlags() & selectable for label in labels)


@pytest.mark.parametrize("size", [1.0, 1.3])
def test_long_texts_and_long_words_fit_and_scroll(qtbot: QtBot, qapp: object, size: float) -> None:
    set_reduced_motion(qapp, True)  # pyright: ignore[reportArgumentType]
    apply(qapp, "light", size)  # pyright: ignore[reportArgumentType]
    column = on_screen(qtbot, card := LessonCard("W" * 100, "\n\n".join([TEXT, "word " * 400, "W" * 500])))
    assert card.height() > column.height()
    assert sticking_out(column) == overlapping(column) == []
    for label in card.findChildren(QLabel):
        assert label.minimumSizeHint().width() <= label.width() <= column.width()
        assert label.height() >= label.heightForWidth(label.width())


def test_paragraphs_of_ours_are_translated_and_their_long_words_break(qtbot: QtBot, qapp: Any) -> None:
    told = phrase("{reason} {name}", reason=phrase("Start again"), name="W" * 100)
    column = on_screen(qtbot, card := LessonCard(phrase("Lesson"), (told, told)))
    try:
        set_language(qapp, "de")
        settle_layout()
        german = said(card)
    finally:
        set_language(qapp, "en")
    assert german == ["Lektion", *[f"Von vorn {MAY_BREAK.join('W' * 100)}"] * 2]
    assert said(card) == ["Lesson", *[f"Start again {MAY_BREAK.join('W' * 100)}"] * 2]
    for label in card.findChildren(QLabel):
        assert label.minimumSizeHint().width() <= label.width() <= column.width()


def test_the_guide_is_a_press_away_unless_the_lesson_hides_it(qtbot: QtBot) -> None:
    card = LessonCard("", "text")
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.guide_wanted):
        click(qtbot, card.guide_button)
    without = LessonCard("", "text", has_guide=False)
    qtbot.addWidget(without)
    assert not without.guide_button.isVisibleTo(without)


@pytest.mark.parametrize(
    ("text", "parts"),
    [("", []), ("a", ["a"]), ("\n\na\nb\n\n\n\nc\n", ["a\nb", "c"]), ("a\n \t\nb", ["a", "b"]), ("\n - a", [" - a"])],
)
def test_empty_lines_part_paragraphs(text: str, parts: list[str]) -> None:
    assert paragraphs(text) == parts


def test_only_words_that_fit_no_line_may_break(qtbot: QtBot) -> None:
    metrics, text = QFontMetrics(font(BODY)), "Short words, and a longishwordofletters."
    assert breakable(text, metrics, 260) == text
    assert breakable(f"a {'x' * 200}", metrics, 260) == f"a {MAY_BREAK.join('x' * 200)}"
