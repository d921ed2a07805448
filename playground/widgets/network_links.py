"""What feeds a unit of a network's picture, where links begin and end, and where the arrow keys lead. No Qt."""

from collections.abc import Sequence
from math import ceil
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from playground.widgets.network_layout import Column, Layout, Patch, Placed, Rect, Spot

Direction = Literal["up", "down", "left", "right"]


class Curve(NamedTuple):
    """A link: straight from x0 to x1, then a bend to x2, then straight to x3."""

    x0: float
    x1: float
    x2: float
    x3: float
    y0: float
    y1: float


def feeders(columns: Sequence[Column], spot: Spot) -> tuple[Patch, ...]:
    """The pieces of the column before that a unit is computed from; none for the drawing itself."""
    feed = columns[spot.column].feed
    if feed is None:
        return ()
    source = columns[feed.source]
    items = range(source.count) if feed.every or source.count == 1 else (spot.item,)
    if not feed.window:
        return tuple(Patch(feed.source, item, 0, 0, source.side) for item in items)
    row, across = spot.row * feed.stride, spot.across * feed.stride
    return tuple(Patch(feed.source, item, row, across, feed.window) for item in items)


def kernel_of(columns: Sequence[Column], spot: Spot) -> tuple[int, int] | None:
    """The column and the item of the kernel through which a unit is fed, if that is drawn."""
    feed = columns[spot.column].feed
    return None if feed is None or feed.through is None else (feed.through, spot.item)


def moved(columns: Sequence[Column], layout: Layout, spot: Spot, direction: Direction) -> Spot:
    """One step within the picture, or on to the nearest item that way; the same spot where there is none."""
    down = {"up": -1, "down": 1}.get(direction, 0)
    right = {"left": -1, "right": 1}.get(direction, 0)
    row, across, last = spot.row + down, spot.across + right, columns[spot.column].side - 1
    if 0 <= row <= last and 0 <= across <= last:
        return spot._replace(row=row, across=across)
    item = _next_item(layout.columns[spot.column], spot.item, down, right)
    if item is None:
        return spot
    return spot._replace(item=item, row=row % (last + 1), across=across % (last + 1))


def _next_item(placed: Placed, item: int, down: int, right: int) -> int | None:
    """The nearest item above, below or beside."""
    here = placed.places[item]

    def distance(other: Rect) -> float | None:
        dx, dy = other.left - here.left, other.middle - here.middle
        if down:
            return abs(dy) + abs(dx) / 8 if dy * down > 0.5 else None
        return abs(dx) + 4 * abs(dy) if dx * right > 0.5 else None

    found = [(d, i) for i, place in enumerate(placed.places) if (d := distance(place)) is not None]
    return min(found)[1] if found else None


def is_fixed(layout: Layout, column: int) -> bool:
    """Whether the links into a column are always the same."""
    feed = layout.columns[column].column.feed
    if feed is None or not feed.weighed:
        return True
    return len(layout.columns[feed.source].places) * len(layout.columns[column].places) <= feed.most


def curves(layout: Layout, column: int, strengths: NDArray[np.floating] | None = None) -> list[Curve]:
    """The links that lead into a column, the strongest if there are many; `strengths` (sources, items)."""
    into = layout.columns[column]
    feed = into.column.feed
    if feed is None or not into.places:
        return []
    start = layout.columns[feed.source if feed.through is None else feed.through]
    if not start.places:  # no room for the kernels
        return _between(layout.columns[feed.source], into, feed.most)
    if feed.links == "bus":
        return _unique([_curve(start, a, into, None) for a in range(len(start.places))])
    if feed.links == "lane" and len(start.places) == len(into.places):
        return [_curve(start, i, into, i) for i in range(len(into.places))]
    return _between(start, into, feed.most, strengths)


def _between(start: Placed, into: Placed, most: int, strengths: NDArray[np.floating] | None = None) -> list[Curve]:
    """The links of every item of one column to every item of another, or the strongest of them."""
    pairs = strongest(strengths, len(start.places), len(into.places), most)
    return _unique([_curve(start, a, into, b) for a, b in pairs])


def strongest(strengths: NDArray[np.floating] | None, sources: int, items: int, most: int) -> list[tuple[int, int]]:
    """Which pairs (source, item) to draw: those of the largest absolute strength, or an even choice if unknown."""
    if strengths is None or strengths.shape != (sources, items):
        step = max(ceil(sources * items / most), 1)
        return [(a, b) for a in range(sources) for b in range(items) if (a + b) % step == 0][:most]
    force = np.nan_to_num(np.abs(strengths)).ravel()
    order = np.argsort(-force, kind="stable")[:most]
    chosen = np.sort(order[force[order] > 0])
    return [(int(c) // items, int(c) % items) for c in chosen]


def _curve(start: Placed, source: int, into: Placed, item: int | None) -> Curve:
    """From the right of an item to the left of another; a lane or bus of one height is a straight line."""
    here = start.places[source]
    there = into.places[item] if item is not None else Rect(into.left, here.top, 0, here.height)
    return Curve(here.right, start.left + start.width, into.left, there.left, here.middle, there.middle)


def _unique(links: list[Curve]) -> list[Curve]:
    """Without those that would be drawn over each other: in a grid, many items share a row."""
    return list({(link.x1, link.x2, link.y0, link.y1): link for link in links}.values())
