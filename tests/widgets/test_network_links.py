import numpy as np
import pytest

from playground.widgets.network_layout import Patch, Rect, Spot, arrange
from playground.widgets.network_links import curves, feeders, is_fixed, kernel_of, moved, strongest
from tests.networks import convolutional, fully_connected, measure

COLUMNS = convolutional()
LAYOUT = arrange(COLUMNS, Rect(0, 0, 1230, 560), measure)
DRAWING, KERNELS, MAPS, POOLED, DEEPER, DEEPER_POOLED, DENSE, ANSWER = range(8)


@pytest.mark.parametrize(
    ("spot", "patches"),
    [
        (Spot(DRAWING, 0, 3, 4), []),
        (Spot(KERNELS, 5, 1, 1), [Patch(DRAWING, 0, 0, 0, 28)]),
        (Spot(MAPS, 2, 11, 14), [Patch(DRAWING, 0, 11, 14, 5)]),
        (Spot(POOLED, 3, 5, 6), [Patch(MAPS, 3, 10, 12, 2)]),
        (Spot(DEEPER, 7, 2, 3), [Patch(POOLED, i, 2, 3, 5) for i in range(8)]),
        (Spot(DEEPER_POOLED, 7, 0, 3), [Patch(DEEPER, 7, 0, 6, 2)]),
        (Spot(DENSE, 40), [Patch(DEEPER_POOLED, i, 0, 0, 4) for i in range(16)]),
        (Spot(ANSWER, 3), [Patch(DENSE, i, 0, 0, 1) for i in range(64)]),
    ],
)
def test_a_unit_is_fed_by_just_what_it_is_computed_from(spot: Spot, patches: list[Patch]) -> None:
    assert list(feeders(COLUMNS, spot)) == patches


def test_only_a_first_map_is_reached_through_a_drawn_kernel() -> None:
    assert kernel_of(COLUMNS, Spot(MAPS, 6, 0, 0)) == (KERNELS, 6)
    assert kernel_of(COLUMNS, Spot(DEEPER, 6, 0, 0)) is None
    assert kernel_of(COLUMNS, Spot(DRAWING, 0)) is None


@pytest.mark.parametrize(
    ("spot", "direction", "there"),
    [
        (Spot(MAPS, 1, 5, 5), "up", Spot(MAPS, 1, 4, 5)),
        (Spot(MAPS, 1, 5, 5), "right", Spot(MAPS, 1, 5, 6)),
        (Spot(POOLED, 1, 11, 5), "down", Spot(POOLED, 2, 0, 5)),
        (Spot(POOLED, 0, 0, 5), "up", Spot(POOLED, 0, 0, 5)),
        (Spot(ANSWER, 3), "down", Spot(ANSWER, 4)),
        (Spot(ANSWER, 3), "left", Spot(ANSWER, 3)),
        (Spot(DENSE, 4), "right", Spot(DENSE, 5)),
        (Spot(DENSE, 4), "down", Spot(DENSE, 6)),
    ],
)
def test_arrow_keys_go_through_a_picture_and_on_to_the_next(spot: Spot, direction: str, there: Spot) -> None:
    assert moved(COLUMNS, LAYOUT, spot, direction) == there  # pyright: ignore[reportArgumentType]


def test_only_the_strongest_links_are_drawn() -> None:
    strengths = np.array([[0.1, -9.0], [np.nan, 3.0], [0.0, 0.2]])
    assert strongest(strengths, 3, 2, most=2) == [(0, 1), (1, 1)]


def test_a_link_that_carries_nothing_is_not_drawn() -> None:
    assert strongest(np.zeros((2, 2)), 2, 2, most=9) == []


@pytest.mark.parametrize(("sources", "items"), [(16, 32), (8, 32), (16, 8), (128, 10)])
def test_of_links_that_are_not_weighed_every_item_keeps_its_share(sources: int, items: int) -> None:
    pairs = strongest(None, sources, items, most=128)
    assert len(pairs) <= 128
    assert {a for a, _ in pairs} == set(range(sources))
    assert {b for _, b in pairs} == set(range(items))


def test_there_are_at_most_about_two_hundred_links_at_a_time() -> None:
    layout = arrange(convolutional(16, 32, 128), Rect(0, 0, 1230, 560), measure)
    strengths = {7: np.ones((128, 10))}
    bends = [link for i in range(8) for link in curves(layout, i, strengths.get(i)) if link.y0 != link.y1]
    assert 100 < len(bends) <= 220


def test_links_that_always_look_the_same_are_known() -> None:
    assert [is_fixed(LAYOUT, i) for i in range(8)] == [True] * 7 + [False]


def test_links_begin_and_end_at_what_they_connect() -> None:
    for column in range(1, 8):
        for link in curves(LAYOUT, column):
            assert link.x0 <= link.x1 <= link.x2 <= link.x3
            assert any(place.left == link.x3 for place in LAYOUT.columns[column].places)


def test_without_room_for_its_weights_a_dense_layer_is_linked_to_the_drawing() -> None:
    layout = arrange(fully_connected(128), Rect(0, 0, 300, 400), measure)
    assert curves(layout, 1) == []
    assert {link.x0 for link in curves(layout, 2)} == {layout.columns[0].places[0].right}
