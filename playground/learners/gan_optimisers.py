"""Adam, momentum and plain gradient descent on one flat array of weights; each can take another's place at any time."""

from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from playground.learners.learner import State

Floats = NDArray[np.float32]
OptimiserName = Literal["Adam", "Momentum", "SGD"]
OPTIMISERS: tuple[OptimiserName, ...] = get_args(OptimiserName)
MOMENTUM, SQUARES = 0.9, 0.99
_TINY = np.float32(1e-8)


class FlatOptimiser:
    """Remembers the mean gradient and its mean square, whichever of the three uses them."""

    def __init__(self, size: int) -> None:
        self._mean, self._square = np.zeros(size, np.float32), np.zeros(size, np.float32)
        self._scratch = np.empty(size, np.float32)
        self._steps = 0

    def step(self, name: OptimiserName, weights: Floats, gradient: Floats, rate: float, memory: float) -> None:
        """Move weights (size,) in place. `memory`: how much of its mean Adam keeps at a step, its first beta.

        Adam is Kingma & Ba's (2014) with a second beta of 0.99; momentum keeps 0.9 of its velocity (Polyak 1964).
        """
        self._steps += 1
        memory = MOMENTUM if name == "Momentum" else memory
        self._remember(gradient, memory)
        match name:
            case "SGD":
                np.multiply(gradient, np.float32(rate), out=self._scratch)
            case "Momentum":  # the sum of gradients is ten times their mean
                np.multiply(self._mean, np.float32(rate / (1 - MOMENTUM)), out=self._scratch)
            case "Adam":
                self._adam(rate, memory)
        weights -= self._scratch

    def _remember(self, gradient: Floats, memory: float) -> None:
        scratch = self._scratch
        self._mean *= np.float32(memory)
        np.multiply(gradient, np.float32(1 - memory), out=scratch)
        self._mean += scratch
        self._square *= np.float32(SQUARES)
        np.multiply(gradient, gradient, out=scratch)
        scratch *= np.float32(1 - SQUARES)
        self._square += scratch

    def _adam(self, rate: float, memory: float) -> None:
        """How far Adam goes; early means are too small, for they began at 0."""
        scratch = self._scratch
        whole_mean, whole_square = 1 - memory**self._steps, 1 - SQUARES**self._steps
        np.sqrt(self._square, out=scratch)
        scratch *= np.float32(whole_square**-0.5)
        scratch += _TINY
        np.divide(self._mean, scratch, out=scratch)
        scratch *= np.float32(rate / whole_mean)

    def state(self, prefix: str) -> State:
        """All that is remembered; the arrays are the living ones."""
        return {
            f"{prefix}/mean": self._mean,
            f"{prefix}/square": self._square,
            f"{prefix}/steps": np.array([self._steps]),
        }

    def restore(self, state: State, prefix: str) -> None:
        """Remember what was remembered then. ValueError if that can't be."""
        steps, square = int(state[f"{prefix}/steps"][0]), state[f"{prefix}/square"]
        if not 0 <= steps < 2**53 or (square < 0).any():
            raise ValueError(f"an optimiser's steps and mean squares must be at least 0, got {steps}, {square.min():g}")
        self._mean[:], self._square[:], self._steps = state[f"{prefix}/mean"], square, steps
