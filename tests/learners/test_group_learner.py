import dataclasses
from typing import Any

import numpy as np
import pytest

from playground.data.points import NOBODY, Points
from playground.learners.cmeans import CMeans
from playground.learners.groups import START_WAYS, GroupsQuestion
from playground.learners.kmeans import KMeans, KMeansSettings
from tests.point_checks import ODD, dragged, must_cope, must_cope_later, must_refuse, odd_points, on_square

QUESTION = GroupsQuestion((0.4, 0.6), elbow=True)
KINDS: tuple[Any, ...] = (KMeans, CMeans)
every_kind = pytest.mark.parametrize("kind", KINDS)


def made(kind: Any, points: Points | None = None, seed: int = 0, **changes: Any) -> Any:
    learner = kind(kind.Settings(**changes), seed)
    if points is not None:
        learner.teach(points)
    return learner


def cloud(count: int = 60, seed: int = 0) -> Points:
    return on_square(np.random.default_rng(seed).random((count, 2)))


def run(learner: Any, steps: int) -> Any:
    for _ in range(steps):
        learner.step()
    return learner.snapshot()


def settled(learner: Any) -> Any:
    """A learner that has nothing left to do."""
    for _ in range(2_000):
        if learner.converged:
            return learner
        learner.step()
    raise AssertionError("it does not end")


# Points with which something could go wrong.


@every_kind
@odd_points
@pytest.mark.parametrize("clusters", [1, 3, 12])
def test_it_copes_with_odd_points(kind: Any, points: Points, clusters: int) -> None:
    must_cope(made(kind, clusters=clusters), points, QUESTION)


@every_kind
@odd_points
def test_it_copes_with_odd_points_that_come_and_go(kind: Any, points: Points) -> None:
    must_cope_later(made(kind), points, GroupsQuestion((0.4, 0.6)))


@every_kind
@pytest.mark.parametrize(
    ("name", "clusters", "reason"),
    [
        ("one point", 3, "2 of the 3 groups stay empty: there is only 1 point."),
        ("all equal", 3, "2 of the 3 groups stay empty: all points are equal."),
        ("three points", 4, "1 of the 4 groups stays empty: there are only 3 different points."),
        ("two places", 5, "3 of the 5 groups stay empty: there are only 2 different points."),
    ],
)
def test_it_says_why_groups_stay_empty(kind: Any, name: str, clusters: int, reason: str) -> None:
    learner = made(kind, ODD[name], clusters=clusters)
    assert learner.snapshot().told.endswith(reason)
    assert run(learner, 3).told.endswith(reason)


@every_kind
def test_groups_that_were_empty_are_filled_when_there_are_points_for_them(kind: Any) -> None:
    learner = made(kind, ODD["two points"], clusters=4)
    assert len(run(learner, 2).centres) == 2
    learner.teach(cloud())
    shot = run(learner, 1)
    assert len(shot.centres) == 4
    assert "empty" not in shot.told


@every_kind
def test_groups_for_which_no_points_are_left_go(kind: Any) -> None:
    learner = made(kind, cloud(), clusters=5)
    run(learner, 3)
    learner.teach(learner.points.without(np.arange(3, 60)))
    shot = run(learner, 1)
    assert len(shot.centres) == len(set(shot.labels.tolist())) == 3


@every_kind
def test_points_that_all_go_take_the_centres_with_them(kind: Any) -> None:
    learner = made(kind)
    run(learner, 3)
    learner.teach(on_square([]))
    shot = learner.snapshot()
    assert shot.centres.shape == (0, 2)
    assert (shot.done, shot.next, learner.converged) == ("", kind.half_steps[0], True)


# Half-steps.


@every_kind
def test_the_half_steps_take_turns(kind: Any) -> None:
    learner, (first, second) = made(kind), kind.half_steps
    shots = [learner.snapshot()] + [run(learner, 1) for _ in range(3)]
    assert [(shot.done, shot.next) for shot in shots] == [
        ("", first), (first, second), (second, first), (first, second),
    ]  # fmt: skip


@every_kind
def test_centres_move_only_in_the_second_half_step_and_one_can_see_from_where(kind: Any) -> None:
    learner = made(kind, cloud())
    start, first, second, third = learner.snapshot(), run(learner, 1), run(learner, 1), run(learner, 1)
    assert np.array_equal(start.centres, first.centres)
    assert np.array_equal(second.before, first.centres)
    assert not np.array_equal(second.before, second.centres)
    assert np.array_equal(third.centres, second.centres)
    assert np.array_equal(third.before, second.before)


@every_kind
def test_before_the_first_half_step_no_point_has_a_group(kind: Any) -> None:
    shot = made(kind).snapshot()
    assert set(shot.labels.tolist()) == {-1}
    assert shot.shares is None or not shot.shares.any()


@every_kind
def test_it_ends_and_says_after_how_many_half_steps(kind: Any) -> None:
    learner = settled(made(kind, cloud()))
    steps = learner.steps
    assert learner.done == kind.half_steps[0]
    assert learner.snapshot().told.endswith(f" Nothing is left to do after {steps} half-steps.")
    for _ in range(3):
        learner.step()
        assert learner.converged
    assert learner.snapshot().told.endswith(f" Nothing is left to do after {steps} half-steps.")


@every_kind
@pytest.mark.parametrize("what", ["points", "centre", "number", "one more"])
def test_whatever_the_visitor_changes_there_is_something_to_do_again(kind: Any, what: str) -> None:
    learner = settled(made(kind, cloud()))
    match what:
        case "points":
            learner.teach(learner.points.with_moved(0, (0.9, 0.1)))
        case "centre":
            dragged(learner, 0, (0.5, 0.5))
        case "number":
            learner.apply(learner.settings.with_(clusters=2))
        case "one more":
            learner.apply(learner.settings.with_(clusters=4))
    learner.step()
    assert not learner.converged
    assert "Nothing is left" not in learner.snapshot().told


@every_kind
def test_a_centre_that_was_moved_a_hair_has_to_go_back(kind: Any) -> None:
    learner = settled(made(kind, cloud()))
    x, y = learner.centres[0].tolist()
    dragged(learner, 0, (x + 1e-6, y))
    learner.step()
    assert not learner.converged  # though all points belong where they did


@every_kind
def test_points_that_turn_keep_it_busy_with_both_half_steps(kind: Any) -> None:
    learner = made(kind, dataclasses.replace(cloud(), turn=0.05))
    shots = [run(learner, 1) for _ in range(60)]
    assert [shot.done for shot in shots[:4]] == [*kind.half_steps] * 2
    assert not learner.converged
    assert not np.array_equal(shots[-1].x, shots[0].x)
    assert not shots[-1].x.flags.writeable
    assert not np.array_equal(shots[-1].centres, shots[-3].centres)


# What the visitor does to centres.


@every_kind
def test_a_centre_goes_where_it_is_dragged_and_the_next_half_step_is_the_first(kind: Any) -> None:
    learner = made(kind, cloud())
    before = run(learner, 1).centres
    dragged(learner, 1, (0.125, 0.875))
    shot = learner.snapshot()
    assert shot.centres.tolist() == [before[0].tolist(), [0.125, 0.875], before[2].tolist()]
    assert np.array_equal(shot.before, shot.centres)
    assert (shot.next, shot.told) == (kind.half_steps[0], "Centre 2 was set by hand.")
    assert run(learner, 1).done == kind.half_steps[0]


@every_kind
def test_a_dragged_centre_keeps_what_the_plane_does_not_show(kind: Any) -> None:
    learner = made(kind, ODD["five columns"])
    before = learner.centres[0].copy()
    dragged(learner, 0, (0.25, 0.75))
    np.testing.assert_allclose(learner.centres[0], [0.25, 0.75, *before[2:]], rtol=1e-6)


@every_kind
def test_a_centre_that_does_not_exist_can_not_be_dragged(kind: Any) -> None:
    learner = made(kind, cloud())
    for index in (-1, 3):
        with pytest.raises(ValueError, match=rf"^the centre must be in 0\.\.2, got {index}$"):
            dragged(learner, index, (0.5, 0.5))
    with pytest.raises(ValueError, match=r"^the centre must be in"):
        dragged(made(kind, on_square([])), 0, (0.5, 0.5))


@every_kind
def test_one_more_centre_is_put_where_the_visitor_wants_it(kind: Any) -> None:
    learner = made(kind, cloud())
    labels, centres = run(learner, 2).labels, learner.centres
    learner.apply(learner.settings.with_(clusters=4))
    dragged(learner, 3, (0.125, 0.875))
    shot = learner.snapshot()
    np.testing.assert_allclose(shot.centres, [*centres.tolist(), [0.125, 0.875]], atol=1e-6)
    assert np.array_equal(shot.labels, labels)
    assert len(run(learner, 2).centres) == 4


@every_kind
@pytest.mark.parametrize("how", START_WAYS)
def test_one_more_is_chosen_in_the_way_of_the_start(kind: Any, how: str) -> None:
    learner = made(kind, cloud(), start=how)
    before = run(learner, 2).centres
    learner.apply(learner.settings.with_(clusters=4))
    shot = run(learner, 1)
    assert np.array_equal(shot.centres[:3], before)
    assert (learner.x == shot.centres[3]).all(axis=1).any()
    if how == "farthest":
        away = np.linalg.norm(learner.x[:, None] - before, axis=2).min(axis=1)
        assert np.array_equal(shot.centres[3], learner.x[away.argmax()])


@every_kind
def test_of_fewer_centres_the_last_ones_go(kind: Any) -> None:
    learner = made(kind, cloud(), clusters=5)
    before = run(learner, 2).centres
    learner.apply(learner.settings.with_(clusters=3))
    shot = run(learner, 1)
    assert np.array_equal(shot.centres, before[:3])
    assert shot.labels.max() == 2


@every_kind
def test_two_centres_at_the_same_place_do_not_stay_together(kind: Any) -> None:
    learner = made(kind, cloud())
    for index in (0, 2):
        dragged(learner, index, (0.5, 0.5))
    shot = run(learner, 1)
    assert len({centre.tobytes() for centre in shot.centres}) == 3


@every_kind
def test_a_centre_far_out_of_reach_is_chosen_anew(kind: Any) -> None:
    learner = made(kind, cloud())
    run(learner, 2)
    learner.teach(on_square(1e-20 * cloud(60, 1).x))
    assert np.abs(run(learner, 1).centres).max() <= 1e-20


# What the visitor does to points.


@every_kind
def test_points_that_stay_keep_their_group_and_new_ones_have_none(kind: Any) -> None:
    learner = made(kind, cloud())
    before = run(learner, 2).labels
    learner.teach(learner.points.with_added(np.array([[0.5, 0.25]])))
    shot = learner.snapshot()
    assert shot.labels.tolist() == [*before.tolist(), NOBODY]
    assert shot.next == kind.half_steps[0]
    learner.teach(learner.points.without(np.array([0, 60])))
    assert learner.snapshot().labels.tolist() == before[1:].tolist()
    learner.teach(learner.points.with_moved(3, (0.1, 0.1)))
    assert learner.snapshot().labels.tolist() == before[1:].tolist()


@every_kind
def test_another_set_of_as_many_points_has_no_groups_yet(kind: Any) -> None:
    learner = made(kind, cloud())
    run(learner, 1)
    learner.teach(cloud(seed=1))
    shot = learner.snapshot()
    assert set(shot.labels.tolist()) == {NOBODY}
    assert shot.next == kind.half_steps[0]


@every_kind
def test_an_answer_tries_other_numbers_of_groups_and_is_the_same_each_time(kind: Any) -> None:
    learner = made(kind)
    first, again = (learner.answer(QUESTION).elbow for _ in range(2))
    assert list(first) == list(kind.curves)
    values = first[kind.curves[0]]
    assert values.shape == (8,)
    assert (np.diff(values) <= 0).all()
    assert values[1] > 3 * values[2] > 3 * values[3]  # the points are in three clumps
    assert np.array_equal(values, again[kind.curves[0]])
    assert learner.answer(GroupsQuestion()).elbow == {}


@every_kind
def test_of_many_points_some_are_tried_and_count_for_all(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    learner = made(kind, cloud(2_000))
    monkeypatch.setattr("playground.learners.group_learner.ELBOW_POINTS", 500)
    some = learner.answer(QUESTION).elbow[kind.curves[0]]
    monkeypatch.setattr("playground.learners.group_learner.ELBOW_POINTS", 2_000)
    np.testing.assert_allclose(some, learner.answer(QUESTION).elbow[kind.curves[0]], rtol=0.15)


@every_kind
def test_the_blueprint_counts_points_and_centres(kind: Any) -> None:
    layers = made(kind, cloud(), clusters=4).blueprint()
    assert [(layer.shape, layer.parameters) for layer in layers] == [("60 × 2", 0), ("4 × 2", 8)]


# State.


@every_kind
@pytest.mark.parametrize("steps", [0, 1, 2])
def test_what_the_visitor_did_travels_in_the_state(kind: Any, steps: int) -> None:
    learner, other = made(kind, cloud(), clusters=4), made(kind, seed=9, clusters=4)
    run(learner, steps)
    dragged(learner, 0, (0.1, 0.2))
    learner.teach(learner.points.with_added(np.array([[0.9, 0.9]])))
    other.restore(learner.state())
    shots = learner.snapshot(), other.snapshot()
    assert shots[0].told == shots[1].told
    assert [learner.step() for _ in range(4)] == [other.step() for _ in range(4)]
    assert np.array_equal(learner.centres, other.centres)


@every_kind
@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("groups/centres", np.zeros(5, np.float32), r"there must be 1\.\.12 centres of 2 numbers, got 5"),
        ("groups/centres", np.zeros(0, np.float32), r"there must be 1\.\.12 centres"),
        ("groups/before", np.zeros(4, np.float32), "there must be 3 centres before, got 2"),
        ("groups/news", np.full(2_000, 65, np.uint8), "the news must have at most"),
        ("halves", np.array([3, 1]), "the half-steps must be numbers of"),
        ("halves", np.array([1, 0]), "the half-steps must be numbers of"),
        ("settled", np.array([2, 0]), "the half-steps must be numbers of"),
        ("settled", np.array([0, 9]), "the half-steps must be numbers of"),
    ],
)
def test_a_damaged_state_is_refused(kind: Any, name: str, value: Any, message: str) -> None:
    learner = made(kind, cloud())
    run(learner, 3)
    must_refuse(learner, {name: value}, message)


@every_kind
def test_labels_or_shares_that_can_not_be_are_refused(kind: Any) -> None:
    learner = made(kind, cloud())
    run(learner, 1)
    known = learner.state()["groups/known"]
    must_refuse(learner, {"groups/known": known[:-1]}, "there must be [0-9]+ labels or shares, got")
    must_refuse(learner, {"groups/known": known + known.dtype.type(12)}, "labels or shares must be in")
    must_refuse(
        learner, {"groups/known": np.full_like(known, -1 if known.dtype == np.int16 else 0)}, "every point must"
    )


@pytest.mark.parametrize("clusters", [2, 4])
def test_another_number_of_groups_is_something_to_learn_again(clusters: int) -> None:
    learner = KMeans(KMeansSettings())
    while not learner.converged:
        learner.step()
    learner.apply(KMeansSettings(clusters=clusters))
    assert not learner.converged
    while not learner.converged:
        learner.step()
    assert len(learner.centres) == clusters
