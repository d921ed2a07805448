"""Discs, rings and thin lines as pixels, many at once with numpy: Qt takes long for each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

_PHASES = 8  # parts of a pixel that are told apart

Size = tuple[int, int]
"""the width and the height of a picture, in device pixels"""
Part = tuple[NDArray[np.integer], NDArray[np.uint8], NDArray[np.uint32]]
"""pixels of a picture by their numbers, how opaque each is (0 to 255), and its colour (0xRRGGBB)"""


@dataclass(frozen=True)
class Stamp:
    """What is stamped at a point: a disc, or a ring if it has a width."""

    diameter: float
    width: float = 0.0


def composed(parts: Sequence[Part], size: Size, ratio: float = 1.0) -> QImage:
    """A picture of parts, on nothing. Where several have the same pixel, the most opaque one shows, or the later one.

    So smooth edges that overlap do not add up, and no edge shows within another thing. `ratio`: device pixels for each
    pixel.
    """
    image, canvas = blank(size, ratio)
    spots, alphas, colours = (np.concatenate(each) for each in zip(*parts, strict=True))
    order = np.argsort(alphas, kind="stable")
    canvas.ravel()[spots[order]] = premultiplied(colours, alphas.astype(np.uint32))[order]
    return image


def stamps(
    at: NDArray[np.floating], colours: NDArray[np.uint8], stamp: Stamp, size: Size, opacity: float = 1.0
) -> Part:
    """Smooth discs or rings at device pixels (n, 2), each exactly where it belongs; NaN is nowhere.

    `colours`: (n, 3), or one for all (3,).
    """
    width, height = size
    table, down, right, side = _coverage(stamp)
    corner = np.nan_to_num(at - side / 2, nan=-1e6)
    first = np.floor(corner).astype(np.int64)
    phase = ((corner - first) * _PHASES).astype(np.int64)
    row, column = first[:, 1, None] + down, first[:, 0, None] + right
    alphas = table[phase[:, 1], phase[:, 0]]
    seen = (alphas > 0) & (row >= 0) & (row < height) & (column >= 0) & (column < width)
    each = np.broadcast_to(packed(colours)[:, None], seen.shape)
    return (row * width + column)[seen], _fainter(alphas[seen], opacity), each[seen]


@cache
def _coverage(stamp: Stamp) -> tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64], int]:
    """How much of each pixel a stamp covers, 0 to 255 (phases, phases, pixels), by where in a pixel its corner lies.

    And how far down and to the right those pixels are, of a square of which the side comes last.
    """
    side = int(np.ceil(stamp.diameter)) + 1
    shift = (np.arange(_PHASES) + 0.5) / _PHASES
    away = np.arange(side) + 0.5 - side / 2 - shift[:, None]  # (phases, side)
    radius = np.hypot(away[:, None, :, None], away[None, :, None, :])
    outer = np.clip(stamp.diameter / 2 + 0.5 - radius, 0, 1)
    inner = np.clip(stamp.diameter / 2 - stamp.width + 0.5 - radius, 0, 1) if stamp.width else 0.0
    table = np.round((outer - inner) * 255).astype(np.uint8).reshape(_PHASES, _PHASES, -1)
    used = np.flatnonzero(table.any(axis=(0, 1)))
    return table[:, :, used], used // side, used % side, side


def lines(
    starts: NDArray[np.floating],
    ends: NDArray[np.floating],
    colours: NDArray[np.uint8],
    size: Size,
    opacity: float = 1.0,
    width: float = 1.0,
) -> Part:
    """Smooth lines between device pixels (n, 2), so wide; NaN is nowhere. `colours`: (n, 3), or one for all (3,).

    A line is followed in the direction in which it is longer, with as many pixels beside each other as its width needs.
    """
    is_steep = np.abs(ends - starts)[:, 1] > np.abs(ends - starts)[:, 0]
    (a, b), (c, d) = _along(starts, ends, is_steep), _along(starts, ends, ~is_steep)
    low, high = np.minimum(a, b), np.maximum(a, b)
    line, at = _steps(low, high, np.where(is_steep, size[1], size[0]))
    slope = (d - c) / np.where(a == b, np.float32(1), b - a)
    middle = (c - slope * a)[line] + slope[line] * np.clip(at + np.float32(0.5), low[line], high[line])
    half = (np.float32(width / 2) * np.hypot(np.float32(1), slope if width > 1 else 0 * slope))[line]
    near, far = middle - half, middle + half
    bound, stride = (np.where(is_steep, *pair)[line] for pair in (size, (1, size[0])))
    start, first, parts = at * np.where(is_steep, size[0], 1)[line], np.floor(near).astype(np.int32), []
    for across in (first + beside for beside in range(int(np.ceil(width * 1.42 if width > 1 else width)) + 1)):
        covered = np.minimum(across + 1, far) - np.maximum(across, near)
        seen = np.flatnonzero((covered > 0) & (across >= 0) & (across < bound))
        alphas = (np.minimum(covered[seen], 1) * np.float32(255 * opacity)).astype(np.uint8)
        parts.append((start[seen] + across[seen] * stride[seen], alphas, line[seen]))
    spots, alphas, which = (np.concatenate(each) for each in zip(*parts, strict=True))
    return spots, alphas, np.broadcast_to(packed(colours), len(starts))[which]


def _along(
    starts: NDArray[np.floating], ends: NDArray[np.floating], is_steep: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Where lines start and end: how far down if they are steep, else how far to the right."""
    a, b = (np.where(is_steep, each[:, 1], each[:, 0]).astype(np.float32) for each in (starts, ends))
    return a, b


def _steps(
    low: NDArray[np.float32], high: NDArray[np.float32], bound: NDArray[np.integer]
) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """All whole pixels from low to high (n,) within 0 and a bound: of which line each is, and which pixel."""
    known = np.isfinite(low + high)
    first = np.clip(np.floor(np.where(known, low, 0)), 0, bound).astype(np.int32)
    last = np.clip(np.floor(np.where(known, high, -1)), -1, bound - 1).astype(np.int32)
    counts = np.maximum(last - first + 1, 0)
    line = np.repeat(np.arange(len(low)), counts)
    before = first - (np.cumsum(counts) - counts)
    return line, (np.arange(len(line)) + before[line]).astype(np.int32)


def _fainter(alphas: NDArray[np.uint8], opacity: float) -> NDArray[np.uint8]:
    return alphas if opacity >= 1 else (np.arange(256) * opacity + 0.5).astype(np.uint8)[alphas]


def packed(colours: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Colours (n, 3), or one (3,), as Qt's 0xRRGGBB numbers."""
    red, green, blue = colours.reshape(-1, 3).astype(np.uint32).T
    return np.asarray(red << 16 | green << 8 | blue, np.uint32)


def premultiplied(colours: NDArray[np.uint32], alphas: NDArray[np.uint32] | np.uint32) -> NDArray[np.uint32]:
    """Colours 0xRRGGBB, so opaque (0 to 255), as Qt's premultiplied 0xAARRGGBB; two channels in one multiplication."""
    of_256 = alphas + (alphas >> np.uint32(7))  # so that full opacity leaves a colour as it is
    red_blue = ((colours & 0xFF00FF) * of_256 + 0x800080) >> 8 & 0xFF00FF
    green = ((colours & 0x00FF00) * of_256 + 0x008000) >> 8 & 0x00FF00
    return np.asarray(alphas << np.uint32(24) | red_blue | green, np.uint32)


def blank(size: Size, ratio: float = 1.0) -> tuple[QImage, NDArray[np.uint32]]:
    """An empty picture, and its pixels (height, width), to be written to."""
    width, height = max(1, size[0]), max(1, size[1])
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    image.setDevicePixelRatio(ratio)
    return image, np.frombuffer(image.bits(), np.uint32).reshape(height, width)
