"""Places become pixels, points become round dots, and words become labels that can be read."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from playground.widgets.label_places import Box
from playground.widgets.look import CAPTION, LIGHT, THEMES, Theme, contrast, font
from playground.widgets.picture import blank_pixmap
from playground.widgets.word_map_paint import (
    _FRONT_GROUND,
    _GROUND,
    _OPACITY,
    dots_image,
    faded,
    label_widths,
    leader,
    paint_axes,
    paint_front_label,
    paint_labels,
    rectangle,
    spread,
)

ROOM = QRectF(20, 10, 200, 100)
SIZE = QSize(60, 40)


@pytest.fixture(autouse=True)
def look(clothes: None) -> None:
    """Dressed as the program is."""


def alphas(image: QImage) -> np.ndarray:
    """How opaque each pixel is (rows, columns)."""
    return np.array([[image.pixelColor(x, y).alpha() for x in range(image.width())] for y in range(image.height())])


def painted(paint: Callable[[QPainter], None], width: int = 200, height: int = 100) -> QImage:
    picture = blank_pixmap(QSize(width, height), 1.0)
    painter = QPainter(picture)
    paint(painter)
    painter.end()
    return picture.toImage()


# Where points lie


def test_each_axis_fills_the_room() -> None:
    points = spread(np.array([[-1.0, 0.0], [3.0, 5.0], [1.0, 10.0]]), ROOM)
    np.testing.assert_allclose(points, [[20, 110], [220, 60], [120, 10]], rtol=1e-12)


@pytest.mark.parametrize("scale", [1e-300, 1e-3, 1e6, 1e300])
def test_the_scale_of_the_places_does_not_matter(scale: float) -> None:
    places = np.random.default_rng(0).normal(size=(20, 2))
    np.testing.assert_allclose(spread(places * scale, ROOM), spread(places, ROOM), rtol=1e-9)


def test_a_lone_word_lies_in_the_middle() -> None:
    np.testing.assert_array_equal(spread(np.array([[7.0, -3.0]]), ROOM), [[120, 60]])


def test_words_on_a_line_lie_in_the_middle_of_the_other_axis() -> None:
    np.testing.assert_array_equal(spread(np.array([[0.0, 4.0], [1.0, 4.0]]), ROOM), [[20, 60], [220, 60]])


@pytest.mark.parametrize("nowhere", [(np.nan, 0.0), (0.0, np.inf)], ids=str)
def test_what_is_nowhere_is_nowhere_and_the_others_fill_the_room(nowhere: tuple[float, float]) -> None:
    points = spread(np.array([[0.0, 0.0], nowhere, [1.0, 1.0]]), ROOM)
    assert np.isnan(points[1]).all()
    np.testing.assert_array_equal(points[[0, 2]], [[20, 110], [220, 10]])


@pytest.mark.parametrize("places", [np.zeros((0, 2)), np.full((3, 2), np.nan)], ids=["none", "all nowhere"])
def test_without_places_there_are_no_points(places: np.ndarray) -> None:
    assert not np.isfinite(spread(places, ROOM)).any()


# Dots


def test_a_dot_is_round_and_in_the_middle_of_its_point() -> None:
    alpha = alphas(dots_image(np.array([[30.0, 20.0]]), SIZE, 1.0, 6.0, LIGHT.quiet))
    rows, columns = np.nonzero(alpha)
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (17, 22, 27, 32)
    assert alpha[17, 27] < alpha[19, 29] / 2


def test_a_dot_is_alike_on_all_sides() -> None:
    alpha = alphas(dots_image(np.array([[30.0, 20.0]]), SIZE, 1.0, 6.0, LIGHT.quiet))[15:25, 25:35]
    np.testing.assert_array_equal(alpha, alpha[::-1])
    np.testing.assert_array_equal(alpha, alpha.T)


def test_a_dot_covers_the_area_of_its_circle() -> None:
    alpha = alphas(dots_image(np.array([[30.3, 20.7]]), SIZE, 1.0, 6.0, LIGHT.quiet))
    assert alpha.sum() / 255 / _OPACITY == pytest.approx(np.pi * 9, rel=0.03)


def test_a_dot_has_the_given_colour() -> None:
    middle = dots_image(np.array([[30.0, 20.0]]), SIZE, 1.0, 6.0, LIGHT.machine).pixelColor(30, 20)
    assert middle.alphaF() == pytest.approx(_OPACITY, abs=0.01)
    wanted = QColor(LIGHT.machine)
    off = (middle.red() - wanted.red(), middle.green() - wanted.green(), middle.blue() - wanted.blue())
    assert max(map(abs, off)) <= 2


def test_on_a_fine_screen_dots_have_more_pixels() -> None:
    image = dots_image(np.array([[30.0, 20.0]]), SIZE, 2.0, 6.0, LIGHT.quiet)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (120, 80, 2)
    rows, columns = np.nonzero(alphas(image))
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (34, 45, 54, 65)


@pytest.mark.parametrize(
    "points",
    [np.zeros((0, 2)), np.array([[np.nan, 1.0]]), np.array([[-50.0, 20.0], [900.0, 20.0], [0.0, 0.0], [60.0, 40.0]])],
    ids=["none", "nowhere", "outside"],
)
def test_points_that_are_not_in_the_picture_are_not_drawn(points: np.ndarray) -> None:
    assert not alphas(dots_image(points, SIZE, 1.0, 6.0, LIGHT.quiet)).any()


def test_two_dots_in_one_place_look_like_one() -> None:
    one, two = (alphas(dots_image(np.full((n, 2), 20.0), SIZE, 1.0, 6.0, LIGHT.quiet)) for n in (1, 2))
    np.testing.assert_array_equal(one, two)


# Labels


def test_longer_words_have_wider_labels_up_to_a_limit() -> None:
    short, longer, longest = label_widths(["fox", "foxes", "fox" * 50], font(CAPTION), 100)
    assert short < longer < longest <= 102


def test_labels_stand_in_their_boxes() -> None:
    box = Box(20, 30, 60, 46)
    rows, columns = np.nonzero(alphas(painted(lambda painter: paint_labels(painter, LIGHT, ["fox"], [(0, box)]))))
    assert (columns.min(), columns.max() + 1, rows.min(), rows.max() + 1) == (20, 60, 30, 46)


def test_a_long_word_does_not_leave_its_box() -> None:
    box = Box(20, 30, 60, 46)
    columns = np.nonzero(alphas(painted(lambda painter: paint_labels(painter, LIGHT, ["w" * 90], [(0, box)]))))[1]
    assert columns.max() < 60


def test_a_label_in_front_has_its_colour() -> None:
    box = Box(20, 30, 80, 50)
    image = painted(lambda painter: paint_front_label(painter, LIGHT, box, "HHH", LIGHT.machine, 600))
    assert any(image.pixelColor(x, 40).name() == QColor(LIGHT.machine).name() for x in range(20, 80))


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_labels_can_be_read_over_dots(theme: Theme) -> None:
    dot = theme.mixed(theme.quiet, theme.card, _OPACITY)
    assert contrast(theme.muted, theme.mixed(theme.card, dot, _GROUND)) >= 4.5
    for colour in (theme.text, theme.machine):
        assert contrast(colour, theme.mixed(theme.card, dot, _FRONT_GROUND)) >= 4.5


@pytest.mark.parametrize(
    ("dot", "lines"),
    [((10, 38), 0), ((40, 25), 0), ((50, 38), 0), ((-30, 38), 1), ((50, 90), 1)],
    ids=["beside", "above", "inside", "far to the left", "far below"],
)
def test_only_a_label_that_stands_apart_has_a_leader(dot: tuple[int, int], lines: int) -> None:
    assert len(leader(QPointF(*dot), Box(20, 30, 80, 46))) == lines


def test_a_leader_ends_at_the_edge_of_its_label() -> None:
    (line,) = leader(QPointF(50, 90), Box(20, 30, 80, 46))
    assert (line.p1(), line.p2()) == (QPointF(50, 90), QPointF(50, 46))


def test_a_box_is_a_rectangle() -> None:
    assert rectangle(Box(1, 2, 4, 8)) == QRectF(1, 2, 3, 6)


def test_a_faded_colour_lets_something_through() -> None:
    assert faded(LIGHT.card, 0.5).alphaF() == pytest.approx(0.5, abs=0.01)
    assert faded(LIGHT.card, 0.5).name() == LIGHT.card.lower()


# Axes


@pytest.mark.parametrize(
    ("titles", "across", "down"),
    [(("", ""), False, False), (("x", ""), True, False), (("", "y"), False, True), (("x", "y"), True, True)],
    ids=["none", "x", "y", "both"],
)
def test_an_axis_with_a_title_has_a_line(titles: tuple[str, str], across: bool, down: bool) -> None:
    frame = QRectF(24, 0, 176, 76)
    image = painted(lambda painter: paint_axes(painter, LIGHT, frame, titles))
    assert bool(image.pixelColor(100, 76).alpha()) is across
    assert bool(image.pixelColor(23, 40).alpha()) is down


def test_titles_stand_outside_the_frame() -> None:
    frame = QRectF(24, 0, 176, 76)
    alpha = alphas(painted(lambda painter: paint_axes(painter, LIGHT, frame, ("first component", "second"))))
    assert not alpha[:76, 24:].any()
    assert alpha[78:, 24:].any()
    assert alpha[:76, :22].any()
