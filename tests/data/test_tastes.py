"""Our listeners have tastes that can be found in their stars, and our songs are told apart by their names."""

import numpy as np

from playground.data.tastes import KINDS, LISTENERS, listeners, our_songs

SONGS = our_songs()


def test_there_are_five_songs_of_each_kind_each_by_a_band() -> None:
    assert len(SONGS.items) == 30
    assert np.bincount(SONGS.made_of).tolist() == [5] * len(KINDS)
    assert all(SONGS.makers)


def test_the_first_songs_are_of_all_kinds() -> None:
    assert {SONGS.kind(i) for i in range(len(KINDS))} == {*KINDS}


def test_everybody_rated_some_songs_but_few_rated_nearly_all() -> None:
    rated = np.count_nonzero(SONGS.stars, axis=1)
    assert len(rated) == LISTENERS
    assert rated.min() >= 1
    assert 10 < rated.mean() < 15
    assert np.mean(rated > 25) < 0.01


def test_every_number_of_stars_is_given_often() -> None:
    counts = np.bincount(SONGS.stars.reshape(-1))[1:]
    assert (counts / counts.sum()).min() > 0.04


def test_songs_of_one_kind_are_liked_together_and_others_are_not() -> None:
    stars = np.where(SONGS.stars > 0, SONGS.stars, np.nan)
    same, other = [], []
    for i in range(30):
        for j in range(i):
            both = np.isfinite(stars[:, i]) & np.isfinite(stars[:, j])
            (same if SONGS.kind(i) == SONGS.kind(j) else other).append(
                np.corrcoef(stars[both, i], stars[both, j])[0, 1]
            )
    assert min(same) > 0.3
    assert np.mean(same) > 0.5 > 0.1 > np.mean(other)


def test_the_same_seed_gives_the_same_listeners() -> None:
    assert np.array_equal(listeners(50, 3).stars, listeners(50, 3).stars)
    assert not np.array_equal(listeners(50, 3).stars, listeners(50, 4).stars)


def test_our_songs_are_made_once() -> None:
    assert our_songs() is SONGS
