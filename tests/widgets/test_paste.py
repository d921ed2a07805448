import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.data.blocked_words import MASK
from playground.data.text import LEAST_WORDS
from playground.data.text_files import MAX_PASTED
from playground.widgets import look
from playground.widgets.card import SlideOver
from playground.widgets.numbers import count
from playground.widgets.paste import LONGEST, LONGEST_LINE, PastePanel, ShareBar, word_count
from tests.looks import clipped, faults, hands, nameless, out_of_reach, tab_round

pytestmark = pytest.mark.usefixtures("clothes")

STORY = "the old keeper lit the lamp and went down to the sea\n"  # 12 words, 53 characters


class Listening(QWidget):
    """A parent that notes the keys that its children leave to it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: object) -> None:
        self.keys.append(event.key())  # pyright: ignore[reportAttributeAccessIssue]


@pytest.fixture
def parent(qtbot: QtBot) -> Listening:
    made = Listening()
    qtbot.addWidget(made)
    made.resize(304, 620)
    return made


@pytest.fixture
def panel(parent: Listening) -> PastePanel:
    made = PastePanel(parent)
    made.setGeometry(parent.rect())
    parent.show()
    return made


def mime(text: str) -> QMimeData:
    made = QMimeData()
    made.setText(text)
    return made


def paste(panel: PastePanel, text: str) -> None:
    panel.field.insertFromMimeData(mime(text))


def shown(panel: PastePanel) -> str:
    return panel.field.toPlainText()


# Words


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("", 0),
        (" \n\t ", 0),
        ("one", 1),
        ("one  two\nthree\N{NO-BREAK SPACE}four", 4),
        ("它很好", 3),
        ("ねこ and 犬。", 5),
        ("한국 사람", 2),
    ],
)
def test_words_are_counted_between_blanks_and_chinese_ones_by_their_signs(text: str, n: int) -> None:
    assert word_count(text) == n


def test_the_count_follows_what_is_typed(panel: PastePanel) -> None:
    assert panel.count_label.text() == "0 words"
    QTest.keyClicks(panel.field, "lamp")
    assert panel.count_label.text() == "1 word"
    QTest.keyClicks(panel.field, " light")
    assert panel.count_label.text() == panel.field.accessibleDescription() == "2 words"


@pytest.mark.parametrize(("n", "enough"), [(LEAST_WORDS - 1, False), (LEAST_WORDS, True)])
def test_a_text_can_be_trained_on_from_so_many_words_on(panel: PastePanel, n: int, enough: bool) -> None:
    paste(panel, "word " * n)
    assert panel.train_button.isEnabled() == enough


def test_a_text_that_became_too_short_can_not_be_trained_on(panel: PastePanel) -> None:
    paste(panel, "word " * LEAST_WORDS)
    panel.field.selectAll()
    QTest.keyClick(panel.field, Qt.Key.Key_Delete)
    assert not panel.train_button.isEnabled()


# Buttons


def test_the_text_is_given_clean(panel: PastePanel, qtbot: QtBot) -> None:
    paste(panel, "one\r\ntwo\0\n" + STORY * 20)
    with qtbot.waitSignal(panel.text_given) as given:
        qtbot.mouseClick(panel.train_button, Qt.MouseButton.LeftButton)
    assert given.args == ["one\ntwo\n" + STORY * 20]


def test_a_file_and_our_stories_are_asked_for(panel: PastePanel, qtbot: QtBot) -> None:
    for button, signal in ((panel.file_button, panel.file_wanted), (panel.stories_button, panel.stories_wanted)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_everything_can_be_done_by_keyboard(panel: PastePanel, parent: Listening, qtbot: QtBot) -> None:
    paste(panel, STORY * 3000)
    parent.activateWindow()
    panel.field.setFocus()
    assert tab_round(parent) == [
        panel.again_button,
        panel.train_button,
        panel.file_button,
        panel.stories_button,
        panel.field,
    ]
    with qtbot.waitSignal(panel.text_given):
        qtbot.keyClick(panel.train_button, Qt.Key.Key_Return)


def test_every_control_has_a_name_and_is_reached(panel: PastePanel, parent: Listening) -> None:
    assert nameless(parent) == out_of_reach(parent) == []
    assert panel.field in hands(parent)


# What is pasted


def test_the_clipboard_is_pasted_with_the_usual_keys(panel: PastePanel) -> None:
    clipboard = QApplication.clipboard()
    clipboard.setText("a lamp\r\nin the window")
    QTest.keyClick(panel.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    clipboard.clear()
    assert panel.text() == "a lamp\nin the window"


def test_what_is_pasted_takes_the_place_of_what_is_selected(panel: PastePanel) -> None:
    paste(panel, "one 😀 three")
    panel.field.moveCursor(QTextCursor.MoveOperation.Start)
    panel.field.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    paste(panel, "two")
    assert shown(panel) == "two 😀 three"


@pytest.mark.parametrize(
    "text",
    [STORY * (LONGEST // len(STORY)), "x" * LONGEST_LINE, "", "one", "word " * 200, "\r\n" * 1000],
    ids=["long", "one word", "nothing", "a word", "enough", "line ends"],
)
def test_a_text_that_is_not_too_long_is_shown_as_it_is(panel: PastePanel, text: str) -> None:
    paste(panel, text)
    assert panel.text() == shown(panel) == text.replace("\r", "")
    assert panel.again_button.isHidden()


@pytest.mark.parametrize(
    ("text", "n"),
    [
        (STORY * 2000, 24_000),
        ("x" * 200_000, 1),
        ("word " * 40_000, 40_000),
        ("它" * 60_000, 60_000),
        ("x" * (LONGEST_LINE + 1), 1),
    ],
    ids=["long", "one word", "one line", "Chinese", "a long line"],
)
def test_a_text_that_qt_would_take_long_to_lay_out_is_kept_aside(panel: PastePanel, text: str, n: int) -> None:
    paste(panel, text)
    words = f"{count(n)} word{'' if n == 1 else 's'}"
    assert panel.text() == text
    assert shown(panel).startswith(f"A text of {words}, beginning: {text[:20]}")
    assert len(shown(panel)) < 400
    assert panel.count_label.text() == words
    assert panel.field.accessibleDescription() == shown(panel)


def test_what_is_pasted_into_a_text_is_kept_aside_with_it(panel: PastePanel) -> None:
    paste(panel, "beginning 😀 end")
    panel.field.moveCursor(QTextCursor.MoveOperation.PreviousWord)
    paste(panel, STORY * 2000)
    assert panel.text() == "beginning 😀 " + STORY * 2000 + "end"


def test_a_text_that_is_kept_aside_is_given_whole(panel: PastePanel, qtbot: QtBot) -> None:
    paste(panel, STORY * 3000)
    with qtbot.waitSignal(panel.text_given) as given:
        panel.train_button.click()
    assert given.args == [STORY * 3000]


def test_what_is_shown_of_a_text_that_is_kept_aside_can_not_be_changed(panel: PastePanel) -> None:
    paste(panel, STORY * 3000)
    before = shown(panel)
    QTest.keyClicks(panel.field, "more")
    panel.field.selectAll()
    panel.field.cut()
    panel.field.undo()
    assert (shown(panel), panel.text()) == (before, STORY * 3000)


def test_start_over_brings_an_empty_field_back(panel: PastePanel, parent: Listening) -> None:
    paste(panel, STORY * 3000)
    parent.activateWindow()
    assert panel.again_button.isVisible()
    panel.again_button.click()
    assert (panel.text(), shown(panel), panel.count_label.text()) == ("", "", "0 words")
    assert panel.again_button.isHidden()
    assert parent.focusWidget() is panel.field
    QTest.keyClicks(panel.field, "a lamp")
    assert panel.text() == "a lamp"


@pytest.mark.parametrize("letter", ["x", "它", "😀"])
def test_a_text_that_is_far_too_long_is_cut_and_that_is_told(panel: PastePanel, letter: str) -> None:
    paste(panel, f"{letter * 99} " * (MAX_PASTED // 100) + letter)
    assert panel.text() == f"{letter * 99} " * (MAX_PASTED // 100)
    assert panel.told() == f"Only the first {count(MAX_PASTED)} characters were taken."


def test_a_text_as_long_as_may_be_is_not_cut(panel: PastePanel) -> None:
    paste(panel, STORY * (MAX_PASTED // len(STORY)))
    assert panel.told() == ""
    assert panel.text() == STORY * (MAX_PASTED // len(STORY))


def test_a_text_that_grows_too_long_is_cut(panel: PastePanel) -> None:
    paste(panel, "before ")
    paste(panel, "x" * MAX_PASTED)
    assert len(panel.text()) == MAX_PASTED
    assert panel.told().startswith("Only the first")


def test_what_is_cut_is_told_even_if_little_is_left(panel: PastePanel) -> None:
    paste(panel, "a lamp" + "\0" * MAX_PASTED)
    assert panel.text() == "a lamp"
    assert panel.told().startswith("Only the first")


# The field


def test_arrows_that_lead_nowhere_stay_in_the_field(panel: PastePanel, parent: Listening) -> None:
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_A):
        QTest.keyClick(panel.field, key)
    paste(panel, STORY * 3000)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(panel.field, key)
    assert parent.keys == []


def test_escape_is_left_to_the_panel_around_it(panel: PastePanel, parent: Listening) -> None:
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert parent.keys == [Qt.Key.Key_Escape]


def test_the_wheel_does_not_change_the_size_of_letters(panel: PastePanel) -> None:
    paste(panel, STORY * 3000)
    size = panel.field.font().pixelSize()
    wheel = QWheelEvent(
        QPointF(9, 9),
        QPointF(9, 9),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(panel.field.viewport(), wheel)
    assert panel.field.font().pixelSize() == size


# What is told


def test_clear_forgets_the_text_and_what_could_be_brought_back(panel: PastePanel) -> None:
    QTest.keyClicks(panel.field, "secret words")
    panel.set_told("Reading secret.txt ... 40 %")
    panel.set_share(0.4)
    panel.clear()
    panel.field.undo()
    panel.field.redo()
    assert (panel.text(), shown(panel), panel.told(), panel.bar.share()) == ("", "", "", None)
    assert not panel.train_button.isEnabled()


def test_a_text_that_is_kept_aside_is_forgotten_too(panel: PastePanel) -> None:
    paste(panel, STORY * 3000)
    panel.clear()
    assert (panel.text(), shown(panel), panel.field.isReadOnly()) == ("", "", False)


def test_a_sentence_is_told_and_taken_back(panel: PastePanel) -> None:
    assert panel.told_label.isHidden()
    panel.set_told("Reading <b>stories</b>.txt ... 40 %")
    assert panel.told_label.isVisible()
    assert panel.told_label.text() == panel.told() == "Reading <b>stories</b>.txt ... 40 %"
    assert panel.told_label.textFormat() == Qt.TextFormat.PlainText
    panel.set_told("")
    assert panel.told_label.isHidden()


def test_a_name_longer_than_a_line_does_not_widen_the_panel(panel: PastePanel, parent: Listening) -> None:
    told = f"{'a_very_long_name' * 12}.txt can't be read: it is no plain text."
    panel.set_told(told)
    assert panel.told() == told
    assert panel.minimumSizeHint().width() <= parent.width()
    assert "…" in panel.told_label.text()


def test_progress_is_shown_and_hidden(panel: PastePanel) -> None:
    assert not panel.bar.isVisible()
    panel.set_share(0.4)
    assert panel.bar.isVisible()
    assert panel.bar.accessibleDescription() == "40.0\N{NARROW NO-BREAK SPACE}%"
    panel.set_share(None)
    assert not panel.bar.isVisible()


@pytest.mark.parametrize(
    ("share", "kept"), [(-1.0, 0.0), (2.0, 1.0), (float("nan"), 0.0), (float("inf"), 0.0), (0.25, 0.25)]
)
def test_a_share_is_brought_into_its_bounds(panel: PastePanel, share: float, kept: float) -> None:
    panel.set_share(share)
    assert panel.bar.share() == kept


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_bar_is_filled_up_to_its_share(qapp: QApplication, qtbot: QtBot, theme: look.ThemeName) -> None:
    look.apply(qapp, theme)
    bar = ShareBar()
    qtbot.addWidget(bar)
    bar.set_share(0.5)
    bar.resize(200, 6)
    picture = bar.grab().toImage()
    colours = look.THEMES[theme]
    assert picture.pixelColor(50, 3).name() == colours.machine.lower()
    assert picture.pixelColor(150, 3).name() == colours.raised.lower()


# The panel that it slides over in


@pytest.mark.parametrize(("theme", "size"), [("light", 1.0), ("dark", 1.3)])
@pytest.mark.parametrize("state", ["empty", "aside", "reading", "problem"])
def test_nothing_is_cut_off_in_the_right_column(
    qapp: QApplication, qtbot: QtBot, theme: look.ThemeName, size: float, state: str
) -> None:
    look.apply(qapp, theme, size)
    column = QWidget()
    qtbot.addWidget(column)
    column.resize(look.RIGHT, 700)
    slide, panel = SlideOver(column, "Your own text"), PastePanel()
    slide.set_content(panel)
    column.show()
    slide.open_panel()
    slide.setGeometry(column.rect())
    if state == "aside":
        paste(panel, STORY * 3000)
    elif state == "reading":
        panel.set_told("Reading stories.txt ... 40 %")
        panel.set_share(0.4)
    elif state == "problem":
        panel.set_told("stories.docx can't be read: it is no plain text but a Word document; save it first.")
    QApplication.sendPostedEvents()
    assert faults(column) == clipped(column) == []
    assert panel.width() <= look.RIGHT
    assert panel.mapTo(column, panel.rect().bottomRight()).y() < column.height()


def test_larger_text_makes_the_panel_higher(qapp: QApplication, panel: PastePanel) -> None:
    low = panel.sizeHint().height()
    look.apply(qapp, "light", 1.3)
    assert panel.heightForWidth(288) > low or panel.sizeHint().height() > low


def test_the_panel_says_what_it_is_for(panel: PastePanel) -> None:
    said = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert f"at least {LEAST_WORDS} words" in said
    assert "saved only with a model that you save" in said
    assert panel.accessibleName() == panel.field.accessibleName() == "Your own text"


def test_blocked_words_are_covered_also_where_only_a_beginning_is_shown(panel: PastePanel, no_museum: None) -> None:
    paste(panel, "a museum of words")
    assert panel.text() == f"a {MASK} of words"
    paste(panel, "the museum " * 20_000)
    for shown in (panel.field.toPlainText(), panel.field.accessibleDescription()):
        assert MASK in shown
        assert "museum" not in shown
