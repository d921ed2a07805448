"""Gradients by hand against torch's, those of a penalty on gradients too."""

from typing import Any

import numpy as np
import pytest
import torch

from playground.learners.gan_nets import KEPT, Net
from tests.gan_nets import flat_gradient, torch_forward, torch_layers

RTOL, ATOL = 2e-4, 2e-6  # single precision, sums of some dozens
each_depth = pytest.mark.parametrize("sizes", [(2, 7, 1), (2, 9, 8, 1), (3, 6, 7, 5, 6, 1)])


def dice(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def with_biases(sizes: tuple[int, ...]) -> Net:
    net = Net(sizes, dice(1))
    net.weights += 0.1 * dice(2).standard_normal(net.weights.size, np.float32)
    return net


def things(net: Net, n: int = 20) -> Any:
    return dice(3).standard_normal((net.sizes[0], n), np.float32)


@pytest.mark.parametrize("sizes", [(2, 7, 1), (1, 4, 4, 2), (5, 3, 2)])
def test_forward_is_that_of_torch(sizes: tuple[int, ...]) -> None:
    net = with_biases(sizes)
    x = things(net)
    expected = torch_forward(torch_layers(net), torch.tensor(x)).detach().numpy()
    np.testing.assert_allclose(net.forward(x), expected, rtol=RTOL, atol=ATOL)


@pytest.mark.parametrize("sizes", [(2, 7, 1), (1, 4, 4, 2), (5, 3, 2)])
def test_the_gradient_of_any_signal_is_that_of_torch(sizes: tuple[int, ...]) -> None:
    net = with_biases(sizes)
    x, signal = things(net), dice(4).standard_normal((sizes[-1], 20), np.float32)
    layers, entered = torch_layers(net), torch.tensor(x, requires_grad=True)
    torch_forward(layers, entered).backward(torch.tensor(signal))
    net.forward(x)
    by_things = net.backward(signal).copy()
    net.add_up()
    assert entered.grad is not None
    np.testing.assert_allclose(by_things, entered.grad.numpy(), rtol=RTOL, atol=ATOL)
    np.testing.assert_allclose(net.gradient, flat_gradient(layers), rtol=RTOL, atol=ATOL)


@each_depth
@pytest.mark.parametrize(("first", "some"), [(0, 20), (0, 8), (12, 8)])
def test_the_gradient_of_scores_and_of_their_own_gradients_is_that_of_torch(
    sizes: tuple[int, ...], first: int, some: int
) -> None:
    """The loss: a weighted sum of scores, plus the sum of squared gradients at some of the things."""
    net = with_biases(sizes)
    x, slopes = things(net), dice(5).standard_normal(20).astype(np.float32)
    layers, entered = torch_layers(net), torch.tensor(x, requires_grad=True)
    scores = torch_forward(layers, entered)[0]
    (gradients,) = torch.autograd.grad(scores.sum(), entered, create_graph=True)
    within = slice(first, first + some)
    ((scores * torch.tensor(slopes)).sum() + gradients[:, within].square().sum()).backward()
    net.forward(x)
    by_things = net.backward()
    np.testing.assert_allclose(by_things, gradients.detach().numpy(), rtol=RTOL, atol=ATOL)
    net.add_up_weighted(slopes, 2 * by_things[:, within], first)
    np.testing.assert_allclose(net.gradient, flat_gradient(layers), rtol=RTOL, atol=ATOL)


def test_a_pass_leaves_nothing_behind_for_the_next_one() -> None:
    net = with_biases((2, 9, 8, 1))
    x = things(net)
    before = net.forward(x).copy()
    net.backward()
    net.add_up_weighted(np.full(20, 3, np.float32), np.ones((2, 20), np.float32), 0)
    np.testing.assert_array_equal(net.forward(x), before)


def test_memory_is_kept_for_a_few_batch_sizes_only() -> None:
    net = Net((2, 4, 1), dice())
    for n in range(1, 5 * KEPT):
        net.forward(np.ones((2, n), np.float32))
        assert len(net._passes) <= KEPT


def test_signals_keep_their_size_through_fresh_layers() -> None:
    net = Net((50, 60, 60, 60, 50), dice())
    out = net.forward(dice(1).standard_normal((50, 500), np.float32))
    assert 0.7 < out.std() / 2**0.5 < 1.3  # the last layer, which has no leak, doubles the variance


def test_the_same_randomness_gives_the_same_net() -> None:
    np.testing.assert_array_equal(Net((2, 5, 1), dice(7)).weights, Net((2, 5, 1), dice(7)).weights)
