"""Noise, the grid over it, the map's places, beliefs and arrows."""

from typing import Any

import numpy as np
import pytest
import torch

from playground.learners.gan_losses import LOSSES, LossName
from playground.learners.gan_nets import Net
from playground.learners.gan_room import SQUARE
from playground.learners.gan_shots import (
    MAP,
    SHEET,
    STRING,
    belief,
    drawn,
    map_places,
    noise_grid,
    sheet,
    shown_noise,
    spread,
    ways,
)
from tests.gan_nets import torch_fooling, torch_forward, torch_layers

KINDS = ("uniform", "Gaussian")


@pytest.mark.parametrize(("kind", "deviation", "most"), [("uniform", 3**-0.5, 1.0), ("Gaussian", 1.0, 6.0)])
def test_noise_is_spread_as_its_name_says(kind: str, deviation: float, most: float) -> None:
    noise = drawn(kind, 3, 5_000, np.random.default_rng(0))
    assert noise.shape == (3, 5_000)
    np.testing.assert_allclose(noise.std(axis=1), deviation, rtol=0.03)
    np.testing.assert_allclose(noise.mean(axis=1), 0, atol=0.05)
    assert np.abs(noise).max() <= most


def test_the_shown_noise_is_always_the_same() -> None:
    assert shown_noise("uniform", 2) is shown_noise("uniform", 2)
    assert not shown_noise("uniform", 2).flags.writeable
    assert len(np.unique(shown_noise("Gaussian", 1))) == 400


@pytest.mark.parametrize("kind", KINDS)
def test_the_grid_holds_as_much_noise_in_each_mesh(kind: str) -> None:
    grid, shape = noise_grid(kind, 2)
    assert shape == (SHEET + 1, SHEET + 1)
    corners = grid.reshape(2, *shape)
    noise = drawn(kind, 2, 40_000, np.random.default_rng(0))
    for axis, along in ((0, corners[0, 0]), (1, corners[1, :, 0])):
        counts, _ = np.histogram(noise[axis], bins=along)
        assert counts.max() < 1.15 * counts.min()
        assert counts.sum() > 0.95 * 40_000


def test_the_grid_is_a_string_for_one_number_and_flat_for_many() -> None:
    grid, shape = noise_grid("uniform", 1)
    assert (grid.shape, shape) == ((1, STRING + 1), (1, STRING + 1))
    grid, _ = noise_grid("uniform", 5)
    assert np.ptp(grid[:2], axis=1).min() == 2
    assert not grid[2:].any()


def test_the_map_has_its_first_row_at_the_bottom_and_fills_its_room() -> None:
    places = SQUARE.back(map_places()).reshape(MAP, MAP, 2)
    cell = 1.12 / MAP
    np.testing.assert_allclose(places[0, 0], np.add(SQUARE.low, cell / 2), rtol=0, atol=1e-5)
    np.testing.assert_allclose(places[-1, -1], np.subtract(SQUARE.high, cell / 2), rtol=0, atol=1e-5)
    assert places[0, 1, 0] > places[0, 0, 0]
    assert places[1, 0, 1] > places[0, 0, 1]


@pytest.mark.parametrize(
    ("loss", "scores", "expected"),
    [
        ("non-saturating", (-50, 0, np.log(3), 50), (-0.5, 0, 0.25, 0.5)),
        ("least squares", (-1, 0, 0.5, 0.75, 2), (-0.5, -0.5, 0, 0.25, 0.5)),
        ("Wasserstein", (10, 11, 12, 14), (-0.5, -0.25, 0, 0.5)),
    ],
)
def test_a_belief_is_from_fake_to_real(loss: LossName, scores: Any, expected: Any) -> None:
    numbers = np.array(scores, np.float32)
    np.testing.assert_allclose(belief(loss, numbers, *spread(numbers)), expected, rtol=0, atol=1e-6)


@pytest.mark.parametrize("loss", LOSSES)
def test_arrows_point_where_the_generators_loss_falls(loss: LossName) -> None:
    net = Net((2, 8, 8, 1), np.random.default_rng(0))
    fakes = np.random.default_rng(1).standard_normal((2, 30), np.float32)
    theirs = torch.tensor(fakes, requires_grad=True)
    torch_fooling(loss, torch_forward(torch_layers(net), theirs)[0]).backward()
    assert theirs.grad is not None
    down = -theirs.grad.numpy().T
    expected = down / np.linalg.norm(down, axis=1).max()
    np.testing.assert_allclose(ways(net, loss, fakes), expected, rtol=1e-3, atol=1e-5)


def test_where_it_is_flat_there_are_no_arrows() -> None:
    net = Net((2, 8, 1), np.random.default_rng(0))
    net.weights[:] = 0
    assert not ways(net, "non-saturating", np.ones((2, 5), np.float32)).any()


def test_the_sheet_is_where_the_generator_sends_the_grid() -> None:
    net = Net((2, 6, 2), np.random.default_rng(0))
    found = sheet(net, "uniform", SQUARE)
    assert found.shape == (SHEET + 1, SHEET + 1, 2)
    corner = SQUARE.back(net.forward(np.array([[1.0], [-1.0]], np.float32)))[0]
    np.testing.assert_allclose(found[0, -1], corner, rtol=1e-5)
