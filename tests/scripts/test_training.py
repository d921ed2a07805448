import pytest
from training import LEARNERS, fresh

from playground.data.stories import stories


@pytest.mark.parametrize("name", LEARNERS)
def test_a_fresh_learner_is_that_of_the_window(name: str) -> None:
    learner = fresh(name, seed=3)
    assert type(learner).__name__.lower() == name
    assert (learner.settings, learner.seed, learner.text) == (type(learner).Settings(), 3, stories())
