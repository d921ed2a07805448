"""Digits that somebody brought, as arrays."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class DigitSet:
    """n labelled digits, read-only, normalised as a drawing is."""

    name: str
    images: NDArray[np.uint8]
    """(n, 28, 28) ink, 0 to 255"""
    labels: NDArray[np.uint8]
    """(n,) 0 to 9"""

    def __post_init__(self) -> None:
        if self.images.ndim != 3 or self.images.shape[1:] != (28, 28) or self.images.dtype != np.uint8:
            raise ValueError(f"images must be uint8 (n, 28, 28), got {self.images.dtype} {self.images.shape}")
        if self.labels.shape != self.images.shape[:1] or not len(self.labels):
            raise ValueError(f"there must be a label for each of {len(self.images)} images, got {self.labels.shape}")
        if self.labels.max() > 9:
            raise ValueError(f"labels must be in 0..9, got {self.labels.max()}")


def to_ink(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Images 0 to 255 as ink 0 to 1."""
    return np.divide(images, 255, dtype=np.float32)
