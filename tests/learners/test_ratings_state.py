"""Ratings come back from a state as they were, and damaged ones are refused."""

import numpy as np
import pytest

from playground.data.ratings import Ratings
from playground.data.tastes import listeners, our_songs
from playground.learners.ratings_state import ratings_of, ratings_state
from playground.learners.text_state import to_bytes

OTHERS = listeners(40, seed=2)
PLAIN = Ratings("plain", ("a", "b"), OTHERS.stars[:, :2].copy(), OTHERS.held_out[:, :2].copy())


@pytest.mark.parametrize("ratings", [OTHERS, PLAIN], ids=["songs", "plain"])
def test_ratings_come_back(ratings: Ratings) -> None:
    found = ratings_of(ratings_state(ratings), our_songs())
    for name in ("name", "items", "makers", "kinds"):
        assert getattr(found, name) == getattr(ratings, name)
    for name in ("stars", "held_out", "made_of"):
        assert np.array_equal(getattr(found, name), getattr(ratings, name))


def test_our_own_songs_take_no_room_and_come_back_as_they_are() -> None:
    state = ratings_state(our_songs())
    assert sum(array.nbytes for array in state.values()) == 0
    assert ratings_of(state, OTHERS) is our_songs()


def test_the_present_ratings_stay_the_same_object() -> None:
    assert ratings_of(ratings_state(OTHERS), OTHERS) is OTHERS


@pytest.mark.parametrize(
    "about",
    ["", "[]", "7", '["n", ["a"], [], [], [], 1]', '["n", 3, [], [], []]'],
)
def test_damaged_ratings_are_refused(about: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        ratings_of(ratings_state(OTHERS) | {"ratings/about": to_bytes(about)}, our_songs())


def test_stars_that_do_not_exist_are_refused() -> None:
    state = ratings_state(OTHERS)
    with pytest.raises(ValueError, match="0 to 5 stars"):
        ratings_of(state | {"ratings/stars": state["ratings/stars"] | 7}, our_songs())
