"""Readers that are told of a few digits what they are: by their pixels, by codes, by the layer before codes."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it

from playground.data.digits import held_out
from playground.learners.digit_bank import bank
from playground.learners.few_labels import READERS, FewLabels, FewLabelsSettings, Labelled, Reader
from tests.test_contract import bits, is_frozen, run

IMAGE = held_out(1)[0][0]
LABELLED = Labelled.by_lot(0)


def taught(steps: int = 0, seed: int = 0, **settings: int) -> FewLabels:
    learner = FewLabels(FewLabelsSettings(**settings), seed)
    learner.teach(LABELLED)
    for _ in range(steps):
        learner.step()
    return learner


# Labels.


def test_there_are_as_many_labels_of_each_digit_even_among_the_first_few() -> None:
    labels = bank()[1][torch.from_numpy(LABELLED.chosen.copy())].numpy()
    assert labels[:10].tolist() == list(range(10))
    assert np.bincount(labels).tolist() == [100] * 10
    assert len(set(LABELLED.chosen.tolist())) == 1000


def test_another_lot_chooses_other_digits() -> None:
    assert np.array_equal(Labelled.by_lot(0).chosen, LABELLED.chosen)
    assert not np.array_equal(Labelled.by_lot(1).chosen, LABELLED.chosen)


@pytest.mark.parametrize("chosen", [np.arange(10), np.full(1000, -1), np.full(1000, 20_000)])
def test_labels_of_digits_that_are_not_there_are_refused(chosen: np.ndarray) -> None:
    with pytest.raises(ValueError, match=r"^1000 digits of 0\.\.19999 must be chosen"):
        Labelled(chosen)


def test_without_labels_there_is_nothing_to_learn() -> None:
    learner = FewLabels(FewLabelsSettings())
    assert learner.converged
    with pytest.raises(ValueError, match="there must be labels"):
        learner.step()
    learner.teach(LABELLED)
    assert not learner.converged


def test_an_heir_has_the_labels_and_has_learned_nothing() -> None:
    heir = taught(30).heir(FewLabelsSettings(latent=4), 5)
    fresh = FewLabels(FewLabelsSettings(latent=4), 5)
    fresh.teach(LABELLED)
    assert bits(heir.state()) == bits(fresh.state())


# A reader.


def test_a_readers_step_is_torchs() -> None:
    random = torch.Generator().manual_seed(0)
    x, labels = torch.randn((20, 6), generator=random), torch.randint(10, (20,), generator=random)
    reader, theirs = Reader(6), torch.nn.Linear(6, 10)
    for tensor, other in zip(reader.weights.values(), theirs.parameters(), strict=True):
        tensor.copy_(torch.randn(tensor.shape, generator=random))
        other.data.copy_(tensor)
    adam = torch.optim.Adam(theirs.parameters(), lr=3e-3, betas=(0.9, 0.99), weight_decay=1e-3)
    for _ in range(3):
        reader.learn(x, labels)
        adam.zero_grad()
        F.cross_entropy(theirs(x), labels).backward()
        adam.step()
    torch.testing.assert_close(reader.logits(x), theirs(x).detach(), rtol=1e-4, atol=1e-5)


def test_only_the_labels_it_may_use_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = list[torch.Tensor]()
    monkeypatch.setattr(Reader, "learn", lambda self, x, labels: seen.append(x))
    taught(3, labels=10)
    usable = bank()[0][torch.from_numpy(LABELLED.chosen[:10].copy())].float().mul(1 / 255)
    allowed = {row.numpy().tobytes() for row in usable}
    pixels = [row.numpy().tobytes() for x in seen[2::3] for row in x]
    assert len(pixels) == 300
    assert set(pixels) == allowed


# All of it.


def test_all_three_learn_to_read_and_a_thousand_labels_are_better_than_ten() -> None:
    few, many = taught(100, labels=10).snapshot(), taught(100, labels=1000).snapshot()
    assert (many.right > 0.3).all()
    assert (many.right > few.right).all()


def test_the_shares_are_those_of_the_answers() -> None:
    learner = taught(20)
    images, labels = held_out(1000)
    votes = np.stack([learner.answer(image).votes for image in images[:1000]])
    right = (votes.argmax(2) == labels[:, None]).mean(0)
    np.testing.assert_allclose(learner.snapshot().right, right, rtol=0, atol=0.0011)


@pytest.mark.parametrize(
    ("right", "word"),
    [((0.6, 0.5, 0.5), "pays"), ((0.5, 0.6, 0.5), "pays"), ((0.3, 0.3, 0.5), "loses"), ((0.5, 0.5, 0.5), "No clear")],
)
def test_it_tells_who_reads_best(right: tuple[float, ...], word: str) -> None:
    learner = taught()
    state = learner.state() | {"right": np.array(right, np.float32), "steps": np.array(500)}
    learner.restore(state)
    assert word in learner.snapshot().told


def test_a_restored_learner_goes_on_bit_for_bit() -> None:
    learner, fresh = taught(25, seed=5), FewLabels(FewLabelsSettings(), 6)
    fresh.restore(learner.state())
    assert bits(fresh.state()) == bits(learner.state())
    assert run(fresh, 20) == run(learner, 20)


def test_asking_changes_nothing_and_what_is_shown_is_read_only() -> None:
    learner = taught(5)
    before = bits(learner.state())
    assert is_frozen(learner.answer(IMAGE).votes)
    assert is_frozen(learner.snapshot().right)
    assert bits(learner.state()) == before


def test_the_blueprint_has_the_nets_and_three_readers() -> None:
    rows = taught().blueprint()
    assert [row.name for row in rows[-3:]] == [*READERS.values()]
    assert [row.parameters for row in rows[-3:]] == [10 * (size + 1) for size in (16, 192, 784)]
