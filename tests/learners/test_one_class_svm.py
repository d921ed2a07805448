"""The one-class SVM against scikit-learn, and how it follows what the visitor does to points and knobs."""

from typing import Any

import numpy as np
import pytest
from sklearn.svm import OneClassSVM as Peer

from playground.data.point_sets import default_points
from playground.data.points import Column, Plane, Points
from playground.learners import one_class_svm, slopes
from playground.learners.kernels import KERNELS, Kernel
from playground.learners.one_class_svm import OneClassSvm, only_first
from playground.learners.svm_parts import BOUNDARY, INSIDE, OUTLIER, SvmQuestion, SvmSettings
from playground.phrases import THIN
from tests.point_checks import ODD, must_cope, must_cope_later, must_refuse, odd_points

QUESTION = SvmQuestion((0.5, 0.5))
GRID = np.stack(np.meshgrid(np.linspace(0, 1, 25), np.linspace(0, 1, 25)), axis=-1).reshape(-1, 2).astype(np.float32)


def moons(count: int) -> Any:
    dice = np.random.default_rng(1)
    turn = dice.random(count) * np.pi
    side = np.arange(count) % 2
    x = np.stack([0.35 + 0.3 * side + 0.25 * np.cos(turn), 0.5 + (0.5 - side) * 0.5 * np.sin(turn)], axis=1)
    return x + 0.02 * dice.standard_normal((count, 2))


def table(count: int) -> Any:
    return np.random.default_rng(2).normal(0.5, 1 / 6, (count, 5))


SETS = {
    "blobs": default_points().x,
    "moons": moons(150).astype(np.float32),
    "with copies": np.repeat(moons(40), 3, axis=0).astype(np.float32),
    "table": table(120).astype(np.float32),
}


def of(x: Any) -> Points:
    """Any array as points."""
    x = np.asarray(x, np.float32)
    d = x.shape[1]
    axes = np.eye(2, d, dtype=np.float32)
    plane = Plane(np.full(d, 0.5, np.float32), axes, 1.0, ("across", "up"))
    return Points(x, "some", tuple(Column(f"{i}") for i in range(d)), plane=plane)


def learned(x: Any, until: float = 1e-7, seed: int = 0, **settings: Any) -> OneClassSvm:
    """One that has gone on until no pair breaks the rules by more than that."""
    learner = OneClassSvm(SvmSettings.from_dict({"pairs": 1000} | settings), seed)
    learner.teach(of(x))
    finish(learner, until)
    return learner


def finish(learner: OneClassSvm, until: float = 1e-7) -> None:
    for _ in range(2000):
        learner.step()
        if learner.converged and violation(learner) <= until:
            return
    raise AssertionError(f"it did not come to an end: {learner.snapshot().told}")


def violation(learner: OneClassSvm) -> float:
    """By how much the slopes of a pair that could move differ, from its state and the kernel's formula."""
    a = learner.state()["svm/multipliers"]
    slopes = alike(learner.x, learner.settings) @ a
    return float(slopes[a > 0].max() - slopes[a < 1].min())


def alike(x: Any, settings: Any) -> Any:
    return Kernel(x, settings.kernel, settings.gamma).between(x)


def peer(x: Any, settings: SvmSettings) -> Peer:
    name = {"RBF": "rbf", "linear": "linear", "polynomial": "poly", "sigmoid": "sigmoid"}[settings.kernel]
    gamma: Any = settings.gamma
    return Peer(kernel=name, nu=settings.nu, gamma=gamma, tol=1e-7).fit(x.astype(np.float64))


def objective(multipliers: Any, x: Any, settings: SvmSettings) -> float:
    total = settings.nu * len(x)
    return float(multipliers @ alike(x, settings) @ multipliers / 2 / total**2)


CASES = [
    ("blobs", "RBF", 0.1, 20.0),
    ("blobs", "RBF", 0.01, 1.0),
    ("blobs", "RBF", 0.9, 200.0),
    ("blobs", "linear", 0.2, 1.0),
    ("blobs", "polynomial", 0.3, 1.0),
    ("blobs", "sigmoid", 0.3, 0.5),
    ("moons", "RBF", 0.3, 50.0),
    ("moons", "polynomial", 0.1, 2.0),
    ("with copies", "RBF", 0.25, 30.0),
    ("table", "RBF", 0.1, 3.0),
    ("table", "linear", 0.5, 1.0),
    ("table", "sigmoid", 0.2, 0.1),
]


@pytest.mark.parametrize(("name", "kernel", "nu", "gamma"), CASES)
def test_it_finds_what_scikit_learn_finds(name: str, kernel: str, nu: float, gamma: float) -> None:
    x, learner = SETS[name], learned(SETS[name], kernel=kernel, nu=nu, gamma=gamma)
    settings = learner.settings
    theirs, a = peer(x, settings), np.zeros(len(x))
    a[theirs.support_] = theirs.dual_coef_[0]
    ours = learner.step()[0]
    assert ours == pytest.approx(objective(a, x, settings), rel=1e-6)
    assert ours == pytest.approx(objective(learner.state()["svm/multipliers"], x, settings), rel=1e-9)
    unit = Kernel(x, kernel, gamma).unit * settings.nu * len(x)
    things = learner.points.plane.things(GRID).astype(np.float64)
    expected = theirs.decision_function(things) / unit
    answers = [learner.answer(SvmQuestion((float(place[0]), float(place[1])))) for place in GRID]
    scores = np.array([answer.score for answer in answers])
    # Where no multiplier is free, the boundary may be anywhere in a gap; a sigmoid's all end at their bounds.
    atol = (1e-3 if kernel == "sigmoid" else 2e-5) * max(1.0, np.abs(expected).max())
    np.testing.assert_allclose(scores, expected, rtol=0, atol=atol)
    is_clear = np.abs(expected) > atol
    assert is_clear.mean() > 0.7
    assert ([answer.is_inside for answer in answers] == (expected > 0))[is_clear].all()
    of_points = theirs.decision_function(x.astype(np.float64)) / unit
    on_it = 1e-3 / (settings.nu * len(x))
    of_points[np.abs(of_points) <= on_it] = 0
    np.testing.assert_allclose(learner.snapshot().scores, of_points, rtol=0, atol=max(atol, on_it))


def test_more_points_than_it_works_on_at_a_time_end_at_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = learned(SETS["blobs"]).step()[0]
    monkeypatch.setattr(one_class_svm, "WORKING", 40)
    monkeypatch.setattr(slopes, "COMPARISONS", 300 * 7)
    assert learned(SETS["blobs"]).step()[0] == pytest.approx(expected, rel=1e-9)


def test_a_step_moves_one_pair_whose_sum_stays() -> None:
    learner = OneClassSvm(SvmSettings())
    for _ in range(5):
        before = learner.state()["svm/multipliers"]
        learner.step()
        after, pair = learner.state()["svm/multipliers"], learner.snapshot().pair
        assert pair is not None
        assert set(np.flatnonzero(before != after)) == {pair.taker, pair.giver}
        assert after[pair.taker] - before[pair.taker] == pytest.approx(pair.amount)
        assert after.sum() == pytest.approx(30, rel=1e-12)


@pytest.mark.parametrize("kernel", KERNELS)
def test_the_objective_never_rises(kernel: str) -> None:
    learner = OneClassSvm(SvmSettings(kernel=kernel, gamma=1.0))
    values = np.array([learner.step()[0] for _ in range(150)])
    assert np.diff(values).max() <= 1e-14
    assert values[-1] < values[0]


def test_it_converges_in_steps_that_can_be_watched_and_says_so() -> None:
    learner, steps = OneClassSvm(SvmSettings()), 0
    while not learner.converged:
        learner.step()
        steps += 1
    assert 50 < steps < 200
    assert 0 < violation(learner) <= 1e-3
    assert learner.snapshot().told.startswith("Nothing is left to do: ")


def test_who_goes_on_gets_what_is_exact() -> None:
    learner = OneClassSvm(SvmSettings(pairs=1000))
    for _ in range(3):
        learner.step()
    assert violation(learner) < 1e-7
    state = learner.state()
    learner.step()
    np.testing.assert_array_equal(learner.state()["svm/multipliers"], state["svm/multipliers"])
    assert learner.snapshot().pair is None


@pytest.mark.parametrize("nu", [0.05, 0.2, 0.6])
def test_nu_bounds_the_share_outside_from_above_and_of_support_vectors_from_below(nu: float) -> None:
    learner = learned(SETS["blobs"], nu=nu)
    shot = learner.snapshot()
    assert shot.outside <= nu <= shot.support
    assert shot.outside == pytest.approx(nu, abs=0.05)
    assert learner.step()[1] == shot.outside


def test_kinds_scores_and_multipliers_go_together() -> None:
    shot = learned(SETS["blobs"]).snapshot()
    assert shot.kinds[shot.multipliers == 0].tolist() == [INSIDE] * np.count_nonzero(shot.multipliers == 0)
    assert (shot.scores[shot.kinds == INSIDE] >= 0).all()
    assert (shot.scores[shot.kinds == OUTLIER] <= 0).all()
    assert not shot.scores[shot.kinds == BOUNDARY].any()
    assert shot.outside == np.mean(shot.scores < 0) > 0
    assert (shot.kinds == BOUNDARY).any()


def test_the_score_map_agrees_with_what_it_answers() -> None:
    learner = learned(SETS["blobs"])
    ours = learner.snapshot().score_map
    for row, column in ((0, 0), (30, 12), (63, 40)):
        place = ((column + 0.5) / 64, (row + 0.5) / 64)
        assert ours[row, column] == pytest.approx(learner.answer(SvmQuestion(place)).score, abs=1e-5)


def test_an_answer_names_the_points_that_say_most() -> None:
    learner = learned(SETS["blobs"])
    answer = learner.answer(SvmQuestion((0.3, 0.8)))
    a, x = learner.state()["svm/multipliers"], SETS["blobs"].astype(np.float64)
    says = a / a.sum() * np.exp(-20 * ((x - [0.3, 0.8]) ** 2).sum(axis=1))
    assert answer.contributors.tolist() == np.argsort(-says)[:5].tolist()
    np.testing.assert_allclose(answer.contributions, np.sort(says)[::-1][:5], rtol=1e-5)
    assert answer.score == pytest.approx(says.sum() - answer.rho, abs=1e-6)


# What the visitor does.


def same_as_anew(learner: OneClassSvm) -> None:
    """It ends where one ends that never knew anything else."""
    finish(learner)
    anew = learned(learner.points.x, **learner.settings.to_dict() | {"pairs": 1000})
    assert learner.step()[0] == pytest.approx(anew.step()[0], rel=1e-6)


def test_the_boundary_follows_a_dragged_point() -> None:
    learner = learned(SETS["blobs"])
    corner = (0.95, 0.05)
    before = learner.answer(SvmQuestion(corner)).score
    for i in range(10):
        learner.teach(learner.points.with_moved(7, (0.5 + 0.05 * i, 0.5 - 0.05 * i)))
        assert not learner.converged
        learner.step()
    assert learner.snapshot().kinds[7] == OUTLIER
    assert learner.answer(SvmQuestion(corner)).score > before
    same_as_anew(learner)


EDITS = {
    "added": lambda points: points.with_added(np.array([[0.9, 0.1], [0.4, 0.4], [0.4, 0.4]], np.float32)),
    "removed": lambda points: points.without(np.arange(0, 300, 7)),
    "others": lambda points: of(SETS["moons"]),
    "moved": lambda points: points.with_moved(3, (0.1, 0.1)),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("is_done", [False, True])
def test_after_an_edit_it_ends_where_it_would_have_from_the_start(edit: str, is_done: bool) -> None:
    learner = OneClassSvm(SvmSettings(pairs=1000 if is_done else 1))
    for _ in range(3):
        learner.step()
    learner.teach(EDITS[edit](learner.points))
    multipliers = learner.state()["svm/multipliers"]
    assert multipliers.sum() == pytest.approx(0.1 * len(learner.points), rel=1e-9)
    learner.apply(learner.settings.with_(pairs=1000))
    same_as_anew(learner)


def test_points_that_stay_keep_their_weight() -> None:
    learner = learned(SETS["blobs"])
    before = learner.state()["svm/multipliers"]
    gone = np.flatnonzero(before == 0)[:30]
    learner.teach(learner.points.without(gone))
    after, stayed = learner.state()["svm/multipliers"], np.delete(before, gone)
    assert (after <= stayed).all()
    assert np.count_nonzero(after != stayed) < 15  # no more than give what is too much
    learner.teach(learner.points.with_added(np.array([[0.5, 0.5]], np.float32)))
    np.testing.assert_array_equal(learner.state()["svm/multipliers"], [*after, 0.1])


def test_points_that_turn_are_followed() -> None:
    learner = OneClassSvm(SvmSettings())
    turning = Points(SETS["blobs"], "turning", turn=0.05)
    learner.teach(turning)
    for _ in range(40):
        learner.step()
    expected = alike(turning.at(39), learner.settings) @ learner.state()["svm/multipliers"]
    np.testing.assert_allclose(learner.state()["svm/slopes"], expected, rtol=1e-9)


@pytest.mark.parametrize(("knob", "value"), [("nu", 0.5), ("nu", 0.02), ("gamma", 3.0), ("gamma", 300.0)])
def test_another_number_takes_what_was_learned_along(knob: str, value: float) -> None:
    learner = learned(SETS["blobs"])
    learner.apply(learner.settings.with_(**{knob: value}))
    assert not learner.converged
    same_as_anew(learner)


def test_while_all_points_are_added_up_it_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slopes, "COMPARISONS", 300 * 10)
    learner = OneClassSvm(SvmSettings())
    said = [learner.snapshot().told]
    for _ in range(2):
        assert np.isfinite(learner.step()).all()
        said.append(learner.snapshot().told)
    assert [told.rpartition(": ")[2] for told in said[:2]] == [f"33{THIN}% are done.", f"67{THIN}% are done."]
    assert said[2].startswith("Weight moves")


# What can be wrong with points.


@pytest.mark.parametrize("kernel", KERNELS)
@odd_points
def test_it_copes_with_odd_points(points: Points, kernel: str) -> None:
    for nu, gamma in ((0.01, 0.001), (0.3, 20.0), (0.9, 1000.0)):
        must_cope(OneClassSvm(SvmSettings(nu=nu, gamma=gamma, kernel=kernel, pairs=20)), points, QUESTION)


@pytest.mark.parametrize("kernel", KERNELS)
@odd_points
def test_it_copes_with_odd_points_later(points: Points, kernel: str) -> None:
    must_cope_later(OneClassSvm(SvmSettings(kernel=kernel)), points, QUESTION)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("one point", "There is only 1 point"),
        ("all equal", "All points are equal"),
        ("constant column", "Nothing is left to do"),
        ("huge", "To a kernel with so high a gamma no two of the 60 points are alike"),
    ],
)
def test_it_says_what_is_odd_about_points(name: str, told: str) -> None:
    learner = OneClassSvm(SvmSettings(pairs=1000))
    learner.teach(ODD[name])
    for _ in range(2):
        learner.step()
    assert learner.snapshot().told.startswith(told)


def test_all_points_can_go_and_others_come() -> None:
    learner = learned(SETS["moons"])
    learner.teach(learner.points.without(np.arange(150)))
    assert learner.step() == (0, 0)
    assert learner.converged
    learner.teach(of(SETS["moons"]))
    assert not learner.converged
    same_as_anew(learner)


# Files.


@pytest.mark.parametrize("count", [0, 1, 299, 300])
def test_a_state_of_other_points_goes_on_bit_for_bit(count: int) -> None:
    learner, other = OneClassSvm(SvmSettings()), OneClassSvm(SvmSettings())
    learner.step()
    learner.teach(learner.points.without(np.arange(count, 300)))
    learner.apply(learner.settings.with_(nu=0.3))
    other.restore(learner.state())
    other.apply(learner.settings)
    assert [other.step() for _ in range(20)] == [learner.step() for _ in range(20)]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("svm/multipliers", np.full(300, 0.2), "multipliers must add up to 30, got 60"),
        ("svm/multipliers", np.full(300, 1.1), r"multipliers must be in 0\.\.1, got 1.1 to 1.1"),
        ("svm/multipliers", np.full(299, 0.1), "there must be multipliers for 300 points, got 299"),
        ("svm/counted", np.full(300, -0.1), r"counted must be in 0\.\.1, got -0.1 to -0.1"),
        ("svm/slopes", np.full(300, 31.0), r"slopes must be in -30.031\.\.30.031, got 31 to 31"),
        ("adopted", np.array([0.1, 0.0]), r"gamma must be in 0.001\.\.1000, got 0"),
        ("pair", np.array([3.0, 3.0, 0.1]), "a pair must be two of 300 points, got 3 and 3"),
        ("pair", np.array([3.0, 300.0, 0.1]), "a pair must be two of 300 points, got 3 and 300"),
    ],
)
def test_a_damaged_state_is_refused(name: str, value: Any, message: str) -> None:
    learner = OneClassSvm(SvmSettings())
    learner.step()
    must_refuse(learner, {name: value}, message)


def test_of_several_that_are_the_same_one_only_the_first_counts() -> None:
    assert only_first(np.array([4, -1, 2, 4, 2, -1, 0])).tolist() == [4, -1, 2, -1, -1, -1, 0]
