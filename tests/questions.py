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


def _bitten_digit() -> Any:
    from playground.data.damage import with_bite
    from playground.data.digits import held_out
    from playground.learners.rbm_chain import RbmQuestion

    image, lost = with_bite(held_out(4)[0][3], "left")
    held = ~lost & (image > 0.5)
    return RbmQuestion(image, held, lost, steps=3, dreams=np.zeros((2, 28, 28), np.uint8))


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


def _half_a_bar() -> Any:
    from playground.learners.boltzmann_shots import BoltzmannQuestion, Chain

    held = np.full(18, -1, np.int8)
    held[:2] = 1
    chain = Chain(np.zeros(18, np.uint8), held)
    return BoltzmannQuestion(chain, draws=(0.4, 0.6, 0.2), dreams=7)


def _own_small_patterns() -> Any:
    from playground.data.small_patterns import Patterns

    return Patterns(np.eye(16, dtype=np.uint8)[:3], "three cells")


def _place_to_judge() -> Any:
    from playground.learners.gan_parts import GanQuestion

    return GanQuestion((0.4, 0.6))


def _a_few_days() -> Any:
    from playground.learners.hmm_parts import HmmQuestion

    return HmmQuestion(first=3, count=20, whole=True, generate=12, draw=5)


def _own_days() -> Any:
    from playground.learners.hmm_parts import HmmObservations

    return HmmObservations(("1", "3", "3", "2", "3", "1", "1") * 3)


def _own_points() -> Any:
    from playground.data.point_sets import make

    return make("Moons", 200, seed=3)


def _drawn_for_belief() -> Any:
    from playground.data.digits import held_out
    from playground.learners.deep_belief import DeepBeliefQuestion

    return DeepBeliefQuestion(held_out(7)[0][6])


def _some_stars() -> Any:
    from playground.data.tastes import our_songs
    from playground.learners.songs import SongsQuestion

    return SongsQuestion(tuple(zip(our_songs().items[:7], (5, 1, 2, 4, 3, 5, 1), strict=True)))


def _own_ratings() -> Any:
    from playground.data.tastes import listeners

    return listeners(60, seed=3)


def _four_pictures() -> Any:
    from playground.data.digits import held_out
    from playground.learners.gan_digits_parts import GanDigitsQuestion

    return GanDigitsQuestion(held_out(4)[0], label=7, picked=3, other=9, round=5)


def _drawing_to_squeeze() -> Any:
    from playground.data.damage import with_bite
    from playground.data.digits import held_out
    from playground.learners.vae_parts import VaeQuestion

    images, _ = held_out(7)
    walk = (images[2], images[6])
    return VaeQuestion(images[6], draw=2, place=(0.5, -1.0), cells=5, walk=walk, damaged=with_bite(images[6], "left"))


_GROUPS = ("kmeans", "cmeans", "em", "compare")
_POINTS = (*_GROUPS, "som", "art", "one_class_svm", "gan")
_NEXT_WORD = ("rnn", "lstm", "transformer")

QUESTIONS: dict[str, Callable[[], Any]] = {
    "toy": toy.question,
    "cnn": _drawn_digit,
    "rbm": _bitten_digit,
    "vae": _drawing_to_squeeze,
    **dict.fromkeys(_NEXT_WORD, _sentence),
    **dict.fromkeys(_GROUPS, _place),
    "som": _place_on_the_map,
    "art": _place_among_categories,
    "songs": _some_stars,
    "deep_belief": _drawn_for_belief,
    "one_class_svm": _place_inside,
    "gan": _place_to_judge,
    "gan_digits": _four_pictures,
    "boltzmann": _half_a_bar,
    "hmm": _a_few_days,
}
"""A question of each learner in its default settings."""

EXAMPLES: dict[str, Callable[[], Any]] = {
    "toy": toy.question,
    "cnn": _own_digits,
    **dict.fromkeys(_NEXT_WORD, _own_text),
    **dict.fromkeys(_POINTS, _own_points),
    "songs": _own_ratings,
    "hmm": _own_days,
}
"""Something to teach, for the learners that take examples."""
