"""A few pictures, as large as there is room for."""

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT
from playground.widgets.picture_row import PictureRow, Shown

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
SQUARE = np.zeros((28, 28), np.float32)
SQUARE[7:21, 7:21] = 1


@pytest.fixture
def row(qtbot: QtBot) -> PictureRow:
    made = PictureRow("Pictures")
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.set_pictures([Shown("One", SQUARE, "a square"), Shown("Two", 1 - SQUARE), Shown("Three", SQUARE)])
    return made


def test_pictures_stand_side_by_side_in_whole_pixels(row: PictureRow) -> None:
    first, second, third = (row.picture_rect(i) for i in range(3))
    assert first.width() == first.height() == 28 * 5
    assert first.top() == second.top() == third.top()
    assert first.right() < second.left() < second.right() < third.left()
    assert row.picture_rect(3).isEmpty()
    assert all(row.rect().contains(row.picture_rect(i).toAlignedRect()) for i in range(3))


def test_two_rows_are_taken_where_they_make_pictures_larger(row: PictureRow) -> None:
    row.resize(300, 400)
    first, second, third = (row.picture_rect(i) for i in range(3))
    assert first.top() == second.top() < third.top()
    assert first.width() == 28 * 5


def test_numbers_become_ink(row: PictureRow) -> None:
    image = row.grab().toImage()
    first, second = (row.picture_rect(i).center().toPoint() for i in (0, 1))
    assert image.pixelColor(first) == QColor(LIGHT.text)
    assert image.pixelColor(second) == QColor(LIGHT.card)


def test_it_tells_what_it_shows(row: PictureRow) -> None:
    assert row.accessibleDescription() == "One: a square; Two; Three"
    assert [each.title for each in row.pictures()] == ["One", "Two", "Three"]
