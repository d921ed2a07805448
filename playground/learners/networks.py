"""What learners that are torch networks share: weights from a generator of their own, and states as plain arrays."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from playground.learners.learner import State, frozen

OptimiserName = Literal["Adam", "Momentum", "SGD"]
Weights = dict[str, Tensor]


def uniform(shape: tuple[int, ...], fan_in: int, generator: torch.Generator) -> Tensor:
    """Random weights that keep the size of signals: uniform within sqrt(6 / fan_in) (He et al. 2015)."""
    bound = (6.0 / fan_in) ** 0.5
    return (torch.rand(shape, generator=generator) * 2 - 1).mul_(bound)


def make_optimiser(name: OptimiserName, weights: Iterable[Tensor], rate: float) -> torch.optim.Optimizer:
    """Stochastic gradient descent, plain or with momentum 0.9, or Adam (Kingma & Ba 2014); fused: one call per step."""
    if name == "Adam":
        return torch.optim.Adam(weights, lr=rate, fused=True)
    return torch.optim.SGD(weights, lr=rate, momentum=0.9 if name == "Momentum" else 0.0, fused=True)


def set_rate(optimiser: torch.optim.Optimizer, rate: float) -> None:
    """The learning rate from the next step on."""
    for group in optimiser.param_groups:
        group["lr"] = rate


def weights_state(weights: Weights, prefix: str) -> State:
    """Copies of the weights as arrays."""
    return {f"{prefix}/{name}": to_array(tensor) for name, tensor in weights.items()}


def restore_weights(weights: Weights, state: Mapping[str, NDArray[Any]], prefix: str) -> None:
    """Copy the weights of a state in place."""
    with torch.no_grad():
        for name, tensor in weights.items():
            tensor.copy_(torch.from_numpy(np.array(state[f"{prefix}/{name}"])))


def optimiser_state(optimiser: torch.optim.Optimizer, weights: Weights, prefix: str) -> State:
    """Copies of what an optimiser remembers of each weight, zeros before its first step."""
    return {
        f"{prefix}/{name}/{kind}": to_array(memory)
        for name, tensor in weights.items()
        for kind, memory in _memory(optimiser, tensor).items()
    }


def restore_optimiser(
    optimiser: torch.optim.Optimizer, weights: Weights, state: Mapping[str, NDArray[Any]], prefix: str
) -> None:
    """Let an optimiser remember what it did when the state was taken."""
    for name, tensor in weights.items():
        # Clones keep the memory layout, which the fused kernels take to be that of the weight.
        memory = {kind: held.clone() for kind, held in _memory(optimiser, tensor).items()}
        for kind, held in memory.items():
            held.copy_(torch.from_numpy(np.array(state[f"{prefix}/{name}/{kind}"])))
        optimiser.state[tensor] = memory


def to_array(tensor: Tensor) -> NDArray[Any]:
    """A copy of a tensor that shares no memory with it and can't be changed."""
    return frozen(np.asarray(tensor.detach().numpy(), order="C"))


def _memory(optimiser: torch.optim.Optimizer, tensor: Tensor) -> dict[str, Tensor]:
    """What an optimiser holds for a weight; before the first step, what it is going to begin with."""
    held = optimiser.state.get(tensor)
    if held:
        return {kind: memory for kind, memory in held.items() if isinstance(memory, Tensor)}
    if isinstance(optimiser, torch.optim.Adam):
        zeros = torch.zeros_like(tensor)
        return {"step": torch.tensor(0.0), "exp_avg": zeros, "exp_avg_sq": zeros.clone()}
    return {"momentum_buffer": torch.zeros_like(tensor)} if optimiser.param_groups[0]["momentum"] else {}
