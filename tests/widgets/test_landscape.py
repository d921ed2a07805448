"""A landscape of the nodes of a map: colours, ends, the framed cell, and what is pointed at."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.landscape import Landscape, Pies
from playground.widgets.look import LIGHT

VALUES = np.arange(12.0).reshape(3, 4)


@pytest.fixture
def landscape(clothes: None, qtbot: QtBot) -> Landscape:
    made = Landscape("U-matrix", "distance to the neighbours")
    qtbot.addWidget(made)
    made.resize(220, 260)
    made.set_values(VALUES)
    made.show()
    return made


def colour_at(landscape: Landscape, cell: tuple[int, int]) -> tuple[int, ...]:
    middle = landscape.cell_rect(cell).center().toPoint()
    return landscape.grab().toImage().pixelColor(middle).getRgb()[:3]  # pyright: ignore[reportIndexIssue]


def point_at(landscape: Landscape, cell: tuple[int, int]) -> None:
    QTest.mouseMove(landscape, QPoint(1, 1))  # a pointer that is there already would not move
    QTest.mouseMove(landscape, landscape.cell_rect(cell).center().toPoint())


@pytest.fixture
def focused(landscape: Landscape, qtbot: QtBot) -> Landscape:
    landscape.window().activateWindow()
    landscape.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(landscape.hasFocus)
    return landscape


def test_the_lowest_number_is_dark_blue_and_the_highest_yellow(landscape: Landscape) -> None:
    table = LIGHT.landscape_colours()
    assert colour_at(landscape, (0, 0)) == tuple(table[0].tolist())
    assert colour_at(landscape, (2, 3)) == tuple(table[255].tolist())


def test_given_ends_are_kept(landscape: Landscape) -> None:
    landscape.set_values(VALUES, low=0.0, high=22.0)
    assert colour_at(landscape, (2, 3)) == tuple(LIGHT.landscape_colours()[128].tolist())
    assert "from 0 to 22" in landscape.accessibleDescription()


def test_what_is_no_number_is_hardly_seen(landscape: Landscape) -> None:
    values = VALUES.copy()
    values[0, 0] = np.nan
    landscape.set_values(values)
    ground = landscape.grab().toImage().pixelColor(215, 255).lightness()
    shown = landscape.grab().toImage().pixelColor(landscape.cell_rect((0, 0)).center().toPoint()).lightness()
    assert abs(shown - ground) < 50


def test_the_framed_cell_stands_out(landscape: Landscape) -> None:
    before = landscape.grab().toImage()
    landscape.set_framed((1, 2))
    after, place = landscape.grab().toImage(), landscape.cell_rect((1, 2)).toRect()
    changed = [(x, y) for x in range(220) for y in range(260) if after.pixel(x, y) != before.pixel(x, y)]
    assert changed
    assert all(place.adjusted(-5, -5, 5, 5).contains(x, y) for x, y in changed)
    assert not any(place.adjusted(4, 4, -4, -4).contains(x, y) for x, y in changed)
    assert "framed: row 2, column 3" in landscape.accessibleDescription()


def test_the_same_numbers_are_not_painted_again(landscape: Landscape) -> None:
    landscape.grab()
    kept = landscape._picture
    landscape.set_values(VALUES.copy())
    landscape.set_framed((1, 1))
    landscape.grab()
    assert landscape._picture is kept
    landscape.set_values(VALUES + 1)
    landscape.grab()
    assert landscape._picture is not kept


def test_it_shows_colours(landscape: Landscape) -> None:
    colours = np.random.default_rng(0).integers(0, 256, (5, 6, 3)).astype(np.uint8)
    landscape.set_colours(colours)
    assert colour_at(landscape, (4, 5)) == tuple(colours[4, 5].tolist())
    landscape.set_values(VALUES)
    assert colour_at(landscape, (0, 0)) == tuple(LIGHT.landscape_colours()[0].tolist())


def test_it_shows_prototypes_without_a_bar(landscape: Landscape) -> None:
    landscape.set_prototypes(np.ones((4, 4, 5, 5)))
    assert colour_at(landscape, (3, 3)) == look.rgb(LIGHT.text)
    assert "from" not in landscape.accessibleDescription()


def test_it_shows_pies_alone_or_over_cells(landscape: Landscape) -> None:
    pies = Pies(np.ones((3, 4, 1)), np.array([[250, 0, 0]], np.uint8))
    landscape.set_pies(pies)
    assert colour_at(landscape, (1, 1)) == (250, 0, 0)
    landscape.set_pies(None)
    assert colour_at(landscape, (1, 1)) != (250, 0, 0)


def test_a_hexagonal_map_shifts_every_second_row(landscape: Landscape) -> None:
    landscape.set_hexagonal(True)
    assert landscape.cell_rect((1, 0)).left() > landscape.cell_rect((0, 0)).left()


def test_pointing_at_a_cell_is_told_and_read_out(landscape: Landscape) -> None:
    told: list[tuple[int, int]] = []
    landscape.pointed.connect(lambda row, column: told.append((row, column)))
    assert landscape.readout() == "distance to the neighbours"
    point_at(landscape, (1, 2))
    assert landscape.readout() == "row 2, column 3: 6"
    QApplication.sendEvent(landscape, QEvent(QEvent.Type.Leave))
    assert told[-2:] == [(1, 2), (-1, -1)]


def test_a_click_picks_a_cell(landscape: Landscape, qtbot: QtBot) -> None:
    with qtbot.waitSignal(landscape.picked) as picked:
        QTest.mouseClick(landscape, Qt.MouseButton.LeftButton, pos=landscape.cell_rect((2, 1)).center().toPoint())
    assert picked.args == [2, 1]


@pytest.mark.parametrize(
    ("keys", "cell"),
    [
        ([Qt.Key.Key_Down], (0, 0)),
        ([Qt.Key.Key_Down] * 9, (2, 0)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left], (0, 1)),
    ],
    ids=["the first", "not beyond the edge", "and back"],
)
def test_arrows_go_from_cell_to_cell(focused: Landscape, keys: list[Qt.Key], cell: tuple[int, int]) -> None:
    told: list[tuple[int, int]] = []
    focused.pointed.connect(lambda row, column: told.append((row, column)))
    for key in keys:
        QTest.keyClick(focused, key)
    assert told[-1] == cell


def test_arrows_begin_at_the_framed_cell_and_enter_picks(focused: Landscape, qtbot: QtBot) -> None:
    focused.set_framed((1, 1))
    with qtbot.waitSignal(focused.picked) as picked:
        QTest.keyClick(focused, Qt.Key.Key_Right)
        QTest.keyClick(focused, Qt.Key.Key_Return)
    assert picked.args == [1, 2]


def test_with_fewer_cells_nothing_beyond_is_pointed_at(landscape: Landscape) -> None:
    point_at(landscape, (2, 3))
    landscape.set_values(VALUES[:2, :2])
    assert landscape.readout() == "distance to the neighbours"


def test_another_title_is_shown_and_said(landscape: Landscape) -> None:
    before = landscape.grab().toImage()
    landscape.set_title("Plane: across", "first number")
    assert landscape.grab().toImage() != before
    assert landscape.accessibleName() == "Plane: across"


ODD = {
    "nothing": np.zeros((0, 0)),
    "no columns": np.zeros((3, 0)),
    "all equal": np.full((3, 3), 2.5),
    "no numbers": np.full((3, 3), np.nan),
    "infinite": np.array([[np.inf, -np.inf], [0.0, 1.0]]),
    "very many": np.zeros((200, 200)),
}


@pytest.mark.parametrize("size", [(1, 1), (30, 20), (220, 260)], ids=str)
@pytest.mark.parametrize("values", ODD.values(), ids=ODD)
def test_painting_never_fails(landscape: Landscape, values: NDArray[np.float64], size: tuple[int, int]) -> None:
    landscape.resize(*size)
    landscape.set_hexagonal(True)
    landscape.set_values(values)
    landscape.set_framed((50, 50))
    assert not landscape.grab().isNull()
