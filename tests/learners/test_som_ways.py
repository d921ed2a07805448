"""The two ways to learn, by hand on a few nodes; whole runs are compared with MiniSom where the learner is tested."""

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.learners.som_grid import Grid
from playground.learners.som_parts import Doubles
from playground.learners.som_ways import LOOKED, Epoch, Finder, Presenter, every

random = np.random.default_rng(0)
MIDDLE = np.full(2, 0.5)


def some_net(d: int = 2, nodes: int = 12) -> Doubles:
    return random.random((d, nodes))


def squares(x: NDArray[np.floating], net: Doubles) -> Doubles:
    """(n, k) of points (n, d) and a net (d, k)."""
    return np.square(x[:, None] - net.T, dtype=np.float64).sum(2)


def test_a_point_pulls_its_winner_and_the_neighbours() -> None:
    net = np.array([[0.0, 0.4, 1.0]])
    winner = Presenter(Grid(1, 3), "Gaussian", 1).present(net, np.array([[0.5]]), 1.0, 0.5)
    side = 0.5 * np.exp(-0.5)
    assert winner == 1
    np.testing.assert_allclose(net, [[0.5 * side, 0.45, 1 - 0.5 * side]], rtol=1e-12)


def test_each_point_of_several_meets_the_net_that_the_one_before_left() -> None:
    together, one_by_one, x = some_net(), np.zeros((2, 12)), random.random((30, 2))
    one_by_one[:] = together
    presenter = Presenter(Grid(3, 4), "bubble", 2)
    presenter.present(together, x, 2.0, 0.3)
    for i in range(30):
        presenter.present(one_by_one, x[i : i + 1], 2.0, 0.3)
    assert (together == one_by_one).all()


def test_moving_towards_a_point_whose_winner_is_known_is_presenting_it() -> None:
    presented, moved = some_net(), np.zeros((2, 12))
    moved[:] = presented
    x, presenter = random.random((1, 2)), Presenter(Grid(3, 4), "Gaussian", 2)
    winner = presenter.winner(moved, x.T)
    presenter.move(moved, x.T, winner, 2.0, 0.3)
    assert presenter.present(presented, x, 2.0, 0.3) == winner
    np.testing.assert_allclose(presented, moved, rtol=1e-12)


def test_the_shares_of_the_way_are_those_that_nodes_go() -> None:
    net, presenter = np.zeros((1, 12)), Presenter(Grid(3, 4), "Gaussian", 1)
    shares = presenter.shares(0, 1.5, 0.4)
    presenter.present(net, np.ones((1, 1)), 1.5, 0.4)
    np.testing.assert_allclose(net[0], shares)


@pytest.mark.parametrize(("n", "d", "nodes"), [(1, 1, 1), (700, 2, 400), (3, 5, 7), (50, 300, 20)])
def test_the_nearest_nodes_are_found(n: int, d: int, nodes: int) -> None:
    x, net = random.random((n, d)).astype(np.float32), some_net(d, nodes)
    order = np.argsort(squares(x, net), axis=1)
    finder = Finder(x, np.full(d, 0.5))
    nearest, next_one = finder.two_nearest(net)
    assert (finder.winners(net) == order[:, 0]).all()
    assert (nearest == order[:, 0]).all()
    assert (next_one == order[:, min(1, nodes - 1)]).all()


@pytest.mark.parametrize("size", [1e-30, 1.0, 1e30, 1e37])
@pytest.mark.parametrize("place", [0.0, 10.0])
def test_the_nearest_nodes_are_found_whatever_the_size_and_the_place(size: float, place: float) -> None:
    x, net = random.random((60, 2)).astype(np.float32), some_net()
    x, net = ((x - 0.5 + place) * np.float32(size) / 4).astype(np.float32), (net - 0.5 + place) * size / 4
    with np.errstate(over="raise", invalid="raise"):
        found = Finder(x, np.full(2, place * size / 4)).winners(net)
    assert (found == squares(x.astype(np.float64) / size, net / size).argmin(1)).all()


def test_a_node_beyond_all_bounds_wins_nothing_and_hurts_nobody() -> None:
    net = some_net()
    net[:, 3] = 1e39
    with np.errstate(over="ignore"):
        found = Finder(random.random((50, 2)).astype(np.float32), MIDDLE).winners(net)
    assert not (found == 3).any()
    assert np.unique(found).size > 3


def test_an_epoch_moves_nodes_to_weighted_means() -> None:
    grid, net, x = Grid(3, 4, is_hexagonal=True), some_net(), random.random((40, 2)).astype(np.float32)
    winners = squares(x, net).argmin(1)
    h = np.exp(-np.reshape(grid.seen(grid.squares), (12, 12))[winners] / (2 * 1.5**2))
    expected = (h.T @ x) / h.sum(0)[:, None]
    change = Epoch(grid, "Gaussian").learn(moved := net.copy(), Finder(x, MIDDLE), 1.5)
    np.testing.assert_allclose(moved.T, expected, rtol=1e-12)
    assert change == np.abs(moved - net).max()


def test_an_epoch_of_many_nodes_goes_in_parts() -> None:
    grid, net, x = Grid(40, 30), some_net(2, 1200), random.random((40, 2)).astype(np.float32)
    winners = squares(x, net).argmin(1)
    h = np.exp(-np.reshape(grid.seen(grid.squares), (1200, 1200))[winners] / (2 * 5**2))
    Epoch(grid, "Gaussian").learn(net, Finder(x, MIDDLE), 5)
    np.testing.assert_allclose(net.T, (h.T @ x) / h.sum(0)[:, None], rtol=1e-10)


def test_nodes_that_nothing_reaches_stay() -> None:
    net = np.array([[0.1, 0.2, 0.3, 0.4]])
    change = Epoch(Grid(1, 4), "bubble").learn(net, Finder(np.zeros((5, 1), np.float32), np.zeros(1)), 1.5)
    assert net.tolist() == [[0, 0, 0.3, 0.4]]
    assert change == 0.2


@pytest.mark.parametrize(
    ("n", "d", "nodes"), [(0, 2, 400), (1, 1, 1), (2_000, 2, 400), (100_000, 2, 400), (5_000, 784, 400)]
)
def test_an_epoch_looks_at_no_more_points_than_a_step_has_time_for(n: int, d: int, nodes: int) -> None:
    k = every(n, d, nodes)
    assert k >= 1
    assert (n / k) * nodes * d <= LOOKED
    assert k == 1 or (n / (k - 1)) * nodes * (d + 15) > LOOKED
