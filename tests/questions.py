"""What a visitor might ask each learner, for the tests that run on all of them: one line per base name."""

from collections.abc import Callable
from typing import Any

import numpy as np

from tests import toy


def _drawn_digit() -> Any:
    from playground.data.digits import held_out
    from playground.learners.cnn import CnnQuestion

    return CnnQuestion(held_out(7)[0][6], where=True)


def _own_digits() -> Any:
    from playground.data.digit_set import DigitSet
    from playground.learners.cnn import Lesson

    images = np.random.default_rng(0).integers(0, 256, (20, 28, 28), np.uint8)
    return Lesson(DigitSet("own digits", images, np.arange(20, dtype=np.uint8) % 10), "train")


def _sentence() -> Any:
    from playground.learners.next_word_parts import NextWordQuestion

    return NextWordQuestion("The little fox looked at the zebra and", draw=0.3, influence=True)


def _own_text() -> Any:
    from tests.next_words import own_text

    return own_text()


_NEXT_WORD = ("rnn", "lstm", "transformer")

QUESTIONS: dict[str, Callable[[], Any]] = {
    "toy": toy.question,
    "cnn": _drawn_digit,
    **dict.fromkeys(_NEXT_WORD, _sentence),
}
"""A question of each learner in its default settings."""

EXAMPLES: dict[str, Callable[[], Any]] = {
    "toy": toy.question,
    "cnn": _own_digits,
    **dict.fromkeys(_NEXT_WORD, _own_text),
}
"""Something to teach, for the learners that take examples."""
