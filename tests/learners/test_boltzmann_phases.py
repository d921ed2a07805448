"""Both phases by sampling against the same phases by counting, and single units against their exact chances."""

from itertools import product

import numpy as np
import pytest

from playground.learners.boltzmann_phases import (
    dreamt_by_sampling,
    machine_of,
    seen_by_sampling,
    seen_exactly,
    swept,
    together,
)
from playground.learners.enumeration import enumerated
from playground.learners.rbm_parts import Phase
from tests import small_networks as truth

PATTERNS = np.array([[1, 0, 1], [1, 1, 0]], np.uint8)
SAMPLES = 20_000
NOISE = 4 * 0.5 / SAMPLES**0.5
"""four standard deviations of a share"""


@pytest.mark.parametrize(("hidden", "restricted"), [(3, False), (0, False), (3, True)])
def test_what_is_seen_is_that_of_plain_loops(hidden: int, restricted: bool) -> None:
    network = truth.network(3, hidden, restricted)
    wanted = np.zeros((network.units,) * 2)
    for pattern in PATTERNS.tolist():
        among = {state: odds for state, odds in truth.odds(network).items() if state[:3] == tuple(pattern)}
        for state, odds in among.items():
            wanted += odds / sum(among.values()) * np.outer(state, state) / len(PATTERNS)
    np.testing.assert_allclose(seen_exactly(network, PATTERNS), wanted, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("restricted", [False, True])
def test_a_sweep_leaves_the_exact_distribution_as_it_is(restricted: bool) -> None:
    """Gibbs sampling by itself: states that were drawn exactly are still spread so after each unit has decided."""
    network, dice = truth.network(3, 2, restricted), np.random.default_rng(1)
    exact = truth.odds(network)
    rows = enumerated(network).draw(SAMPLES, dice).astype(np.float64)
    after = swept(network, rows, 1.0, dice)
    counts = np.array([(after == state).all(1).sum() for state in exact])
    assert (after != rows).any()
    assert truth.chi_square(counts, np.array([*exact.values()])) < 32 + 4 * 64**0.5


@pytest.mark.parametrize("temperature", [1.0, 2.0])
def test_dreams_come_to_the_exact_distribution_from_any_beginning(temperature: float) -> None:
    network, dice = truth.network(3, 2), np.random.default_rng(2)
    found, chains = dreamt_by_sampling(network, np.zeros((SAMPLES, 5), np.uint8), np.full(20, temperature), dice)
    np.testing.assert_allclose(found, truth.together(network, temperature), rtol=0, atol=NOISE)
    np.testing.assert_allclose(found.diagonal(), chains.mean(0), rtol=1e-12)


def test_sampling_while_it_sees_agrees_with_counting() -> None:
    network, dice = truth.network(3, 3), np.random.default_rng(3)
    patterns = np.tile(PATTERNS, (SAMPLES // 2, 1))
    found = seen_by_sampling(network, patterns, np.array([4.0, *[1.0] * 15]), dice)
    np.testing.assert_allclose(found, seen_exactly(network, PATTERNS), rtol=0, atol=NOISE)


def test_held_units_do_not_decide() -> None:
    rows = np.tile(PATTERNS.astype(np.float64), (50, 1))
    after = swept(truth.network(3, 2), np.hstack([rows, np.zeros((100, 2))]), 1.0, np.random.default_rng(0), first=3)
    np.testing.assert_array_equal(after[:, :3], rows)
    assert 0 < after[:, 3:].mean() < 1


def test_two_layers_have_the_energies_of_the_network() -> None:
    network = truth.network(3, 2, restricted=True)
    machine = machine_of(network)
    for state in product((0.0, 1.0), repeat=5):
        v, h = np.array([state[:3]]), np.array([state[3:]])
        assert machine.energy(v, h)[0] == pytest.approx(network.energy(np.array(state)), rel=1e-12)


def test_chances_of_hidden_units_count_as_units_that_are_on_so_often() -> None:
    table = together(Phase(np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([[0.25], [0.75]])))
    np.testing.assert_allclose(table, [[1, 0.5, 0.5], [0.5, 0.5, 0.375], [0.5, 0.375, 0.5]], rtol=1e-12)
