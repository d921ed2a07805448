"""What a hand does on a plane of points between its press and its end: set, move, spray, erase, or pull a handle."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from playground.widgets.point_view import View

Tool = Literal["add", "move", "brush", "erase"]

REACH = {"brush": 32.0, "erase": 24.0}
"""pixels around the pointer that the brush and the eraser reach"""
NEAR_POINT, NEAR_HANDLE = 14.0, 16.0  # pixels from the pointer within which something is taken hold of
_SLACK = 4.0  # pixels: whoever moves less has clicked
_SPRAYED = 2  # points per beat


@dataclass(frozen=True)
class Scene:
    """What lies where when a hand does something: pixels of the points (n, 2) and of the handles (k, 2)."""

    view: View
    points: NDArray[np.floating]
    handles: NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class Added:
    """New points at places (m, 2), float32."""

    places: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Erased:
    """Points that are gone, by their numbers."""

    indices: NDArray[np.int64]


@dataclass(frozen=True)
class Moved:
    """A point, or a handle, is somewhere else."""

    index: int
    place: tuple[float, float]
    is_handle: bool = False


Deed = Added | Erased | Moved


class Grip(ABC):
    """Is told where the hand goes, and asked at each beat, some 60 times a second, what it has done meanwhile."""

    def __init__(self, at: QPointF) -> None:
        self.at = at

    def drag(self, to: QPointF) -> None:
        """The hand is there now."""
        self.at = to

    @abstractmethod
    def beat(self, scene: Scene) -> Deed | None:
        """What was done since the last beat."""

    def end(self, scene: Scene) -> Deed | None:
        """What was done last, when the hand lets go."""
        return self.beat(scene)


class Click(Grip):
    """Sets one point where the hand pressed."""

    def __init__(self, at: QPointF) -> None:
        super().__init__(at)
        self._is_done = False
        self._pressed = at

    def beat(self, scene: Scene) -> Deed | None:
        if self._is_done:
            return None
        self._is_done = True
        return Added(np.array([scene.view.place(self._pressed)], np.float32))


class Pull(Grip):
    """Moves a point or a handle, which keeps its distance to the pointer. A mere click is what `instead` does."""

    def __init__(self, at: QPointF, index: int, of: QPointF, is_handle: bool, instead: Grip | None = None) -> None:
        super().__init__(at)
        self.index, self.is_handle, self._instead = index, is_handle, instead
        self._pressed, self._offset = at, of - at
        self._told: QPointF | None = None

    def is_pulling(self) -> bool:
        """Whether it was more than a click."""
        return self._told is not None

    def drag(self, to: QPointF) -> None:
        super().drag(to)
        away = to - self._pressed
        if self._told is None and max(abs(away.x()), abs(away.y())) > _SLACK:
            self._told = self._pressed

    def place(self, view: View) -> tuple[float, float]:
        """Where what it holds is now."""
        return view.place(self.at + self._offset)

    def beat(self, scene: Scene) -> Deed | None:
        if self._told is None or self._told == self.at:
            return None
        self._told = self.at
        return Moved(self.index, self.place(scene.view), self.is_handle)

    def end(self, scene: Scene) -> Deed | None:
        if self._told is None and self._instead is not None:
            return self._instead.beat(scene)
        return self.beat(scene)


class Brush(Grip):
    """Sprays points around the pointer, all the time, and along its way if it moves."""

    def __init__(self, at: QPointF, random: np.random.Generator) -> None:
        super().__init__(at)
        self._random, self._before = random, at

    def beat(self, scene: Scene) -> Deed | None:
        way = self.at - self._before
        share, turn = self._random.random(_SPRAYED), 2 * np.pi * self._random.random(_SPRAYED)
        far = REACH["brush"] * np.sqrt(self._random.random(_SPRAYED))
        x = self._before.x() + share * way.x() + far * np.cos(turn)
        y = self._before.y() + share * way.y() + far * np.sin(turn)
        self._before = self.at
        places = [scene.view.place(QPointF(*spot)) for spot in zip(x.tolist(), y.tolist(), strict=True)]
        return Added(np.array(places, np.float32))

    def end(self, scene: Scene) -> Deed | None:
        return self.beat(scene) if self.at != self._before else None


class Eraser(Grip):
    """Takes away the points that it passes."""

    def __init__(self, at: QPointF) -> None:
        super().__init__(at)
        self._before = at
        self._has_begun = False

    def beat(self, scene: Scene) -> Deed | None:
        if self._has_begun and self.at == self._before:
            return None
        self._has_begun = True
        start, way = np.array(self._before.toTuple()), np.array((self.at - self._before).toTuple())
        self._before = self.at
        from_start = scene.points - start
        share = np.clip(from_start @ way / max(float(way @ way), 1e-9), 0, 1)
        away = np.hypot(*(from_start - share[:, None] * way).T)
        found = np.flatnonzero(away <= REACH["erase"])
        return Erased(found) if found.size else None


def taken(pixels: NDArray[np.floating], at: QPointF, within: float) -> int:
    """The number of what lies nearest to a pixel, the last one of several; -1 if nothing is so near."""
    if not len(pixels):
        return -1
    away = np.nan_to_num(np.hypot(pixels[:, 0] - at.x(), pixels[:, 1] - at.y()), nan=np.inf)
    index = len(away) - 1 - int(away[::-1].argmin())
    return index if away[index] <= within else -1
