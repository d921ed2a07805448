"""MiniSom as the peer of our self-organising map: the same net, the same schedule."""

import warnings
from typing import Any

import numpy as np
from minisom import MiniSom

from playground.learners.som_grid import Grid
from playground.learners.som_parts import Doubles, Schedule


def peer(
    grid: Grid,
    net: Doubles,
    schedule: Schedule,
    neighbourhood: str = "Gaussian",
    presented: int = 1,
    rates: bool = True,
) -> Any:
    """A MiniSom with a net (k, d); `presented` points are a step. `rates`: whether it has any rate but 1."""
    minisom: Any = MiniSom  # its types ask for a whole sigma
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it wants a whole radius for a bubble
        som = minisom(
            grid.columns,
            grid.rows,
            net.shape[1],
            sigma=schedule.radius,
            learning_rate=schedule.rate,
            topology="hexagonal" if grid.is_hexagonal else "rectangular",
            neighborhood_function=neighbourhood.lower(),
        )
    som._weights = net.reshape(grid.rows, grid.columns, -1).transpose(1, 0, 2).copy()
    som._sigma_decay_function = lambda start, t, most: schedule.at(t // presented)[0]
    som._learning_rate_decay_function = lambda start, t, most: schedule.at(t // presented)[1] if rates else 1.0
    return som


def nodes_of(som: Any) -> Doubles:
    """Its net (k, d) in our order: row by row."""
    weights = som.get_weights()
    return np.ascontiguousarray(weights.transpose(1, 0, 2)).reshape(-1, weights.shape[2])


def on_our_grid(table: Doubles) -> Doubles:
    """Its table (columns, rows) as (rows, columns)."""
    return np.asarray(table).T
