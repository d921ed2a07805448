"""Regions and landscapes below points: what lies where, in which colours, and where the line runs."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets.look import DARK, rgb
from playground.widgets.point_grounds import Field, Regions
from playground.widgets.point_marks import Mark
from playground.widgets.point_view import View

VIEW = View(QRectF(0, 0, 400, 400))
CORNERS = {"top left": (0.2, 0.8), "top right": (0.8, 0.8), "bottom left": (0.2, 0.2), "bottom right": (0.8, 0.2)}


def painted(mark: Mark) -> QImage:
    image = QImage(400, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    mark.paint(painter, VIEW, DARK)
    painter.end()
    return image


def at(image: QImage, place: tuple[float, float]) -> QColor:
    return image.pixelColor(VIEW.pixel(*place).toPoint())


def alike(one: QColor, other: str, within: int = 14) -> bool:
    """Faint colours are known only roughly."""
    return max(abs(a - b) for a, b in zip(one.toTuple()[:3], rgb(other), strict=True)) <= within  # pyright: ignore


def coarse(table: list[list[float]]) -> NDArray[np.float64]:
    """Large enough that colours are not mixed at the places that are looked at."""
    return np.kron(np.array(table), np.ones((8, 8))).astype(np.float64)


@pytest.mark.parametrize(("place", "group"), list(zip(CORNERS.values(), (0, 1, 2, 3), strict=True)), ids=CORNERS)
def test_the_first_row_of_regions_is_on_top(place: tuple[float, float], group: int) -> None:
    colour = at(painted(Regions(coarse([[0, 1], [2, 3]]).astype(np.int8))), place)
    assert alike(colour, DARK.groups[group])
    assert colour.alphaF() == pytest.approx(0.14, abs=0.01)


def test_a_region_of_no_group_is_left_free() -> None:
    assert at(painted(Regions(coarse([[-1, 1], [2, 3]]).astype(np.int8))), CORNERS["top left"]).alpha() == 0


def test_regions_may_have_other_colours_and_another_room() -> None:
    colours = np.array([[250, 0, 0]], np.uint8)
    image = painted(Regions(np.zeros((4, 4), np.int8), colours, (0.5, 0.5), (1.0, 1.0)))
    assert alike(at(image, CORNERS["top right"]), "#FA0000")
    assert at(image, CORNERS["bottom left"]).alpha() == 0


def test_regions_go_up_to_the_edges_of_the_square() -> None:
    image = painted(Regions(np.zeros((4, 4), np.int8)))
    square = VIEW.square()
    assert image.pixelColor(int(square.left()) + 1, int(square.top()) + 1).alpha() > 0
    assert image.pixelColor(int(square.left()) - 2, 200).alpha() == 0


def test_a_landscape_goes_from_dark_blue_to_yellow() -> None:
    image = painted(Field(coarse([[0, 5], [2.5, 5]]), opacity=1.0))
    table = DARK.landscape_colours()
    assert alike(at(image, CORNERS["top left"]), QColor(*table[0].tolist()).name(), 2)
    assert alike(at(image, CORNERS["top right"]), QColor(*table[255].tolist()).name(), 2)


def test_signed_values_are_orange_below_0_and_blue_above() -> None:
    image = painted(Field(coarse([[-3, 3], [0, 0]]), "signed", opacity=1.0))
    assert alike(at(image, CORNERS["top left"]), DARK.you, 2)
    assert alike(at(image, CORNERS["top right"]), DARK.machine, 2)
    assert alike(at(image, CORNERS["bottom left"]), DARK.card, 2)


def test_a_field_lets_something_through() -> None:
    assert at(painted(Field(np.ones((3, 3)))), (0.5, 0.5)).alphaF() == pytest.approx(0.6, abs=0.02)


def test_the_line_runs_where_the_level_is_reached() -> None:
    across = np.tile((np.arange(100) + 0.5) / 100, (100, 1))
    image = painted(Field(across, level=0.3))
    lit = [x for x in range(400) if alike(image.pixelColor(x, 200), DARK.text, 30)]
    assert np.mean(lit) == pytest.approx(VIEW.pixel(0.3, 0.5).x() - 0.5, abs=0.6)


def test_without_a_level_there_is_no_line() -> None:
    across = np.tile((np.arange(100) + 0.5) / 100, (100, 1))
    image = painted(Field(across))
    assert not any(alike(image.pixelColor(x, 200), DARK.text, 30) for x in range(400))
