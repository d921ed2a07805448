"""A whole update of each player against torch, with every loss and its penalty."""

from typing import Any

import numpy as np
import pytest
import torch

from playground.learners.gan_game import AVERAGED, Game
from playground.learners.gan_losses import LOSSES, LossName
from playground.learners.gan_parts import GanSettings
from tests.gan_nets import flat_gradient, torch_fooling, torch_forward, torch_judging, torch_layers

RTOL, ATOL = 1e-3, 1e-6
N = 24
each_loss = pytest.mark.parametrize("loss", LOSSES)


def settings(**changes: Any) -> GanSettings:
    return GanSettings(layers_g=2, units_g=7, layers_d=3, units_d=6, penalty=0.3, lead=2.0, **changes)


def game(chosen: GanSettings) -> Game:
    made = Game(chosen, np.random.default_rng(0))
    for net in (made.generator, made.discriminator):
        net.weights += 0.1 * np.random.default_rng(1).standard_normal(net.weights.size, np.float32)
    return made


def batch() -> tuple[Any, Any, Any]:
    dice = np.random.default_rng(2)
    return (
        dice.standard_normal((2, N), np.float32),
        dice.standard_normal((2, N), np.float32),
        dice.random((1, N), np.float32),
    )


@each_loss
def test_what_the_discriminator_learns_is_what_torch_says(loss: LossName) -> None:
    chosen = settings(loss=loss, optimiser="SGD")
    made, (real, noise, mix) = game(chosen), batch()
    layers = torch_layers(made.discriminator)
    fake = torch_forward(torch_layers(made.generator), torch.tensor(noise)).detach()
    true = torch.tensor(real)
    looked_at = fake + torch.tensor(mix) * (true - fake) if loss == "Wasserstein" else true
    looked_at.requires_grad_(True)
    (gradients,) = torch.autograd.grad(torch_forward(layers, looked_at).sum(), looked_at, create_graph=True)
    lengths = gradients.square().sum(0).sqrt()
    penalty = 3 * (lengths - 1).square().mean() if loss == "Wasserstein" else 0.15 * lengths.square().mean()
    cost = torch_judging(loss, torch_forward(layers, true)[0], torch_forward(layers, fake)[0])
    (cost + penalty).backward()
    before = made.discriminator.weights.copy()
    assert made.teach_discriminator(real, noise, mix, chosen) == pytest.approx(cost.item(), rel=1e-5)
    step = before - made.discriminator.weights
    np.testing.assert_allclose(made.discriminator.gradient, flat_gradient(layers), rtol=RTOL, atol=ATOL)
    np.testing.assert_allclose(step, 2 * chosen.rate * flat_gradient(layers), rtol=0.01, atol=1e-6)


@each_loss
def test_what_the_generator_learns_is_what_torch_says(loss: LossName) -> None:
    chosen = settings(loss=loss, optimiser="SGD")
    made, (_, noise, _) = game(chosen), batch()
    layers = torch_layers(made.generator)
    cost = torch_fooling(
        loss, torch_forward(torch_layers(made.discriminator), torch_forward(layers, torch.tensor(noise)))[0]
    )
    cost.backward()
    before = made.generator.weights.copy()
    assert made.teach_generator(noise, chosen) == pytest.approx(cost.item(), rel=1e-5)
    np.testing.assert_allclose(made.generator.gradient, flat_gradient(layers), rtol=RTOL, atol=ATOL)
    step = before - made.generator.weights
    np.testing.assert_allclose(step, chosen.rate * flat_gradient(layers), rtol=0.01, atol=1e-6)


@each_loss
def test_without_a_penalty_there_is_none(loss: LossName) -> None:
    chosen = settings(loss=loss).with_(penalty=0.0)
    made, (real, noise, mix) = game(chosen), batch()
    layers = torch_layers(made.discriminator)
    fake = torch_forward(torch_layers(made.generator), torch.tensor(noise)).detach()
    torch_judging(loss, torch_forward(layers, torch.tensor(real))[0], torch_forward(layers, fake)[0]).backward()
    made.teach_discriminator(real, noise, mix, chosen)
    np.testing.assert_allclose(made.discriminator.gradient, flat_gradient(layers), rtol=RTOL, atol=ATOL)


@each_loss
def test_losses_are_those_before_learning_and_change_nothing(loss: LossName) -> None:
    chosen = settings(loss=loss)
    made, (real, noise, mix) = game(chosen), batch()
    before = {name: array.copy() for name, array in made.state().items()}
    seen = made.losses(real, noise, chosen)
    assert all(np.array_equal(array, before[name]) for name, array in made.state().items())
    assert seen[1] == pytest.approx(game(chosen).teach_generator(noise, chosen), rel=1e-5)
    assert seen[0] == pytest.approx(made.teach_discriminator(real, noise, mix, chosen), rel=1e-5)


def test_a_player_leaves_the_other_one_alone() -> None:
    chosen = settings()
    made, (real, noise, mix) = game(chosen), batch()
    generator = made.generator.weights.copy()
    made.teach_discriminator(real, noise, mix, chosen)
    np.testing.assert_array_equal(made.generator.weights, generator)
    judge = made.discriminator.weights.copy()
    made.teach_generator(noise, chosen)
    np.testing.assert_array_equal(made.discriminator.weights, judge)
    assert (made.updates_d, made.updates_g) == (1, 1)


def test_the_average_is_first_quick_and_then_a_mean_of_the_last_thousand() -> None:
    chosen = settings()
    made, (_, noise, _) = game(chosen), batch()
    for updates, share in ((0, 0.9), (90, 9 / 100), (50_000, 1 / AVERAGED)):
        made.updates_g = updates
        before = made.average.weights.copy()
        made.teach_generator(noise, chosen)
        expected = before + share * (made.generator.weights - before)
        np.testing.assert_allclose(made.average.weights, expected, rtol=1e-4, atol=1e-6)


def test_it_goes_on_from_its_state() -> None:
    chosen = settings()
    one, twin, (real, noise, mix) = game(chosen), Game(chosen, np.random.default_rng(5)), batch()
    for _ in range(3):
        one.teach_discriminator(real, noise, mix, chosen)
        one.teach_generator(noise, chosen)
    twin.restore(one.state())
    for each in (one, twin):
        each.teach_discriminator(real, noise, mix, chosen)
        each.teach_generator(noise, chosen)
    states = one.state(), twin.state()
    assert all(np.array_equal(states[0][name], states[1][name]) for name in states[0])


def test_an_impossible_number_of_updates_is_refused() -> None:
    made = game(settings())
    with pytest.raises(ValueError, match="updates must be in"):
        made.restore(made.state() | {"updates": np.array([3, -1])})
