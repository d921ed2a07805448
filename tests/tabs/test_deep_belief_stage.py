"""The tower shows what the net learned, and only of layers that have begun."""

from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.data.digits import held_out
from playground.learners.deep_belief import DeepBelief, DeepBeliefQuestion, DeepBeliefSettings
from playground.learners.deep_belief_parts import Phase
from playground.tabs.deep_belief_stage import DeepBeliefStage, has_begun, stages_of

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]
SMALL: dict[str, Any] = {"first": 30, "upper": 20, "batch": 10, "layers": 2, "steps": 20}


def shown(qtbot: QtBot, steps: int, **changes: Any) -> tuple[DeepBeliefStage, Any, Any]:
    learner = DeepBelief(DeepBeliefSettings(**{**SMALL, **changes}))
    for _ in range(steps):
        learner.step()
    shot, answer = learner.snapshot(), learner.answer(DeepBeliefQuestion(held_out(3)[0][2]))
    stage = DeepBeliefStage()
    qtbot.addWidget(stage)
    stage.resize(1200, 800)
    stage.draw(shot, answer)
    stage.show()
    return stage, shot, answer


def test_layers_that_have_not_begun_show_nothing(qtbot: QtBot) -> None:
    stage, _, answer = shown(qtbot, 5)
    assert [layer.grid.count() for layer in stage.layers] == [24, 0, 0]
    first = stage.layers[0].map.values()
    assert first is not None
    np.testing.assert_allclose(first.reshape(-1)[:30], answer.layers[0], rtol=1e-6)
    assert stage.layers[1].map.values() is None
    assert stage.layers[1].grid.readout() == "has not begun to learn"


def test_after_names_all_layers_show(qtbot: QtBot) -> None:
    stage, _, _ = shown(qtbot, 5, skip=True)
    assert [layer.grid.count() for layer in stage.layers] == [24, 20, 0]
    assert stage.layers[0].grid.readout() == "24 of 30 units"
    assert [layer.isVisible() for layer in stage.layers] == [True, True, False]


def test_the_way_down_shows_drawing_and_what_is_rebuilt(qtbot: QtBot) -> None:
    stage, _, answer = shown(qtbot, 5)
    for picture, image in ((stage.down.drawing, answer.image), (stage.down.rebuilt, answer.fantasy)):
        np.testing.assert_array_equal(picture.values(), image)
    stage.show_answer(None)
    assert stage.down.drawing.values() is None
    assert all(layer.map.values() is None for layer in stage.layers)


def test_it_tells_how_far_it_is(qtbot: QtBot) -> None:
    stage, shot, _ = shown(qtbot, 25)
    assert stage.told.text() == shot.told
    assert stage.strip.accessibleDescription() == "Layer 1: 20, Layer 2: 5, 100 names: 0"


def test_stages_fill_up() -> None:
    stages = stages_of(Phase((200, 50, 0), 100, 1, 30))
    assert [stage.share for stage in stages] == [1.0, 0.5, 0.0]
    assert stages_of(Phase((100, 100, 7), 100, 2, 30))[-1] == ("30 names", "7", None)


def test_a_layer_has_begun_with_its_first_step_or_with_names() -> None:
    assert [has_begun(Phase((1, 0, 0), 9, 0, 10), layer) for layer in (0, 1)] == [True, False]
    assert has_begun(Phase((0, 0, 1), 9, 2, 10), 1)
