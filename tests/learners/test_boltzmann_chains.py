"""Dreams unit by unit: each decision by hand, many of them against the exact distribution, and units that are held."""

import math

import numpy as np
import pytest

from playground.data.small_patterns import BARS, CELLS, codes, make
from playground.learners.boltzmann_chains import answered, chance_of
from playground.learners.boltzmann_shots import STRANGERS, Chain, MachineAnswer
from playground.learners.enumeration import enumerated
from playground.learners.small_network import FREE, Network
from tests import small_networks as truth

PATTERNS = make(BARS)
FULL = truth.network(CELLS, 2, spread=0.5)
RESTRICTED = truth.network(CELLS, 3, restricted=True, spread=0.8)
both = pytest.mark.parametrize("network", [FULL, RESTRICTED], ids=["full", "restricted"])


def ask(
    network: Network,
    chain: Chain | None = None,
    draws: tuple[float, ...] = (),
    temperature: float = 1.0,
    dreams: int | None = None,
) -> MachineAnswer:
    return answered(network, enumerated(network), PATTERNS, chain, draws, temperature, dreams)


def held(network: Network, **cells: int) -> Chain:
    """By number: c3=1 holds cell 3 on."""
    chain = Chain.fresh(network.units)
    for name, value in cells.items():
        chain.held[int(name[1:])] = value
    return chain


@both
def test_a_decision_is_that_of_the_formula(network: Network) -> None:
    state = np.arange(network.units, dtype=np.uint8) % 2
    chain = Chain(state, np.full(network.units, FREE, np.int8), unit=4)
    heard = sum(network.weights[5, i] * state[i] for i in range(network.units)) + network.biases[5]
    chance = 1 / (1 + math.exp(-heard / 0.7))
    for draw, decided in ((chance - 0.01, 1), (chance + 0.01, 0)):
        answer = ask(network, chain, (draw,), temperature=0.7)
        assert (answer.chain.unit, answer.chain.state[5]) == (5, decided)
        assert (answer.heard, answer.chance) == pytest.approx((heard, chance))
        np.testing.assert_array_equal(np.delete(answer.chain.state, 5), np.delete(state, 5))
        energies = [truth.energy(network, tuple(each)) for each in (state.tolist(), answer.chain.state.tolist())]
        np.testing.assert_allclose(answer.energies, energies, rtol=1e-10)
        free = network.free_energy(np.array([state, answer.chain.state])[:, :CELLS], 0.7)
        np.testing.assert_allclose(answer.free_energies, free, rtol=1e-10)


def test_a_chance_is_never_out_of_bounds() -> None:
    assert [chance_of(heard, 0.1) for heard in (-1e4, 0.0, 1e4)] == [0.0, 0.5, 1.0]


def test_units_decide_in_turn_and_held_ones_are_left_out() -> None:
    chain = held(FULL, c1=1, c17=0)
    asked = ask(FULL, Chain(chain.state, chain.held, unit=15), (0.5, 0.5, 0.5))
    assert asked.chain.unit == 2  # 16, 0, 2
    assert (asked.chain.state[1], asked.chain.state[17]) == (1, 0)
    assert asked.energies.shape == asked.free_energies.shape == (4,)


def test_where_all_units_are_held_nothing_decides() -> None:
    chain = Chain(np.zeros(18, np.uint8), np.ones(18, np.int8))
    answer = ask(FULL, chain, (0.1, 0.9), dreams=1)
    assert (answer.chain.unit, answer.chain.state.min()) == (-1, 1)
    np.testing.assert_array_equal(answer.marginals, 1)
    assert answer.dreams.min() == 1


@both
def test_many_decisions_come_to_the_exact_marginals(network: Network) -> None:
    answers, dice = [ask(network, held(network, c0=1, c5=0))], np.random.default_rng(3)
    for _ in range(150):
        answers.append(ask(network, answers[-1].chain, tuple(dice.random(20 * network.units))))
    means = np.mean([answer.chain.state for answer in answers[1:]], axis=0)
    np.testing.assert_allclose(means, answers[0].marginals, rtol=0, atol=4 * 0.5 / 150**0.5)


@both
@pytest.mark.parametrize("temperature", [1.0, 0.5])
def test_marginals_are_those_of_plain_counting(network: Network, temperature: float) -> None:
    few = {f"c{i}": int(i % 3 == 0) for i in range(11)}
    chain = held(network, **few)
    free = np.flatnonzero(chain.held == FREE)
    states = np.tile(chain.held.clip(0), (2 ** len(free), 1))
    states[:, free] = np.arange(2 ** len(free))[:, None] >> np.arange(len(free)) & 1
    shares = np.exp(-network.energy(states.astype(np.uint8)) / temperature)
    wanted = shares @ states / shares.sum()
    answer = ask(network, chain, temperature=temperature, dreams=5)
    np.testing.assert_allclose(answer.marginals, wanted, rtol=1e-5)
    assert (answer.dreams[:, :11] == chain.held[:11]).all()


@both
def test_with_nothing_held_marginals_are_those_of_the_whole_machine(network: Network) -> None:
    np.testing.assert_allclose(ask(network).marginals, enumerated(network).marginals(), rtol=1e-6)
    hot = ask(network, temperature=100.0).marginals
    np.testing.assert_allclose(hot, 0.5, rtol=0, atol=0.02)


@both
def test_strangers_are_the_likeliest_patterns_that_were_not_taught(network: Network) -> None:
    answer = ask(network, dreams=0)
    odds = enumerated(network).visible_odds()
    odds[codes(PATTERNS.cells)] = 0
    np.testing.assert_allclose(answer.stranger_odds, np.sort(odds)[::-1][:STRANGERS], rtol=1e-6)
    np.testing.assert_allclose(odds[codes(answer.strangers)], answer.stranger_odds, rtol=1e-6)


def test_dreams_are_drawn_only_when_wanted_and_are_the_same_for_the_same_seed() -> None:
    assert len(ask(FULL).dreams) == len(ask(FULL).strangers) == 0
    first, same, other = (ask(FULL, dreams=seed).dreams for seed in (1, 1, 2))
    assert (first == same).all()
    assert (first != other).any()


@pytest.mark.parametrize("chain", [None, Chain.fresh(3)])
def test_a_chain_of_another_machine_begins_anew(chain: Chain | None) -> None:
    answer = ask(FULL, chain, (0.0,))
    assert answer.chain.state.shape == answer.chain.held.shape == (18,)
    assert (answer.chain.unit, answer.chain.state[0]) == (0, 1)


def test_without_a_decision_it_is_told_what_the_last_unit_hears_now() -> None:
    chain = Chain(np.ones(18, np.uint8), np.full(18, FREE, np.int8), unit=3)
    answer = ask(FULL, chain)
    assert answer.heard == pytest.approx(float(FULL.weights[3].sum() + FULL.biases[3]))
    assert answer.chain.unit == 3
