"""The inside of a machine that finds groups, drawn from what real learners show."""

from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.data.point_sets import make
from playground.data.points import Points
from playground.learners.cmeans import CMeans
from playground.learners.groups import GroupsAnswer, GroupsQuestion, GroupsShot
from playground.learners.kmeans import KMeans
from playground.tabs.cmeans import HALVES as SHARING
from playground.tabs.groups_stage import GroupsStage, grid, nearest
from playground.tabs.kmeans import HALVES
from playground.widgets.look import DARK, LIGHT, rgb
from playground.widgets.point_grounds import Regions
from playground.widgets.point_marks import Centres, Links
from tests.point_checks import ODD

pytestmark = pytest.mark.usefixtures("clothes")
PLACE = (0.3, 0.6)


@pytest.fixture
def stage(qtbot: QtBot) -> GroupsStage:
    made = GroupsStage(HALVES, "Inertia", "Look for the bend")
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def learned(points: Points | None = None, steps: int = 4, kind: Any = KMeans, **settings: Any) -> Any:
    """A learner after some steps."""
    learner = kind(kind.Settings(**settings))
    if points is not None:
        learner.teach(points)
    for _ in range(steps):
        learner.step()
    return learner


def draws(stage: GroupsStage, learner: Any, answer: GroupsAnswer | None = None) -> GroupsShot:
    shot = learner.snapshot()
    stage.draw(shot.points, stage.colours(shot, LIGHT), shot, answer)
    return shot


# Over the points.


@pytest.mark.parametrize("name", ["Moons", "Credit scores"])
def test_regions_agree_with_what_the_machine_answers(name: str) -> None:
    learner = learned(make(name, 200), clusters=5)
    shot = learner.snapshot()
    labels, things = nearest(shot.points, shot.centres), grid(shot.points)
    side, plane = len(labels), shot.points.plane
    for row, column in np.random.default_rng(0).integers(0, side, (60, 2)):
        x, y = plane.places(things[row * side + column][None])[0].tolist()
        assert (x, y) == pytest.approx(((column + 0.5) / side, 1 - (row + 0.5) / side), abs=1e-5)
        shares = learner.answer(GroupsQuestion((x, y))).shares
        assert shares[labels[row, column]] == shares.max()


def test_regions_of_huge_centres_are_no_trouble() -> None:
    assert nearest(ODD["huge"], learned(ODD["huge"]).snapshot().centres).shape


def kinds(marks: Any) -> list[type]:
    return [type(mark) for mark in marks]


@pytest.mark.parametrize(
    ("learner", "below"),
    [
        (lambda: learned(steps=0), [Regions]),
        (lambda: learned(), [Regions, Links]),
        (lambda: learned(make("Moons", 2_000)), [Regions]),
        (lambda: learned(make("Digits", 30)), [Links]),
        (lambda: learned(ODD["no points"]), []),
        (lambda: learned(kind=CMeans), [Regions]),
    ],
    ids=["at first", "known", "too many to link", "too many columns", "no points", "shares"],
)
def test_what_is_drawn_below_the_points(stage: GroupsStage, learner: Any, below: list[type]) -> None:
    under, over = stage.marks(learner().snapshot(), None, LIGHT)
    assert kinds(under) == below
    assert kinds(over) == [Centres]


def test_each_point_is_linked_to_its_centre(stage: GroupsStage) -> None:
    shot = learned().snapshot()
    links: Any = stage.marks(shot, None, LIGHT)[0][1]
    np.testing.assert_allclose(links.ends, shot.centres[shot.labels], rtol=0, atol=1e-6)
    np.testing.assert_allclose(links.starts, shot.x, rtol=0, atol=1e-6)


def test_centres_are_drawn_where_they_are_and_where_they_came_from(stage: GroupsStage) -> None:
    shot = learned(steps=2).snapshot()
    centres: Any = stage.marks(shot, None, LIGHT)[1][0]
    np.testing.assert_allclose(centres.places, shot.centres, rtol=0, atol=1e-6)
    np.testing.assert_allclose(centres.before, shot.before, rtol=0, atol=1e-6)
    assert np.abs(centres.places - centres.before).max() > 0.01


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_points_have_the_colours_of_their_groups(stage: GroupsStage, theme: Any) -> None:
    shot = learned().snapshot()
    expected = [rgb(theme.groups[label]) for label in shot.labels.tolist()]
    assert [tuple(colour) for colour in stage.colours(shot, theme).tolist()] == expected


# Beside them.


@pytest.mark.parametrize(
    ("kind", "halves", "steps", "present"),
    [(KMeans, HALVES, 0, 0), (KMeans, HALVES, 1, 1), (KMeans, HALVES, 2, 0), (CMeans, SHARING, 1, 1)],
)
def test_the_list_of_half_steps_shows_what_comes_next(
    qtbot: QtBot, kind: Any, halves: dict[str, str], steps: int, present: int
) -> None:
    stage = GroupsStage(halves, "something")
    qtbot.addWidget(stage)
    draws(stage, learned(kind=kind, steps=steps))
    assert stage.phases.present() == present
    assert list(halves.values())[present] in stage.phases.accessibleDescription()


@pytest.mark.parametrize("kind", [KMeans, CMeans])
@pytest.mark.parametrize("clusters", [1, 3, 12])
def test_sizes_in_the_bars_sum_to_all_points(stage: GroupsStage, kind: Any, clusters: int) -> None:
    shot = draws(stage, learned(kind=kind, clusters=clusters))
    bars = stage.bars.bars()
    assert len(bars) == len(shot.centres) == clusters
    assert sum(bar.share for bar in bars) == pytest.approx(1, abs=1e-5)
    told = sum(int(bar.told.partition(",")[0]) for bar in bars)
    assert told == 300 if kind is KMeans else abs(told - 300) <= clusters


def test_a_group_is_as_large_as_it_has_points(stage: GroupsStage) -> None:
    shot = draws(stage, learned(make("Unequal blobs", 100)))
    assert [bar.share for bar in stage.bars.bars()] == [float((shot.labels == group).mean()) for group in range(3)]


def test_bars_tell_how_much_of_a_place_belongs_to_each_group(stage: GroupsStage) -> None:
    learner = learned(kind=CMeans)
    answer = learner.answer(GroupsQuestion(PLACE))
    draws(stage, learner, answer)
    assert [bar.here for bar in stage.bars.bars()] == answer.shares.tolist()
    draws(stage, learner)
    assert [bar.here for bar in stage.bars.bars()] == [None] * 3


def test_an_answer_of_another_number_of_groups_is_not_shown(stage: GroupsStage) -> None:
    answer = learned(clusters=4).answer(GroupsQuestion(PLACE))
    draws(stage, learned(clusters=3), answer)
    assert [bar.here for bar in stage.bars.bars()] == [None] * 3


def test_the_elbow_stays_until_it_is_cleared(stage: GroupsStage) -> None:
    learner = learned()
    answer = learner.answer(GroupsQuestion(elbow=True))
    stage.show_elbow(answer.elbow)
    draws(stage, learner)
    assert stage.elbow.values_at(3) == {"inertia": float(answer.elbow["inertia"][2])}
    stage.clear_elbow()
    assert stage.elbow.values_at(3) == {}


def test_no_points_leave_no_bars(stage: GroupsStage) -> None:
    draws(stage, learned())
    draws(stage, learned(ODD["no points"]))
    assert stage.bars.bars() == ()
    assert stage.canvas.places().shape == (0, 2)


@pytest.mark.parametrize("points", ["one point", "all equal", "huge", "five columns"])
def test_odd_points_are_drawn(stage: GroupsStage, points: str) -> None:
    draws(stage, learned(ODD[points]))
    assert not stage.grab().isNull()
