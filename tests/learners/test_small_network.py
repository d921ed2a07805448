"""Energies of small networks against sums by plain loops, and what is left of a network when units are held."""

import math
from itertools import product

import numpy as np
import pytest

from playground.learners.small_network import FREE, links, states
from tests import small_networks as truth

SIZES = [(3, 2, False), (4, 0, False), (1, 3, False), (3, 2, True), (2, 4, True)]
every_size = pytest.mark.parametrize(("visible", "hidden", "restricted"), SIZES)


@every_size
def test_energies_are_those_of_plain_loops(visible: int, hidden: int, restricted: bool) -> None:
    network = truth.network(visible, hidden, restricted)
    every = states(network.units)
    wanted = [truth.energy(network, tuple(map(int, state))) for state in every]
    np.testing.assert_allclose(network.energy(every), wanted, rtol=1e-12, atol=1e-12)


@every_size
@pytest.mark.parametrize("temperature", [1.0, 0.5, 3.0])
def test_the_free_energy_sums_over_all_hidden_states(
    visible: int, hidden: int, restricted: bool, temperature: float
) -> None:
    network = truth.network(visible, hidden, restricted)
    every = truth.shares(network, temperature)
    for pattern in product((0, 1), repeat=visible):
        whole = sum(share for state, share in every.items() if state[:visible] == pattern)
        found = network.free_energy(np.array([pattern], np.uint8), temperature)
        np.testing.assert_allclose(found, [-temperature * math.log(whole)], rtol=1e-10, atol=1e-10)


def test_what_a_unit_hears_is_how_much_the_energy_falls_when_it_goes_on() -> None:
    network = truth.network(3, 2)
    state = np.array([1, 0, 1, 1, 0], np.uint8)
    for unit, heard in enumerate(network.sums(state)):
        on, off = state.copy(), state.copy()
        on[unit], off[unit] = 1, 0
        assert heard == pytest.approx(float(network.energy(off) - network.energy(on)), rel=1e-12)


@pytest.mark.parametrize("restricted", [False, True])
def test_held_units_act_on_the_free_ones_as_they_did(restricted: bool) -> None:
    network = truth.network(3, 3, restricted)
    held = np.array([1, FREE, 0, FREE, 1, FREE], np.int8)
    free, rest = network.held(held)
    assert free.tolist() == [1, 3, 5]
    assert (rest.visible, rest.hidden, rest.is_restricted) == (1, 2, restricted)
    every = np.tile(held.clip(0), (8, 1)).astype(np.uint8)
    every[:, free] = states(3)
    differences = network.energy(every) - rest.energy(states(3))
    np.testing.assert_allclose(differences, differences[0], rtol=1e-12)


def test_only_a_full_machine_has_links_within_a_layer() -> None:
    full, restricted = links(3, 2, False), links(3, 2, True)
    assert full.sum() == 2 * 10
    assert restricted.sum() == 2 * 6
    assert restricted[:3, 3:].all()
    assert (truth.network(3, 2).learned, truth.network(3, 2, True).learned) == (15, 11)


def test_a_states_number_is_made_of_its_units() -> None:
    assert states(3)[6].tolist() == [0, 1, 1]
    assert states(0).shape == (1, 0)
