"""Letters and shapes on five by five squares, each of them black or white, and copies with slips of the pen."""

from collections.abc import Callable
from functools import cache

import numpy as np

from playground.data.planes import plane_of
from playground.data.points import MOST, Column, Floats, Plane, Points
from playground.phrases import phrase

SIDE = 5  # squares
INK = "#"
_SQUARES = tuple(Column(f"row {1 + i // SIDE}, column {1 + i % SIDE}") for i in range(SIDE * SIDE))

_LETTERS = {
    "A": "..#.. .#.#. #...# ##### #...#",
    "B": "####. #...# ####. #...# ####.",
    "C": ".#### #.... #.... #.... .####",
    "D": "####. #...# #...# #...# ####.",
    "E": "##### #.... ####. #.... #####",
    "F": "##### #.... ####. #.... #....",
    "G": ".#### #.... #..## #...# .####",
    "H": "#...# #...# ##### #...# #...#",
    "I": ".###. ..#.. ..#.. ..#.. .###.",
    "J": "..### ...#. ...#. #..#. .##..",
    "K": "#..#. #.#.. ##... #.#.. #..#.",
    "L": "#.... #.... #.... #.... #####",
    "M": "#...# ##.## #.#.# #...# #...#",
    "N": "#...# ##..# #.#.# #..## #...#",
    "O": ".###. #...# #...# #...# .###.",
    "P": "####. #...# ####. #.... #....",
    "Q": ".###. #...# #.#.# #..#. .##.#",
    "R": "####. #...# ####. #..#. #...#",
    "S": ".#### #.... .###. ....# ####.",
    "T": "##### ..#.. ..#.. ..#.. ..#..",
    "U": "#...# #...# #...# #...# .###.",
    "V": "#...# #...# #...# .#.#. ..#..",
    "W": "#...# #...# #.#.# ##.## #...#",
    "X": "#...# .#.#. ..#.. .#.#. #...#",
    "Y": "#...# .#.#. ..#.. ..#.. ..#..",
    "Z": "##### ...#. ..#.. .#... #####",
}
_SHAPES = {
    "plus": "..#.. ..#.. ##### ..#.. ..#..",
    "cross": "#...# .#.#. ..#.. .#.#. #...#",
    "frame": "##### #...# #...# #...# #####",
    "block": "..... .###. .###. .###. .....",
    "diamond": "..#.. .#.#. #...# .#.#. ..#..",
    "arrow up": "..#.. .###. #.#.# ..#.. ..#..",
    "arrow down": "..#.. ..#.. #.#.# .###. ..#..",
    "stairs": "#.... ##... ###.. ####. #####",
    "bar": "..... ..... ##### ..... .....",
    "post": "..#.. ..#.. ..#.. ..#.. ..#..",
    "stripes": "##### ..... ##### ..... #####",
    "fence": "#.#.# #.#.# #.#.# #.#.# #.#.#",
    "chequers": "#.#.# .#.#. #.#.# .#.#. #.#.#",
    "corners": "##.## #...# ..... #...# ##.##",
    "heart": ".#.#. ##### ##### .###. ..#..",
    "face": ".#.#. .#.#. ..... #...# .###.",
}


LETTERS, SHAPES = phrase("5 × 5 letters"), phrase("5 × 5 shapes")
_MODELS: dict[str, dict[str, str]] = {LETTERS: _LETTERS, SHAPES: _SHAPES}


def letters(count: int, noise: float, random: np.random.Generator) -> Points:
    """So many capital letters, A to Z over and over; from the second of each on, each square is wrong now and then."""
    return _written(LETTERS, count, noise, random)


def shapes(count: int, noise: float, random: np.random.Generator) -> Points:
    """So many shapes, such as a plus, a frame and a heart, in turn and with slips like the letters."""
    return _written(SHAPES, count, noise, random)


PATTERN_SETS: dict[str, Callable[[int, float, np.random.Generator], Points]] = {LETTERS: letters, SHAPES: shapes}


def drawn(rows: str) -> Floats:
    """(25,) what five words of five signs show: 1 where there is ink."""
    return np.array([sign == INK for sign in rows.replace(" ", "")], np.float32)


def _written(name: str, count: int, noise: float, random: np.random.Generator) -> Points:
    """`noise`: the chance of a square to be wrong. ValueError if there can't be so many or that is no chance."""
    if not 0 <= count <= MOST:
        raise ValueError(f"the number of patterns must be in 0..{MOST}, got {count}")
    if not 0 <= noise <= 1:
        raise ValueError(f"the noise of patterns must be in 0..1, got {noise:g}")
    models = _models(name)
    of = np.arange(count) % len(models)
    slips = random.random((count, SIDE * SIDE)) < noise
    slips[: len(models)] = False
    return Points(
        np.abs(models[of] - slips),
        name,
        _SQUARES,
        "patterns",
        _plane(name),
        tuple(_MODELS[name]),
        of.astype(np.int16),
        story=f"{name[6:].capitalize()} on five by five squares, drawn over and over; some squares are wrong.",
    )


def _models(name: str) -> Floats:
    """(models, 25) the patterns without slips."""
    return np.array([drawn(rows) for rows in _MODELS[name].values()])


@cache
def _plane(name: str) -> Plane:
    """Where the patterns without slips fill the square, so that all sets of that name are seen in the same way."""
    return plane_of(_models(name), _SQUARES, "patterns")
