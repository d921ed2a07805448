"""Labels beside points so that none lies over another: the important ones first, what finds no room is left out."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_CELL = 2  # pixels: the room is kept as a table of cells, each free or taken


class Box(NamedTuple):
    """A rectangle in pixels."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether both have any area in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def label_boxes(
    points: NDArray[np.float64], widths: Sequence[float], height: float, room: Box, gaps: Sequence[float]
) -> dict[int, Box]:
    """Where labels stand, by the number of their point (n, 2), the most important first.

    A label stands at the right of its point or else at the left, above, below or at a corner, the first gap away or
    else the next, in pixels; inside the room and over no other. A point that is NaN has no label.
    """
    wide = np.maximum(widths, 1.0)
    boxes = np.concatenate([_choices(points, wide, height, gap) for gap in gaps], axis=1)  # (n, choices, 4 edges)
    fits = (boxes[..., :2] >= room[:2]).all(axis=2) & (boxes[..., 2:] <= room[2:]).all(axis=2)
    cells, probes, shape = _cells(boxes[fits], room)
    flat = bytearray(shape[0] * shape[1])
    taken = np.frombuffer(flat, dtype=np.uint8).reshape(shape)  # the same bytes as a table
    placed: dict[int, Box] = {}
    for (point, choice), (left, top, right, bottom), tried in zip(
        np.argwhere(fits).tolist(), cells, probes, strict=True
    ):
        if point in placed or any(map(flat.__getitem__, tried)):
            continue  # most fail here, at one cell, for a twentieth of what it takes to look at all
        if not taken[top:bottom, left:right].any():
            taken[top:bottom, left:right] = 1
            placed[point] = Box(*boxes[point, choice].tolist())
    return placed


def _choices(
    points: NDArray[np.float64], widths: NDArray[np.float64], height: float, gap: float
) -> NDArray[np.float64]:
    """Eight boxes of each label (n, 8, 4): right, left, above and below of its point, and at the corners."""
    x, y, corner = points[:, 0], points[:, 1], gap * 0.7
    right, left, above, below = x + corner, x - corner - widths, y - corner - height, y + corner
    beside, level = x - widths / 2, y - height / 2
    lefts = np.stack([x + gap, x - gap - widths, beside, beside, right, right, left, left], axis=1)
    tops = np.stack([level, level, y - gap - height, y + gap, above, below, above, below], axis=1)
    return np.stack([lefts, tops, lefts + widths[:, None], tops + height], axis=2)


def _cells(boxes: NDArray[np.float64], room: Box) -> tuple[list[list[int]], list[list[int]], tuple[int, int]]:
    """The cells that each box (k, 4) touches, three of them as numbers in the flat table, and the table's shape."""
    inside = (boxes - [*room[:2], *room[:2]]) / _CELL
    edges = np.concatenate([np.floor(inside[:, :2]), np.ceil(inside[:, 2:])], axis=1).astype(np.int64)
    shape = max(1, int(room.bottom - room.top) // _CELL + 2), max(1, int(room.right - room.left) // _CELL + 2)
    left, top, right, bottom = edges.T
    spots = [(top, left), ((top + bottom) // 2, (left + right) // 2), (bottom - 1, right - 1)]
    probes = np.stack([row * shape[1] + column for row, column in spots], axis=1)
    return edges.tolist(), probes.tolist(), shape
