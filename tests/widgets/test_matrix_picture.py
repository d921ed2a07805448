"""A table of numbers as a picture: whole pixels, signed colours, and what is pointed at."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT, rgb
from playground.widgets.matrix_picture import MatrixPicture
from playground.widgets.picture import Ramp

VALUES = np.array([[0.0, 1.0, -1.0], [0.123456, 0.5, 0.0]])


def made(qtbot: QtBot, ramp: Ramp = "signed") -> MatrixPicture:
    picture = MatrixPicture("Difference", ramp, lambda row, column: f"{row} with {column}")
    qtbot.addWidget(picture)
    picture.resize(200, 200)
    picture.set_values(VALUES, "up to 1")
    picture.show()
    return picture


@pytest.fixture
def picture(clothes: None, qtbot: QtBot) -> MatrixPicture:
    return made(qtbot)


def cell(picture: MatrixPicture, row: int, column: int) -> QPoint:
    return picture._cell_rect((row, column)).center().toPoint()


def colour(picture: MatrixPicture, row: int, column: int) -> tuple[int, int, int]:
    return rgb(picture.grab().toImage().pixelColor(cell(picture, row, column)).name())


def test_signed_numbers_are_blue_and_orange_around_nothing(picture: MatrixPicture) -> None:
    shown = [colour(picture, 0, column) for column in range(3)]
    np.testing.assert_allclose(shown, [rgb(LIGHT.card), rgb(LIGHT.machine), rgb(LIGHT.you)], rtol=0, atol=1)


def test_shares_have_the_colours_of_activations(clothes: None, qtbot: QtBot) -> None:
    ramp = LIGHT.activation_colours()
    shown = made(qtbot, "activations")
    assert colour(shown, 0, 1) == tuple(ramp[255].tolist())
    assert colour(shown, 0, 0) == tuple(ramp[0].tolist())


def test_each_number_is_the_same_whole_number_of_pixels(picture: MatrixPicture) -> None:
    at = picture.picture_rect()
    assert at.width() / 3 == at.height() / 2 == 65
    assert picture.rect().toRectF().contains(at)


def test_what_is_pointed_at_is_told(picture: MatrixPicture, qtbot: QtBot) -> None:
    assert picture.readout() == "up to 1"
    with qtbot.waitSignal(picture.pointed) as told:
        QTest.mouseMove(picture, cell(picture, 1, 0))
    assert told.args == [1, 0]
    assert picture.readout() == "1 with 0: 0.123"
    QTest.mouseMove(picture, QPoint(1, 1))
    assert picture.readout() == "up to 1"


def test_keys_walk_and_stay_inside(picture: MatrixPicture) -> None:
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(picture, key)
    assert picture.readout().startswith("1 with 0")


def test_a_table_of_another_shape_is_not_pointed_at(picture: MatrixPicture) -> None:
    QTest.mouseMove(picture, cell(picture, 1, 2))
    picture.set_values(np.zeros((1, 1)), "small")
    assert picture.readout() == "small"
    picture.set_values(np.zeros((0, 0)), "none")
    picture.grab()
    QTest.keyClick(picture, Qt.Key.Key_Down)
    assert picture.readout() == "none"
