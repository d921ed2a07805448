"""A table of signed numbers is coloured, pointed at and told."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from playground.widgets.look import theme_of
from playground.widgets.named_matrix import Cell, NamedMatrix

pytestmark = pytest.mark.usefixtures("clothes")
VALUES = np.array([[1.0, -1.0, 0.0], [0.1, 0.0, -1.0]])


@pytest.fixture
def matrix(qtbot: QtBot) -> NamedMatrix:
    made = NamedMatrix("Table", "Point at a cell.")
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.set_values(VALUES, ["one", "two"], ["a", "b", "c"])
    made.show()
    return made


def test_cells_have_the_colours_of_their_signs(matrix: NamedMatrix) -> None:
    image, theme = matrix.grab().toImage(), theme_of(matrix)
    found = [image.pixelColor(matrix.cell_rect(Cell(0, i)).center().toPoint()).name() for i in range(3)]
    nothing = QColor(*theme.signed_colours()[128].tolist()).name()
    assert found == [theme.machine.lower(), theme.you.lower(), nothing]


def test_each_cell_is_found_where_it_lies(matrix: NamedMatrix) -> None:
    for cell in (Cell(0, 0), Cell(1, 2)):
        assert matrix.spot_at(matrix.cell_rect(cell).center()) == cell
    assert matrix.spot_at(matrix.cells_rect().topLeft() / 2) is None


def test_hands_and_keys_point(qtbot: QtBot, matrix: NamedMatrix) -> None:
    heard: list[tuple[int, int]] = []
    matrix.pointed.connect(lambda row, column: heard.append((row, column)))
    qtbot.mouseMove(matrix, matrix.cell_rect(Cell(1, 1)).center().toPoint())
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(matrix, key)
    assert heard == [(1, 1), (1, 2), (0, 2)]
    assert matrix.pointed_at() == (0, 2)


def test_what_is_told_is_told_aloud(matrix: NamedMatrix) -> None:
    matrix.set_told("one by a")
    assert matrix.accessibleDescription() == "one by a"


def test_a_smaller_table_forgets_a_cell_that_is_gone(qtbot: QtBot, matrix: NamedMatrix) -> None:
    qtbot.mouseMove(matrix, matrix.cell_rect(Cell(1, 2)).center().toPoint())
    matrix.set_values(VALUES[:1, :2], ["one"], ["a", "b"])
    assert matrix.pointed_at() is None


def test_names_must_fit_the_numbers(matrix: NamedMatrix) -> None:
    with pytest.raises(ValueError, match="a name for each row and column"):
        matrix.set_values(VALUES, ["one"], ["a", "b", "c"])


def test_nothing_can_be_painted_and_walked(qtbot: QtBot, matrix: NamedMatrix) -> None:
    matrix.set_values(np.zeros((0, 0)), [], [])
    qtbot.keyClick(matrix, Qt.Key.Key_Down)
    matrix.grab()
    assert matrix.pointed_at() is None


def test_many_rows_fit_without_names(matrix: NamedMatrix) -> None:
    matrix.set_values(np.ones((200, 3)), [f"row {i}" for i in range(200)], ["a", "b", "c"])
    assert matrix.cells_rect().bottom() <= matrix.height()
    matrix.grab()
