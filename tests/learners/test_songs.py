"""The recommender learns tastes that nobody told it, better than means can."""

import numpy as np
import pytest

from playground.data.ratings import Ratings
from playground.data.tastes import KINDS, listeners, our_songs
from playground.learners.random_state import random_of
from playground.learners.rating_baselines import baselines, rmse
from playground.learners.songs import TEST_EVERY, Songs, SongsQuestion, SongsSettings
from playground.learners.stars_rbm import Weights, contrastive_divergence, exact_shares, expected

SONGS = our_songs()


@pytest.fixture(scope="module")
def taught() -> Songs:
    learner = Songs(SongsSettings())
    for _ in range(400):
        learner.step()
    return learner


def few(people: int = 30, items: int = 4) -> Ratings:
    stars = np.random.default_rng(0).integers(1, 6, (people, items)).astype(np.uint8)
    held_out = np.zeros(stars.shape, bool)
    held_out[:, 0] = True
    return Ratings("few", tuple("abcdefgh"[:items]), stars, held_out)


def fond_of(kind: str, stars: int = 5) -> SongsQuestion:
    """Somebody who was asked for two songs of a kind and loves them."""
    songs = [name for i, name in enumerate(SONGS.items) if SONGS.kind(i) == kind]
    return SongsQuestion(tuple((name, stars) for name in songs[:2]))


def test_it_beats_the_means_of_songs_and_of_listeners(taught: Songs) -> None:
    shot, by = taught.snapshot(), baselines(SONGS)
    assert (shot.by_items, shot.by_people) == by
    assert shot.error < 0.72 * min(by)


def test_the_error_it_tells_is_that_on_ratings_it_never_saw(taught: Songs) -> None:
    """Worked out here for all of them, where it tells that of a thousand."""
    learned = np.where(SONGS.held_out, 0, SONGS.stars).astype(np.uint8)
    people, items = np.nonzero(SONGS.held_out)
    guesses = expected(exact_shares(taught._weights, learned, people, items))
    assert taught.snapshot().error == pytest.approx(rmse(guesses, SONGS.stars[SONGS.held_out].astype(float)), abs=0.04)
    assert taught.snapshot().tested == 1000


def test_it_never_sees_what_is_held_out() -> None:
    other = Ratings(
        SONGS.name, SONGS.items, np.where(SONGS.held_out, 6 - SONGS.stars, SONGS.stars), SONGS.held_out.copy()
    )
    one, two = Songs(SongsSettings()), Songs(SongsSettings())
    two.teach(other)
    for _ in range(3):
        assert one.step()[1] == two.step()[1]
    assert one.snapshot().error != two.snapshot().error


@pytest.mark.parametrize("kind", KINDS)
def test_who_loves_two_songs_of_a_kind_is_told_of_another_one(taught: Songs, kind: str) -> None:
    answer = taught.answer(fond_of(kind))
    assert SONGS.kind(int(answer.best[0])) == kind
    assert KINDS[int(answer.kinds.argmax())] == kind
    assert answer.because[0].min() > 0


def test_who_hates_a_kind_is_not_told_of_it(taught: Songs) -> None:
    answer, rock = taught.answer(fond_of("rock", stars=1)), SONGS.made_of == KINDS.index("rock")
    assert SONGS.kind(int(answer.best[0])) != "rock"
    assert (answer.guesses[rock] < answer.strangers[rock] - 0.1).all()


def test_a_step_follows_the_contrast_with_momentum_and_decay() -> None:
    """Worked out here for a batch, from the same random numbers."""
    learner = Songs(SongsSettings(decay=0.05, momentum=0.5, rate=0.2))
    learner.step()
    before, speed = learner.state(), learner.state()["songs/speed/links"]
    random = random_of(before["random"])
    stars = np.where(SONGS.held_out, 0, SONGS.stars).astype(np.uint8)
    stars = stars[np.flatnonzero(stars.any(axis=1))]
    batch = stars[random.integers(len(stars), size=100)]
    names = ("songs/weights/links", "songs/weights/stars", "weights/hidden")
    way, _ = contrastive_divergence(Weights(*(before[name] for name in names)), batch, 1, random)
    learner.step()
    moved = learner.state()["songs/weights/links"] - before["songs/weights/links"]
    wanted = 0.5 * speed + 0.2 * (way.links - 0.05 * before["songs/weights/links"])
    np.testing.assert_allclose(moved, wanted, rtol=0, atol=1e-6)
    biases = learner.state()["songs/weights/stars"] - before["songs/weights/stars"]
    np.testing.assert_allclose(biases, 0.5 * before["songs/speed/stars"] + 0.2 * way.stars, rtol=0, atol=1e-6)


def test_the_error_is_measured_now_and_then() -> None:
    learner = Songs(SongsSettings())
    errors = [learner.step()[0] for _ in range(2 * TEST_EVERY)]
    assert len({*errors[: TEST_EVERY - 1]}) == 1
    assert errors[TEST_EVERY - 1] == errors[TEST_EVERY] != errors[0]


def test_it_learns_from_other_ratings_from_nothing() -> None:
    learner = Songs(SongsSettings(), seed=4)
    learner.step()
    learner.teach(few())
    shot = learner.snapshot()
    assert (shot.ratings.items, shot.pulls.shape, shot.tested) == (("a", "b", "c", "d"), (4, 20), 30)
    assert shot.told.startswith("It knows nothing yet")


def test_a_new_one_begins_with_the_same_ratings() -> None:
    learner = Songs(SongsSettings())
    learner.teach(few())
    heir = learner.heir(SongsSettings(hidden=3), 7)
    assert heir.snapshot().ratings is learner.snapshot().ratings
    assert heir.snapshot().pulls.shape == (4, 3)


def test_what_was_learned_from_other_ratings_goes_on_in_a_learner_of_our_songs() -> None:
    learner, fresh = Songs(SongsSettings()), Songs(SongsSettings(), seed=9)
    learner.teach(listeners(40, seed=1))
    learner.step()
    fresh.restore(learner.state())
    assert fresh.step() == learner.step()
    learner.restore(Songs(SongsSettings()).state())
    assert learner.snapshot().ratings is SONGS


def test_weights_for_another_number_of_songs_are_refused() -> None:
    learner = Songs(SongsSettings())
    state = learner.state()
    with pytest.raises(ValueError, match="there must be weights for 30 songs, got 29 and 30"):
        learner.restore(state | {"songs/weights/links": state["songs/weights/links"][1:]})


def test_only_ratings_are_taken_as_data() -> None:
    with pytest.raises(ValueError, match="it learns from ratings, got int"):
        Songs(SongsSettings()).teach(7)  # pyright: ignore[reportArgumentType]


def test_it_tells_how_well_it_guesses(taught: Songs) -> None:
    closer = round(100 * (1 - taught.snapshot().error / taught.snapshot().by_items))
    told = f"Its guesses are {closer}\N{NARROW NO-BREAK SPACE}% closer than the mean of each song."
    assert taught.snapshot().told == told
    beginner = Songs(SongsSettings())
    beginner.step()
    assert beginner.snapshot().told == "So far it guesses no better than the mean of each song."


def test_a_state_is_small(taught: Songs) -> None:
    assert sum(array.nbytes for array in taught.state().values()) < 30_000


def test_the_blueprint_counts_every_number() -> None:
    assert sum(layer.parameters for layer in Songs(SongsSettings(hidden=7)).blueprint()) == 30 * 5 * 8 + 7
