"""The two nets of a GAN for digits: one that makes pictures of noise, and one that tells them from real ones."""

from collections.abc import Sequence
from typing import NamedTuple, Self

import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor

from playground.data.digits import SIZE
from playground.learners.learner import Blueprint, Layer
from playground.learners.networks import Weights, he_normal
from playground.phrases import phrase

CLASSES = 10
KERNEL = 4
SMALL, MIDDLE = SIZE // 4, SIZE // 2  # pixels along a side of the maps
SLOPE = 0.2  # of a leaky ReLU, for sums below 0
LAST_SD = 0.02
NORM_MEMORY = 0.99  # of the means and variances that take the place of a batch's when there is none


class Made(NamedTuple):
    """What the generator made of noise, layer by layer."""

    small: Tensor
    """(n, filters, 7, 7)"""
    middle: Tensor
    """(n, filters / 2, 14, 14)"""
    images: Tensor
    """(n, 1, 28, 28) ink, 0 to 1"""


class Seen(NamedTuple):
    """What the discriminator found in pictures, layer by layer."""

    middle: Tensor
    """(n, filters, 14, 14)"""
    small: Tensor
    """(n, 2 filters, 7, 7)"""


class Generator:
    """Noise and a label become small maps, then larger ones with half as many, then one picture.

    z, y -> relu(norm(W [z, y])) -> relu(norm(spread(.))) -> sigmoid(spread(.)), where spread is a convolution run
    backwards (transposed): each number paints a 4 x 4 pattern, two pixels further than its neighbour.
    Radford, Metz & Chintala (2015), with the label beside the noise as in Mirza & Osindero (2014).
    """

    def __init__(self, noise: int, filters: int) -> None:
        half = filters // 2
        self.noise = noise
        self.filters = filters
        self.weights: Weights = {}
        _add(self.weights, "dense", (filters * SMALL * SMALL, noise + CLASSES), filters * SMALL * SMALL)
        _add(self.weights, "spread1", (filters, half, KERNEL, KERNEL), half)
        _add(self.weights, "spread2", (half, 1, KERNEL, KERNEL), 1)
        self.norms: Weights = {}
        for name, count in (("norm1", filters), ("norm2", half)):
            self.weights[f"{name}.weight"] = torch.ones(count).requires_grad_()
            self.weights[f"{name}.bias"] = torch.zeros(count).requires_grad_()
            self.norms[f"{name}.mean"], self.norms[f"{name}.variance"] = torch.zeros(count), torch.ones(count)

    def initialise(self, generator: torch.Generator) -> None:
        """Random weights that keep the size of signals; each pixel of a spread map is the sum of four patterns."""
        for name in ("dense", "spread1", "spread2"):
            weight = self.weights[f"{name}.weight"]
            inputs = weight.shape[1] if name == "dense" else 4 * weight.shape[0]
            weight.data.copy_(torch.randn(weight.shape, generator=generator) * (2 / inputs) ** 0.5)

    def made(self, z: Tensor, shares: Tensor, learning: bool = False) -> Made:
        """What it makes of noise (n, noise) and shares of the ten digits (n, 10).

        While learning, the maps are normalised by this very batch, and what is usual is remembered.
        """
        w = self.weights
        x = F.linear(torch.cat((z, shares), 1), w["dense.weight"], w["dense.bias"])
        x = x.view(-1, SMALL, SMALL, self.filters).permute(0, 3, 1, 2)  # (n, filters, 7, 7), channels last
        small = F.relu(self._norm("norm1", x, learning))
        x = F.conv_transpose2d(small, w["spread1.weight"], w["spread1.bias"], stride=2, padding=1)
        middle = F.relu(self._norm("norm2", x, learning))
        x = F.conv_transpose2d(middle, w["spread2.weight"], w["spread2.bias"], stride=2, padding=1)
        return Made(small, middle, torch.sigmoid(x))

    def images(self, z: Tensor, labels: Tensor, learning: bool = False) -> Tensor:
        """The pictures alone (n, 1, 28, 28), of digits that are to be these (n,)."""
        return self.made(z, one_of_ten(labels), learning).images

    @torch.no_grad()
    def follow(self, other: Self, share: float) -> None:
        """Move every weight and every mean that share of the way to another generator's."""
        mine, theirs = ([*net.weights.values(), *net.norms.values()] for net in (self, other))
        torch._foreach_lerp_(mine, theirs, share)  # pyright: ignore[reportPrivateImportUsage]

    def _norm(self, name: str, x: Tensor, learning: bool) -> Tensor:
        """Batch normalisation (Ioffe & Szegedy 2015): each map gets a mean and a spread that are learned."""
        mean, variance = self.norms[f"{name}.mean"], self.norms[f"{name}.variance"]
        weight, bias = self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        return F.batch_norm(x, mean, variance, weight, bias, learning, 1 - NORM_MEMORY)


class Discriminator:
    """Two layers of windows that move by two pixels look at a picture; what they found speaks for real or made.

    x, y -> lrelu(kernels * x + b), twice -> features -> (w + e_y) . features + b, above 0: real. Each label y weighs
    the features in its own way e_y, so that a fine 3 that was to be a 7 is found out: Miyato & Koyama (2018).
    """

    def __init__(self, filters: int) -> None:
        self.weights: Weights = {}
        _add(self.weights, "convolution1", (filters, 1, KERNEL, KERNEL), filters)
        _add(self.weights, "convolution2", (2 * filters, filters, KERNEL, KERNEL), 2 * filters)
        features = 2 * filters * SMALL * SMALL
        _add(self.weights, "real", (1, features), 1)
        self.weights["label.weight"] = torch.zeros(CLASSES, features).requires_grad_()

    def initialise(self, generator: torch.Generator) -> None:
        """Random weights; the small ones of the last layer make the first verdicts unsure."""
        for name in ("convolution1", "convolution2"):
            weight = self.weights[f"{name}.weight"]
            weight.data.copy_(he_normal(tuple(weight.shape), generator))
        for name in ("real", "label"):
            weight = self.weights[f"{name}.weight"]
            weight.data.copy_(LAST_SD * torch.randn(weight.shape, generator=generator))

    def seen(self, images: Tensor) -> Seen:
        """What it finds in pictures (n, 1, 28, 28)."""
        w = self.weights
        x = F.conv2d(images, w["convolution1.weight"], w["convolution1.bias"], stride=2, padding=1)
        middle = F.leaky_relu(x, SLOPE)
        x = F.conv2d(middle, w["convolution2.weight"], w["convolution2.bias"], stride=2, padding=1)
        return Seen(middle, F.leaky_relu(x, SLOPE))

    def votes(self, images: Tensor) -> Tensor:
        """(n, 10) above 0 for real, of pictures (n, 1, 28, 28) that are to be each of the ten digits in turn."""
        w = self.weights
        weights, biases = w["real.weight"] + w["label.weight"], w["real.bias"].expand(CLASSES)
        return F.linear(self.seen(images).small.flatten(1), weights, biases)

    def logits(self, images: Tensor, labels: Tensor) -> Tensor:
        """(n,) the same for the digits that they are to be, (n,)."""
        return as_labelled(self.votes(images), labels)


def blueprint(generator: Generator, discriminator: Discriminator) -> Blueprint:
    """Both nets as a table of layers, in the order in which a picture comes to be and is judged."""
    g, d, half = generator.filters, len(discriminator.weights["convolution1.bias"]), generator.filters // 2

    def layer(name: str, shape: str, weights: Weights, *parts: str) -> Layer:
        return Layer(name, shape, sum(w.numel() for key, w in weights.items() if key.startswith(parts)))

    return (
        Layer(phrase("Noise and label"), f"{generator.noise} + {CLASSES}", 0),
        layer(phrase("Generator: dense"), f"{g} × {SMALL} × {SMALL}", generator.weights, "dense", "norm1"),
        layer(phrase("Transposed convolution"), f"{half} × {MIDDLE} × {MIDDLE}", generator.weights, "spread1", "norm2"),
        layer(phrase("Transposed convolution"), f"{SIZE} × {SIZE}", generator.weights, "spread2"),
        layer(
            phrase("Discriminator: convolution"), f"{d} × {MIDDLE} × {MIDDLE}", discriminator.weights, "convolution1"
        ),
        layer(phrase("Convolution"), f"{2 * d} × {SMALL} × {SMALL}", discriminator.weights, "convolution2"),
        layer(phrase("Real or made"), "1", discriminator.weights, "real", "label"),
    )


def one_of_ten(labels: Tensor) -> Tensor:
    """Labels (n,) as shares of the ten digits (n, 10)."""
    return F.one_hot(labels, CLASSES).float()


def as_labelled(votes: Tensor, labels: Tensor) -> Tensor:
    """Of votes (n, 10) the one for each label (n,)."""
    return votes.gather(1, labels[:, None])[:, 0]


def evenly(count: int) -> Tensor:
    """(count,) the labels 0 to 9 over and over."""
    return torch.arange(count) % CLASSES


def _add(weights: Weights, name: str, shape: Sequence[int], biases: int) -> None:
    layout = torch.channels_last if len(shape) == 4 else torch.contiguous_format
    weights[f"{name}.weight"] = torch.zeros(*shape).to(memory_format=layout).requires_grad_()
    weights[f"{name}.bias"] = torch.zeros(biases).requires_grad_()
