"""What a hidden Markov model has found out, in a large word and a sentence."""

from playground.learners.hmm_parts import HmmShot
from playground.phrases import phrase
from playground.widgets.numbers import number, percent

_SOME, _MOST = 0.2, 0.5  # how far apart vowels and consonants are where it has found some vowels, and where most


def news(shot: HmmShot) -> str:
    """Of all that it tells the sentence that matters most: about letters the last one, else the first."""
    first, dot, rest = shot.told.partition(". ")
    return rest.rpartition(". ")[2] if dot and shot.letters is not None else first + "." * bool(dot)


def verdict(shot: HmmShot) -> tuple[str, str]:
    """A caption and a large word."""
    letters = shot.letters
    if letters is not None:
        if letters.separation < _SOME or not letters.vowel_states:
            return phrase("Among the letters it found"), phrase("no vowels yet")
        which, many = " and ".join(str(state + 1) for state in letters.vowel_states), len(letters.vowel_states) > 1
        word = phrase("the vowels") if letters.separation >= _MOST else phrase("some vowels")
        return phrase("States {which} hold", which=which) if many else phrase("State {which} holds", which=which), word
    if shot.true_states is not None and len(shot.true_states):
        right = float((shot.likely_states == shot.true_states).mean())
        return phrase("Right about the hidden states"), percent(right)
    return phrase("Each observation surprises it by"), phrase("{surprise} nats", surprise=number(shot.surprise))
