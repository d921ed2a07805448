"""The GAN tab by its real controls: both nets step by step, points of its own, layers, and what it says."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.data.lesson import Lesson
from playground.learners.gan import FIRST, Gan
from playground.learners.gan_measures import Score
from playground.learners.gan_parts import GanSettings
from playground.learners.point_learner import NO_POINTS
from playground.tabs.desk import Desk, Recipe
from playground.tabs.gan import LOSSES, GanTab, verdict
from playground.tabs.gan_stage import MAP
from playground.widgets.gan_marks import BeliefMap
from playground.widgets.look import ThemeName
from tests.looks import dressed
from tests.point_tab import ROOMY, Visitor, must_fit, window_with

LEFT = Qt.MouseButton.LeftButton
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


class GanVisitor(Visitor):
    """The tab has a desk of its own."""

    @property
    def desk(self) -> Any:
        return self.tab._desk

    @desk.setter
    def desk(self, desk: Any) -> None:
        self.offered = desk


@pytest.fixture
def visitor(qtbot: QtBot) -> GanVisitor:
    return GanVisitor(qtbot, GanTab, "gan", size=ROOMY)


def turn(visitor: Visitor, **settings: Any) -> None:
    visitor.tab.turn(visitor.tab.knobs.settings().with_(**settings))
    visitor.settled()


def train(visitor: Visitor, steps: int) -> Any:
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step >= steps)
    visitor.play()
    return visitor.settled().snapshot


# Points of its own.


def test_it_begins_with_eight_gaussians_whatever_lies_on_the_windows_desk(visitor: GanVisitor) -> None:
    assert visitor.shot.points.name == FIRST
    assert visitor.desk is not visitor.offered
    before = visitor.shot.points
    visitor.offered.make(Recipe("Moons"))
    visitor.step()
    assert visitor.shot.points is before
    assert not visitor.desk.can_undo


def test_a_lesson_without_points_begins_with_them(visitor: GanVisitor) -> None:
    usual = visitor.desk.points
    visitor.desk.edit(visitor.desk.points.without(np.arange(200)))
    visitor.tab.take_lesson(visitor.tab.read_lesson(Lesson("gan")))
    assert np.array_equal(visitor.settled().snapshot.points.x, usual.x)


def test_its_tiles_begin_with_what_gans_are_tried_on(visitor: GanVisitor) -> None:
    assert visitor.tab.tools.offered()[:3] == (FIRST, "Ring", "Grid of 25")


def test_another_set_is_chosen_by_its_tile(visitor: GanVisitor) -> None:
    visitor.push("Ring")
    visitor.settled()
    assert visitor.shot.points.name == "Ring"
    visitor.step()
    assert visitor.tab.verdict.word().endswith("%")


def test_points_are_drawn_and_taken_back(visitor: GanVisitor) -> None:
    visitor.add((0.5, 0.5))
    assert len(visitor.settled().snapshot.points) == 301
    QTest.mouseClick(visitor.tab.tools.undo, LEFT)
    assert len(visitor.settled().snapshot.points) == 300


def test_without_points_it_says_what_to_do(visitor: GanVisitor) -> None:
    QTest.mouseClick(visitor.tab.tools.clear, LEFT)
    visitor.settled()
    assert visitor.tab.verdict.sentence() == NO_POINTS


# Learning.


@pytest.mark.parametrize(("text", "expected"), [("Step D", (1, 0)), ("Step G", (0, 1))])
def test_a_button_lets_one_of_both_learn_and_leaves_the_knobs_alone(
    visitor: GanVisitor, text: str, expected: tuple[int, int]
) -> None:
    visitor.push(text)
    visitor.settled()
    assert visitor.shot.updates == expected
    assert visitor.tab.knobs.settings() == GanSettings()
    visitor.step()
    assert visitor.shot.updates == (expected[0] + 1, expected[1] + 1)


def test_a_button_learns_a_whole_step_while_it_goes_slowly(visitor: GanVisitor) -> None:
    turn(visitor, slowly=True)
    visitor.push("Step D")
    visitor.settled()
    assert visitor.shot.updates == (1, 0)
    assert visitor.tab.knobs.settings().slowly


def test_slowly_five_steps_light_the_five_parts(visitor: GanVisitor) -> None:
    turn(visitor, slowly=True)
    seen = []
    for _ in range(5):
        visitor.step()
        seen.append((visitor.tab.game.phases.present(), len(visitor.tab.game.flow.lit())))
    assert seen == [(0, 3), (1, 4), (2, 2), (3, 2), (4, 2)]


def test_the_made_up_points_come_nearer_while_it_learns(visitor: GanVisitor) -> None:
    before = visitor.shot.score.distance
    assert train(visitor, 100).score.distance < 0.5 * before


def test_curves_and_losses_have_pages_of_their_own(visitor: GanVisitor) -> None:
    train(visitor, 20)
    step, values = visitor.tab.frame.step, visitor.tab.frame.curves.at_present
    assert list(values) == list(Gan.curves)
    for curves, names in ((visitor.tab.curves, Gan.curves[:3]), (visitor.tab.losses, Gan.curves[3:])):
        visitor.wait(lambda curves=curves: bool(curves.values_at(step)))
        found = curves.values_at(step)
        assert list(found) == list(names)
    assert LOSSES in visitor.tab.pages.pages


# Looking.


def test_a_layer_is_hidden_by_its_switch(visitor: GanVisitor) -> None:
    visitor.step()
    assert any(isinstance(mark, BeliefMap) for mark in visitor.canvas._below)
    visitor.push(MAP)
    assert not any(isinstance(mark, BeliefMap) for mark in visitor.canvas._below)


def test_what_the_discriminator_says_of_a_place_is_told(visitor: GanVisitor) -> None:
    visitor.step()
    visitor.pull((0.6, 0.5))
    visitor.wait(lambda: visitor.tab.verdict.here().startswith("A point here would be real, it says, with "))
    turn(visitor, loss="Wasserstein")
    visitor.pull((0.5, 0.5))
    visitor.wait(lambda: visitor.tab.verdict.here().startswith("The discriminator scores this place "))
    visitor.leave()
    visitor.wait(lambda: visitor.tab.verdict.here() == "")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"updates": (0, 0)}, ("It has learned", "nothing yet")),
        ({"score": Score(0.1, 0.9, 0.875, 8, 7, 8)}, ("Heaps that it has found", "7 of 8")),
        ({"score": Score(0.1, 0.9, 0.25, 8, 2, 2), "collapsed": True}, ("It fell into", "mode collapse")),
        ({"score": Score(0.1, 0.93, 0.8)}, ("Look like yours", "93.0\N{NARROW NO-BREAK SPACE}%")),
    ],
)
def test_the_verdict_is_in_a_large_word(changes: Any, expected: tuple[str, str]) -> None:
    learner = Gan(GanSettings())
    learner.step()
    assert verdict(replace(learner.snapshot(), **changes))[:2] == expected


# As a visitor finds it.


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    return window_with(qtbot, "gan")


@pytest.mark.parametrize(("theme", "text_size"), [("light", 1.0), ("dark", 1.3)])
def test_nothing_is_cut_off_or_lies_over_something_else(
    window: Window, qapp: Any, theme: ThemeName, text_size: float
) -> None:
    with dressed(qapp, theme, text_size):
        must_fit(window)


def test_the_self_test_draws_on_its_own_desk(visitor: GanVisitor) -> None:
    shared = Desk()
    visitor.tab.sit_at(shared)
    visitor.tab.perform(0)
    assert len(visitor.settled().snapshot.points) == 301
    assert len(shared.points) == 300
    assert np.count_nonzero(visitor.desk.points.own) == 1
