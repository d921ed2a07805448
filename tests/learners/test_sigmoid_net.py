"""The net of sigmoid layers against torch, forwards and backwards."""

import numpy as np
import pytest
import torch

from playground.learners.rbm_parts import Machine
from playground.learners.sigmoid_net import SigmoidNet

SIZES = (12, 7, 5, 3)
RTOL, ATOL = 1e-4, 1e-6
X = np.random.default_rng(0).random((9, SIZES[0])).astype(np.float32)
LABELS = np.arange(9) % SIZES[-1]


def net() -> SigmoidNet:
    made, dice = SigmoidNet.random(SIZES, np.random.default_rng(1)), np.random.default_rng(2)
    for part in (*made.weights[-1:], *made.biases):
        part[:] = dice.standard_normal(part.shape)
    return made


def in_torch(ours: SigmoidNet) -> torch.nn.Sequential:
    layers: list[torch.nn.Module] = []
    for w, b in zip(ours.weights, ours.biases, strict=True):
        linear = torch.nn.Linear(*w.shape)
        linear.weight.data, linear.bias.data = torch.tensor(w.T), torch.tensor(b)
        layers += [linear, torch.nn.Sigmoid()]
    return torch.nn.Sequential(*layers[:-1])


def test_activities_are_those_of_torch() -> None:
    ours, theirs, x = net(), in_torch(net()), torch.tensor(X)
    *hidden, last = ours.activities(X)
    for i, found in enumerate(hidden):
        below = torch.nn.Sequential(*list(theirs)[: 2 * i + 2])
        np.testing.assert_allclose(found, below(x).detach(), rtol=RTOL, atol=ATOL)
    np.testing.assert_allclose(last, theirs(x).softmax(1).detach(), rtol=RTOL, atol=ATOL)
    assert np.array_equal(ours.probabilities(X), last)


def test_gradients_are_those_of_torch() -> None:
    theirs = in_torch(net())
    torch.nn.functional.cross_entropy(theirs(torch.tensor(X)), torch.tensor(LABELS)).backward()
    linears = [layer for layer in theirs if isinstance(layer, torch.nn.Linear)]
    for linear, w, b in zip(linears, *net().gradients(X, LABELS), strict=True):
        assert linear.weight.grad is not None
        assert linear.bias.grad is not None
        np.testing.assert_allclose(w, linear.weight.grad.T, rtol=RTOL, atol=ATOL)
        np.testing.assert_allclose(b, linear.bias.grad, rtol=RTOL, atol=ATOL)


def test_steps_are_those_of_torchs_descent() -> None:
    ours, theirs = net(), in_torch(net())
    descent = torch.optim.SGD(theirs.parameters(), lr=0.3)
    for _ in range(5):
        ours.step(X, LABELS, 0.3)
        descent.zero_grad()
        torch.nn.functional.cross_entropy(theirs(torch.tensor(X)), torch.tensor(LABELS)).backward()
        descent.step()
    np.testing.assert_allclose(ours.probabilities(X), theirs(torch.tensor(X)).softmax(1).detach(), rtol=RTOL, atol=ATOL)


def test_a_random_net_is_unsure_and_of_the_right_spread() -> None:
    made = SigmoidNet.random((400, 200, 10), np.random.default_rng(0))
    most = 4 * (6 / 600) ** 0.5
    assert 0.98 * most < np.abs(made.weights[0]).max() <= most
    np.testing.assert_allclose(made.probabilities(np.ones((2, 400), np.float32)), 0.1, rtol=1e-6)


def test_a_stack_of_machines_becomes_a_net_of_its_own() -> None:
    machines = [Machine.random(4, 3, np.random.default_rng(0)), Machine.random(3, 2, np.random.default_rng(1))]
    made, x = SigmoidNet.of_machines(machines, 10), np.ones((1, 4), np.float32)
    first, second, last = made.activities(x)
    np.testing.assert_allclose(first, machines[0].hidden_chances(x), rtol=1e-6)
    np.testing.assert_allclose(second, machines[1].hidden_chances(machines[0].hidden_chances(x)), rtol=1e-6)
    np.testing.assert_allclose(last, 0.1, rtol=1e-6)
    before = machines[0].weights.copy()
    made.step(x, np.array([1]), 1.0)
    made.step(x, np.array([2]), 1.0)
    assert np.array_equal(machines[0].weights, before)
    assert not np.array_equal(made.weights[0], before)


def test_a_state_comes_back() -> None:
    ours, other = net(), SigmoidNet.random(SIZES, np.random.default_rng(9))
    other.restore(ours.state("net"), "net")
    assert np.array_equal(other.probabilities(X), ours.probabilities(X))


@pytest.mark.parametrize("part", ["net/weights0", "net/biases2"])
def test_a_state_does_not_change_with_the_net(part: str) -> None:
    ours = net()
    state = ours.state("net")
    before = state[part].copy()
    ours.step(X, LABELS, 1.0)
    assert np.array_equal(state[part], before)
    assert not np.array_equal(ours.state("net")[part], before)
