"""The machine of stars against counting all states of a tiny one, and its learning against finite differences."""

from itertools import product

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.learners.stars_rbm import (
    Weights,
    contrastive_divergence,
    drawn,
    exact_shares,
    expected,
    free_energy,
    hidden_shares,
    one_hot,
    pulls,
    star_shares,
    zeros,
)

ITEMS, HIDDEN = 3, 2
RTOL = 1e-10
Floats = NDArray[np.float64]


def tiny(spread: float = 0.8, seed: int = 0) -> Weights:
    dice = np.random.default_rng(seed)
    shapes = (ITEMS, 5, HIDDEN), (ITEMS, 5), (HIDDEN,)
    return Weights(*(spread * dice.standard_normal(shape) for shape in shapes))


def joint(w: Weights, given: tuple[int, ...]) -> dict[tuple[tuple[int, ...], tuple[int, ...]], float]:
    """exp(-E) of all states, counted one by one; things with 0 stars do not exist, -1 stands for any stars."""
    levels = [range(1, 6) if stars == -1 else [stars] for stars in given]
    table = {}
    for stars in product(*levels):
        for h in product((0, 1), repeat=HIDDEN):
            minus = float(np.dot(w.hidden, h))
            for i, s in enumerate(stars):
                minus += (w.stars[i, s - 1] + np.dot(w.links[i, s - 1], h)) if s else 0.0
            table[stars, h] = np.exp(minus)
    return table


def log_likelihood(w: Weights, stars: tuple[int, ...]) -> float:
    everything = joint(w, tuple(-1 if s else 0 for s in stars))
    seen = sum(weight for (s, _), weight in everything.items() if s == stars)
    return float(np.log(seen / sum(everything.values())))


@pytest.mark.parametrize("stars", [(5, 1, 3), (2, 0, 4), (0, 0, 1), (0, 0, 0)])
def test_hidden_shares_are_those_of_all_states_counted(stars: tuple[int, ...]) -> None:
    w, table = tiny(), joint(tiny(), stars)
    counted = [sum(p for (_, h), p in table.items() if h[j]) / sum(table.values()) for j in range(HIDDEN)]
    np.testing.assert_allclose(hidden_shares(w, one_hot(np.array([stars], np.uint8)))[0], counted, rtol=RTOL)


def test_star_shares_are_those_of_all_states_counted() -> None:
    w, h = tiny(), (1, 0)
    table = {stars: p for (stars, on), p in joint(w, (-1, -1, -1)).items() if on == h}
    for item, k in product(range(ITEMS), range(5)):
        counted = sum(p for stars, p in table.items() if stars[item] == k + 1) / sum(table.values())
        assert star_shares(w, np.array([h], float))[0, item, k] == pytest.approx(counted, rel=1e-10)


@pytest.mark.parametrize("given", [(5, 1, 0), (0, 0, 0), (0, 3, 0)])
def test_what_was_not_rated_is_guessed_exactly(given: tuple[int, ...]) -> None:
    w, asked = tiny(), given.index(0)
    table = joint(w, tuple(-1 if i == asked else s for i, s in enumerate(given)))
    counted = [sum(p for (s, _), p in table.items() if s[asked] == k) / sum(table.values()) for k in range(1, 6)]
    found = exact_shares(w, np.array([[1, 1, 1], given], np.uint8), np.array([1]), np.array([asked]))
    np.testing.assert_allclose(found, [counted], rtol=RTOL)


def test_free_energy_sums_all_hidden_states() -> None:
    w, stars = tiny(), (5, 0, 2)
    found = free_energy(w, one_hot(np.array([stars], np.uint8)))
    np.testing.assert_allclose(np.exp(-found[0]), sum(joint(w, stars).values()), rtol=RTOL)


def slopes_of(w: Weights, people: list[tuple[int, ...]]) -> Weights:
    """The gradient of the mean log-likelihood by finite differences."""
    slopes = Weights(*(np.zeros_like(part) for part in w.parts().values()))
    for name, part in w.parts().items():
        for place in np.ndindex(part.shape):
            before, found = part[place], []
            for step in (1e-5, -1e-5):
                part[place] = before + step
                found.append(np.mean([log_likelihood(w, stars) for stars in people]))
            part[place] = before
            slopes.parts()[name][place] = (found[0] - found[1]) / 2e-5
    return slopes


def test_long_contrastive_divergence_goes_uphill_in_the_likelihood() -> None:
    w, people = tiny(0.5), [(5, 1, 0), (2, 0, 4), (1, 1, 3)]
    batch = np.array(people * 8_000, np.uint8)
    found, _ = contrastive_divergence(w, batch, 12, np.random.default_rng(1))
    for name, slope in slopes_of(w, people).parts().items():
        np.testing.assert_allclose(found.parts()[name], slope, rtol=0, atol=0.012, err_msg=name)
        assert np.abs(slope).max() > 0.1, "positive control: there is a way to go"


def test_what_nobody_rated_does_not_move() -> None:
    w, batch = tiny(), np.array([[5, 0, 1]] * 50, np.uint8)
    found, _ = contrastive_divergence(w, batch, 2, np.random.default_rng(0))
    assert not found.links[1].any()
    assert not found.stars[1].any()
    assert found.links[0].any()


def test_the_dream_that_is_told_is_the_first_one() -> None:
    w, batch = tiny(), np.array([[5, 3, 1]] * 4, np.uint8)
    first = contrastive_divergence(w, batch, 1, np.random.default_rng(0))[1]
    assert np.array_equal(contrastive_divergence(w, batch, 5, np.random.default_rng(0))[1], first)
    np.testing.assert_allclose(first.sum(axis=-1), 1.0, rtol=1e-6)


def test_stars_are_drawn_as_often_as_they_are_likely() -> None:
    shares = np.tile(np.array([0.1, 0.0, 0.5, 0.15, 0.25]), (40_000, 1, 1))
    found = drawn(shares, np.random.default_rng(0))
    assert set(found.sum(axis=-1).ravel()) == {1.0}
    np.testing.assert_allclose(found.mean(axis=(0, 1)), shares[0, 0], rtol=0, atol=0.01)


def test_one_hot_says_nothing_of_what_is_missing() -> None:
    assert one_hot(np.array([[5, 0]], np.uint8)).tolist() == [[[0, 0, 0, 0, 1], [0] * 5]]


def test_the_mean_of_stars() -> None:
    assert expected(np.array([[0.5, 0, 0, 0, 0.5], [0, 1, 0, 0, 0]])).tolist() == [3.0, 2.0]


def test_a_pull_is_what_a_unit_changes_while_the_others_are_half_on() -> None:
    w = tiny()
    on, off = (star_shares(w, np.array([[each, 0.5]]))[0] for each in (1.0, 0.0))
    np.testing.assert_allclose(pulls(w)[:, 0], expected(on) - expected(off), rtol=RTOL)


def test_weights_begin_as_float32() -> None:
    assert {part.dtype for part in zeros(4, 3).parts().values()} == {np.dtype(np.float32)}
