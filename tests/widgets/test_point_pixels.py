"""Discs, rings and lines as pixels: where they lie, how smooth, and what shows where several meet."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.widgets.point_pixels import Stamp, blank, composed, lines, packed, premultiplied, stamps

RED, BLUE = np.array([255, 0, 0], np.uint8), np.array([0, 0, 255], np.uint8)
SIZE = (40, 30)


def pixels(image: QImage) -> NDArray[np.uint8]:
    """(height, width, 4): blue, green, red, opacity."""
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)


def opacity(image: QImage) -> NDArray[np.float64]:
    """How much of each pixel is covered, 0 to 1."""
    return pixels(image)[..., 3] / 255


def disc(x: float, y: float, diameter: float = 9.0, width: float = 0.0) -> QImage:
    return composed([stamps(np.array([[x, y]]), RED, Stamp(diameter, width), SIZE)], SIZE)


def line(start: tuple[float, float], end: tuple[float, float], width: float = 1.0, share: float = 1.0) -> QImage:
    return composed([lines(np.array([start]), np.array([end]), RED, SIZE, share, width)], SIZE)


def test_a_disc_has_the_area_of_a_disc() -> None:
    assert opacity(disc(20, 15)).sum() == pytest.approx(np.pi * 4.5**2, rel=0.03)


@pytest.mark.parametrize("at", [(20.0, 15.0), (20.5, 15.25), (12.3, 9.9)], ids=str)
def test_a_disc_lies_exactly_where_it_belongs(at: tuple[float, float]) -> None:
    cover = opacity(disc(*at))
    rows, columns = np.indices(cover.shape) + 0.5
    middle = (cover * columns).sum() / cover.sum(), (cover * rows).sum() / cover.sum()
    np.testing.assert_allclose(middle, at, rtol=0, atol=0.08)


def test_a_ring_is_empty_inside() -> None:
    cover = opacity(disc(20.5, 15.5, 12.0, 1.5))
    assert cover[15, 20] == 0
    assert cover[15, 20 + 5] > 0.9
    assert cover.sum() == pytest.approx(np.pi * (6**2 - 4.5**2), rel=0.05)


def test_discs_at_the_edge_are_cut_off_and_never_come_in_at_the_other_side() -> None:
    at = np.array([[0.0, 15.0], [40.0, 15.0], [20.0, 0.0], [20.0, 30.0], [-900.0, 5.0], [np.nan, 3.0]])
    cover = opacity(composed([stamps(at, RED, Stamp(9.0), SIZE)], SIZE))
    assert cover.sum() == pytest.approx(4 * np.pi * 4.5**2 / 2, rel=0.05)


def test_the_later_of_two_discs_lies_on_top() -> None:
    at = np.array([[18.0, 15.0], [22.0, 15.0]])
    image = composed([stamps(at, np.stack([RED, BLUE]), Stamp(9.0), SIZE)], SIZE)
    assert pixels(image)[15, 19].tolist() == [255, 0, 0, 255]


def test_the_edge_of_a_later_disc_makes_no_hole_in_an_earlier_one() -> None:
    at = np.array([[15.0, 15.0], [20.2, 15.0]])
    image = composed([stamps(at, np.stack([RED, BLUE]), Stamp(9.0), SIZE)], SIZE)
    assert opacity(image)[15, 12:23].min() == 1


def test_a_fainter_disc_is_premultiplied_as_qt_wants_it() -> None:
    image = composed([stamps(np.array([[20.0, 15.0]]), RED, Stamp(9.0), SIZE, 0.5)], SIZE)
    blue, green, red, alpha = pixels(image)[15, 20].tolist()
    assert (blue, green) == (0, 0)
    assert red == alpha == 128
    assert image.pixelColor(20, 15).red() == 255


@pytest.mark.parametrize(
    ("start", "end"),
    [((5, 15.5), (35, 15.5)), ((20.5, 3), (20.5, 27)), ((5, 5), (30, 20)), ((30, 20), (5, 5)), ((12, 2), (20, 28))],
    ids=["across", "down", "flat", "flat, backwards", "steep"],
)
def test_a_line_covers_about_its_length_and_passes_through_its_middle(
    start: tuple[float, float], end: tuple[float, float]
) -> None:
    cover, length = opacity(line(start, end, 2.0)), np.hypot(end[0] - start[0], end[1] - start[1])
    assert cover.sum() == pytest.approx(2 * length, rel=0.12)
    x, y = (int((a + b) / 2) for a, b in zip(start, end, strict=True))
    assert cover[y, x] > 0.9


def test_a_line_does_not_reach_beyond_its_ends() -> None:
    cover = opacity(line((10, 15.5), (20, 15.5)))
    assert cover[:, :9].sum() == cover[:, 22:].sum() == 0


def test_the_opacity_of_a_line_is_the_given_one() -> None:
    assert opacity(line((5, 15.5), (35, 15.5), share=0.35)).max() == pytest.approx(0.35, abs=0.01)


def test_lines_have_their_own_colours() -> None:
    starts, ends = np.array([[5.0, 5.5], [5.0, 20.5]]), np.array([[35.0, 5.5], [35.0, 20.5]])
    image = composed([lines(starts, ends, np.stack([RED, BLUE]), SIZE)], SIZE)
    assert image.pixelColor(20, 5).red() == 255
    assert image.pixelColor(20, 20).blue() == 255


def test_lines_that_leave_the_picture_are_cut_off() -> None:
    cover = opacity(line((-15_000, 15.5), (15_000, 15.5)))
    assert cover[15].min() > 0.9
    assert cover.sum() == pytest.approx(40, rel=0.01)


@pytest.mark.parametrize("odd", [(np.nan, 5.0), (np.inf, 5.0), (5.0, np.nan)], ids=str)
def test_a_line_to_nowhere_is_not_drawn(odd: tuple[float, float]) -> None:
    with np.errstate(invalid="ignore"):
        assert opacity(line((5, 5), odd)).sum() == 0


def test_a_point_of_a_line_is_no_error() -> None:
    assert opacity(line((5, 5), (5, 5))).sum() <= 2


def test_no_parts_to_speak_of_give_an_empty_picture() -> None:
    none = np.zeros((0, 2))
    image = composed([stamps(none, RED, Stamp(5.0), SIZE), lines(none, none, RED, SIZE)], SIZE)
    assert opacity(image).sum() == 0


def test_colours_are_packed_and_premultiplied_to_the_nearest() -> None:
    colours = np.random.default_rng(0).integers(0, 256, (200, 3)).astype(np.uint8)
    made = premultiplied(packed(colours), np.uint32(204))
    channels = np.stack([made >> shift & 255 for shift in (16, 8, 0)], axis=1).astype(float)
    np.testing.assert_allclose(channels, colours * 0.8, rtol=0, atol=1.01)
    assert (made >> 24 == 204).all()


def test_a_blank_picture_is_written_to_through_its_pixels() -> None:
    image, canvas = blank((4, 3), 2.0)
    canvas[1, 2] = 0xFF00FF00
    assert image.pixelColor(2, 1).green() == 255
    assert image.devicePixelRatio() == 2.0
