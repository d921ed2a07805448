from itertools import pairwise

import pytest

from playground.widgets.scale import Scale

SCALES = [
    Scale(0.0, 1.0),
    Scale(-3.0, 3.0),
    Scale(0.001, 0.0047),
    Scale(1e-5, 1e-1, log=True),
    Scale(0.3, 70.0, log=True),
    Scale(0.0, 10.0, log=True),
    Scale(1, 12, whole=True),
    Scale(0, 100_000, whole=True),
    Scale(1, 512, log=True, whole=True),
    Scale(0, 1000, log=True, whole=True),
]


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_both_ends_are_stops(scale: Scale) -> None:
    assert (scale.stops[0], scale.stops[-1]) == (scale.low, scale.high)
    assert (scale.nearest(0.0), scale.nearest(1.0)) == (0, len(scale.stops) - 1)


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_stops_ascend_and_are_fine_enough_but_not_too_fine(scale: Scale) -> None:
    assert all(a < b for a, b in pairwise(scale.stops))
    assert 12 <= len(scale.stops) <= 1001


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_a_stop_lies_nearest_to_its_own_place(scale: Scale) -> None:
    assert [scale.stops[scale.nearest(scale.fraction(stop))] for stop in scale.stops] == list(scale.stops)


def test_equal_factors_are_equally_far_apart_on_a_log_scale() -> None:
    scale = Scale(1e-4, 1.0, log=True)
    assert [scale.fraction(10.0**n) for n in (-4, -3, -2, -1, 0)] == pytest.approx([0, 0.25, 0.5, 0.75, 1])


def test_whole_log_scales_stop_at_powers_of_two() -> None:
    assert {2**n for n in range(10)} <= set(Scale(1, 512, log=True, whole=True).stops)


def test_a_whole_scale_has_only_ints() -> None:
    assert all(type(stop) is int for stop in Scale(1, 512, log=True, whole=True).stops)


def test_a_scale_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match=r"low must be below its high, got 3\.\.3"):
        Scale(3, 3)
