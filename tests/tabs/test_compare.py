"""The compare tab by its real controls: what is done on one canvas is done on all, and four machines go in step."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.data.points import Points
from playground.learners.compare import TITLES
from playground.learners.point_learner import NO_POINTS
from playground.tabs.compare import CompareTab
from playground.tabs.desk import Recipe
from playground.tabs.points_stage import group_colours, plain_colours
from playground.widgets import look
from playground.widgets.look import HEADER, THEMES
from playground.widgets.point_canvas import PointCanvas
from playground.widgets.point_marks import Centres
from tests.looks import faults, nameless, out_of_reach, settle_layout
from tests.point_tab import LEFT, Visitor

ALL = range(4)
SOM, KMEANS = 0, 1
CORNERS = ((0.05, 0.05), (0.95, 0.05), (0.05, 0.95), (0.95, 0.95))
FREE, ELSEWHERE = CORNERS[:2]
SIZES = ((1920, 1080), (1280, 800), (1024, 768))
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class Comparer(Visitor):
    """A visitor whose hands are on one of the four canvases."""

    on = 0

    @property
    def canvas(self) -> PointCanvas:
        return self.canvases[self.on]

    @property
    def canvases(self) -> tuple[PointCanvas, ...]:
        return self.tab.inside.canvases

    def places(self) -> list[Any]:
        return [canvas.places() for canvas in self.canvases]

    def centres(self) -> list[Any]:
        """The centres that are drawn on each canvas."""
        return [next(mark for mark in each._above if isinstance(mark, Centres)).places for each in self.canvases]

    def resize(self, width: int, height: int) -> None:
        """As in the window, with the header above."""
        self.tab.setContentsMargins(0, HEADER, 0, 0)
        self.tab.resize(width, height)
        settle_layout()

    def lay_out(self, *places: tuple[float, float]) -> None:
        self.desk.lay_out(Points(np.array(places, np.float32).reshape(-1, 2), "some"))
        self.settled()


@pytest.fixture
def visitor(qtbot: QtBot) -> Comparer:
    return Comparer(qtbot, CompareTab, "compare")


def same_everywhere(visitor: Comparer, number: int) -> None:
    """All four canvases show the points on the desk, which are so many."""
    points = visitor.desk.points
    assert [len(points), *map(len, visitor.places())] == [number] * 5
    for places in visitor.places():
        np.testing.assert_array_equal(places, points.plane.places(points.x))


# K10: the same points, the same start, in step.


def test_all_four_begin_with_the_same_centres_in_the_same_points(visitor: Comparer) -> None:
    first, *others = visitor.centres()
    assert len(first) == 3
    for centres in others:
        np.testing.assert_allclose(centres, first, rtol=1e-5)
    same_everywhere(visitor, 300)


def test_a_step_moves_all_four(visitor: Comparer) -> None:
    before = visitor.centres()
    visitor.step()
    assert all(not np.array_equal(old, new) for old, new in zip(before, visitor.centres(), strict=True))
    for canvas, member in zip(visitor.canvases, visitor.shot.members, strict=True):
        assert (member.labels >= 0).all()
        assert len(np.unique(canvas._colours, axis=0)) > 1, member.title


def test_the_curves_are_what_the_headings_tell(visitor: Comparer) -> None:
    visitor.step(3)
    now = visitor.tab.frame.curves.at_present
    assert [*now] == [plot.name for plot in visitor.tab.curves._plots] == [*TITLES]
    for heading, distance in zip(visitor.tab.inside.headings, now.values(), strict=True):
        assert f"{distance:.3g}" in heading.note()


def test_it_says_how_many_are_done_and_stops_when_all_are(visitor: Comparer) -> None:
    verdict = visitor.tab.verdict
    assert (verdict.word(), verdict.sentence()) == ("ready", "All four begin with the same centres.")
    visitor.step(4)
    done = sum(member.rounds > 0 for member in visitor.shot.members)
    assert verdict.word() == f"{done} of 4 done"
    assert done < 4
    visitor.play()
    visitor.wait(lambda: verdict.word() == "4 of 4 done")
    visitor.wait(lambda: not visitor.tab.frame.playing)
    assert "closest to the points" in verdict.sentence()
    assert all("round" in heading.accessibleDescription() for heading in visitor.tab.inside.headings)


# Editing.


def test_points_set_on_any_canvas_are_on_all_and_undone_on_all(visitor: Comparer) -> None:
    for visitor.on in ALL:
        visitor.add(CORNERS[visitor.on])
        visitor.settled()
        same_everywhere(visitor, 301 + visitor.on)
    np.testing.assert_allclose(visitor.shot.x[300:], CORNERS, rtol=0, atol=0.01)
    for left in (303, 302, 301, 300):
        QTest.mouseClick(visitor.tab.tools.undo, LEFT)
        visitor.settled()
        same_everywhere(visitor, left)


def test_a_point_moved_on_any_canvas_moves_on_all(visitor: Comparer) -> None:
    visitor.lay_out(CORNERS[0], (0.5, 0.5), CORNERS[3])
    visitor.take("Move")
    place = (0.5, 0.5)
    for visitor.on in ALL:
        to = (0.2 + 0.15 * visitor.on, 0.6)
        visitor.drag(place, (0.5, 0.55), to)
        visitor.settled()
        same_everywhere(visitor, 3)
        np.testing.assert_allclose(visitor.shot.x[1], to, rtol=0, atol=0.01)
        place = visitor.place_of(1)


def test_points_erased_on_any_canvas_are_gone_on_all_and_the_others_keep_their_colours(visitor: Comparer) -> None:
    visitor.step(3)
    visitor.take("Erase")
    for visitor.on in ALL:
        before, colours = visitor.desk.points, [canvas._colours for canvas in visitor.canvases]
        visitor.press(visitor.place_of(0))
        kept = kept_of(before, visitor.desk.points)
        assert 0 < kept.sum() < len(before)
        for canvas, old in zip(visitor.canvases, colours, strict=True):
            np.testing.assert_array_equal(canvas._colours, old[kept])
        same_everywhere(visitor, kept.sum())
        visitor.release(visitor.place_of(0))
        visitor.settled()


def kept_of(before: Points, after: Points) -> NDArray[np.bool_]:
    """(n,) which of the points before are among those after; no two are at one place."""
    left = set(map(tuple, after.x.tolist()))
    return np.array([tuple(place) in left for place in before.x.tolist()])


def test_a_stroke_that_goes_on_while_it_learns_leaves_all_colours(visitor: Comparer) -> None:
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step > 2)
    visitor.take("Brush")
    visitor.press(FREE)
    plain = plain_colours(1, THEMES["light"])[0]
    visitor.wait(lambda: len(visitor.desk.points) > 310)
    for canvas in visitor.canvases:
        assert not (canvas._colours[:300] == plain).all(axis=1).any()
    visitor.release(FREE)
    visitor.settled()


def test_a_tool_is_chosen_for_all(visitor: Comparer) -> None:
    for text, tool in (("Erase", "erase"), ("Brush", "brush"), ("Move", "move"), ("Add", "add")):
        visitor.take(text)
        assert {canvas.tool() for canvas in visitor.canvases} == {tool}


def test_another_set_is_on_all(visitor: Comparer) -> None:
    visitor.step(2)
    visitor.desk.make(Recipe("Moons", 200))
    visitor.settled()
    same_everywhere(visitor, 200)
    assert visitor.tab.frame.step == 0


def test_all_see_the_same_part_of_the_plane_when_a_point_is_far_away(visitor: Comparer) -> None:
    visitor.lay_out((0.1, 0.1), (0.4, 0.2), (0.3, 3.0))
    views = [canvas.view() for canvas in visitor.canvases]
    assert len({view.reach for view in views}) == 1
    for view in views:
        assert view.room.contains(view.pixel(0.3, 3.0))


# Pointing.


def test_it_tells_the_group_of_each_where_the_visitor_points_on_any_canvas(visitor: Comparer) -> None:
    visitor.step(5)
    for visitor.on in ALL:
        group = visitor.on % 3
        centre = visitor.centres()[KMEANS][group].tolist()
        visitor.pull(centre)
        visitor.wait(lambda group=group: f"K-means {group + 1}," in visitor.tab.verdict.here())
        away = np.linalg.norm(visitor.centres()[SOM] - np.array(visitor.place_at(visitor.at(centre))), axis=1)
        here = visitor.tab.verdict.here()
        assert here.startswith(f"Group here: SOM {away.argmin() + 1}, K-means {group + 1}, C-means ")
        visitor.leave()
        visitor.wait(lambda: visitor.tab.verdict.here() == "")


# K13: odd points.


def test_without_points_all_are_empty_and_it_invites(visitor: Comparer) -> None:
    visitor.step(2)
    QTest.mouseClick(visitor.tab.tools.clear, LEFT)
    visitor.settled()
    same_everywhere(visitor, 0)
    assert (visitor.tab.verdict.word(), visitor.tab.verdict.sentence()) == ("nothing yet", NO_POINTS)
    assert {heading.note() for heading in visitor.tab.inside.headings} == {""}


@pytest.mark.parametrize(
    ("places", "told"),
    [
        ([FREE], "3 groups need as many different points; there is only 1."),
        ([FREE] * 20, "3 groups need as many different points; there is only 1."),
        ([FREE, ELSEWHERE], "3 groups need as many different points; there are only 2."),
    ],
    ids=["one point", "all equal", "fewer than groups"],
)
def test_too_few_points_are_explained(visitor: Comparer, places: list[tuple[float, float]], told: str) -> None:
    visitor.lay_out(*places)
    visitor.step(2)
    assert visitor.tab.verdict.sentence() == told
    same_everywhere(visitor, len(places))


# Looks.


def test_in_the_dark_all_four_are_dark(qapp: QApplication, visitor: Comparer) -> None:
    visitor.step(3)
    look.apply(qapp, "dark")
    settle_layout()
    members = visitor.shot.members
    np.testing.assert_array_equal(visitor.canvases[1]._colours, group_colours(members[1].labels, THEMES["dark"]))
    for canvas in visitor.canvases:
        ground = canvas.grab().toImage().pixelColor(canvas.width() // 2, 3).name()
        assert ground == THEMES["dark"].background.lower()


def test_four_small_squares_do_without_axes(visitor: Comparer) -> None:
    for size, has_axes in ((SIZES[1], False), (SIZES[0], True), (SIZES[1], False)):
        visitor.resize(*size)
        assert [canvas.view().room.left() > 0 for canvas in visitor.canvases] == [has_axes] * 4
    visitor.desk.make(Recipe("Ring"))
    assert [canvas.view().room.left() for canvas in visitor.canvases] == [0] * 4


@pytest.mark.parametrize("text", [1.0, 1.3])
def test_everything_fits(qapp: QApplication, visitor: Comparer, text: float) -> None:
    look.apply(qapp, "light", text)
    visitor.step(3)
    for size in SIZES:
        visitor.resize(*size)
        visitor.pull((0.5, 0.6))
        visitor.wait(lambda: visitor.tab.verdict.here() != "")
        settle_layout()
        found = [*faults(visitor.tab), *nameless(visitor.tab), *out_of_reach(visitor.tab)]
        assert (size, found) == (size, [])
        assert all(heading.note() for heading in visitor.tab.inside.headings)
        heights = [canvas.height() for canvas in visitor.canvases]
        assert max(heights) - min(heights) <= 1


def test_each_canvas_has_a_name_of_its_own(visitor: Comparer) -> None:
    names = [canvas.accessibleName() for canvas in visitor.canvases]
    assert all(title in name for title, name in zip(TITLES.values(), names, strict=True))


def test_keys_set_a_point_on_a_canvas_that_has_the_focus(visitor: Comparer) -> None:
    canvas = visitor.canvases[3]
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    visitor.settled()
    same_everywhere(visitor, 301)
