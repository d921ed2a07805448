"""The digits with names, and the way up and down a stack of machines."""

import numpy as np
import pytest

from playground.learners.deep_belief_parts import MOST_LABELS, PIXELS, Phase, down, labelled, seen_through, up
from playground.learners.rbm_parts import Machine

DICE = np.random.default_rng(0)
STACK = [Machine.random(PIXELS, 6, DICE, 0.1), Machine.random(6, 4, DICE, 0.5)]
X = DICE.random((3, PIXELS)).astype(np.float32)


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


@pytest.mark.parametrize("count", [10, 50, MOST_LABELS])
def test_there_are_as_many_names_of_each_digit_as_can_be(count: int) -> None:
    labels = labelled(0)[1][:count]
    assert np.bincount(labels, minlength=10).tolist() == [count // 10] * 10


def test_names_belong_to_their_digits() -> None:
    """The mean picture of each digit looks more like another drawing of it than like most others."""
    (x, labels), (other, names) = labelled(0), labelled(1)
    means = np.stack([x[labels == digit].mean(axis=0) for digit in range(10)])
    nearest = ((other[:, None] - means) ** 2).sum(axis=2).argmin(axis=1)
    assert (nearest == names).mean() > 0.5


def test_another_seed_gives_other_digits() -> None:
    assert not np.array_equal(labelled(0)[0], labelled(1)[0])
    assert labelled(2**64 - 1)[0].shape == (MOST_LABELS, PIXELS)
    assert not labelled(0)[0].flags.writeable


def test_up_and_down_go_through_all_machines() -> None:
    first = sigmoid(X @ STACK[0].weights)
    top = sigmoid(first @ STACK[1].weights)
    np.testing.assert_allclose(up(STACK, X), top, rtol=1e-5)
    back = sigmoid(sigmoid(top @ STACK[1].weights.T) @ STACK[0].weights.T)
    np.testing.assert_allclose(down(STACK, up(STACK, X)), back, rtol=1e-5)


def test_units_are_seen_through_the_layers_below() -> None:
    weights = [np.array(machine.weights, np.float32) for machine in STACK]
    found = seen_through(weights, 3)
    assert found.shape == (3, 28, 28)
    apart = weights[1][:, 2] - weights[1].mean(axis=1)
    np.testing.assert_allclose(found[2].reshape(-1), weights[0] @ apart, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(seen_through(weights[:1], 2)[1].reshape(-1), weights[0][:, 1], rtol=1e-6)


def test_a_phase_knows_its_shares() -> None:
    phase = Phase((200, 50, 0, 0), 100, 1, 30)
    assert phase.shares == (1.0, 0.5, 0.0)
    assert not phase.is_tuning
    assert Phase((1, 2), 1, 1, 30).is_tuning
