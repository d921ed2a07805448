"""What a learner tells becomes what is shown: blanks can be seen, the truth is hidden where it must be."""

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from playground.learners.hmm import Hmm
from playground.learners.hmm_parts import HmmQuestion, HmmSettings, HmmShot
from playground.tabs.hmm_stage import HmmStage, chain_of, passes_of, shown, true_chain_of

pytestmark = [
    pytest.mark.usefixtures("clothes"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),  # the offscreen platform's own shortcoming
]


def learner(**settings: object) -> Hmm:
    made = Hmm(HmmSettings().with_(length=60, **settings))
    made.step()
    return made


@pytest.fixture
def stage(qtbot: QtBot) -> HmmStage:
    made = HmmStage()
    qtbot.addWidget(made)
    return made


def test_a_blank_is_shown_by_a_sign() -> None:
    assert shown(("a", " ", "b")) == ("a", "␣", "b")


def test_the_learned_and_the_true_model_are_shown_as_they_are() -> None:
    shot = learner().snapshot()
    learned, true = chain_of(shot), true_chain_of(shot)
    assert np.array_equal(learned.transition, shot.model.transition)
    assert true is not None
    assert shot.true is not None
    assert np.array_equal(true.emission, shot.true.emission)
    assert true_chain_of(learner(world="Letters").snapshot()) is None


def test_the_true_states_are_shown_unless_they_are_hidden() -> None:
    made = learner()
    shot, answer = made.snapshot(), made.answer(HmmQuestion(count=20))
    seen, hidden = (passes_of(shot, answer, (), is_hidden) for is_hidden in (False, True))
    assert seen is not None
    assert hidden is not None
    assert seen.true_states is answer.trellis.true_states is not None
    assert hidden.true_states is None
    assert np.array_equal(seen.alphas, answer.trellis.alphas)


def test_of_own_observations_the_states_are_those_in_which_they_were_made() -> None:
    made = learner()
    shot, answer = made.snapshot(), made.answer(HmmQuestion(observations=(0, 1, 2)))
    known = passes_of(shot, answer, (1, 0, -1), False)
    assert known is not None
    assert known.true_states is not None
    assert known.true_states.tolist() == [1, 0, -1]
    by_hand = passes_of(shot, answer, (-1, -1, -1), False)
    assert by_hand is not None
    assert by_hand.true_states is None


def test_an_answer_of_another_model_is_not_shown() -> None:
    answer = learner().answer(HmmQuestion())
    assert passes_of(learner(states=3).snapshot(), answer, (), False) is None


def test_the_letters_have_their_place_only_in_their_world(stage: HmmStage) -> None:
    stage.draw(learner().snapshot(), False)
    assert stage.letters.isHidden()
    stage.draw(learner(world="Letters").snapshot(), False)
    assert not stage.letters.isHidden()
    assert stage.invitation.isHidden()


@pytest.mark.parametrize("settings", [{}, {"states": 8}, {"world": "Letters", "states": 3}, {"world": "Own"}], ids=str)
def test_every_world_is_drawn(stage: HmmStage, settings: dict[str, object]) -> None:
    shot: HmmShot = learner(**settings).snapshot()
    for is_hidden in (False, True):
        stage.draw(shot, is_hidden)
        stage.show_model(shot)
    drawn = stage.graph.chain()
    assert drawn is not None
    assert drawn.states == shot.states
    assert stage.strip.readout() == "Below each one: the likeliest state"
    stage.draw(replace(shot, likely_states=shot.likely_states), False)
    assert ("true" in stage.strip.readout()) == (shot.true_states is not None)
