"""The SOM tab by its real controls: the net follows what it learns, slowly too, and is pulled by hand."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from playground.app.window import Window
from playground.data.points import Points
from playground.learners.point_learner import NO_POINTS
from playground.learners.som_parts import Schedule
from playground.tabs.desk import Desk, Recipe
from playground.tabs.som import DECAY, SomTab, scheduled
from playground.tabs.som_stage import MAP, MAPS, SLOWLY
from playground.widgets.look import ThemeName
from playground.widgets.point_cloth import Cloth
from playground.widgets.point_marks import Halos
from tests.looks import dressed, faults, settle_layout
from tests.point_tab import ROOMY, SMALLEST, Visitor, must_fit, window_with
from tests.toy_tab import PATIENCE, click

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def visitor(qtbot: QtBot) -> Visitor:
    return Visitor(qtbot, SomTab, "som", size=ROOMY)


def turn(visitor: Visitor, **settings: Any) -> None:
    """Set knobs, some of which lie behind "More"."""
    visitor.tab.turn(visitor.tab.knobs.settings().with_(**settings))
    visitor.settled()


def cloth(visitor: Visitor) -> Cloth:
    return next(each for each in visitor.canvas._above if isinstance(each, Cloth))


def train(visitor: Visitor, steps: int) -> Any:
    """Play for so many steps at least, and pause."""
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step >= steps)
    visitor.play()
    return visitor.settled().snapshot


def far_off(shot: Any) -> float:
    """The mean distance of the points to the nearest node."""
    return float(np.linalg.norm(shot.x[:, None] - shot.nodes, axis=2).min(axis=1).mean())


# Learning.


def test_the_net_goes_to_the_points_while_it_learns(visitor: Visitor) -> None:
    before = far_off(visitor.shot)
    shot = train(visitor, 100)
    np.testing.assert_allclose(cloth(visitor).nodes, shot.nodes, rtol=0, atol=1e-6)
    assert far_off(shot) < before / 2


def test_the_net_follows_points_that_turn(visitor: Visitor) -> None:
    visitor.desk.make(Recipe("Moving", 60))
    turn(visitor, settling=20, across=8, up=8)
    shot = train(visitor, 300)
    np.testing.assert_allclose(visitor.canvas.places(), visitor.desk.points.at(visitor.tab.frame.step - 1), atol=1e-5)
    still = np.linalg.norm(visitor.desk.points.x[:, None] - shot.nodes, axis=2).min(axis=1).mean()
    assert far_off(shot) < 0.06 < still


def test_slowly_four_steps_are_the_four_parts_of_one(visitor: Visitor) -> None:
    visitor.tab.knobs.control("slowly").click()
    visitor.settled()
    seen = []
    for _ in range(4):
        before = visitor.shot.nodes
        visitor.step()
        seen.append((visitor.tab.net.phases.present(), np.array_equal(visitor.shot.nodes, before)))
    assert seen == [(0, True), (1, True), (2, True), (3, False)]


def test_at_a_slow_speed_points_are_seen_while_it_runs(visitor: Visitor) -> None:
    visitor.play()
    visitor.wait(lambda: visitor.tab.frame.step > 3 and cloth(visitor).sample is None)
    visitor.tab.transport.speed.setFocus()
    QTest.keyClick(visitor.tab.transport.speed, Qt.Key.Key_Home)
    visitor.wait(lambda: visitor.tab.frame.playing and cloth(visitor).sample is not None)


@pytest.mark.parametrize(
    ("knob", "choice", "links", "circle"),
    [("nodes", "hexagonal", 1121, True), ("shape", "torus", 800, True), ("shape", "chain", 19, False)],
)
def test_another_kind_of_net_is_chosen_by_its_knob(
    visitor: Visitor, knob: str, choice: str, links: int, circle: bool
) -> None:
    control = visitor.tab.knobs.control(knob)
    click(visitor.qtbot, next(each for each in control.findChildren(QAbstractButton) if each.text() == choice))
    visitor.settled()
    visitor.step(3)
    assert len(cloth(visitor).links) == links
    assert (cloth(visitor).ring is not None) == circle


# Nodes.


def test_a_click_on_a_map_tells_which_points_the_node_won(visitor: Visitor) -> None:
    shot = train(visitor, 50)
    node = int(shot.hits.argmax())
    landscape = visitor.tab.net.maps[1]
    cell = landscape.cell_rect((19 - node // 20, node % 20)).center().toPoint()
    QTest.mouseClick(landscape, Qt.MouseButton.LeftButton, pos=cell)
    told = f"Node {node % 20 + 1} across, {node // 20 + 1} up won {shot.hits[node]} points."
    visitor.wait(lambda: visitor.tab.verdict.here() == told)
    visitor.settled()
    halos = next(each for each in visitor.canvas._above if isinstance(each, Halos))
    won = np.linalg.norm(shot.x[:, None] - shot.nodes, axis=2).argmin(axis=1) == node
    np.testing.assert_allclose(halos.places, shot.x[won], rtol=0, atol=1e-6)
    QTest.mouseClick(landscape, Qt.MouseButton.LeftButton, pos=cell)
    visitor.wait(lambda: visitor.tab.verdict.here() == "")


def test_the_node_nearest_to_the_pointer_is_told(visitor: Visitor) -> None:
    shot = train(visitor, 50)
    place = visitor.place_at(visitor.at((0.6, 0.5)))
    visitor.pull((0.6, 0.5))
    node = int(np.linalg.norm(shot.nodes - place, axis=1).argmin())
    visitor.wait(lambda: visitor.tab.verdict.here().startswith(f"Node {node % 20 + 1} across, {node // 20 + 1} up"))
    visitor.leave()
    visitor.wait(lambda: visitor.tab.verdict.here() == "")


def small_net(visitor: Visitor) -> Any:
    """Two meshes side by side, spread out and settled."""
    turn(visitor, across=3, up=2, start="spread out", settling=10, radius=1.0, rate=0.02)
    return visitor.step(12).snapshot


def test_a_node_is_pulled_to_another_place_by_hand(visitor: Visitor) -> None:
    before = small_net(visitor).nodes
    visitor.drag(tuple(before[5].tolist()), (0.8, 0.5), (0.9, 0.1))
    after = visitor.settled().snapshot.nodes
    np.testing.assert_allclose(after[5], (0.9, 0.1), rtol=0, atol=0.01)
    np.testing.assert_array_equal(after[:5], before[:5])
    assert len(visitor.shot.x) == 300


def test_a_fold_made_by_hand_is_told_and_gone_when_it_is_undone(visitor: Visitor) -> None:
    nodes = small_net(visitor).nodes
    assert visitor.tab.verdict.word() == "settled"
    assert visitor.tab.verdict.sentence().startswith("No fold or twist seen.")
    ways = [(tuple(nodes[i].tolist()), tuple((1.8 * nodes[i - 2] - 0.8 * nodes[i - 1]).tolist())) for i in (2, 5)]
    for start, end in ways:  # the right edge over the left one
        visitor.drag(start, (0.5, 0.5), end)
    visitor.settled()
    assert visitor.tab.verdict.word() == "folded"
    assert "upside down" in visitor.tab.verdict.sentence()
    for start, end in ways:
        visitor.drag(end, (0.5, 0.5), start)
    visitor.settled()
    assert visitor.tab.verdict.word() == "settled"


# What it says.


def test_radius_and_rate_are_shown_as_they_were_and_as_they_will_be(visitor: Visitor) -> None:
    shot = train(visitor, 30)
    decay = visitor.tab.decay
    visitor.wait(lambda: decay._lines._at == shot.time)
    assert decay.values_at(shot.time) == pytest.approx({"radius": shot.radius, "rate": shot.rate}, rel=1e-9)
    assert decay.values_at(4_000) == pytest.approx({"radius": 1.0, "rate": 0.03}, rel=1e-6)
    assert f"{shot.radius:.3g}" in decay.accessibleDescription()


@pytest.mark.parametrize("time", [0.0, 0.25, 40.0, 100.0, 250.0])
def test_the_schedule_is_worked_out_for_its_whole_length(time: float) -> None:
    steps, values = scheduled(Schedule(8.0, 0.5, 100), time)
    assert (steps[0], steps[-1]) == (0.0, max(time, 100.0))
    assert time in steps
    share = np.minimum(steps / 100, 1)
    end = Schedule(8.0, 0.5, 100).at(100)
    np.testing.assert_allclose(values[0], 8.0 ** (1 - share) * end[0] ** share, rtol=1e-9)
    np.testing.assert_allclose(values[1], 0.5 ** (1 - share) * end[1] ** share, rtol=1e-9)


def on(places: Any) -> Desk:
    desk = Desk()
    desk.lay_out(Points(np.array(places, np.float32).reshape(-1, 2), "some"))
    return desk


@pytest.mark.parametrize(
    ("places", "word", "told"),
    [
        ([], "waiting", NO_POINTS),
        ([(0.3, 0.6)], "unfolding", "There is only one point: the net shrinks onto it."),
        ([(0.3, 0.6)] * 3, "unfolding", "All 3 points are equal: the net shrinks onto one place."),
    ],
    ids=["no points", "one point", "all equal"],
)
def test_too_few_points_are_told(qtbot: QtBot, places: Any, word: str, told: str) -> None:
    visitor = Visitor(qtbot, SomTab, "som", on(places))
    visitor.step(3)
    assert visitor.tab.verdict.word() == word
    assert visitor.tab.verdict.sentence().startswith(told)


def test_the_verdict_is_of_the_net_that_is_shown(visitor: Visitor) -> None:
    assert visitor.tab.verdict.word() == "crumpled"
    turn(visitor, start="spread out")
    assert visitor.tab.verdict.word() == "spread out"
    turn(visitor, settling=10)
    visitor.step(5)
    assert visitor.tab.verdict.word() == "half unfolded"


# As a visitor finds it.


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    """The whole window, in which the net has learned for some steps, and a node is told of."""
    made = window_with(qtbot, "som")
    tab = tab_of(made)
    tab.net.node_wanted.emit(399)
    qtbot.waitUntil(lambda: tab.is_up_to_date and tab.verdict.here() != "", timeout=PATIENCE)
    return made


def tab_of(window: Window) -> Any:
    assert isinstance(window.tab, SomTab)
    return window.tab


@pytest.mark.parametrize(("theme", "text_size"), [("light", 1.0), ("dark", 1.3)])
def test_nothing_is_cut_off_or_lies_over_something_else(
    window: Window, qapp: Any, theme: ThemeName, text_size: float
) -> None:
    with dressed(qapp, theme, text_size):
        must_fit(window)


def test_each_view_and_page_fits_into_a_small_window(window: Window) -> None:
    window.resize(*SMALLEST)
    tab_of(window).pages.show_page(DECAY)
    for view in (MAP, MAPS, SLOWLY):
        tab_of(window).net.show_view(view)
        settle_layout()
        assert faults(window) == [], view
