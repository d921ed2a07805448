"""Marks below and above points: each is drawn where the view shows its places, in its colours, whatever it is given."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from playground.widgets.look import DARK, LIGHT, Theme
from playground.widgets.point_cloth import Cloth
from playground.widgets.point_grounds import Field, Regions
from playground.widgets.point_marks import Boxes, Centres, Circles, Crosses, Ellipses, Halos, Labels, Links, Mark
from playground.widgets.point_view import View

VIEW = View(QRectF(0, 0, 400, 400))
PLACES = np.array([[0.25, 0.75], [0.75, 0.25]])
COLOURS = np.array([[250, 0, 0], [0, 0, 250]], np.uint8)
ROUND = np.array([[[0.01, 0.0], [0.0, 0.01]]] * 2)


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Labels need an application."""


def painted(mark: Mark, view: View = VIEW, theme: Theme = DARK) -> QImage:
    image = QImage(400, 400, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mark.paint(painter, view, theme)
    painter.end()
    return image


def opacity(image: QImage) -> NDArray[np.float64]:
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(400, 400, 4)
    return pixels[..., 3] / 255


def colour_at(image: QImage, x: float, y: float) -> QColor:
    """The colour at a place, right 0.5 pixels and below."""
    at = VIEW.pixel(x, y)
    return image.pixelColor(int(at.x()), int(at.y()))


MARKS: dict[str, Mark] = {
    "links": Links(PLACES, PLACES[::-1], COLOURS),
    "centres": Centres(PLACES, COLOURS, PLACES - 0.1),
    "ellipses": Ellipses(PLACES, ROUND, COLOURS),
    "boxes": Boxes(PLACES - 0.1, PLACES + 0.1, COLOURS, lit=1),
    "circles": Circles(PLACES, np.array([0.1, 0.2]), COLOURS),
    "crosses": Crosses(PLACES, COLOURS),
    "halos": Halos(PLACES, COLOURS),
    "labels": Labels(PLACES, ["one", "two"], COLOURS),
}


@pytest.mark.parametrize("mark", MARKS.values(), ids=MARKS)
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_every_mark_is_drawn_near_its_places(mark: Mark, theme: Theme) -> None:
    cover = opacity(painted(mark, theme=theme))
    (x, y), reach = VIEW.pixels(PLACES)[0], 75
    assert cover[int(y) - reach : int(y) + reach, int(x) - reach : int(x) + reach].sum() > 20
    assert cover[:40, 360:].sum() == 0


NOTHING = np.zeros((0, 2))
NOWHERE = np.array([[np.nan, np.inf], [-1e30, 1e30]])
ODD: dict[str, Mark] = {
    "no links": Links(NOTHING, NOTHING, np.zeros((0, 3), np.uint8)),
    "links to nowhere": Links(PLACES, NOWHERE),
    "no centres": Centres(NOTHING),
    "centres nowhere": Centres(NOWHERE, COLOURS, NOWHERE[::-1]),
    "no ellipses": Ellipses(NOTHING, np.zeros((0, 2, 2))),
    "ellipses of nothing": Ellipses(PLACES, np.full((2, 2, 2), np.nan)),
    "flat ellipses": Ellipses(PLACES, np.zeros((2, 2, 2))),
    "not quite positive": Ellipses(PLACES, np.array([[[1e-3, 2e-3], [2e-3, 1e-3]]] * 2)),
    "boxes nowhere": Boxes(NOWHERE, NOWHERE, lit=7),
    "no boxes": Boxes(NOTHING, NOTHING),
    "huge circles": Circles(PLACES, 1e6),
    "no crosses": Crosses(NOTHING),
    "crosses nowhere": Crosses(NOWHERE),
    "halos nowhere": Halos(NOWHERE),
    "no labels": Labels(NOTHING, []),
    "labels nowhere": Labels(NOWHERE, ["a", "b"]),
    "no regions": Regions(np.zeros((0, 0), np.int8)),
    "a field of nothing": Field(np.full((4, 4), np.nan), level=0.0),
    "a flat field": Field(np.zeros((4, 4)), "signed", 0.0),
    "a cloth of one node": Cloth(PLACES[:1], np.zeros((0, 2), np.int64), winner=5),
    "a cloth nowhere": Cloth(NOWHERE, np.array([[0, 1]]), winner=1, sample=(np.nan, 0.0), ring=NOWHERE),
    "no cloth": Cloth(NOTHING, np.zeros((0, 2), np.int64)),
}


@pytest.mark.parametrize("mark", ODD.values(), ids=ODD)
@pytest.mark.parametrize("size", [400, 1])
def test_painting_never_fails(mark: Mark, size: int) -> None:
    assert not painted(mark, View(QRectF(0, 0, size, size))).isNull()


def test_a_link_is_thin_and_faint() -> None:
    cover = opacity(painted(Links(np.array([[0.2, 0.5]]), np.array([[0.8, 0.5]]))))
    assert cover.max() <= 0.36
    assert cover.sum() == pytest.approx(0.35 * 0.6 * VIEW.scale, rel=0.05)


def test_of_very_many_links_some_are_drawn() -> None:
    starts = np.random.default_rng(0).random((100_000, 2))
    assert 0 < opacity(painted(Links(starts, starts + 0.01))).sum() < 20_000


def test_a_centre_is_14_pixels_and_has_its_colour() -> None:
    image = painted(Centres(PLACES, COLOURS))
    assert colour_at(image, 0.25, 0.75).name() == "#fa0000"
    (x, y), cover = VIEW.pixels(PLACES)[0], opacity(image)
    across = np.flatnonzero(cover[int(y), : int(x) + 30])
    assert 14 <= across.max() - across.min() + 1 <= 14 + 8


def test_a_centre_that_moved_shows_where_it_was() -> None:
    still, moved = (opacity(painted(Centres(PLACES, COLOURS, PLACES + by))) for by in (0.0, 0.2))
    x, y = VIEW.pixels(PLACES + 0.2)[0]
    around = np.s_[int(y) - 8 : int(y) + 8, int(x) - 8 : int(x) + 8]
    assert still[around].sum() == 0
    assert moved[around].sum() > 5


def test_an_ellipse_goes_out_to_its_sigmas() -> None:
    image = painted(Ellipses(np.array([[0.5, 0.5]]), np.array([[[0.0225, 0.0], [0.0, 0.0025]]]), COLOURS[:1], (1, 2)))
    row = np.flatnonzero(opacity(image)[200] > 0.5)
    np.testing.assert_allclose([row.min(), row.max()], 200 + np.array([-2, 2]) * 0.15 * VIEW.scale, rtol=0, atol=2)


def test_the_lit_box_stands_out() -> None:
    image = painted(Boxes(PLACES - 0.1, PLACES + 0.1, COLOURS, lit=1))
    assert colour_at(image, 0.75, 0.25).alpha() > 2 * colour_at(image, 0.25, 0.75).alpha()


def test_a_box_around_a_single_point_is_seen() -> None:
    assert opacity(painted(Boxes(PLACES[:1], PLACES[:1]))).sum() > 20


def test_a_circle_has_its_radius_on_the_plane() -> None:
    cover = opacity(painted(Circles(np.array([[0.5, 0.5]]), 0.2)))
    columns = np.flatnonzero(cover[200] > 0.5)
    assert columns.max() - columns.min() == pytest.approx(2 * 0.2 * VIEW.scale, abs=4)


def test_a_cross_is_open_above_and_below() -> None:
    image = painted(Crosses(np.array([[0.5, 0.5]])))
    assert image.pixelColor(203, 203).name() == DARK.you.lower()
    assert image.pixelColor(200, 204).alpha() < 60


def test_a_halo_leaves_its_point_free() -> None:
    cover = opacity(painted(Halos(np.array([[0.5, 0.5]]))))
    assert cover[200, 200] == 0
    assert cover[200, 205] > 0.8
