"""The RBM that learns digits: its two ways of learning, what it shows, its state, and the shipped model."""

from functools import cache
from typing import Any

import numpy as np
import pytest

from playground.data.damage import Side, with_bite, with_noise
from playground.data.digits import held_out
from playground.data.resources import FOLDER
from playground.engine import model_file
from playground.learners.rbm import CHAINS, DREAMS, MEASURE_EVERY, REBUILT, RUNAWAY, Rbm, RbmSettings
from playground.learners.rbm_chain import RbmQuestion

MODEL = FOLDER / "models" / "rbm.safetensors"
SIDES: tuple[Side, ...] = ("left", "right", "top", "bottom")
SMALL = RbmSettings(hidden=32, gibbs=1)


def learned(steps: int, **changes: Any) -> Rbm:
    learner = Rbm(SMALL.with_(**changes))
    for _ in range(steps):
        learner.step()
    return learner


def test_its_first_chances_of_pixels_are_how_often_they_are_ink() -> None:
    machine = learned(0).machine
    alone = 1 / (1 + np.exp(-machine.visible.astype(np.float64)))
    assert 0 < alone.min() < 1e-4
    assert alone.reshape(28, 28)[14, 14] > 0.3
    ink = np.mean(held_out(500)[0].reshape(500, -1) > 0.5, axis=0)
    assert np.abs(alone - ink).max() < 0.1


def test_it_is_taught_black_and_white_digits() -> None:
    v = learned(1).snapshot().positive.v
    assert set(np.unique(v)) == {0.0, 1.0}
    assert 0.05 < v.mean() < 0.2


@pytest.mark.parametrize("persistent", [True, False], ids=["PCD", "CD"])
def test_learning_makes_digits_likelier_and_rebuilds_them_better(persistent: bool) -> None:
    fresh, learner = learned(0, persistent=persistent), learned(150, persistent=persistent)
    before, after = fresh.snapshot(), learner.snapshot()
    assert after.error < 0.9 * before.error
    assert after.likelihood > before.likelihood + 10


def test_persistent_chains_go_on_from_step_to_step_and_others_stay() -> None:
    learner = learned(1)
    chains = learner.state()["chains"]
    learner.step()
    assert not np.array_equal(learner.state()["chains"], chains)
    learner.apply(SMALL.with_(persistent=False))
    chains = learner.state()["chains"]
    learner.step()
    assert np.array_equal(learner.state()["chains"], chains)
    assert len(learner.snapshot().negative.v) == SMALL.batch
    assert chains.shape == (CHAINS, 32)


def test_a_dream_that_begins_with_a_digit_resembles_it_more_than_a_chain_does() -> None:
    """The positive and the negative phase of CD have the same rows, those of persistent CD have not."""
    shots = [learned(150, persistent=persistent).snapshot() for persistent in (False, True)]
    apart = [float(np.abs(shot.positive.v - shot.negative.v).mean()) for shot in shots]
    assert apart[0] < 0.9 * apart[1]


def test_the_answer_is_that_of_the_mean_of_the_last_machines() -> None:
    learner = learned(30)
    mean, last = learner.machine.weights.copy(), learner.state()["weights/weights"]
    assert np.array_equal(mean, learner.state()["mean/weights"])
    assert not np.allclose(mean, last, rtol=0, atol=1e-4)
    learner.apply(SMALL.with_(average=False))
    assert np.array_equal(learner.machine.weights, last)


def test_a_sparse_machine_is_on_less() -> None:
    plain, sparse = (learned(80, sparsity=sparsity).snapshot().positive.h.mean() for sparsity in (0.0, 1.0))
    assert sparse < 0.8 * plain


def test_the_rate_falls_unless_it_is_told_not_to() -> None:
    learner = learned(0)
    first = learner.rate
    for _ in range(300):
        learner._steps += 1
    assert learner.rate == pytest.approx(first / 2**0.5)
    learner.apply(SMALL.with_(falls=False))
    assert learner.rate == SMALL.rate


def test_hot_dreams_are_nearer_to_noise_than_cold_ones() -> None:
    greyness = []
    for temperature in (0.25, 4.0):
        dreamt = learned(40, temperature=temperature).snapshot().dreamt
        greyness.append(float(np.minimum(dreamt, 1 - dreamt).mean()))
    assert greyness[0] < 0.2 * greyness[1]


def test_a_snapshot_shows_filters_pairs_and_dreams() -> None:
    shot = learned(3).snapshot()
    assert shot.weights.shape == (784, 32)
    assert shot.reconstructed.shape == (REBUILT, 28, 28)
    assert shot.dreams.shape == shot.dreamt.shape == (DREAMS, 28, 28)
    error = np.abs(shot.positive.v[:REBUILT].reshape(-1, 28, 28) - shot.reconstructed).mean()
    assert shot.error == pytest.approx(float(error), rel=1e-5)


def test_free_energies_and_likelihood_are_measured_now_and_then() -> None:
    learner = learned(MEASURE_EVERY - 1)
    before = learner.snapshot()
    learner.step()
    after = learner.snapshot()
    assert before.free_energies != after.free_energies
    held = (held_out(200)[0].reshape(200, -1) > 0.5).astype(np.float32)
    assert after.free_energies[1] == pytest.approx(float(learner.machine.free_energy(held).mean()), rel=1e-5)
    assert learner.step()[1] == pytest.approx(after.free_energies[1] - after.free_energies[0], rel=1e-9)


def test_numbers_that_ran_away_are_no_numbers() -> None:
    learner = learned(1)
    learner._machine.weights[3, 4] = 2 * RUNAWAY
    assert not np.isfinite(learner.step()).any()


@pytest.mark.parametrize("name", ["chains", "dreams"])
def test_a_state_whose_units_are_neither_on_nor_off_is_refused(name: str) -> None:
    learner = learned(1)
    state = learner.state()
    with pytest.raises(ValueError, match=f"units of the {name} must be 0 or 1, got 7"):
        learner.restore(state | {name: np.full_like(state[name], 7)})


def test_what_is_seen_after_restoring_is_of_the_restored_machine() -> None:
    learner, other = learned(20), learned(0)
    other.restore(learner.state())
    assert np.array_equal(other.snapshot().weights, learner.snapshot().weights)
    assert other.snapshot().error == pytest.approx(learner.snapshot().error, rel=0.15)


def test_the_state_is_small() -> None:
    state = Rbm(RbmSettings()).state()
    assert sum(array.nbytes for array in state.values()) < 3e6


def test_it_says_in_words_what_it_does() -> None:
    assert "no digit yet" in learned(0).snapshot().told
    assert "1 Gibbs step each time" in learned(1).snapshot().told
    assert "from digits: 3 Gibbs steps" in learned(1, persistent=False, gibbs=3).snapshot().told


# The shipped model.


@cache
def shipped() -> Rbm:
    learner, _ = model_file.fit(model_file.decode(MODEL.read_bytes()), Rbm)
    assert isinstance(learner, Rbm)
    return learner


def gone(kind: str, count: int = 60) -> list[tuple[float, float]]:
    """Squared differences from held-out digits that it never saw, damaged and restored."""
    if not MODEL.exists():
        pytest.skip("the shipped model is not there yet")
    found, none = [], np.zeros((28, 28), np.bool_)
    for i, image in enumerate(held_out(count)[0]):
        if kind == "noise":
            damaged, held, lost = with_noise(image, 0.3, i)[0], none, none
        else:
            damaged, lost = with_bite(image, SIDES[i % 4])
            held = ~lost
        restored = shipped().answer(RbmQuestion(damaged, held, lost, steps=20, seed=i)).restored
        found.append((float(((damaged - image) ** 2).sum()), float(((restored - image) ** 2).sum())))
    return found


@pytest.mark.parametrize(("kind", "left", "most"), [("noise", 0.25, 1.0), ("bite", 0.75, 0.75)])
def test_the_shipped_model_mends_digits_that_it_never_saw(kind: str, left: float, most: float) -> None:
    """So much of the damage is left at most, on average; and so many digits at least come nearer to what they were."""
    damaged, restored = np.array(gone(kind)).T
    assert restored.mean() < left * damaged.mean()
    assert (restored < damaged).mean() >= most


def test_the_shipped_model_dreams_of_digits() -> None:
    """Its dreams are about as likely to it as digits are, much likelier than pixels by themselves."""
    if not MODEL.exists():
        pytest.skip("the shipped model is not there yet")
    learner = shipped()
    shot = learner.snapshot()
    dreams = learner.machine.free_energy(shot.dreams.reshape(-1, 784).astype(np.float32)).mean()
    alone = 1 / (1 + np.exp(-learned(0).machine.visible))
    chance = (np.random.default_rng(0).random((100, 784)) < alone).astype(np.float32)
    assert dreams < shot.free_energies[1] + 25
    assert dreams < learner.machine.free_energy(chance).mean() - 50
