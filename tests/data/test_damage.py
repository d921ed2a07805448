"""Noise hits as many pixels as it should, a bite takes one side away, and what is not hit stays."""

import numpy as np
import pytest

from playground.data.damage import Side, with_bite, with_noise

IMAGE = np.zeros((28, 28), np.float32)
IMAGE[6:22, 8:18] = np.linspace(0.3, 1, 160, dtype=np.float32).reshape(16, 10)


def test_noise_hits_the_share_of_pixels_that_was_asked_for() -> None:
    noisy, hit = with_noise(IMAGE, 0.3, seed=1)
    assert hit.mean() == pytest.approx(0.3, abs=0.05)
    assert np.array_equal(noisy[~hit], IMAGE[~hit])
    assert set(noisy[hit].tolist()) == {0.0, 1.0}
    assert noisy[hit].mean() == pytest.approx(0.5, abs=0.1)


def test_the_same_seed_gives_the_same_noise() -> None:
    assert np.array_equal(with_noise(IMAGE, 0.2, 4)[0], with_noise(IMAGE, 0.2, 4)[0])
    assert not np.array_equal(with_noise(IMAGE, 0.2, 4)[0], with_noise(IMAGE, 0.2, 5)[0])


@pytest.mark.parametrize(
    ("side", "ink"),
    [("left", (slice(6, 22), slice(12, 18))), ("right", (slice(6, 22), slice(8, 14))),
     ("top", (slice(12, 22), slice(8, 18))), ("bottom", (slice(6, 16), slice(8, 18)))],
)  # fmt: skip
def test_a_bite_takes_two_fifths_of_the_ink_from_one_side(side: Side, ink: tuple[slice, slice]) -> None:
    bitten, gone = with_bite(IMAGE, side)
    left = np.zeros_like(IMAGE)
    left[ink] = IMAGE[ink]
    assert np.array_equal(bitten, left)
    assert np.array_equal(bitten[~gone], IMAGE[~gone])
    assert not bitten[gone].any()


def test_an_empty_drawing_has_nothing_to_bite_off() -> None:
    bitten, gone = with_bite(np.zeros((28, 28), np.float32), "left")
    assert not bitten.any()
    assert not gone.any()


def test_the_drawing_itself_stays_as_it_was() -> None:
    before = IMAGE.copy()
    with_noise(IMAGE, 0.5)
    with_bite(IMAGE, "top")
    assert np.array_equal(IMAGE, before)
