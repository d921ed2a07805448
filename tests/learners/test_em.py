"""EM against scikit-learn's GaussianMixture, half-step by half-step, and what it makes of points that go wrong."""

import warnings
from typing import Any

import numpy as np
import pytest
from sklearn.exceptions import ConvergenceWarning
from sklearn.mixture import GaussianMixture

from playground.data.point_sets import default_points
from playground.data.points import Column, Plane, Points
from playground.learners.em import TILTED, Em, EmSettings
from playground.learners.gaussians import SHAPES, Mixture
from playground.learners.groups import GroupsQuestion
from tests.clouds import densities
from tests.point_checks import dragged, must_cope, must_cope_later, must_refuse, odd_points, on_square

QUESTION = GroupsQuestion((0.4, 0.6), elbow=True)
PEERS: Any = {"full": "full", "diagonal": "diag", "spherical": "spherical"}
each_shape = pytest.mark.parametrize("shape", SHAPES)


def clumps(count: int, size: int, seed: int = 0) -> Points:
    """Stretched and tilted groups that overlap."""
    dice = np.random.default_rng(seed)
    middles, tilts = dice.random((4, size)), 0.12 * dice.normal(size=(4, size, size)) / size**0.5
    of = dice.integers(0, 4, count)
    x = middles[of] + np.einsum("nij,nj->ni", tilts[of], dice.standard_normal((count, size)))
    plane = Plane(np.full(size, 0.5, np.float32), np.eye(2, size, dtype=np.float32), 1.0, ("across", "up"))
    return Points(x.astype(np.float32), "clumps", tuple(Column(f"{i}") for i in range(size)), plane=plane)


def made(points: Points, seed: int = 0, **changes: Any) -> Em:
    learner = Em(EmSettings(**changes), seed)
    learner.teach(points)
    return learner


def finish(learner: Em) -> list[float]:
    """The surprise after each half-step until nothing is left to do."""
    values = []
    while not learner.converged:
        values.append(learner.step()[0])
        assert len(values) < 2_000
    return values


def clouds(learner: Em) -> tuple[Any, Any, Any]:
    """Weights, means and spreads as they are in the state."""
    state, (k, d) = learner.state(), learner.centres.shape
    shape = {"full": (k, d, d), "diagonal": (k, d), "spherical": (k,)}[learner.settings.shape]
    return state["groups/weights"], state["groups/means"].reshape(k, d), state["groups/spreads"].reshape(shape)


def peer(learner: Em) -> Any:
    """scikit-learn, which begins with the same clouds."""
    weights, means, spreads = clouds(learner)
    settings = learner.settings
    precisions = np.linalg.inv(spreads) if settings.shape == "full" else 1 / spreads
    start: Any = {"weights_init": weights, "means_init": means, "precisions_init": precisions}
    return GaussianMixture(
        len(weights), covariance_type=PEERS[settings.shape], reg_covar=settings.regularisation, tol=0, **start
    )


def fitted(theirs: Any, x: Any, rounds: int) -> Any:
    theirs.max_iter = rounds
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return theirs.fit(x.astype(np.float64))


CASES = [(size, shape, seed) for size in (2, 3, 9) for shape in SHAPES for seed in (0, 1)]


@pytest.mark.parametrize(("size", "shape", "seed"), CASES)
def test_each_round_is_that_of_scikit_learn(size: int, shape: str, seed: int) -> None:
    learner = made(clumps(400, size, seed), seed, clusters=4, shape=shape)
    theirs = peer(learner)
    for rounds in (1, 2, 3, 10):
        while learner.steps < 2 * rounds - 2:
            learner.step()
        surprise = learner.step()[0]
        expected = fitted(theirs, learner.x, rounds)
        assert -surprise == pytest.approx(expected.lower_bound_, rel=1e-6)
        learner.step()
        for mine, name in zip(clouds(learner), ("weights_", "means_", "covariances_"), strict=True):
            np.testing.assert_allclose(mine, getattr(expected, name), rtol=1e-6, atol=1e-8)
    x = learner.x.astype(np.float64)
    assert learner.step()[1] == pytest.approx(expected.bic(x), rel=1e-6)
    shot, shares = learner.snapshot(), expected.predict_proba(x)
    assert shot.shares is not None
    np.testing.assert_allclose(shot.shares, shares, atol=1e-5)
    np.testing.assert_array_equal(shot.labels, shares.argmax(axis=1))


@each_shape
def test_neither_half_step_raises_the_surprise(shape: str) -> None:
    for seed in range(3):
        values = finish(made(clumps(300, 2, seed), seed, clusters=5, shape=shape))
        assert np.diff(values).max() < 1e-7
        assert values[-1] < values[0] - 0.1


def test_after_e_the_curve_is_the_surprise_and_after_m_not_less_than_it() -> None:
    learner = made(clumps(300, 2), clusters=4)
    for _ in range(5):
        learner.step()
        bound = learner.step()[0]
        weights, means, spreads = clouds(learner)
        logs = peer(learner)
        logs.weights_, logs.means_, logs.covariances_ = weights, means, spreads
        logs.precisions_cholesky_ = np.linalg.cholesky(np.linalg.inv(spreads))
        surprise = -logs.score(learner.x.astype(np.float64))
        assert bound >= surprise - 1e-9
        twin = Em(learner.settings)
        twin.restore(learner.state())
        assert twin.step()[0] == pytest.approx(surprise, rel=1e-9)


def test_the_first_centres_are_points_and_the_first_clouds_round() -> None:
    learner = made(default_points())
    assert all((learner.x == centre).all(axis=1).any() for centre in learner.centres)
    shot = learner.snapshot()
    assert shot.weights.tolist() == pytest.approx([1 / 3] * 3)
    nearest = ((learner.x[:, None].astype(np.float64) - learner.centres) ** 2).sum(axis=2).min(axis=1)
    np.testing.assert_allclose(shot.spreads, np.tile(np.eye(2) * nearest.mean() / 2, (3, 1, 1)), rtol=1e-3)


def test_half_steps_take_turns_and_are_named() -> None:
    learner = made(default_points())
    assert (learner.done, learner.next) == ("", "E")
    for half, other in (("E", "M"), ("M", "E"), ("E", "M")):
        before = learner.centres
        learner.step()
        shot = learner.snapshot()
        assert (shot.done, shot.next) == (half, other)
        assert np.array_equal(before, shot.centres) == (half == "E")
    assert (shot.labels >= 0).all()


def test_it_finds_the_three_heaps_and_says_when_it_is_done() -> None:
    learner = made(default_points(), clusters=3)
    finish(learner)
    shot = learner.snapshot()
    made_of = learner.points.made_of
    found = [int(np.bincount(shot.labels[made_of == heap]).argmax()) for heap in range(3)]
    assert sorted(found) == [0, 1, 2]
    assert np.mean(shot.labels == np.array(found)[made_of]) > 0.97
    assert "Nothing is left to do after" in shot.told
    shares = learner.answer(GroupsQuestion((0.25, 0.7))).shares
    assert shares.max() > 0.99
    assert shares.argmax() == found[0]


def test_an_answer_holds_shares_by_weight_times_density() -> None:
    learner = made(clumps(300, 2), clusters=4)
    for _ in range(4):
        learner.step()
    weights, means, spreads = clouds(learner)
    likely = densities(Mixture(weights, means, spreads), np.array([[0.4, 0.6]]))
    answer = learner.answer(GroupsQuestion((0.4, 0.6)))
    np.testing.assert_allclose(answer.shares, likely[:, 0] / likely.sum(), rtol=1e-4)
    assert not answer.elbow


def test_the_elbow_tells_bic_and_aic_for_one_to_eight_clouds() -> None:
    elbow = made(default_points()).answer(GroupsQuestion(elbow=True)).elbow
    assert {name: len(values) for name, values in elbow.items()} == {"BIC": 8, "AIC": 8}
    assert elbow["BIC"].argmin() + 1 == 3
    penalties = elbow["BIC"] - elbow["AIC"]
    np.testing.assert_allclose(penalties, (6 * np.arange(1, 9) - 1) * (np.log(300) - 2), rtol=1e-9)


# Clouds that collapse.


def with_a_heap(count: int) -> Points:
    """Scattered points, and so many in one place."""
    dice = np.random.default_rng(4)
    return on_square(np.r_[0.3 + 0.3 * dice.random((150, 2)), np.full((count, 2), 0.95)])


@each_shape
def test_a_collapse_is_caught_and_named_and_held_open(shape: str) -> None:
    learner = made(with_a_heap(10), clusters=2, shape=shape, start="farthest")
    finish(learner)
    heap = int(learner.snapshot().labels[-1])
    told = learner.snapshot().told
    assert f"Cloud {heap + 1} has collapsed onto 10 points. Only the regularisation" in told
    assert learner.snapshot().spreads[heap].diagonal().tolist() == pytest.approx([1e-6, 1e-6], rel=1e-3)


def test_a_cloud_on_a_line_is_called_flat() -> None:
    line = np.c_[np.linspace(0, 0.4, 60), np.linspace(0.9, 0.95, 60)]
    dice = np.random.default_rng(4)
    learner = made(on_square(np.r_[line, 0.5 + 0.4 * dice.random((100, 2)) * [1, 0.5]]), clusters=2, start="farthest")
    finish(learner)
    flat = int(learner.snapshot().labels[0])
    assert f"Cloud {flat + 1} is flat" in learner.snapshot().told


def test_more_regularisation_opens_a_collapsed_cloud_in_the_midst_of_a_run() -> None:
    learner = made(with_a_heap(10), clusters=2)
    finish(learner)
    learner.apply(learner.settings.with_(regularisation=0.01))
    assert not learner.converged
    finish(learner)
    heap = int(learner.snapshot().labels[-1])
    assert learner.snapshot().spreads[heap].diagonal().tolist() == pytest.approx([0.01, 0.01], rel=1e-2)


def test_it_does_not_rest_while_more_regularisation_still_raises_the_surprise() -> None:
    learner = made(clumps(300, 2), clusters=4)
    finish(learner)
    learner.apply(learner.settings.with_(regularisation=0.02))
    values = finish(learner)
    assert max(values) > values[0] + 0.02
    assert learner.step()[0] == pytest.approx(learner.step()[0], abs=1e-4)
    assert abs(learner.step()[0] - values[-1]) < 1e-3


def test_a_cloud_that_lost_all_points_begins_anew_where_points_surprise_most() -> None:
    dice = np.random.default_rng(4)
    x = np.r_[0.3 + 0.1 * dice.random((100, 2)), [[0.95, 0.9]]]
    learner = made(on_square(x), clusters=2, start="random")
    learner.step()
    learner.step()
    dragged(learner, 1, (40.0, 40.0))
    learner.step()
    learner.step()
    assert learner.news == "Cloud 2 had lost all points, and began anew where points surprise most."
    assert not learner.converged
    assert learner.centres[1].tolist() == pytest.approx([0.95, 0.9])
    finish(learner)
    assert learner.snapshot().weights[1] == pytest.approx(1 / 101, rel=1e-3)


# What the visitor does.


def test_a_dragged_centre_takes_its_cloud_along_and_leaves_the_others() -> None:
    learner = made(default_points())
    finish(learner)
    before = clouds(learner)
    dragged(learner, 1, (0.5, 0.5))
    _, means, spreads = clouds(learner)
    np.testing.assert_array_equal(spreads, before[2])
    np.testing.assert_array_equal(means[[0, 2]], before[1][[0, 2]])
    np.testing.assert_array_equal(means[1], [0.5, 0.5])
    assert not learner.converged
    finish(learner)
    assert learner.snapshot().spreads.shape == (3, 2, 2)


@pytest.mark.parametrize("clusters", [1, 2, 5, 12])
def test_clouds_come_and_go_in_the_midst_of_a_run(clusters: int) -> None:
    learner = made(default_points())
    finish(learner)
    before = clouds(learner)
    learner.apply(learner.settings.with_(clusters=clusters))
    learner.step()
    weights, means, _ = clouds(learner)
    kept = min(3, clusters)
    assert len(weights) == clusters
    assert weights.sum() == pytest.approx(1)
    np.testing.assert_array_equal(means[:kept], before[1][:kept])
    assert learner.snapshot().told
    finish(learner)


def test_it_follows_points_that_turn() -> None:
    learner = made(Points(default_points().x, "turning", turn=0.003))
    for _ in range(400):
        learner.step()
    np.testing.assert_allclose(learner.centres.mean(axis=0), learner.x.mean(axis=0), atol=0.05)
    assert learner.step()[0] < -1.3


def test_of_very_many_numbers_no_tilts_are_learned() -> None:
    learner = made(clumps(30, TILTED + 1), clusters=2)
    must_cope(learner, learner.points, QUESTION)
    assert "With 101 numbers each there is too much to learn for tilts: clouds are diagonal." in learner.snapshot().told


def test_spreads_are_seen_on_the_plane() -> None:
    points = clumps(300, 5)
    learner = made(points, clusters=2)
    for _ in range(6):
        learner.step()
    spreads = clouds(learner)[2]
    np.testing.assert_allclose(learner.snapshot().spreads, spreads[:, :2, :2], rtol=1e-5)


@each_shape
@odd_points
def test_it_copes_with_odd_points(points: Points, shape: str) -> None:
    for clusters, regularisation, elbow in ((3, 1e-9, True), (12, 1e-6, False), (1, 0.1, False)):
        learner = Em(EmSettings(clusters=clusters, shape=shape, regularisation=regularisation))
        must_cope(learner, points, GroupsQuestion((0.4, 0.6), elbow))


@each_shape
@odd_points
def test_it_copes_with_odd_points_later(points: Points, shape: str) -> None:
    must_cope_later(Em(EmSettings(clusters=4, shape=shape)), points, GroupsQuestion((0.4, 0.6)))


# Files.


@each_shape
def test_it_goes_on_bit_for_bit_after_other_points_and_another_number_of_clouds(shape: str) -> None:
    learner, other = made(clumps(200, 7), shape=shape), Em(EmSettings(shape=shape), 3)
    for settings in (learner.settings.with_(clusters=5), other.settings):
        learner.apply(settings)
        other.apply(settings)
        learner.step()
        other.restore(learner.state())
        assert [learner.step() for _ in range(3)] == [other.step() for _ in range(3)]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("groups/weights", np.ones(3), "weights must be above 0 and sum to 1"),
        ("groups/means", np.zeros(6), "means must be where the centres are"),
        ("groups/spreads", np.ones(12), "covariances must be positive definite"),
        ("groups/spreads", np.ones(3), "there must be 12 numbers for spreads, got 3"),
        ("values", np.array([1e300, 0.0, 0.0]), r"the surprise must be below 1e9, got 1e\+300"),
    ],
)
def test_a_damaged_state_is_refused(name: str, value: Any, message: str) -> None:
    learner = made(default_points())
    learner.step()
    must_refuse(learner, {name: value}, message)
