from typing import Any

import numpy as np
import pytest
import sklearn.cluster

from playground.data.points import Column, Plane, Points
from playground.learners.groups import START_WAYS, GroupsQuestion
from playground.learners.kmeans import KMeans, KMeansSettings, best_inertias
from tests.point_checks import ODD, dragged, on_square


def made(points: Points, seed: int = 0, **changes: Any) -> KMeans:
    learner = KMeans(KMeansSettings(**changes), seed)
    learner.teach(points)
    return learner


def clumps(count: int, seed: int, size: float = 1.0) -> Points:
    random = np.random.default_rng(seed)
    middles = random.random((5, 2))
    return on_square(size * (middles[random.integers(0, 5, count)] + 0.1 * random.standard_normal((count, 2))))


def peer(x: Any, k: int, **options: Any) -> Any:
    """scikit-learn, in double precision."""
    return sklearn.cluster.KMeans(k, **options).fit(x.astype(float))


def run(learner: KMeans) -> tuple[list[float], int]:
    """The inertia after each half-step until nothing changes, and how often points were assigned."""
    values, assigned = [], 0
    while not learner.converged:
        assigned += learner.next == "assign"
        values += learner.step()
        assert len(values) < 1_000
    return values, assigned


def must_agree(learner: KMeans) -> None:
    """Same labels, centres, inertia and number of rounds as scikit-learn."""
    expected = peer(learner.x, len(learner.centres), init=learner.centres.astype(float), n_init=1, tol=0)
    values, assigned = run(learner)
    size = float(np.abs(learner.x).max())
    assert np.array_equal(learner.snapshot().labels, expected.labels_)
    np.testing.assert_allclose(learner.centres, expected.cluster_centers_, rtol=1e-5, atol=1e-6 * size)
    assert values[-1] == pytest.approx(expected.inertia_, rel=1e-5, abs=1e-12 * size**2)
    assert assigned == expected.n_iter_


@pytest.mark.parametrize("how", START_WAYS)
@pytest.mark.parametrize(("count", "k", "seed"), [(300, 3, 0), (500, 8, 1), (40, 12, 2), (50, 1, 4)])
def test_it_ends_where_and_when_scikit_learn_does(how: str, count: int, k: int, seed: int) -> None:
    must_agree(made(clumps(count, seed), seed, clusters=k, start=how))


@pytest.mark.parametrize("name", ["five columns", "constant column", "huge", "huge, far away", "tiny"])
def test_it_agrees_with_scikit_learn_on_odd_points(name: str) -> None:
    must_agree(made(ODD[name], clusters=4))


@pytest.mark.parametrize("size", [2, 9])
def test_it_agrees_with_scikit_learn_on_many_points(size: int) -> None:
    x = np.random.default_rng(size).random((40_000, size)).astype(np.float32)
    plane = Plane(np.full(size, 0.5, np.float32), np.eye(2, size, dtype=np.float32), 1.0, ("a", "b"))
    learner = made(Points(x, "many", tuple(Column(str(i)) for i in range(size)), plane=plane), clusters=4)
    expected = peer(x, 4, init=learner.centres.astype(float), n_init=1, max_iter=1, tol=0)
    learner.step()
    learner.step()
    np.testing.assert_allclose(learner.centres, expected.cluster_centers_, rtol=1e-5)
    assert learner.step()[0] == pytest.approx(expected.inertia_, rel=1e-6)


def test_an_empty_group_begins_anew_where_it_does_in_scikit_learn() -> None:
    learner = made(clumps(200, 3), clusters=5)
    dragged(learner, 2, (30.0, 30.0))
    must_agree(learner)


def test_two_empty_groups_get_the_two_points_that_are_farthest_from_their_centres() -> None:
    learner = made(on_square([[0, 0], [0, 0.1], [0, 0.7], [1, 1], [1, 0.6]]), clusters=4)
    for index, place in enumerate([(0.0, 0.0), (1.0, 1.0), (9.0, 9.0), (8.0, 9.0)]):
        dragged(learner, index, place)
    learner.step()
    learner.step()
    shot = learner.snapshot()
    assert shot.labels.tolist() == [0, 0, 2, 1, 3]
    np.testing.assert_allclose(shot.centres, [[0, 0.05], [1, 1], [0, 0.7], [1, 0.6]], atol=1e-6)
    assert shot.told == "Centres 3 and 4 had no points and went to the farthest from their own."


def test_a_group_gives_no_point_away_that_is_its_last() -> None:
    learner = made(on_square([[0, 0], [0, 0.1], [1, 1]]), clusters=3)
    for index, place in enumerate([(0.0, 0.04), (1.5, 1.5), (9.0, 9.0)]):
        dragged(learner, index, place)
    learner.step()
    assert learner.snapshot().labels.tolist() == [0, 0, 1]
    learner.step()
    assert learner.snapshot().labels.tolist() == [0, 2, 1]


@pytest.mark.parametrize("seed", range(4))
def test_the_inertia_never_rises(seed: int) -> None:
    learner = made(clumps(200, seed), seed, clusters=6, start="random")
    dragged(learner, 5, (20.0, 20.0))  # such that a group is empty
    values, _ = run(learner)
    assert len(values) > 4
    assert (np.diff(values) <= 1e-9 * values[0]).all()


def test_the_inertia_is_the_sum_of_squared_distances_after_either_half_step() -> None:
    learner = made(clumps(100, 0), clusters=4)
    for _ in range(4):
        (inertia,) = learner.step()
        away = learner.x.astype(float) - learner.centres[learner.snapshot().labels]
        assert inertia == pytest.approx((away**2).sum(), rel=1e-6)


def test_it_tells_how_many_points_joined_another_centre() -> None:
    learner = made(on_square([[0, 0], [0.35, 0], [0.9, 0], [1, 0]]), clusters=2)
    told = []
    for index, place in ((0, (0.1, 0)), (1, (0.5, 0))):
        dragged(learner, index, place)
    for _ in range(6):
        learner.step()
        told.append(learner.snapshot().told)
    assert told == [
        "Each point joined its nearest centre.",
        "Each centre moved to the middle of its points.",
        "1 point joined another centre.",
        "Each centre moved to the middle of its points.",
        "No point joined another centre. Nothing is left to do after 5 half-steps.",
        "Each centre is in the middle of its points. Nothing is left to do after 5 half-steps.",
    ]


@pytest.mark.parametrize(("place", "group"), [((0.1, 0.1), 0), ((0.9, 0.2), 1)])
def test_a_place_belongs_to_the_nearest_centre(place: tuple[float, float], group: int) -> None:
    learner = made(clumps(50, 0), clusters=2)
    for index, where in enumerate([(0.0, 0.0), (1.0, 0.0)]):
        dragged(learner, index, where)
    answer = learner.answer(GroupsQuestion(place))
    assert answer.place == place
    assert answer.shares.tolist() == np.eye(2)[group].tolist()


def test_other_numbers_of_groups_are_as_good_as_scikit_learn_finds_them() -> None:
    x = clumps(300, 5).x
    found = best_inertias(x, 6)
    for k, inertia in enumerate(found, 1):
        assert inertia <= 1.05 * peer(x, k, n_init=10, random_state=0).inertia_


def test_more_groups_than_points_leave_nothing_to_be_measured() -> None:
    assert best_inertias(ODD["three points"].x, 5)[2:].tolist() == [0, 0, 0]
