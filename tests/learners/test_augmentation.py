"""The experiment with made digits: two equal readers, of which one is given some."""

from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from playground.data.digits import Digits, held_out
from playground.learners.augmentation import (
    AT_ONCE,
    EARLY,
    LAST,
    TESTED,
    Augmentation,
    AugmentationSettings,
    MadeDigits,
    Reader,
)
from tests.test_contract import bits, run

SETTINGS = AugmentationSettings()


def made(seen: int = 20_000, count: int = 300, seed: int = 0) -> MadeDigits:
    """Digits that are as good as real ones."""
    images, labels = Digits(9).batch(count)
    return MadeDigits(np.rint(images * 255).astype(np.uint8), labels, seen, seed)


def begun(settings: AugmentationSettings = SETTINGS, seed: int = 0, seen: int = 20_000) -> Augmentation:
    learner = Augmentation(settings, seed)
    learner.teach(made(seen))
    return learner


def weights(learner: Augmentation, name: str) -> dict[str, Any]:
    return {key.partition("/")[2]: array for key, array in learner.state().items() if key.startswith(f"{name}/")}


def test_a_reader_is_two_convolutions_and_a_dense_layer_of_torch() -> None:
    reader = Reader()
    reader.initialise(torch.Generator().manual_seed(0))
    layers = nn.Sequential(
        nn.Conv2d(1, 16, 4, 2, 1), nn.ReLU(), nn.Conv2d(16, 32, 4, 2, 1), nn.ReLU(), nn.Flatten(), nn.Linear(1568, 10)
    )
    with torch.no_grad():
        for ours, theirs in zip(reader.weights.values(), layers.parameters(), strict=True):
            theirs.copy_(ours)
    x = torch.from_numpy(held_out(9)[0]).unsqueeze(1)
    np.testing.assert_allclose(reader.logits(x).detach(), layers(x).detach(), rtol=1e-4, atol=1e-5)


def test_both_begin_with_the_same_weights_and_then_differ() -> None:
    learner = begun()
    start = [bits(weights(learner, name)) for name in ("with", "without")]
    assert start[0] == start[1]
    learner.step()
    assert bits(weights(learner, "with")) != bits(weights(learner, "without"))


@pytest.mark.parametrize(("share", "given"), [(0.5, 16), (0.9, 29)])
def test_both_are_shown_as_many_of_which_the_first_ones_share_is_made(
    monkeypatch: pytest.MonkeyPatch, share: float, given: int
) -> None:
    learner, shown = begun(SETTINGS.with_(share=share)), dict[str, Any]()
    monkeypatch.setattr(learner, "_descend", lambda name, x, y: shown.update({name: (x, y)}))
    learner.step()
    for mixed, real in zip(shown["with"], shown["without"], strict=True):
        assert len(mixed) == len(real)
        assert torch.equal(mixed[given:], real[given:])
    assert not torch.equal(shown["with"][0][:given], shown["without"][0][:given])


def test_good_made_digits_help_a_reader_with_few_real_ones() -> None:
    learner = begun(SETTINGS.with_(labelled=20))
    values = [learner.step() for _ in range(EARLY)]
    assert values[-1][0] < values[-1][1] - 0.05
    assert values[-1][0] < 0.6 * values[0][0]
    assert "the made ones help" in learner.snapshot().told


def test_mistakes_are_those_on_all_held_out_digits_once_each_was_read_again() -> None:
    learner = begun(SETTINGS.with_(rate=1e-5))
    values = [learner.step() for _ in range(2 * TESTED // AT_ONCE)][-1]
    images, labels = held_out(TESTED)
    for name, value in zip(("with", "without"), values, strict=True):
        read = learner._nets[name].logits(torch.from_numpy(images).unsqueeze(1)).argmax(1).numpy()
        assert value == pytest.approx((read != labels).mean(), abs=0.02)


def test_the_real_digits_are_the_first_ones_of_the_makers_own_stream() -> None:
    learner = Augmentation(SETTINGS.with_(labelled=30))
    learner.teach(made(seed=5))
    images, labels = Digits(5).batch(30)
    np.testing.assert_array_equal(learner._real[0], np.rint(images * 255).astype(np.uint8))
    np.testing.assert_array_equal(learner._real[1], labels)


@pytest.mark.parametrize(("seen", "words"), [(20_000, "had seen 20\u202f000 real digits"), (50, "only 50 real digits")])
def test_it_says_what_the_maker_had_seen(seen: int, words: str) -> None:
    learner = begun(seen=seen)
    assert words not in learner.snapshot().told
    learner._steps = EARLY
    assert words in learner.snapshot().told


def test_without_made_digits_there_is_nothing_to_learn() -> None:
    learner = Augmentation(SETTINGS)
    assert learner.converged
    assert learner.snapshot().told == ""
    with pytest.raises(ValueError, match="no made digits yet"):
        learner.step()


def test_it_ends_after_so_many_steps() -> None:
    learner = begun()
    assert not learner.converged
    learner._steps = LAST
    assert learner.converged


def test_an_heir_learns_from_the_same_digits() -> None:
    heir = begun().heir(SETTINGS.with_(labelled=10), 3)
    assert not heir.converged
    assert len(heir._real[1]) == 10


def test_it_goes_on_bit_for_bit_from_its_state() -> None:
    learner, fresh = begun(), Augmentation(SETTINGS, 1)
    run(learner, 2)
    fresh.restore(learner.state())
    assert run(fresh, 3) == run(learner, 3)


def test_an_untaught_one_can_be_restored() -> None:
    learner = begun()
    learner.restore(Augmentation(SETTINGS).state())
    assert learner.converged


def test_a_knob_that_is_live_acts_on_the_next_step() -> None:
    one, other = begun(), begun()
    other.apply(SETTINGS.with_(share=0.9))
    run(one, 1)
    run(other, 1)
    assert bits(weights(one, "with")) != bits(weights(other, "with"))


@pytest.mark.parametrize(
    "changes",
    [{"labels": np.arange(3)}, {"labels": np.full(2, 10)}, {"seen": 0}, {"seed": -1}, {"images": np.zeros((2, 3, 3))}],
    ids=lambda changes: next(iter(changes)),
)
def test_digits_that_are_none_are_refused(changes: dict[str, Any]) -> None:
    good: dict[str, Any] = {"images": np.zeros((2, 28, 28), np.uint8), "labels": np.zeros(2, np.int64), "seen": 5}
    parts: dict[str, Any] = good | {"seed": 0} | changes
    with pytest.raises(ValueError, match=r"."):
        MadeDigits(**parts)


def test_anything_else_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="needs made digits, got str"):
        Augmentation(SETTINGS).teach("digits")
