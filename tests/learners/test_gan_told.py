"""Collapse is noticed and named, and nothing else is."""

import pytest

from playground.learners.gan_measures import Score
from playground.learners.gan_parts import BOTH, ONLY_D
from playground.learners.gan_told import EARLY, EXPLAINED, is_collapsed, told
from playground.phrases import THIN

GOOD, TWO_HEAPS = Score(0.01, 0.93, 1.0, 8, 8, 8), Score(0.5, 0.9, 0.25, 8, 2, 2)
CHASED = Score(0.5, 0.1, 0.0, 8, 0, 1)
HALF_RING, RING = Score(0.3, 0.9, 0.2), Score(0.01, 0.9, 0.85)


@pytest.mark.parametrize(
    ("score", "updates", "expected"),
    [
        (TWO_HEAPS, EARLY, True),
        (TWO_HEAPS, EARLY - 1, False),
        (CHASED, EARLY, True),
        (Score(0.5, 0.9, 0.5, 8, 4, 4), EARLY, True),
        (Score(0.2, 0.9, 0.625, 8, 5, 5), EARLY, False),
        (GOOD, EARLY, False),
        (HALF_RING, EARLY, True),
        (RING, EARLY, False),
        (Score(1.0, 0.1, 0.0), EARLY, False),
    ],
)
def test_a_collapse_is_few_kinds_of_points_after_some_learning(score: Score, updates: int, expected: bool) -> None:
    assert is_collapsed(score, updates) == expected


@pytest.mark.parametrize(
    ("score", "learns", "phase", "sentence"),
    [
        (GOOD, BOTH, 0, f"93{THIN}% of its points lie in one of the heaps."),
        (TWO_HEAPS, BOTH, 0, "Mode collapse: all its points lie in 2 of 8 heaps."),
        (CHASED, BOTH, 0, "Mode collapse: all its points crowd near 1 of 8 heaps."),
        (HALF_RING, BOTH, 0, f"Mode collapse: its points cover only 20{THIN}% of yours."),
        (RING, BOTH, 0, f"90{THIN}% of its points lie among yours, 85{THIN}% of yours among its own."),
        (RING, ONLY_D, 0, "Only the discriminator learns: the points stay where they are."),
        (GOOD, BOTH, 2, EXPLAINED[1]),
    ],
)  # fmt: skip
def test_a_moment_is_told_in_a_sentence_or_two(score: Score, learns: str, phase: int, sentence: str) -> None:
    assert told(score, 300, False, EARLY, learns, phase) == sentence


def test_one_point_and_equal_points_are_told() -> None:
    assert told(GOOD, 1, True, 0, BOTH, 0).startswith("There is only one point")
    assert told(GOOD, 40, True, 0, BOTH, 0).startswith("All 40 points are equal")
