"""The layers of the square and the pictures beside it show what the snapshot says."""

from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.learners.gan import Gan
from playground.learners.gan_parts import GanSettings
from playground.tabs.gan_stage import ARROWS, MADE, MAP, SHEET, YOURS, GanStage, play_of
from playground.widgets.gan_marks import Arrows, BeliefMap, Dots, NoiseSheet
from playground.widgets.look import LIGHT
from playground.widgets.point_marks import Halos

KINDS: dict[str, type] = {MADE: Dots, MAP: BeliefMap, SHEET: NoiseSheet, ARROWS: Arrows}


def shot_of(steps: int, **changes: Any) -> Any:
    learner = Gan(GanSettings(**changes))
    for _ in range(steps):
        learner.step()
    return learner.snapshot()


@pytest.fixture(scope="module")
def shot() -> Any:
    return shot_of(30)


@pytest.fixture
def stage(clothes: None, qtbot: QtBot) -> GanStage:
    made = GanStage()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def draw(stage: GanStage, shot: Any) -> None:
    stage.draw(shot.points, stage.colours(shot, LIGHT), shot, None)


def kinds(stage: GanStage, shot: Any) -> list[type]:
    return [type(mark) for marks in stage.marks(shot, None, LIGHT) for mark in marks]


def test_all_layers_are_drawn_maps_below_and_made_up_points_above(stage: GanStage, shot: Any) -> None:
    below, above = stage.marks(shot, None, LIGHT)
    assert [type(mark) for mark in below] == [BeliefMap, NoiseSheet]
    assert [type(mark) for mark in above] == [Dots, Arrows]


@pytest.mark.parametrize("title", [MADE, MAP, SHEET, ARROWS])
def test_each_layer_can_be_hidden(stage: GanStage, shot: Any, title: str) -> None:
    stage.layers.set_on(title, False)
    assert kinds(stage, shot) == [kind for kind in (BeliefMap, NoiseSheet, Dots, Arrows) if kind is not KINDS[title]]


def test_a_hidden_layer_asks_to_be_drawn_again(stage: GanStage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.dressed):
        stage.layers.set_on(MAP, False)


def test_your_points_can_be_hidden_and_shown_again(stage: GanStage, shot: Any) -> None:
    draw(stage, shot)
    assert len(stage.canvas.places()) == 300
    stage.layers.set_on(YOURS, False)
    assert len(stage.canvas.places()) == 0
    draw(stage, shot)
    assert len(stage.canvas.places()) == 0
    stage.layers.set_on(YOURS, True)
    np.testing.assert_allclose(stage.canvas.places(), shot.x, rtol=0, atol=1e-6)


def test_marks_are_where_the_machine_says(stage: GanStage, shot: Any) -> None:
    (belief, sheet), (dots, arrows) = stage.marks(shot, None, LIGHT)
    assert isinstance(belief, BeliefMap)
    assert (belief.low, belief.high) == (shot.low, shot.high)
    assert isinstance(sheet, NoiseSheet)
    assert isinstance(dots, Dots)
    assert isinstance(arrows, Arrows)
    np.testing.assert_array_equal(dots.places, shot.fakes)
    np.testing.assert_array_equal(arrows.places, shot.fakes[:100])


def test_without_points_nothing_is_drawn(stage: GanStage) -> None:
    learner = Gan(GanSettings())
    learner.teach(learner.points.without(np.arange(300)))
    assert kinds(stage, learner.snapshot()) == []
    draw(stage, learner.snapshot())


def test_slowly_the_batch_has_rings_and_its_part_is_lit(stage: GanStage) -> None:
    shot = shot_of(2, slowly=True)
    draw(stage, shot)
    _, above = stage.marks(shot, None, LIGHT)
    rings = [mark for mark in above if isinstance(mark, Halos)]
    np.testing.assert_array_equal(rings[0].places, shot.batch.fake)
    np.testing.assert_array_equal(rings[1].places, shot.batch.real)
    assert stage.phases.present() == 1
    assert stage.flow.lit() >= {"judge", "yours"}


def test_while_it_runs_fast_there_are_no_rings(stage: GanStage) -> None:
    stage.is_playing, stage.pace = True, None
    assert Halos not in kinds(stage, shot_of(2, slowly=True))


def test_after_a_whole_step_all_parts_are_done(stage: GanStage, shot: Any) -> None:
    draw(stage, shot)
    assert stage.phases.present() == 5
    assert stage.flow.lit() == frozenset()


@pytest.mark.parametrize(("kind", "size"), [("uniform", 1), ("uniform", 2), ("Gaussian", 3)])
def test_thumbnails_hold_their_points(kind: str, size: int) -> None:
    shot = shot_of(3, noise=kind, noise_size=size)
    play = play_of(shot)
    assert play.noise.shape == (400, 2)
    assert 0 <= play.noise.min() <= play.noise.max() <= 1
    np.testing.assert_allclose(play.yours * 1.12 - 0.06, shot.x, rtol=0, atol=1e-5)
    assert play.yours_belief == shot.believed[0] + 0.5
