"""Where places lie in a widget, and how much of the plane is seen."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF

from playground.widgets.point_view import REACH, View, reach_for

WIDE = View(QRectF(40, 0, 600, 400))


def test_the_middle_of_the_square_is_in_the_middle_of_the_room() -> None:
    assert WIDE.pixel(0.5, 0.5) == QPointF(340, 200)


def test_x_goes_to_the_right_and_y_up_and_both_have_the_same_scale() -> None:
    (left, bottom), (right, top) = WIDE.pixels(np.array([[0.0, 0.0], [1.0, 1.0]])).tolist()
    assert right - left == pytest.approx(bottom - top)
    assert right > left
    assert bottom > top


def test_the_whole_square_is_seen_and_a_bit_more() -> None:
    square = WIDE.square()
    assert WIDE.room.contains(square)
    assert square.height() == pytest.approx(400 / (2 * REACH))


def test_a_pixel_leads_back_to_its_place() -> None:
    assert WIDE.place(WIDE.pixel(0.25, 0.75)) == pytest.approx((0.25, 0.75))


def test_what_is_beyond_the_room_counts_as_its_edge() -> None:
    assert WIDE.place(QPointF(-1e6, 1e6)) == WIDE.place(QPointF(40, 400))


def test_pixels_of_float32_places_are_as_good() -> None:
    places = np.random.default_rng(0).random((50, 2))
    exact, quick = WIDE.pixels(places), WIDE.pixels(places.astype(np.float32))
    assert quick.dtype == np.float32
    np.testing.assert_allclose(quick, exact, rtol=0, atol=1e-3)


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_what_is_very_far_away_has_pixels_that_can_be_drawn(kind: type) -> None:
    pixels = WIDE.pixels(np.array([[3e38, -3e38], [np.inf, -np.inf]], kind))
    assert np.abs(pixels).max() < 32_000


def test_what_is_nowhere_stays_nowhere() -> None:
    assert np.isnan(WIDE.pixels(np.array([[np.nan, 0.5]]))[0, 0])


def test_points_on_the_square_leave_the_view_as_it_is() -> None:
    assert reach_for(np.array([[0.0, 1.0], [0.3, 0.6]])) == REACH
    assert reach_for(np.zeros((0, 2))) == REACH


def test_points_outside_are_seen_too() -> None:
    places = np.array([[3.0, 0.5], [0.5, -7.0]])
    view = View(QRectF(0, 0, 400, 400), reach_for(places))
    pixels = view.pixels(places)
    assert (pixels >= 0).all()
    assert (pixels <= 400).all()


def test_the_view_grows_by_whole_steps() -> None:
    reaches = {reach_for(np.array([[x, 0.5]])) for x in np.linspace(1.25, 1.58, 60)}
    assert len(reaches) <= 2


def test_a_view_that_has_grown_does_not_shrink_at_every_movement() -> None:
    far = reach_for(np.array([[1.9, 0.5]]))
    assert reach_for(np.array([[1.5, 0.5]]), far) == far
    assert reach_for(np.array([[0.9, 0.5]]), far) == REACH


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf, 1e35])
def test_what_is_nowhere_or_beyond_all_bounds_does_not_count(odd: float) -> None:
    assert reach_for(np.array([[odd, 0.5], [0.2, 0.3]], np.float32)) == REACH
