import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from playground.widgets.field import NumberField
from playground.widgets.numbers import THIN


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    made = NumberField(0, 10_000, whole=True)
    qtbot.addWidget(made)
    made.set_number(7)
    made.show()
    return made


def type_in(qtbot: QtBot, field: NumberField, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(("text", "number"), [("42", 42), ("1 234", 1234), ("99999", 10_000), ("-5", 0), ("3.7", 3)])
def test_a_typed_number_is_brought_into_its_bounds(qtbot: QtBot, field: NumberField, text: str, number: int) -> None:
    with qtbot.waitSignal(field.entered) as entered:
        type_in(qtbot, field, text)
    assert entered.args == [number]
    assert field.number() == number


@pytest.mark.parametrize("text", ["", "seven", "nan", "inf", "1e999", "--3", "7"])
def test_what_changes_nothing_is_put_back_without_a_word(qtbot: QtBot, field: NumberField, text: str) -> None:
    with qtbot.assertNotEmitted(field.entered):
        type_in(qtbot, field, text)
    assert field.text() == "7"


def test_escape_puts_the_last_number_back(qtbot: QtBot, field: NumberField) -> None:
    with qtbot.assertNotEmitted(field.entered):
        qtbot.keyClicks(field, "99")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "7"


def test_the_program_sets_it_silently(qtbot: QtBot, field: NumberField) -> None:
    with qtbot.assertNotEmitted(field.entered):
        field.set_number(1234)
    assert field.text() == f"1{THIN}234"


def test_the_program_does_not_disturb_the_visitor_who_types(qtbot: QtBot, field: NumberField) -> None:
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "12")
    field.set_number(8)
    assert field.text() == "12"


def test_it_opens_no_menu(field: NumberField) -> None:
    assert field.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu


def test_real_numbers_may_have_a_comma(qtbot: QtBot) -> None:
    field = NumberField(0.0, 1.0)
    qtbot.addWidget(field)
    type_in(qtbot, field, "0,25")
    assert field.number() == 0.25
