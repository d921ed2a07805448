"""The mathematics of the RBM, against counting all states, finite differences, and scikit-learn's own RBM."""

from itertools import product
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.neural_network import BernoulliRBM

from playground.learners import rbm_parts
from playground.learners.rbm_parts import Ascent, Machine, Phase, Slope, all_states, chase, contrast, sample, slope

Doubles = NDArray[np.floating[Any]]
VISIBLE, HIDDEN = 5, 3


@pytest.fixture
def machine() -> Machine:
    """A small one with large weights, in float64."""
    dice = np.random.default_rng(1)
    return Machine(*(dice.normal(size=shape) for shape in ((VISIBLE, HIDDEN), (VISIBLE,), (HIDDEN,))))


def counted(units: int) -> Doubles:
    """All states, by Python's own counting."""
    return np.array(list(product((0.0, 1.0), repeat=units)))


def joint(machine: Machine, temperature: float = 1.0) -> Doubles:
    """(2^visible, 2^hidden) the probability of every state, from the definition of the energy alone."""
    w, a, b = machine.parts()
    energies = [[-(a @ v) - (b @ h) - v @ w @ h for h in counted(len(b))] for v in counted(len(a))]
    weights = np.exp(-np.array(energies) / temperature)
    return weights / weights.sum()


def test_all_states_are_counted_once_each() -> None:
    assert np.array_equal(all_states(4), counted(4))
    with pytest.raises(ValueError, match=r"0\.\.20 units .* got 21"):
        all_states(21)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_conditional_chances_are_those_of_the_joint_distribution(machine: Machine, temperature: float) -> None:
    p = joint(machine, temperature)
    hidden = p @ counted(HIDDEN) / p.sum(1, keepdims=True)
    visible = p.T @ counted(VISIBLE) / p.sum(0)[:, None]
    assert np.allclose(machine.hidden_chances(counted(VISIBLE), temperature), hidden, rtol=1e-10, atol=0)
    assert np.allclose(machine.visible_chances(counted(HIDDEN), temperature), visible, rtol=1e-10, atol=0)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_free_energy_and_likelihood_agree_with_counting_all_states(machine: Machine, temperature: float) -> None:
    p = joint(machine, temperature).sum(1)
    free = machine.free_energy(counted(VISIBLE), temperature)
    assert np.allclose(free - free[0], -temperature * np.log(p / p[0]), rtol=1e-9, atol=1e-9)
    assert np.allclose(machine.log_likelihood(counted(VISIBLE), temperature), np.log(p), rtol=1e-9, atol=1e-12)
    wide = Machine(machine.weights.T, machine.hidden, machine.visible)
    assert wide.log_partition(temperature) == pytest.approx(machine.log_partition(temperature), rel=1e-12)


def test_energy_is_that_of_the_definition(machine: Machine) -> None:
    v, h = counted(VISIBLE)[[3, 17, 30]], counted(HIDDEN)[[0, 5, 7]]
    by_hand = [
        -(machine.visible @ x) - (machine.hidden @ y) - x @ machine.weights @ y for x, y in zip(v, h, strict=True)
    ]
    assert np.allclose(machine.energy(v, h), by_hand, rtol=1e-12, atol=0)


def test_pseudo_likelihood_is_on_average_the_sum_over_all_units(machine: Machine) -> None:
    v = counted(VISIBLE)[[9]]
    p = joint(machine).sum(1)
    exact = 0.0
    for unit in range(VISIBLE):
        turned = 9 ^ (1 << (VISIBLE - 1 - unit))
        exact += np.log(p[9] / (p[9] + p[turned]))
    many = machine.pseudo_likelihood(np.repeat(v, 20_000, axis=0), np.random.default_rng(0))
    assert many.mean() == pytest.approx(exact, rel=0.02)


def test_chances_free_energies_and_pseudo_likelihoods_are_those_of_scikit_learn() -> None:
    dice = np.random.default_rng(2)
    machine = Machine.random(40, 16, dice, spread=0.5)
    machine.visible[:], machine.hidden[:] = dice.normal(size=40), dice.normal(size=16)
    v = dice.integers(0, 2, (30, 40)).astype(np.float32)
    peer: Any = BernoulliRBM(16, n_iter=0, random_state=0).fit(v)
    peer.components_, peer.intercept_hidden_ = machine.weights.T, machine.hidden
    peer.intercept_visible_ = machine.visible
    assert np.allclose(machine.hidden_chances(v), peer.transform(v), rtol=1e-4, atol=1e-6)
    assert np.allclose(machine.free_energy(v), peer._free_energy(v), rtol=1e-5, atol=1e-4)
    ours = machine.pseudo_likelihood(np.repeat(v, 400, axis=0), dice).reshape(30, 400).mean(1)
    peer.random_state = np.random.RandomState(0)
    theirs = np.mean([peer.score_samples(v) for _ in range(400)], axis=0)
    assert np.allclose(ours, theirs, rtol=0.15, atol=0.5)


# Drawing by lot.


def test_units_are_drawn_with_their_chances() -> None:
    chances = np.array([0.0, 1e-4, 0.1, 0.5, 0.999, 1.0], np.float32)
    drawn = sample(np.tile(chances, (50_000, 1)), np.random.default_rng(0))
    assert set(np.unique(drawn)) == {0.0, 1.0}
    assert drawn.dtype == np.float32
    spread = np.sqrt(chances * (1 - chances) / 50_000)
    assert (np.abs(drawn.mean(0) - chances) <= 4 * spread + 1e-9).all()


def test_neighbours_are_drawn_independently_of_each_other() -> None:
    drawn = sample(np.full((20_000, 8), 0.5), np.random.default_rng(0))
    assert np.abs(np.corrcoef(drawn.T) - np.eye(8)).max() < 0.04


def test_a_long_chain_visits_states_as_often_as_they_are_likely(machine: Machine) -> None:
    dice = np.random.default_rng(3)
    phase = chase(machine, dice.integers(0, 2, (4000, HIDDEN)).astype(np.float64), 40, dice)
    found = np.bincount((phase.v @ (1 << np.arange(VISIBLE)[::-1])).astype(int), minlength=2**VISIBLE) / 4000
    assert np.abs(found - joint(machine).sum(1)).max() < 0.03
    assert np.allclose(phase.h, machine.hidden_chances(phase.v), rtol=1e-12, atol=0)


def test_a_chain_needs_a_step(machine: Machine) -> None:
    with pytest.raises(ValueError, match="at least 1, got 0"):
        chase(machine, np.zeros((1, HIDDEN)), 0, np.random.default_rng(0))


# Learning.


def test_the_gradient_of_the_exact_phases_is_that_of_the_likelihood(machine: Machine) -> None:
    """Against finite differences; the exact negative phase lists states as often as they are likely."""
    data = counted(VISIBLE)[[1, 1, 6, 27]]
    p = joint(machine).sum(1)
    states = counted(VISIBLE)
    positive = Phase(data, machine.hidden_chances(data))
    times = np.rint(p * 1e6).astype(int)
    negative = Phase(states.repeat(times, axis=0), machine.hidden_chances(states).repeat(times, axis=0))
    for part, found in zip(machine.parts(), slope(positive, negative), strict=True):
        assert np.allclose(found, differences(machine, data, part), rtol=1e-4, atol=2e-5)


def differences(machine: Machine, data: Doubles, part: Doubles, step: float = 1e-5) -> Doubles:
    """How the mean log-likelihood changes with each number of one part, by trying."""
    found = np.zeros_like(part)
    for place in np.ndindex(part.shape):
        before = part[place]
        heights = []
        for sign in (1, -1):
            part[place] = before + sign * step
            heights.append(machine.log_likelihood(data).mean())
        part[place] = before
        found[place] = (heights[0] - heights[1]) / (2 * step)
    return found


def test_long_contrast_climbs_as_the_exact_gradient_does(machine: Machine) -> None:
    data = np.repeat(counted(VISIBLE)[[1, 1, 6, 27]], 5000, axis=0)
    found = slope(*contrast(machine, data, 30, np.random.default_rng(0)))
    assert np.allclose(found.weights, differences(machine, data, machine.weights), rtol=0, atol=0.02)
    assert np.allclose(found.visible, differences(machine, data, machine.visible), rtol=0, atol=0.02)
    assert np.allclose(found.hidden, differences(machine, data, machine.hidden), rtol=0, atol=0.02)


@pytest.mark.parametrize("share", [0.4, 1.0], ids=["many pixels never on", "all pixels on"])
def test_leaving_out_what_is_off_changes_nothing(share: float) -> None:
    dice = np.random.default_rng(4)
    machine = Machine.random(600, 120, dice, spread=0.1)
    v = (dice.random((30, 600)) < 0.5).astype(np.float32) * (np.arange(600) < share * 600)
    other = np.roll(v, 7, axis=1)
    assert np.allclose(machine.hidden_sums(v), v @ machine.weights + machine.hidden, rtol=1e-4, atol=1e-5)
    positive, negative = Phase(v, dice.random((30, 120), np.float32)), Phase(other, dice.random((30, 120), np.float32))
    by_hand = v.T @ positive.h / 30 - other.T @ negative.h / 30
    out = Slope(*(np.full_like(part, 9) for part in machine.parts()))
    for found in (slope(positive, negative), slope(positive, negative, out)):
        assert np.allclose(found.weights, by_hand, rtol=1e-4, atol=1e-6)
        assert np.allclose(found.visible, v.mean(0) - other.mean(0), rtol=0, atol=1e-6)
        assert np.allclose(found.hidden, positive.h.mean(0) - negative.h.mean(0), rtol=0, atol=1e-6)
    assert out.weights.any()


def test_phases_may_have_different_numbers_of_rows(machine: Machine) -> None:
    data, chains = counted(VISIBLE)[:3], counted(VISIBLE)[4:9]
    positive, negative = (Phase(v, machine.hidden_chances(v)) for v in (data, chains))
    expected = data.T @ positive.h / 3 - chains.T @ negative.h / 5
    assert np.allclose(slope(positive, negative).weights, expected, rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("momentum", [0.0, 0.5])
def test_the_ascent_follows_its_formula(machine: Machine, momentum: float) -> None:
    ascent, before = Ascent(machine, 0.1, momentum, 0.01), [part.copy() for part in machine.parts()]
    uphill = [np.full_like(part, 2.0) for part in machine.parts()]
    velocity = [np.zeros_like(part) for part in before]
    for _ in range(2):
        ascent.step(Slope(*(part.copy() for part in uphill)))
        for part, speed, up, decay in zip(before, velocity, uphill, (0.01, 0.0, 0.0), strict=True):
            speed[:] = momentum * speed + 0.1 * (up - decay * part)
            part += speed
    for part, expected in zip(machine.parts(), before, strict=True):
        assert np.allclose(part, expected, rtol=1e-12, atol=0)


def test_persistent_learning_raises_the_exact_likelihood() -> None:
    dice = np.random.default_rng(5)
    machine = Machine.random(6, 8, dice, 0.1)
    data = np.array([[1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1]], np.float32).repeat(25, axis=0)
    before, h = float(machine.log_likelihood(data).mean()), np.zeros((50, 8), np.float32)
    ascent = Ascent(machine, 0.02)
    for _ in range(2000):
        negative = chase(machine, h, 1, dice)
        h = sample(negative.h, dice)
        ascent.step(slope(Phase(data, machine.hidden_chances(data)), negative))
    assert float(machine.log_likelihood(data).mean()) > max(before + 2, -1.1)  # -0.69 is the best there is


def test_a_machine_follows_another_by_a_share(machine: Machine) -> None:
    other = Machine(*(part + 1 for part in machine.parts()))
    before = [part.copy() for part in machine.parts()]
    machine.follow(other, 0.25)
    assert all(np.allclose(now, was + 0.25, rtol=1e-12) for now, was in zip(machine.parts(), before, strict=True))


def test_sigmoid_and_softplus_are_exact_and_never_overflow() -> None:
    x = np.array([-800.0, -2.0, 0.0, 3.0, 800.0])
    assert np.allclose(rbm_parts.sigmoid(x)[1:4], 1 / (1 + np.exp(-x[1:4])), rtol=1e-12)
    assert np.allclose(
        rbm_parts.softplus(x), [0, np.log1p(np.exp(-2)), np.log(2), np.log1p(np.exp(3)), 800], rtol=1e-12
    )
    assert rbm_parts.sigmoid(x)[[0, -1]].tolist() == [0.0, 1.0]
