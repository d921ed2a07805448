"""The circle around the winner lies over the points as the net does."""

from typing import Any

import numpy as np
import pytest

from playground.data.point_sets import default_points
from playground.learners.som import Som
from playground.learners.som_parts import SomSettings
from playground.tabs.som_ring import around_torus, between_nodes, ring

SEED = 3


def net(**settings: Any) -> Any:
    """What a small net shows after some steps, with its winner."""
    learner = Som(SomSettings(across=7, up=6, radius=2.0, **settings), SEED)
    learner.teach(default_points())
    for _ in range(5):
        learner.step()
    return learner.snapshot()


def laid_out(shot: Any) -> tuple[Any, Any]:
    rows, columns = shot.grid
    return shot.nodes.reshape(rows, columns, -1), shot.seats.reshape(rows, columns, 2)


@pytest.mark.parametrize("nodes", ["square", "hexagonal"])
@pytest.mark.parametrize("up", [5, 6])
def test_at_the_seat_of_a_node_lies_that_node(nodes: str, up: int) -> None:
    shot = Som(SomSettings(across=7, up=up, nodes=nodes), SEED).snapshot()
    np.testing.assert_allclose(between_nodes(*laid_out(shot), shot.seats), shot.nodes, rtol=0, atol=1e-6)


def test_halfway_between_neighbours_lies_their_middle() -> None:
    nodes, seats = laid_out(net())
    ways = [((2, 3), (2, 4)), ((2, 3), (3, 3))]
    for one, other in ways:
        between = between_nodes(nodes, seats, (seats[one] + seats[other])[None] / 2)
        np.testing.assert_allclose(between[0], (nodes[one] + nodes[other]) / 2, rtol=0, atol=1e-6)


def test_beyond_the_edge_lies_what_lies_at_the_edge() -> None:
    nodes, seats = laid_out(net())
    far = np.array([[-5.0, -5.0], [99.0, 99.0]])
    np.testing.assert_allclose(between_nodes(nodes, seats, far), [nodes[0, 0], nodes[-1, -1]], rtol=0, atol=1e-6)


@pytest.mark.parametrize("nodes", ["square", "hexagonal"])
def test_the_ring_is_one_radius_away_from_the_winner_on_a_net_that_lies_flat(nodes: str) -> None:
    shot = net(nodes=nodes)
    flat = {**vars(shot), "nodes": shot.seats, "winner": 24, "radius": 1.5}
    away = np.hypot(*(ring(type(shot)(**flat)) - shot.seats[24]).T)
    np.testing.assert_allclose(away, 1.5, rtol=1e-5)


def test_a_string_has_no_circles() -> None:
    assert ring(net(shape="chain")) is None


def test_before_there_is_a_winner_there_is_no_ring() -> None:
    assert ring(Som(SomSettings(), SEED).snapshot()) is None


# A torus.


def test_after_the_last_row_and_column_of_a_torus_come_the_first_ones() -> None:
    nodes, seats = laid_out(net(shape="torus"))
    beyond = np.array([[7.0, 2.0], [3.0, 6.0], [-1.0, -1.0]])
    expected = [nodes[2, 0], nodes[0, 3], nodes[-1, -1]]
    np.testing.assert_allclose(around_torus(nodes, seats, beyond), expected, rtol=0, atol=1e-6)


def test_between_the_last_and_the_first_column_of_a_torus_lies_their_middle() -> None:
    nodes, seats = laid_out(net(shape="torus"))
    between = around_torus(nodes, seats, np.array([[6.5, 2.0]]))
    np.testing.assert_allclose(between[0], (nodes[2, -1] + nodes[2, 0]) / 2, rtol=0, atol=1e-6)


@pytest.mark.parametrize("nodes", ["square", "hexagonal"])
def test_on_a_torus_nodes_lie_at_their_seats_too(nodes: str) -> None:
    shot = net(shape="torus", nodes=nodes)
    np.testing.assert_allclose(around_torus(*laid_out(shot), shot.seats), shot.nodes, rtol=0, atol=1e-5)


def test_the_ring_of_a_torus_goes_over_its_edge() -> None:
    shot = net(shape="torus")
    at_edge = type(shot)(**{**vars(shot), "winner": 7, "radius": 1.0})
    around, half_a_turn = ring(at_edge), 32  # of 64 corners
    assert around is not None
    np.testing.assert_allclose(around[half_a_turn], laid_out(shot)[0][1, -1], rtol=0, atol=1e-5)


def test_a_circle_that_is_wider_than_the_torus_is_not_drawn() -> None:
    shot = net(shape="torus")
    assert ring(type(shot)(**{**vars(shot), "radius": 3.5})) is None
