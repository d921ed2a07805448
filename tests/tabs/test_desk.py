"""The points on the desk are made, edited, and brought back."""

import numpy as np
import pytest

from playground.data.point_sets import default_points, make
from playground.tabs.desk import KEPT, Desk, Recipe

AT = np.array([[0.5, 0.5]], np.float32)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def told(desk: Desk) -> list[bool]:
    """Whether the points were quite others, for each time that they changed."""
    heard: list[bool] = []
    desk.changed.connect(heard.append)
    return heard


def test_at_first_there_is_what_every_learner_begins_with(desk: Desk) -> None:
    assert desk.points is default_points()
    assert not desk.can_undo


def test_a_recipe_makes_the_set_of_its_name(desk: Desk, told: list[bool]) -> None:
    desk.make(Recipe("Moons", 50, 0.1, 3))
    assert np.array_equal(desk.points.x, make("Moons", 50, 0.1, 3).x)
    assert told == [True]


def test_more_noise_is_the_same_set_edited(desk: Desk, told: list[bool]) -> None:
    desk.make(Recipe(noise=0.1))
    assert told == [False]


def test_an_unknown_set_is_refused_and_nothing_is_lost(desk: Desk) -> None:
    with pytest.raises(ValueError, match="Nonsense"):
        desk.make(Recipe("Nonsense"))
    assert desk.points is default_points()
    assert desk.recipe == Recipe()
    assert not desk.can_undo


def test_an_edit_can_be_undone(desk: Desk, told: list[bool]) -> None:
    desk.edit(desk.points.with_added(AT))
    assert len(desk.points) == 301
    desk.undo()
    assert desk.points is default_points()
    assert told == [False, False]


def test_a_whole_stroke_is_undone_at_once(desk: Desk) -> None:
    desk.begin_edit()
    for _ in range(5):
        desk.edit(desk.points.with_added(AT))
    desk.end_edit()
    desk.undo()
    assert desk.points is default_points()
    desk.undo()
    assert desk.points is default_points()


def test_a_set_laid_out_by_mistake_can_be_undone_with_its_recipe(desk: Desk) -> None:
    mine = desk.points.with_added(AT)
    desk.edit(mine)
    desk.make(Recipe("Moons"))
    desk.undo()
    assert desk.points is mine
    assert desk.recipe == Recipe()


def test_only_so_much_can_be_undone(desk: Desk) -> None:
    for _ in range(KEPT + 5):
        desk.edit(desk.points.with_added(AT))
    for _ in range(KEPT + 5):
        desk.undo()
    assert len(desk.points) == 305
    assert not desk.can_undo


def test_points_that_a_run_brings_along_are_not_told_nor_undone(desk: Desk, told: list[bool]) -> None:
    old = make("Ring")
    desk.follow(old)
    assert desk.points is old
    assert told == []
    assert not desk.can_undo


def test_a_whole_slide_of_noise_is_undone_at_once(desk: Desk) -> None:
    mine = desk.points.with_added(AT)
    desk.edit(mine)
    for noise in (0.03, 0.04, 0.05):
        desk.make(Recipe(noise=noise))
    desk.undo()
    assert desk.points is mine


def test_a_kiosk_may_allow_fewer_points(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Desk, "most", 120)
    desk.make(Recipe("Moons", 5000, 0.1, 3))
    made = desk.points
    assert len(made) == 120
    desk.edit(made.with_added(AT))
    assert desk.points is made
    desk.edit(made.without(np.array([0])))
    assert len(desk.points) == 119


def test_points_set_by_hand_are_taken_back_as_if_they_had_never_been_there(desk: Desk) -> None:
    before = desk.points
    desk.edit(before.with_added(np.array([[0.2, 0.3], [0.4, 0.5]], np.float32)))
    desk.take_back()
    assert len(desk.points) == len(before)
    assert not desk.points.own.any()
    assert not desk.can_undo


def test_where_no_point_was_set_nothing_is_taken_back(desk: Desk) -> None:
    told: list[bool] = []
    desk.changed.connect(told.append)
    desk.take_back()
    assert told == []


def test_a_stroke_over_points_that_are_held_is_nothing_to_undo(desk: Desk) -> None:
    heard: list[bool] = []
    desk.held.connect(lambda: heard.append(desk.is_held))
    for held in (True, True, False):
        desk.hold(held)
        desk.begin_edit()
        desk.end_edit()
        assert desk.can_undo is not held
    assert heard == [True, False]
