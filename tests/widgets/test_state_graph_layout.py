"""Circles, arrows and bars lie apart in any room, and each can be pointed at."""

import math
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from playground.widgets.state_graph_layout import GraphLayout
from playground.widgets.state_graph_parts import Part

FEW, LETTERS = ("1", "2", "3"), tuple("abcdefghijklmnopqrstuvwxyz ")
ROOMS = [(592, 430), (336, 400), (816, 760)]
pytestmark = pytest.mark.usefixtures("clothes")


def layout(states: int, symbols: tuple[str, ...], size: tuple[int, int]) -> GraphLayout:
    return GraphLayout.of(states, symbols, QSizeF(*size))


def away(centre: QPointF, box: QRectF) -> float:
    """From a point to the nearest one of a box."""
    x = min(max(centre.x(), box.left()), box.right())
    y = min(max(centre.y(), box.top()), box.bottom())
    return math.dist(centre.toTuple(), (x, y))


@pytest.mark.parametrize("size", ROOMS)
@pytest.mark.parametrize("symbols", [FEW, LETTERS], ids=["few", "letters"])
@pytest.mark.parametrize("states", range(1, 9))
def test_nothing_overlaps_or_leaves_the_room(states: int, symbols: tuple[str, ...], size: tuple[int, int]) -> None:
    made = layout(states, symbols, size)
    room = QRectF(-1, -1, size[0] + 2, size[1] - made.readout.height() + 2)
    panels, reach = [panel for panel in made.panels if not panel.isEmpty()], made.radius
    assert all(room.contains(box) for box in (*panels, *map(made.circle, range(states))))
    assert not any(a.intersects(b) for a, b in combinations(panels, 2))
    assert min((away(centre, panel) for centre in made.centres for panel in panels), default=reach) >= reach
    pairs = combinations(made.centres, 2)
    assert min((math.dist(a.toTuple(), b.toTuple()) for a, b in pairs), default=2 * reach) >= 2 * reach


@pytest.mark.parametrize("states", [2, 3, 8])
def test_in_the_usual_room_all_states_have_bars(states: int) -> None:
    assert not any(panel.isEmpty() for panel in layout(states, LETTERS, (592, 430)).panels)
    assert layout(states, FEW, (592, 430)).has_rows


@pytest.mark.parametrize("states", [2, 3, 5, 8])
def test_every_arrow_is_found_where_its_figure_is_or_at_its_tip(states: int) -> None:
    made = layout(states, FEW, (816, 760))
    parts = [Part("transition", i, j) for i in range(states) for j in range(states)]
    parts += [Part("start", 0, state) for state in range(states)]
    found = {made.part_at(made.path(part).pointAtPercent(share / 20)) for part in parts for share in range(4, 17)}
    assert found >= set(parts)


@pytest.mark.parametrize("symbols", [FEW, LETTERS], ids=["few", "letters"])
def test_every_bar_and_every_circle_is_found_in_its_middle(symbols: tuple[str, ...]) -> None:
    made = layout(3, symbols, (592, 430))
    parts = [Part("emission", state, symbol) for state in range(3) for symbol in range(len(symbols))]
    assert [made.part_at(made.bar(part.row, part.column).center()) for part in parts] == parts
    circles = [Part("state", state, state) for state in range(3)]
    assert [made.part_at(centre) for centre in made.centres] == circles


def test_there_and_back_are_two_lines() -> None:
    made = layout(2, FEW, (592, 430))
    there, back = (made.label(Part("transition", i, 1 - i)) for i in range(2))
    assert there.y() < made.centres[0].y() < back.y()


def test_far_from_all_there_is_nothing() -> None:
    made = layout(2, FEW, (592, 430))
    assert made.part_at(made.readout.bottomRight()) is None


def test_without_bars_the_circles_take_their_room() -> None:
    bare = GraphLayout.of(3, FEW, QSizeF(592, 430), bars=False)
    assert all(panel.isEmpty() for panel in bare.panels)
    heights = [max(c.y() for c in each.centres) - min(c.y() for c in each.centres)
               for each in (bare, layout(3, FEW, (592, 430)))]  # fmt: skip
    assert heights[0] > heights[1]
