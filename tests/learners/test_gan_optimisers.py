"""The flat optimisers against torch's, step by step."""

from typing import Any

import numpy as np
import pytest
import torch

from playground.learners.gan_optimisers import OPTIMISERS, FlatOptimiser, OptimiserName

SIZE, RATE, MEMORY = 40, 0.01, 0.5
each_optimiser = pytest.mark.parametrize("name", OPTIMISERS)


def start(seed: int = 0) -> Any:
    return np.random.default_rng(seed).standard_normal(SIZE).astype(np.float32)


def peer(name: OptimiserName, weights: torch.Tensor) -> Any:
    if name == "Adam":
        return torch.optim.Adam([weights], RATE, (MEMORY, 0.99))
    return torch.optim.SGD([weights], RATE, momentum=0.9 if name == "Momentum" else 0.0)


@each_optimiser
def test_each_step_is_that_of_torch(name: OptimiserName) -> None:
    weights, theirs = start(), torch.tensor(start())
    mine, other = FlatOptimiser(SIZE), peer(name, theirs)
    for step in range(30):
        gradient = start(step + 1) * 10 ** (step % 3 - 1)
        theirs.grad = torch.tensor(gradient)
        other.step()
        mine.step(name, weights, gradient, RATE, MEMORY)
        np.testing.assert_allclose(weights, theirs.numpy(), rtol=1e-4, atol=1e-5)


@each_optimiser
def test_one_goes_on_from_its_state(name: OptimiserName) -> None:
    one, twin = FlatOptimiser(SIZE), FlatOptimiser(SIZE)
    weights = start()
    for step in range(5):
        one.step(name, weights, start(step), RATE, MEMORY)
    twin.restore(one.state("x"), "x")
    same = weights.copy()
    one.step(name, weights, start(9), RATE, MEMORY)
    twin.step(name, same, start(9), RATE, MEMORY)
    np.testing.assert_array_equal(weights, same)


def test_adam_can_take_over_without_a_leap() -> None:
    weights, optimiser = start(), FlatOptimiser(SIZE)
    for _ in range(200):
        optimiser.step("SGD", weights, np.ones(SIZE, np.float32), RATE, MEMORY)
    before = weights.copy()
    optimiser.step("Adam", weights, np.ones(SIZE, np.float32), RATE, MEMORY)
    np.testing.assert_allclose(before - weights, RATE, rtol=0.02)


@pytest.mark.parametrize("change", [{"x/steps": np.array([-1])}, {"x/square": np.full(SIZE, -1, np.float32)}])
def test_a_memory_that_can_not_be_is_refused(change: Any) -> None:
    optimiser = FlatOptimiser(SIZE)
    with pytest.raises(ValueError, match="steps and mean squares must be at least 0"):
        optimiser.restore(optimiser.state("x") | change, "x")
