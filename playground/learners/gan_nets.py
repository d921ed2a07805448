"""A small multi-layer perceptron whose gradients are written by hand, those of a gradient's length as well."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

LEAK = 0.2  # how steep a unit is where it is below 0; above it the slope is 1
KEPT = 8  # batch sizes for which there is memory
_HALF_SUM, _HALF_GAP = np.float32((1 + LEAK) / 2), np.float32((1 - LEAK) / 2)
_ONE = np.ones((1, 1), np.float32)


class _Pass:
    """The memory of one pass of n things through a net."""

    def __init__(self, sizes: Sequence[int], n: int) -> None:
        self.inputs = [np.ones((size + 1, n), np.float32) for size in sizes[:-1]]
        """what each layer gets (size + 1, n); the last row stays 1: its weights are the biases"""
        self.steepness = [np.empty((size, n), np.float32) for size in sizes[1:-1]]
        """(size, n) the slope of each hidden unit: 1 or the leak"""
        self.signals = [np.empty((size, n), np.float32) for size in sizes]
        """(size, n) how the output's signal depends on what enters each layer, before its unit's slope is applied"""
        self.output = np.empty((sizes[-1], n), np.float32)


class Net:
    """Layers of leaky rectified units, and a last one without. Things are columns: (numbers, things).

    So a batch's rows lie one after another in memory, and the biases are a column of the weights. All weights are one
    array, all gradients another, which an optimiser changes at once. Nothing that `forward` and `backward` give
    outlives the next pass of as many things.
    """

    def __init__(self, sizes: Sequence[int], random: np.random.Generator) -> None:
        """`sizes`: how many numbers go in, each hidden layer's units, how many numbers come out."""
        self.sizes = tuple(sizes)
        shapes = [(out, into + 1) for into, out in zip(self.sizes, self.sizes[1:], strict=False)]
        ends = np.cumsum([out * into for out, into in shapes])
        self.weights = np.zeros(ends[-1], np.float32)
        self.gradient = np.zeros(ends[-1], np.float32)
        self._layers, self._gradients = (
            [part.reshape(shape) for part, shape in zip(np.split(flat, ends[:-1]), shapes, strict=True)]
            for flat in (self.weights, self.gradient)
        )
        for layer in self._layers:  # He et al. (2015)
            into = layer.shape[1] - 1
            layer[:, :-1] = random.standard_normal((len(layer), into)) * (2 / (1 + LEAK**2) / into) ** 0.5
        self._passes: dict[int, _Pass] = {}
        self._pass = _Pass(self.sizes, 1)

    def forward(self, x: Floats) -> Floats:
        """(in, n) -> (out, n)."""
        now = self._pass = self._memory(x.shape[1])
        now.inputs[0][:-1] = x
        for layer, values, steepness, given in zip(
            self._layers[:-1], now.inputs, now.steepness, now.inputs[1:], strict=False
        ):
            units = np.matmul(layer, values, out=given[:-1])
            np.copysign(_HALF_GAP, units, out=steepness)
            steepness += _HALF_SUM
            units *= steepness
        return np.matmul(self._layers[-1], now.inputs[-1], out=now.output)

    def backward(self, signal: Floats = _ONE) -> Floats:
        """How the last pass's outputs, times their signals (out, n), depend on what went in: (in, n)."""
        now = self._pass
        now.signals[-1][:] = signal
        for at in range(len(self._layers) - 1, -1, -1):
            back = np.matmul(self._layers[at][:, :-1].T, now.signals[at + 1], out=now.signals[at])
            if at:
                back *= now.steepness[at - 1]
        return now.signals[0]

    def add_up(self) -> None:
        """The gradient of all weights, from the last pass forward and backward."""
        now = self._pass
        for signal, values, gradient in zip(now.signals[1:], now.inputs, self._gradients, strict=True):
            np.matmul(signal, values.T, out=gradient)

    def add_up_weighted(self, slopes: Floats, pull: Floats, first: int) -> None:
        """The gradient of a loss of single scores and of their own gradients, after `backward()` of ones.

        For a net of one output: what `backward` gave is each score's gradient by its thing. `slopes` (n,): how the loss
        depends on each score. `pull` (in, m): how it depends on the gradients of the m things from `first` on. A
        layer's weights see both through the same signals: signals (slopes * inputs + pulls)', where pulls go forward
        through the net as things do, but without its biases. That is exact, for a unit's slope has no slope of its own.
        """
        now, some = self._pass, slice(first, first + pull.shape[1])
        for at, gradient in enumerate(self._gradients):
            values = now.inputs[at]
            values *= slopes
            values[:-1, some] += pull
            np.matmul(now.signals[at + 1], values.T, out=gradient)
            values[-1] = 1
            if at < len(now.steepness):
                pull = self._layers[at][:, :-1] @ pull
                pull *= now.steepness[at][:, some]

    def _memory(self, n: int) -> _Pass:
        if n not in self._passes:
            if len(self._passes) >= KEPT:
                self._passes.clear()
            self._passes[n] = _Pass(self.sizes, n)
        return self._passes[n]
