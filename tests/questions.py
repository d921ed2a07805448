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


def _place() -> Any:
    from playground.learners.groups import GroupsQuestion

    return GroupsQuestion((0.45, 0.6), elbow=True)


def _place_on_the_map() -> Any:
    from playground.learners.som import SomQuestion

    return SomQuestion((0.4, 0.6))


def _place_among_categories() -> Any:
    from playground.learners.art import ArtQuestion

    return ArtQuestion((0.4, 0.6))


def _place_inside() -> Any:
    from playground.learners.one_class_svm import SvmQuestion

    return SvmQuestion((0.4, 0.6))


def _own_points() -> Any:
    from playground.data.point_sets import make

    return make("Moons", 200, seed=3)


_GROUPS = ("kmeans", "cmeans", "em", "compare")
_POINTS = (*_GROUPS, "som", "art", "one_class_svm")
_NEXT_WORD = ("rnn", "lstm", "transformer")

QUESTIONS: dict[str, Callable[[], Any]] = {
    "toy": toy.question,
    "cnn": _drawn_digit,
    **dict.fromkeys(_NEXT_WORD, _sentence),
    **dict.fromkeys(_GROUPS, _place),
    "som": _place_on_the_map,
    "art": _place_among_categories,
    "one_class_svm": _place_inside,
}
"""A question of each learner in its default settings."""

EXAMPLES: dict[str, Callable[[], Any]] = {
    "toy": toy.question,
    "cnn": _own_digits,
    **dict.fromkeys(_NEXT_WORD, _own_text),
    **dict.fromkeys(_POINTS, _own_points),
}
"""Something to teach, for the learners that take examples."""
