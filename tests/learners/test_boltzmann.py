"""Both machines side by side: what they learn, what they are taught, what is exact about them."""

import math
from typing import Any

import numpy as np
import pytest

from playground.data.small_patterns import BARS, OWN, SETS, Patterns, codes, make
from playground.learners.boltzmann import Boltzmann, BoltzmannSettings
from playground.learners.boltzmann_shots import BoltzmannQuestion, Chain
from playground.learners.boltzmann_told import NO_PATTERNS

EXACT = BoltzmannSettings(gradient="exact")


def taught(settings: BoltzmannSettings = EXACT, steps: int = 0, name: str = BARS) -> Boltzmann:
    learner = Boltzmann(settings)
    learner.teach(make(name))
    for _ in range(steps):
        learner.step()
    return learner


def test_a_full_machine_learns_bars_and_stripes_by_heart() -> None:
    shot = taught(BoltzmannSettings(gradient="exact", learning_rate=0.1), 250).snapshot()
    assert shot.full.nats < 1.15 * shot.best
    assert shot.best == pytest.approx(math.log(30))
    assert shot.full.belief > 0.8


def test_a_restricted_machine_with_few_hidden_units_never_can() -> None:
    few, many = (
        taught(BoltzmannSettings(gradient="exact", full_hidden=0, restricted_hidden=hidden, learning_rate=0.3), 250)
        for hidden in (2, 12)
    )
    assert few.snapshot().restricted.nats > 8
    assert many.snapshot().restricted.nats < 4


@pytest.mark.parametrize("name", SETS)
def test_both_get_better_at_each_set_by_sampling(name: str) -> None:
    learner = taught(BoltzmannSettings(learning_rate=0.1), 0, name)
    first = learner.step()
    last = [learner.step() for _ in range(120)][-1]
    assert last[0] < 0.65 * first[0]
    assert last[1] < 0.93 * first[1]


def test_odds_and_nats_and_curves_are_the_same_exact_thing() -> None:
    learner = taught(steps=4)
    values = learner.step()
    shot = learner.snapshot()
    for machine, value, trainer in zip(
        (shot.full, shot.restricted), values, (learner._full, learner._restricted), strict=True
    ):
        assert machine.nats == value == pytest.approx(-float(np.log(machine.odds).mean()))
        np.testing.assert_allclose(machine.odds, trainer.exact.visible_odds()[codes(shot.patterns.cells)], rtol=1e-4)


def test_untaught_all_patterns_are_about_as_likely() -> None:
    shot = taught().snapshot()
    assert shot.full.nats == pytest.approx(16 * math.log(2), abs=0.5)
    assert shot.restricted.nats == pytest.approx(16 * math.log(2), abs=0.5)
    assert shot.told.startswith("Untaught")


def test_other_patterns_can_be_taught_at_any_time_and_what_was_learned_stays() -> None:
    learner = taught(steps=5)
    weights = learner.snapshot().full.network.weights
    more = make(BARS).without(np.ones(16))
    learner.teach(more)
    shot = learner.snapshot()
    assert (shot.patterns, shot.patterns.name) == (more, OWN)
    np.testing.assert_array_equal(shot.full.network.weights, weights)
    assert len(shot.full.odds) == 29


def test_without_patterns_there_is_nothing_to_learn() -> None:
    learner = taught(steps=2)
    learner.teach(Patterns(np.zeros((0, 16))))
    before = learner.snapshot()
    assert learner.converged
    assert learner.step() == (0.0, 0.0)
    assert before.told == NO_PATTERNS
    np.testing.assert_array_equal(learner.snapshot().full.network.weights, before.full.network.weights)
    learner.answer(BoltzmannQuestion(dreams=1))
    learner.teach(make(BARS))
    assert not learner.converged


@pytest.mark.parametrize("gradient", ["sampled", "exact"])
@pytest.mark.parametrize("count", [1, 64])
def test_one_pattern_or_as_many_as_there_is_room_for(gradient: str, count: int) -> None:
    learner = taught(BoltzmannSettings(gradient=gradient))
    learner.teach(Patterns(np.random.default_rng(0).permutation(np.eye(64, 16, dtype=np.uint8))[:1]))
    if count > 1:
        rows = np.random.default_rng(0).integers(0, 2, (200, 16), np.uint8)
        learner.teach(Patterns(np.unique(rows, axis=0)[:count]))
    first, *_, last = (learner.step()[0] for _ in range(40))
    assert last < first


def test_what_is_no_set_of_patterns_is_refused() -> None:
    learner = taught()
    with pytest.raises(ValueError, match="takes no examples, got ndarray"):
        learner.teach(np.zeros((2, 16)))
    assert learner.snapshot().patterns.name == BARS


def test_an_heir_learns_from_the_same_patterns() -> None:
    learner = taught(steps=3, name="Letters")
    heir = learner.heir(BoltzmannSettings(full_hidden=0), 7)
    assert heir.snapshot().patterns is learner.snapshot().patterns
    assert (heir.seed, heir.snapshot().full.network.hidden) == (7, 0)


def test_the_blueprint_counts_links_and_biases() -> None:
    layers = taught(BoltzmannSettings(full_hidden=4, restricted_hidden=12)).blueprint()
    assert [layer.parameters for layer in layers] == [0, 20 * 19 // 2 + 20, 16 * 12 + 28]


def test_the_temperature_is_one_of_dreams_and_not_of_learning() -> None:
    cold, warm = (taught(BoltzmannSettings(temperature=t), 5) for t in (0.5, 2.0))
    np.testing.assert_array_equal(cold.snapshot().full.network.weights, warm.snapshot().full.network.weights)
    question = BoltzmannQuestion(Chain.fresh(18), Chain.fresh(24), (0.5,))
    answers = [each.answer(question) for each in (cold, warm)]
    assert [answer.temperature for answer in answers] == [0.5, 2.0]
    assert answers[0].full.heard == answers[1].full.heard
    assert abs(answers[0].full.chance - 0.5) > abs(answers[1].full.chance - 0.5)


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("steps", lambda array: array - 100),
        ("patterns", lambda array: array + 2),
        ("patterns", lambda array: np.concatenate([array, array])),
        ("name", lambda array: array + 200),
    ],
)
def test_a_state_that_no_run_has_is_refused(part: str, change: Any) -> None:
    learner = taught(steps=2)
    state = learner.state()
    with pytest.raises(ValueError, match=r"."):
        learner.restore(state | {part: change(state[part])})
    assert learner.snapshot().patterns.name == BARS
