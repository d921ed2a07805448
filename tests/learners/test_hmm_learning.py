from typing import Any

import numpy as np
import pytest

from playground.data.hmm_model import HmmModel
from playground.data.hmm_worlds import CASINO, LETTERS, WEATHER, WORLDS, Observed, observed, world_of
from playground.learners.hmm_expect import Blocks, Expected, possible
from playground.learners.hmm_learning import NEARLY, first_guess, maximised
from tests.hmm_models import left_to_right, random_model, shown_by


def seen(name: str = WEATHER, sequences: int = 1, length: int = 500) -> Observed:
    return observed(world_of(name), sequences, length, 0)


def counted(start: Any, transition: Any, emission: Any) -> Expected:
    counts = [np.array(table, float) for table in (start, transition, emission)]
    return Expected(counts[0], counts[1], counts[2], 0.0, np.zeros(0))


def dice(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


@pytest.mark.parametrize("start", ["best of ten", "random", "nearly equal", "true"])
@pytest.mark.parametrize(("name", "states"), [(WEATHER, 2), (CASINO, 8), (LETTERS, 3)])
def test_a_guess_is_a_model_in_which_nothing_is_impossible(start: str, name: str, states: int) -> None:
    guess = first_guess(start, seen(name), states, dice())
    assert guess.emission.shape == (states, len(world_of(name).symbols))
    assert all((table > 0).all() for table in guess.tables)


def test_the_true_guess_is_the_true_model_where_that_fits() -> None:
    assert first_guess("true", seen(), 2, dice()) is WORLDS[WEATHER].model
    assert first_guess("true", seen(), 3, dice()).states == 3


def test_nearly_equal_rows_are_nearly_equal() -> None:
    for table in first_guess("nearly equal", seen(CASINO), 4, dice()).tables:
        flat = np.full(table.shape, 1 / table.shape[-1])
        np.testing.assert_allclose(table, flat, rtol=NEARLY)
        assert not np.array_equal(table, flat)


@pytest.mark.parametrize(("sequences", "length"), [(1, 10), (1, 39), (1, 500), (60, 20)])
def test_the_best_of_ten_is_better_than_most_guesses(sequences: int, length: int) -> None:
    observations = seen(WEATHER, sequences, length)
    best = first_guess("best of ten", observations, 2, dice())
    blocks = Blocks(observations.sequences, 3)

    def after_twenty(guess: HmmModel) -> float:
        model, found = possible(guess, blocks)
        for _ in range(20):
            model, found = possible(maximised(found, model, 0.0), blocks)
        return found.log_likelihood

    others = [after_twenty(first_guess("random", observations, 2, dice(seed))) for seed in range(1, 8)]
    assert after_twenty(best) > np.median(others)


def test_chances_become_what_was_counted() -> None:
    found = counted([3, 1], [[6, 2], [1, 3]], [[5, 0, 5], [1, 1, 2]])
    model = maximised(found, random_model(2, 3), 0.0)
    assert model.start.tolist() == [0.75, 0.25]
    assert model.transition.tolist() == [[0.75, 0.25], [0.25, 0.75]]
    assert model.emission.tolist() == [[0.5, 0, 0.5], [0.25, 0.25, 0.5]]


def test_smoothing_adds_to_each_count() -> None:
    found = counted([3, 0], [[6, 0], [0, 0]], [[4, 0, 0], [0, 0, 1]])
    model = maximised(found, random_model(2, 3), 1.0)
    assert model.start.tolist() == [0.8, 0.2]
    assert model.transition.tolist() == [[0.875, 0.125], [0.5, 0.5]]
    np.testing.assert_allclose(model.emission, [[5 / 7, 1 / 7, 1 / 7], [0.25, 0.25, 0.5]])


@pytest.mark.parametrize("nearly", [0.0, 1e-310])
def test_a_state_that_was_never_visited_stays_as_it_was(nearly: float) -> None:
    former = random_model(2, 3)
    found = counted([1, 0], [[9, 1], [nearly, nearly]], [[9, 1, 0], [nearly, nearly, 0]])
    model = maximised(found, former, 0.0)
    assert model.transition[1].tolist() == former.transition[1].tolist()
    assert model.emission[1].tolist() == former.emission[1].tolist()
    assert model.emission[0].tolist() == [0.9, 0.1, 0]


def test_closed_ways_stay_closed() -> None:
    model = left_to_right()
    blocks = Blocks(shown_by(model, 5, 60), 4)
    after, _ = possible(maximised(possible(model, blocks)[1], model, 0.0), blocks)
    for one, two in zip(model.tables, after.tables, strict=True):
        assert (two[one == 0] == 0).all()
