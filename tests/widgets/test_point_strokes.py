"""What marks are drawn with: discs and lines on a fine screen, diamonds, and words that do not lie over each other."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from playground.widgets.look import DARK
from playground.widgets.point_pixels import Stamp
from playground.widgets.point_strokes import (
    Wires,
    diamond,
    each_colour,
    paint_chips,
    paint_diamond,
    paint_stamps,
    paint_wires,
    polygon,
    spots,
    table_of,
)
from playground.widgets.point_view import View

RED = np.array([255, 0, 0], np.uint8)


class Sheet:
    """A picture to paint on, and where places lie in it."""

    def __init__(self, ratio: float = 1.0, left: float = 0.0) -> None:
        self.image = QImage(round(200 * ratio), round(160 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
        self.image.fill(0)
        self.image.setDevicePixelRatio(ratio)
        self.view = View(QRectF(left, 0, 200 - left, 160), ratio=ratio)
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def cover(self) -> NDArray[np.float64]:
        """How much of each device pixel is covered."""
        self.painter.end()
        pixels = np.frombuffer(self.image.constBits(), np.uint8).reshape(self.image.height(), self.image.width(), 4)
        return pixels[..., 3] / 255


def middle_of(cover: NDArray[np.float64]) -> tuple[float, float]:
    rows, columns = np.indices(cover.shape) + 0.5
    return float((cover * columns).sum() / cover.sum()), float((cover * rows).sum() / cover.sum())


@pytest.mark.parametrize(("ratio", "left"), [(1.0, 0.0), (2.0, 0.0), (1.0, 37.0), (1.25, 33.3)], ids=str)
def test_discs_lie_at_their_places_on_any_screen_and_in_any_room(ratio: float, left: float) -> None:
    sheet = Sheet(ratio, left)
    place = np.array([[0.4, 0.6]])
    paint_stamps(sheet.painter, sheet.view, (place, RED, Stamp(9.0)))
    cover = sheet.cover()
    assert cover.sum() == pytest.approx(np.pi * (4.5 * ratio) ** 2, rel=0.04)
    np.testing.assert_allclose(middle_of(cover), sheet.view.pixels(place)[0] * ratio, rtol=0, atol=0.2)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_lines_are_as_wide_on_any_screen(ratio: float) -> None:
    sheet = Sheet(ratio)
    paint_wires(sheet.painter, sheet.view, Wires(np.array([[20.0, 80.0]]), np.array([[180.0, 80.0]]), RED, width=2.0))
    assert sheet.cover().sum() == pytest.approx(160 * 2 * ratio**2, rel=0.02)


def test_no_lines_at_all_are_no_error() -> None:
    sheet = Sheet()
    paint_wires(sheet.painter, sheet.view, Wires(np.zeros((0, 2)), np.zeros((0, 2)), RED))
    assert sheet.cover().sum() == 0


def test_what_is_nowhere_is_far_away_for_qt() -> None:
    assert np.isfinite(spots(View(QRectF(0, 0, 9, 9)), np.array([[np.nan, 0.5]]))).all()


def test_a_diamond_is_as_high_and_as_wide_as_it_is_asked() -> None:
    assert diamond(10, 20, 14).boundingRect() == QRectF(3, 13, 14, 14)
    assert polygon(np.array([[1.0, 2.0], [3.0, 5.0]])).boundingRect() == QRectF(1, 2, 2, 3)


def test_a_diamond_has_its_colour_inside_a_light_rim() -> None:
    sheet = Sheet()
    paint_diamond(sheet.painter, 100, 80, QColor("red"), DARK)
    sheet.painter.end()
    assert sheet.image.pixelColor(100, 80).name() == "#ff0000"
    assert sheet.image.pixelColor(100, 73).lightness() > 150


def test_words_stand_beside_their_places_and_not_over_each_other(qapp: QApplication) -> None:
    sheet = Sheet()
    pixels = np.array([[50.0, 80.0], [52.0, 82.0]])
    paint_chips(sheet.painter, sheet.view, DARK, pixels, ["one", "other"], [DARK.text, DARK.machine])
    both = sheet.cover()
    alone = Sheet()
    paint_chips(alone.painter, alone.view, DARK, pixels[:1], ["one"], [DARK.text])
    one = alone.cover()
    assert both.sum() > 1.8 * one.sum()
    assert both[80, 50] == 0


def test_words_that_have_no_place_are_left_out(qapp: QApplication) -> None:
    sheet = Sheet()
    paint_chips(sheet.painter, sheet.view, DARK, np.array([[np.nan, 5.0], [-900.0, 4.0]]), ["a", "b"], ["", ""])
    paint_chips(sheet.painter, sheet.view, DARK, np.zeros((0, 2)), [], [])
    assert sheet.cover().sum() == 0


def test_colours_are_given_for_each_for_all_or_not_at_all() -> None:
    each = np.array([[1, 2, 3], [4, 5, 6]], np.uint8)
    assert [colour.red() for colour in each_colour(each, 2, DARK.text)] == [1, 4]
    assert [colour.red() for colour in each_colour(each[0], 2, DARK.text)] == [1, 1]
    assert [colour.name() for colour in each_colour(None, 1, DARK.machine)] == [DARK.machine.lower()]
    assert table_of(None, "#010203").tolist() == [1, 2, 3]
