"""A map of beliefs, a sheet, made-up points and arrows: each is drawn where the view shows its places."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from playground.widgets.gan_marks import Arrows, BeliefMap, Dots, NoiseSheet, arrows, densities
from playground.widgets.look import DARK, LIGHT, Theme
from playground.widgets.point_marks import Mark
from playground.widgets.point_view import View

VIEW = View(QRectF(0, 0, 400, 400), 0.5)
CORNERS = np.stack(np.meshgrid(np.linspace(0.2, 0.8, 4), np.linspace(0.2, 0.8, 4)), axis=2)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Colours need an application."""


def painted(mark: Mark, theme: Theme = LIGHT) -> QImage:
    image = QImage(400, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(theme.card))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mark.paint(painter, VIEW, theme)
    painter.end()
    return image


def colour_at(image: QImage, x: float, y: float) -> QColor:
    at = VIEW.pixel(x, y)
    return image.pixelColor(int(at.x()), int(at.y()))


def changed(image: QImage, theme: Theme = LIGHT) -> NDArray[np.bool_]:
    """(rows, columns) where there is anything."""
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(400, 400, 4)
    plain = QColor(theme.card)
    return (pixels[..., :3] != [plain.blue(), plain.green(), plain.red()]).any(axis=2)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_where_it_believes_in_real_points_the_map_has_the_visitors_colour(theme: Theme) -> None:
    """The first row is at the bottom."""
    image = painted(BeliefMap(np.array([[0.5, 0.5], [-0.5, -0.5]]), (0, 0), (1, 1)), theme)
    below, above = colour_at(image, 0.5, 0.05), colour_at(image, 0.5, 0.95)
    assert below.red() > below.blue() + 40
    assert above.blue() > above.red() + 40


def test_where_it_is_undecided_the_map_is_as_the_card() -> None:
    assert colour_at(painted(BeliefMap(np.zeros((3, 3)), (0, 0), (1, 1))), 0.4, 0.6) == QColor(LIGHT.card)


def test_the_map_fills_its_room_and_no_more() -> None:
    found = changed(painted(BeliefMap(np.full((4, 4), 0.5), (0.25, 0.25), (0.75, 0.75))))
    rows, columns = np.flatnonzero(found.any(axis=1)), np.flatnonzero(found.any(axis=0))
    assert (rows[0], rows[-1], columns[0], columns[-1]) == (100, 299, 100, 299)


def test_the_sheet_lies_where_its_corners_are() -> None:
    found = changed(painted(NoiseSheet(CORNERS)))
    assert found[90:310, 90:310].all()
    assert not found[:75].any()
    assert not found[:, 325:].any()


def test_a_string_passes_through_its_places() -> None:
    way = np.array([[[0.1, 0.1], [0.5, 0.5], [0.9, 0.1]]])
    found = changed(painted(NoiseSheet(way)))
    for x, y in ((0.3, 0.3), (0.5, 0.49), (0.7, 0.3)):
        at = VIEW.pixel(x, y)
        assert found[int(at.y()) - 2 : int(at.y()) + 3, int(at.x()) - 2 : int(at.x()) + 3].any()


def test_small_meshes_are_denser_than_large_ones() -> None:
    square = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])
    opacity = densities(np.stack([0.02 * square, 0.2 * square, 0.4 * square, 3 * square]))
    assert opacity[0] > opacity[1] > opacity[2] > opacity[3] == 0
    np.testing.assert_allclose(opacity[1] / opacity[2], 2, rtol=1e-6)


def test_made_up_points_have_the_machines_colour() -> None:
    image = painted(Dots(np.array([[0.3, 0.7]])))
    assert colour_at(image, 0.3, 0.7) == QColor(LIGHT.machine)
    assert changed(image).sum() < 60


def test_an_arrow_starts_at_its_point_and_goes_its_way() -> None:
    found = changed(painted(Arrows(np.array([[0.5, 0.5]]), np.array([[1.0, 0.0]], np.float32))))
    rows, columns = np.flatnonzero(found.any(axis=1)), np.flatnonzero(found.any(axis=0))
    assert 198 <= columns[0] <= 201
    assert 223 <= columns[-1] <= 228
    assert rows[-1] - rows[0] < 16


def test_arrows_point_up_where_that_is_the_way_and_short_ones_are_left_out() -> None:
    pixels = np.array([[100.0, 100.0], [50.0, 50.0], [np.nan, 1.0]])
    starts, ends = arrows(pixels, np.array([[0.0, 1.0], [0.05, 0.0], [1.0, 0.0]], np.float32))
    assert len(starts) == 3  # a shaft and two sides of its head
    np.testing.assert_allclose(ends[0] - starts[0], [0, -26], rtol=0, atol=1e-5)
    left, right = ends[1:] - ends[0]
    np.testing.assert_allclose(left, right * [-1, 1], rtol=0, atol=1e-5)
    assert abs(left[0]) > 3
    assert left[1] > 6


ODD: dict[str, Any] = {
    "nowhere": np.full((4, 4, 2), np.nan),
    "far": np.full((4, 4, 2), 1e30),
    "one place": np.full((4, 4, 2), 0.5),
    "a string of nothing": np.full((1, 5, 2), np.nan),
}


@pytest.mark.parametrize("corners", ODD.values(), ids=ODD)
def test_odd_places_are_no_trouble(corners: Any) -> None:
    painted(NoiseSheet(corners))
    places = corners.reshape(-1, 2)
    painted(Dots(places))
    painted(Arrows(places, np.ones_like(places, np.float32)))
    painted(BeliefMap(np.full((3, 3), np.nan), (0, 0), (1, 1)))


def test_nothing_is_drawn_of_nothing() -> None:
    none = np.zeros((0, 2))
    assert not changed(painted(Dots(none))).any()
    assert not changed(painted(Arrows(none, none.astype(np.float32)))).any()
