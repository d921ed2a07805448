"""Where everything lies in the picture of ratings, tastes and advice, and which links show. No Qt."""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from playground.widgets.network_layout import Rect

Floats = NDArray[np.floating[Any]]
Part = Literal["rated", "unit", "advice"]

MOST_LINKS = 200
LEAST = 0.15  # of the strongest link; weaker ones do not show
FAINTEST = 0.02  # of the same; weaker ones do not show where they are pointed at
ROW, HEAD, FOOT = 40.0, 48.0, 66.0  # pixels
SMALLEST_ROW, SMALLEST_ADVICE = 18.0, 34.0
LARGEST_UNIT = 11.0  # radius in pixels
Spans = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]
_WIDE: Spans = ((0.0, 0.3), (0.44, 0.56), (0.7, 1.0))
"""from where to where each column goes, as shares of the width"""
_NARROW: Spans = ((0.0, 0.31), (0.4, 0.48), (0.58, 1.0))
_WIDE_FROM = 700.0  # pixels


class FlowSpot(NamedTuple):
    """A rated song, a hidden unit or a song that is advised, by its number in its column."""

    part: Part
    number: int


class Link(NamedTuple):
    """From one spot to another, and how strong: above 0 it turns on or lifts, below 0 the other way."""

    start: FlowSpot
    end: FlowSpot
    strength: float
    """-1 to 1, a share of the strongest one on its side"""


@dataclass(frozen=True)
class Flow:
    """All that the picture shows."""

    rated: tuple[tuple[str, int], ...] = ()
    """the songs that the visitor rated, and the stars"""
    advised: tuple[tuple[str, str, float, float], ...] = ()
    """songs, by whom, how many stars are expected, and from a stranger"""
    shares: Floats = field(default_factory=lambda: np.zeros(0))
    """(units,) how likely each hidden unit is on"""
    usual: Floats = field(default_factory=lambda: np.zeros(0))
    """(units,) the same of a stranger"""
    pushes: Floats = field(default_factory=lambda: np.zeros((0, 0)))
    """(rated, units)"""
    lifts: Floats = field(default_factory=lambda: np.zeros((0, 0)))
    """(advised, units) by how many stars a unit lifts that song now"""
    likes: tuple[str, ...] = ()
    """what is told of each unit"""
    reasons: tuple[str, ...] = ()
    """what is told of each song that is advised"""


class Places(NamedTuple):
    """Boxes of rows and of units; rows that do not fit have none."""

    rated: tuple[Rect, ...]
    units: tuple[Rect, ...]
    advised: tuple[Rect, ...]

    def of(self, spot: FlowSpot) -> Rect | None:
        column = {"rated": self.rated, "unit": self.units, "advice": self.advised}[spot.part]
        return column[spot.number] if spot.number < len(column) else None

    def spot_at(self, x: float, y: float) -> FlowSpot | None:
        """What lies there; of units, the nearest row of the column."""
        columns: tuple[tuple[Part, tuple[Rect, ...]], ...] = (
            ("rated", self.rated),
            ("unit", self.units),
            ("advice", self.advised),
        )
        for part, boxes in columns:
            for index, box in enumerate(boxes):
                if box.left <= x <= box.right and box.top <= y <= box.bottom:
                    return FlowSpot(part, index)
        return None


class Column(NamedTuple):
    """The room of all columns, and how high a row of them is at most."""

    width: float
    top: float
    height: float
    pitch: float

    def rows(self, count: int, span: tuple[float, float], smallest: float) -> tuple[Rect, ...]:
        """Rows in the middle of the height; as many as fit."""
        count = min(count, int(self.height // smallest)) if smallest else count
        pitch = min(self.pitch, self.height / max(count, 1))
        top = self.top + (self.height - count * pitch) / 2
        left, right = (round(share * self.width) for share in span)
        return tuple(Rect(left, top + i * pitch, right - left, pitch) for i in range(count))


def places_of(flow: Flow, width: float, height: float, scale: float = 1.0) -> Places:
    """Where everything lies in a room of that size; `scale` is the size of type."""
    column = Column(width, HEAD * scale, max(0.0, height - (HEAD + FOOT) * scale), ROW * scale)
    left, middle, right = spans(width, scale)
    return Places(
        column.rows(len(flow.rated), left, SMALLEST_ROW * scale),
        column.rows(len(flow.shares), middle, 0.0),
        column.rows(len(flow.advised), right, SMALLEST_ADVICE * scale),
    )


def spans(width: float, scale: float) -> Spans:
    """From where to where each column goes, as shares of the width."""
    return _WIDE if width >= _WIDE_FROM * scale else _NARROW


def links_of(flow: Flow, places: Places, pointed: FlowSpot | None) -> tuple[Link, ...]:
    """The links that show: the strongest of all, or all of what is pointed at; the strongest come last."""
    least = LEAST if pointed is None else FAINTEST
    links = [*_links(flow.pushes, "rated", "unit", least), *_links(flow.lifts.T, "unit", "advice", least)]
    links = [link for link in links if places.of(link.start) and places.of(link.end)]
    if pointed is not None:
        links = [link for link in links if pointed in (link.start, link.end)]
    links.sort(key=lambda link: abs(link.strength))
    return tuple(links[-MOST_LINKS:])


def _links(strengths: Floats, start: Part, end: Part, least: float) -> list[Link]:
    largest = float(np.abs(strengths).max(initial=0.0))
    if largest == 0.0 or not np.isfinite(largest):
        return []
    shares = strengths / largest
    strong = np.argwhere(np.abs(shares) >= least).tolist()
    return [Link(FlowSpot(start, i), FlowSpot(end, j), float(shares[i, j])) for i, j in strong]
