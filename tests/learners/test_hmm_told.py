from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from playground.learners.hmm_parts import HmmLetters
from playground.learners.hmm_told import told_of_iteration, told_of_letters, told_of_start, told_of_truth

FOUND = HmmLetters(np.zeros((26, 3)), np.zeros(26, np.intp), (1,), 0.9, 5, 19, 20)


@pytest.mark.parametrize(
    ("start", "is_known", "expected"),
    [
        ("best of ten", True, "It knows nothing yet: of ten random guesses it took the most promising one."),
        ("random", True, "It knows nothing yet: its first guess is a random one."),
        ("nearly equal", False, "It knows nothing yet: it thinks that all states are nearly alike."),
        ("true", True, "It begins with the true model, and goes on to what fits these very observations."),
        ("true", False, "Nobody knows the true model of that, so its first guess is the most promising of ten."),
    ],
)
def test_the_beginning_is_told(start: str, is_known: bool, expected: str) -> None:
    assert told_of_start(start, is_known) == expected


@pytest.mark.parametrize(
    ("iteration", "gain", "is_done", "expected"),
    [
        (1, 0.25, False, "Iteration 1: the surprise fell by 0.250 to 0.800 nats per observation."),
        (9, 0.0005, False, "Iteration 9: the surprise hardly falls, 0.800 nats per observation."),
        (9, -0.1, False, "Iteration 9: 0.800 nats per observation; smoothing holds it back."),
        (40, 0.0, True, "After 40 iterations nothing changes any more: 0.800 nats per observation."),
        (1, 0.0, True, "After 1 iteration nothing changes any more: 0.800 nats per observation."),
    ],
)
def test_an_iteration_is_told(iteration: int, gain: float, is_done: bool, expected: str) -> None:
    assert told_of_iteration(iteration, 0.8, gain, is_done) == expected


@pytest.mark.parametrize(
    ("true_surprise", "expected"),
    [
        (None, ""),
        (0.75, "The true model's is 0.750."),
        (0.85, "That is even less than the true model's 0.850, for it learns chance, too."),
    ],
)
def test_it_is_compared_with_the_truth(true_surprise: float | None, expected: str) -> None:
    assert told_of_truth(0.8, true_surprise) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "State 2 mostly says 5 of 5 vowels, and leaves 19 of 20 consonants to the rest."),
        (
            {"vowel_states": (0, 2)},
            "States 1 and 3 mostly say 5 of 5 vowels, and leave 19 of 20 consonants to the rest.",
        ),
        ({"separation": 0.1}, "Vowels and consonants are still mixed."),
        ({"vowel_states": ()}, "Vowels and consonants are still mixed."),
    ],
)
def test_vowels_are_told(changes: dict[str, Any], expected: str) -> None:
    assert told_of_letters(replace(FOUND, **changes)) == expected


def test_nothing_is_told_of_vowels_where_there_are_no_letters() -> None:
    assert told_of_letters(None) == ""
