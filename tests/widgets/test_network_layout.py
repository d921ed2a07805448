from collections.abc import Sequence
from itertools import combinations

import pytest

from playground.widgets.network_layout import Column, Layout, Rect, Spot, arrange
from tests.networks import NETWORKS, convolutional, fully_connected, measure

AREAS = {
    "1280x800": Rect(1, 0, 574, 510),
    "1920x1080": Rect(1, 0, 1230, 560),
    "1920x1080 alone": Rect(1, 0, 1230, 820),
}
RANGE = ", −88.8 … 88.8"


def laid_out(columns: Sequence[Column], area: Rect) -> Layout:
    return arrange(columns, area, measure, RANGE)


def touch(a: Rect, b: Rect) -> bool:
    return a.left < b.right and b.left < a.right and a.top < b.bottom and b.top < a.bottom


every_case = pytest.mark.parametrize(("network", "size"), [(n, s) for n in NETWORKS for s in AREAS])


@every_case
def test_nothing_overlaps(network: str, size: str) -> None:
    layout = laid_out(NETWORKS[network], AREAS[size])
    for placed in layout.columns:
        assert not [pair for pair in combinations(placed.places, 2) if touch(*pair)]
    for left, right in zip(layout.columns, layout.columns[1:], strict=False):
        assert left.left + left.width < right.left or not right.places


@every_case
def test_nothing_is_clipped(network: str, size: str) -> None:
    area = AREAS[size]
    for placed in laid_out(NETWORKS[network], area).columns:
        assert all(area.left <= place.left and place.right <= area.right for place in placed.places)
        assert all(area.top + 44 <= place.top and place.bottom <= area.bottom for place in placed.places)


@every_case
def test_headings_stay_clear_of_each_other(network: str, size: str) -> None:
    columns, area = NETWORKS[network], AREAS[size]
    headings = [heading for heading in laid_out(columns, area).headings if heading is not None]
    assert len(headings) == len(columns)
    ends = [h.left + max(measure(h.title, True), measure(h.caption, False)) for h in headings]
    assert all(end < heading.left for end, heading in zip(ends, headings[1:], strict=False))
    assert ends[-1] <= area.right


@every_case
def test_every_item_has_a_place_on_whole_pixels(network: str, size: str) -> None:
    for placed in laid_out(NETWORKS[network], AREAS[size]).columns:
        assert len(placed.places) == placed.column.count
        assert all(place.left % 1 == 0 and place.top % 1 == 0 for place in placed.places)
        assert all(place.width == placed.column.side * placed.scale for place in placed.places)


@every_case
def test_every_unit_is_found_where_it_lies(network: str, size: str) -> None:
    layout = laid_out(NETWORKS[network], AREAS[size])
    for index, placed in enumerate(layout.columns):
        last = placed.column.side - 1
        for spot in (Spot(index, placed.column.count - 1, last, 0), Spot(index, 0, 0, last)):
            place = layout.place(spot)
            assert layout.at(place.left + 0.5, place.top + 0.5) == spot
            assert layout.at(place.right - 0.5, place.bottom - 0.5) == spot


def test_a_kernel_its_map_and_its_pooled_map_are_on_one_line() -> None:
    layout = laid_out(convolutional(), AREAS["1920x1080"])
    kernels, first_maps, pools = (layout.columns[i].places for i in (1, 2, 3))
    for kernel, first_map, pool in zip(kernels, first_maps, pools, strict=True):
        assert abs(kernel.middle - first_map.middle) <= 1
        assert abs(pool.middle - first_map.middle) <= 1


def test_the_network_as_delivered_is_as_large_as_in_the_picture_it_was_designed_with() -> None:
    wide = [placed.scale for placed in laid_out(convolutional(), AREAS["1920x1080"]).columns]
    assert wide == [7, 8, 4, 4, 6, 6, 14, 40]


def test_between_units_there_is_no_unit() -> None:
    layout = laid_out(convolutional(), AREAS["1280x800"])
    assert layout.at(-5, -5) is None
    assert layout.at(layout.columns[1].left - 3, 250) is None


def test_pictures_of_weights_are_left_out_where_there_is_no_room() -> None:
    layout = laid_out(fully_connected(128), Rect(0, 0, 300, 400))
    assert layout.columns[1].places == ()
    assert layout.headings[1] is None
    assert all(layout.columns[i].places for i in (0, 2, 3))


@pytest.mark.parametrize("area", [Rect(0, 0, 0, 0), Rect(0, 0, 30, 900), Rect(0, 0, 900, 30), Rect(0, 0, 140, 200)])
@pytest.mark.parametrize("network", NETWORKS)
def test_an_area_that_is_far_too_small_raises_nothing(area: Rect, network: str) -> None:
    laid_out(NETWORKS[network], area)


def test_no_columns_make_an_empty_picture() -> None:
    assert laid_out([], AREAS["1280x800"]) == Layout((), ())
