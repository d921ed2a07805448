"""The stage of the digit GAN by itself: labels, picking, and cards for the game."""

from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.learners.gan_digits_parts import GanDigitsAnswer, GanDigitsShot, Round, Verdicts
from playground.tabs.gan_digits_stage import ALL, CLOSE, DIGITS, GAME, REAL, GanDigitsStage

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]
IMAGES = np.random.default_rng(0).random((2, 64, 28, 28)).astype(np.float32)
SHOT = GanDigitsShot(IMAGES[0], np.arange(64) % 10, 0.1, 0.05, 0.7, 20_000, 30)


@pytest.fixture
def stage(qtbot: QtBot) -> Any:
    made = GanDigitsStage()
    qtbot.addWidget(made, before_close_func=lambda stage: stage.few.close_session())
    made.resize(1000, 700)
    made.show()
    return made


def answer(label: int | None = None, game: Round | None = None) -> GanDigitsAnswer:
    none = np.zeros(0, np.float32)
    images = None if label is None else IMAGES[1]
    return GanDigitsAnswer(Verdicts(none, none.astype(np.int64), none), images, label, None, None, game, None)


def shown(stage: Any) -> Any:
    return stage.made.images()


def test_the_grid_has_eight_rows_of_eight_and_a_column_for_each_digit_in_a_small_window(stage: Any) -> None:
    stage.draw(SHOT, None)
    assert stage.made.cells().shape == (8, 8)
    stage.set_compact(True)
    assert stage.made.cells().shape == (7, 10)
    stage.made._point_at(17)
    assert stage.made.readout() == "Noise 18: to be a 7"


def test_a_label_is_chosen_by_a_click_and_told(stage: Any) -> None:
    told: list[Any] = []
    stage.label_chosen.connect(told.append)
    stage.ask_for(7)
    stage.ask_for(None)
    assert (told, stage.labels.choice()) == ([7, None], ALL)


def test_until_the_wanted_ones_are_there_the_old_ones_stay(stage: Any) -> None:
    stage.draw(SHOT, None)
    stage.ask_for(7)
    stage.draw(SHOT, answer(3))
    np.testing.assert_array_equal(shown(stage), IMAGES[0])
    stage.draw(SHOT, answer(7))
    np.testing.assert_array_equal(shown(stage), IMAGES[1])
    stage.ask_for(None)
    stage.draw(SHOT, answer(7))
    np.testing.assert_array_equal(shown(stage), IMAGES[0])


def test_a_picked_digit_is_framed_and_told(stage: Any) -> None:
    told: list[int] = []
    stage.picked.connect(told.append)
    stage.draw(SHOT, None)
    stage.made.picked.emit(9)
    assert (told, stage.made.frames()) == ([9], {9: "machine"})


@pytest.mark.parametrize(("logit", "sure"), [(2.0, 0.8808), (-2.0, 0.1192)])
def test_a_round_becomes_a_card_of_the_game(stage: Any, logit: float, sure: float) -> None:
    stage.show_round(answer(game=Round(0, IMAGES[0, 0], 4, True, logit)))
    card = stage.game._card
    assert (card.label, card.is_real) == (4, True)
    assert card.sure == pytest.approx(sure, abs=1e-4)


def test_real_digits_and_the_close_up_stand_beside_where_there_is_room(stage: Any) -> None:
    assert stage.real.isVisible()
    stage.set_compact(True)
    assert not stage.real.isVisible()
    assert {DIGITS, GAME, REAL, CLOSE} <= set(stage.switch.options())
