"""The two nets of a variational autoencoder: one turns pictures into codes, the other codes into pictures."""

from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor

from playground.data.digits import SIZE
from playground.learners.dense_net import DenseNet
from playground.learners.learner import Blueprint, Layer
from playground.learners.networks import Weights
from playground.phrases import phrase

PIXELS = SIZE * SIZE
STEADY = 20.0  # of a logarithm of a variance: beyond, a code would be a point, or anywhere


class Code(NamedTuple):
    """Where each picture lies among the codes, and how blurred: a normal distribution in each dimension."""

    mean: Tensor
    """(n, latent)"""
    log_variance: Tensor
    """(n, latent)"""

    @property
    def deviation(self) -> Tensor:
        """(n, latent) the standard deviation."""
        return torch.exp(self.log_variance / 2)

    def kl(self) -> Tensor:
        """(n, latent) nats from N(0, 1): (mean^2 + variance - 1 - log variance) / 2."""
        return (self.mean**2 + self.log_variance.exp() - 1 - self.log_variance) / 2


class Cost(NamedTuple):
    """What a batch cost, in nats a picture."""

    reconstruction: float
    """how surprising the pictures are, given what was made of their codes: the sum of -log p(pixel)"""
    kl: float
    """how far their codes are from N(0, 1)"""


class VaeNets:
    """x -> encoder -> mean, log variance; z = mean + deviation epsilon; z -> decoder -> how likely each pixel is ink.

    Kingma & Welling (2014): Auto-encoding variational Bayes.
    """

    def __init__(self, hidden: tuple[int, ...], latent: int) -> None:
        """`hidden`: the units of each layer in between, from the side of the picture."""
        self.latent = latent
        self.encoder = DenseNet("encoder", (PIXELS, *hidden, 2 * latent))
        self.decoder = DenseNet("decoder", (latent, *reversed(hidden), PIXELS))
        self.weights: Weights = {**self.encoder.weights, **self.decoder.weights}

    def initialise(self, generator: torch.Generator) -> None:
        """Random weights; the first codes are near N(0, 1), the first pictures an even grey."""
        self.encoder.initialise(generator)
        self.decoder.initialise(generator)

    def code(self, x: Tensor) -> Code:
        """Pictures (n, 784) of 0 to 1 -> their codes."""
        return self._code(self.encoder.outputs(x))

    def pictures(self, z: Tensor) -> Tensor:
        """Codes (n, latent) -> how likely each pixel is ink (n, 784)."""
        return torch.sigmoid(self.decoder.outputs(z))

    def surprise(self, z: Tensor, x: Tensor) -> Tensor:
        """(n, 784) -log p(pixel of x | z) in nats; of a grey pixel the mean over black and white, as grey as it is."""
        return F.binary_cross_entropy_with_logits(self.decoder.outputs(z), x, reduction="none")

    def slopes(self, x: Tensor, epsilon: Tensor, beta: float) -> Cost:
        """Write the gradients of reconstruction + beta KL into the weights, for pictures (n, 784), noise (n, latent).

        With noise and beta of 0 it is a plain autoencoder.
        """
        share = 1 / len(x)
        seen = self.encoder.forth(x)
        code = self._code(seen.output)
        shift = code.deviation * epsilon
        made = self.decoder.forth(code.mean + shift)
        # d(-log p(x | logits)) / d logits = sigmoid(logits) - x
        slope = (torch.sigmoid(made.output) - x).mul_(share)
        slope = self.decoder.back(made, slope) @ self.decoder.layers[0][0]  # (n, latent)
        excess = code.log_variance.exp() - 1
        by_mean = slope + beta * share * code.mean
        by_log_variance = (slope * shift + beta * share * excess) / 2
        self.encoder.back(seen, torch.cat([by_mean, by_log_variance], 1))
        surprise = F.binary_cross_entropy_with_logits(made.output, x, reduction="sum")
        return Cost(surprise.item() * share, code.kl().sum().item() * share)

    def blueprint(self) -> Blueprint:
        """The layers in the order in which a picture passes them."""
        rows = [Layer(phrase("Drawing"), f"{SIZE} × {SIZE}", 0), *_rows(phrase("Encoder"), self.encoder)]
        rows += [rows.pop()._replace(name=phrase("Mean and variance"), shape=f"2 × {self.latent}")]
        rows += [Layer(phrase("Code"), f"{self.latent}", 0), *_rows(phrase("Decoder"), self.decoder)]
        rows += [rows.pop()._replace(name=phrase("Picture"), shape=f"{SIZE} × {SIZE}")]
        return tuple(rows)

    def _code(self, outputs: Tensor) -> Code:
        mean, log_variance = outputs.chunk(2, 1)
        return Code(mean, log_variance.clamp(-STEADY, STEADY))


def _rows(title: str, net: DenseNet) -> list[Layer]:
    return [Layer(title, f"{len(biases)}", weights.numel() + len(biases)) for weights, biases in net.layers]
