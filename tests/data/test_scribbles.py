"""Scribbles that are no digits."""

import numpy as np

from playground.data.digits import normalise
from playground.data.scribbles import scribble


def test_a_scribble_is_ink_that_is_fitted_and_centred_like_a_drawing() -> None:
    for seed in range(5):
        ink = scribble(seed)
        assert ink.shape == (28, 28)
        assert 0 <= ink.min() <= ink.max() <= 1
        used = np.argwhere(ink > 0.05)
        assert np.ptp(used, axis=0).max() + 1 in (19, 20, 21)
        again = normalise(ink)
        assert np.abs(again - ink).mean() < 0.02


def test_it_covers_some_of_the_paper_but_by_far_not_all() -> None:
    covered = [(scribble(seed) > 0.5).mean() for seed in range(20)]
    assert min(covered) > 0.03
    assert max(covered) < 0.4


def test_the_same_seed_is_the_same_scribble_and_each_seed_another() -> None:
    assert np.array_equal(scribble(3), scribble(3))
    assert len({scribble(seed).tobytes() for seed in range(20)}) == 20
