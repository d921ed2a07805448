"""The large word says what matters in each world, and the sentence is one of those that the learner tells."""

from dataclasses import replace

import numpy as np
import pytest

from playground.learners.hmm import Hmm
from playground.learners.hmm_parts import HmmSettings, HmmShot
from playground.tabs.hmm_verdict import news, verdict


def shot(world: str) -> HmmShot:
    learner = Hmm(HmmSettings().with_(world=world, length=100))
    learner.step()
    return learner.snapshot()


def apart(separation: float, states: tuple[int, ...]) -> HmmShot:
    """In the world of letters: so far apart, the vowels in these states."""
    found = shot("Letters")
    assert found.letters is not None
    return replace(found, letters=replace(found.letters, separation=separation, vowel_states=states))


@pytest.mark.parametrize(
    ("separation", "states", "told"),
    [
        (0.9, (0,), ("State 1 holds", "the vowels")),
        (0.9, (1, 2), ("States 2 and 3 hold", "the vowels")),
        (0.3, (1,), ("State 2 holds", "some vowels")),
        (0.1, (1,), ("Among the letters it found", "no vowels yet")),
        (0.9, (), ("Among the letters it found", "no vowels yet")),
    ],
)
def test_which_state_holds_the_vowels(separation: float, states: tuple[int, ...], told: tuple[str, str]) -> None:
    assert verdict(apart(separation, states)) == told


def test_where_the_hidden_states_are_known_the_share_that_is_right_is_told() -> None:
    known = replace(shot("Weather"), likely_states=np.array([0, 1, 1, 0]), true_states=np.array([0, 1, 0, 0]))
    assert verdict(known)[1].startswith("75.0")


def test_where_nothing_is_known_its_surprise_is_told() -> None:
    assert verdict(replace(shot("Own"), surprise=0.5)) == ("Each observation surprises it by", "0.5 nats")


def test_of_several_sentences_one_is_told() -> None:
    told = ("Iteration 2: 0.788 nats per observation.", "The true model has 0.790.", "It is so.")
    assert news(replace(shot("Weather"), told=told)) == told[0]
    assert news(replace(shot("Letters"), told=told)) == "It is so."
    assert news(replace(shot("Letters"), told=("It knows nothing.",))) == "It knows nothing."
