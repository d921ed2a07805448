"""Very many points as a picture. How long it takes depends on the size of the picture, hardly on their number.

Each point leaves its number at its pixel, the numbers spread as far as a dot reaches, and where dots lie over each
other the highest number wins. The picture is one long row of pixels, for numpy is quickest with that; what runs over
the end of a line of it only gets into the margin of the next.
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.widgets.point_pixels import Size, blank

Numbers = NDArray[np.int32]
_ALL, _PART = 0.8, 0.3  # of a pixel: from then on it counts as the inside of a disc, or as its rim
_MARGIN = 3  # pixels around the picture, and the diameter of a dot
_LINES = 64


class Crowd:
    """Paints dots. It keeps its working tables and its picture: to ask for new ones takes longer than all the rest."""

    def __init__(self) -> None:
        self._tables = np.zeros((5, 0), np.int32)
        self._image, self._canvas = QImage(), np.zeros((0, 0), np.uint32)

    def painted(
        self,
        at: NDArray[np.floating],
        colours: NDArray[np.uint8],
        diameter: int,
        opacity: float,
        size: Size,
        own: NDArray[np.bool_],
        ring: NDArray[np.uint8],
    ) -> QImage:
        """Dots at device pixels (n, 2) in colours (n, 3), later ones over earlier ones; NaN is nowhere.

        Dots that are `own` (n,) have a rim in the colour `ring` (3,). The picture is good until the next one.
        """
        if self._canvas.shape != size[::-1]:
            self._image, self._canvas = blank(size)
        margin, count = diameter + _MARGIN, np.int32(len(at))
        height, width = (side + 2 * margin for side in self._canvas.shape)
        spots = _inside(at[:, 1], height, margin) * width + _inside(at[:, 0], width, margin)
        numbers, core, edge = self._clean(height * width)[:3]
        numbers[spots] = np.arange(count + 1, 2 * count + 1, dtype=np.int32)
        self._spread(width, diameter)
        edge -= count  # so that the edge of a dot never covers the inside of another
        np.maximum(core, edge, out=core)
        dots = core.reshape(height, width)[margin:-margin, margin:-margin]
        self._colour(dots, _dyed(colours, opacity * rim_cover(diameter), opacity))
        if own.any():
            free = dots <= count
            numbers = self._clean(height * width)[0]
            numbers[spots[own]] = 1
            self._spread(width, diameter + 2 * max(1, round(diameter / 4)))
            self._canvas[(dots > 0) & free] = _dyed(ring[None], 0.0, opacity)[2]
        return self._image

    def _colour(self, dots: Numbers, table: NDArray[np.uint32]) -> None:
        """Look up the colour of each pixel; a few lines at a time, for numpy makes a copy of the numbers."""
        for start in range(0, len(dots), _LINES):
            part = np.s_[start : start + _LINES]
            table.take(dots[part], out=self._canvas[part], mode="clip")

    def _clean(self, length: int) -> Numbers:
        if self._tables.shape[1] != length:
            self._tables = np.zeros((5, length), np.int32)
        self._tables[:3] = 0
        return self._tables

    def _spread(self, width: int, diameter: int) -> None:
        """Into the second table the highest number in a disc around each pixel, into the third that with its rim."""
        numbers, core, edge, spare, other = self._tables
        wide = numbers
        for reach in range(max(rim for _, _, rim in _rows(diameter)) + 1):
            if reach:
                wide, spare, other = _wider(wide, spare, both=reach > 1 or diameter % 2 == 1), other, spare
            for row, inside, rim in _rows(diameter):
                if inside == reach:
                    _take_over(core, wide, row * width)
                if rim == reach:
                    _take_over(edge, wide, row * width)


def _wider(numbers: Numbers, into: Numbers, both: bool) -> Numbers:
    """Numbers that have spread by one pixel to the right, or to both sides."""
    into[:] = numbers
    _take_over(into, numbers, 1)
    if both:
        _take_over(into, numbers, -1)
    return into


def _take_over(onto: Numbers, numbers: Numbers, shift: int) -> None:
    """The higher one of both, the numbers shifted by so many pixels."""
    to, of = (onto[shift:], numbers[: len(numbers) - shift]) if shift >= 0 else (onto[:shift], numbers[-shift:])
    np.maximum(to, of, out=to)


def _inside(at: NDArray[np.floating], length: int, margin: int) -> NDArray[np.int64]:
    """Whole pixels; what is not to be seen goes to the edge of the margin, from where dots do not reach the picture."""
    return np.fmin(np.fmax(at + margin, 0), length - 1).astype(np.int64)


def _dyed(colours: NDArray[np.uint8], rim: float, full: float) -> NDArray[np.uint32]:
    """Nothing, then colours (n, 3) as opaque as a rim, then as opaque as the inside of a dot: (1 + 2 n,), as Qt's."""
    table = np.zeros((1 + 2 * len(colours), 4), np.uint8)
    for start, opacity in ((1, rim), (1 + len(colours), full)):
        part = table[start : start + len(colours)]
        part[:, 2::-1] = (colours * np.uint16(round(256 * opacity)) + np.uint16(128)) >> 8
        part[:, 3] = round(255 * opacity)
    return table.view(np.uint32)[:, 0]


@cache
def _rows(diameter: int) -> tuple[tuple[int, int, int], ...]:
    """The rows of a disc: how far down, how far to the right it is all covered (-1: nowhere), and covered in part.

    A disc of an even diameter has its middle at the lower right corner of its pixel.
    """
    covered, middle = _coverage(diameter), (diameter - 1) // 2
    reach = [np.where(covered >= least, np.arange(diameter) - middle, -1).max(axis=1) for least in (_ALL, _PART)]
    rows = zip(range(-middle, diameter - middle), *(each.tolist() for each in reach), strict=True)
    return tuple(row for row in rows if row[2] >= 0)


@cache
def rim_cover(diameter: int) -> float:
    """How much of a pixel is covered at the rim of a disc, on average."""
    covered = _coverage(diameter)
    rim = covered[(covered >= _PART) & (covered < _ALL)]
    return float(rim.mean()) if rim.size else 0.0


def _coverage(diameter: int) -> NDArray[np.float64]:
    """How much of each pixel (diameter, diameter) a disc covers, 0 to 1."""
    away = np.arange(diameter) - (diameter - 1) / 2
    return np.clip(diameter / 2 + 0.5 - np.hypot(away[:, None], away), 0, 1)
