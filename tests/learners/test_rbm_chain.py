"""The chain that restores a drawing: what stays, what leans, what is free, and how to go on."""

import dataclasses

import numpy as np
import pytest

from playground.learners.rbm_chain import LEAN, MOST_STEPS, RbmAnswer, RbmQuestion, dream, restore
from playground.learners.rbm_parts import Machine

SIDE = 4
NONE = np.zeros((SIDE, SIDE), np.bool_)
IMAGE = np.indices((SIDE, SIDE)).sum(0).astype(np.float32) % 2
HALF = np.arange(SIDE) < 2 * np.ones((SIDE, 1))
DREAMS = np.zeros((5, SIDE, SIDE), np.uint8)


@pytest.fixture
def machine() -> Machine:
    return Machine.random(SIDE**2, 6, np.random.default_rng(0), spread=1.0)


def asked(machine: Machine, temperature: float = 1.0, **changes: object) -> RbmAnswer:
    question = RbmQuestion(IMAGE, NONE, NONE, steps=6, seed=3)
    return restore(machine, dataclasses.replace(question, **changes), temperature)


def test_what_is_held_stays_as_it_was_given(machine: Machine) -> None:
    grey = IMAGE * np.float32(0.7)
    answer = asked(machine, image=grey, held=HALF)
    assert np.array_equal(answer.pictures[:, HALF], np.tile(grey[HALF], (7, 1)))
    assert np.array_equal(answer.chain[HALF], IMAGE[HALF].astype(np.uint8))
    assert (answer.pictures[-1][~HALF] != grey[~HALF]).any()


def test_what_was_lost_does_not_depend_on_the_drawing_beneath(machine: Machine) -> None:
    other = np.where(HALF, IMAGE, 1 - IMAGE)
    start = np.zeros((SIDE, SIDE), np.uint8)
    answers = [asked(machine, image=each, held=HALF, lost=~HALF, chain=start) for each in (IMAGE, other)]
    assert np.array_equal(answers[0].pictures[1:], answers[1].pictures[1:])


def test_what_leans_adds_evidence_to_the_log_odds() -> None:
    blank = Machine(*(np.zeros(shape, np.float32) for shape in ((SIDE**2, 6), (SIDE**2,), (6,))))
    odds = np.exp(LEAN)
    picture = asked(blank).pictures[-1]
    assert np.allclose(picture, np.where(IMAGE > 0, odds, 1) / (1 + odds), rtol=1e-5, atol=0)
    assert np.allclose(asked(blank, image=np.full_like(IMAGE, 0.5)).pictures[-1], 0.5, rtol=0, atol=1e-6)
    assert np.allclose(asked(blank, lost=~NONE).pictures[-1], 0.5, rtol=0, atol=1e-6)


def test_energies_are_those_of_the_units_on_the_way(machine: Machine) -> None:
    answer = asked(machine, temperature=2.0)
    end = answer.chain.reshape(1, -1).astype(np.float32)
    assert answer.energy.shape == answer.free_energy.shape == (7,)
    assert answer.energy[-1] == pytest.approx(machine.energy(end, answer.units[None].astype(np.float32))[0], rel=1e-5)
    assert answer.free_energy[-1] == pytest.approx(machine.free_energy(end, 2.0)[0], rel=1e-5)
    assert np.allclose(answer.hidden, machine.hidden_chances(end, 2.0)[0], rtol=1e-5, atol=0)


def test_no_step_shows_the_drawing_itself(machine: Machine) -> None:
    answer = asked(machine, steps=0)
    assert np.array_equal(answer.pictures, IMAGE[None])
    assert np.array_equal(answer.restored, IMAGE)
    assert np.array_equal(answer.chain, IMAGE.astype(np.uint8))


def test_a_chain_goes_on_from_where_it_was(machine: Machine) -> None:
    start = np.eye(SIDE, dtype=np.uint8)
    answer = asked(machine, chain=start, lost=~NONE)
    assert np.array_equal(answer.pictures[0], start)
    v = start.reshape(1, -1).astype(np.float32)
    assert answer.free_energy[0] == pytest.approx(machine.free_energy(v)[0], rel=1e-5)


@pytest.mark.parametrize("seed", [3, 4])
def test_the_seed_decides_all_that_is_drawn_by_lot(machine: Machine, seed: int) -> None:
    first, again = asked(machine), asked(machine, seed=seed)
    assert np.array_equal(first.pictures, again.pictures) == (seed == 3)
    assert again.seed == seed


def test_cold_chains_keep_to_what_fits_best_and_hot_ones_do_not(machine: Machine) -> None:
    free = {"lost": ~NONE, "steps": MOST_STEPS}
    cold, hot = (asked(machine, temperature, **free) for temperature in (0.1, 10.0))
    assert np.abs(hot.restored - 0.5).max() < 0.3
    assert np.abs(cold.restored - 0.5).mean() > 0.45
    assert cold.energy[-20:].mean() < hot.energy[-20:].mean() - 5


def test_dreams_go_on_only_when_they_are_asked_for(machine: Machine) -> None:
    assert asked(machine).dreams is None
    answer = asked(machine, dreams=DREAMS)
    assert answer.dreams is not None
    assert answer.dreamt is not None
    assert answer.dreams.shape == answer.dreamt.shape == DREAMS.shape
    assert answer.dreams.any()
    assert not DREAMS.any()


def test_dreams_visit_states_as_often_as_they_are_likely() -> None:
    machine = Machine.random(3, 2, np.random.default_rng(1), spread=1.5)
    v, _ = dream(machine, np.zeros((6000, 3), np.uint8), 30, np.random.default_rng(2), 1.0)
    found = np.bincount(v @ [4, 2, 1], minlength=8) / 6000
    states = np.indices((2, 2, 2)).reshape(3, -1).T.astype(np.float32)
    assert np.abs(found - np.exp(machine.log_likelihood(states))).max() < 0.03


@pytest.mark.parametrize("steps", [-1, MOST_STEPS + 1])
def test_too_many_steps_are_refused(steps: int) -> None:
    with pytest.raises(ValueError, match=rf"0\.\.{MOST_STEPS}, got {steps}"):
        RbmQuestion(IMAGE, NONE, NONE, steps=steps)
