"""What learners that are torch networks share: weights from a generator of their own, and states as plain arrays."""

import math
from collections.abc import Mapping
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.optim.adam import adam
from torch.optim.sgd import sgd

from playground.learners.learner import State, frozen

OptimiserName = Literal["Adam", "Momentum", "SGD"]
Weights = dict[str, Tensor]


def he_normal(shape: tuple[int, ...], generator: torch.Generator) -> Tensor:
    """Random weights (out, in, ...) that keep the size of signals: normal with variance 2 / inputs (He et al. 2015)."""
    inputs = math.prod(shape[1:])
    return torch.randn(shape, generator=generator) * (2 / inputs) ** 0.5


class Optimiser:
    """Stochastic gradient descent, plain or with momentum 0.9, or Adam (Kingma & Ba 2014), whose usual betas are here.

    torch's own fused kernels on memory that is kept here, where it can be saved and restored. Its optimiser classes
    import 829 modules at the first step, which takes longer than the whole window.
    """

    def __init__(
        self, name: OptimiserName, weights: Weights, rate: float, betas: tuple[float, float] = (0.9, 0.99)
    ) -> None:
        self.rate = rate
        self._betas = betas
        self.decay = 0.0
        """how strongly weights are drawn towards zero"""
        self._name: OptimiserName = name
        self._weights = weights
        kinds = {"Adam": ("mean", "square"), "Momentum": ("velocity",), "SGD": ()}[name]
        # What is remembered of each weight, in the weight's own memory layout, which the fused kernels rely on.
        self._memory = {kind: {key: torch.zeros_like(w) for key, w in weights.items()} for kind in kinds}
        self._steps = [torch.zeros(()) for _ in weights]

    @property
    def steps(self) -> int:
        """How many steps were made."""
        return int(self._steps[0])

    def zero_grad(self) -> None:
        """Forget the gradients of the last step."""
        for weight in self._weights.values():
            weight.grad = None

    @torch.no_grad()
    def step(self) -> None:
        """Move every weight that has a gradient, which must be all of them."""
        weights = list(self._weights.values())
        gradients = [weight.grad for weight in weights if weight.grad is not None]
        memory = [list(tensors.values()) for tensors in self._memory.values()]
        common: dict[str, Any] = {"lr": self.rate, "weight_decay": self.decay, "maximize": False, "fused": True}
        if self._name == "Adam":
            means, squares = memory
            options = {"amsgrad": False, "beta1": self._betas[0], "beta2": self._betas[1], "eps": 1e-8}
            adam(weights, gradients, means, squares, [], self._steps, **common, **options)
        else:
            velocities: list[Tensor | None] = list(memory[0]) if memory else [None] * len(weights)
            momentum = 0.9 if memory else 0.0
            sgd(weights, gradients, velocities, **common, momentum=momentum, dampening=0.0, nesterov=False)
            for step in self._steps:
                step += 1

    def state(self, prefix: str) -> State:
        """Copies of all that is remembered."""
        steps = {f"{prefix}/steps": np.array([int(step) for step in self._steps])}
        return steps | {
            f"{prefix}/{kind}/{key}": to_array(tensor)
            for kind, tensors in self._memory.items()
            for key, tensor in tensors.items()
        }

    @torch.no_grad()
    def restore(self, state: Mapping[str, NDArray[Any]], prefix: str) -> None:
        """Remember what was remembered when the state was taken."""
        for step, value in zip(self._steps, state[f"{prefix}/steps"], strict=True):
            step.fill_(int(value))
        for kind, tensors in self._memory.items():
            restore_weights(tensors, state, f"{prefix}/{kind}")


def weights_state(weights: Weights, prefix: str) -> State:
    """Copies of the weights as arrays."""
    return {f"{prefix}/{name}": to_array(tensor) for name, tensor in weights.items()}


def restore_weights(weights: Weights, state: Mapping[str, NDArray[Any]], prefix: str) -> None:
    """Copy the weights of a state in place."""
    with torch.no_grad():
        for name, tensor in weights.items():
            tensor.copy_(torch.from_numpy(np.array(state[f"{prefix}/{name}"])))


def to_array(tensor: Tensor) -> NDArray[Any]:
    """A copy of a tensor that shares no memory with it and can't be changed."""
    return frozen(np.asarray(tensor.detach().numpy(), order="C"))
