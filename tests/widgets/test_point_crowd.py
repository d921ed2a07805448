"""Very many points: each has its dot, the later ones lie on top, and nothing comes in at the other side."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.widgets.point_crowd import Crowd, rim_cover

SIZE = (40, 30)
RED, BLUE, RING = ([255, 0, 0], [0, 0, 255], np.array([0, 255, 0], np.uint8))


def painted(
    at: list[tuple[float, float]],
    colours: list[list[int]] | None = None,
    diameter: int = 5,
    own: list[bool] | None = None,
    crowd: Crowd | None = None,
) -> QImage:
    places = np.array(at, np.float32).reshape(-1, 2)
    table = np.array(colours or [RED] * len(places), np.uint8).reshape(-1, 3)
    flags = np.array(own or [False] * len(places), np.bool_)
    return (crowd or Crowd()).painted(places, table, diameter, 0.8, SIZE, flags, RING)


def opacity(image: QImage) -> NDArray[np.float64]:
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., 3] / 255


@pytest.mark.parametrize("diameter", [3, 4, 5, 6, 8, 10])
def test_a_dot_is_about_as_large_as_a_disc_and_fainter_at_its_edge(diameter: int) -> None:
    cover = opacity(painted([(20.5, 15.5)], diameter=diameter))
    assert cover.sum() == pytest.approx(0.8 * np.pi * diameter**2 / 4, rel=0.13)
    assert cover.max() == pytest.approx(0.8, abs=0.01)
    assert {round(level, 2) for level in np.unique(cover)} == {0.0, 0.8, round(0.8 * rim_cover(diameter), 2)}


@pytest.mark.parametrize("diameter", [3, 5])
def test_a_dot_lies_around_its_pixel(diameter: int) -> None:
    cover = opacity(painted([(20.7, 15.2)], diameter=diameter))
    rows, columns = np.nonzero(cover)
    assert (columns.min() + columns.max()) / 2 == 20
    assert (rows.min() + rows.max()) / 2 == 15


def test_the_later_dot_lies_on_top_whichever_way_they_lie() -> None:
    for other in ((22.0, 15.0), (18.0, 15.0), (20.0, 17.0), (20.0, 13.0)):
        image = painted([(20.0, 15.0), other], [RED, BLUE])
        middle = image.pixelColor(int(10 + other[0] / 2), int(7.5 + other[1] / 2))
        assert middle.blue() > middle.red(), other


def test_the_edge_of_a_later_dot_does_not_cover_the_inside_of_another() -> None:
    image = painted([(20.0, 15.0), (22.0, 17.0)], [RED, BLUE])
    assert image.pixelColor(21, 15).red() == 255


def test_points_beyond_the_edge_and_nowhere_leave_no_trace() -> None:
    odd = [(-9.0, 5.0), (55.0, 5.0), (5.0, -9.0), (5.0, 45.0), (np.nan, 5.0), (np.inf, -np.inf), (1e30, 1e30)]
    assert opacity(painted(odd)).sum() == 0


def test_dots_at_the_edge_are_cut_off() -> None:
    cover = opacity(painted([(39.5, 15.5)]))
    assert cover[:, :20].sum() == 0
    assert cover[:, 37:].sum() > 0


def test_own_dots_have_a_ring() -> None:
    image = painted([(20.0, 15.0), (8.0, 15.0)], own=[True, False])
    assert image.pixelColor(20, 15).red() == 255
    assert image.pixelColor(23, 15).green() == 255
    assert image.pixelColor(11, 15).alpha() == 0


def test_the_next_picture_has_nothing_of_the_one_before() -> None:
    crowd = Crowd()
    painted([(20.0, 15.0)], own=[True], crowd=crowd)
    assert opacity(painted([(5.0, 5.0)], crowd=crowd))[10:].sum() == 0


def test_another_size_makes_another_picture() -> None:
    crowd = Crowd()
    painted([(20.0, 15.0)], crowd=crowd)
    none = np.zeros(0, np.bool_)
    image = crowd.painted(np.zeros((0, 2)), np.zeros((0, 3), np.uint8), 3, 0.8, (7, 5), none, RING)
    assert (image.width(), image.height()) == (7, 5)
    assert opacity(image).sum() == 0
