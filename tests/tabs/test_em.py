"""The EM tab by its real controls: half-steps, clouds, shares as colours, the surprise that never rises."""

import math
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from playground.data.points import Points
from playground.learners.em import Em, EmSettings
from playground.learners.groups import GroupsQuestion
from playground.learners.point_learner import NO_POINTS
from playground.tabs.desk import Desk, Recipe
from playground.tabs.em import EmTab
from playground.tabs.groups_stage import HOW_MANY
from playground.tabs.points_stage import POINTS
from playground.widgets import look
from playground.widgets.look import HEADER, THEMES, rgb
from playground.widgets.point_marks import Centres, Ellipses
from tests.looks import faults, nameless, out_of_reach, settle_layout
from tests.point_tab import LEFT, Visitor

FREE = (0.08, 0.08)
SIZES = ((1920, 1080), (1280, 800), (1024, 768))
pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def visitor(qtbot: QtBot) -> Visitor:
    return Visitor(qtbot, EmTab, "em")


def moons(visitor: Visitor) -> None:
    """Points of which many could be of several clouds."""
    visitor.desk.make(Recipe("Moons"))
    visitor.settled()


def to_the_end(visitor: Visitor) -> Any:
    """Play until nothing is left to learn."""
    visitor.play()
    visitor.wait(lambda: visitor.shot.told.count("Nothing is left") == 1 and not visitor.tab.frame.playing)
    return visitor.shot


def marks_of(visitor: Visitor) -> dict[type, Any]:
    return {type(mark): mark for mark in (*visitor.canvas._below, *visitor.canvas._above)}


def densities(x: NDArray[Any], shot: Any) -> NDArray[np.float64]:
    """(n, k) weight x density of each cloud at each place of the plane, from what the snapshot shows."""
    x = np.asarray(x, np.float64)
    centres = shot.points.plane.places(shot.centres).astype(np.float64)
    found = np.empty((len(x), len(centres)))
    for k, (centre, spread, weight) in enumerate(zip(centres, shot.spreads, shot.weights, strict=True)):
        away = x - centre
        squares = np.einsum("ni,ij,nj->n", away, np.linalg.inv(spread), away)
        found[:, k] = weight * np.exp(-squares / 2) / (2 * math.pi * math.sqrt(np.linalg.det(spread)))
    return found


# E and M.


def test_the_half_steps_take_turns_in_the_list(visitor: Visitor) -> None:
    phases, seen = visitor.tab.inside.phases, []
    for _ in range(4):
        seen.append((phases.present(), visitor.shot.done))
        visitor.step()
    assert seen == [(0, ""), (1, "E"), (0, "M"), (1, "E")]


def test_the_verdict_tells_what_each_half_step_did(visitor: Visitor) -> None:
    visitor.step()
    assert visitor.tab.verdict.sentence() == "For each point it guessed which cloud made it."
    visitor.step()
    assert visitor.tab.verdict.sentence().startswith("Each cloud took the middle, the spread and the weight")
    assert visitor.tab.verdict.word() == "3 groups"


def test_e_changes_shares_alone_and_m_clouds_alone(visitor: Visitor) -> None:
    visitor.step(2)
    m = visitor.shot
    e = visitor.step().snapshot
    assert np.array_equal(e.spreads, m.spreads)
    assert not np.array_equal(e.shares, m.shares)
    m = visitor.step().snapshot
    assert np.array_equal(e.shares, m.shares)
    assert not np.array_equal(e.spreads, m.spreads)


# Clouds.


def test_ellipses_are_where_the_clouds_are(visitor: Visitor) -> None:
    visitor.push("Stretched blobs")
    visitor.settled()
    visitor.step(4)
    clouds, shot = marks_of(visitor)[Ellipses], visitor.shot
    np.testing.assert_array_equal(clouds.centres, shot.points.plane.places(shot.centres))
    np.testing.assert_array_equal(clouds.covariances, shot.spreads)
    np.testing.assert_array_equal(marks_of(visitor)[Centres].places, clouds.centres)
    assert clouds in visitor.canvas._below, "points are seen on their clouds"


def test_ellipses_are_painted_at_one_and_two_standard_deviations(visitor: Visitor) -> None:
    visitor.push("Stretched blobs")
    visitor.settled()
    shot = to_the_end(visitor)
    strength = {sigma: painted_at(visitor, shot, 0, sigma) for sigma in (0.9, 1.0, 1.1, 1.9, 2.0, 2.1)}
    for sigma in (1.0, 2.0):
        for beside in (sigma - 0.1, sigma + 0.1):
            assert strength[sigma] > strength[beside] + 20, strength


def painted_at(visitor: Visitor, shot: Any, cloud: int, sigma: float) -> float:
    """How much stands out from the ground, on average, along a line so many standard deviations around a cloud."""
    turn = np.linspace(0, 2 * math.pi, 200)
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    axes = np.linalg.cholesky(shot.spreads[cloud].astype(np.float64))
    places = shot.points.plane.places(shot.centres)[cloud] + sigma * circle @ axes.T
    image, pixels = visitor.canvas.grab().toImage(), visitor.canvas.view().pixels(places)
    ground = np.array(rgb(THEMES["light"].background))
    found = [rgb(image.pixelColor(int(x), int(y)).name()) for x, y in pixels.tolist()]
    return float(np.abs(np.array(found) - ground).sum(axis=1).mean())


def test_points_are_mixed_of_the_colours_of_the_clouds_that_may_have_made_them(visitor: Visitor) -> None:
    moons(visitor)
    shot = visitor.step(3).snapshot
    table = np.array([rgb(colour) for colour in THEMES["light"].groups[:3]], np.float64)
    assert ((shot.shares > 0.2) & (shot.shares < 0.8)).any(), "some points are of several"
    np.testing.assert_allclose(visitor.canvas._colours, shot.shares @ table, rtol=0, atol=0.51)


def test_shares_are_those_of_the_clouds_that_are_drawn(visitor: Visitor) -> None:
    moons(visitor)
    visitor.step(2)
    clouds = visitor.shot
    found = densities(clouds.points.plane.places(clouds.x), clouds)
    shot = visitor.step().snapshot
    np.testing.assert_allclose(shot.shares, found / found.sum(axis=1, keepdims=True), rtol=0, atol=1e-4)


def test_the_surprise_never_rises_and_ends_at_that_of_the_clouds(visitor: Visitor) -> None:
    moons(visitor)
    shot = to_the_end(visitor)
    curves = visitor.tab.frame.curves
    surprises = curves.values[[plot.name for plot in visitor.tab.curves._plots].index("surprise")]
    assert len(surprises) > 8
    assert np.diff(surprises).max() < 1e-9
    surprise = -np.log(densities(shot.points.plane.places(shot.x), shot).sum(axis=1)).mean()
    assert curves.at_present["surprise"] == pytest.approx(surprise, abs=1e-3)


@pytest.mark.parametrize("shape", ["diagonal", "spherical"])
def test_the_shape_knob_says_what_clouds_can_look_like(visitor: Visitor, shape: str) -> None:
    visitor.push("Stretched blobs")
    visitor.settled()
    visitor.step(4)
    assert np.abs(visitor.shot.spreads[:, 0, 1]).max() > 1e-3, "at first they may be tilted"
    visitor.push(shape)
    assert visitor.settled().step == 0
    visitor.step(4)
    spreads = visitor.shot.spreads
    np.testing.assert_allclose(spreads[:, 0, 1], 0, rtol=0, atol=1e-7)
    is_round = np.isclose(spreads[:, 0, 0], spreads[:, 1, 1], rtol=1e-4)
    assert is_round.all() == (shape == "spherical")


# What can go wrong.


def test_a_cloud_that_collapses_is_told_of_in_the_verdict(qtbot: QtBot) -> None:
    random, desk = np.random.default_rng(0), Desk()
    heap = np.r_[0.3 + 0.05 * random.normal(size=(60, 2)), np.full((5, 2), 0.9)]
    desk.lay_out(Points(heap.astype(np.float32), "a heap and five equal points"))
    visitor = Visitor(qtbot, EmTab, "em", desk)
    visitor.tab.turn(visitor.tab.knobs.settings().with_(clusters=2))
    visitor.settled()
    to_the_end(visitor)
    assert "has collapsed onto 5 points. Only the regularisation" in visitor.tab.verdict.sentence()
    settle_layout()
    assert faults(visitor.tab.answer) == []


def test_without_points_nothing_is_drawn_and_it_invites(visitor: Visitor) -> None:
    visitor.step(2)
    QTest.mouseClick(visitor.tab.tools.clear, LEFT)
    visitor.settled()
    assert (visitor.tab.verdict.word(), visitor.tab.verdict.sentence()) == ("nothing yet", NO_POINTS)
    assert len(visitor.canvas.places()) == len(marks_of(visitor)[Ellipses].centres) == 0


@pytest.mark.parametrize(
    ("places", "told"),
    [
        ([FREE], "2 of the 3 groups stay empty: there is only 1 point."),
        ([FREE] * 20, "2 of the 3 groups stay empty: all points are equal."),
        ([FREE, (0.9, 0.9)], "1 of the 3 groups stays empty: there are only 2 different points."),
    ],
    ids=["one point", "all equal", "fewer than groups"],
)
def test_too_few_points_are_explained(qtbot: QtBot, places: list[tuple[float, float]], told: str) -> None:
    desk = Desk()
    desk.lay_out(Points(np.array(places, np.float32), "few"))
    visitor = Visitor(qtbot, EmTab, "em", desk)
    visitor.step(2)
    assert told in visitor.tab.verdict.sentence()
    assert len(visitor.canvas.places()) == len(places)


# What it is asked.


def test_pointing_tells_which_cloud_would_have_made_a_point_there(visitor: Visitor) -> None:
    visitor.step(4)
    bars, place = visitor.tab.inside.bars, (0.48, 0.7)
    visitor.pull(place)
    visitor.wait(lambda: bars.bars()[0].here is not None)
    found = densities(np.array([visitor.place_at(visitor.at(place))]), visitor.shot)[0]
    shares = found / found.sum()
    np.testing.assert_allclose([bar.here for bar in bars.bars()], shares, rtol=0, atol=1e-3)
    assert visitor.tab.verdict.here().startswith(f"A point here would be of group {shares.argmax() + 1}, ")
    visitor.leave()
    visitor.wait(lambda: visitor.tab.verdict.here() == "")


def test_the_chart_of_bic_and_aic_is_the_learners_answer(visitor: Visitor) -> None:
    visitor.push(HOW_MANY)
    chart = visitor.tab.inside.elbow
    visitor.wait(lambda: chart._lines != ())
    alone = Em(EmSettings())
    alone.teach(visitor.desk.points)
    expected = alone.answer(GroupsQuestion(elbow=True)).elbow
    assert [line.name for line in chart._lines] == ["BIC", "AIC"]
    for line in chart._lines:
        np.testing.assert_array_equal(line.x, np.arange(1, 9))
        np.testing.assert_allclose(line.y, expected[line.name], rtol=1e-9)
    assert chart._lines[0].y.argmin() + 1 == 3, "there are three blobs"


# Looks.


@pytest.mark.parametrize("text", [1.0, 1.3])
def test_everything_fits_in_every_view(qapp: QApplication, visitor: Visitor, text: float) -> None:
    look.apply(qapp, "light", text)
    visitor.tab.setContentsMargins(0, HEADER, 0, 0)  # as in the window
    visitor.step(3)
    inside = visitor.tab.inside
    for size in SIZES:
        visitor.tab.resize(*size)
        settle_layout()
        visitor.pull((0.48, 0.7))
        visitor.wait(lambda: visitor.tab.verdict.here() != "")
        for view in inside.switch.options() or (POINTS,):
            inside.show_view(view)
            settle_layout()
            found = [*faults(visitor.tab), *nameless(visitor.tab), *out_of_reach(visitor.tab)]
            assert (size, view, found) == (size, view, [])
        inside.show_view(POINTS)


def test_the_dark_theme_has_its_own_colours(qapp: QApplication, visitor: Visitor) -> None:
    visitor.step(3)
    look.apply(qapp, "dark")
    dark = np.array([rgb(colour) for colour in THEMES["dark"].groups[:3]])
    np.testing.assert_allclose(visitor.canvas._colours, visitor.shot.shares @ dark, rtol=0, atol=0.51)
    np.testing.assert_array_equal(marks_of(visitor)[Ellipses].colours, dark)
