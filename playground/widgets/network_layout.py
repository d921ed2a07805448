"""Where everything in a network's picture lies, what feeds what, and where the arrow keys lead: arithmetic, no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil
from typing import Literal, NamedTuple

Kind = Literal["picture", "kernel", "unit", "answer"]
Links = Literal["fan", "lane", "full", "bus"]
Measure = Callable[[str, bool], float]
"""The width of a text in pixels; whether it is a title."""

_CORRIDOR: dict[Links, int] = {"fan": 36, "lane": 20, "full": 56, "bus": 28}
"""The least room for links, at the width below."""
_WIDTH, _HEIGHT = 576, 540
_SHARE: dict[Links, int] = {"fan": 3, "lane": 2, "full": 6, "bus": 2}
"""How what is left over is shared out among the corridors."""
_BESIDE = 12
"""Pixels between the columns of staggered pictures."""


class Rect(NamedTuple):
    """A rectangle in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def middle(self) -> float:
        """Half-way down."""
        return self.top + self.height / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.left <= x < self.right and self.top <= y < self.bottom


class Spot(NamedTuple):
    """One unit: a pixel of a picture, a square of a dense layer, or an output."""

    column: int
    item: int
    row: int = 0
    across: int = 0


class Patch(NamedTuple):
    """A square piece of one item, `size` pixels a side."""

    column: int
    item: int
    row: int
    across: int
    size: int


@dataclass(frozen=True)
class Feed:
    """What the units of a column are computed from."""

    source: int
    """the column that feeds it"""
    links: Links
    """how that is drawn"""
    every: bool = False
    """from every item of the source, or only from the one in the same place"""
    window: int = 0
    """the side of the patch that a unit sees; 0: all of it"""
    stride: int = 1
    through: int | None = None
    """the column of kernels on the way"""
    most: int = 128
    """links that are drawn at most; more would be a fog"""
    weighed: bool = False
    """which of too many links are drawn: the strongest of the moment, or always the same, evenly spread"""


@dataclass(frozen=True)
class Column:
    """One column of a network's picture: pictures `side` pixels a side, or units, from top to bottom."""

    name: str
    """one of its items, as in "feature map 2" """
    title: str
    short: str
    """the title where there is little room"""
    shape: str
    """the caption, as in "24 × 24" """
    kind: Kind
    count: int
    side: int = 1
    ideal: int = 8
    """the screen pixels per pixel that are enough"""
    beside: int = 1
    """into how many staggered columns it may be spread, so that its pictures can be larger than a lane"""
    grid: bool = False
    """packed row by row rather than one to a lane"""
    ranged: bool = False
    """whether the caption goes on with the range of the moment, where there is room"""
    optional: bool = False
    """left out where there is no room"""
    framed: bool = False
    """whether its pictures have frames, because they may be as white as the card"""
    feed: Feed | None = None


@dataclass(frozen=True)
class Placed:
    """A column with a place for each of its items; no places if it was left out."""

    column: Column
    scale: int
    left: float
    width: float
    places: tuple[Rect, ...]

    @cached_property
    def corner(self) -> tuple[float, float]:
        """The left and the top of all places together."""
        return min(place.left for place in self.places), min(place.top for place in self.places)

    def pixel(self, item: int, row: int, across: int, size: int = 1) -> Rect:
        """Where a square piece of an item lies."""
        place = self.places[item]
        return Rect(
            place.left + across * self.scale, place.top + row * self.scale, size * self.scale, size * self.scale
        )


class Heading(NamedTuple):
    """A column's title and caption, and where they begin."""

    left: float
    title: str
    caption: str


@dataclass(frozen=True)
class Layout:
    """A network's picture: every column placed, every title clear of its neighbours."""

    columns: tuple[Placed, ...]
    headings: tuple[Heading | None, ...]

    def at(self, x: float, y: float) -> Spot | None:
        """The unit under a point, if any."""
        for index, placed in enumerate(self.columns):
            if not placed.left <= x < placed.left + placed.width:
                continue
            for item, place in enumerate(placed.places):
                if place.holds(x, y):
                    last = placed.column.side - 1
                    row, across = int((y - place.top) // placed.scale), int((x - place.left) // placed.scale)
                    return Spot(index, item, min(row, last), min(across, last))
        return None

    def place(self, spot: Spot) -> Rect:
        """Where a unit lies."""
        return self.columns[spot.column].pixel(spot.item, spot.row, spot.across)


def arrange(
    columns: Sequence[Column], area: Rect, measure: Measure, longest_range: str = "", head: float = 44
) -> Layout:
    """Places columns from left to right in an area, each as large as whole pixels allow.

    Headings take the uppermost `head` pixels; `longest_range` is the longest text that will follow a shape in them.
    """
    body = Rect(area.left, area.top + head, max(area.width, 1), max(area.height - head, 1))
    scales = _scales(columns, body)
    placed = _place(columns, scales, body)
    return Layout(placed, _headings(placed, area, measure, longest_range))


class _Form(NamedTuple):
    """How a column is packed: pixels per pixel, columns and rows of items, from one to the next, and its width."""

    scale: int
    across: int
    rows: int
    pitch: int
    width: int


def _gap(column: Column) -> int:
    return 1 if column.kind == "unit" else 3


def _lane_pitch(columns: Sequence[Column], scales: Sequence[int], count: int, height: float) -> int:
    """From one lane to the next, the same for all columns of as many items, so that lanes run straight."""
    pitch = int(height // count)
    for column, scale in zip(columns, scales, strict=True):
        if column.count == count > 1 and not column.grid and scale:
            pitch = min(pitch, int((height - column.side * scale) // (count - 1)))
    return pitch


def _form(column: Column, scale: int, pitch: int, height: float) -> _Form | None:
    """How a column of that scale is packed; None if it does not fit into the height."""
    size = column.side * scale
    if column.grid:
        step = size + _gap(column)
        rows = int((height + _gap(column)) // step)
        if rows < 1:
            return None
        across = ceil(column.count / rows)
        return _Form(scale, across, ceil(column.count / across), step, across * step - _gap(column))
    across = ceil((size + 2) / pitch) if column.count > 1 and pitch > 0 else 1
    if size > height or across > column.beside or pitch < 1:
        return None
    return _Form(scale, across, column.count, pitch, across * (size + _BESIDE) - _BESIDE)


def _forms(columns: Sequence[Column], scales: Sequence[int], height: float) -> list[_Form | None]:
    pitches = {column.count: _lane_pitch(columns, scales, column.count, height) for column in columns}
    return [_form(column, scale, pitches[column.count], height) for column, scale in zip(columns, scales, strict=True)]


def _corridors(columns: Sequence[Column], scales: Sequence[int], width: float) -> float:
    """The least room that all links need."""
    room = sum(_CORRIDOR[c.feed.links] for c, scale in zip(columns, scales, strict=True) if c.feed and scale)
    return room * min(max(width / _WIDTH, 0.4), 1.6)


def _fits(columns: Sequence[Column], scales: Sequence[int], body: Rect) -> bool:
    forms = _forms(columns, scales, body.height)
    shown = [form for form, scale in zip(forms, scales, strict=True) if scale]
    if any(form is None for form in shown):
        return False
    return sum(form.width for form in shown if form) + _corridors(columns, scales, body.width) <= body.width


def _scales(columns: Sequence[Column], body: Rect) -> list[int]:
    """The scale of each column: grown in turn while all fit, the most urgent first. 0: left out."""
    scales = [_least(column) for column in columns]
    if not _fits(columns, scales, body):
        scales = [0 if column.optional else _least(column) for column in columns]
    ideals = [_ideal(column, body.height) for column in columns]
    growing = {index for index, scale in enumerate(scales) if scale and scale < ideals[index]}
    while growing:
        index = min(growing, key=lambda i: _urgency(columns[i], scales[i]))
        scales[index] += 1
        if not _fits(columns, scales, body):
            scales[index] -= 1
            growing.discard(index)
        elif scales[index] >= ideals[index]:
            growing.discard(index)
    return [_modest(column, scale, scales) for column, scale in zip(columns, scales, strict=True)]


def _modest(column: Column, scale: int, scales: Sequence[int]) -> int:
    """What shrinks must not look larger than what it shrinks: pooled maps keep about the scale of their maps."""
    feed = column.feed
    return min(scale, scales[feed.source] + 1) if feed and feed.stride > 1 else scale


def _ideal(column: Column, height: float) -> int:
    """The scale that is enough: more in a high picture; units become smaller where that saves a column of them."""
    ideal = max(column.ideal, int(column.ideal * height / _HEIGHT)) if column.kind != "answer" else column.ideal
    if column.kind != "unit":
        return ideal
    scales = range(ideal, max(column.ideal - 3, 1), -1)
    return min(scales, key=lambda scale: (form.across if (form := _form(column, scale, 0, height)) else 99, -scale))


def _urgency(column: Column, scale: int) -> float:
    """Smaller is more urgent: what must be read or hit first, then what is farthest from its ideal."""
    if column.kind in ("unit", "answer"):
        return -1
    if column.count == 1:
        return scale / column.ideal - (0.3 if scale < 4 else 0)
    return scale / column.ideal + (1 if column.optional else 0)


def _least(column: Column) -> int:
    return {"picture": 1, "kernel": 1, "unit": 6, "answer": 20}[column.kind]


def _place(columns: Sequence[Column], scales: Sequence[int], body: Rect) -> tuple[Placed, ...]:
    forms = _forms(columns, scales, body.height)
    used = sum(form.width for form, scale in zip(forms, scales, strict=True) if form and scale)
    spare = max(body.width - used - _corridors(columns, scales, body.width), 0)
    shares = sum(_SHARE[c.feed.links] for c, scale in zip(columns, scales, strict=True) if c.feed and scale) or 1
    least = min(max(body.width / _WIDTH, 0.4), 1.6)
    left, placed = body.left, []
    for column, scale, form in zip(columns, scales, forms, strict=True):
        if not scale or form is None:
            placed.append(Placed(column, 0, left, 0, ()))
            continue
        if column.feed:
            left += least * _CORRIDOR[column.feed.links] + spare * _SHARE[column.feed.links] / shares
        at = float(round(left))
        placed.append(Placed(column, scale, at, form.width, _places(column, form, at, body)))
        left += form.width
    return tuple(placed)


def _places(column: Column, form: _Form, left: float, body: Rect) -> tuple[Rect, ...]:
    size = column.side * form.scale
    step = size + (_gap(column) if column.grid else _BESIDE)
    middle = body.middle - (form.rows - 1) * form.pitch / 2
    rows = [i // form.across if column.grid else i for i in range(column.count)]
    return tuple(
        Rect(left + (i % form.across) * step, float(int(middle + row * form.pitch - size / 2)), size, size)
        for i, row in enumerate(rows)
    )


def _headings(placed: Sequence[Placed], area: Rect, measure: Measure, longest_range: str) -> tuple[Heading | None, ...]:
    """The longest wording of titles and captions that stays clear of its neighbours; none where none does."""
    shown = [p for p in placed if p.places]
    longest = [Heading(0, c.title, c.shape + longest_range if c.ranged else c.shape) for c in (p.column for p in shown)]
    middling = [Heading(0, p.column.title, p.column.shape) for p in shown]
    short = [Heading(0, p.column.short, p.column.shape) for p in shown]
    bare = [Heading(0, p.column.short, "") for p in shown]
    for wording in (longest, middling, short, bare):
        widths = [max(measure(h.title, True), measure(h.caption, False)) for h in wording]
        lefts = _apart([p.left for p in shown], widths, area)
        if lefts is not None:
            found = iter(h._replace(left=left) for h, left in zip(wording, lefts, strict=True))
            return tuple(next(found) if p.places else None for p in placed)
    return (None,) * len(placed)


def _apart(lefts: Sequence[float], widths: Sequence[float], area: Rect, space: float = 8) -> list[float] | None:
    """Moves texts no farther than needed so that none touches the next; None if there is no room or they move far."""
    moved, end = list(lefts), area.right
    for i in reversed(range(len(moved))):
        moved[i] = min(moved[i], end - widths[i])
        end = moved[i] - space
    begin = area.left
    for i in range(len(moved)):
        moved[i] = max(moved[i], begin)
        begin = moved[i] + widths[i] + space
    far = any(abs(a - b) > 40 for a, b in zip(moved[:-1], lefts[:-1], strict=True))
    return None if begin - space > area.right + 0.5 or far else moved
