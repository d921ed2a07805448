from itertools import permutations

import numpy as np
import pytest

from playground.data.hmm_model import HmmModel
from playground.learners.hmm_match import distance, matching, renumbered
from tests.hmm_models import random_model


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_states_that_were_only_renamed_are_found_again(order: tuple[int, ...]) -> None:
    true = random_model(3, 4)
    model = true.ordered(order)
    assert matching(model, true) == order
    assert distance(model, true, order) == pytest.approx(0, abs=1e-15)


def test_transitions_tell_states_apart_that_show_the_same() -> None:
    table = np.array([[0.9, 0.1], [0.6, 0.4]])
    true = HmmModel(np.array([0.5, 0.5]), table, np.full((2, 2), 0.5))
    assert matching(true.ordered((1, 0)), true) == (1, 0)


def test_the_distance_is_half_the_differences_of_a_row() -> None:
    one = HmmModel(np.array([1.0, 0.0]), np.array([[0.9, 0.1], [0.2, 0.8]]), np.array([[1.0, 0.0], [0.5, 0.5]]))
    two = HmmModel(np.array([0.0, 1.0]), np.array([[0.7, 0.3], [0.2, 0.8]]), np.array([[0.6, 0.4], [0.5, 0.5]]))
    assert distance(one, two, (0, 1)) == pytest.approx((0.2 + 0 + 0.4 + 0) / 4)


def test_models_that_share_nothing_are_at_a_distance_of_1() -> None:
    one = HmmModel(np.array([1.0, 0.0]), np.eye(2), np.array([[1.0, 0.0], [1.0, 0.0]]))
    two = HmmModel(np.array([1.0, 0.0]), np.eye(2)[::-1], np.array([[0.0, 1.0], [0.0, 1.0]]))
    assert distance(one, two, (0, 1)) == 1


@pytest.mark.parametrize("true", [None, random_model(3, 4), random_model(2, 5)])
def test_other_numbers_of_states_or_symbols_are_not_matched(true: HmmModel | None) -> None:
    assert matching(random_model(2, 4), true) is None


def test_true_states_are_numbered_as_the_learned_ones_that_match_them() -> None:
    states = np.array([0, 1, 2, 2], np.uint8)
    assert renumbered(None, (1, 0, 2)) is None
    for matched, expected in (((2, 0, 1), [1, 2, 0, 0]), (None, [0, 1, 2, 2])):
        found = renumbered(states, matched)
        assert found is not None
        assert (found.tolist(), found.dtype, found.flags.writeable) == (expected, np.uint8, False)
