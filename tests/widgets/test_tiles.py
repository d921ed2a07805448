import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.widgets.look import LIGHT
from playground.widgets.tiles import TILE, DigitTiles, cropped

LABELS = np.arange(100) % 10
IMAGES = np.random.default_rng(0).random((100, 28, 28)).astype(np.float32)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tiles(qtbot: QtBot) -> DigitTiles:
    made = DigitTiles()
    qtbot.addWidget(made)
    made.resize(272, 288)
    made.set_digits(IMAGES, LABELS)
    made.show()
    return made


def colours_around(tiles: DigitTiles, index: int) -> set[str]:
    at, image = tiles.tile_rect(index), tiles.grab().toImage()
    column = int(at.left()) + 1
    return {image.pixelColor(column, int(at.top()) + row).name() for row in range(TILE)}


def test_a_hundred_digits_fit_their_card(tiles: DigitTiles) -> None:
    last = tiles.tile_rect(99)
    assert last.width() == TILE
    assert last.right() <= 272
    assert last.bottom() <= 288


def test_tiles_grow_by_whole_pixels(tiles: DigitTiles) -> None:
    tiles.resize(700, 700)
    assert tiles.tile_rect(0).width() == 2 * TILE


def test_the_header_counts_what_is_right(tiles: DigitTiles) -> None:
    assert tiles.headline() == "100 digits it never trained on"
    assert tiles.score() == ""
    tiles.set_predictions(np.where(np.arange(100) < 14, 99, LABELS))
    assert tiles.score() == "86 right"
    tiles.set_predictions(None)
    assert tiles.score() == ""


def test_wrong_digits_are_framed_and_right_ones_are_not_framed_so(tiles: DigitTiles) -> None:
    tiles.set_predictions(np.where(np.arange(100) == 3, 0, LABELS))
    assert LIGHT.you.lower() in colours_around(tiles, 3)
    assert LIGHT.you.lower() not in colours_around(tiles, 4)


def test_pointing_at_a_digit_tells_what_it_is_and_is_read_as(tiles: DigitTiles) -> None:
    tiles.set_predictions(np.full(100, 6))
    QTest.mouseMove(tiles, tiles.tile_rect(5).center().toPoint())
    assert tiles.headline() == "a 5, read as 6"


def test_a_digit_that_was_not_tested_says_so(tiles: DigitTiles) -> None:
    assert tiles.words(8) == "an 8, not tested yet"


def test_a_click_picks_a_digit(qtbot: QtBot, tiles: DigitTiles) -> None:
    with qtbot.waitSignal(tiles.picked) as picked:
        QTest.mouseClick(tiles, LEFT, pos=tiles.tile_rect(37).center().toPoint())
    assert picked.args == [37]


def test_other_buttons_pick_nothing(qtbot: QtBot, tiles: DigitTiles) -> None:
    with qtbot.assertNotEmitted(tiles.picked):
        QTest.mouseClick(tiles, Qt.MouseButton.RightButton, pos=tiles.tile_rect(37).center().toPoint())


def test_arrows_walk_and_enter_picks(qtbot: QtBot, tiles: DigitTiles) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(tiles, key)
    with qtbot.waitSignal(tiles.picked) as picked:
        QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert picked.args == [10]


def test_walking_stops_at_the_ends(qtbot: QtBot, tiles: DigitTiles) -> None:
    for key in [Qt.Key.Key_Down] * 15 + [Qt.Key.Key_Right] * 15:
        QTest.keyClick(tiles, key)
    with qtbot.waitSignal(tiles.picked) as picked:
        QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert picked.args == [99]


def test_every_digit_is_found_under_its_middle(tiles: DigitTiles) -> None:
    assert [tiles.index_at(tiles.tile_rect(index).center()) for index in range(100)] == list(range(100))


def test_labels_and_predictions_must_fit_the_digits(tiles: DigitTiles) -> None:
    with pytest.raises(ValueError, match="100 digits and 99 labels"):
        tiles.set_digits(IMAGES, LABELS[:99])
    with pytest.raises(ValueError, match="predictions must be"):
        tiles.set_predictions(LABELS[:99])


@pytest.mark.parametrize("count", [0, 1, 7, 23])
@pytest.mark.parametrize("fill", [0.0, np.nan, np.inf, -1.0])
def test_painting_never_fails(tiles: DigitTiles, count: int, fill: float) -> None:
    tiles.set_digits(np.full((count, 28, 28), fill), np.zeros(count, dtype=int))
    tiles.set_predictions(np.zeros(count, dtype=int))
    tiles.resize(30, 30)
    assert not tiles.grab().isNull()


@pytest.mark.parametrize(("top", "left"), [(0, 0), (4, 4), (8, 8), (3, 7)])
def test_cropping_loses_no_ink(top: int, left: int) -> None:
    image = np.zeros((28, 28), dtype=np.float32)
    image[top : top + 20, left : left + 20] = 1
    assert cropped(image).shape == (TILE, TILE)
    assert cropped(image).sum() == image.sum()


@pytest.mark.parametrize("height", [210, 260, 288, 520])
def test_all_rows_are_seen_whatever_the_height(tiles: DigitTiles, height: int) -> None:
    tiles.resize(272, height)
    tiles.set_digits(np.zeros((100, 28, 28), np.float32), np.zeros(100, np.int64))
    last = tiles.tile_rect(99)
    assert last.bottom() <= height
    assert last.right() <= 272
    assert last.width() >= 14
