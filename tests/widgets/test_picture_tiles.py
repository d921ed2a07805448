"""Buttons with pictures: how they are pressed, which one is lit, and what they show."""

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from playground.widgets import look
from playground.widgets.look import CAPTION, LIGHT, scaled
from playground.widgets.picture_tiles import SetPicture, SetTile, Tile, ToolTile, thumbnail

RING = SetPicture("Ring", np.stack([0.5 + 0.4 * np.cos(np.arange(60)), 0.5 + 0.4 * np.sin(np.arange(60))], axis=1))


@pytest.fixture
def tile(clothes: None, qtbot: QtBot) -> SetTile:
    made = SetTile(RING)
    qtbot.addWidget(made)
    made.resize(76, 72)
    QCursor.setPos(700, 500)  # not over it
    made.show()
    return made


def test_it_is_pressed_by_a_click_and_by_enter(tile: SetTile, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tile.clicked):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(tile.clicked):
        QTest.keyClick(tile, Qt.Key.Key_Return)


def test_a_click_takes_no_focus(tile: SetTile) -> None:
    assert not tile.focusPolicy() & Qt.FocusPolicy.ClickFocus
    assert tile.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_chosen_one_is_lit_and_says_so(tile: SetTile) -> None:
    plain = tile.grab().toImage()
    tile.set_chosen(True)
    assert plain.pixelColor(38, 3).name() == LIGHT.raised.lower()
    assert tile.grab().toImage().pixelColor(38, 3).name() == LIGHT.selected
    assert tile.accessibleDescription() == "chosen"
    tile.set_chosen(False)
    assert tile.grab().toImage() == plain


def test_a_tool_that_is_checked_is_lit(clothes: None, qtbot: QtBot) -> None:
    tool = ToolTile("Add", "plus")
    qtbot.addWidget(tool)
    tool.resize(54, 48)
    tool.setChecked(True)
    assert tool.is_chosen()
    assert tool.grab().toImage().pixelColor(27, 3).name() == LIGHT.selected


@pytest.mark.parametrize("theme", look.THEMES)
def test_it_follows_the_theme(tile: SetTile, qapp: QApplication, theme: look.ThemeName) -> None:
    look.apply(qapp, "dark" if theme == "light" else "light")
    tile.grab()
    look.apply(qapp, theme)
    image = tile.grab().toImage()
    assert image.pixelColor(38, 3).name() == look.THEMES[theme].raised.lower()
    assert darkest_difference(image, look.THEMES[theme].raised) > 60


def test_words_of_neighbours_are_as_large_as_the_longest_has_room_for(clothes: None, qapp: QApplication) -> None:
    row = QWidget()
    tiles = [ToolTile(word, "plus") for word in ("Add", "Move", "Rubber")]
    for tile in tiles:
        tile.setParent(row)
        tile.resize(54, 48)
    look.apply(qapp, "light", 1.3)
    sizes = {tile._type().pixelSize() for tile in tiles}
    assert len(sizes) == 1
    assert CAPTION <= sizes.pop() < scaled(CAPTION)


def darkest_difference(image: QImage, ground: str) -> int:
    """How strongly anything stands out from the ground, in lightness."""
    level = QColor(ground).lightness()
    spots = [(x, y) for x in range(8, image.width() - 8) for y in range(8, image.height() - 20)]
    return max(abs(image.pixelColor(*spot).lightness() - level) for spot in spots)


def test_a_long_name_takes_two_lines(clothes: None, qtbot: QtBot) -> None:
    def ink(text: str) -> int:
        made = Tile(text)
        qtbot.addWidget(made)
        made.resize(76, 72)
        image = made.grab().toImage()
        rows = range(34, 52)
        return sum(image.pixelColor(x, y).name() != LIGHT.raised.lower() for x in range(6, 70) for y in rows)

    assert ink("Unequal blobs") > 20
    assert ink("Blobs") == 0


def test_a_thumbnail_shows_all_points_and_groups_in_shades() -> None:
    places = np.array([[0.1, 0.9], [0.9, 0.1], [0.5, 0.5]])
    picture = SetPicture("Three", places, np.array([0, 1, -1]))
    image = thumbnail(picture, QSize(60, 60), LIGHT, lit=False, ratio=1.0)
    shades = [image.pixelColor(round(30 + 56 * (x - 0.5)), round(30 - 56 * (y - 0.5))) for x, y in places]
    assert shades[0].lightness() < shades[1].lightness()
    assert shades[2].alpha() > 150


def test_far_points_are_in_the_picture_too() -> None:
    picture = SetPicture("Far", np.array([[3.0, 3.0], [-2.0, -2.0]]))
    image = thumbnail(picture, QSize(60, 60), LIGHT, lit=True, ratio=2.0)
    assert image.size() == QSize(120, 120)
    assert image.pixelColor(117, 3).alpha() > 0


def test_no_points_at_all_are_no_error() -> None:
    assert not thumbnail(SetPicture("Empty", np.zeros((0, 2))), QSize(60, 60), LIGHT, lit=False, ratio=1.0).isNull()
