"""The points and the views beside them: what shows in a small window and in a large one, and in which colours."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from playground.data.point_sets import make
from playground.data.points import Points
from playground.tabs.points_stage import POINTS, PointsStage, group_colours, mixed_colours, plain_colours
from playground.widgets.card import words
from playground.widgets.look import DARK, LIGHT, rgb
from playground.widgets.point_marks import Halos

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
SET = make("Blobs", 12)
RED = np.full((12, 3), (200, 0, 0), np.uint8)


@dataclass(frozen=True)
class Shot:
    points: Points
    x: Any


class Ringed(PointsStage):
    """Marks the first point, and notes what it was shown."""

    hint = "Look here"
    untitled = frozenset({"Second"})

    def __init__(self) -> None:
        self.first, self.second, self.large = words("one"), words("two"), words("large")
        self.seen: list[Any] = []
        super().__init__({"First": self.first, "Second": self.second}, {"Large": self.large})

    def marks(self, shot: Any, answer: Any, theme: Any) -> Any:
        return (Halos(shot.x[:1]),), ()

    def show_views(self, shot: Any, answer: Any) -> None:
        self.seen.append((shot, answer))


@pytest.fixture
def stage(qtbot: QtBot) -> Ringed:
    made = Ringed()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def on_screen(stage: Ringed) -> list[str]:
    views = {POINTS: stage.canvas, "Large": stage.large, "First": stage.first, "Second": stage.second}
    return [title for title, view in views.items() if view.isVisible()]


def headings(stage: QWidget) -> list[str]:
    titles = ("First", "Second", "Large", POINTS)
    return [each.text() for each in stage.findChildren(QLabel) if each.isVisible() and each.text() in titles]


def choose(stage: Ringed, title: str) -> None:
    found = [each for each in stage.switch.findChildren(QAbstractButton) if each.text() == title]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_a_large_window_shows_all_views_beside_the_points(stage: Ringed) -> None:
    assert on_screen(stage) == [POINTS, "First", "Second"]
    assert headings(stage) == ["First"]
    assert stage.switch.options() == (POINTS, "Large")


def test_another_large_picture_takes_the_place_of_the_points_alone(stage: Ringed) -> None:
    choose(stage, "Large")
    assert on_screen(stage) == ["Large", "First", "Second"]


def test_a_small_window_shows_one_of_all(stage: Ringed) -> None:
    stage.set_compact(True)
    assert stage.switch.options() == (POINTS, "Large", "First", "Second")
    for title in ("Second", "Large", "First", POINTS):
        choose(stage, title)
        assert on_screen(stage) == [title]
        assert stage.view() == title


@pytest.mark.parametrize(("shown", "kept"), [("Large", "Large"), ("Second", POINTS)])
def test_what_was_shown_still_is_when_the_window_grows_if_it_can_be(stage: Ringed, shown: str, kept: str) -> None:
    stage.set_compact(True)
    stage.show_view(shown)
    stage.set_compact(False)
    assert stage.view() == kept
    assert on_screen(stage) == [kept, "First", "Second"]


def test_whoever_wants_to_know_is_told_which_view_shows(stage: Ringed, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.view_shown) as told:
        choose(stage, "Large")
    assert told.args == ["Large"]


def test_a_view_that_is_not_there_is_refused(stage: Ringed) -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        stage.show_view("Third")


def test_without_views_there_is_nothing_to_switch(qtbot: QtBot) -> None:
    stage = PointsStage()
    qtbot.addWidget(stage)
    stage.show()
    for compact in (True, False):
        stage.set_compact(compact)
        assert not stage.switch.isVisible()
        assert stage.canvas.isVisible()


def test_a_hint_is_given_where_there_is_room(stage: Ringed) -> None:
    with_hint = stage.canvas.grab().toImage()
    stage.canvas.set_hint("")
    assert stage.canvas.grab().toImage() != with_hint
    stage.set_compact(True)
    without = stage.canvas.grab().toImage()
    stage.canvas.set_hint("")
    assert stage.canvas.grab().toImage() == without


# Drawing.


def test_points_are_drawn_where_the_machine_has_them(stage: Ringed) -> None:
    turned = SET.x[:, ::-1]
    stage.draw(SET, RED, Shot(SET, turned), "answer")
    np.testing.assert_allclose(stage.canvas.places(), turned, rtol=0, atol=1e-6)
    assert [answer for _, answer in stage.seen] == ["answer"]


def test_points_that_the_visitor_has_edited_since_are_left_where_they_are(stage: Ringed) -> None:
    edited = SET.without(np.array([0]))
    stage.show_points(edited, edited.x, RED[1:])
    stage.draw(edited, RED[1:], Shot(SET, SET.x), None)
    np.testing.assert_allclose(stage.canvas.places(), edited.x, rtol=0, atol=1e-6)
    assert len(stage.seen) == 1


def test_marks_are_drawn(stage: Ringed) -> None:
    stage.show_points(SET, SET.x, RED)
    before = stage.canvas.grab().toImage()
    stage.draw(SET, RED, Shot(SET, SET.x), None)
    assert stage.canvas.grab().toImage() != before


@pytest.mark.parametrize(
    ("is_playing", "pace", "is_calm"),
    [(False, None, True), (True, None, False), (True, 2.0, True), (True, 50.0, False)],
)
def test_only_slow_steps_can_be_followed(stage: Ringed, is_playing: bool, pace: float | None, is_calm: bool) -> None:
    stage.is_playing, stage.pace = is_playing, pace
    assert stage.is_calm == is_calm


# Colours.


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_groups_have_the_themes_colours_over_and_over_and_the_others_are_plain(theme: Any) -> None:
    many = len(theme.groups)
    found = group_colours(np.array([0, 1, many, many + 1, -1]), theme).tolist()
    first, second = map(list, map(rgb, theme.groups[:2]))
    assert found == [first, second, first, second, list(rgb(theme.muted))]


def test_points_of_which_nothing_is_known_are_plain() -> None:
    assert plain_colours(2, LIGHT).tolist() == [list(rgb(LIGHT.muted))] * 2


def test_shares_mix_the_colours_of_their_groups() -> None:
    shares = np.array([[1, 0], [0, 1], [0.5, 0.5]], np.float32)
    first, second, both = mixed_colours(shares, LIGHT).tolist()
    assert (first, second) == tuple(map(list, map(rgb, LIGHT.groups[:2])))
    np.testing.assert_allclose(both, np.mean([first, second], axis=0), rtol=0, atol=0.51)


def test_shares_that_are_off_by_rounding_make_no_other_colour() -> None:
    pure = mixed_colours(np.array([[1.0, 0.0]], np.float32), DARK)
    off = mixed_colours(np.array([[1.0 + 1e-6, -1e-6]], np.float32), DARK)
    assert np.array_equal(pure, off)


def test_no_points_need_no_colours() -> None:
    assert group_colours(np.zeros(0, np.int16), LIGHT).shape == (0, 3)
    assert mixed_colours(np.zeros((0, 3), np.float32), LIGHT).shape == (0, 3)
