"""Learning of small machines: the gradient against finite differences, both ways of dreaming, and what files say."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from playground.learners import small_machine
from playground.learners.enumeration import enumerated
from playground.learners.small_machine import LIMIT, Lesson, SmallMachine
from playground.learners.small_network import Network
from tests import small_networks as truth

PATTERNS = np.array([[1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 1, 0]], np.uint8)
EXACTLY = Lesson(rate=0.05, exactly=True, sweeps=5, persistent=False, hot=4.0, decay=0.0)
kinds = pytest.mark.parametrize("restricted", [False, True])


def machine(restricted: bool, seed: int = 0, hidden: int = 2) -> SmallMachine:
    return SmallMachine(4, hidden, restricted, np.random.default_rng(seed))


def dice() -> np.random.Generator:
    return np.random.default_rng(1)


def nats(of: Network) -> float:
    """By plain loops."""
    return -sum(truth.log_likelihood(of, tuple(pattern)) for pattern in PATTERNS.tolist()) / len(PATTERNS)


@kinds
def test_the_likelihood_is_that_of_plain_loops(restricted: bool) -> None:
    taught = machine(restricted)
    for _ in range(5):
        taught.learn(PATTERNS, EXACTLY, dice())
    wanted = [truth.log_likelihood(taught.network, tuple(pattern)) for pattern in PATTERNS.tolist()]
    np.testing.assert_allclose(taught.log_likelihoods(PATTERNS), wanted, rtol=2e-6)


@kinds
def test_the_gradient_is_that_of_finite_differences(restricted: bool) -> None:
    taught, small = machine(restricted), 1e-5
    before = taught.network
    taught.learn(PATTERNS, replace(EXACTLY, rate=1.0), dice())
    weights, biases = taught.network.weights - before.weights, taught.network.biases - before.biases
    for i in range(before.units):
        shift = np.eye(before.units)[i] * small
        ends = [nats(truth.with_numbers(before, before.weights, before.biases + sign * shift)) for sign in (1, -1)]
        assert biases[i] == pytest.approx((ends[1] - ends[0]) / (2 * small), rel=1e-4, abs=2e-6)
        for j in range(i):
            if not before.weights[i, j]:
                assert weights[i, j] == 0
                continue
            link = np.zeros_like(weights)
            link[i, j] = link[j, i] = small
            ends = [nats(truth.with_numbers(before, before.weights + sign * link, before.biases)) for sign in (1, -1)]
            assert weights[i, j] == pytest.approx((ends[1] - ends[0]) / (2 * small), rel=1e-4, abs=2e-6)


@kinds
@pytest.mark.parametrize("persistent", [False, True])
def test_sampled_lessons_lead_near_to_where_exact_ones_lead(restricted: bool, persistent: bool) -> None:
    sampled, exact, luck = machine(restricted), machine(restricted), dice()
    begun = nats(exact.network)
    for _ in range(60):
        sampled.learn(PATTERNS, replace(EXACTLY, exactly=False, persistent=persistent, rate=0.2), luck)
        exact.learn(PATTERNS, replace(EXACTLY, rate=0.2), luck)
    assert nats(exact.network) < 0.8 * begun
    assert nats(sampled.network) == pytest.approx(nats(exact.network), abs=0.2)


def test_momentum_carries_on_and_decay_pulls_back() -> None:
    plain, decaying = machine(False), machine(False)
    first = plain.network
    for each, decay in ((plain, 0.0), (decaying, 0.05)):
        each.learn(PATTERNS, replace(EXACTLY, decay=decay), dice())
    pulled = plain.network.weights - decaying.network.weights
    np.testing.assert_allclose(pulled, 0.05 * 0.05 * first.weights, rtol=1e-9, atol=1e-15)
    step, slope = plain.network.weights - first.weights, plain.positive - plain.negative
    plain.learn(PATTERNS, EXACTLY, dice())
    second = plain.positive - plain.negative
    total = plain.network.weights - first.weights - step
    off = ~np.eye(6, dtype=bool)
    np.testing.assert_allclose(total[off], (0.05 * second + 0.9 * 0.05 * slope)[off], rtol=1e-9)


def test_persistent_dreams_go_on_where_they_ended() -> None:
    for restricted in (False, True):
        taught = machine(restricted)
        begun = taught.state("it")["it/chains"]
        taught.learn(PATTERNS, replace(EXACTLY, exactly=False), dice())
        assert restricted == bool((taught.state("it")["it/chains"] == begun).all())
        taught.learn(PATTERNS, replace(EXACTLY, exactly=False, persistent=True), dice())
        assert (taught.state("it")["it/chains"] != begun).any()


@pytest.mark.parametrize(
    ("persistent", "sweeps", "dreamt"), [(False, 3, [4, 2, 1]), (False, 1, [1]), (True, 3, [1, 1, 1])]
)
def test_what_begins_by_chance_cools_down_to_one(
    monkeypatch: pytest.MonkeyPatch, persistent: bool, sweeps: int, dreamt: list[int]
) -> None:
    heard: dict[str, list[float]] = {}
    for name in ("seen_by_sampling", "dreamt_by_sampling"):
        plain = getattr(small_machine, name)

        def listening(of: Network, rows: Any, at: Any, luck: Any, name: str = name, plain: Any = plain) -> Any:
            heard[name] = at.tolist()
            return plain(of, rows, at, luck)

        monkeypatch.setattr(small_machine, name, listening)
    lesson = replace(EXACTLY, exactly=False, persistent=persistent, sweeps=sweeps, hot=8.0)
    machine(False).learn(PATTERNS, lesson, dice())
    assert heard["dreamt_by_sampling"] == pytest.approx(dreamt)
    assert heard["seen_by_sampling"] == pytest.approx([4, 2, 1] if sweeps == 3 else [1])


def test_what_is_exact_is_of_the_present_network() -> None:
    taught = machine(False)
    before = taught.exact.log_z
    taught.learn(PATTERNS, EXACTLY, dice())
    assert taught.exact.log_z != before
    assert taught.exact.log_z == enumerated(taught.network).log_z


def test_weights_have_an_end() -> None:
    taught = machine(False)
    for _ in range(4):
        taught.learn(PATTERNS, replace(EXACTLY, rate=1e6), dice())
    assert np.abs(taught.network.weights).max() == LIMIT


def twisted(array: Any) -> Any:
    array = array.copy()
    array[0, 1] += 0.5
    return array


def within_a_layer(array: Any) -> Any:
    array = array.copy()
    array[0, 1] = array[1, 0] = 0.5
    return array


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("weights", twisted),
        ("weights", within_a_layer),
        ("biases", lambda array: array + 2 * LIMIT),
        ("velocity", lambda array: array - 2 * LIMIT),
        ("chains", lambda array: array + 2),
        ("positive", lambda array: array - 1),
        ("negative", lambda array: array + 2),
    ],
)
def test_numbers_that_no_such_machine_has_are_refused(part: str, change: Any) -> None:
    taught = machine(True)
    state = taught.state("it")
    with pytest.raises(ValueError, match=r"of the it machine must be"):
        taught.restore(state | {f"it/{part}": change(state[f"it/{part}"])}, "it")
    taught.restore(state, "it")
