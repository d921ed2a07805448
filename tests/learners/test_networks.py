from typing import get_args

import numpy as np
import pytest
import torch
from torch import Tensor

from playground.learners.networks import (
    Optimiser,
    OptimiserName,
    Weights,
    he_normal,
    restore_weights,
    to_array,
    weights_state,
)

OPTIMISERS: tuple[OptimiserName, ...] = get_args(OptimiserName)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def some_weights(seed: int = 0) -> Weights:
    """A kernel in channels-last order, as the networks hold it, and a bias."""
    kernel = torch.randn(4, 3, 5, 5, generator=generator(seed)).to(memory_format=torch.channels_last)
    return {"kernel": kernel.requires_grad_(), "bias": torch.randn(4, generator=generator(seed)).requires_grad_()}


def descend(weights: Weights, optimiser: Optimiser | torch.optim.Optimizer, steps: int) -> None:
    """Steps downhill on a bowl that is steeper in one direction than in the other."""
    for _ in range(steps):
        optimiser.zero_grad()
        loss: Tensor = sum(((i + 1) * (w**2)).sum() for i, w in enumerate(weights.values()))  # type: ignore[assignment]
        loss.backward()
        optimiser.step()


def as_bytes(weights: Weights) -> list[bytes]:
    return [to_array(tensor).tobytes() for tensor in weights.values()]


@pytest.mark.parametrize("shape", [(20_000, 1), (2_000, 1, 5, 5), (100, 784)])
def test_random_weights_have_a_variance_of_two_over_their_inputs(shape: tuple[int, ...]) -> None:
    weights = he_normal(shape, generator())
    sd = (2 / weights[0].numel()) ** 0.5
    np.testing.assert_allclose(weights.std().item(), sd, rtol=0.03)
    np.testing.assert_allclose(weights.mean().item(), 0, atol=0.03 * sd)


def test_random_weights_depend_on_their_generator_alone() -> None:
    torch.manual_seed(1)
    first = he_normal((5, 1), generator(3))
    torch.manual_seed(2)
    assert torch.equal(he_normal((5, 1), generator(3)), first)
    assert not torch.equal(he_normal((5, 1), generator(4)), first)


@pytest.mark.parametrize("decay", [0.0, 0.1])
@pytest.mark.parametrize("name", OPTIMISERS)
def test_an_optimiser_makes_the_steps_of_torchs_plain_one(name: OptimiserName, decay: float) -> None:
    ours, theirs = some_weights(), {name: w.detach().clone().requires_grad_() for name, w in some_weights().items()}
    peers = {
        "Adam": lambda: torch.optim.Adam(
            theirs.values(), 0.01, (0.9, 0.99), weight_decay=decay, fused=False, foreach=False
        ),
        "Momentum": lambda: torch.optim.SGD(
            theirs.values(), lr=0.01, momentum=0.9, weight_decay=decay, fused=False, foreach=False
        ),
        "SGD": lambda: torch.optim.SGD(theirs.values(), lr=0.01, weight_decay=decay, fused=False, foreach=False),
    }
    optimiser = Optimiser(name, ours, 0.01)
    optimiser.decay = decay
    descend(ours, optimiser, 20)
    descend(theirs, peers[name](), 20)
    for our, their in zip(ours.values(), theirs.values(), strict=True):
        np.testing.assert_allclose(to_array(our), to_array(their), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("steps", [0, 1, 7])
@pytest.mark.parametrize("name", OPTIMISERS)
def test_a_restored_optimiser_goes_on_bit_for_bit(name: OptimiserName, steps: int) -> None:
    weights, others = some_weights(), some_weights(1)
    optimiser, other = (Optimiser(name, w, 0.01) for w in (weights, others))
    descend(others, other, 3)
    descend(weights, optimiser, steps)
    state = weights_state(weights, "net") | optimiser.state("optimiser")
    restore_weights(others, state, "net")
    other.restore(state, "optimiser")
    descend(weights, optimiser, 10)
    descend(others, other, 10)
    assert as_bytes(others) == as_bytes(weights)


@pytest.mark.parametrize("name", OPTIMISERS)
def test_a_state_has_the_same_parts_before_and_after_the_first_step(name: OptimiserName) -> None:
    weights = some_weights()
    optimiser = Optimiser(name, weights, 0.01)
    before = optimiser.state("optimiser")
    descend(weights, optimiser, 1)
    after = optimiser.state("optimiser")
    assert {n: (a.dtype, a.shape) for n, a in before.items()} == {n: (a.dtype, a.shape) for n, a in after.items()}


@pytest.mark.parametrize("name", OPTIMISERS)
def test_a_state_does_not_change_when_learning_goes_on(name: OptimiserName) -> None:
    weights = some_weights()
    optimiser = Optimiser(name, weights, 0.01)
    descend(weights, optimiser, 2)
    state = weights_state(weights, "net") | optimiser.state("optimiser")
    before = {part: array.tobytes() for part, array in state.items()}
    descend(weights, optimiser, 2)
    assert {part: array.tobytes() for part, array in state.items()} == before


@pytest.mark.parametrize("name", OPTIMISERS)
def test_restoring_does_not_tie_the_optimiser_to_the_state(name: OptimiserName) -> None:
    weights = some_weights()
    optimiser = Optimiser(name, weights, 0.01)
    descend(weights, optimiser, 2)
    state = weights_state(weights, "net") | optimiser.state("optimiser")
    before = {part: array.tobytes() for part, array in state.items()}
    restore_weights(weights, state, "net")
    optimiser.restore(state, "optimiser")
    descend(weights, optimiser, 2)
    assert {part: array.tobytes() for part, array in state.items()} == before


def test_a_new_rate_acts_at_the_next_step() -> None:
    weights = {"w": torch.ones(1, requires_grad=True)}
    optimiser = Optimiser("SGD", weights, 0.1)
    descend(weights, optimiser, 1)  # 1 - 0.1 * 2 * 1
    optimiser.rate = 0.25
    descend(weights, optimiser, 1)  # 0.8 - 0.25 * 2 * 0.8
    assert weights["w"].item() == pytest.approx(0.4, rel=1e-6)


@pytest.mark.parametrize("shape", [(), (3,), (4, 3, 5, 5)])
def test_an_array_of_a_tensor_is_a_read_only_copy_in_plain_order(shape: tuple[int, ...]) -> None:
    tensor = torch.randn(shape, generator=generator())
    if len(shape) == 4:
        tensor = tensor.to(memory_format=torch.channels_last)
    array, before = to_array(tensor), tensor.tolist()
    tensor.zero_()
    assert (array.shape, array.tolist()) == (shape, before)
    assert array.flags.c_contiguous
    assert not array.flags.writeable
