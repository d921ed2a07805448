"""The nets and losses of a GAN once more, for torch to differentiate by."""

from typing import Any

import numpy as np
import torch
from torch.nn.functional import leaky_relu, softplus

from playground.learners.gan_losses import LossName
from playground.learners.gan_nets import LEAK, Net


def torch_layers(net: Net) -> list[torch.Tensor]:
    """The same weights, for torch to differentiate by."""
    flat, layers = torch.tensor(net.weights), []
    for into, out in zip(net.sizes, net.sizes[1:], strict=False):
        layers.append(flat[: out * (into + 1)].reshape(out, into + 1).clone().requires_grad_(True))
        flat = flat[out * (into + 1) :]
    return layers


def torch_forward(layers: list[torch.Tensor], x: torch.Tensor) -> torch.Tensor:
    for layer in layers[:-1]:
        x = leaky_relu(layer[:, :-1] @ x + layer[:, -1:], LEAK)
    return layers[-1][:, :-1] @ x + layers[-1][:, -1:]


def flat_gradient(layers: list[torch.Tensor]) -> Any:
    return np.concatenate([layer.grad.numpy().ravel() for layer in layers if layer.grad is not None])


def torch_judging(loss: LossName, real: torch.Tensor, fake: torch.Tensor) -> torch.Tensor:
    match loss:
        case "non-saturating":
            return softplus(-real).mean() + softplus(fake).mean()
        case "least squares":
            return ((real - 1) ** 2).mean() / 2 + (fake**2).mean() / 2
        case "Wasserstein":
            return fake.mean() - real.mean()


def torch_fooling(loss: LossName, fake: torch.Tensor) -> torch.Tensor:
    match loss:
        case "non-saturating":
            return softplus(-fake).mean()
        case "least squares":
            return ((fake - 1) ** 2).mean() / 2
        case "Wasserstein":
            return -fake.mean()
