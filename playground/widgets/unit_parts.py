"""What "Inside one unit" can show: small frozen descriptions of grids, boxes, signs, curves and tables of numbers."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from playground.widgets.numbers import MINUS, count, number, percent
from playground.widgets.picture import Ramp

Array: TypeAlias = NDArray[np.floating]
Format = Literal["figure", "share", "whole"]


@dataclass(frozen=True)
class Grid:
    """Numbers in coloured cells."""

    title: str
    note: str
    values: Array
    """(rows, columns)"""
    ramp: Ramp = "signed"
    largest: float = 0.0
    """the value of full colour; 0: that of the largest"""
    chosen: int = -1
    """a cell to frame, counted row by row"""
    blank: int = 0
    """cells at the end that hold nothing"""


@dataclass(frozen=True)
class Plate:
    """A picture without numbers; a piece of it may be framed, and it may be pointed at."""

    title: str
    note: str
    values: Array
    ramp: Ramp = "ink"
    largest: float = 1.0
    framed: tuple[int, int, int] | None = None
    """row, column and side of a piece"""
    window: int = 0
    """if not 0, pointing at it places a window of that side ..."""
    stride: int = 1
    """... which moves by so many pixels"""


@dataclass(frozen=True)
class Sign:
    """An operator between two parts; "›" leads on to the next."""

    text: str


@dataclass(frozen=True)
class Box:
    """One number in large type."""

    value: float
    caption: str
    form: Format = "figure"
    result: bool = False


@dataclass(frozen=True)
class Graph:
    """An activation function with the point where this unit is."""

    name: str
    x: float
    y: float


@dataclass(frozen=True)
class Table:
    """Rows of numbers with a label, as in "map 3, row 2: 0.31 × 0.52 = 0.16"."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, tuple[float, ...]], ...]
    signs: tuple[str, ...] = ()
    """between the columns"""
    form: tuple[Format, ...] = ()
    """of each row, or else figures"""
    chosen: int = -1
    """the column to bring out"""


Part: TypeAlias = Grid | Plate | Sign | Box | Graph | Table


@dataclass(frozen=True)
class Explanation:
    """How one unit comes to what it says."""

    sentence: str
    parts: tuple[Part, ...]
    pages: tuple[str, ...] = ()
    """names of the views there are, if there are several"""
    page: int = 0
    scenes: tuple[Part, ...] = ()
    """where the unit is; shown where the network is hidden"""


def figure(value: float) -> str:
    """A number as short as a cell needs it: 3.46, −0.14, 12.3, 140; an exact zero is "0"."""
    if np.isinf(value):
        return number(value)
    if np.isnan(value):
        return "?"
    if value == 0:
        return "0"
    size = abs(value)
    text = f"{size:.2f}" if size < 9.995 else f"{size:.1f}" if size < 99.95 else f"{size:.0f}"
    return (MINUS if value < 0 and float(text) else "") + (text if len(text) < 6 else f"{size:.0e}")


def text_of(value: float, form: Format = "figure") -> str:
    """A number as the card writes it."""
    match form:
        case "share":
            return percent(value)
        case "whole":
            return count(int(value)) if np.isfinite(value) else "?"
        case _:
            return figure(value)
