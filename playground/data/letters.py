"""A letter as an area to scatter points over: convex pieces that touch but never overlap, on the unit square."""

import numpy as np
from numpy.typing import NDArray

Piece = tuple[tuple[float, float], ...]
"""the corners (x, y) of a convex piece, anticlockwise, y up"""


def _mirrored(piece: Piece) -> Piece:
    return tuple((1 - x, y) for x, y in reversed(piece))


_LEG = ((0.20, 0.16), (0.31, 0.16), (0.5, 0.70), (0.5, 0.90), (0.44, 0.90))
_FOOT = ((0.13, 0.10), (0.38, 0.10), (0.38, 0.16), (0.13, 0.16))
_BAR = ((0.367, 0.32), (0.633, 0.32), (0.602, 0.41), (0.398, 0.41))
LETTER_A: tuple[Piece, ...] = (_LEG, _mirrored(_LEG), _FOOT, _mirrored(_FOOT), _BAR)


def scattered(pieces: tuple[Piece, ...], count: int, random: np.random.Generator) -> NDArray[np.float64]:
    """Places (count, 2) anywhere on these pieces, as dense on one as on another."""
    triangles = _triangles(pieces)
    corner, sides = triangles[:, 0], triangles[:, 1:] - triangles[:, :1]  # (t, 2), (t, 2, 2)
    areas = np.abs(np.linalg.det(sides))
    of = random.choice(len(triangles), count, p=areas / areas.sum())
    along = random.random((count, 2))
    along = np.where(along.sum(axis=1, keepdims=True) > 1, 1 - along, along)  # folds a parallelogram into a triangle
    return corner[of] + np.einsum("ni,nij->nj", along, sides[of])


def _triangles(pieces: tuple[Piece, ...]) -> NDArray[np.float64]:
    """(t, 3, 2): each piece as a fan around its first corner."""
    return np.array([(each[0], *each[i : i + 2]) for each in pieces for i in range(1, len(each) - 1)])
