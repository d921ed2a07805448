"""Rows and units lie where there is room for them, and the links that show are the strongest."""

from itertools import pairwise

import numpy as np
import pytest

from playground.widgets.taste_flow_layout import (
    FAINTEST,
    LEAST,
    MOST_LINKS,
    Flow,
    FlowSpot,
    links_of,
    places_of,
    spans,
)

SIZES = [(1200, 640), (600, 430), (336, 400)]


def flow(rated: int = 3, units: int = 6, advised: int = 4) -> Flow:
    dice = np.random.default_rng(0)
    return Flow(
        tuple((f"song {i}", 1 + i % 5) for i in range(rated)),
        tuple((f"other {i}", "", 4.0 - i / 9, 3.0) for i in range(advised)),
        dice.random(units),
        np.full(units, 0.5),
        dice.standard_normal((rated, units)),
        dice.standard_normal((advised, units)),
    )


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_nothing_lies_over_something_else_or_outside(width: int, height: int, scale: float) -> None:
    places = places_of(flow(30, 64, 12), width, height, scale)
    for column in places:
        for box, below in pairwise(column):
            assert box.bottom <= below.top + 1e-6
        assert all(box.left >= 0 and box.right <= width and box.top >= 0 and box.bottom <= height for box in column)
    rated, units, advised = (column[0] for column in places)
    assert rated.right < units.left < units.right < advised.left


def test_all_units_show_but_of_songs_only_those_that_fit() -> None:
    places = places_of(flow(100, 64, 12), 600, 300)
    assert len(places.units) == 64
    assert 0 < len(places.advised) < 12
    assert len(places.rated) < 100


def test_each_spot_is_found_where_it_lies() -> None:
    places = places_of(flow(), 900, 500)
    for spot in (FlowSpot("rated", 2), FlowSpot("unit", 5), FlowSpot("advice", 0)):
        box = places.of(spot)
        assert box is not None
        assert places.spot_at(box.left + box.width / 2, box.top + box.height / 2) == spot
    assert places.spot_at(900 * 0.37, 250) is None
    assert places.of(FlowSpot("unit", 6)) is None


def test_links_are_shares_of_the_strongest_of_their_side() -> None:
    shown = flow()
    links = links_of(shown, places_of(shown, 900, 500), None)
    for start, strengths in (("rated", shown.pushes), ("unit", shown.lifts.T)):
        side = [link for link in links if link.start.part == start]
        assert max(abs(link.strength) for link in side) == pytest.approx(1.0)
        for link in side:
            share = strengths[link.start.number, link.end.number] / np.abs(strengths).max()
            assert link.strength == pytest.approx(share)
            assert abs(share) >= LEAST
    assert [abs(link.strength) for link in links] == sorted(abs(link.strength) for link in links)


def test_what_is_pointed_at_shows_its_own_links_alone_and_the_faint_ones_too() -> None:
    shown = flow()
    spot = FlowSpot("unit", 2)
    links = links_of(shown, places_of(shown, 900, 500), spot)
    assert all(spot in (link.start, link.end) for link in links)
    strong = int((np.abs(shown.pushes[:, 2]) >= FAINTEST * np.abs(shown.pushes).max()).sum())
    strong += int((np.abs(shown.lifts[:, 2]) >= FAINTEST * np.abs(shown.lifts).max()).sum())
    assert len(links) == strong


def test_there_are_never_too_many_links_and_none_to_what_does_not_show() -> None:
    many = flow(40, 64, 12)
    places = places_of(many, 900, 700)
    links = links_of(many, places, None)
    assert len(links) == MOST_LINKS
    assert all(places.of(link.start) and places.of(link.end) for link in links)


def test_without_links_or_with_damaged_ones_there_are_none() -> None:
    nothing = Flow(shares=np.ones(3), usual=np.ones(3), pushes=np.zeros((0, 3)), lifts=np.full((2, 3), np.nan))
    assert links_of(nothing, places_of(nothing, 600, 400), None) == ()


def test_a_narrow_room_gives_more_of_it_to_names() -> None:
    assert spans(1200, 1.0) != spans(600, 1.0) == spans(800, 1.3)
