"""Where the units of a small net lie, and where arrow keys lead from one to the next."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from playground.widgets.small_net_layout import NetPlaces

ROOM = QRectF(10, 40, 300, 380)


@pytest.mark.parametrize("hidden", [0, 1, 4, 12])
@pytest.mark.parametrize("room", [ROOM, QRectF(0, 0, 120, 130), QRectF(0, 0, 900, 200)])
def test_all_units_lie_in_the_room_and_none_over_another(room: QRectF, hidden: int) -> None:
    places = NetPlaces.fitting(room, hidden)
    rects = [places.rect(unit) for unit in range(16 + hidden)]
    assert all(room.adjusted(-1, -1, 1, 1).contains(rect) for rect in rects)
    assert not any(one.intersects(other) for i, one in enumerate(rects) for other in rects[:i])
    assert [places.unit_at(rect.center()) for rect in rects] == list(range(16 + hidden))


def test_beside_the_units_there_is_nothing() -> None:
    places = NetPlaces.fitting(ROOM, 2)
    between = (places.middles[0] + places.middles[5]) / 2
    assert places.unit_at(between) is None
    assert places.unit_at(QPointF(-5, -5)) is None


@pytest.mark.parametrize(
    ("unit", "way", "wanted"),
    [(5, (1, 0), 6), (5, (-1, 0), 4), (5, (0, -1), 1), (5, (0, 1), 9), (3, (1, 0), 3), (0, (0, -1), 0)],
)
def test_arrows_lead_to_the_neighbour_and_stay_at_the_edge(unit: int, way: tuple[int, int], wanted: int) -> None:
    assert NetPlaces.fitting(ROOM, 0).next_to(unit, *way) == wanted


def test_arrows_lead_to_hidden_units_and_back() -> None:
    places = NetPlaces.fitting(ROOM, 4)
    below = places.next_to(12, 0, 1)
    assert below >= 16
    assert places.next_to(below, 0, -1) in range(12, 16)
    assert places.next_to(16, 1, 0) == 17


def test_links_within_a_layer_are_bent_so_that_they_pass_other_units() -> None:
    places = NetPlaces.fitting(ROOM, 4)
    along, down = places.links[0, 2], places.links[0, 17]
    assert abs(along.pointAtPercent(0.5).y() - places.middles[1].y()) > 4
    assert (down.pointAtPercent(0.5) - (places.middles[0] + places.middles[17]) / 2).manhattanLength() < 1
