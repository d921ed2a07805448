"""The nets of a VAE against torch's distributions, Monte Carlo, automatic differentiation and torch's Adam."""

import pytest
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor
from torch.distributions import Bernoulli, Normal, kl_divergence

from playground.learners.dense_net import DenseNet
from playground.learners.networks import Optimiser
from playground.learners.vae_nets import PIXELS, STEADY, Code, VaeNets

LATENT, COUNT = 3, 9
RTOL, ATOL = 1e-4, 1e-6


@pytest.fixture
def nets() -> VaeNets:
    """Small nets whose weights and biases are all different."""
    made, random = VaeNets((12, 8), LATENT), torch.Generator().manual_seed(1)
    made.initialise(random)
    for tensor in made.weights.values():
        tensor.add_(0.05 * torch.randn(tensor.shape, generator=random))
    return made


@pytest.fixture
def x() -> Tensor:
    """Grey pictures."""
    return torch.rand((COUNT, PIXELS), generator=torch.Generator().manual_seed(2))


@pytest.fixture
def epsilon() -> Tensor:
    return torch.randn((COUNT, LATENT), generator=torch.Generator().manual_seed(3))


def through(net: DenseNet, x: Tensor) -> Tensor:
    for number, (weights, biases) in enumerate(net.layers, start=1):
        x = F.linear(x, weights, biases)
        x = F.silu(x) if number < len(net.layers) else x
    return x


def by_torch(nets: VaeNets, x: Tensor, epsilon: Tensor) -> tuple[Tensor, Tensor]:
    """Reconstruction and KL of a batch by torch's distributions; they can be differentiated."""
    mean, log_variance = through(nets.encoder, x).split(LATENT, 1)
    posterior = Normal(mean, (log_variance / 2).exp())
    logits = through(nets.decoder, mean + posterior.stddev * epsilon)
    surprise = -Bernoulli(logits=logits, validate_args=False).log_prob(x)  # grey pixels are no events to it
    return surprise.sum(1).mean(), kl_divergence(posterior, Normal(0.0, 1.0)).sum(1).mean()


@pytest.mark.parametrize("beta", [0.0, 1.0, 4.0])
def test_costs_and_gradients_are_torchs(nets: VaeNets, x: Tensor, epsilon: Tensor, beta: float) -> None:
    cost = nets.slopes(x, epsilon, beta)
    weights = [weight.requires_grad_() for weight in nets.weights.values()]
    reconstruction, kl = by_torch(nets, x, epsilon)
    theirs = torch.autograd.grad(reconstruction + beta * kl, weights)
    assert cost == pytest.approx((reconstruction.item(), kl.item()), rel=1e-5)
    for weight, gradient in zip(weights, theirs, strict=True):
        assert weight.grad is not None
        torch.testing.assert_close(weight.grad, gradient, rtol=RTOL, atol=ATOL)


def test_without_noise_and_kl_the_variance_learns_nothing(nets: VaeNets, x: Tensor) -> None:
    nets.slopes(x, torch.zeros(COUNT, LATENT), 0.0)
    gradient = nets.encoder.layers[-1][0].grad
    assert gradient is not None
    assert gradient[:LATENT].any()
    assert not gradient[LATENT:].any()


def test_a_step_is_that_of_torchs_adam(nets: VaeNets, x: Tensor, epsilon: Tensor) -> None:
    theirs = [weight.clone().requires_grad_() for weight in nets.weights.values()]
    adam = torch.optim.Adam(theirs, lr=1e-3, betas=(0.9, 0.99))
    mine = Optimiser("Adam", nets.weights, 1e-3)
    for _ in range(3):
        nets.slopes(x, epsilon, 1.0)
        for other, weight in zip(theirs, nets.weights.values(), strict=True):
            other.grad = weight.grad
        mine.step()
        adam.step()
    for weight, other in zip(nets.weights.values(), theirs, strict=True):
        torch.testing.assert_close(weight, other.detach(), rtol=RTOL, atol=ATOL)


def a_code() -> Code:
    return Code(torch.tensor([[0.0, 1.5, -0.7]]), torch.tensor([[0.0, -2.0, 0.6]]))


def test_kl_is_that_of_torchs_distributions() -> None:
    code = a_code()
    theirs = kl_divergence(Normal(code.mean, code.deviation), Normal(0.0, 1.0))
    torch.testing.assert_close(code.kl(), theirs, rtol=1e-5, atol=1e-6)
    assert code.kl()[0, 0] == 0


def test_kl_is_the_mean_log_ratio_of_many_draws() -> None:
    code, count = a_code(), 400_000
    epsilon = torch.randn((count, LATENT), generator=torch.Generator().manual_seed(0))
    z = code.mean + code.deviation * epsilon
    ratio = Normal(code.mean, code.deviation).log_prob(z) - Normal(0.0, 1.0).log_prob(z)
    torch.testing.assert_close(ratio.mean(0, keepdim=True), code.kl(), rtol=0, atol=0.01)


def test_the_surprise_of_a_black_and_white_picture_is_minus_its_log_likelihood(nets: VaeNets, x: Tensor) -> None:
    z, bits = torch.ones(COUNT, LATENT), (x > 0.5).float()
    likely = Bernoulli(probs=nets.pictures(z)).log_prob(bits)
    torch.testing.assert_close(nets.surprise(z, bits), -likely, rtol=RTOL, atol=ATOL)


def test_a_variance_that_runs_away_stays_a_number(nets: VaeNets, x: Tensor) -> None:
    nets.encoder.layers[-1][1].fill_(1e6)
    assert nets.code(x).log_variance.max() == STEADY
    assert torch.isfinite(nets.code(x).kl()).all()


def test_the_blueprint_counts_every_weight_in_the_order_of_the_layers(nets: VaeNets) -> None:
    rows = nets.blueprint()
    assert [row.shape for row in rows] == ["28 × 28", "12", "8", "2 × 3", "3", "8", "12", "28 × 28"]
    assert sum(row.parameters for row in rows) == sum(weight.numel() for weight in nets.weights.values())
