"""Dense layers one after the other, with their gradients written out by hand."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from torch import Tensor

from playground.learners.networks import Weights, he_normal

LAST_SHARE = 0.3  # how large the weights of the last layer are at first, beside those that keep the size of signals


class Pass(NamedTuple):
    """What a batch left behind on its way through the layers."""

    inputs: tuple[Tensor, ...]
    """(n, in) what reached each layer"""
    sums: tuple[Tensor, ...]
    """(n, out) what each layer made of it, before it was bent"""

    @property
    def output(self) -> Tensor:
        """(n, out) the sums of the last layer, which are not bent."""
        return self.sums[-1].float()


class DenseNet:
    """x -> f(W x + b) -> ... -> W x + b, where f(s) = s sigmoid(s), a ReLU with a smooth bend (Elfwing et al. 2018).

    By hand, a step takes two thirds of the time that automatic differentiation needs for it.
    """

    def __init__(self, name: str, sizes: Sequence[int]) -> None:
        """`sizes`: how many numbers go in, come out of each layer in between, and come out at last."""
        self.sizes = tuple(sizes)
        self.kind = torch.float32
        """of the numbers that are multiplied: `torch.bfloat16` is coarse, and twice as fast where a processor has it"""
        self.weights: Weights = {}
        for number, (inputs, outputs) in enumerate(pairwise(sizes), start=1):
            self._add(f"{name}{number}.weight", (outputs, inputs))
            self._add(f"{name}{number}.bias", (outputs,))
        tensors = list(self.weights.values())
        self.layers = tuple(zip(tensors[::2], tensors[1::2], strict=True))
        """the weights (out, in) and biases (out,) of each"""

    def _add(self, name: str, shape: tuple[int, ...]) -> None:
        self.weights[name] = torch.zeros(shape)
        self.weights[name].grad = torch.zeros(shape)  # into which each step writes, so that memory is given only once

    def initialise(self, generator: torch.Generator) -> None:
        """Random weights, biases zero."""
        for weights, biases in self.layers:
            weights.copy_(he_normal(tuple(weights.shape), generator))
            biases.zero_()
        self.layers[-1][0].mul_(LAST_SHARE)

    def outputs(self, x: Tensor) -> Tensor:
        """(n, in) -> (n, out)."""
        return self.forth(x).output

    def forth(self, x: Tensor) -> Pass:
        """The same, with everything kept that `back` needs."""
        inputs, sums, kind = list[Tensor](), list[Tensor](), self.kind
        for weights, biases in self.layers:
            x = F.silu(sums[-1]) if sums else x.to(kind)
            inputs.append(x)
            sums.append(torch.addmm(biases.to(kind), x, weights.to(kind).T))
        return Pass(tuple(inputs), tuple(sums))

    def back(self, passed: Pass, slope: Tensor) -> Tensor:
        """Write the gradients of all weights, given that of the outputs (n, out), and return that of the first sums.

        dW = d^T x, db = the sum of d, and one layer further down d <- (d W) f'(s). Those who have something that learns
        before the net multiply what is returned, (n, first layer's out), with the first layer's weights.
        """
        slope = slope.to(self.kind)
        for number in reversed(range(len(self.layers))):
            weights, biases = self.layers[number]
            _write_product(weights.grad, slope.T, passed.inputs[number])
            torch.sum(slope, 0, dtype=torch.float32, out=biases.grad)
            if number:
                slope = torch.ops.aten.silu_backward(slope @ weights.to(self.kind), passed.sums[number - 1])
        return slope.float()


def _write_product(gradient: Tensor | None, a: Tensor, b: Tensor) -> None:
    assert gradient is not None
    if a.dtype == gradient.dtype:
        torch.mm(a, b, out=gradient)
    else:
        gradient.copy_(a @ b)
