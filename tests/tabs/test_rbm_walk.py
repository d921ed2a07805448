"""What is given, held and free, and how a chain grows from answers that may come late or twice."""

import numpy as np
import pytest

from playground.learners.rbm_chain import RbmAnswer, RbmQuestion, restore
from playground.learners.rbm_parts import Machine
from playground.tabs.rbm_walk import SIDES, Brush, Walk

DIGIT = np.zeros((28, 28), np.float32)
DIGIT[6:22, 10:18] = 1
CORNER = np.zeros((28, 28), np.bool_)
CORNER[:3, :3] = True


def answered(question: RbmQuestion, seed: int = 0) -> RbmAnswer:
    machine = Machine.random(784, 8, np.random.default_rng(seed), spread=0.5)
    return restore(machine, question, 1.0)


@pytest.fixture
def walk() -> Walk:
    made = Walk()
    made.draw(DIGIT)
    return made


def test_a_new_drawing_is_neither_held_nor_lost(walk: Walk) -> None:
    walk.bite()
    walk.draw(DIGIT)
    assert np.array_equal(walk.image, DIGIT)
    assert not walk.held.any()
    assert not walk.lost.any()


def test_a_bite_takes_one_side_after_the_other_and_holds_the_rest(walk: Walk) -> None:
    taken = set()
    for _ in SIDES:
        walk.bite()
        assert np.array_equal(walk.held, ~walk.lost)
        assert not walk.image[walk.lost].any()
        assert np.array_equal(walk.image[walk.held], DIGIT[walk.held])
        taken.add(walk.lost.tobytes())
    assert len(taken) == len(SIDES)


def test_noise_is_other_noise_each_time_and_never_adds_up(walk: Walk) -> None:
    walk.add_noise()
    first = walk.image
    walk.add_noise()
    assert not np.array_equal(walk.image, first)
    for image in (first, walk.image):
        assert 0.1 < (image != DIGIT).mean() < 0.2
    assert not walk.held.any()
    assert np.array_equal(walk.original, DIGIT)


@pytest.mark.parametrize(("kind", "held", "lost"), [("Hold", 9, 0), ("Lean", 0, 0), ("Free", 0, 9)])
def test_the_brush_makes_pixels_one_of_three_kinds(walk: Walk, kind: Brush, held: int, lost: int) -> None:
    for before in ("Hold", "Free"):
        walk.brush(CORNER, before)
        walk.brush(CORNER, kind)
        assert (walk.held.sum(), walk.lost.sum()) == (held, lost)


def test_a_blank_pad_is_empty_until_its_pixels_are_free() -> None:
    walk = Walk()
    assert walk.is_empty
    walk.brush(CORNER, "Free")
    assert not walk.is_empty


def test_steps_follow_each_other(walk: Walk) -> None:
    first = answered(walk.question(3))
    assert walk.take(first)
    question = walk.question(2)
    assert question.chain is not None
    assert np.array_equal(question.chain, first.chain)
    assert walk.take(answered(question))
    assert walk.past.steps == 5
    assert len(walk.past.pictures) == len(walk.past.energy) == len(walk.past.free_energy) == 6
    assert np.array_equal(walk.past.pictures[:4], first.pictures)


def test_an_answer_that_comes_again_replaces_the_one_before(walk: Walk) -> None:
    walk.take(answered(walk.question(3)))
    question = walk.question(2)
    walk.take(answered(question))
    later = answered(question, seed=1)
    assert walk.take(later)
    assert walk.past.steps == 5
    assert np.array_equal(walk.past.pictures[-2:], later.pictures[-2:])


def test_an_answer_about_what_was_given_before_is_not_taken(walk: Walk) -> None:
    question = walk.question(3)
    assert not walk.is_answered
    walk.bite()
    assert not walk.take(answered(question))
    assert walk.past.steps == 0
    assert walk.restored is None
    walk.take(answered(walk.question(1)))
    assert walk.is_answered


def test_only_the_newest_question_counts(walk: Walk) -> None:
    old = walk.question(3)
    walk.question(1)
    assert not walk.take(answered(old))


def test_two_questions_draw_other_lots(walk: Walk) -> None:
    assert walk.question(1).seed != walk.question(1).seed


def test_back_to_what_is_given(walk: Walk) -> None:
    walk.bite()
    image, held = walk.image, walk.held
    walk.take(answered(walk.question(3)))
    walk.restart()
    assert (walk.past.steps, walk.restored) == (0, None)
    assert walk.question(1).chain is None
    assert walk.image is image
    assert walk.held is held


def test_a_long_walk_remembers_only_its_end(walk: Walk) -> None:
    for _ in range(6):
        walk.take(answered(walk.question(40)))
    assert walk.past.steps == 240
    assert len(walk.past.pictures) == 200


def test_what_is_mended_is_the_share_of_the_damage_that_is_gone(walk: Walk) -> None:
    assert walk.mended() is None
    walk.bite()
    assert walk.mended() is None
    walk.take(answered(walk.question(1)))
    damage = ((walk.image - DIGIT) ** 2).sum()
    left = ((walk.past.pictures[-1] - DIGIT) ** 2).sum()
    assert walk.mended() == pytest.approx(float(1 - left / damage), rel=1e-5)


def test_what_is_kept_of_an_unharmed_drawing(walk: Walk) -> None:
    assert walk.kept() == 0
    walk.brush(~CORNER, "Hold")
    walk.take(answered(walk.question(1)))
    assert walk.kept() == pytest.approx(1, abs=0.05)
    assert Walk().kept() == 0
