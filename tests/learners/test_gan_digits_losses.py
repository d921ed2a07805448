"""What the two nets learn from, against the formulas of the papers."""

import pytest
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it

from playground.learners.gan_digits_losses import discriminator_loss, generator_loss
from playground.learners.gan_digits_parts import LOSSES

REAL, MADE, WRONG = torch.tensor([2.0, -0.5]), torch.tensor([0.3, -4.0]), torch.tensor([1.5, -1.0])


def entropy(logits: torch.Tensor, truth: float) -> float:
    return F.binary_cross_entropy_with_logits(logits, torch.full_like(logits, truth)).item()


def test_the_usual_loss_is_the_cross_entropy_with_the_truth() -> None:
    found = discriminator_loss("Non-saturating", REAL, MADE, WRONG).item()
    assert found == pytest.approx(entropy(REAL, 1) + entropy(MADE, 0) + entropy(WRONG, 0))
    assert generator_loss("Non-saturating", MADE).item() == pytest.approx(entropy(MADE, 1))


def test_least_squares_wants_1_for_real_and_minus_1_for_all_else() -> None:
    found = discriminator_loss("Least squares", REAL, MADE).item()
    assert found == pytest.approx((1.0 + 2.25) / 2 + (1.3**2 + 9.0) / 2)
    assert generator_loss("Least squares", MADE).item() == pytest.approx((0.7**2 + 25.0) / 2)


def test_the_hinge_asks_for_no_more_than_1() -> None:
    assert discriminator_loss("Hinge", REAL, MADE).item() == pytest.approx((0 + 1.5) / 2 + (1.3 + 0) / 2)
    assert generator_loss("Hinge", MADE).item() == pytest.approx((-0.3 + 4.0) / 2)


@pytest.mark.parametrize("loss", LOSSES)
def test_a_better_verdict_costs_the_discriminator_less_and_helps_the_generator_less(loss: str) -> None:
    better = discriminator_loss(loss, torch.tensor([0.9]), torch.tensor([-0.9]))
    worse = discriminator_loss(loss, torch.tensor([-0.9]), torch.tensor([0.9]))
    assert better < worse
    assert generator_loss(loss, torch.tensor([-0.9])) > generator_loss(loss, torch.tensor([0.9]))
