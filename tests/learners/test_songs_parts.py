"""A reply tells what is guessed, and why: each part of it against asking the machine again in another way."""

import numpy as np
import pytest

from playground.data.ratings import Ratings
from playground.data.tastes import our_songs
from playground.learners.songs_parts import TOLD, SongsAnswer, SongsQuestion, answer_of
from playground.learners.stars_rbm import Weights, exact_shares, expected, hidden_sums, one_hot

RATINGS = our_songs()
HIDDEN = 4
RATED = {3: 5, 7: 1, 10: 4, 20: 2}  # songs and stars


def machine() -> Weights:
    dice = np.random.default_rng(5)
    return Weights(*(dice.standard_normal(shape) for shape in ((30, 5, HIDDEN), (30, 5), (HIDDEN,))))


def ask(rated: dict[int, int], ratings: Ratings = RATINGS) -> SongsAnswer:
    return answer_of(machine(), ratings, SongsQuestion(tuple((RATINGS.items[i], s) for i, s in rated.items())))


def guess(rated: dict[int, int], item: int) -> float:
    stars = np.zeros((1, 30), np.uint8)
    stars[0, [*rated]] = [*rated.values()]
    return float(expected(exact_shares(machine(), stars, np.array([0]), np.array([item])))[0])


def without(item: int) -> dict[int, int]:
    return {i: stars for i, stars in RATED.items() if i != item}


def test_each_song_is_guessed_by_all_the_others() -> None:
    answer = ask(RATED)
    for item in range(30):
        assert answer.guesses[item] == pytest.approx(guess(without(item), item), rel=1e-6)
    np.testing.assert_allclose(expected(answer.shares), answer.guesses, rtol=1e-6)
    np.testing.assert_allclose(answer.shares.sum(axis=1), 1.0, rtol=1e-6)


def test_of_a_stranger_nothing_is_known() -> None:
    answer = ask(RATED)
    for item in (0, 7, 29):
        assert answer.strangers[item] == pytest.approx(guess({}, item), rel=1e-6)


def test_the_best_songs_are_those_not_rated_that_are_guessed_highest() -> None:
    answer = ask(RATED)
    others = [item for item in range(30) if item not in RATED]
    assert answer.best.tolist() == sorted(others, key=lambda item: -answer.guesses[item])[:TOLD]


def test_a_reason_is_what_the_guess_loses_without_it() -> None:
    answer = ask(RATED)
    assert answer.rated.tolist() == [3, 7, 10, 20]
    for row, item in enumerate(answer.best.tolist()):
        for column, reason in enumerate(RATED):
            lost = guess(RATED, item) - guess(without(reason), item)
            assert answer.because[row, column] == pytest.approx(lost, abs=1e-6)


def test_the_pushes_on_a_hidden_unit_add_up_to_its_sum() -> None:
    answer, w = ask(RATED), machine()
    sums = hidden_sums(w, one_hot(answer.given[None]))[0]
    np.testing.assert_allclose(answer.pushes.sum(axis=0) + w.hidden, sums, rtol=1e-6)
    np.testing.assert_allclose(answer.hidden, 1 / (1 + np.exp(-sums)), rtol=1e-6)
    np.testing.assert_allclose(answer.usual, 1 / (1 + np.exp(-w.hidden)), rtol=1e-6)


def test_a_kind_is_liked_by_as_much_as_its_songs_rise() -> None:
    answer = ask(RATED)
    for kind in range(len(RATINGS.kinds)):
        songs = np.flatnonzero(RATINGS.made_of == kind).tolist()
        rises = [RATED.get(i, answer.guesses[i]) - answer.strangers[i] for i in songs]
        assert answer.kinds[kind] == pytest.approx(np.mean(rises), rel=1e-5)


def test_songs_that_are_not_known_are_passed_over() -> None:
    answer = answer_of(machine(), RATINGS, SongsQuestion((("no such song", 5),)))
    assert not answer.given.any()
    assert (answer.because.shape, answer.pushes.shape) == ((TOLD, 0), (0, HIDDEN))


def test_who_rated_everything_gets_no_advice() -> None:
    answer = ask(dict.fromkeys(range(30), 3))
    assert answer.best.size == 0
    assert answer.because.shape == (0, 30)


@pytest.mark.parametrize("stars", [0, 6, -1])
def test_other_numbers_of_stars_are_refused(stars: int) -> None:
    with pytest.raises(ValueError, match=f"stars must be in 1..5, got {stars} for song"):
        SongsQuestion((("song", stars),))
