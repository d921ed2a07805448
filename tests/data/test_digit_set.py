import dataclasses
from typing import Any

import numpy as np
import pytest

from playground.data.digit_set import DigitSet, to_ink

IMAGES = np.arange(3 * 28 * 28, dtype=np.uint32).astype(np.uint8).reshape(3, 28, 28)
LABELS = np.array([0, 5, 9], np.uint8)


def test_labelled_digits_are_accepted() -> None:
    digits = DigitSet("mine", IMAGES, LABELS)
    assert (digits.name, len(digits.images), digits.labels.tolist()) == ("mine", 3, [0, 5, 9])


@pytest.mark.parametrize(
    ("images", "labels", "complaint"),
    [
        (IMAGES.astype(np.float32), LABELS, r"images must be uint8 \(n, 28, 28\), got float32 \(3, 28, 28\)"),
        (IMAGES[0], LABELS, r"got uint8 \(28, 28\)"),
        (IMAGES[:, :27], LABELS, r"got uint8 \(3, 27, 28\)"),
        (IMAGES[..., None], LABELS, r"got uint8 \(3, 28, 28, 1\)"),
        (IMAGES, LABELS[:2], r"a label for each of 3 images, got \(2,\)"),
        (IMAGES, LABELS[:, None], r"a label for each of 3 images, got \(3, 1\)"),
        (IMAGES[:0], LABELS[:0], r"a label for each of 0 images, got \(0,\)"),
        (IMAGES, np.array([0, 5, 10], np.uint8), "labels must be in 0..9, got 10"),
    ],
)
def test_digits_that_are_none_are_refused_by_name(images: Any, labels: Any, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        DigitSet("mine", images, labels)


def test_a_set_of_digits_never_changes() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        DigitSet("mine", IMAGES, LABELS).name = "yours"  # type: ignore[misc]


def test_ink_is_a_share_of_255_in_single_precision() -> None:
    ink = to_ink(np.array([[0, 51, 255]], np.uint8))
    assert ink.dtype == np.float32
    np.testing.assert_allclose(ink, [[0, 0.2, 1]], rtol=1e-7)
