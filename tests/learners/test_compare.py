"""Four machines get the same points and the same start, go on in step, and are judged by the same measure."""

from typing import Any

import numpy as np
import pytest

from playground.data.point_sets import make
from playground.data.points import Points
from playground.data.table_files import points_of_table, table_of_text
from playground.learners.cmeans import CMeans, CMeansSettings
from playground.learners.compare import TITLES, Compare, CompareSettings
from playground.learners.em import Em, EmSettings
from playground.learners.groups import GroupsQuestion
from playground.learners.kmeans import KMeans, KMeansSettings
from tests.point_checks import ODD, must_cope, odd_points

PLACE = GroupsQuestion((0.4, 0.6))


def made(steps: int = 0, **settings: Any) -> Compare:
    learner = Compare(CompareSettings(**settings), seed=1)
    for _ in range(steps):
        learner.step()
    return learner


@pytest.mark.parametrize("name", ["Blobs", "Music tastes"])
def test_all_four_begin_with_the_same_centres(name: str) -> None:
    learner = made(clusters=4)
    learner.teach(make(name, 200))
    first, *others = (member.centres for member in learner.snapshot().members)
    assert len(first) == 4
    for centres in others:
        np.testing.assert_allclose(centres, first, rtol=1e-5)


def test_each_learns_as_it_does_alone() -> None:
    learner = made(steps=4, start="farthest", fuzziness=1.5, shape="diagonal")
    alone = {
        "K-means": KMeans(KMeansSettings(start="farthest"), 1),
        "C-means": CMeans(CMeansSettings(start="farthest", fuzziness=1.5), 1),
        "EM": Em(EmSettings(start="farthest", shape="diagonal"), 1),
    }
    members = {member.title: member for member in learner.snapshot().members}
    for title, single in alone.items():
        for _ in range(8):
            if not single.converged:
                single.step()
        np.testing.assert_array_equal(members[title].centres, single.centres, err_msg=title)
        np.testing.assert_array_equal(members[title].labels, single.snapshot().labels, err_msg=title)


def test_the_curves_are_distances_that_anybody_can_compute() -> None:
    learner = made(steps=2)
    values = learner.step()
    x = learner.x.astype(np.float64)
    for member, value in zip(learner.snapshot().members, values, strict=True):
        away = np.linalg.norm(x[:, None] - member.centres[None].astype(np.float64), axis=2).min(axis=1)
        assert value == pytest.approx(np.sqrt((away**2).mean()), rel=1e-5)
        assert member.distance == value


def test_the_map_is_a_chain_whose_labels_are_the_nearest_nodes() -> None:
    shot = made(steps=3, clusters=5).snapshot()
    som = shot.members[0]
    away = np.linalg.norm(shot.x[:, None].astype(float) - som.centres[None].astype(float), axis=2)
    assert som.title == "SOM"
    assert np.array_equal(som.labels, away.argmin(axis=1))


def test_nobody_knows_labels_before_the_first_step() -> None:
    for member in made().snapshot().members:
        assert (member.labels == -1).all(), member.title


def test_it_says_after_how_many_rounds_each_was_done() -> None:
    learner = made(steps=40)
    rounds = {member.title: member.rounds for member in learner.snapshot().members}
    assert 1 <= rounds["K-means"] <= 20
    fresh = made()
    while not fresh._grouping["kmeans"].converged:
        fresh.step()
    assert rounds["K-means"] == fresh.steps


def test_it_is_done_when_all_are() -> None:
    learner = made()
    while not learner.converged:
        learner.step()
        assert learner.steps < 3000
    assert all(member.rounds for member in learner.snapshot().members)


def test_an_answer_names_the_group_of_each() -> None:
    learner = made(steps=5)
    answer = learner.answer(PLACE)
    thing = learner.points.plane.things(np.array([PLACE.place], np.float32))[0]
    for index in (0, 1):
        centres = learner.snapshot().members[index].centres
        assert answer.groups[index] == np.linalg.norm(centres - thing, axis=1).argmin()
    assert len(answer.groups) == len(TITLES)
    assert len(learner.answer(GroupsQuestion()).groups) == 0


def test_new_points_go_to_all_four() -> None:
    learner = made(steps=3)
    learner.teach(learner.points.with_added(np.array([[0.9, 0.9]], np.float32)))
    learner.step()
    assert {len(member.labels) for member in learner.snapshot().members} == {301}


def test_a_restored_one_goes_on_bit_for_bit() -> None:
    learner, other = made(steps=3), made()
    other.restore(learner.state())
    assert [learner.step() for _ in range(5)] == [other.step() for _ in range(5)]


def test_a_state_whose_chain_is_too_long_is_refused() -> None:
    learner, longer = made(steps=2, clusters=3), made(steps=2, clusters=5)
    part = "som/net/nodes"
    with pytest.raises(ValueError, match="a chain must have"):
        learner.restore({**learner.state(), part: longer.state()[part]})


@pytest.mark.parametrize(
    ("points", "told"),
    [
        ("no points", "no points yet"),
        ("one point", "3 groups need as many different points; there is only 1."),
        ("two places", "3 groups need as many different points; there are only 2."),
        ("all equal", "3 groups need as many different points; there is only 1."),
    ],
)
def test_it_says_why_there_are_fewer_groups_than_were_asked_for(points: str, told: str) -> None:
    learner = made()
    learner.teach(ODD[points])
    learner.step()
    assert told in learner.snapshot().told


@pytest.mark.parametrize(
    ("closest", "told"),
    [
        ({"em"}, "EM comes closest to the points."),
        ({"som", "kmeans", "em"}, "SOM, K-means and EM come closest to the points."),
        (set(TITLES), "All four come equally close to the points."),
    ],
)
def test_it_says_whose_centres_are_closest(closest: set[str], told: str) -> None:
    assert made(steps=1)._told({name: 1.0 if name in closest else 1.1 for name in TITLES}) == told


@odd_points
def test_it_copes_with_odd_points(points: Points) -> None:
    must_cope(made(), points, PLACE, steps=4)


@pytest.mark.parametrize(
    ("clusters", "columns", "shape"),
    [
        (1, 2, "1 centre of 2 numbers"),
        (1, 1, "1 centre of 1 number"),
        (3, 1, "3 centres of 1 number"),
        (3, 2, "3 centres of 2 numbers"),
    ],
)
def test_centres_and_numbers_are_told_in_their_number(clusters: int, columns: int, shape: str) -> None:
    learner = made(clusters=clusters)
    rows = "\n".join(",".join(str((i * j) % 7) for j in range(2, 2 + columns)) for i in range(12))
    table = table_of_text("mine", ",".join("ab"[:columns]) + "\n" + rows)
    learner.teach(points_of_table(table, table.usable)[0])
    assert {layer.shape for layer in learner.blueprint()} == {shape}
