"""The shipped digits as tensors."""

import numpy as np
import torch

from playground.data.digits import BANK_COUNT, Digits
from playground.learners.digit_bank import bank, some_digits


def test_the_bank_has_all_shipped_digits_in_the_order_of_seed_0() -> None:
    pixels, labels = bank()
    images, truth = Digits(0).batch(300)
    assert (pixels.dtype, pixels.shape, labels.shape) == (torch.uint8, (BANK_COUNT, 784), (BANK_COUNT,))
    np.testing.assert_allclose(pixels[:300].numpy() / 255, images.reshape(300, -1), rtol=1e-6, atol=0)
    assert labels[:300].tolist() == truth.tolist()


def test_some_digits_are_digits_of_the_bank_by_lot() -> None:
    first, same, other = (some_digits(5, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2))
    assert torch.equal(first, same)
    assert not torch.equal(first, other)
    known = {row.numpy().tobytes() for row in bank()[0]}
    assert all(torch.round(row * 255).to(torch.uint8).numpy().tobytes() in known for row in first)
