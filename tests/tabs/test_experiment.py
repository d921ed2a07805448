"""An experiment waits for Run and for its data, runs while it is seen, and tells what it finds."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from playground.learners.learner import Learner, frozen
from playground.tabs.experiment import AGAIN, PAUSE, RUN, Experiment
from playground.widgets.curves import Plot
from tests.looks import settle_layout
from tests.toy import Array, Toy, ToyAnswer, ToySettings
from tests.toy_tab import PATIENCE

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
GOOD = np.array([1, 2, 3], np.float32)


@dataclass(frozen=True)
class Told:
    taught: Array
    told: str


class Trial(Toy):
    """Has nothing to do without data, and tells how many it has."""

    @property
    def converged(self) -> bool:
        return not len(self._taught)

    def snapshot(self) -> Any:
        return Told(frozen(self._taught), f"{len(self._taught)} examples")

    def heir(self, settings: ToySettings, seed: int) -> "Trial":
        heir = Trial(settings, seed)
        heir._taught = self._taught
        return heir


@pytest.fixture
def experiment(qtbot: QtBot) -> Experiment:
    kind: type[Learner[ToySettings, Any, Array, ToyAnswer]] = Trial
    made = Experiment(kind, (Plot("loss", "Loss"), Plot("error", "Error")), "A line with data.", seed=4)
    qtbot.addWidget(made, before_close_func=lambda each: each.close_session())
    made.resize(700, 400)
    made.show()
    return made


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(experiment: Experiment) -> Any:
    return experiment.frame


def running(experiment: Experiment, qtbot: QtBot, step: int = 3) -> Any:
    qtbot.waitUntil(lambda: experiment.has_begun and shown(experiment).step >= step, timeout=PATIENCE)
    return shown(experiment)


def test_run_asks_for_data_and_says_that_it_waits(experiment: Experiment, qtbot: QtBot) -> None:
    assert not experiment.has_begun
    assert not experiment.again.isVisible()
    with qtbot.waitSignal(experiment.data_wanted):
        press(experiment.run)
    assert experiment.told().startswith("Getting its data ready")


def test_it_runs_on_the_data_and_tells_what_it_finds(experiment: Experiment, qtbot: QtBot) -> None:
    experiment.set_data(GOOD)
    frame = running(experiment, qtbot)
    assert np.array_equal(frame.snapshot.taught, GOOD[None])
    assert experiment.told() == "1 examples"
    assert experiment.run.text() == PAUSE
    assert experiment.curves.values_at(frame.step).keys() == {"loss", "error"}


def test_pause_pauses_and_run_goes_on(experiment: Experiment, qtbot: QtBot) -> None:
    experiment.set_data(GOOD)
    running(experiment, qtbot)
    press(experiment.run)
    qtbot.waitUntil(lambda: experiment.run.text() == RUN, timeout=PATIENCE)
    paused = shown(experiment)
    assert not paused.playing
    press(experiment.run)
    running(experiment, qtbot, paused.step + 3)


def test_again_asks_for_new_data_and_takes_another_seed(experiment: Experiment, qtbot: QtBot) -> None:
    experiment.set_data(GOOD)
    running(experiment, qtbot)
    assert experiment.again.accessibleName() == AGAIN
    with qtbot.waitSignal(experiment.data_wanted):
        press(experiment.again)
    experiment.set_data(2 * GOOD)
    qtbot.waitUntil(lambda: shown(experiment).seed == 5 and shown(experiment).playing, timeout=PATIENCE)
    assert np.array_equal(shown(experiment).snapshot.taught, 2 * GOOD[None])


def test_refused_data_are_explained_until_good_ones_come(experiment: Experiment, qtbot: QtBot) -> None:
    experiment.set_data(np.ones(7, np.float32))
    qtbot.waitUntil(lambda: "must have 3 numbers, got 7" in experiment.told(), timeout=PATIENCE)
    experiment.set_data(GOOD)
    qtbot.waitUntil(lambda: experiment.told() == "1 examples", timeout=PATIENCE)


def test_hidden_it_rests(experiment: Experiment, qtbot: QtBot) -> None:
    experiment.set_data(GOOD)
    running(experiment, qtbot)
    experiment.hide()
    session = experiment.session
    qtbot.waitUntil(lambda: session._obeyed == session.ordered, timeout=PATIENCE)
    resting = session._step
    qtbot.wait(50)
    assert session._step == resting
    experiment.show()
    running(experiment, qtbot, resting + 1)


def test_a_knob_that_is_turned_starts_it_again_with_the_same_data(experiment: Experiment, qtbot: QtBot) -> None:
    experiment.set_data(GOOD)
    running(experiment, qtbot)
    experiment.knobs.turned.emit(ToySettings(target="mean"))
    qtbot.waitUntil(lambda: shown(experiment).settings == ToySettings(target="mean"), timeout=PATIENCE)
    assert experiment.told() == "1 examples"


def test_closing_ends_its_thread(experiment: Experiment, qtbot: QtBot) -> None:
    experiment.set_data(GOOD)
    running(experiment, qtbot)
    assert experiment.close_session()


def test_in_a_narrow_place_the_controls_stand_above_the_curves(experiment: Experiment, qtbot: QtBot) -> None:
    assert experiment.curves.geometry().left() >= experiment._side.geometry().right()
    experiment.resize(340, 600)
    experiment.set_data(GOOD)
    running(experiment, qtbot)
    settle_layout()
    assert experiment.curves.geometry().top() >= experiment._side.geometry().bottom()
    assert experiment.rect().contains(experiment.curves.geometry())


def test_a_small_place_shows_knobs_until_it_begins_and_then_curves(experiment: Experiment, qtbot: QtBot) -> None:
    experiment.resize(340, 340)
    assert (experiment.knobs.isVisible(), experiment.curves.isVisible()) == (True, False)
    assert experiment._sentence.isVisible()
    experiment.set_data(GOOD)
    running(experiment, qtbot)
    assert (experiment.knobs.isVisible(), experiment.curves.isVisible()) == (False, True)
    assert not experiment._sentence.isVisible()
