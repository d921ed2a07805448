"""Each loss and its slopes against torch's."""

import numpy as np
import pytest
import torch

from playground.learners.gan_losses import LOSSES, LossName, chance, fooling, judging, steepness
from tests.gan_nets import torch_fooling, torch_judging

RTOL = 1e-5
each_loss = pytest.mark.parametrize("loss", LOSSES)
_dice = np.random.default_rng(0)
REAL, FAKE = (3 * _dice.standard_normal((2, 30))).astype(np.float32)


@each_loss
def test_what_judging_costs_and_its_slopes_are_those_of_torch(loss: LossName) -> None:
    real, fake = (torch.tensor(each, requires_grad=True) for each in (REAL, FAKE))
    expected = torch_judging(loss, real, fake)
    expected.backward()
    value, real_slopes, fake_slopes = judging(loss, REAL, FAKE)
    assert value == pytest.approx(expected.item(), rel=RTOL)
    for mine, theirs in ((real_slopes, real.grad), (fake_slopes, fake.grad)):
        assert theirs is not None
        np.testing.assert_allclose(mine, theirs.numpy(), rtol=RTOL, atol=1e-8)
        assert mine.dtype == np.float32


@each_loss
def test_what_fooling_costs_and_its_slopes_are_those_of_torch(loss: LossName) -> None:
    fake = torch.tensor(FAKE, requires_grad=True)
    expected = torch_fooling(loss, fake)
    expected.backward()
    value, slopes = fooling(loss, FAKE)
    assert value == pytest.approx(expected.item(), rel=RTOL)
    assert fake.grad is not None
    np.testing.assert_allclose(slopes, fake.grad.numpy(), rtol=RTOL, atol=1e-8)
    assert slopes.dtype == np.float32


@each_loss
def test_the_slopes_of_the_penalty_are_those_of_torch(loss: LossName) -> None:
    gradients = _dice.standard_normal((2, 30)).astype(np.float32)
    theirs = torch.tensor(gradients, requires_grad=True)
    if loss == "Wasserstein":
        (7 * (theirs.norm(dim=0) - 1).square().mean()).backward()
    else:
        (0.7 / 2 * theirs.square().sum(0).mean()).backward()
    assert theirs.grad is not None
    np.testing.assert_allclose(steepness(loss, 0.7, gradients), theirs.grad.numpy(), rtol=1e-4, atol=1e-7)


@each_loss
def test_a_landscape_that_is_flat_is_no_trouble(loss: LossName) -> None:
    np.testing.assert_array_equal(steepness(loss, 1.0, np.zeros((2, 5), np.float32)), 0)


def test_chances_of_extreme_scores_are_0_and_1() -> None:
    scores = np.array([-1e30, -200, 0, 200, 1e30], np.float32)
    np.testing.assert_allclose(chance(scores), [0, 0, 0.5, 1, 1], rtol=0, atol=1e-7)
    assert np.isfinite(judging("non-saturating", scores, -scores)[0])
