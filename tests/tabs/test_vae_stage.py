"""The middle of the VAE's tab: each page shows what it is asked for."""

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.learners.few_labels import Labelled
from playground.tabs.vae_stage import CODE, FEW, MANIFOLD, REPAIR, WALK, VaeStage
from tests.vaes import DIGITS, answer, learned

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
ENDS = (DIGITS[3], DIGITS[8])


@pytest.fixture
def stage(qtbot: QtBot) -> VaeStage:
    made = VaeStage()
    qtbot.addWidget(made, before_close_func=lambda stage: stage.few.close_session())
    made.resize(640, 560)
    made.show()
    made.draw(learned().snapshot())
    return made


def test_the_page_that_is_open_shows_the_answer(stage: VaeStage) -> None:
    found = answer(cells=5, walk=ENDS, damaged=(ENDS[0], np.zeros((28, 28), np.bool_)))
    shown = {
        CODE: lambda: stage.code.numbers.rows(),
        MANIFOLD: lambda: stage.manifold.grid.images() is not None,
        WALK: lambda: stage.walk.pictures.pictures(),
        REPAIR: lambda: stage.repair.pictures.pictures(),
    }
    for page, has_shown in shown.items():
        assert not has_shown()
        stage.show_view(page)
        stage.show_answer(found, "Drawing", ENDS)
        assert has_shown()


def test_the_experiment_gets_other_labels_each_time(stage: VaeStage, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Labelled] = []
    monkeypatch.setattr(stage.few, "set_data", given.append)
    stage.show_view(FEW)
    stage.few.data_wanted.emit()
    stage.few.data_wanted.emit()
    first, second = given
    assert not np.array_equal(first.chosen, second.chosen)
