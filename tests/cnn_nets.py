"""Small networks with random weights, and what torch makes of a drawing with them: the oracle of the CNN's stage."""

from itertools import pairwise

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from playground.learners.cnn import (
    CnnAnswer,
    CnnSnapshot,
    Convolution,
    ConvolutionActivity,
    Dense,
    DenseActivity,
)

SHAPES = {
    "as delivered": ((8, 16), (64,), "ReLU"),
    "largest": ((16, 32), (128,), "ReLU"),
    "smallest": ((4, 8), (16,), "tanh"),
    "one convolution": ((6,), (20,), "sigmoid"),
    "dense": ((), (64,), "ReLU"),
    "large dense": ((), (128,), "tanh"),
    "no hidden layer": ((), (), "ReLU"),
}
ACTIVATIONS = {"ReLU": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}


def snapshot(name: str = "as delivered", seed: int = 1) -> CnnSnapshot:
    """A network of one of the shapes, untrained."""
    filters, hidden, activation = SHAPES[name]
    random, convolutions, before, side = np.random.default_rng(seed), [], 1, 28
    for count in filters:
        convolutions.append(Convolution(normal(random, (count, before, 5, 5), 0.3), normal(random, (count,), 0.1)))
        before, side = count, (side - 4) // 2
    sizes = (before * side * side, *hidden, 10)
    dense = [Dense(normal(random, (b, a), a**-0.5), normal(random, (b,), 0.1)) for a, b in pairwise(sizes)]
    none = np.zeros(0, np.int64)
    tested = np.zeros((0, 28, 28), np.uint8)
    return CnnSnapshot(activation, tuple(convolutions), tuple(dense), tested, none, none, 0)


def answer(network: CnnSnapshot, image: np.ndarray | None = None) -> CnnAnswer:
    """What torch makes of a drawing."""
    image = drawing() if image is None else image
    activate = ACTIVATIONS[network.activation]
    x, convolutions = torch.from_numpy(image)[None, None], []
    for layer in network.convolutions:
        sums = F.conv2d(x, torch.from_numpy(layer.kernels), torch.from_numpy(layer.biases))
        maps = activate(sums)
        x = F.max_pool2d(maps, 2)
        convolutions.append(ConvolutionActivity(*(array(t[0]) for t in (sums, maps, x))))
    x, dense = x.reshape(1, -1), []
    for layer in network.dense:
        sums = F.linear(x, torch.from_numpy(layer.weights), torch.from_numpy(layer.biases))
        x = torch.softmax(sums, 1) if layer is network.dense[-1] else activate(sums)
        dense.append(DenseActivity(array(sums[0]), array(x[0])))
    where = (drawing(5) - 0.5).astype(np.float32)
    return CnnAnswer(image, tuple(convolutions), tuple(dense), where, {})


def drawing(seed: int = 2) -> np.ndarray:
    """Ink between 0 and 1 with blank margins."""
    image = np.zeros((28, 28), np.float32)
    image[4:24, 4:24] = np.random.default_rng(seed).random((20, 20))
    return image


def normal(random: np.random.Generator, shape: tuple[int, ...], spread: float) -> np.ndarray:
    return (random.normal(size=shape) * spread).astype(np.float32)


def array(tensor: Tensor) -> np.ndarray:
    return tensor.numpy()
