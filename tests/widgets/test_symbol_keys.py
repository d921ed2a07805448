"""Few symbols have keys, many are typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets.symbol_keys import SymbolKeys
from tests.chains import LETTERS
from tests.toy_tab import click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def keys(qtbot: QtBot) -> SymbolKeys:
    made = SymbolKeys()
    qtbot.addWidget(made)
    made.set_symbols(("sleeps", "eats", "plays"), ("sleeps", "eats", "plays"))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def added_to(keys: SymbolKeys) -> list[int]:
    got: list[int] = []
    keys.added.connect(got.append)
    return got


def test_a_key_adds_its_symbol(keys: SymbolKeys, qtbot: QtBot) -> None:
    got = added_to(keys)
    for index in (2, 0):
        click(qtbot, keys.buttons()[index])
    QTest.keyClick(keys.buttons()[1], Qt.Key.Key_Return)
    assert got == [2, 0, 1]
    assert [key.accessibleName() for key in keys.buttons()] == ["Observed: sleeps", "Observed: eats", "Observed: plays"]


def test_many_symbols_are_typed_and_what_is_none_is_passed_over(keys: SymbolKeys) -> None:
    keys.set_symbols(LETTERS, LETTERS)
    got = added_to(keys)
    assert keys.buttons() == []
    QTest.keyClicks(keys.line, "aB 7z")
    assert got == [0, 1, 26, 25]
    assert keys.line.text() == ""


def test_other_symbols_have_other_keys_and_the_same_ones_keep_theirs(keys: SymbolKeys) -> None:
    before = keys.buttons()
    keys.set_symbols(("sleeps", "eats", "plays"), ("sleeps", "eats", "plays"))
    assert keys.buttons() == before
    keys.set_symbols(("1", "2"), ("1", "2"))
    assert [key.text() for key in keys.buttons()] == ["1", "2"]
    assert not keys.line.isVisible()


def test_a_long_word_is_cut_on_its_key_but_not_in_its_name(keys: SymbolKeys) -> None:
    keys.set_symbols(("thunderstorm", "sun"), ("thunderstorm", "sun"))
    assert keys.buttons()[0].text() == "thunders"
    assert keys.buttons()[0].accessibleName() == "Observed: thunderstorm"


def test_a_long_paste_is_a_few_symbols(keys: SymbolKeys, qtbot: QtBot) -> None:
    keys.set_symbols(tuple("abcdefghijkl"), tuple("abcdefghijkl"))
    told: list[int] = []
    keys.added.connect(told.append)
    QApplication.clipboard().setText("abc" * 1_000_000)
    keys.line.paste()
    QApplication.clipboard().clear()
    assert 0 < len(told) <= 100


def test_undo_brings_nothing_back(keys: SymbolKeys, qtbot: QtBot) -> None:
    keys.set_symbols(tuple("abcdefghijkl"), tuple("abcdefghijkl"))
    keys.line.show()
    qtbot.keyClicks(keys.line, "abc")
    assert not keys.line.isUndoAvailable()
