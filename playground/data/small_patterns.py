"""Small patterns of four by four cells, each on or off: sets that are made here, and the visitor's own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from playground.data.mistakes import wrong
from playground.phrases import phrase

Cells = NDArray[np.uint8]

SIDE = 4
CELLS = SIDE * SIDE
MOST = 64
"""patterns in a set: with more, no picture of all of them can be read"""
OWN = phrase("Your patterns")
BARS, ONE_BAR, LETTERS, SHAPES, TWICE = (
    phrase("Bars and stripes"), phrase("One bar"), phrase("Letters"), phrase("Shapes"), phrase("The same twice"),
)  # fmt: skip
_INK = "#"
_LETTERS = (
    ".##. #..# #### #..#",  # A
    ".### #... #... .###",  # C
    "###. #..# #..# ###.",  # D
    "#### #... ###. #...",  # F
    "#..# #### #..# #..#",  # H
    ".##. .##. .##. .##.",  # I
    "...# ...# #..# .##.",  # J
    "#.#. ##.. ##.. #.#.",  # K
    "#... #... #... ####",  # L
    "#..# ##.# #.## #..#",  # N
    ".##. #..# #..# .##.",  # O
    "###. #..# ###. #...",  # P
    "#### .##. .##. .##.",  # T
    "#..# #..# #..# ####",  # U
    "#..# .##. .##. #..#",  # X
    "#### ..#. .#.. ####",  # Z
)
_SHAPES = (
    "#### #..# #..# ####",  # frame
    ".... .##. .##. ....",  # block
    ".##. #### #### .##.",  # ball
    "#.#. .#.# #.#. .#.#",  # chequers
    ".#.# #.#. .#.# #.#.",  # the other chequers
    "#... ##.. ###. ####",  # stairs up
    "...# ..## .### ####",  # stairs down
    "#... .#.. ..#. ...#",  # a slope
    "...# ..#. .#.. #...",  # the other slope
    "#..# .... .... #..#",  # corners
    ".##. #### .##. .##.",  # arrow
    "#.#. ###. .#.. ....",  # a small heart
    "#..# .... #..# .##.",  # face
    "##.. ##.. ..## ..##",  # two boxes
)


@dataclass(frozen=True, eq=False)
class Patterns:
    """What the two machines learn from: cells (k, 16) of 0 and 1, row by row from the top left, no two rows alike."""

    cells: NDArray[Any]
    """read-only, of type uint8"""
    name: str = OWN

    def __post_init__(self) -> None:
        cells = np.array(self.cells, np.uint8)
        if cells.ndim != 2 or cells.shape[1] != CELLS or not (cells <= 1).all():
            raise ValueError(f"patterns must be rows of {CELLS} cells of 0 and 1, got {np.shape(self.cells)}")
        if len(cells) > MOST:
            raise ValueError(f"there can be at most {MOST} patterns, got {len(cells)}")
        if len(np.unique(codes(cells))) < len(cells):
            raise ValueError("each pattern must be there once, and some are there twice")
        cells.flags.writeable = False
        object.__setattr__(self, "cells", cells)

    def __len__(self) -> int:
        return len(self.cells)

    def find(self, pattern: NDArray[np.generic]) -> int:
        """The row of a pattern (16,); -1 if it is not among them."""
        same = np.flatnonzero((self.cells == pattern).all(axis=1))
        return int(same[0]) if len(same) else -1

    def with_one(self, pattern: NDArray[np.generic]) -> Self:
        """One more. ValueError if it is there already, or if there is no room."""
        if self.find(pattern) >= 0:
            raise ValueError(phrase("this pattern is there already"))
        if len(self) == MOST:
            raise ValueError(phrase("there can be at most {most} patterns; remove one first", most=MOST))
        return replace(self, cells=np.concatenate([self.cells, np.asarray(pattern, np.uint8)[None]]), name=OWN)

    def without(self, pattern: NDArray[np.generic]) -> Self:
        """One less. ValueError if it is not there."""
        if (row := self.find(pattern)) < 0:
            raise ValueError(phrase("this pattern is not among those to learn"))
        return replace(self, cells=np.delete(self.cells, row, axis=0), name=OWN)


def codes(cells: NDArray[np.generic]) -> NDArray[np.int64]:
    """(k,) a number for each pattern (k, 16): cell i counts 2^i."""
    return cells.astype(np.int64) @ (1 << np.arange(CELLS))


def decoded(numbers: NDArray[np.integer]) -> Cells:
    """(k, 16) the patterns of those numbers."""
    return (numbers[:, None] >> np.arange(CELLS) & 1).astype(np.uint8)


def drawn(rows: str) -> Cells:
    """(16,) what four words of four signs show: 1 where there is ink."""
    return np.array([sign == _INK for sign in rows.replace(" ", "")], np.uint8)


def patterns_of(rows: Iterable[str]) -> Patterns:
    """The visitor's own patterns, each four words of four signs. ValueError for what is none."""
    seen: set[str] = set()
    for each in rows:
        signs = each.replace(" ", "")
        if len(signs) != CELLS or {*signs} - {_INK, "."}:
            rule = phrase("{n} signs each, {ink} or a point", n=CELLS, ink=_INK)
            raise ValueError(wrong("patterns", rule, each))
        if signs in seen:
            raise ValueError(wrong("patterns", phrase("different from each other"), each))
        seen.add(signs)
    return Patterns(np.array([drawn(each) for each in rows], np.uint8).reshape(-1, CELLS))


def written(pattern: NDArray[np.generic]) -> str:
    """The same the other way round."""
    signs = "".join(_INK if cell else "." for cell in pattern)
    return " ".join(signs[start : start + SIDE] for start in range(0, CELLS, SIDE))


@cache
def make(name: str) -> Patterns:
    """The set of that name. ValueError if there is none."""
    if name not in SETS:
        raise ValueError(wrong("example", phrase("one of {options}", options=", ".join(SETS)), name))
    return Patterns(np.array(SETS[name]()), name)


def _bars_and_stripes() -> list[Cells]:
    """Each row full or empty, or each column (MacKay 2003): 30 of the 65 536 patterns that there are."""
    across = [np.repeat(lines, SIDE) for lines in _lines()]
    return across + [np.tile(lines, SIDE) for lines in _lines()[1:-1]]  # empty and full are there already


def _lines() -> list[Cells]:
    """The 16 ways to fill four lines or to leave them empty."""
    return [(number >> np.arange(SIDE) & 1).astype(np.uint8) for number in range(2**SIDE)]


def _one_bar() -> list[Cells]:
    """One row or one column."""
    lines = np.eye(SIDE, dtype=np.uint8)
    return [np.repeat(line, SIDE) for line in lines] + [np.tile(line, SIDE) for line in lines]


def _same_twice() -> list[Cells]:
    """One of eight cells above and the same one below: what the encoder of Ackley, Hinton & Sejnowski (1985) learns."""
    return [np.tile(half, 2) for half in np.eye(CELLS // 2, dtype=np.uint8)]


def _of(words: Iterable[str]) -> list[Cells]:
    return [drawn(rows) for rows in words]


SETS: dict[str, Callable[[], list[Cells]]] = {
    BARS: _bars_and_stripes,
    ONE_BAR: _one_bar,
    LETTERS: lambda: _of(_LETTERS),
    SHAPES: lambda: _of(_SHAPES),
    TWICE: _same_twice,
}
