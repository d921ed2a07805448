"""What a hidden Markov model has found out, in a large word and a sentence."""

from collections.abc import Sequence

from playground.learners.hmm_parts import HmmShot
from playground.learners.hmm_told import numbered
from playground.phrases import phrase
from playground.widgets.numbers import number, percent

_SOME, _MOST = 0.2, 0.5  # how far apart vowels and consonants are where it has found some vowels, and where most


def news(shot: HmmShot) -> str:
    """Of all that it tells the sentence that matters most: about letters the last one, else the first."""
    return shot.told[0 if shot.letters is None else -1]


def verdict(shot: HmmShot) -> tuple[str, str]:
    """A caption and a large word."""
    letters = shot.letters
    if letters is not None:
        if letters.separation < _SOME or not letters.vowel_states:
            return phrase("Among the letters it found"), phrase("no vowels yet")
        word = phrase("the vowels") if letters.separation >= _MOST else phrase("some vowels")
        return _who_holds(letters.vowel_states), word
    if shot.true_states is not None and len(shot.true_states):
        right = float((shot.likely_states == shot.true_states).mean())
        return phrase("Right about the hidden states"), percent(right)
    return phrase("Each observation surprises it by"), phrase("{surprise} nats", surprise=number(shot.surprise))


def _who_holds(states: Sequence[int]) -> str:
    if len(states) == 1:
        return phrase("State {states} holds", states=numbered(states))
    return phrase("States {states} hold", states=numbered(states))
