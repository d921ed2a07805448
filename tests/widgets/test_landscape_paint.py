"""Cells of whole pixels: where they lie, what colours they have, and what stands in them."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets.landscape_paint import Cells, bar_image, coloured, paint_pies, prototypes_image
from playground.widgets.look import LIGHT

ROOM = QRectF(5, 10, 103, 90)
COLOURS = np.random.default_rng(0).integers(0, 256, (3, 4, 4)).astype(np.uint8)
COLOURS[..., 3] = 255


@pytest.mark.parametrize("hexagonal", [False, True])
@pytest.mark.parametrize("ratio", [1.0, 2.0, 1.5])
def test_cells_are_whole_device_pixels_and_fit_their_room(hexagonal: bool, ratio: float) -> None:
    cells = Cells.fitting(ROOM, (3, 4), hexagonal, ratio)
    assert ROOM.contains(cells.whole())
    for row, column in np.ndindex(3, 4):
        place = cells.rect(row, column)
        assert cells.whole().adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(place)
        assert place.width() * ratio == pytest.approx(cells.pitch - 1)
        assert cells.at(place.center()) == (row, column)


def test_cells_are_as_large_as_the_room_allows() -> None:
    assert Cells.fitting(ROOM, (3, 4), False, 1.0).pitch == 25
    assert Cells.fitting(ROOM, (9, 4), False, 1.0).pitch == 10


def test_every_second_row_of_a_hexagonal_map_is_shifted() -> None:
    cells = Cells.fitting(ROOM, (3, 4), True, 1.0)
    lefts = [cells.rect(row, 0).left() for row in range(3)]
    assert lefts[0] == lefts[2] == lefts[1] - cells.pitch // 2


@pytest.mark.parametrize("at", [(4, 50), (50, 9), (107, 50), (50, 99)], ids=str)
def test_beside_the_cells_there_is_none(at: tuple[float, float]) -> None:
    assert Cells.fitting(ROOM, (3, 4), False, 1.0).at(QPointF(*at)) is None


def test_a_cell_that_is_not_there_has_no_place() -> None:
    assert Cells.fitting(ROOM, (3, 4), False, 1.0).rect(3, 0).isEmpty()


@pytest.mark.parametrize("hexagonal", [False, True])
def test_each_cell_has_its_colour_and_a_gap_of_one_pixel(hexagonal: bool) -> None:
    cells = Cells(0, 0, 8, (3, 4), hexagonal)
    image = coloured(COLOURS, cells)
    assert (image.width(), image.height()) == cells.size()
    for row, column in np.ndindex(3, 4):
        place = cells.rect(row, column).toRect()
        for corner in (place.topLeft(), place.bottomRight()):
            assert image.pixelColor(corner).toTuple() == tuple(COLOURS[row, column].tolist())
        if column < 3:
            assert image.pixelColor(place.right() + 1, place.top()).alpha() == 0


def test_a_cell_can_be_seen_through() -> None:
    faint = COLOURS.copy()
    faint[1, 1, 3] = 40
    cells = Cells(0, 0, 8, (3, 4))
    assert coloured(faint, cells).pixelColor(cells.rect(1, 1).center().toPoint()).alpha() == 40


def test_prototypes_keep_whole_pixels_where_there_is_room() -> None:
    images = np.random.default_rng(0).random((2, 2, 3, 3)).round()
    cells = Cells(0, 0, 10, (2, 2))  # three pixels for each number
    image = prototypes_image(images, cells, LIGHT)
    for row, column, down, right in np.ndindex(2, 2, 3, 3):
        spots = [(column * 10 + right * 3 + x, row * 10 + down * 3 + y) for x in range(3) for y in range(3)]
        wanted = LIGHT.text if images[row, column, down, right] else LIGHT.card
        assert {image.pixelColor(*spot).name() for spot in spots} == {wanted.lower()}


def test_prototypes_are_averaged_in_small_cells() -> None:
    stripes = np.tile([0.0, 1.0], 14) * np.ones((1, 1, 28, 28))
    image = prototypes_image(stripes, Cells(0, 0, 15, (1, 1)), LIGHT)
    shades = {image.pixelColor(x, y).lightness() for x in range(14) for y in range(14)}
    middle = (QColor(LIGHT.text).lightness() + QColor(LIGHT.card).lightness()) / 2
    assert all(abs(shade - middle) < 4 for shade in shades)


def painted_pies(shares: np.ndarray, sizes: np.ndarray | None = None) -> QImage:
    image = QImage(60, 30, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    colours = np.array([[250, 0, 0], [0, 0, 250]], np.uint8)
    paint_pies(painter, Cells(0, 0, 30, (1, 2)), shares, colours, sizes)
    painter.end()
    return image


def test_a_pie_begins_at_the_top_and_goes_round_clockwise() -> None:
    image = painted_pies(np.array([[[0.25, 0.75], [2.0, 0.0]]]))
    assert image.pixelColor(19, 9).red() > 200  # the upper right quarter
    assert image.pixelColor(19, 19).blue() > 200
    assert image.pixelColor(9, 9).blue() > 200
    assert image.pixelColor(40, 10).red() > 200  # all of the other pie


def test_pies_are_as_large_as_they_are_told_and_empty_nodes_have_none() -> None:
    image = painted_pies(np.array([[[1.0, 0.0], [0.0, 0.0]]]), np.array([[0.5, 1.0]]))
    row = [image.pixelColor(x, 14).alpha() > 100 for x in range(60)]
    assert sum(row) == pytest.approx(14, abs=1)
    assert not any(row[30:])


def test_the_bar_goes_from_low_to_high() -> None:
    image, table = bar_image(LIGHT), LIGHT.landscape_colours()
    assert QColor(image.pixel(0, 0)).name() == QColor(*table[0].tolist()).name()
    assert QColor(image.pixel(255, 0)).name() == QColor(*table[255].tolist()).name()
