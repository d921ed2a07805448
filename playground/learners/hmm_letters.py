"""Which state of a hidden Markov model says the vowels of a text.

Cave & Neuwirth (1980): Hidden Markov models for English.
"""

import numpy as np
from numpy.typing import NDArray

from playground.data.hmm_model import Numbers
from playground.data.hmm_worlds import ALPHABET, SPACE, VOWELS
from playground.learners.hmm_parts import HmmLetters
from playground.learners.learner import frozen

_CONSONANTS = [i for i in range(SPACE) if i not in VOWELS]
_SOMETIMES_A_VOWEL = ALPHABET.index("y")


def letters_said(emission: Numbers) -> HmmLetters:
    """From how often each state said each letter (n, m); the space may be the last of these."""
    counts = emission.sum(axis=0)
    shares = (emission / np.where(counts > 0, counts, 1)).T
    vowels, consonants = emission[:, VOWELS].sum(axis=1), emission[:, _CONSONANTS].sum(axis=1)
    is_vowel_state = vowels > consonants
    by_vowel_states = shares[:, is_vowel_state].sum(axis=1)
    told = [i for i in _CONSONANTS if i != _SOMETIMES_A_VOWEL and counts[i] > 0.5]
    return HmmLetters(
        frozen(shares),
        frozen(np.rint(counts).astype(np.intp)),
        tuple(np.flatnonzero(is_vowel_state).tolist()),
        _share(vowels, is_vowel_state) - _share(consonants, is_vowel_state),
        int((by_vowel_states[list(VOWELS)] > 0.5).sum()),
        int((by_vowel_states[told] < 0.5).sum()),
        len(told),
    )


def _share(counts: Numbers, states: NDArray[np.bool_]) -> float:
    """How much of the counts (n,) these states have."""
    return float(counts[states].sum() / (counts.sum() or 1))
