"""The inside of a self-organising map: the net over the points, the maps beside it, and the parts of a step."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.data.point_sets import default_points, make
from playground.data.points import Points
from playground.learners.som import Som
from playground.learners.som_parts import SomAnswer, SomQuestion, SomSettings
from playground.tabs.som_ring import ring
from playground.tabs.som_stage import BETWEEN, HITS, LIKENESS, MAP, MAPS, SomStage, told_of
from playground.widgets.look import LIGHT, rgb
from playground.widgets.point_cloth import Cloth
from playground.widgets.point_marks import Crosses, Halos, Labels
from tests.looks import settle_layout

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
GRIDS = {
    "square": {},
    "hexagonal": {"nodes": "hexagonal"},
    "hexagonal, an odd number of rows": {"nodes": "hexagonal", "up": 5},
    "torus": {"shape": "torus"},
    "chain": {"shape": "chain"},
}


def net(points: Points | None = None, steps: int = 4, **settings: Any) -> Som:
    learner = Som(SomSettings(**{"across": 7, "up": 6, "radius": 2.0, **settings}), 1)
    learner.teach(default_points() if points is None else points)
    for _ in range(steps):
        learner.step()
    return learner


@pytest.fixture
def stage(qtbot: QtBot) -> SomStage:
    made = SomStage()
    qtbot.addWidget(made)
    made.resize(1264, 890)
    made.show()
    return made


def draw(stage: SomStage, learner: Som, question: SomQuestion | None = None) -> Any:
    """Show what a net looks like now, after it was asked something; returns its snapshot."""
    shot = learner.snapshot()
    answer = None if question is None else learner.answer(question)
    stage.draw(shot.points, stage.colours(shot, LIGHT), shot, answer)
    settle_layout()
    return shot


def shown(stage: SomStage, title: str) -> NDArray[np.float64]:
    """The numbers of one of the maps, row by row from below as the nodes are."""
    found = next(each for each in stage.maps if each.accessibleName().endswith(title) and not each.isHidden())
    assert found._values is not None
    return found._values[::-1]


def mark(stage: SomStage, kind: type[Any]) -> Any:
    return next((each for each in stage.canvas._above if isinstance(each, kind)), None)


# The maps.


@pytest.mark.parametrize("settings", GRIDS.values(), ids=GRIDS)
def test_the_u_matrix_has_the_mean_distance_of_each_node_to_its_neighbours(
    stage: SomStage, settings: dict[str, Any]
) -> None:
    shot = draw(stage, net(**settings))
    (rows, columns), seats = shot.grid, shot.seats.astype(float)
    around = [(0.0, 0.0)]
    if settings.get("shape") == "torus":
        around = [(x, y) for x in (-columns, 0, columns) for y in (-rows, 0, rows)]
    ways = np.min([np.hypot(*(seats[:, None] - seats + way).transpose(2, 0, 1)) for way in around], axis=0)
    apart = np.linalg.norm(shot.nodes[:, None] - shot.nodes, axis=2)
    near = np.isclose(ways, 1, atol=1e-3)
    expected = np.array([each[beside].mean() for each, beside in zip(apart, near, strict=True)])
    np.testing.assert_allclose(shown(stage, BETWEEN).ravel(), expected, rtol=1e-4)


def test_the_hit_map_counts_the_points_of_which_each_node_is_the_nearest(stage: SomStage) -> None:
    shot = draw(stage, net())
    won = np.linalg.norm(shot.x[:, None] - shot.nodes, axis=2).argmin(axis=1)
    np.testing.assert_array_equal(shown(stage, HITS).ravel(), np.bincount(won, minlength=42))
    assert shown(stage, HITS).sum() == len(shot.x) == 300


def test_the_component_planes_have_the_nodes_numbers_in_the_unit_of_their_column(stage: SomStage) -> None:
    points = make("Credit scores", 100)
    shot = draw(stage, net(points))
    columns = points.columns[:2]
    assert any(column.size != 1 for column in columns)
    for at, column in enumerate(columns):
        expected = column.start + column.size * shot.nodes[:, at].astype(float)
        np.testing.assert_allclose(shown(stage, column.name).ravel(), expected, rtol=1e-6)


def test_the_first_row_of_the_net_is_at_the_bottom_of_its_maps(stage: SomStage) -> None:
    learner = net()
    draw(stage, learner, SomQuestion(node=8))
    assert [each._framed for each in stage.maps] == [(6 - 1 - 1, 1)] * 4


@pytest.mark.parametrize("up", [5, 6])
def test_a_hexagonal_nets_maps_are_shifted_row_by_row(stage: SomStage, up: int) -> None:
    shot = draw(stage, net(nodes="hexagonal", up=up))
    cells = stage.maps[0].cells()
    assert cells is not None
    lefts = np.array([[cells.rect(row, 0).left() for row in range(up)]]) / cells.pitch
    seats = shot.seats.reshape(up, 7, 2)[::-1, 0, 0]
    np.testing.assert_allclose(np.diff(lefts[0]), np.diff(seats), rtol=0, atol=0.1)


def test_a_click_on_a_cell_asks_for_its_node(stage: SomStage, qtbot: QtBot) -> None:
    draw(stage, net())
    cell = stage.maps[1].cell_rect((1, 3)).center().toPoint()
    with qtbot.waitSignal(stage.node_wanted) as asked:
        QTest.mouseClick(stage.maps[1], Qt.MouseButton.LeftButton, pos=cell)
    assert asked.args == [(6 - 1 - 1) * 7 + 3]


def choose(stage: SomStage, title: str) -> None:
    """Show one map, large, by the switches."""
    stage.show_view(MAP)
    stage.which.set_choice(title)
    stage.which.chosen.emit(title)


def test_the_large_hit_map_has_pies_of_the_groups_of_the_points(stage: SomStage) -> None:
    shot = draw(stage, net())
    choose(stage, HITS)
    pies = stage.map._pies
    assert pies is not None
    won = np.linalg.norm(shot.x[:, None] - shot.nodes, axis=2).argmin(axis=1)
    expected = np.zeros((42, 3))
    np.add.at(expected, (won, shot.points.made_of), 1)
    whole = expected.sum(axis=1)
    shares = pies.shares[::-1].reshape(42, 3)
    np.testing.assert_allclose(shares[whole > 0], (expected / np.maximum(whole, 1)[:, None])[whole > 0], rtol=1e-6)
    assert pies.sizes is not None
    np.testing.assert_allclose(pies.sizes[::-1].ravel() ** 2, whole / whole.max(), rtol=1e-6)
    np.testing.assert_array_equal(pies.colours, [rgb(each) for each in LIGHT.groups[:3]])


def test_only_the_hit_map_has_pies(stage: SomStage) -> None:
    draw(stage, net())
    choose(stage, HITS)
    choose(stage, BETWEEN)
    assert stage.map._pies is None


def test_the_large_map_is_there_as_soon_as_it_is_wanted_though_nothing_happens(stage: SomStage) -> None:
    shot = draw(stage, net())
    stage.show_view(MAP)
    np.testing.assert_array_equal(stage.map._values, shot.between[::-1])


# What points are.


def test_prototypes_of_digits_are_pictures_and_the_large_map_opens_by_itself(stage: SomStage) -> None:
    shot = draw(stage, net(make("Digits", 60), 1))
    assert stage.view() == MAP
    assert stage.which.choice() == LIKENESS
    images = stage.map._prototypes
    assert images is not None
    assert images.shape == (6, 7, 28, 28)
    np.testing.assert_allclose(images[-1, 2].ravel(), np.clip(shot.nodes[2], 0, 1), rtol=1e-6)
    assert [each.isHidden() for each in stage.maps] == [False, False, False, True]


def test_whoever_comes_back_from_the_digits_sees_points_again(stage: SomStage) -> None:
    draw(stage, net(make("Digits", 30), 1))
    draw(stage, net())
    assert stage.view() != MAP
    assert LIKENESS not in stage.which.options()
    assert not any(each.isHidden() for each in stage.maps)


def test_nodes_among_colours_have_their_own_colours(stage: SomStage) -> None:
    shot = draw(stage, net(make("Colours", 60)))
    expected = np.rint(255 * np.clip(shot.nodes, 0, 1))
    np.testing.assert_array_equal(mark(stage, Cloth).colours, expected)
    likeness = next(each for each in stage.maps if each._rgb is not None)
    assert likeness._rgb is not None
    np.testing.assert_array_equal(likeness._rgb[::-1].reshape(-1, 3), expected)
    np.testing.assert_array_equal(stage.colours(shot, LIGHT), np.rint(255 * shot.x))


# Over the points.


@pytest.mark.parametrize("settings", GRIDS.values(), ids=GRIDS)
def test_the_net_lies_over_the_points_with_all_its_links(stage: SomStage, settings: dict[str, Any]) -> None:
    shot = draw(stage, net(**settings))
    cloth = mark(stage, Cloth)
    np.testing.assert_allclose(cloth.nodes, shot.nodes, rtol=0, atol=1e-6)
    np.testing.assert_array_equal(cloth.links, shot.links)
    assert not stage.grab().isNull()


def test_a_step_appears_part_by_part(stage: SomStage) -> None:
    learner = net(steps=0, slowly=True)
    seen = []
    for _ in range(4):
        learner.step()
        draw(stage, learner)
        cloth = mark(stage, Cloth)
        seen.append((cloth.sample is not None, cloth.winner >= 0, cloth.ring is not None, stage.phases.present()))
    assert seen == [(True, False, False, 0), (True, True, False, 1), (True, True, True, 2), (True, True, True, 3)]


def test_the_sample_the_winner_and_its_circle_are_where_they_belong(stage: SomStage) -> None:
    shot, cloth = draw(stage, net(slowly=True)), mark(stage, Cloth)
    around = ring(shot)
    assert around is not None
    np.testing.assert_allclose(cloth.sample, shot.x[shot.sample], rtol=1e-6)
    assert cloth.winner == np.linalg.norm(shot.nodes - shot.sample_x, axis=1).argmin()
    np.testing.assert_allclose(cloth.ring, around, rtol=0, atol=1e-6)
    np.testing.assert_array_equal(cloth.lit, shot.pulled)


def test_the_parts_of_a_step_have_their_names_and_numbers(stage: SomStage) -> None:
    shot = draw(stage, net(slowly=True, rate=0.25))
    titles = [phase.title for phase in stage.phases._phases]
    assert titles == ["Pick a point", "Find the nearest node", "Draw the circle", "Pull the net"]
    notes = [phase.note for phase in stage.phases._phases]
    assert notes[2] == f"{shot.radius:.3g} nodes wide now"
    assert notes[3].startswith(f"{100 * shot.rate:.1f}")


@pytest.mark.parametrize(("pace", "is_shown"), [(None, False), (100.0, False), (5.0, True), (1.0, True)])
def test_while_it_runs_single_points_are_shown_only_if_an_eye_can_follow(
    stage: SomStage, pace: float | None, is_shown: bool
) -> None:
    stage.is_playing, stage.pace = True, pace
    draw(stage, net())
    assert (mark(stage, Cloth).sample is not None, mark(stage, Cloth).ring is not None) == (is_shown, is_shown)
    assert (stage.maps[0]._framed is not None) == is_shown


def test_far_points_are_crosses_with_their_distance(stage: SomStage) -> None:
    learner = net(default_points().with_added(np.array([[3.0, 3.0]], np.float32)), steps=15, settling=10, rate=0.1)
    shot = draw(stage, learner)
    assert shot.far.tolist() == [300]
    np.testing.assert_allclose(mark(stage, Crosses).places, [[3.0, 3.0]], rtol=0, atol=1e-6)
    distance = np.linalg.norm(shot.nodes - [3.0, 3.0], axis=1).min()
    assert list(mark(stage, Labels).texts) == [f"{distance:.3g} away"]


def test_the_points_that_a_node_won_have_halos(stage: SomStage) -> None:
    learner = net()
    node = int(learner.snapshot().hits.argmax())
    shot = draw(stage, learner, SomQuestion(node=node))
    won = np.linalg.norm(shot.x[:, None] - shot.nodes, axis=2).argmin(axis=1) == node
    np.testing.assert_allclose(mark(stage, Halos).places, shot.x[won], rtol=0, atol=1e-6)


def test_an_answer_of_points_that_are_gone_is_not_drawn(stage: SomStage) -> None:
    learner = net()
    answer = learner.answer(SomQuestion(node=int(learner.snapshot().hits.argmax())))
    learner.teach(default_points().without(np.arange(5, 300)))
    _, above = stage.marks(learner.snapshot(), replace(answer, won=np.array([299])), LIGHT)
    assert not any(isinstance(each, Halos) for each in above)


@pytest.mark.parametrize(
    ("node", "won", "told"),
    [
        (-1, 0, ""),
        (0, 0, "Node 1 across, 1 up won 0 points."),
        (9, 1, "Node 3 across, 2 up won 1 point."),
        (41, 12, "Node 7 across, 6 up won 12 points."),
    ],
)
def test_a_node_is_told_by_its_place_on_the_net(node: int, won: int, told: str) -> None:
    answer = SomAnswer(node, None, 0.0, np.zeros(2, np.float32), np.arange(won))
    assert told_of(net(steps=0).snapshot(), answer) == told


# Little room.


def test_a_small_window_shows_one_of_all_views(stage: SomStage) -> None:
    stage.set_compact(True)
    draw(stage, net())
    seen = []
    for title in (MAPS, MAP):
        stage.show_view(title)
        seen.append((stage.maps[0].isVisible(), stage.map.isVisible(), stage.canvas.isVisible()))
    assert seen == [(True, False, False), (False, True, False)]


@pytest.mark.parametrize("count", [0, 1])
def test_hardly_any_points_do_no_harm(stage: SomStage, count: int) -> None:
    learner = net(default_points().without(np.arange(count, 300)))
    draw(stage, learner, SomQuestion(place=(0.5, 0.5)))
    choose(stage, HITS)
    assert shown(stage, HITS).sum() == count
    assert not stage.grab().isNull()
