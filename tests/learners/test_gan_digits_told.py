"""What is told of a GAN for digits at each stage of its life."""

from typing import Any

import numpy as np
import pytest

from playground.learners.gan_digits_parts import GanDigitsShot
from playground.learners.gan_digits_told import told


def shot(**changes: Any) -> GanDigitsShot:
    usual: dict[str, Any] = {"distance": 0.1, "floor": 0.05, "accuracy": 0.7, "seen": 20_000, "steps": 100}
    images, labels = np.zeros((64, 28, 28), np.float32), np.arange(64) % 10
    return GanDigitsShot(images, labels, **(usual | changes))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"steps": 0}, "noise becomes fog"),
        ({"distance": 0.5}, "10 times as far"),
        ({"distance": 0.1}, "2.0 times as far"),
        ({"distance": 0.05}, "as near to real ones as other real ones"),
        ({"seen": 100}, "It knows 100 real ones only"),
    ],
)
def test_it_is_told(changes: dict[str, Any], words: str) -> None:
    assert words in told(shot(**changes))


def test_nothing_is_said_of_copying_where_it_has_seen_many() -> None:
    assert "copy" not in told(shot())
