"""The net by itself: distances against MiniSom, and against the symmetry of a torus."""

import numpy as np
import pytest

from playground.learners.som_grid import Grid, Pull, grid_of
from playground.learners.som_parts import Schedule
from tests.minisoms import on_our_grid, peer

each_lattice = pytest.mark.parametrize("is_hexagonal", [False, True])
each_shape = pytest.mark.parametrize(("rows", "columns"), [(1, 1), (1, 6), (5, 1), (2, 2), (4, 6), (5, 7)])


@each_lattice
@each_shape
@pytest.mark.parametrize(
    ("neighbourhood", "radius"), [("Gaussian", 0.7), ("Gaussian", 3.2), ("bubble", 1.5), ("bubble", 2)]
)
def test_the_pull_of_a_winner_is_that_of_minisom(
    rows: int, columns: int, is_hexagonal: bool, neighbourhood: str, radius: float
) -> None:
    grid = Grid(rows, columns, is_hexagonal)
    som, pull = peer(grid, np.zeros((grid.size, 1)), Schedule(1, 1, 1), neighbourhood), Pull(grid, neighbourhood)
    pull.set(9.0)
    pull.set(radius, 0.3)
    for node, strengths in enumerate(pull.of):
        row, column = divmod(node, columns)
        expected = 0.3 * on_our_grid(som.neighborhood((column, row), radius))
        np.testing.assert_allclose(strengths, expected, rtol=1e-12, atol=1e-250)


@each_lattice
def test_rows_of_winners_pull_like_their_winners(is_hexagonal: bool) -> None:
    pull = Pull(Grid(5, 4, is_hexagonal), "Gaussian")
    pull.set(1.7)
    assert (np.concatenate(pull.of_rows) == np.array(pull.of)).all()


def test_who_is_very_far_is_pulled_by_next_to_nothing() -> None:
    pull = Pull(Grid(50, 50), "Gaussian")
    pull.set(1.0)
    assert 0 < pull.of[0][-1, -1] < 1e-250
    np.testing.assert_allclose(pull.of[0][0, :3], np.exp([0, -0.5, -2]))


@pytest.mark.parametrize(
    ("grid", "links", "most"),
    [
        (Grid(1, 1), 0, 0),
        (Grid(1, 5), 4, 2),
        (Grid(4, 6), 4 * 5 + 3 * 6, 4),
        (Grid(4, 6, is_torus=True), 2 * 24, 4),
        (Grid(4, 6, is_hexagonal=True), 4 * 5 + 3 * 11, 6),
        (Grid(5, 6, is_hexagonal=True, is_torus=True), 3 * 30, 6),
        (Grid(1, 2, is_torus=True), 1, 1),
    ],
)
def test_neighbours_are_linked_once(grid: Grid, links: int, most: int) -> None:
    assert len(grid.links) == len(np.unique(grid.links, axis=0)) == links
    assert (grid.links[:, 0] < grid.links[:, 1]).all()
    assert grid.degrees.max() == most
    assert grid.degrees.sum() == 2 * links


@each_lattice
@each_shape
def test_seats_are_as_far_apart_as_the_nodes(rows: int, columns: int, is_hexagonal: bool) -> None:
    grid = Grid(rows, columns, is_hexagonal)
    assert (grid.seats[0] == 0).all()
    away = grid.seats[:, None] - grid.seats
    np.testing.assert_allclose(np.reshape(grid.seen(grid.squares), (grid.size, -1)), (away**2).sum(2), atol=1e-5)


@each_lattice
@pytest.mark.parametrize(("rows", "columns"), [(4, 6), (5, 6), (5, 7), (3, 2)])
def test_all_nodes_of_a_torus_are_alike(rows: int, columns: int, is_hexagonal: bool) -> None:
    grid = Grid(rows, columns, is_hexagonal, is_torus=True)
    squares = np.reshape(grid.seen(grid.squares), (grid.size, grid.size))
    assert (squares == squares.T).all()
    assert (np.sort(squares) == np.sort(squares[0])).all()
    assert np.unique(squares.argmin(1)).size == grid.size


def test_a_torus_goes_around() -> None:
    grid = Grid(4, 6, is_torus=True)
    squares = grid.seen(grid.squares)[0]
    assert squares[3, 5] == 2
    assert grid.seen(grid.boxes)[0][3, 5] == 1
    assert squares[2, 3] == 4 + 9


@pytest.mark.parametrize(
    ("grid", "apart"), [(Grid(3, 3), [0, 0, 0, 0, 1, 1]), (Grid(3, 3, is_hexagonal=True), [0, 0, 1, 0, 1, 1])]
)
def test_neighbours_are_not_apart(grid: Grid, apart: list[int]) -> None:
    others = np.array([0, 1, 3, 4, 2, 8])  # of node 4, or 0
    first = np.array([4, 4, 4, 4, 0, 0])
    seen = np.reshape(grid.seen(grid.squares), (9, 9))
    limit = 1.1 if grid.is_hexagonal else 2.1
    assert grid.are_apart(first, others).tolist() == (seen[first, others] > limit).tolist()


def test_a_chain_is_one_row() -> None:
    assert grid_of("square", "chain", 7, 5) == Grid(1, 7)
    assert grid_of("hexagonal", "torus", 7, 5) == Grid(5, 7, True, True)
