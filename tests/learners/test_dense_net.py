"""Dense layers with gradients by hand, against torch's own layers and its automatic differentiation."""

import pytest
import torch
from torch import Tensor, nn

from playground.learners.dense_net import DenseNet

SIZES = (5, 7, 4, 3)
RTOL, ATOL = 1e-5, 1e-6


@pytest.fixture
def net() -> DenseNet:
    """Weights and biases that are all different."""
    made, random = DenseNet("some", SIZES), torch.Generator().manual_seed(1)
    for tensor in made.weights.values():
        tensor.copy_(torch.randn(tensor.shape, generator=random))
    return made


def batch(width: int, seed: int = 2) -> Tensor:
    return torch.randn((6, width), generator=torch.Generator().manual_seed(seed))


def torchs(net: DenseNet) -> nn.Sequential:
    """The same net from torch's own layers."""
    layers: list[nn.Module] = []
    for weights, biases in net.layers:
        layer = nn.Linear(weights.shape[1], weights.shape[0])
        layer.weight.data.copy_(weights)
        layer.bias.data.copy_(biases)
        layers += [layer, nn.SiLU()]
    return nn.Sequential(*layers[:-1])


def test_outputs_are_those_of_torchs_layers(net: DenseNet) -> None:
    x = batch(5)
    torch.testing.assert_close(net.outputs(x), torchs(net)(x), rtol=RTOL, atol=ATOL)


def test_gradients_are_those_of_automatic_differentiation(net: DenseNet) -> None:
    x, slope, theirs = batch(5), batch(3, seed=3), torchs(net)
    theirs(x).backward(slope)
    net.back(net.forth(x), slope)
    for mine, other in zip(net.weights.values(), theirs.parameters(), strict=True):
        assert mine.grad is not None
        assert other.grad is not None
        torch.testing.assert_close(mine.grad, other.grad, rtol=RTOL, atol=ATOL)


def test_the_gradient_of_what_went_in_is_one_product_further(net: DenseNet) -> None:
    x, slope = batch(5).requires_grad_(), batch(3, seed=3)
    torchs(net)(x).backward(slope)
    first = net.back(net.forth(x.detach()), slope)
    assert x.grad is not None
    torch.testing.assert_close(first @ net.layers[0][0], x.grad, rtol=RTOL, atol=ATOL)


def test_a_second_pass_leaves_nothing_of_the_first_ones_gradients(net: DenseNet) -> None:
    net.back(net.forth(batch(5, seed=8)), batch(3, seed=9))
    net.back(net.forth(batch(5)), batch(3, seed=3))
    again = {name: weight.grad.clone() for name, weight in net.weights.items() if weight.grad is not None}
    net.back(net.forth(batch(5)), batch(3, seed=3))
    assert len(again) == len(net.weights)
    assert all(torch.equal(gradient, net.weights[name].grad) for name, gradient in again.items())  # pyright: ignore[reportArgumentType]


def test_weights_begin_random_and_biases_at_zero() -> None:
    net = DenseNet("some", (400, 300, 200))
    for seed in (4, 5, 4):
        net.initialise(torch.Generator().manual_seed(seed))
    same = DenseNet("some", (400, 300, 200))
    same.initialise(torch.Generator().manual_seed(4))
    first, last = net.layers
    assert first[0].std().item() == pytest.approx((2 / 400) ** 0.5, rel=0.02)
    assert last[0].std().item() == pytest.approx(0.3 * (2 / 300) ** 0.5, rel=0.02)
    assert not first[1].any()
    assert all(torch.equal(net.weights[name], same.weights[name]) for name in net.weights)


def test_coarse_products_give_nearly_the_same_and_leave_weights_as_they_are(net: DenseNet) -> None:
    x, slope = batch(5), batch(3, seed=3)
    fine = net.outputs(x)
    net.back(net.forth(x), slope)
    gradients = [weight.grad.clone() for weight in net.weights.values() if weight.grad is not None]
    net.kind = torch.bfloat16
    coarse = net.outputs(x)
    net.back(net.forth(x), slope)
    assert 0 < (coarse - fine).norm() < 0.02 * fine.norm()
    for weight, gradient in zip(net.weights.values(), gradients, strict=True):
        assert weight.grad is not None
        assert weight.dtype == weight.grad.dtype == coarse.dtype == torch.float32
        assert 0 < (weight.grad - gradient).norm() < 0.03 * gradient.norm()
