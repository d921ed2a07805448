"""The circle around the winner of a self-organising map, as it lies over the points."""

import numpy as np
from numpy.typing import NDArray

from playground.learners.som_parts import SomShot

_CORNERS = 64
_ACROSS_THE_EDGE = 1.5  # nodes: neighbours that sit farther apart than that are neighbours around a torus


def ring(shot: SomShot) -> NDArray[np.float32] | None:
    """(corners, d) what lies one radius away from the winner on the net.

    None where there is no such circle: on a string, and on a torus that is smaller than the circle.
    """
    rows, columns = shot.grid
    if min(rows, columns) < 2 or shot.winner < 0:
        return None
    turns = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)
    seats = shot.seats[shot.winner] + shot.radius * np.stack([np.cos(turns), np.sin(turns)], axis=1)
    nodes, places = shot.nodes.reshape(rows, columns, -1), shot.seats.reshape(rows, columns, 2)
    if not _is_torus(shot):
        return between_nodes(nodes, places, seats)
    return None if shot.radius > min(rows, columns) / 2 else around_torus(nodes, places, seats)


def around_torus(
    nodes: NDArray[np.floating], places: NDArray[np.floating], seats: NDArray[np.floating]
) -> NDArray[np.float32]:
    """What lies at seats (m, 2) on a net whose last row and column are followed by the first ones.

    Rows that are shifted by half a node meet so only if their number is even; else a seat is half a node off there.
    """
    rows, columns = nodes.shape[:2]
    height, start = places[1, 0, 1] - places[0, 0, 1], places[:, :1, 0].min()
    wrapped = np.stack([(seats[:, 0] - start) % columns + start, seats[:, 1] % (rows * height)], axis=1)
    around = np.pad(nodes, ((0, 1), (1, 1), (0, 0)), mode="wrap")
    row, column = np.meshgrid(np.arange(rows + 1), np.arange(-1, columns + 1), indexing="ij")
    shifts = places[:, :1, 0][np.arange(rows + 1) % rows]
    return between_nodes(around, np.stack([column + shifts, row * height], axis=2), wrapped)


def between_nodes(
    nodes: NDArray[np.floating], places: NDArray[np.floating], seats: NDArray[np.floating]
) -> NDArray[np.float32]:
    """What lies at seats (m, 2) on a net of nodes (rows, columns, d) that sit at places (rows, columns, 2).

    Beyond the edge of the net it is what lies at the edge.
    """
    rows = len(nodes)
    height = places[1, 0, 1] - places[0, 0, 1]
    row = np.clip(seats[:, 1] / height, 0, rows - 1)
    below = np.minimum(row.astype(int), rows - 2)
    lower, upper = (_along(nodes, places, at, seats[:, 0]) for at in (below, below + 1))
    share = (row - below)[:, None]
    return ((1 - share) * lower + share * upper).astype(np.float32)


def _along(
    nodes: NDArray[np.floating], places: NDArray[np.floating], rows: NDArray[np.integer], across: NDArray[np.floating]
) -> NDArray[np.floating]:
    """What lies so far across in these rows."""
    column = np.clip(across - places[rows, 0, 0], 0, nodes.shape[1] - 1)
    left = np.minimum(column.astype(int), nodes.shape[1] - 2)
    share = (column - left)[:, None]
    return (1 - share) * nodes[rows, left] + share * nodes[rows, left + 1]


def _is_torus(shot: SomShot) -> bool:
    ways = shot.seats[shot.links[:, 0]] - shot.seats[shot.links[:, 1]]
    return bool((np.hypot(*ways.T) > _ACROSS_THE_EDGE).any())
