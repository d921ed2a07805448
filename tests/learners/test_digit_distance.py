"""The distance of made digits from real ones."""

import numpy as np
import pytest
from scipy.stats import wasserstein_distance

from playground.data.digits import Digits, held_out
from playground.learners.digit_distance import DIRECTIONS, Distance

REAL = held_out(400)[0]


def test_a_set_has_no_distance_from_itself_in_any_order() -> None:
    shuffled = np.random.default_rng(0).permutation(REAL)
    assert Distance(REAL, 400).of(shuffled) == pytest.approx(0, abs=1e-6)


def test_along_one_direction_it_is_what_scipy_finds() -> None:
    rule, others = Distance(REAL, 400), Digits(1).batch(400)[0] * np.float32(0.5)
    direction = rule._directions[:, 0]
    ours, theirs = (np.sort(images.reshape(400, -1) @ direction) for images in (REAL, others))
    moved = np.abs(rule._quantiles[:, 0] - theirs).mean()
    assert moved == pytest.approx(wasserstein_distance(ours, theirs), rel=1e-3)


def test_ink_everywhere_is_as_far_as_its_projections_say() -> None:
    rule = Distance(np.zeros((50, 28, 28), np.float32), 50)
    grey = np.full((50, 28, 28), 0.5, np.float32)
    wanted = np.sqrt(np.mean((0.5 * rule._directions.sum(0)) ** 2))
    assert rule.of(grey) == pytest.approx(float(wanted), rel=1e-4)
    assert rule._directions.shape == (784, DIRECTIONS)


def test_worse_digits_are_farther() -> None:
    rule, others = Distance(REAL, 100), Digits(1).batch(100)[0]
    dice = np.random.default_rng(0)
    distances = [
        rule.of(np.clip(others + share * dice.random(others.shape), 0, 1).astype(np.float32))
        for share in (0.0, 0.3, 0.9)
    ]
    assert distances == sorted(distances)
    assert distances[2] > 3 * distances[0]


def test_only_sevens_are_farther_than_all_ten() -> None:
    images, labels = Digits(1).batch(2000)
    rule = Distance(REAL, 100)
    assert rule.of(images[labels == 7][:100]) > 2 * rule.of(images[:100])
