"""A plain net of sigmoid layers with a softmax at the end, and the way back through it, in numpy."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from playground.learners.learner import State, frozen
from playground.learners.rbm_parts import Machine, sigmoid

Array = NDArray[np.float32]


class SigmoidNet:
    """h = sigmoid(h W + b) layer by layer, then softmax(h W + b). Rows are examples."""

    def __init__(self, weights: Sequence[Array], biases: Sequence[Array]) -> None:
        """For each layer W (inputs, outputs) and b (outputs,); they are changed in place."""
        self.weights, self.biases = list(weights), list(biases)

    @classmethod
    def random(cls, sizes: Sequence[int], random: np.random.Generator) -> Self:
        """Random weights up to 4 sqrt(6 / (in + out)) for sigmoids (Glorot & Bengio 2010), but zeros at the end."""
        weights, biases = [], []
        for inputs, outputs in pairwise(sizes[:-1]):
            most = 4 * np.sqrt(6 / (inputs + outputs))
            weights.append(random.uniform(-most, most, (inputs, outputs)).astype(np.float32))
            biases.append(np.zeros(outputs, np.float32))
        return cls([*weights, np.zeros(sizes[-2:], np.float32)], [*biases, np.zeros(sizes[-1], np.float32)])

    @classmethod
    def of_machines(cls, machines: Sequence[Machine], classes: int) -> Self:
        """Copies of the weights of a stack of Boltzmann machines, with zeros at the end."""
        weights = [np.array(machine.weights, np.float32) for machine in machines]
        biases = [np.array(machine.hidden, np.float32) for machine in machines]
        end = np.zeros((weights[-1].shape[1], classes), np.float32)
        return cls([*weights, end], [*biases, np.zeros(classes, np.float32)])

    def activities(self, x: Array) -> list[Array]:
        """(n, inputs) -> what each layer makes of it; the last one is (n, classes) of probabilities."""
        h, found = x, []
        for w, b in zip(self.weights[:-1], self.biases[:-1], strict=True):
            h = sigmoid(h @ w + b)
            found.append(h)
        return [*found, _softmax(h @ self.weights[-1] + self.biases[-1])]

    def probabilities(self, x: Array) -> Array:
        return self.activities(x)[-1]

    def gradients(self, x: Array, labels: NDArray[np.int64]) -> tuple[list[Array], list[Array]]:
        """Of the mean surprise -log p(label), with respect to all weights and to all biases (Rumelhart et al. 1986)."""
        activities = self.activities(x)
        inputs, error = [x, *activities[:-1]], activities[-1]
        error[np.arange(len(x)), labels] -= 1
        error /= len(x)
        weights, biases = [], []
        for layer in reversed(range(len(self.weights))):
            h = inputs[layer]
            weights.append(h.T @ error)
            biases.append(error.sum(axis=0))
            if layer:
                error = (error @ self.weights[layer].T) * h * (1 - h)
        return weights[::-1], biases[::-1]

    def step(self, x: Array, labels: NDArray[np.int64], rate: float) -> None:
        """Downhill once: w <- w - rate * gradient."""
        for parts, gradients in zip((self.weights, self.biases), self.gradients(x, labels), strict=True):
            for part, gradient in zip(parts, gradients, strict=True):
                part -= np.float32(rate) * gradient

    def state(self, prefix: str) -> State:
        """Copies of all weights and biases."""
        weights = {f"{prefix}/weights{i}": frozen(w) for i, w in enumerate(self.weights)}
        return weights | {f"{prefix}/biases{i}": frozen(b) for i, b in enumerate(self.biases)}

    def restore(self, state: State, prefix: str) -> None:
        for i, (w, b) in enumerate(zip(self.weights, self.biases, strict=True)):
            w[:], b[:] = state[f"{prefix}/weights{i}"], state[f"{prefix}/biases{i}"]


def _softmax(x: NDArray[Any]) -> NDArray[Any]:
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    powers /= powers.sum(axis=1, keepdims=True)
    return powers
