"""The real digits that a GAN learns from: all of the bank in ever new orders, or a few over and over."""

import numpy as np
import pytest
import torch

from playground.data.digits import BANK_COUNT, Digits
from playground.learners.gan_digits_data import RealDigits


def dice(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def keys(images: np.ndarray) -> set[bytes]:
    return {image.tobytes() for image in images}


def test_of_all_digits_the_first_ones_are_those_of_the_stream() -> None:
    images, labels = RealDigits(4, BANK_COUNT).batch(32, dice())
    wanted = Digits(4).batch(32)
    np.testing.assert_array_equal(images, wanted[0])
    np.testing.assert_array_equal(labels, wanted[1])


def test_after_the_bank_it_begins_again_in_another_order() -> None:
    real, first = RealDigits(4, BANK_COUNT), Digits(4).batch(64)[0]
    state = real.state()
    real.restore(state | {"position": np.array([BANK_COUNT - 10], np.uint64)})
    again = real.batch(64, dice())[0]
    np.testing.assert_array_equal(again, Digits(5).batch(64)[0])
    assert not np.array_equal(again, first)


def test_few_are_always_the_first_ones_in_any_order() -> None:
    real, few = RealDigits(4, 100), keys(Digits(4).batch(100)[0])
    found = keys(np.concatenate([real.batch(64, dice(seed))[0] for seed in range(20)]))
    assert found == few


def test_labels_stay_with_their_digits() -> None:
    images, labels = RealDigits(4, 100).batch(32, dice())
    known = {image.tobytes(): label for image, label in zip(*Digits(4).batch(100), strict=True)}
    assert [known[image.tobytes()] for image in images] == labels.tolist()


@pytest.mark.parametrize("count", [BANK_COUNT, 100])
def test_it_goes_on_from_its_state(count: int) -> None:
    real, other = RealDigits(4, count), RealDigits(9, count)
    real.batch(16, dice())
    other.restore(real.state())
    np.testing.assert_array_equal(other.batch(16, dice())[0], real.batch(16, dice())[0])


def test_a_state_that_is_none_is_refused_without_a_change() -> None:
    real = RealDigits(4, 100)
    with pytest.raises(ValueError, match="position"):
        real.restore({"seed": np.array([1], np.uint64)})
    np.testing.assert_array_equal(real.batch(9, dice())[0], RealDigits(4, 100).batch(9, dice())[0])
