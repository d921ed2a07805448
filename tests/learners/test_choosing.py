from collections import Counter

import numpy as np
import pytest
import torch

from playground.learners.choosing import Choosing, Shares, choose, chosen_shares

LIKELY = np.array([0.1, 0.4, 0.05, 0.25, 0.2])


def some_shares(seed: int = 0, words: int = 50) -> Shares:
    return np.random.default_rng(seed).dirichlet(np.full(words, 0.3))


@pytest.mark.parametrize("temperature", [0.1, 0.5, 0.8, 1.0, 1.7, 2.0])
@pytest.mark.parametrize("seed", range(3))
def test_temperature_is_what_the_scores_are_divided_by(temperature: float, seed: int) -> None:
    scores = 3 * torch.randn(50, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))
    chosen = chosen_shares(scores.softmax(0).numpy(), Choosing(temperature))
    np.testing.assert_allclose(chosen, (scores / temperature).softmax(0).numpy(), rtol=1e-10)


def test_by_default_every_word_is_picked_as_often_as_it_is_likely() -> None:
    likely = np.append(some_shares() * (1 - 1e-12), 1e-12)
    np.testing.assert_allclose(chosen_shares(likely, Choosing()), likely, rtol=1e-12)


@pytest.mark.parametrize(
    ("top_k", "expected"),
    [
        (0, [0.1, 0.4, 0.05, 0.25, 0.2]),
        (1, [0, 1, 0, 0, 0]),
        (2, [0, 0.4 / 0.65, 0, 0.25 / 0.65, 0]),
        (3, [0, 0.4 / 0.85, 0, 0.25 / 0.85, 0.2 / 0.85]),
        (5, [0.1, 0.4, 0.05, 0.25, 0.2]),
        (1000, [0.1, 0.4, 0.05, 0.25, 0.2]),
    ],
)
def test_only_the_likeliest_words_are_picked(top_k: int, expected: list[float]) -> None:
    np.testing.assert_allclose(chosen_shares(LIKELY, Choosing(top_k=top_k)), expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("top_p", "kept"),
    [(0.05, 1), (0.39, 1), (0.4, 1), (0.41, 2), (0.65, 2), (0.66, 3), (0.85, 3), (0.95, 4), (0.96, 5), (1.0, 5)],
)
def test_no_more_words_are_kept_than_reach_the_share(top_p: float, kept: int) -> None:
    chosen = chosen_shares(LIKELY, Choosing(top_p=top_p))
    assert np.flatnonzero(chosen).tolist() == sorted(np.argsort(-LIKELY)[:kept].tolist())


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("top_p", [0.1, 0.5, 0.9, 0.99])
def test_the_smallest_set_that_reaches_the_share_is_kept(seed: int, top_p: float) -> None:
    likely = some_shares(seed)
    kept = chosen_shares(likely, Choosing(top_p=top_p)) > 0
    assert likely[kept].sum() >= top_p - 1e-9
    assert likely[kept].sum() - likely[kept].min() < top_p
    assert likely[kept].min() >= likely[~kept].max()


def test_words_that_are_kept_keep_their_proportions() -> None:
    likely = some_shares()
    chosen = chosen_shares(likely, Choosing(top_k=20, top_p=0.9))
    kept = chosen > 0
    np.testing.assert_allclose(chosen[kept], likely[kept] / likely[kept].sum(), rtol=1e-12)


def test_first_the_temperature_then_so_many_words_then_their_share() -> None:
    # Squared and scaled: 0.4 -> 16, 0.25 -> 6.25, 0.2 -> 4 of 26.25, of which the first two reach 0.8.
    chosen = chosen_shares(LIKELY, Choosing(0.5, 3, 0.8))
    np.testing.assert_allclose(chosen, [0, 16 / 22.25, 0, 6.25 / 22.25, 0], rtol=1e-12)


@pytest.mark.parametrize("temperature", [0.1, 1.0, 2.0])
@pytest.mark.parametrize("top_k", [0, 1, 7])
@pytest.mark.parametrize("top_p", [0.05, 0.5, 1.0])
def test_what_is_picked_sums_to_one(temperature: float, top_k: int, top_p: float) -> None:
    assert chosen_shares(some_shares(), Choosing(temperature, top_k, top_p)).sum() == pytest.approx(1, rel=1e-12)


def test_what_is_likely_is_not_changed() -> None:
    likely = some_shares()
    before = likely.tolist()
    chosen_shares(likely, Choosing(0.5, 3, 0.5))
    assert likely.tolist() == before


def test_a_word_that_is_never_likely_is_never_picked() -> None:
    likely = np.array([0.0, 0.5, 0.0, 0.5])
    for choosing in (Choosing(2.0), Choosing(0.1), Choosing(top_k=4)):
        np.testing.assert_allclose(chosen_shares(likely, choosing), likely, rtol=1e-12)


def test_shares_too_small_for_a_number_are_borne() -> None:
    likely = np.array([1.0, 1e-300, 1e-320])
    np.testing.assert_allclose(chosen_shares(likely, Choosing(0.1)), [1, 0, 0], rtol=1e-12)
    np.testing.assert_allclose(chosen_shares(likely[1:], Choosing(1.0)), [1, 0], rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("likely", [[0.0, 0.0, 0.0], [np.nan] * 3, [np.nan, 0.5, 0.5], [0.0, np.nan, 0.0]], ids=repr)
def test_numbers_that_ran_away_still_give_one_word(likely: list[float]) -> None:
    chosen = chosen_shares(np.array(likely), Choosing(0.5, 3, 0.9))
    assert sorted(chosen.tolist()) == [0, 0, 1]
    assert chosen[choose(chosen, 0.5)] == 1


@pytest.mark.parametrize("parts", [[1, 2, 3, 4], [4, 4, 1, 1], [0, 5, 0, 5], [10, 0, 0, 0], [1] * 10], ids=repr)
def test_draws_all_over_the_range_pick_each_word_as_often_as_its_share(parts: list[int]) -> None:
    shares, grid = np.array(parts) / sum(parts), (np.arange(1000) + 0.5) / 1000
    picked = Counter(choose(shares, draw) for draw in grid.tolist())
    assert [picked[word] for word in range(len(parts))] == [1000 * part // sum(parts) for part in parts]


def test_where_one_word_ends_the_next_one_begins() -> None:
    assert [choose(np.array([0.25, 0.5, 0.25]), draw) for draw in (0.0, 0.5, 0.75)] == [1, 0, 2]


def test_the_likeliest_word_is_drawn_first() -> None:
    assert [choose(LIKELY, draw) for draw in (0.0, 0.39, 0.41, 0.64, 0.66, 0.86, 0.96)] == [1, 1, 3, 3, 4, 0, 2]


@pytest.mark.parametrize("draw", [0.0, 0.999999, 1.0])
def test_both_ends_of_the_range_pick_a_word_that_can_be_picked(draw: float) -> None:
    shares = chosen_shares(some_shares(), Choosing(top_k=3))
    assert shares[choose(shares, draw)] > 0
