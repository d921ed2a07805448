"""The textbook's passes against going through all ways, of which there are few in short sequences."""

from typing import Any

import numpy as np
import pytest

from playground.data.hmm_model import HmmModel
from playground.learners.hmm_passes import (
    LITTLE,
    backward,
    forward,
    logarithms,
    mended,
    pairs,
    trellis,
    viterbi,
    way_back,
)
from tests.hmm_models import all_ways, chance, left_to_right, random_model, shown_by

CASES = [(2, 3, 1), (2, 3, 7), (3, 4, 2), (3, 5, 6), (4, 6, 5)]
each_case = pytest.mark.parametrize(("states", "symbols", "length"), CASES)


def case(states: int, symbols: int, length: int) -> tuple[HmmModel, Any]:
    model = random_model(states, symbols, seed=length)
    return model, shown_by(model, 1, length, seed=states)[0]


def likelihood(model: HmmModel, observations: Any) -> float:
    return float(all_ways(model, observations)[1].sum()) if len(observations) else 1.0


def after(model: HmmModel, state: int, observations: Any) -> float:
    """How likely observations are after a state."""
    return likelihood(HmmModel(model.transition[state], model.transition, model.emission), observations)


@each_case
def test_forward_is_how_likely_each_state_is_after_what_was_seen(states: int, symbols: int, length: int) -> None:
    model, seen = case(states, symbols, length)
    alphas, scales = forward(model, seen)
    for t in range(length):
        ways, chances = all_ways(model, seen[: t + 1])
        expected = np.bincount(ways[:, -1], chances, states) / chances.sum()
        np.testing.assert_allclose(alphas[t], expected, rtol=1e-12)
        assert scales[t] == pytest.approx(chances.sum() / likelihood(model, seen[:t]), rel=1e-12)


@each_case
def test_backward_is_how_much_likelier_the_rest_is_from_each_state(states: int, symbols: int, length: int) -> None:
    model, seen = case(states, symbols, length)
    betas = backward(model, seen, forward(model, seen)[1])
    for t in range(length):
        rest = likelihood(model, seen) / likelihood(model, seen[: t + 1])
        expected = [after(model, state, seen[t + 1 :]) / rest for state in range(states)]
        np.testing.assert_allclose(betas[t], expected, rtol=1e-12)


@each_case
def test_the_posterior_and_its_steps_are_those_of_all_ways(states: int, symbols: int, length: int) -> None:
    model, seen = case(states, symbols, length)
    found = trellis(model, seen)
    assert found is not None
    ways, chances = all_ways(model, seen)
    shares = chances / chances.sum()
    assert found.log_likelihood == pytest.approx(np.log(chances.sum()), rel=1e-12)
    for t in range(length):
        np.testing.assert_allclose(found.gammas[t], np.bincount(ways[:, t], shares, states), rtol=1e-12)
    assert found.xis.shape == (length - 1, states, states)
    for t in range(length - 1):
        expected = np.zeros((states, states))
        np.add.at(expected, (ways[:, t], ways[:, t + 1]), shares)
        np.testing.assert_allclose(found.xis[t], expected, rtol=1e-12)


@each_case
def test_the_best_way_is_the_best_of_all(states: int, symbols: int, length: int) -> None:
    model, seen = case(states, symbols, length)
    found = trellis(model, seen)
    assert found is not None
    ways, chances = all_ways(model, seen)
    assert found.path.tolist() == ways[chances.argmax()].tolist()
    assert found.path_log_probability == pytest.approx(np.log(chances.max()), rel=1e-12)
    for t in range(length):
        ways, chances = all_ways(model, seen[: t + 1])
        best = [chances[ways[:, -1] == state].max() for state in range(states)]
        np.testing.assert_allclose(found.deltas[t], np.log(best), rtol=1e-12)


def test_a_pointer_tells_where_the_best_way_to_a_state_comes_from() -> None:
    model, seen = case(3, 4, 6)
    _, pointers = viterbi(model, seen)
    assert (pointers[0] == -1).all()
    for t in range(1, 6):
        for state in range(3):
            way = way_back(pointers[: t + 1], state)
            ways, chances = all_ways(model, seen[: t + 1])
            assert way.tolist() == ways[np.where(ways[:, -1] == state, chances, 0).argmax()].tolist()


def test_each_cell_follows_from_the_ones_before_it_as_the_formula_says() -> None:
    model, seen = case(3, 5, 6)
    found = trellis(model, seen)
    assert found is not None
    t, j, symbol = 3, 1, seen[3]
    alpha = sum(found.alphas[t - 1, i] * model.transition[i, j] for i in range(3)) * model.emission[j, symbol]
    assert found.alphas[t, j] == pytest.approx(alpha / found.scales[t], rel=1e-12)
    delta = max(found.deltas[t - 1, i] + np.log(model.transition[i, j]) for i in range(3))
    assert found.deltas[t, j] == pytest.approx(delta + np.log(model.emission[j, symbol]), rel=1e-12)
    beta = sum(model.transition[j, k] * model.emission[k, seen[t + 1]] * found.betas[t + 1, k] for k in range(3))
    assert found.betas[t, j] == pytest.approx(beta / found.scales[t + 1], rel=1e-12)


def test_what_is_not_possible_has_no_chance_in_any_pass() -> None:
    model = left_to_right()
    seen = shown_by(model, 1, 8, seed=3)[0]
    found = trellis(model, seen)
    assert found is not None
    ways, chances = all_ways(model, seen)
    np.testing.assert_allclose(found.gammas[4], np.bincount(ways[:, 4], chances / chances.sum(), 3), atol=1e-15)
    assert chance(model, found.path, seen) == pytest.approx(chances.max(), rel=1e-12)
    assert found.deltas[0, 1] == -np.inf


@pytest.mark.parametrize("seen", [[2, 0, 1], [0, 3, 0], [0, 0, 3]])
def test_there_is_no_trellis_of_what_a_model_cannot_have_made(seen: list[int]) -> None:
    observations = np.array(seen, np.uint8)
    assert all_ways(left_to_right(), observations)[1].sum() == 0
    assert trellis(left_to_right(), observations) is None


def test_nor_of_what_is_too_unlikely_for_doubles() -> None:
    tiny = 1e-320
    model = HmmModel(np.array([1, tiny]), np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([[1.0, 0.0], [0.5, 0.5]]))
    assert trellis(model, np.array([0, 1, 1], np.uint8)) is None


def test_in_a_mended_model_nothing_is_impossible_and_hardly_anything_is_different() -> None:
    model = left_to_right()
    other = mended(model)
    for one, two in zip(model.tables, other.tables, strict=True):
        assert two.min() > 0
        np.testing.assert_allclose(one, two, atol=LITTLE)
        np.testing.assert_allclose(two.sum(axis=-1), 1, rtol=1e-12)
    assert trellis(other, np.array([3, 0, 3, 0], np.uint8)) is not None


def test_the_logarithm_of_no_chance_is_minus_infinity() -> None:
    start, transition, emission = logarithms(left_to_right())
    assert (start[1], transition[1, 0], emission[0, 2]) == (-np.inf, -np.inf, -np.inf)
    assert emission[0, 0] == pytest.approx(np.log(0.5))


def test_the_pairs_of_a_single_observation_are_none() -> None:
    model, seen = case(2, 3, 1)
    alphas, scales = forward(model, seen)
    assert pairs(model, seen, alphas, scales, backward(model, seen, scales)).shape == (0, 2, 2)
