"""What the visitor types is told as it changes, marked where the machine does not know it, and never kept."""

import time
from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from playground.data import blocked_words
from playground.widgets import look
from playground.widgets.card import Card
from playground.widgets.prompt import INVITATION, LONGEST, Field, Line, Prompt, beginning, clean
from tests import looks

Widget = TypeVar("Widget", bound=QWidget)

WIDTH = 240
KING = "my lord the king is at the museum"
MUSEUM = (27, 33)


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(WIDTH, 400)
    yield made
    made.hide()


def laid_out(window: QWidget, widget: Widget) -> Widget:
    """Shows a widget in a column as wide as the window, which itself has no layout: its screen could not tell it."""
    column = QWidget(window)
    column.resize(window.size())
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    layout.addStretch(1)
    window.show()
    looks.settle_layout()
    return widget


@pytest.fixture
def prompt(window: QWidget) -> Prompt:
    made = laid_out(window, Prompt())
    made.setFocus()
    looks.settle_layout()
    return made


@pytest.fixture
def told(prompt: Prompt) -> list[str]:
    """Every text that was told."""
    heard: list[str] = []
    prompt.typed.connect(heard.append)
    return heard


def type_(prompt: Prompt, text: str) -> None:
    QTest.keyClicks(prompt.field, text)


def paste(prompt: Prompt, text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    prompt.field.insertFromMimeData(mime)


def compose(prompt: Prompt, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(prompt.field, event)


def marked(prompt: Prompt) -> list[str]:
    return [part.cursor.selectedText() for part in prompt.field.extraSelections()]


def starts(prompt: Prompt) -> list[int]:
    return [part.cursor.selectionStart() for part in prompt.field.extraSelections()]


def shown(prompt: Prompt) -> list[str]:
    return ["".join(line) for line in prompt.line.lines()]


def orange(prompt: Prompt) -> int:
    """How many pixels of the field are orange."""
    image = prompt.field.grab().toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(pixel.red() - pixel.blue() > 80 for pixel in pixels)


# The text.


def test_every_key_tells_the_whole_text(prompt: Prompt, told: list[str]) -> None:
    type_(prompt, "my")
    assert told == ["m", "my"]


def test_a_text_that_is_set_is_told_once(prompt: Prompt, told: list[str]) -> None:
    prompt.set_text(KING)
    assert told == [KING]
    assert prompt.text() == KING


def test_the_same_text_again_is_no_change(prompt: Prompt, told: list[str]) -> None:
    prompt.set_text(KING)
    prompt.set_text(KING)
    assert told == [KING]


def test_an_emptied_field_is_told(prompt: Prompt, told: list[str]) -> None:
    prompt.set_text(KING)
    prompt.set_text("")
    assert told == [KING, ""]


def test_after_a_text_is_set_typing_goes_on_at_its_end(prompt: Prompt) -> None:
    prompt.set_text("my ")
    type_(prompt, "lord")
    assert prompt.text() == "my lord"


def test_a_piece_is_added_at_the_end_and_told_once(prompt: Prompt, told: list[str]) -> None:
    prompt.set_text("my")
    prompt.append(" lord")
    assert told == ["my", "my lord"]


def test_a_piece_is_added_at_the_end_wherever_the_cursor_was(prompt: Prompt) -> None:
    prompt.set_text("my")
    QTest.keyClick(prompt.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    prompt.append(" lord")
    type_(prompt, "!")
    assert prompt.text() == "my lord!"


def test_the_next_visitor_does_not_get_the_text_back(prompt: Prompt) -> None:
    type_(prompt, "a secret")
    prompt.set_text("")
    QTest.keyClick(prompt.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert prompt.text() == ""


def test_what_was_typed_can_be_undone(prompt: Prompt, told: list[str]) -> None:
    type_(prompt, "my")
    QTest.keyClick(prompt.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert told[-1] == ""


def test_enter_begins_a_new_line(prompt: Prompt) -> None:
    type_(prompt, "my")
    QTest.keyClick(prompt.field, Qt.Key.Key_Return)
    type_(prompt, "lord")
    assert prompt.text() == "my\nlord"


def test_an_accent_is_told_only_when_it_is_composed(prompt: Prompt, told: list[str]) -> None:
    compose(prompt, "´")
    assert told == []
    compose(prompt, "", "é")
    assert told == ["é"]


# What does not fit, and what does not belong.


def test_a_long_paste_is_cut(prompt: Prompt) -> None:
    prompt.set_text("my ")
    paste(prompt, "x" * 10_000)
    assert prompt.text() == "my " + "x" * (LONGEST - 3)
    assert shown(prompt)[0].startswith("That is all it can hold")


def test_a_paste_takes_the_place_of_what_is_selected(prompt: Prompt) -> None:
    prompt.set_text("x" * LONGEST)
    prompt.field.selectAll()
    paste(prompt, "my lord")
    assert prompt.text() == "my lord"
    assert shown(prompt) == []


def test_20_megabytes_are_pasted_in_no_time(prompt: Prompt) -> None:
    text, seconds = "word " * 4_000_000, []
    for _ in range(3):
        mime = QMimeData()
        mime.setText(text)
        prompt.set_text("")
        start = time.perf_counter()
        prompt.field.insertFromMimeData(mime)
        seconds.append(time.perf_counter() - start)
    assert len(prompt.text()) == LONGEST
    assert min(seconds) < 0.1


def test_a_key_that_finds_no_room_is_ignored_and_told(prompt: Prompt, told: list[str]) -> None:
    prompt.set_text("x" * LONGEST)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return):
        QTest.keyClick(prompt.field, key)
    assert told == ["x" * LONGEST]
    assert shown(prompt)[0].startswith("That is all it can hold")


def test_with_room_again_that_is_no_longer_told(prompt: Prompt) -> None:
    prompt.set_text("x" * (LONGEST + 1))
    QTest.keyClick(prompt.field, Qt.Key.Key_Backspace)
    assert shown(prompt) == []
    type_(prompt, "y")
    assert prompt.text().endswith("xy")


def test_keys_that_add_nothing_work_in_a_full_field(prompt: Prompt) -> None:
    prompt.set_text("x" * LONGEST)
    QTest.keyClick(prompt.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(prompt.field, Qt.Key.Key_Delete)
    assert prompt.text() == ""


def test_a_composed_text_is_cut_too(prompt: Prompt) -> None:
    prompt.set_text("x" * (LONGEST - 1))
    compose(prompt, "", "éé")
    assert prompt.text() == "x" * (LONGEST - 1) + "é"


def test_a_piece_that_finds_no_room_is_told(prompt: Prompt, told: list[str]) -> None:
    prompt.set_text("x" * LONGEST)
    prompt.append(" lord")
    assert told == ["x" * LONGEST]
    assert shown(prompt)[0].startswith("That is all it can hold")


@pytest.mark.parametrize(
    ("dirty", "kept"),
    [
        ("a\x00b\x07c", "abc"),
        ("a\r\nb\rc\u2028d\u2029e", "a\nb\nc\nd\ne"),
        ("a\tb", "a b"),
        ("a\ud800b\udc00", "ab"),
        ("\ufeffa\u202eb\ufffcc", "abc"),
        ("naïve 😀 ¶", "naïve 😀 ¶"),
        ("", ""),
    ],
)
def test_only_what_can_be_seen_and_typed_is_kept(dirty: str, kept: str) -> None:
    assert clean(dirty) == kept


def test_a_paste_is_cleaned(prompt: Prompt) -> None:
    mime = QMimeData()
    mime.setData("text/plain", b"my\x00 lord\xff\r\nthe\xed\xa0\x80 king")
    prompt.field.insertFromMimeData(mime)
    assert prompt.text() == "my lord\nthe king"


def test_no_large_character_is_cut_in_two() -> None:
    assert beginning("a😀b", 2) == "a"
    assert beginning("a😀b", 3) == "a😀"


# Marks.


def test_unknown_words_are_underlined_in_orange(prompt: Prompt) -> None:
    prompt.set_text(KING)
    assert orange(prompt) == 0
    prompt.set_marks([MUSEUM], 0)
    assert marked(prompt) == ["museum"]
    assert orange(prompt) > 20


def test_what_the_machine_no_longer_sees_is_pale(prompt: Prompt) -> None:
    prompt.set_text(KING)
    prompt.set_marks([], 8)
    (pale,) = prompt.field.extraSelections()
    assert pale.cursor.selectedText() == "my lord "
    assert pale.format.foreground().color() == QColor(look.LIGHT.faint)


def test_what_it_no_longer_sees_is_not_underlined(prompt: Prompt) -> None:
    prompt.set_text(KING)
    prompt.set_marks([(3, 7), MUSEUM], 8)
    assert marked(prompt) == ["my lord ", "museum"]


def test_marking_is_no_change_of_the_text(prompt: Prompt, told: list[str]) -> None:
    prompt.set_text(KING)
    prompt.set_marks([MUSEUM], 8)
    assert told == [KING]
    assert not prompt.field.document().isUndoAvailable()


def test_a_mark_does_not_grow_while_typing_goes_on(prompt: Prompt) -> None:
    prompt.set_text(KING)
    prompt.set_marks([MUSEUM], 0)
    type_(prompt, " and")
    assert marked(prompt) == ["museum"]


def test_marks_are_counted_in_characters(prompt: Prompt) -> None:
    prompt.set_text("😀 é zebra")
    prompt.set_marks([(4, 9)], 0)
    assert marked(prompt) == ["zebra"]


@pytest.mark.parametrize("text", ["my lord", "", "é 😀"])
def test_marks_of_an_earlier_text_end_where_the_text_does(prompt: Prompt, text: str) -> None:
    prompt.set_text(text)
    prompt.set_marks([(3, 99), MUSEUM], 2)
    assert all(part in text for part in marked(prompt))
    assert not prompt.grab().isNull()


def test_of_a_long_text_only_what_is_in_view_is_marked(prompt: Prompt) -> None:
    prompt.set_text("zebra " * 600)
    spans = [(6 * n, 6 * n + 5) for n in range(600)]
    prompt.set_marks(spans, 0)
    assert 5 < len(marked(prompt)) < 60
    assert all(start > 3000 for start in starts(prompt))
    prompt.field.verticalScrollBar().setValue(0)
    assert starts(prompt)[0] == 0


@pytest.mark.parametrize("span", [(-1, 2), (5, 3)])
def test_a_mark_that_is_no_part_of_a_text_is_refused(prompt: Prompt, span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match=r"a mark must be \(start, end\)"):
        prompt.set_marks([span], 0)
    with pytest.raises(ValueError, match="unused must be 0 or more characters, got -1"):
        prompt.set_marks([], -1)


def test_marks_have_the_colours_of_the_theme(prompt: Prompt, qapp: QApplication) -> None:
    prompt.set_text(KING)
    prompt.set_marks([MUSEUM], 3)
    look.apply(qapp, "dark")
    pale, wave = prompt.field.extraSelections()
    assert pale.format.foreground().color() == QColor(look.DARK.faint)
    assert wave.format.underlineColor() == QColor(look.DARK.you)


# What is said about it.


@pytest.mark.parametrize(
    ("used", "most", "said"),
    [
        (12, 64, "12 of 64 words"),
        (0, 64, "0 of 64 words"),
        (80, 64, "last 64 of 80"),
        (12, None, "12 words"),
        (1, None, "1 word"),
        (1, 8, "1 of 8 words"),
    ],
)
def test_the_room_is_counted(prompt: Prompt, used: int, most: int | None, said: str) -> None:
    prompt.set_room(used, most)
    assert prompt.count_label.text() == said


@pytest.mark.parametrize(("used", "most"), [(-1, 64), (3, 0)])
def test_an_impossible_count_is_refused(prompt: Prompt, used: int, most: int) -> None:
    with pytest.raises(ValueError, match=f"got {used} and {most}"):
        prompt.set_room(used, most)


def test_one_word_that_is_new_is_said_so(prompt: Prompt) -> None:
    prompt.set_unknown(["museum"])
    assert shown(prompt) == ["museum is new to it; it reads on."]


def test_several_new_words_are_each_named_once(prompt: Prompt) -> None:
    prompt.set_unknown(["museum", "zebra", "museum"])
    assert shown(prompt) == ["museum, zebra", "are new to it; it reads on."]


def test_one_word_in_several_places_is_one_word(prompt: Prompt) -> None:
    prompt.set_unknown(["museum", "museum"])
    assert shown(prompt) == ["museum is new to it; it reads on."]


@pytest.mark.parametrize("words", [["zebra" + str(n) for n in range(200)], ["x" * 4000]], ids=["many", "long"])
def test_many_words_and_long_ones_are_shortened_in_the_middle(prompt: Prompt, words: list[str]) -> None:
    prompt.set_unknown(words)
    names, rest = shown(prompt)
    assert "…" in names[1:-1]
    assert rest.endswith("it reads on.")
    assert prompt.line.fontMetrics().horizontalAdvance(names) < 2 * WIDTH


def test_without_new_words_nothing_is_said(prompt: Prompt) -> None:
    prompt.set_unknown(["museum"])
    prompt.set_unknown([])
    assert shown(prompt) == []


def test_what_is_told_stands_in_place_of_new_words(prompt: Prompt) -> None:
    prompt.set_unknown(["museum"])
    prompt.set_told('It goes round in circles: "the the the"')
    assert shown(prompt) == ['It goes round in circles: "the the the"']
    prompt.set_told("")
    assert shown(prompt) == ["museum is new to it; it reads on."]


@pytest.mark.parametrize("text", ["one two three " * 20, "x" * 500, "\n\n", " "])
def test_a_long_sentence_has_two_lines_at_most(prompt: Prompt, text: str) -> None:
    prompt.set_told(text)
    assert len(shown(prompt)) <= 2
    assert not prompt.grab().isNull()


def test_nothing_that_is_said_moves_the_buttons(prompt: Prompt) -> None:
    before = prompt.word_button.geometry()
    prompt.set_unknown(["museum", "zebra", "xylophone"])
    prompt.set_told("It goes round and round in circles, as it has not learned for long.")
    looks.settle_layout()
    assert prompt.word_button.geometry() == before


def test_the_field_says_its_state_to_screen_readers(prompt: Prompt) -> None:
    assert prompt.field.accessibleName() == "Your text"
    assert prompt.field.accessibleDescription() == f"{INVITATION}."
    prompt.set_text(KING)
    prompt.set_room(8, 64)
    prompt.set_unknown(["museum"])
    assert prompt.field.accessibleDescription() == "8 of 64 words. Museum is new to it; it reads on."


# The buttons.


def test_the_buttons_tell_what_is_wanted(prompt: Prompt, qtbot: QtBot) -> None:
    with qtbot.waitSignal(prompt.word_wanted):
        QTest.mouseClick(prompt.word_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(prompt.own_text_wanted):
        QTest.mouseClick(prompt.own_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("running", [False, True])
def test_the_run_button_asks_for_the_opposite(prompt: Prompt, qtbot: QtBot, running: bool) -> None:
    prompt.set_running(running)
    with qtbot.waitSignal(prompt.running_toggled) as toggled:
        QTest.mouseClick(prompt.run_button, Qt.MouseButton.LeftButton)
    assert toggled.args == [not running]


def test_the_run_button_reads_stop_with_an_icon_while_it_runs(prompt: Prompt) -> None:
    prompt.set_running(True)
    assert (prompt.run_button.text(), prompt.run_button.accessibleName()) == ("Stop", "Stop")
    assert not prompt.run_button.icon().isNull()
    prompt.set_running(False)
    assert (prompt.run_button.text(), prompt.run_button.icon().isNull()) == ("Keep going", True)


def test_a_click_on_a_button_leaves_the_cursor_in_the_field(prompt: Prompt, window: QWidget) -> None:
    QTest.mouseClick(prompt.word_button, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is prompt.field


def test_tab_goes_through_the_buttons(prompt: Prompt, window: QWidget) -> None:
    reached = looks.tab_round(window)
    assert {prompt.field, prompt.word_button, prompt.run_button, prompt.own_button} == set(reached)
    assert prompt.text() == ""
    assert not looks.nameless(window)


def test_the_two_buttons_are_each_half_as_wide(prompt: Prompt) -> None:
    left, right = prompt.word_button.geometry(), prompt.run_button.geometry()
    assert left.top() == right.top()
    assert abs(left.width() - right.width()) <= 1
    prompt.set_running(True)
    looks.settle_layout()
    assert (prompt.word_button.geometry(), prompt.run_button.geometry()) == (left, right)


# Its looks.


def test_a_compact_field_is_half_as_high(prompt: Prompt) -> None:
    assert 120 <= prompt.field.height() <= 136
    prompt.set_compact(True)
    assert 60 <= prompt.field.height() <= 72


@pytest.mark.parametrize("size", [1.0, 1.2, 1.3])
def test_so_many_lines_stand_in_the_field_and_it_scrolls_by_one_for_each_more(
    prompt: Prompt, qapp: QApplication, size: float
) -> None:
    look.apply(qapp, "light", size)
    for compact, lines in ((False, 5), (True, 3)):
        prompt.set_compact(compact)
        looks.settle_layout()
        for more in (0, 1, 2):
            prompt.set_text("\n".join("x" * (lines + more)))
            assert (compact, prompt.field.verticalScrollBar().maximum()) == (compact, more)


@pytest.mark.parametrize("size", [1.0, 1.2, 1.3])
def test_nothing_is_cut_off_in_a_narrow_card(window: QWidget, qapp: QApplication, size: float) -> None:
    look.apply(qapp, "dark", size)
    card, prompt = Card("Your text"), Prompt()
    card.head.addWidget(prompt.count_label)
    card.add(prompt)
    prompt.set_room(2000, 64)
    window.resize(look.LEFT, 600)
    laid_out(window, card)
    for running in (False, True):
        prompt.set_running(running)
        looks.settle_layout()
        assert (running, looks.faults(window)) == (running, [])
    assert card.minimumSizeHint().width() <= look.LEFT


def test_the_buttons_are_stacked_where_type_is_large(prompt: Prompt, qapp: QApplication) -> None:
    look.apply(qapp, "light", 1.3)
    looks.settle_layout()
    assert prompt.run_button.y() > prompt.word_button.y()
    assert prompt.own_button.text() == "Use your own text…"
    look.apply(qapp, "light", 1.0)
    looks.settle_layout()
    assert prompt.run_button.y() == prompt.word_button.y()
    assert prompt.own_button.text() == "Train on your own text…"


@pytest.mark.parametrize("width", [1, 40, 240])
def test_the_line_is_painted_at_any_width(qtbot: QtBot, width: int) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.set_unknown("museum, zebra", "are new to it; it reads on.")
    line.resize(width, 46)
    assert not line.grab().isNull()
    line.set_told("It goes round in circles")
    assert not line.grab().isNull()


# What a kiosk does not want.


def test_a_blocked_word_is_covered_as_soon_as_it_is_finished(prompt: Prompt, told: list[str], no_museum: None) -> None:
    QTest.keyClicks(prompt.field, "a Museum")
    assert prompt.text() == "a Museum"
    QTest.keyClicks(prompt.field, " i")
    assert prompt.text() == prompt.field.toPlainText() == f"a {blocked_words.MASK} i"
    assert told[-1] == prompt.text()


def test_a_blocked_word_that_is_new_is_not_named(prompt: Prompt, no_museum: None) -> None:
    prompt.set_text("a museum")
    prompt.set_unknown(["museum"])
    assert "museum" not in prompt.line.unknown()


def test_a_kiosk_may_take_shorter_texts(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Field, "longest", 50)
    prompt.set_text("word " * 30)
    assert len(prompt.text()) == 50
    assert prompt.line.lines()[0][1].startswith("That is all it can hold: 50")
