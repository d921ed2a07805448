"""The three pages of the RBM's stage: only the one that is seen is drawn."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.learners.rbm import Rbm, RbmSettings
from playground.tabs.rbm_inside import FANTASIES
from playground.tabs.rbm_stage import INSIDE, PHASES, RESTORE, RbmStage

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


@pytest.fixture
def stage(qtbot: QtBot) -> RbmStage:
    made = RbmStage()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def filled(stage: RbmStage) -> dict[str, bool]:
    return {
        RESTORE: stage.restore.layers._weights is not None,
        INSIDE: stage.inside.grids[FANTASIES].count() > 0,
        PHASES: stage.phases.units.count() > 0,
    }


def test_a_page_is_drawn_when_it_is_looked_at(stage: RbmStage) -> None:
    shot = Rbm(RbmSettings(hidden=16)).snapshot()
    stage.draw(shot, shot.dreamt, 1.0)
    assert filled(stage) == {RESTORE: True, INSIDE: False, PHASES: False}
    stage.show_view(INSIDE)
    assert filled(stage) == {RESTORE: True, INSIDE: True, PHASES: False}
    stage.show_view(PHASES)
    assert all(filled(stage).values())


def test_the_newest_fantasies_are_shown_not_those_of_the_snapshot(stage: RbmStage) -> None:
    shot = Rbm(RbmSettings(hidden=16)).snapshot()
    stage.show_view(INSIDE)
    stage.draw(shot, shot.dreamt[:3], 1.0)
    shown = stage.inside.grids[FANTASIES].images()
    assert shown is not None
    assert np.array_equal(shown, shot.dreamt[:3])


def test_before_anything_is_learned_every_page_can_be_opened(stage: RbmStage) -> None:
    for title in (INSIDE, PHASES, RESTORE):
        stage.show_view(title)
        assert stage.view() == title
