import numpy as np
import pytest

from playground.data.hmm_worlds import ALPHABET, SPACE, VOWELS
from playground.learners.hmm_letters import letters_said


def said(by_second: dict[str, float], rest: float = 0.0, spaces: bool = False) -> np.ndarray:
    """Ten of each letter; the second of two states says such a share of some of them, and of the rest."""
    letters = ALPHABET[: SPACE + spaces]
    shares = np.array([by_second.get(letter, rest) for letter in letters])
    return 10 * np.array([1 - shares, shares])


def test_vowels_that_one_state_says_are_found() -> None:
    found = letters_said(said(dict.fromkeys("aeiou", 1.0)))
    assert (found.vowel_states, found.separation) == ((1,), 1.0)
    assert (found.vowels_right, found.consonants_right, found.consonants) == (5, 20, 20)
    assert found.shares.shape == (26, 2)
    assert found.shares[VOWELS[0]].tolist() == [0, 1]
    assert found.counts.tolist() == [10] * 26


def test_a_few_on_the_wrong_side_are_counted() -> None:
    found = letters_said(said({**dict.fromkeys("aeio", 0.9), "t": 0.6, "y": 1.0, " ": 1.0}, spaces=True))
    assert (found.vowels_right, found.consonants_right, found.consonants) == (4, 19, 20)
    assert found.separation == pytest.approx(4 * 0.9 / 5 - (0.6 + 1) / 21)
    assert found.shares.shape == (27, 2)


def test_states_that_say_the_same_are_not_apart() -> None:
    found = letters_said(said({}, rest=0.5))
    assert (found.vowel_states, found.separation, found.vowels_right) == ((), 0.0, 0)


def test_letters_that_never_occur_are_neither_right_nor_wrong() -> None:
    emission = said(dict.fromkeys("aeiou", 1.0))
    emission[:, [ALPHABET.index(letter) for letter in "jqxza"]] = 0
    found = letters_said(emission)
    assert (found.vowels_right, found.consonants_right, found.consonants) == (4, 16, 16)
    assert found.shares[ALPHABET.index("q")].tolist() == [0, 0]


def test_several_states_may_say_the_vowels() -> None:
    one, two = said(dict.fromkeys("aeiou", 1.0))
    found = letters_said(np.array([two * 0.3, one, two * 0.7]))
    assert (found.vowel_states, found.separation, found.vowels_right) == ((0, 2), pytest.approx(1), 5)
