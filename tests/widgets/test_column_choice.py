"""The columns of an opened table: which are switched on, and what is told of its faults."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.column_choice import ColumnChoice

COLUMNS = ("name", "length", "width", "weight")


@pytest.fixture
def window(clothes: None, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 1_000)
    return made


@pytest.fixture
def choice(window: QWidget) -> ColumnChoice:
    made = ColumnChoice()
    made.setParent(window)
    made.set_table("fish.csv", COLUMNS, (1, 2, 3), ("Line 7 was skipped.",))
    made.resize(260, 300)
    window.show()
    return made


def test_without_a_table_nothing_shows(window: QWidget) -> None:
    made = ColumnChoice()
    made.setParent(window)
    window.show()
    assert made.isHidden()


def test_columns_of_numbers_are_offered_and_the_first_two_are_on(choice: ColumnChoice) -> None:
    assert [switch.text() for switch in choice._switches.values()] == ["length", "width", "weight"]
    assert choice.choice() == (1, 2)


def test_the_columns_that_are_on_are_told(choice: ColumnChoice, qtbot: QtBot) -> None:
    QTest.keyClick(choice._switches[3], Qt.Key.Key_Return)
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.mouseClick(choice.use, Qt.MouseButton.LeftButton)
    assert told.args == [(1, 2, 3)]


def test_with_no_column_there_is_nothing_to_use(choice: ColumnChoice) -> None:
    for column in (1, 2):
        QTest.keyClick(choice._switches[column], Qt.Key.Key_Return)
    assert not choice.use.isEnabled()
    QTest.keyClick(choice._switches[3], Qt.Key.Key_Return)
    assert choice.use.isEnabled()


def test_the_same_table_keeps_the_choice_and_another_one_does_not(choice: ColumnChoice) -> None:
    QTest.keyClick(choice._switches[3], Qt.Key.Key_Return)
    choice.set_table("fish.csv", COLUMNS, (1, 2, 3), ("Line 7 was skipped.",))
    assert choice.choice() == (1, 2, 3)
    choice.set_table("birds.csv", ("wings",), (0,), ())
    assert choice.choice() == (0,)


def test_faults_are_listed_by_line(choice: ColumnChoice) -> None:
    choice.set_problems(('Line 9 was skipped: width is "wide".',))
    assert choice.problems().split("\n") == ["Line 7 was skipped.", 'Line 9 was skipped: width is "wide".']
    choice.set_problems(())
    assert choice.problems() == "Line 7 was skipped."


def test_of_very_many_faults_the_first_ones_are_told(choice: ColumnChoice) -> None:
    choice.set_problems(tuple(f"Line {line} was skipped." for line in range(2_000)))
    lines = choice.problems().split("\n")
    assert len(lines) < 12
    assert lines[-1].startswith("And 1")
    assert lines[-1].endswith("more.")


def test_of_very_many_columns_some_are_offered(choice: ColumnChoice) -> None:
    names = tuple(f"column {number}" for number in range(500))
    choice.set_table("wide.csv", names, tuple(range(500)), ())
    assert 10 < len(choice._switches) < 100
    assert choice.choice() == (0, 1)
