"""The self-organising map against MiniSom, in its four parts, and with points with which something could go wrong."""

from typing import Any

import numpy as np
import pytest

from playground.data.point_sets import make
from playground.data.points import Column, Plane, Points
from playground.learners.som import Som
from playground.learners.som_parts import SomQuestion, SomSettings
from playground.learners.som_ways import PRESENTED
from tests.minisoms import nodes_of, peer
from tests.point_checks import ODD, dragged, must_cope, must_cope_later, must_refuse, odd_points, on_square

QUESTION = SomQuestion(place=(0.4, 0.6))
SMALL: dict[str, Any] = {"across": 7, "up": 6, "radius": 3.0, "presented": 10, "settling": 40}
WAYS = pytest.mark.parametrize(
    "ways", [{}, {"way": "batch"}, {"slowly": True}, {"start": "spread out", "shape": "torus"}, {"shape": "chain"}]
)
random = np.random.default_rng(0)
CUBE = Plane(np.full(4, 0.5, np.float32), np.eye(2, 4, dtype=np.float32), 1.0, ("first", "second"))
FOUR_NUMBERS = Points(random.random((150, 4)).astype(np.float32), "four", tuple(map(Column, "abcd")), plane=CUBE)
SETS = pytest.mark.parametrize("points", [make("Blobs", 150), FOUR_NUMBERS], ids=["2-D", "4-D"])
NETS = pytest.mark.parametrize(
    ("nodes", "neighbourhood"), [(n, h) for n in ("square", "hexagonal") for h in ("Gaussian", "bubble")]
)


def learner(points: Points | None = None, seed: int = 0, **knobs: Any) -> Som:
    """A small one, on these points."""
    som = Som(SomSettings.from_dict(SMALL | knobs), seed)
    if points is not None:
        som.teach(points)
    return som


def run(som: Som, steps: int) -> tuple[float, ...]:
    """So many steps; what the last one returned."""
    return [som.step() for _ in range(steps)][-1]


def with_net(som: Som, net: np.ndarray, time: float = 1.0) -> Som:
    """The same one with another net (k, d), at that time."""
    som.restore(som.state() | {"net/nodes": net.reshape(-1).astype(np.float64), "time": np.array([time])})
    return som


# The oracle.


@SETS
@NETS
def test_a_run_point_by_point_is_that_of_minisom(points: Points, nodes: str, neighbourhood: str) -> None:
    som = learner(points, nodes=nodes, neighbourhood=neighbourhood)
    theirs = peer(som.grid, som.net, som.settings.schedule, neighbourhood, som.settings.presented)
    dice = np.random.default_rng()
    dice.bit_generator.state = som._random.bit_generator.state
    order = np.concatenate([dice.integers(150, size=10) for _ in range(56)])  # beyond the time when it has settled
    error, torn = run(som, 56)
    theirs.train(points.x[order].astype(np.float64), len(order), random_order=False)
    np.testing.assert_allclose(som.net, nodes_of(theirs), rtol=0, atol=1e-9)
    assert error == pytest.approx(theirs.quantization_error(points.x), abs=1e-9)
    assert torn == pytest.approx(theirs.topographic_error(points.x), abs=1e-9)


@SETS
@NETS
def test_a_run_with_all_points_at_once_is_that_of_minisom(points: Points, nodes: str, neighbourhood: str) -> None:
    som = learner(points, nodes=nodes, neighbourhood=neighbourhood, way="batch")
    theirs = peer(som.grid, som.net, som.settings.schedule, neighbourhood, rates=False)
    error, torn = run(som, 16)
    theirs.train_batch_offline(points.x.astype(np.float64), 16)
    np.testing.assert_allclose(som.net, nodes_of(theirs), rtol=0, atol=1e-9)
    assert error == pytest.approx(theirs.quantization_error(points.x), abs=1e-9)
    assert torn == pytest.approx(theirs.topographic_error(points.x), abs=1e-9)


# One point, slowly.


def test_a_point_is_learned_in_four_parts() -> None:
    som = learner(slowly=True)
    before, shots = som.net.copy(), []
    for _ in range(3):
        som.step()
        shots.append(som.snapshot())
        assert (som.net == before).all()
    assert [shot.phase for shot in shots] == [1, 2, 3]
    assert shots[0].winner == -1
    x = som.x[shots[0].sample]
    assert all((shot.sample_x == x).all() for shot in shots)
    winner = int(((before - x) ** 2).sum(1).argmin())
    assert shots[1].winner == shots[2].winner == winner
    som.step()
    h = np.exp(-som.grid.seen(som.grid.squares)[winner].reshape(-1, 1) / (2 * 3.0**2))
    np.testing.assert_allclose(som.net, before + 0.45 * h * (x - before), rtol=1e-12)
    np.testing.assert_allclose(shots[2].pulled, 0.45 * h[:, 0], rtol=1e-6)
    assert som.snapshot().phase == 4
    assert som.snapshot().time == 0.1


def test_the_next_point_is_another_one() -> None:
    som = learner(slowly=True)
    samples = []
    for _ in range(12):
        som.step()
        samples.append(som.snapshot().sample)
    assert samples[:4] == [samples[0]] * 4
    assert len(set(samples)) == 3


def test_hurrying_in_the_middle_of_a_point_leaves_it() -> None:
    som = learner(slowly=True)
    run(som, 2)
    som.apply(som.settings.with_(slowly=False))
    som.step()
    assert (som.snapshot().phase, som.snapshot().time) == (4, 1.0)
    som.apply(som.settings.with_(slowly=True))
    som.step()
    assert som.snapshot().phase == 1


def test_a_point_that_is_taken_away_is_learned_no_further() -> None:
    som = learner(make("Blobs", 40), slowly=True)
    run(som, 3)
    som.teach(som.points.without(np.arange(1, 40)))
    shot = som.snapshot()
    assert (shot.phase, shot.sample, shot.winner, len(shot.sample_x)) == (0, -1, -1, 0)
    som.step()
    assert som.snapshot().sample == 0


@pytest.mark.parametrize("steps", [1, 2, 3, 4])
def test_it_goes_on_in_the_middle_of_a_point(steps: int) -> None:
    som, other = learner(slowly=True, seed=1), learner(slowly=True, seed=2)
    run(som, steps)
    other.restore(som.state())
    for one in (som, other):
        run(one, 5)
    assert (som.net == other.net).all()
    assert som.snapshot().sample == other.snapshot().sample


# What it shows.


def test_a_net_unfolds_over_its_points() -> None:
    som = learner(make("Square", 600), across=10, up=10, presented=100)
    crumpled = som.snapshot()
    error, torn = run(som, 48)
    shot = som.snapshot()
    assert (crumpled.word, shot.word, shot.is_folded) == ("crumpled", "settled", False)
    assert shot.told == "The net is settled. No fold or twist seen."
    assert error < 0.2 * crumpled.error
    assert torn < 0.1
    assert (shot.error, shot.torn) == (error, torn)


def test_a_planted_fold_is_told() -> None:
    som = learner(make("Square", 600), across=10, up=10)
    flat = som.grid.seats / 9
    assert not with_net(som, flat).snapshot().is_folded
    folded = np.stack([np.minimum(flat[:, 0], 1.4 - flat[:, 0]), flat[:, 1]], axis=1)
    shot = with_net(som, folded).snapshot()
    assert shot.is_folded
    assert "It is folded or twisted" in shot.told


def test_planted_outliers_are_told_when_the_net_has_settled() -> None:
    points = make("Square", 400).with_added(np.array([[3.0, 3.0], [-4.0, 0.5]]))
    som = learner(points, across=10, up=10, presented=100)
    run(som, 20)
    assert not len(som.snapshot().far)
    run(som, 28)
    shot = som.snapshot()
    assert sorted(shot.far) == [400, 401]
    assert "2 points lie far from every node." in shot.told
    away = np.sqrt(((points.x[shot.far][:, None] - som.net) ** 2).sum(2)).min(1)
    np.testing.assert_allclose(shot.far_away, away)


def test_hits_pies_and_the_points_of_a_node_agree() -> None:
    som = learner(make("Blobs", 300))
    run(som, 20)
    shot = som.snapshot()
    won = ((som.x[:, None] - som.net) ** 2).sum(2).argmin(1)
    assert (shot.hits == np.bincount(won, minlength=42)).all()
    assert (shot.pies.sum(1) == shot.hits).all()
    assert (shot.pies.sum(0) == 100).all()
    for node in (0, 20, 41):
        answer = som.answer(SomQuestion(node=node))
        assert answer.won.tolist() == np.flatnonzero(won == node).tolist()
        assert (answer.prototype == shot.nodes[node]).all()


def test_of_very_many_points_some_are_counted() -> None:
    points = make("Unequal blobs", 4_500)
    shot = learner(points).snapshot()
    assert shot.hits.sum() == len(shot.looked_at) == 2_000
    assert (shot.pies.sum(0) == np.bincount(points.made_of[shot.looked_at])).all()


def test_the_nearest_node_of_a_place_is_told() -> None:
    som = learner(FOUR_NUMBERS)
    run(som, 20)
    thing = np.array([0.3, 0.8, 0.5, 0.5])
    away = np.sqrt(((som.net - thing) ** 2).sum(1))
    answer = som.answer(SomQuestion(place=(0.3, 0.8)))
    assert (answer.node, answer.place) == (away.argmin(), (0.3, 0.8))
    assert answer.distance == pytest.approx(away.min(), abs=1e-6)


@pytest.mark.parametrize("node", [-1, 42, None])
def test_a_node_that_is_none_has_won_nothing(node: int | None) -> None:
    answer = learner().answer(SomQuestion(node=node))
    assert (answer.node, len(answer.won), len(answer.prototype)) == (-1, 0, 0)


def test_the_net_is_shown_as_it_is_set() -> None:
    shot = learner(across=4, up=3, nodes="hexagonal").snapshot()
    assert (shot.grid, shot.nodes.shape, shot.seats.shape, shot.between.shape) == ((3, 4), (12, 2), (12, 2), (3, 4))
    assert learner(across=9, shape="chain").snapshot().grid == (1, 9)
    assert learner(across=4, up=3).blueprint()[-1].parameters == 24


def test_radius_and_rate_are_those_of_the_moment() -> None:
    som = learner()
    run(som, 20)
    shot = som.snapshot()
    assert (shot.radius, shot.rate) == shot.schedule.at(20.0)
    assert shot.time == 20.0


# Starts.


def test_a_crumpled_net_is_a_small_heap_in_the_middle() -> None:
    som = learner(make("Square", 600))
    assert np.abs(som.net.mean(0) - som.x.mean(0)).max() < 0.01
    assert 0 < np.ptp(som.net, axis=0).max() <= 0.1 * som.x.std(0).max()


@pytest.mark.parametrize(("across", "up"), [(7, 4), (4, 7)])
def test_a_net_that_is_spread_out_has_its_long_side_along_the_main_direction(across: int, up: int) -> None:
    along, beside = random.standard_normal((2, 400)) * [[0.2], [0.03]]
    points = on_square(np.stack([0.5 + (along - beside) * 0.6, 0.5 + (along + beside) * 0.8], axis=1))
    net = learner(points, across=across, up=up, start="spread out").net.reshape(up, across, 2)
    long, short = (net[0, -1] - net[0, 0], net[-1, 0] - net[0, 0])[:: 1 if across > up else -1]
    values, directions = np.linalg.eigh(np.cov(points.x.T, bias=True))
    for side, value, direction in ((long, values[1], directions[:, 1]), (short, values[0], directions[:, 0])):
        assert np.linalg.norm(side) == pytest.approx(4 * np.sqrt(value), rel=1e-3)
        assert abs(side @ direction) == pytest.approx(np.linalg.norm(side), rel=1e-6)
    np.testing.assert_allclose(net.mean((0, 1)), points.x.mean(0), atol=1e-6)


def test_a_torus_that_is_spread_out_has_near_neighbours() -> None:
    som = learner(make("Square", 300), shape="torus", start="spread out")
    lengths = np.linalg.norm(som.net[som.grid.links[:, 0]] - som.net[som.grid.links[:, 1]], axis=1)
    assert lengths.max() < 0.6 * np.ptp(som.net, axis=0).min()


# Points that change, and the visitor's hand.


def test_points_that_are_added_pull_the_net_that_is_there() -> None:
    som = learner(make("Square", 300))
    run(som, 40)
    before = som.net.copy()
    som.teach(som.points.with_added(np.full((300, 2), 1.5)))
    assert (som.net == before).all()
    assert som.snapshot().hits.sum() == 600
    run(som, 40)
    assert som.net.max() > before.max() + 0.2


@pytest.mark.parametrize("way", ["online", "batch"])
def test_a_net_follows_points_that_turn(way: str) -> None:
    points = make("Moving", 300)
    assert points.turn
    som = learner(points, way=way)
    error = run(som, 1_000)[0]
    assert np.abs(som.x - points.x).max() > 0.5
    assert error < 0.1
    assert not som.converged


def test_a_node_that_is_dragged_is_there() -> None:
    som = learner(FOUR_NUMBERS)
    before = som.net.copy()
    dragged(som, 5, (0.9, 0.1))
    np.testing.assert_allclose(som.net[5], [0.9, 0.1, *before[5, 2:]], atol=1e-6)
    assert (np.delete(som.net, 5, axis=0) == np.delete(before, 5, axis=0)).all()


@pytest.mark.parametrize("node", [-1, 42])
def test_a_node_that_is_none_cannot_be_dragged(node: int) -> None:
    with pytest.raises(ValueError, match=rf"node must be in 0..41, got {node}"):
        dragged(learner(), node, (0.5, 0.5))


@pytest.mark.parametrize("way", ["online", "batch"])
def test_it_goes_back_to_points_of_other_columns(way: str) -> None:
    som = learner(FOUR_NUMBERS, way=way)
    run(som, 5)
    state, other = som.state(), learner(way=way)
    other.restore(state)
    assert [other.step() for _ in range(9)] == [som.step() for _ in range(9)]
    assert (other.net == som.net).all()


# The end.


def test_all_at_once_comes_to_rest_after_it_has_settled() -> None:
    som = learner(way="batch")
    while not som.converged:
        som.step()
    assert 40 < som.steps < 200
    before = som.net.copy()
    som.step()
    assert (som.net == before).all()
    dragged(som, 0, (0.9, 0.9))
    assert not som.converged
    run(som, 20)
    assert som.converged
    som.teach(som.points.without(np.arange(9)))
    assert not som.converged


def test_a_bubble_that_has_not_shrunk_for_a_step_is_not_the_end() -> None:
    som = learner(ODD["three points"], way="batch", neighbourhood="bubble", settling=200)
    before, kept = som.net.copy(), 0
    for _ in range(200):
        som.step()
        kept += int((som.net == before).all())
        before = som.net.copy()
        assert not som.converged
    assert kept > 100
    run(som, 2)
    assert som.converged


def test_one_after_another_never_ends() -> None:
    som = learner()
    run(som, 200)
    assert not som.converged


def test_of_very_many_points_an_epoch_looks_at_some_in_turn() -> None:
    points = on_square(np.repeat([[0.2, 0.2], [0.8, 0.8]], 50_000, axis=0)[np.arange(100_000).reshape(2, -1).T.ravel()])
    som = learner(points, way="batch", across=20, up=20)
    assert "one of 2 points in turn" in som.snapshot().told
    for there in (0.2, 0.8, 0.2):
        som.step()
        np.testing.assert_allclose(som.net, there, atol=1e-6)


def test_a_step_presents_fewer_points_of_very_many_numbers() -> None:
    plane = Plane(np.full(784, 0.5, np.float32), np.eye(2, 784, dtype=np.float32), 1.0, ("a", "b"))
    wide = Points(random.random((30, 784)).astype(np.float32), "wide", (Column("ink"),) * 784, plane=plane)
    som = learner(wide, across=20, up=20, presented=1_000)
    som.step()
    assert som._presented == PRESENTED // (784 * 400) == 19
    assert som.snapshot().time == 1
    assert learner(wide, across=20, up=20)._presented == 10


# Points with which something could go wrong.


@WAYS
@odd_points
def test_it_copes(points: Points, ways: dict[str, Any]) -> None:
    must_cope(learner(**ways), points, QUESTION)


@pytest.mark.parametrize("name", ["no points", "one point", "all equal", "hugest"])
def test_it_copes_with_points_that_come_later(name: str) -> None:
    must_cope_later(learner(), ODD[name], QUESTION)


@pytest.mark.parametrize(("across", "up"), [(1, 1), (1, 3), (2, 1)])
@pytest.mark.parametrize("shape", ["sheet", "chain", "torus"])
def test_it_copes_with_the_smallest_nets(across: int, up: int, shape: str) -> None:
    for way in ("online", "batch"):
        must_cope(learner(across=across, up=up, shape=shape, nodes="hexagonal", way=way), make("Blobs", 50), QUESTION)


def test_it_is_told_why_there_is_no_map() -> None:
    som = learner(ODD["three points"], across=20, up=20)
    assert "There are only 3 different points for 400 nodes" in som.snapshot().told


def test_single_numbers_make_a_map_too() -> None:
    line = Plane(np.full(1, 0.5, np.float32), np.array([[1], [0]], np.float32), 1.0, ("a", "-"))
    points = Points(random.random((100, 1)).astype(np.float32), "line", (Column("a"),), plane=line)
    for start in ("crumpled", "spread out"):
        som = learner(points, shape="chain", start=start)
        run(som, 80)
        assert (np.sign(np.diff(som.net[:, 0])) == np.sign(np.ptp(som.net) and som.net[-1, 0] - som.net[0, 0])).all()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"net/nodes": np.zeros(83)}, "a net must have 84 numbers here, got 83"),
        ({"net/nodes": np.full(84, 1e40)}, r"nodes must be within 1e\+39, got 1e\+40"),
        ({"time": np.array([-1.0])}, "time must be in 0"),
        ({"part": np.array([5, 0, 0, 0])}, "a part must be of 4"),
        ({"part": np.array([1, -1, -1, 0])}, "a part must be of 4"),
        ({"part": np.array([2, 0, -1, 0])}, "a part must be of 4"),
        ({"part": np.array([1, 300, -1, 0])}, "a part must be of 4"),
        ({"part": np.array([2, 0, 42, 0])}, "a part must be of 4"),
        ({"survey/won": np.full(300, 42)}, "winners must be in 0..41"),
    ],
)
def test_a_damaged_state_is_refused(changes: dict[str, np.ndarray], message: str) -> None:
    must_refuse(learner(), changes, message)


def test_it_is_finite_with_the_highest_rate() -> None:
    som = learner(rate=1.0, radius=1.0)
    assert np.isfinite(run(som, 100)).all()
    assert som.net.min() >= som.x.min()
    assert som.net.max() <= som.x.max()
