import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from playground.widgets.confusion import Confusion, _colours
from playground.widgets.look import THEMES, Theme, contrast, readable_on

LEFT = Qt.MouseButton.LeftButton
LABELS = np.concatenate([np.arange(10), np.full(30, 4)])
READ = np.concatenate([np.arange(10), np.full(30, 9)])
IMAGES = np.zeros((40, 28, 28), dtype=np.float32)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(272, 300)
    return made


@pytest.fixture
def confusion(window: QWidget) -> Confusion:
    made = Confusion(window)
    made.resize(272, 300)
    made.set_predictions(LABELS, READ, IMAGES)
    window.show()
    return made


def click(confusion: Confusion, label: int, read: int) -> None:
    QTest.mouseClick(confusion.table, LEFT, pos=confusion.table.cell_rect((label, read)).center().toPoint())


def test_every_cell_counts_its_digits(confusion: Confusion) -> None:
    assert confusion.table.words((4, 9)) == "30 × a 4, read as 9"
    assert confusion.table.words((8, 8)) == "1 × an 8, read as 8"
    assert confusion.table.words((9, 4)) == "0 × a 9, read as 4"
    assert confusion.table.accessibleDescription() == "30 of 40 mixed up"


def test_every_cell_is_found_under_its_middle(confusion: Confusion) -> None:
    table = confusion.table
    cells = [(label, read) for label in range(10) for read in range(10)]
    assert [table.cell_at(table.cell_rect(cell).center()) for cell in cells] == cells


def test_a_click_on_a_cell_opens_at_most_twenty_of_its_digits(confusion: Confusion) -> None:
    click(confusion, 4, 9)
    assert confusion.is_open()
    assert confusion.tiles.words(0) == "a 4, read as 9"
    assert confusion.tiles.score() == "0 right"
    assert confusion.tiles.index_at(confusion.tiles.tile_rect(19).center()) == 19
    assert confusion.tiles.index_at(confusion.tiles.tile_rect(20).center()) is None


def test_an_empty_cell_does_not_open(confusion: Confusion) -> None:
    click(confusion, 9, 4)
    assert not confusion.is_open()


def test_picking_gives_the_index_among_all_digits(qtbot: QtBot, confusion: Confusion) -> None:
    click(confusion, 4, 9)
    with qtbot.waitSignal(confusion.picked) as picked:
        QTest.mouseClick(confusion.tiles, LEFT, pos=confusion.tiles.tile_rect(3).center().toPoint())
    assert picked.args == [13]


def test_back_shows_the_table_again(confusion: Confusion) -> None:
    click(confusion, 4, 9)
    QTest.mouseClick(confusion.back, LEFT)
    assert not confusion.is_open()


def test_the_keyboard_opens_and_closes_cells(confusion: Confusion) -> None:
    for key in [Qt.Key.Key_Down] * 5 + [Qt.Key.Key_Right] * 9 + [Qt.Key.Key_Return]:
        QTest.keyClick(confusion.table, key)
    assert confusion.is_open()
    QTest.keyClick(confusion.back, Qt.Key.Key_Escape)
    assert not confusion.is_open()


def test_an_open_cell_stays_as_it_was_while_learning_goes_on(qtbot: QtBot, confusion: Confusion) -> None:
    click(confusion, 4, 9)
    confusion.set_predictions(LABELS[10:], LABELS[10:], IMAGES[10:])
    assert confusion.tiles.words(0) == "a 4, read as 9"
    with qtbot.waitSignal(confusion.picked) as picked:
        QTest.mouseClick(confusion.tiles, LEFT, pos=confusion.tiles.tile_rect(0).center().toPoint())
    assert picked.args == [10]


def test_arrays_must_be_of_one_length(confusion: Confusion) -> None:
    with pytest.raises(ValueError, match="as many of each, got 40, 39 and 40"):
        confusion.set_predictions(LABELS, READ[:39], IMAGES)


@pytest.mark.parametrize("size", [(272, 300), (10, 10)])
@pytest.mark.parametrize("count", [0, 1, 40])
def test_painting_never_fails(confusion: Confusion, size: tuple[int, int], count: int) -> None:
    confusion.set_predictions(LABELS[:count], READ[:count], np.full((count, 28, 28), np.nan))
    confusion.table.resize(*size)
    assert not confusion.table.grab().isNull()
    confusion.open(0, 0)
    assert not confusion.grab().isNull()


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("share", [0.01, 0.1, 0.3, 0.5, 0.8, 1.0])
def test_numbers_can_be_read_on_every_ground(theme: Theme, share: float) -> None:
    for right in (True, False):
        ground, figure = _colours(theme, right, share)
        assert figure == readable_on(ground)
        assert contrast(ground, figure) >= 4.5
