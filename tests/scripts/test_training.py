import dataclasses

import pytest
from training import LEARNERS, fresh, lowered

from playground.data.stories import stories
from playground.learners.lstm import LstmSettings

USUAL = LstmSettings(rate=0.004)


@pytest.mark.parametrize(
    ("share", "rate"), [(0, 0.004), (0.5, 0.004), (0.7, 0.004), (0.85, 0.0021), (1, 0.0002), (1.5, 0.0002)]
)
def test_the_rate_stays_and_falls_to_a_twentieth_at_the_end(share: float, rate: float) -> None:
    assert lowered(USUAL, share).rate == pytest.approx(rate)


def test_nothing_but_the_rate_is_lowered() -> None:
    assert dataclasses.replace(lowered(USUAL, 0.9), rate=USUAL.rate) == USUAL


@pytest.mark.parametrize("name", LEARNERS)
def test_a_fresh_learner_is_that_of_the_window(name: str) -> None:
    learner = fresh(name, seed=3)
    assert type(learner).__name__.lower() == name
    assert (learner.settings, learner.seed, learner.text) == (type(learner).Settings(), 3, stories())
