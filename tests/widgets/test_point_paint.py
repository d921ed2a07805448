"""Points as a picture, few or many: the same points, in the same colours, at the same places."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.widgets.point_crowd import Crowd
from playground.widgets.point_paint import DOT, FEW, dot_size, points_image

SIZE = (120, 90)
RING = (0, 255, 0)


def image_of(at: NDArray[np.floating], ratio: float = 1.0, own: bool = False) -> QImage:
    colours = np.tile(np.array([255, 0, 0], np.uint8), (len(at), 1))
    size = round(SIZE[0] * ratio), round(SIZE[1] * ratio)
    return points_image(at, colours, np.full(len(at), own), RING, size, ratio, Crowd())


def opacity(image: QImage) -> NDArray[np.float64]:
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., 3] / 255


def in_one_place(number: int) -> NDArray[np.floating]:
    return np.tile(np.array([[60.5, 45.5]]), (number, 1))


@pytest.mark.parametrize("number", [1, FEW, FEW + 1])
def test_few_points_and_many_have_equal_dots(number: int) -> None:
    cover = opacity(image_of(in_one_place(number)))
    assert cover.max() == pytest.approx(0.8, abs=0.01)
    assert cover.sum() == pytest.approx(0.8 * np.pi * DOT**2 / 4, rel=0.1)
    assert cover[45, 60] == cover.max()


@pytest.mark.parametrize("number", [1, FEW + 1])
def test_on_a_fine_screen_dots_have_more_pixels(number: int) -> None:
    image = image_of(in_one_place(number), ratio=2.0)
    assert opacity(image).sum() == pytest.approx(0.8 * np.pi * DOT**2, rel=0.1)
    assert opacity(image)[91, 121] > 0
    assert image.devicePixelRatio() == 2.0


@pytest.mark.parametrize("number", [1, FEW + 1])
def test_own_points_have_a_ring(number: int) -> None:
    plain, own = (image_of(in_one_place(number), own=flag) for flag in (False, True))
    assert opacity(own).sum() > 1.5 * opacity(plain).sum()
    assert own.pixelColor(60, 45).red() == 255


def test_the_more_points_there_are_the_smaller_they_get() -> None:
    sizes = [dot_size(number) for number in (10, 20_000, 40_000, 100_000)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] == sizes[1] == DOT
    assert sizes[-1] == 3


def test_no_points_are_an_empty_picture() -> None:
    assert opacity(image_of(np.zeros((0, 2)))).sum() == 0
