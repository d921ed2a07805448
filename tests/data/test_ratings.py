"""Ratings fit together or are refused, and what is held out of them leaves everybody something to be known by."""

from typing import Any

import numpy as np
import pytest

from playground.data.ratings import HELD_OUT_SHARE, Ratings, split

STARS = np.array([[5, 1, 0], [3, 0, 2]], np.uint8)
HELD_OUT = np.array([[True, False, False], [False, False, False]])


def ratings(**changes: Any) -> Ratings:
    parts: dict[str, Any] = {
        "name": "few",
        "items": ("a", "b", "c"),
        "stars": STARS.copy(),
        "held_out": HELD_OUT.copy(),
    }
    return Ratings(**{**parts, **changes})


def test_makers_and_kinds_are_told_where_they_are_known() -> None:
    known = ratings(makers=("x", "y", "z"), kinds=("loud", "calm"), made_of=np.array([1, 0, 1], np.int16))
    assert (known.maker(1), known.kind(1), known.kind(2)) == ("y", "loud", "calm")
    assert (ratings().maker(1), ratings().kind(1)) == ("", "")


def test_nobody_can_change_them() -> None:
    assert not any(array.flags.writeable for array in (ratings().stars, ratings().held_out, ratings().made_of))


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"items": ("a", "a", "b")}, "two things or more, each with a name of its own"),
        ({"items": ("a",), "stars": STARS[:, :1]}, "two things or more"),
        ({"items": ("a", "b")}, "a row of stars per person"),
        ({"stars": STARS.astype(np.int64)}, "a row of stars per person"),
        ({"stars": STARS + np.uint8(1)}, "0 to 5 stars"),
        ({"held_out": HELD_OUT[:1]}, "a flag per rating"),
        ({"held_out": np.zeros((2, 3), bool)}, "held-out ones among the ratings"),
        ({"held_out": STARS == 0}, "held-out ones among the ratings"),
        ({"held_out": STARS > 0}, "some to learn from"),
        ({"makers": ("x",)}, "a maker for each thing"),
        ({"kinds": ("loud",)}, "a kind for each thing"),
        ({"kinds": ("loud",), "made_of": np.array([0, 1, 0], np.int16)}, "known kinds"),
    ],
)
def test_what_does_not_fit_together_is_refused(changes: dict[str, Any], rule: str) -> None:
    with pytest.raises(ValueError, match=rule):
        ratings(**changes)


def test_about_one_rating_in_seven_is_held_out() -> None:
    stars = np.where(np.random.default_rng(0).random((1000, 30)) < 0.5, 3, 0).astype(np.uint8)
    held_out = split(stars, seed=1)
    assert not held_out[stars == 0].any()
    assert held_out.sum() / np.count_nonzero(stars) == pytest.approx(HELD_OUT_SHARE, abs=0.01)


def test_the_same_seed_holds_out_the_same() -> None:
    stars = np.full((20, 10), 2, np.uint8)
    assert np.array_equal(split(stars, 3), split(stars, 3))
    assert not np.array_equal(split(stars, 3), split(stars, 4))


def test_nobody_loses_all_of_their_ratings_and_one_is_held_out_at_least() -> None:
    lonely = np.eye(50, 60, dtype=np.uint8)  # one rating each
    lonely[0, 1] = 4
    for seed in range(20):
        held_out = split(lonely, seed)
        assert held_out[0].sum() == held_out.sum() == 1


def test_ratings_of_which_none_can_be_held_out_are_refused() -> None:
    with pytest.raises(ValueError, match="somebody who rated two things"):
        split(np.eye(3, dtype=np.uint8))
