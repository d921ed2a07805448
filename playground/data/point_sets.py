"""Sets of points to begin with: shapes on the square, colours and digits, made from a number, noise and a seed."""

from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.digits import HELD_OUT_COUNT, SIZE, held_out
from playground.data.letters import LETTER_A, scattered
from playground.data.mistakes import wrong
from playground.data.patterns import PATTERN_SETS
from playground.data.planes import plane_of
from playground.data.points import MOST, Column, Kind, Points
from playground.data.real_life import STORIES
from playground.phrases import phrase

__all__ = ["DEFAULT", "MOST_NOISE", "SETS", "STORIES", "default_points", "make"]

DEFAULT = "Blobs"
MOST_NOISE = 0.2  # standard deviation, on the square
TURN = 2 * np.pi / 2000  # radians a step: once around in 2,000 steps
_LOW, _HIGH = 0.02, 0.98  # how far the points go on the square
_REACH = 0.48  # how far those that turn may be from its middle
_HUES = ("reds", "yellows", "greens", "turquoises", "blues", "pinks")

Random = np.random.Generator
Maker = Callable[[int, float, Random], Points]
Places = NDArray[np.floating]


def make(name: str, count: int = 300, noise: float = 0.02, seed: int = 0) -> Points:
    """The set of that name, of `count` points, or as many as there are. ValueError for what can't be made.

    `noise` is the standard deviation of what is added to each number, in 0..0.2, measured on the square.
    """
    makers: dict[str, Maker] = SETS | STORIES
    if name not in makers:
        raise ValueError(wrong("example", phrase("one of {options}", options=", ".join(makers)), name))
    if not 0 <= count <= MOST:
        raise ValueError(wrong("count", phrase("in {low}..{high}", low=0, high=MOST), count))
    if not 0 <= noise <= MOST_NOISE:
        raise ValueError(wrong("noise", phrase("in {low}..{high}", low=0, high=MOST_NOISE), noise))
    return makers[name](count, noise, np.random.default_rng(seed))


@cache
def default_points() -> Points:
    """What every tab begins with: the same object for all."""
    return make(DEFAULT)


# Groups on the square


def _blobs(count: int, noise: float, random: Random) -> Points:
    centres = np.array([[0.25, 0.7], [0.7, 0.75], [0.5, 0.25]])
    of = np.arange(count) % len(centres)
    x = centres[of] + (0.05 + noise) * random.standard_normal((count, 2))
    return _on_square("Blobs", "Three heaps of points.", x, ("first", "second", "third"), of)


def _unequal_blobs(count: int, noise: float, random: Random) -> Points:
    of = np.array([0, 0, 1, 0, 0, 2, 0, 0, 1, 0])[np.arange(count) % 10]
    centres, sizes = np.array([[0.36, 0.58], [0.8, 0.26], [0.84, 0.74]]), np.array([0.11, 0.04, 0.025])
    x = centres[of] + (sizes[of, None] + noise) * random.standard_normal((count, 2))
    return _on_square("Unequal blobs", "A big heap of points and two small ones.", x, ("big", "small", "tiny"), of)


def _stretched_blobs(count: int, noise: float, random: Random) -> Points:
    of = np.arange(count) % 3
    along, across = np.array([0.8, 0.6]), np.array([-0.6, 0.8])
    lengths = random.standard_normal((count, 2)) * (0.13, 0.025)
    x = 0.5 + lengths[:, :1] * along + (lengths[:, 1:] + 0.22 * (of[:, None] - 1)) * across
    story = "Three heaps of points, each drawn out long and thin."
    return _on_square("Stretched blobs", story, x + _jitter(x, noise, random), ("lower", "middle", "upper"), of)


def _moons(count: int, noise: float, random: Random) -> Points:
    of = np.arange(count) % 2
    angle = np.pi * random.random(count)
    moon = np.stack([np.cos(angle) - 0.5, np.sin(angle) - 0.25], axis=1)
    x = 0.5 + 0.27 * np.where(of[:, None] == 0, moon, -moon)
    story = "Two half moons that reach into each other."
    return _on_square("Moons", story, x + _jitter(x, noise, random), ("upper", "lower"), of)


def _rings(count: int, noise: float, random: Random) -> Points:
    of = np.array([0, 1, 1])[np.arange(count) % 3]
    x = 0.5 + np.array([0.15, 0.38])[of, None] * _around(random.random(count))
    story = "A small ring of points within a large one."
    return _on_square("Rings", story, x + _jitter(x, noise, random), ("inner", "outer"), of)


def _spiral(count: int, noise: float, random: Random) -> Points:
    of = np.arange(count) % 2
    way = np.sqrt(random.uniform(0.03, 1, count))  # as many points on each piece of an arm
    x = 0.5 + 0.42 * way[:, None] * _around(1.25 * way + of / 2)
    story = "Two arms that wind around each other."
    return _on_square("Spiral", story, x + _jitter(x, noise, random), ("one arm", "the other arm"), of)


def _moving(count: int, noise: float, random: Random) -> Points:
    of = np.arange(count) % 3
    away = 0.27 * _around(of / 3 + 0.25) + (0.04 + noise) * random.standard_normal((count, 2))
    distance = np.maximum(np.hypot(*away.T)[:, None], 1e-9)
    x = 0.5 + away * (_folded(distance, -_REACH, _REACH) / distance)
    story = "Three heaps of points that slowly turn around the middle, once in 2,000 steps."
    return _on_square("Moving", story, x, ("first", "second", "third"), of, TURN)


def _eight_gaussians(count: int, noise: float, random: Random) -> Points:
    """What GANs are tried on since Metz et al. (2017): neighbours lie 14 standard deviations apart by default."""
    of = np.arange(count) % 8
    x = 0.5 + 0.36 * _around(of / 8)
    story = "Eight small heaps in a ring."
    return _on_square("Eight gaussians", story, x + _jitter(x, noise, random), _COMPASS, of)


def _grid_of_25(count: int, noise: float, random: Random) -> Points:
    of = np.arange(count) % 25
    x = np.stack([0.1 + 0.2 * (of % 5), 0.1 + 0.2 * (of // 5)], axis=1)
    story = "Twenty-five small heaps in five rows."
    return _on_square("Grid of 25", story, x + _jitter(x, noise, random), _CELLS, of)


def _two_lines(count: int, noise: float, random: Random) -> Points:
    of = np.arange(count) % 2
    along = random.uniform(0.12, 0.88, count)
    x = np.stack([along, np.where(of == 0, 0.74, 0.26)], axis=1)
    story = "Two lines with nothing between them."
    return _on_square("Two lines", story, x + _jitter(x, noise, random), ("upper", "lower"), of)


_COMPASS = ("east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east")
_CELLS = tuple(f"row {row}, column {column}" for row in range(1, 6) for column in range(1, 6))


# Shapes without groups


def _line(count: int, noise: float, random: Random) -> Points:
    along = random.random((count, 1))
    x = np.array([0.14, 0.2]) + along * np.array([0.72, 0.6])
    return _on_square("Line", "Points along a slanting line.", x + _jitter(x, noise, random))


def _ring(count: int, noise: float, random: Random) -> Points:
    x = 0.5 + 0.36 * _around(random.random(count))
    return _on_square("Ring", "Points along a circle.", x + _jitter(x, noise, random))


def _square(count: int, noise: float, random: Random) -> Points:
    x = random.uniform(0.1, 0.9, (count, 2))
    return _on_square("Square", "Points anywhere in a square.", x + _jitter(x, noise, random))


def _letter(count: int, noise: float, random: Random) -> Points:
    x = scattered(LETTER_A, count, random)
    return _on_square("Letter", "Points all over a large letter A.", x + _jitter(x, noise, random))


# Other things than places


def _colours(count: int, noise: float, random: Random) -> Points:
    hue = 6 * random.random(count)
    strength, brightness = 0.3 + 0.7 * np.sqrt(random.random((2, count, 1)))
    lacking = (np.array([5.0, 3.0, 1.0]) + hue[:, None]) % 6  # how much red, green and blue there is in a hue
    x = brightness * (1 - strength * np.clip(np.minimum(lacking, 4 - lacking), 0, 1))
    x = np.clip(x + _jitter(x, noise, random), 0, 1)
    story = "Colours, each mixed of red, green and blue light."
    columns = (Column(phrase("red")), Column(phrase("green")), Column(phrase("blue")))
    return _on_plane("Colours", story, x, columns, "colours", _HUES, np.rint(hue) % 6)


def _digits(count: int, noise: float, random: Random) -> Points:
    pixels, labels = _written()
    chosen = random.permutation(len(labels))[:count]
    x = np.clip(pixels[chosen] + _jitter(pixels[chosen], noise, random), 0, 1)
    story = f"Handwritten digits: each is {SIZE * SIZE} numbers, the ink of its pixels."
    return _on_plane("Digits", story, x, _PIXELS, "digits", tuple("0123456789"), labels[chosen])


_PIXELS = tuple(Column(f"row {row}, column {column}") for row in range(1, SIZE + 1) for column in range(1, SIZE + 1))


@cache
def _written() -> tuple[Places, NDArray[np.int64]]:
    images, labels = held_out(HELD_OUT_COUNT)
    return images.reshape(len(images), -1), labels


SETS: dict[str, Maker] = {
    phrase("Blobs"): _blobs,
    phrase("Unequal blobs"): _unequal_blobs,
    phrase("Stretched blobs"): _stretched_blobs,
    phrase("Moons"): _moons,
    phrase("Rings"): _rings,
    phrase("Ring"): _ring,
    phrase("Square"): _square,
    phrase("Letter"): _letter,
    phrase("Spiral"): _spiral,
    phrase("Moving"): _moving,
    phrase("Eight gaussians"): _eight_gaussians,
    phrase("Grid of 25"): _grid_of_25,
    phrase("Line"): _line,
    phrase("Two lines"): _two_lines,
    phrase("Colours"): _colours,
    phrase("Digits"): _digits,
    **PATTERN_SETS,
}
"""by name, in the order in which a visitor meets them"""


def _on_square(
    name: str, story: str, x: Places, groups: tuple[str, ...] = (), of: Any = (), turn: float = 0.0
) -> Points:
    places = _folded(x, _LOW, _HIGH).astype(np.float32)
    return Points(places, name, groups=groups, made_of=np.asarray(of, np.int16), turn=turn, story=story)


def _on_plane(
    name: str, story: str, x: Places, columns: tuple[Column, ...], kind: Kind, groups: tuple[str, ...], of: Any
) -> Points:
    x, of = x.astype(np.float32), np.asarray(of, np.int16)
    return Points(x, name, columns, kind, plane_of(x, columns, kind), groups, of, story=story)


def _around(turns: Places) -> Places:
    """(n, 2): the places on a circle of radius 1 after so many turns."""
    return np.stack([np.cos(2 * np.pi * turns), np.sin(2 * np.pi * turns)], axis=1)


def _jitter(x: Places, noise: float, random: Random) -> Places:
    return noise * random.standard_normal(x.shape, np.float32)


def _folded(x: Places, low: float, high: float) -> Places:
    """What lies beyond an edge comes back from it as far, as if the square were folded there."""
    across = (x - low) / (high - low) % 2
    return np.where((x >= low) & (x <= high), x, low + (high - low) * (1 - np.abs(1 - across)))
