"""The panel in which a teacher makes a lesson."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.card import SlideOver
from playground.widgets.lesson_form import Draft, LessonForm, Line
from playground.widgets.look import apply, set_reduced_motion
from playground.widgets.plain_field import PlainField
from tests.looks import faults, hands, nameless, out_of_reach, settle_layout, tab_round
from tests.toy_tab import child, click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]

KNOBS = [Line("rate", "Learning rate"), Line("penalty", "Penalty on steepness, which is long")]
PARTS = [Line("input", "What goes in"), Line("menu", "The menu (...)", can_lock=False)]


@pytest.fixture
def form(qtbot: QtBot) -> LessonForm:
    made = LessonForm(KNOBS[:1], PARTS, "What goes in is kept, too.", 20, 50)
    qtbot.addWidget(made)
    made.resize(260, 800)
    made.show()
    return made


def asked(qtbot: QtBot, form: LessonForm) -> Draft:
    with qtbot.waitSignal(form.save_wanted) as wanted:
        click(qtbot, form.save)
    assert wanted.args is not None
    return wanted.args[0]


def test_everything_is_shown_at_first(form: LessonForm, qtbot: QtBot) -> None:
    assert asked(qtbot, form) == Draft("", "", (), ())


def test_it_gives_what_was_typed_and_chosen(form: LessonForm, qtbot: QtBot) -> None:
    QTest.keyClicks(child(form, QLineEdit), " My lesson ")
    QTest.keyClicks(child(form, PlainField), "Look!")
    click(qtbot, form.row("rate").buttons["locked"])
    click(qtbot, form.row("input").buttons["locked"])
    click(qtbot, form.row("input").buttons["shown"])
    click(qtbot, form.row("menu").buttons["hidden"])
    assert asked(qtbot, form) == Draft("My lesson", "Look!", ("menu",), ("rate",))


def test_a_title_that_was_pasted_in_lines_is_one_line(form: LessonForm, qtbot: QtBot) -> None:
    child(form, QLineEdit).setText("Qui est\nl\xe0\u202f?\u2028")
    assert asked(qtbot, form).title == "Qui est l\xe0\u202f?"


def test_it_begins_with_a_lesson_that_is_there(form: LessonForm, qtbot: QtBot) -> None:
    draft = Draft("Title", "Text\n\nmore", ("menu",), ("rate", "input"))
    form.set_draft(draft)
    assert asked(qtbot, form) == draft
    form.set_draft(Draft("", "", (), ("menu",)))  # which can't be locked
    assert asked(qtbot, form) == Draft("", "", (), ())


def test_what_can_only_be_hidden_can_not_be_locked(form: LessonForm) -> None:
    seen = [[button.isVisible() for button in form.row(name).buttons.values()] for name in ("input", "menu")]
    assert seen == [[True, True, True], [True, False, True]]


def test_title_and_text_have_limits(form: LessonForm, qtbot: QtBot) -> None:
    QTest.keyClicks(child(form, QLineEdit), "x" * 30)
    child(form, PlainField).setPlainText("y" * 80)
    draft = asked(qtbot, form)
    assert (len(draft.title), len(draft.text)) == (20, 50)


def test_it_says_what_of_the_data_is_kept(form: LessonForm) -> None:
    assert "What goes in is kept, too." in [label.text() for label in form.findChildren(QLabel)]


def test_no_field_has_a_menu_or_takes_drops(form: LessonForm) -> None:
    for field in (child(form, QLineEdit), child(form, PlainField)):
        assert field.contextMenuPolicy() != Qt.ContextMenuPolicy.DefaultContextMenu
        assert not field.acceptDrops()


@pytest.mark.parametrize("size", [1.0, 1.3])
def test_it_fits_its_column_and_everything_has_a_name_and_is_reached_by_tab(
    qtbot: QtBot, qapp: object, size: float
) -> None:
    set_reduced_motion(qapp, True)  # pyright: ignore[reportArgumentType]
    apply(qapp, "dark", size)  # pyright: ignore[reportArgumentType]
    column = QWidget()
    qtbot.addWidget(column)
    column.resize(304, 1400)
    form, panel = LessonForm(KNOBS, PARTS, "What goes in is kept, too.", 20, 50), SlideOver(column, "Save")
    panel.set_content(form)
    with qtbot.waitActive(column):
        column.show()
        column.activateWindow()
    panel.open_panel()
    settle_layout()
    assert faults(column) == []
    short, long = (form.row(line.name) for line in KNOBS)
    assert short.height() == short.buttons["shown"].height() < long.height()
    assert nameless(column) == []
    assert out_of_reach(column) == []
    reached = {each.accessibleName() for each in tab_round(column)}
    chosen = {each.accessibleName() for each in hands(column)}
    assert {"Title of the lesson", "What pupils read", "Learning rate: pupils use it", "Save the lesson ..."} <= reached
    assert reached <= chosen
