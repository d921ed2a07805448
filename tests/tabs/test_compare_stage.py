"""Four canvases show the same points, each as its own machine sees them."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.data.point_sets import make
from playground.data.points import Points
from playground.learners.compare import TITLES, Compare, CompareSettings, CompareShot
from playground.tabs.compare_stage import CompareStage, Heading
from playground.tabs.points_stage import Colours, group_colours, mixed_colours, plain_colours
from playground.widgets import look
from playground.widgets.look import THEMES
from playground.widgets.point_cloth import Cloth
from playground.widgets.point_marks import Centres, Ellipses
from tests.looks import shortened

SOM, KMEANS, CMEANS, EM = range(4)
LIGHT, DARK = THEMES["light"], THEMES["dark"]
NEW = np.array([[0.9, 0.1], [0.95, 0.1]], np.float32)
Draw = Callable[[Compare], CompareShot]
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def stage(qtbot: QtBot) -> CompareStage:
    made = CompareStage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


@pytest.fixture
def draw(stage: CompareStage) -> Draw:
    """Show what a learner makes of its points."""

    def show(learner: Compare) -> CompareShot:
        shot = learner.snapshot()
        show_shot(stage, shot, shot.points)
        return shot

    return show


def show_shot(stage: CompareStage, shot: CompareShot, points: Points) -> None:
    stage.draw(points, plain_colours(len(points), LIGHT), shot, None)


def show_edited(stage: CompareStage, points: Points) -> None:
    stage.show_points(points, points.x, plain_colours(len(points), LIGHT))


def learned(steps: int = 4, name: str = "Blobs", **settings: Any) -> Compare:
    learner = Compare(CompareSettings(**settings), seed=1)
    learner.teach(make(name, 120))
    for _ in range(steps):
        learner.step()
    return learner


def colours_of(stage: CompareStage) -> list[Colours]:
    return [canvas._colours for canvas in stage.canvases]


def places_of(stage: CompareStage) -> list[NDArray[np.float32]]:
    return [canvas.places() for canvas in stage.canvases]


def centres_of(shot: CompareShot, at: int) -> NDArray[np.float32]:
    """Where on the plane one machine has its centres."""
    return shot.points.plane.places(shot.members[at].centres)


def marks_of(stage: CompareStage, at: int) -> dict[type, Any]:
    """What is drawn above the points on one canvas, by kind."""
    return {type(mark): mark for mark in stage.canvases[at]._above}


def all_equal(some: NDArray[Any], others: list[Any]) -> bool:
    return all(np.array_equal(some, each) for each in others)


def test_all_four_show_the_same_points(stage: CompareStage, draw: Draw) -> None:
    shot = draw(learned())
    assert len(stage.canvases) == len(set(stage.canvases)) == len(TITLES)
    assert all_equal(shot.points.plane.places(shot.x), places_of(stage))


def test_points_have_the_colours_that_each_machine_gives_them(stage: CompareStage, draw: Draw) -> None:
    members = draw(learned(name="Moons", clusters=3)).members
    colours = colours_of(stage)
    for at in (SOM, KMEANS):
        np.testing.assert_array_equal(colours[at], group_colours(members[at].labels, LIGHT))
    for at in (CMEANS, EM):
        shares = members[at].shares
        assert shares is not None
        np.testing.assert_array_equal(colours[at], mixed_colours(shares, LIGHT))
    assert len({each.tobytes() for each in colours}) == len(TITLES), "they see the moons differently"


@pytest.mark.parametrize("at", range(4))
def test_centres_are_those_of_the_canvas_own_machine(stage: CompareStage, draw: Draw, at: int) -> None:
    shot = draw(learned())
    assert stage.headings[at].accessibleName() == shot.members[at].title
    np.testing.assert_array_equal(marks_of(stage, at)[Centres].places, centres_of(shot, at))


def test_the_map_is_drawn_as_a_chain(stage: CompareStage, draw: Draw) -> None:
    shot = draw(learned(clusters=4))
    cloth = marks_of(stage, SOM)[Cloth]
    np.testing.assert_array_equal(cloth.nodes, centres_of(shot, SOM))
    assert cloth.links.tolist() == [[0, 1], [1, 2], [2, 3]]
    assert not any(Cloth in marks_of(stage, at) for at in (KMEANS, CMEANS, EM))


def test_a_map_of_one_node_has_no_chain(stage: CompareStage, draw: Draw) -> None:
    draw(learned(clusters=1))
    assert list(marks_of(stage, SOM)) == [Centres]


def test_clouds_are_drawn_where_their_covariances_put_them(stage: CompareStage, draw: Draw) -> None:
    shot = draw(learned())
    clouds = marks_of(stage, EM)[Ellipses]
    np.testing.assert_array_equal(clouds.covariances, shot.members[EM].spreads)
    np.testing.assert_array_equal(clouds.centres, centres_of(shot, EM))
    assert not any(Ellipses in marks_of(stage, at) for at in (SOM, KMEANS, CMEANS))


def test_of_many_numbers_all_are_shown_on_the_plane(stage: CompareStage, draw: Draw) -> None:
    shot = draw(learned(name="Music tastes"))
    assert shot.points.dimensions > 2
    assert all_equal(shot.points.plane.places(shot.x), places_of(stage))
    np.testing.assert_array_equal(marks_of(stage, EM)[Centres].places, centres_of(shot, EM))


# While the visitor edits.


def test_new_points_are_plain_and_the_others_keep_their_colours(stage: CompareStage, draw: Draw) -> None:
    shot = draw(learned())
    before = colours_of(stage)
    show_edited(stage, shot.points.with_added(NEW))
    for old, new in zip(before, colours_of(stage), strict=True):
        np.testing.assert_array_equal(new[:120], old)
        np.testing.assert_array_equal(new[120:], plain_colours(2, LIGHT))


def test_points_that_stay_keep_their_colours_when_others_are_erased(stage: CompareStage, draw: Draw) -> None:
    shot, gone = draw(learned()), np.array([0, 50])
    before = colours_of(stage)
    stage.forget(gone)
    show_edited(stage, shot.points.without(gone))
    for old, new in zip(before, colours_of(stage), strict=True):
        np.testing.assert_array_equal(new, np.delete(old, gone, axis=0))


def test_a_picture_of_fewer_points_does_not_take_new_ones_away(stage: CompareStage, draw: Draw) -> None:
    learner = learned(steps=0)
    more = draw(learner).points.with_added(NEW)
    show_edited(stage, more)
    learner.step()
    shot = learner.snapshot()
    show_shot(stage, shot, more)
    assert all_equal(more.plane.places(more.x), places_of(stage))
    np.testing.assert_array_equal(marks_of(stage, KMEANS)[Centres].places, centres_of(shot, KMEANS))
    show_edited(stage, more)
    np.testing.assert_array_equal(colours_of(stage)[KMEANS][:120], group_colours(shot.members[KMEANS].labels, LIGHT))


def test_colours_of_quite_other_points_are_not_taken(stage: CompareStage) -> None:
    other = make("Moons", 130)
    show_shot(stage, learned().snapshot(), other)
    show_edited(stage, other)
    assert all_equal(plain_colours(130, LIGHT), colours_of(stage))


def test_an_old_picture_of_points_with_more_numbers_is_drawn_as_it_was(stage: CompareStage, draw: Draw) -> None:
    shot = learned(name="Music tastes").snapshot()
    show_shot(stage, shot, make("Moons", 120))
    np.testing.assert_array_equal(marks_of(stage, SOM)[Centres].places, centres_of(shot, SOM))


def test_no_points_leave_nothing_on_any_canvas(stage: CompareStage, draw: Draw) -> None:
    learner = learned()
    draw(learner)
    learner.teach(learner.points.without(np.arange(120)))
    draw(learner)
    assert [len(places) for places in places_of(stage)] == [0] * 4
    assert [heading.note() for heading in stage.headings] == [""] * 4


def test_in_the_dark_all_four_are_painted_anew(qapp: QApplication, stage: CompareStage, draw: Draw) -> None:
    stage.show()
    members = draw(learned()).members
    look.apply(qapp, "dark")
    stage.hide()
    np.testing.assert_array_equal(colours_of(stage)[KMEANS], group_colours(members[KMEANS].labels, DARK))
    for at in range(4):
        np.testing.assert_array_equal(marks_of(stage, at)[Centres].colours, group_colours(np.arange(3), DARK))


# Headings.


@pytest.fixture
def heading(qtbot: QtBot) -> Heading:
    made = Heading("K-means")
    qtbot.addWidget(made)
    made.set_note("quite a long note, such as there are", "a short note", "note")
    return made


@pytest.mark.parametrize(
    ("width", "note"),
    [(600, "quite a long note, such as there are"), (200, "a short note"), (110, "note"), (80, "")],
)
def test_a_heading_shows_the_longest_note_that_has_room(heading: Heading, width: int, note: str) -> None:
    heading.resize(width, 30)
    assert heading.note() == note
    assert shortened(heading) == []
    assert heading.accessibleDescription() == "quite a long note, such as there are"


def test_a_heading_is_as_high_as_its_type(qapp: QApplication, heading: Heading) -> None:
    before = heading.sizeHint().height()
    look.apply(qapp, "light", 1.3)
    assert heading.sizeHint().height() > 1.2 * before


def test_notes_tell_how_far_points_are_from_centres_and_when_each_was_done(stage: CompareStage, draw: Draw) -> None:
    stage.resize(1200, 800)
    stage.show()
    members = draw(learned(steps=12, start="farthest")).members
    notes = [heading.note() for heading in stage.headings]
    stage.hide()
    assert members[SOM].rounds == 0
    assert notes[SOM] == f"distance {members[SOM].distance:.3g}"
    assert members[KMEANS].rounds > 1
    assert notes[KMEANS] == f"distance {members[KMEANS].distance:.3g}, done after {members[KMEANS].rounds} rounds"
