"""Points: things of which we know two numbers or more, and the plane on which they are drawn."""

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from playground.phrases import phrase

Floats = NDArray[np.float32]
Labels = NDArray[np.int16]

MOST = 100_000  # points
NOBODY = -1  # the group of a point of which nobody told where it belongs
_ALIKE = 1e-14  # of the largest number of a column: what differs by less differs by rounding
_UNIT = np.eye(2, dtype=np.float32)
_SMALLEST, _LARGEST = float(np.finfo(np.float32).tiny), float(np.finfo(np.float32).max)

Kind = Literal["plane", "table", "colours", "digits", "patterns"]
"""what a point is: a place, a row of a table, a colour (red, green, blue), or the pixels of a digit or a pattern"""


@dataclass(frozen=True)
class Column:
    """One number of every point: what it is called, and how it is read: value = start + size * x."""

    name: str
    start: float = 0.0
    size: float = 1.0
    unit: str = ""

    def __post_init__(self) -> None:
        if not (math.isfinite(self.start) and math.isfinite(self.size)) or not self.size:
            raise ValueError(f"a column must be finite and its size not 0, got {self.start} + {self.size} x")

    def value(self, x: Any) -> Any:
        """In its own unit."""
        return self.start + self.size * x


@dataclass(frozen=True, eq=False)
class Plane:
    """How things of d numbers are seen: on a square in which both places, across and up, go from 0 to 1."""

    centre: Floats
    """(d,) what lies in the middle"""
    axes: Floats
    """(2, d) which way is across and which is up; at right angles, of length 1 (or 0, if there is no second one)"""
    scale: float
    """how far apart things are on the square that are 1 apart"""
    names: tuple[str, str]

    def __post_init__(self) -> None:
        centre, axes = np.array(self.centre, np.float32), np.array(self.axes, np.float32)
        if centre.ndim != 1 or axes.shape != (2, len(centre)):
            raise ValueError(f"a plane must have a place (d,) and axes (2, d), got {centre.shape} and {axes.shape}")
        if not (np.isfinite(centre).all() and np.isfinite(axes).all() and _SMALLEST <= self.scale <= _LARGEST):
            raise ValueError(f"a plane must be finite and its scale above 0, got the scale {self.scale}")
        for name, array in (("centre", centre), ("axes", axes)):
            array.flags.writeable = False
            object.__setattr__(self, name, array)

    def places(self, x: NDArray[np.floating]) -> Floats:
        """(n, d) -> (n, 2)."""
        with np.errstate(invalid="ignore"):  # OpenBLAS may warn of numbers that lie beside short rows (numpy #24067)
            return np.asarray((x - self.centre) @ (self.axes.T * np.float32(self.scale)) + np.float32(0.5), np.float32)

    def moved(self, x: NDArray[np.floating], places: NDArray[np.floating]) -> Floats:
        """Things (n, d) moved along the plane to these places (n, 2); what the plane does not show stays."""
        return np.asarray(x + (places - self.places(x)) @ self.axes / np.float32(self.scale), np.float32)

    def things(self, places: NDArray[np.floating]) -> Floats:
        """(n, 2) -> (n, d): what lies on the plane itself."""
        return self.moved(np.broadcast_to(self.centre, (len(places), len(self.centre))), places)


ACROSS, UP = phrase("across"), phrase("up")
SQUARE = Plane(np.full(2, 0.5, np.float32), _UNIT, 1.0, (ACROSS, UP))


@dataclass(frozen=True, eq=False)
class Points:
    """n points of d numbers, read-only; editing makes new ones. ValueError for what can't be points.

    Learners see `x`, whose columns have comparable sizes: places on the unit square as they are, the columns of a
    table less their mean, over six standard deviations, plus a half.
    """

    x: Floats
    """(n, d)"""
    name: str
    columns: tuple[Column, ...] = (Column(ACROSS), Column(UP))
    kind: Kind = "plane"
    plane: Plane = SQUARE
    groups: tuple[str, ...] = ()
    """the names of the groups of which the points were made"""
    made_of: Labels = dataclasses.field(default_factory=lambda: np.zeros(0, np.int16))
    """(n,) which of them each point came from, -1 if nobody knows; no learner sees that"""
    own: NDArray[np.bool_] = dataclasses.field(default_factory=lambda: np.zeros(0, np.bool_))
    """(n,) whether the visitor set it"""
    turn: float = 0.0
    """radians by which all points turn around the middle of the plane with each step of a learner"""
    story: str = ""
    """what these things are, in a sentence or two"""

    def __post_init__(self) -> None:
        x = np.array(self.x, np.float32)
        if x.ndim != 2 or x.shape[1] != len(self.columns) or len(self.plane.centre) != len(self.columns):
            raise ValueError(f"points must have {len(self.columns)} numbers each, got an array {x.shape}")
        if len(x) > MOST:
            raise ValueError(f"there can be at most {MOST} points, got {len(x)}")
        if not np.isfinite(x).all():
            raise ValueError(f"points must be finite, got {int((~np.isfinite(x)).any(1).sum())} that are not")
        self._set("x", x)
        self._set("made_of", _for_each(self.made_of, len(x), NOBODY, np.int16))
        self._set("own", _for_each(self.own, len(x), False, np.bool_))
        least, most = self.made_of.min(initial=0), self.made_of.max(initial=0)
        if not NOBODY <= least <= most < max(1, len(self.groups)):
            raise ValueError(f"points can be of {len(self.groups)} groups, got the numbers {least} to {most}")
        if not math.isfinite(self.turn):
            raise ValueError(f"points must turn by a finite angle, got {self.turn}")

    def __len__(self) -> int:
        return len(self.x)

    @property
    def dimensions(self) -> int:
        return len(self.columns)

    def at(self, step: int) -> Floats:
        """(n, d) where they are at a step; still points are where they were."""
        if not self.turn or not len(self):
            return self.x
        return self.plane.moved(self.x, self._turned(self.plane.places(self.x), step))

    def at_first(self, places: NDArray[np.floating], step: int) -> NDArray[np.floating]:
        """Places (m, 2) of a step, where their points were at step 0."""
        return self._turned(places, -step) if self.turn else places

    def _turned(self, places: NDArray[np.floating], steps: int) -> NDArray[np.floating]:
        """Places (m, 2) so many steps later."""
        sine, cosine = np.sin(self.turn * steps), np.cos(self.turn * steps)
        middle = np.float32(0.5)
        return (places - middle) @ np.array([[cosine, sine], [-sine, cosine]], np.float32) + middle

    # Editing.

    def with_added(self, places: NDArray[np.floating]) -> "Points":
        """With the visitor's points at these places (m, 2); those for which there is no room are left out."""
        places = places[: max(0, MOST - len(self))]
        return dataclasses.replace(
            self,
            x=np.concatenate([self.x, self.plane.things(places)]),
            made_of=np.concatenate([self.made_of, np.full(len(places), NOBODY, np.int16)]),
            own=np.concatenate([self.own, np.ones(len(places), np.bool_)]),
        )

    def with_moved(self, index: int, place: tuple[float, float]) -> "Points":
        """With one point moved along the plane; it then is the visitor's own."""
        x, own = self.x.copy(), self.own.copy()
        x[index] = self.plane.moved(x[index : index + 1], np.array([place], np.float32))[0]
        own[index] = True
        return dataclasses.replace(self, x=x, own=own)

    def without(self, indices: NDArray[np.integer]) -> "Points":
        """Without some of them."""
        kept = np.ones(len(self), np.bool_)
        kept[indices] = False
        return dataclasses.replace(self, x=self.x[kept], made_of=self.made_of[kept], own=self.own[kept])

    def _set(self, name: str, array: NDArray[Any]) -> None:
        array.flags.writeable = False
        object.__setattr__(self, name, array)


def standardised(
    values: NDArray[np.floating], names: list[str], units: list[str] | None = None
) -> tuple[Floats, tuple[Column, ...]]:
    """A table (n, d) as learners see it, float32 (n, d), and its columns: 0.5 is the mean, 1/6 a standard deviation."""
    values = np.asarray(values, np.float64)
    largest = np.maximum(np.abs(values).max(axis=0, initial=0.0), np.finfo(np.float64).tiny)
    scaled = values / largest  # the squares of the values themselves could overflow
    count = max(1, len(scaled))
    mean = scaled.sum(axis=0) / count
    scaled -= mean
    spread = np.sqrt(np.einsum("nd,nd->d", scaled, scaled) / count)
    differs = spread > _ALIKE
    size = 6 * np.where(differs, spread, 1 / 6)
    scaled *= differs / size
    sizes = np.where(differs, size * largest, 1.0)
    columns = tuple(
        Column(name, float(low), float(each), unit)
        for name, low, each, unit in zip(
            names, mean * largest - sizes / 2, sizes, units or [""] * len(names), strict=True
        )
    )
    return (scaled + 0.5).astype(np.float32), columns


def _for_each(given: NDArray[Any], count: int, default: Any, kind: Any) -> NDArray[Any]:
    """One value for each point; the default for all if none is given."""
    if len(given) == count:
        return np.array(given, kind)
    if len(given):
        raise ValueError(f"there must be a value for each of {count} points, got {len(given)}")
    return np.full(count, default, kind)
