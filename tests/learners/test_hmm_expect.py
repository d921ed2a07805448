"""The fast E step against the textbook's passes, which are tested against going through all ways."""

import numpy as np
import pytest

from playground.data.hmm_model import HmmModel
from playground.learners import hmm_expect
from playground.learners.hmm_expect import SHORT, SIDE_BY_SIDE, Blocks, Expected, expected
from playground.learners.hmm_passes import mended, trellis
from tests.hmm_models import left_to_right, random_model, shown_by

SIZES = [
    (2, 3, 1, 1),
    (2, 3, 4, 10),
    (3, 4, 2, SHORT),
    (3, 4, 1, SHORT + 1),
    (4, 6, 3, 403),
    (2, 27, 1, 997),
    (5, 4, 120, 160),
]


def textbook(model: HmmModel, blocks: Blocks) -> tuple[Expected, list[np.ndarray]]:
    """What is expected by the passes of each sequence, and the posterior of each."""
    start, transition, emission, likelihood = 0, 0, np.zeros((blocks.symbols, model.states)), 0.0
    gammas = []
    for row in blocks.sequences:
        found = trellis(model, row)
        assert found is not None
        start, transition = start + found.gammas[0], transition + found.xis.sum(axis=0)
        np.add.at(emission, row, found.gammas)
        likelihood += found.log_likelihood
        gammas.append(found.gammas)
    return Expected(np.array(start), np.array(transition), emission.T, likelihood, np.zeros(0)), gammas


def must_agree(model: HmmModel, blocks: Blocks, found: Expected | None) -> None:
    right, gammas = textbook(model, blocks)
    assert found is not None
    for name in ("start", "transition", "emission"):
        np.testing.assert_allclose(getattr(found, name), getattr(right, name), rtol=1e-9, atol=1e-11, err_msg=name)
    assert found.log_likelihood == pytest.approx(right.log_likelihood, rel=1e-12)
    for sequence, expected_gammas in enumerate(gammas):
        mine = blocks.of_sequence(found.posterior, sequence, len(expected_gammas))
        np.testing.assert_allclose(mine, expected_gammas, rtol=1e-8, atol=1e-12)


@pytest.mark.parametrize(("states", "symbols", "count", "length"), SIZES)
def test_many_and_long_sequences_are_expected_as_the_textbook_says(
    states: int, symbols: int, count: int, length: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(hmm_expect, "_slowly")
    model = random_model(states, symbols, seed=1)
    blocks = Blocks(shown_by(random_model(states, symbols, seed=2), count, length), symbols)
    must_agree(model, blocks, expected(model, blocks))


def test_long_sequences_are_cut_and_short_or_many_ones_are_not() -> None:
    cuts = [Blocks(np.zeros(size, np.uint8), 2).per_sequence for size in ((1, SHORT), (100, 5_000), (1, 10_000))]
    assert cuts[:2] == [1, 1]
    assert cuts[2] == pytest.approx(SIDE_BY_SIDE, abs=2)


def test_every_observation_has_one_place() -> None:
    sequences = np.arange(3 * 407, dtype=np.int64).reshape(3, 407)
    blocks = Blocks(sequences.astype(np.uint8), 256)
    assert blocks.missing > 0
    assert np.count_nonzero(blocks.places == 256) == 3 * blocks.missing
    numbered = blocks.places[None].astype(float)
    for sequence in range(3):
        got = blocks.of_sequence(numbered, sequence, 407)[:, 0]
        assert got.tolist() == blocks.sequences[sequence].tolist()


@pytest.mark.parametrize("length", [9, 600, 10_000])
def test_ways_that_are_closed_stay_closed(length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(hmm_expect, "_slowly")
    model = left_to_right()
    blocks = Blocks(shown_by(model, 2, length), 4)
    found = expected(model, blocks)
    must_agree(model, blocks, found)
    assert found is not None
    assert (found.transition[model.transition == 0] == 0).all()
    assert (found.emission[model.emission == 0] == 0).all()


def test_what_is_too_unlikely_for_doubles_is_not_lost() -> None:
    """On the way the first state becomes less likely than the other one by a factor of 2^2000; in the end it wins."""
    stays = np.array([[1.0, 0.0], [0.0, 1.0]])
    model = HmmModel(np.array([0.5, 0.5]), stays, np.array([[0.5, 0.25, 0.25], [0.25, 0.5, 0.25]]))
    blocks = Blocks(np.array([[0, *[1] * 2_000, *[0] * 2_003]], np.uint8), 3)
    found = expected(model, blocks)
    assert found is not None
    assert found.start.tolist() == pytest.approx([16 / 17, 1 / 17], rel=1e-9)
    np.testing.assert_allclose(found.emission.T[:2], np.outer([2_004, 2_000], found.start), rtol=1e-9)
    np.testing.assert_allclose(found.transition, np.diag(4_003 * found.start), rtol=1e-9)
    likelihood = 2_004 * np.log(0.5) + 2_000 * np.log(0.25) + np.log(0.5 * 17 / 16)
    assert found.log_likelihood == pytest.approx(likelihood, rel=1e-12)
    np.testing.assert_allclose(blocks.of_sequence(found.posterior, 0, 4_004)[:, 0], 16 / 17, rtol=1e-9)


def test_what_gets_lost_in_blocks_is_computed_without_them() -> None:
    """Only the state that is as good as impossible at the first borders explains the last observation."""
    sure, rare = 1 - 1e-9, 1e-9
    model = HmmModel(
        np.array([0.5, 0.5]),
        np.array([[1.0, 0.0], [0.0, 1.0]]),
        np.array([[sure, rare, 0.0], [rare, sure - 0.1, 0.1]]),
    )
    row = np.array([0] * 30 + [1] * 3_000 + [2], np.uint8)
    blocks = Blocks(row[None], 3)
    found = expected(model, blocks)
    assert found is not None
    assert found.start.tolist() == pytest.approx([0, 1])
    assert found.emission[1].tolist() == pytest.approx([30, 3_000, 1])


def test_digits_that_get_lost_in_blocks_are_not_lost_in_the_end() -> None:
    """Compared with a third state that is never entered, the others are at each border as good as impossible."""
    rare = 8.7e-4  # to the power of a block's length it is a double of few digits
    transition = np.array([[0.7, 0.3, 0.0], [0.45, 0.55, 0.0], [0.0, 0.0, 1.0]])
    emission = np.array([[rare, 1 - rare], [0.9 * rare, 1 - 0.9 * rare], [1.0, 0.0]])
    model = HmmModel(np.array([0.5, 0.5, 0.0]), transition, emission)
    without = HmmModel(model.start[:2], transition[:2, :2], emission[:2])
    blocks = Blocks(np.zeros((1, 10_000), np.uint8), 2)
    found, right = expected(model, blocks), expected(without, blocks)
    assert found is not None
    assert right is not None
    must_agree(without, blocks, right)
    np.testing.assert_allclose(found.emission[:2], right.emission, rtol=1e-7)
    np.testing.assert_allclose(found.transition[:2, :2], right.transition, rtol=1e-7)
    assert found.log_likelihood == pytest.approx(right.log_likelihood, rel=1e-12)


@pytest.mark.parametrize("length", [5, 2_000])
def test_nothing_is_expected_of_what_a_model_cannot_have_made(length: int) -> None:
    row = np.zeros(length, np.uint8)
    row[-2] = 3
    blocks = Blocks(row[None], 4)
    assert expected(left_to_right(), blocks) is None
    assert expected(mended(left_to_right()), blocks) is not None


def test_ten_thousand_observations_neither_underflow_nor_lose_any() -> None:
    model = random_model(8, 27)
    found = expected(model, Blocks(shown_by(model, 1, 10_000), 27))
    assert found is not None
    assert found.log_likelihood < -20_000  # nats: its exponential is no double
    assert found.emission.sum() == pytest.approx(10_000, rel=1e-12)
    assert found.transition.sum() == pytest.approx(9_999, rel=1e-12)
    assert found.start.sum() == pytest.approx(1, rel=1e-12)
