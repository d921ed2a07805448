import numpy as np
import pytest

from playground.widgets.habits import HABITS, habit


def looking(offset: int, share: float, count: int = 6) -> np.ndarray:
    """Words that look so much at the one so far before them, and evenly at the others up to themselves."""
    weights = np.zeros((count, count))
    for row in range(count):
        seen = max(row - offset, 0)
        weights[row, : row + 1] = (1 - share) / (row + 1)
        weights[row, seen] += share
    return weights


@pytest.mark.parametrize(
    ("offset", "name"), [(1, "the word before"), (0, "itself"), (99, "the start"), (2, "two words before")]
)
def test_what_most_words_look_at_is_the_habit(offset: int, name: str) -> None:
    assert habit(looking(offset, 0.9)) == name
    assert name in HABITS


@pytest.mark.parametrize("offset", [0, 1, 2, 99])
def test_less_than_half_of_the_weight_is_no_habit(offset: int) -> None:
    assert habit(looking(offset, 0.2, count=20)) == ""


def test_half_of_the_weight_is_enough() -> None:
    weights = np.array([[1, 0, 0, 0], [0.5, 0.5, 0, 0], [0, 0.5, 0.5, 0], [0.5, 0, 0.5, 0]])
    assert habit(weights) == "the word before"


def test_the_first_word_has_no_choice_and_does_not_count() -> None:
    assert habit(np.array([[1, 0], [0.6, 0.4]])) == "the word before"
    assert habit(np.array([[1.0]])) == ""


def test_no_words_have_no_habit() -> None:
    assert habit(np.zeros((0, 0))) == ""


def test_not_a_number_is_no_habit() -> None:
    assert habit(np.full((4, 4), np.nan)) == ""


@pytest.mark.parametrize("shape", [(3,), (3, 4), (2, 3, 3)])
def test_weights_must_be_square(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"weights must be \(n, n\), got"):
        habit(np.zeros(shape))
