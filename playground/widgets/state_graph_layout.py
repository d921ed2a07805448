"""Where everything of a graph of hidden states lies: circles on a ring, bent arrows, and bars beside each state."""

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import NamedTuple, Self

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainterPath

from playground.widgets.look import CAPTION, font, scaled
from playground.widgets.state_graph_parts import Part
from playground.widgets.text_fit import advance

_RADIUS = {2: 72, 3: 40, 4: 34, 5: 30}  # of a circle by the number of states, in pixels as all lengths
_SMALL = 24  # with more states
_APART = 8  # from a circle to its bars
_READOUT = 24
_BEND, _BENT = 0.16, 0.24  # how far an arrow bends aside, as a share of its length; that between two states
_ASIDE = 0.30  # radians by which it begins and ends aside
_LOOP, _LOOP_OPENS = 46, 0.5  # how far a loop's handles reach; radians from its middle to its ends
_TURN = 1.25  # radians from the direction of the bars to that of the loop, and, on the other side, of the start
_START = 28  # how long the arrow of a start is
_FEW = 6  # symbols that have a row each; more have columns
_ROW = 18
_FIGURE, _BAR = 36, 44
_BELOW, _WIDE, _HIGHER = 20, 320, 2.2  # of two states: from the circle down to its bars, and how large these like to be
_COLUMN, _COLUMNS_HIGH = 5, 40
_LEAST_APART = 2.3  # radii from circle to circle; else the bars make do with less
_POINTS = 20  # on an arrow, for pointing
_NEAR = 9  # pixels from an arrow that still point at it


@dataclass(frozen=True)
class GraphLayout:
    """Of `states` circles, each with a panel of `symbols` bars; all in pixels of the widget."""

    symbols: int
    radius: float
    centres: tuple[QPointF, ...]
    loops: tuple[float, ...]
    starts: tuple[float, ...]
    """radians, clockwise from the right: on which side of its circle a state's loop lies, and where its start comes"""
    panels: tuple[QRectF, ...]
    name_room: float
    """at the left of each bar, for its symbol; 0 where bars stand upright"""
    readout: QRectF

    @classmethod
    def of(cls, states: int, symbols: tuple[str, ...], size: QSizeF, bars: bool = True) -> Self:
        """Makes room for so many states; without `bars` circles and arrows take it all, that of the line below too."""
        line = scaled(_READOUT) if bars else 0
        room = QRectF(0, 0, size.width(), max(size.height() - line, 1.0))
        readout = QRectF(0, room.bottom(), room.width(), line)
        most = room.height() / (9 if bars else 4.5)
        radius = min(float(scaled(_RADIUS.get(max(states, 2), _SMALL))), most, room.width() / 12)
        place = _two if states <= 2 else _ring
        tried = [(name_room, place(states, room, radius, least)) for name_room, least in _panels(symbols, bars)]
        name_room, places = next((each for each in tried if _fits(each[1], room, radius)), tried[-1])
        return cls(len(symbols), radius, *places, name_room, readout)

    @property
    def has_rows(self) -> bool:
        """Whether bars lie, each with its symbol and its figure; else they stand, without figures."""
        return self.name_room > 0

    @property
    def middle(self) -> QPointF:
        """Between the circles."""
        n = len(self.centres)
        return QPointF(sum(c.x() for c in self.centres) / n, sum(c.y() for c in self.centres) / n)

    def circle(self, state: int) -> QRectF:
        """Where a state lies."""
        at, r = self.centres[state], self.radius
        return QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)

    def bar(self, state: int, symbol: int) -> QRectF:
        """The row or the column of a symbol, its words included."""
        panel = self.panels[state]
        if self.has_rows:
            pitch = panel.height() / self.symbols
            return QRectF(panel.left(), panel.top() + symbol * pitch, panel.width(), pitch)
        pitch = panel.width() / self.symbols
        return QRectF(panel.left() + symbol * pitch, panel.top(), pitch, panel.height() - self.caption_room)

    @property
    def caption_room(self) -> float:
        """Below bars that stand, for what they mean."""
        return 0.0 if self.has_rows else float(scaled(18))

    def track(self, state: int, symbol: int) -> QRectF:
        """Where a lying bar can grow."""
        cell = self.bar(state, symbol)
        thick = min(cell.height() - 6, scaled(13))
        wide = cell.width() - self.name_room - scaled(_FIGURE)
        return QRectF(cell.left() + self.name_room, cell.center().y() - thick / 2, max(wide, 1.0), thick)

    def path(self, part: Part) -> QPainterPath:
        """The line of a start or a transition, from where it comes to the tip of its arrow."""
        if part.kind == "start":
            return self._starts[part.column]
        return self._links[part.row, part.column]

    def label(self, part: Part) -> QPointF:
        """The middle of the words of an arrow or the bar of an emission."""
        if part.kind == "emission":
            return self.bar(part.row, part.column).center()
        if part.kind == "state":
            return self.centres[part.row]
        path = self.path(part)
        if part.kind == "start":
            place = path.pointAtPercent(0.0) + _away(self.starts[part.column], scaled(9))
            edge = scaled(_FIGURE) / 2
            return QPointF(min(max(place.x(), edge), self.readout.width() - edge), place.y())
        at = 0.5 if part.row == part.column or len(self.centres) <= 3 else 0.36  # they cross in the middle
        return path.pointAtPercent(at)

    def part_at(self, at: QPointF) -> Part | None:
        """What lies at a point: a bar, a circle, or the nearest arrow."""
        for state, panel in enumerate(self.panels):
            if panel.adjusted(-2, -2, 2, 2).contains(at):
                return self._bar_at(state, at)
        for state, centre in enumerate(self.centres):
            if math.dist(at.toTuple(), centre.toTuple()) <= self.radius:
                return Part("state", state, state)
        away, part = min((_distance(at, points), part) for part, points in self._points.items())
        return part if away <= scaled(_NEAR) else None

    def _bar_at(self, state: int, at: QPointF) -> Part | None:
        panel, last = self.panels[state], self.symbols - 1
        if panel.isEmpty():
            return None
        share = (at.y() - panel.top()) / panel.height() if self.has_rows else (at.x() - panel.left()) / panel.width()
        return Part("emission", state, min(max(int(share * self.symbols), 0), last))

    @cached_property
    def _links(self) -> dict[tuple[int, int], QPainterPath]:
        pairs = [(i, j) for i in range(len(self.centres)) for j in range(len(self.centres))]
        return {(i, j): self._loop(i) if i == j else self._bend(i, j) for i, j in pairs}

    @cached_property
    def _starts(self) -> list[QPainterPath]:
        paths = []
        for centre, angle in zip(self.centres, self.starts, strict=True):
            path = QPainterPath(centre + _away(angle, self.radius + scaled(_START)))
            path.lineTo(centre + _away(angle, self.radius + 2))
            paths.append(path)
        return paths

    @cached_property
    def _points(self) -> dict[Part, list[tuple[float, float]]]:
        """Points on every line; a loop is longer to the eye than to the pointer's path."""
        lines = {Part("transition", i, j): path for (i, j), path in self._links.items()}
        lines |= {Part("start", 0, state): path for state, path in enumerate(self._starts)}
        return {
            part: [path.pointAtPercent(step / _POINTS).toTuple() for step in range(_POINTS + 1)]
            for part, path in lines.items()
        }

    def _bend(self, i: int, j: int) -> QPainterPath:
        """From one circle's edge to another's, keeping to the left of the way, so that there and back do not meet."""
        a, b = self.centres[i], self.centres[j]
        angle = math.atan2(b.y() - a.y(), b.x() - a.x())
        start = a + _away(angle - _ASIDE, self.radius + 1)
        end = b + _away(angle + math.pi + _ASIDE, self.radius + 2)
        bend = _BEND if len(self.centres) > 2 else _BENT
        side = _away(angle - math.pi / 2, bend * math.dist(a.toTuple(), b.toTuple()))
        path = QPainterPath(start)
        path.quadTo((start + end) / 2 + side, end)
        return path

    def _loop(self, state: int) -> QPainterPath:
        """From a state to itself."""
        centre, middle = self.centres[state], self.loops[state]
        first, last = middle - _LOOP_OPENS, middle + _LOOP_OPENS
        reach = self.radius + scaled(_LOOP)
        path = QPainterPath(centre + _away(first, self.radius + 1))
        path.cubicTo(
            centre + _away(first - 0.2, reach), centre + _away(last + 0.2, reach), centre + _away(last, self.radius + 2)
        )
        return path


def _panels(symbols: tuple[str, ...], bars: bool) -> list[tuple[float, QSizeF]]:
    """What the bars of a state can need, the best first: the room for names, and all of it."""
    m, found = len(symbols), [(0.0, QSizeF(0, 0))]
    if bars:
        found.insert(0, (0.0, QSizeF(max(_COLUMN * m, scaled(56)), scaled(_COLUMNS_HIGH) + scaled(18))))
    if bars and m <= _FEW:
        name_room = max(advance(name, font(CAPTION, 600)) for name in symbols) + 6
        found.insert(0, (name_room, QSizeF(name_room + scaled(_BAR) + scaled(_FIGURE), scaled(_ROW) * m)))
    return found


class _Places(NamedTuple):
    """What a layout has of each state."""

    centres: tuple[QPointF, ...]
    loops: tuple[float, ...]
    starts: tuple[float, ...]
    panels: tuple[QRectF, ...]


def _fits(places: _Places, room: QRectF, radius: float) -> bool:
    """Whether all bars lie in the room by themselves, and arrows can be seen between the circles."""
    pairs = combinations(places.centres, 2)
    is_apart = all(math.dist(a.toTuple(), b.toTuple()) >= _LEAST_APART * radius for a, b in pairs)
    panels = [panel for panel in places.panels if not panel.isEmpty()]
    is_apart &= not any(a.intersects(b) for a, b in combinations(panels, 2))
    return is_apart and all(room.adjusted(-1, -1, 1, 1).contains(panel) for panel in panels)


def _two(states: int, room: QRectF, radius: float, least: QSizeF) -> _Places:
    """One or two circles side by side, the bars below each."""
    reach, wide = radius + scaled(_LOOP), room.width() / states
    high, below = min(least.height() * _HIGHER, room.height() - reach - radius - scaled(_BELOW)), scaled(_BELOW)
    across = min(wide - 2 * _APART, max(least.width(), scaled(_WIDE)))
    high, across = (0.0, 0.0) if least.isEmpty() else (max(high, 1.0), max(across, 1.0))
    y = max((room.height() - reach - radius - below - high) / 2, 0.0) + reach
    centres = tuple(QPointF(room.left() + wide * (state + 0.5), y) for state in range(states))
    panels = tuple(QRectF(c.x() - across / 2, y + radius + below, across, high) for c in centres)
    return _Places(centres, (-math.pi / 2,) * states, (math.pi, 0.0)[:states], panels)


def _ring(states: int, room: QRectF, radius: float, least: QSizeF) -> _Places:
    """Circles on an ellipse, the first one on top, the bars of each beyond it."""
    angles = tuple(-math.pi / 2 + math.tau * state / states for state in range(states))
    wide, high = least.width(), least.height()
    beyond = radius + _APART if wide else radius + scaled(_LOOP)
    across = max(room.width() / 2 - beyond - wide, 2 * radius)
    lowest = max(map(math.sin, angles))
    up = max((room.height() - 2 * beyond - 2 * high) / (1 + lowest), 1.5 * radius)
    centre = QPointF(room.center().x(), min(beyond + high + up, room.bottom()))
    centres = tuple(centre + QPointF(across * math.cos(a), up * math.sin(a)) for a in angles)
    panels = tuple(_beside(c, a, radius + _APART, least) for c, a in zip(centres, angles, strict=True))
    return _Places(centres, tuple(a + _TURN for a in angles), tuple(a - _TURN for a in angles), panels)


def _beside(centre: QPointF, angle: float, away: float, size: QSizeF) -> QRectF:
    """A panel whose nearest edge lies so far from a circle's centre, in that direction."""
    x, y = math.cos(angle), math.sin(angle)
    beyond = QPointF(_pulled(x) * size.width() / 2, _pulled(y) * size.height() / 2)
    middle = centre + QPointF(x, y) * away + beyond
    return QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height())


def _pulled(share: float) -> float:
    """A panel at a slant lies quite beside its circle, not half before it."""
    return min(max(1.6 * share, -1.0), 1.0)


def _away(angle: float, length: float) -> QPointF:
    return QPointF(length * math.cos(angle), length * math.sin(angle))


def _distance(at: QPointF, points: list[tuple[float, float]]) -> float:
    """From a point to the nearest of several."""
    return min(math.dist(at.toTuple(), point) for point in points)
