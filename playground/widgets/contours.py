"""Where a landscape of numbers has a given height: marching squares (Lorensen and Cline 1987, in two dimensions)."""

import numpy as np
from numpy.typing import NDArray

# The sides of a square between four neighbours, each as its two corners: 0 1 above, 2 3 below.
_SIDES = ((0, 1), (1, 3), (2, 3), (0, 2))
_TOP, _RIGHT, _BOTTOM, _LEFT = range(4)
# For each pattern of corners that are higher (1, 2, 4, 8): from which side to which the line goes.
_LINES: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((_LEFT, _TOP),), 2: ((_TOP, _RIGHT),), 3: ((_LEFT, _RIGHT),), 4: ((_LEFT, _BOTTOM),), 5: ((_TOP, _BOTTOM),),
    6: ((_LEFT, _BOTTOM), (_TOP, _RIGHT)), 7: ((_BOTTOM, _RIGHT),), 8: ((_BOTTOM, _RIGHT),),
    9: ((_LEFT, _TOP), (_BOTTOM, _RIGHT)), 10: ((_TOP, _BOTTOM),), 11: ((_LEFT, _BOTTOM),), 12: ((_LEFT, _RIGHT),),
    13: ((_TOP, _RIGHT),), 14: ((_LEFT, _TOP),),
}  # fmt: skip
_CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])


def contour(values: NDArray[np.floating], level: float) -> NDArray[np.float64]:
    """Pieces of the line (n, 4) at which values (rows, columns) reach a level: x, y of both ends.

    x goes with the columns and y with the rows; the first value lies at 0, 0. Values that are not finite
    have no line around them.
    """
    if values.ndim != 2 or min(values.shape) < 2:
        return np.zeros((0, 4))
    heights = np.asarray(values, np.float64) - level
    corners = np.stack([heights[:-1, :-1], heights[:-1, 1:], heights[1:, :-1], heights[1:, 1:]])  # (4, rows, columns)
    pattern = ((corners > 0) * np.array([1, 2, 4, 8])[:, None, None]).sum(axis=0)
    pattern[~np.isfinite(corners).all(axis=0)] = 0
    pieces = [_pieces(corners, np.argwhere(pattern == code), ends) for code, lines in _LINES.items() for ends in lines]
    return np.concatenate(pieces)


def _pieces(corners: NDArray[np.float64], cells: NDArray[np.int64], ends: tuple[int, int]) -> NDArray[np.float64]:
    """A line through each of those cells (n, 2), from one side to another."""
    here = corners[:, cells[:, 0], cells[:, 1]]  # (4, n)
    return np.concatenate([_crossing(here, side) + cells[:, ::-1] for side in ends], axis=1)


def _crossing(heights: NDArray[np.float64], side: int) -> NDArray[np.float64]:
    """Where on a side of each cell (4, n) the height is 0, (n, 2) from its first corner."""
    first, second = _SIDES[side]
    a, b = heights[first], heights[second]
    share = (a / np.where(a == b, 1.0, a - b))[:, None]
    return _CORNERS[first] * (1 - share) + _CORNERS[second] * share
