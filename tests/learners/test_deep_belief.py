"""Layers learn by themselves one after another, and then with names better than a net of random weights."""

from typing import Any

import numpy as np
import pytest

from playground.data.digits import BANK_COUNT, held_out
from playground.learners.deep_belief import LOOKED_AT, DeepBelief, DeepBeliefQuestion, DeepBeliefSettings
from playground.learners.deep_belief_parts import down, labelled, up
from playground.learners.sigmoid_net import SigmoidNet

DIGIT = DeepBeliefQuestion(held_out(3)[0][2])
SMALL: dict[str, Any] = {"first": 30, "upper": 20, "batch": 10, "layers": 2, "steps": 20}


def small(**changes: Any) -> DeepBelief:
    return DeepBelief(DeepBeliefSettings(**{**SMALL, **changes}))


def run(learner: DeepBelief, steps: int) -> tuple[float, float, float]:
    return [learner.step() for _ in range(steps)][-1]


def weights(learner: DeepBelief, layer: int) -> Any:
    return learner.state()[f"machine{layer}/weights"]


def test_with_a_hundred_names_the_pretrained_net_wins() -> None:
    learner = DeepBelief(DeepBeliefSettings(steps=500, layers=2))
    _, pretrained, random = run(learner, 1_200)
    assert pretrained < random - 0.02
    assert 0.3 < pretrained < 0.5


def test_layers_learn_one_after_another_and_then_names_are_told() -> None:
    learner = small()
    untouched = weights(learner, 1)
    assert run(learner, 20)[1:] == (0.9, 0.9)
    assert learner.snapshot().phase.now == 1
    first = weights(learner, 0)
    assert np.array_equal(weights(learner, 1), untouched)
    run(learner, 20)
    assert np.array_equal(weights(learner, 0), first)
    assert not np.array_equal(weights(learner, 1), untouched)
    assert learner.snapshot().phase.is_tuning
    run(learner, 10)
    assert np.array_equal(weights(learner, 0), first), "the machines stay as they are, for what is rebuilt by them"
    assert learner.snapshot().phase.done == (20, 20, 10)


def test_both_nets_begin_with_no_idea_and_learn_from_the_same_digits_with_the_same_steps() -> None:
    learner = small(skip=True)
    machines = learner._machines
    dice = np.random.default_rng([0, 1])
    ours, other = SigmoidNet.of_machines(machines, 10), SigmoidNet.random((784, 30, 20, 10), dice)
    images, labels = labelled(0)
    random = np.random.default_rng(0)
    random.bit_generator.state = learner._random.bit_generator.state
    run(learner, 3)
    for _ in range(3):
        chosen = random.integers(100, size=10)
        for net in (ours, other):
            net.step(images[chosen], labels[chosen], 0.5)
    answer, x = learner.answer(DIGIT), DIGIT.image.reshape(1, -1)
    np.testing.assert_allclose(answer.pretrained, ours.probabilities(x)[0], rtol=1e-5)
    np.testing.assert_allclose(answer.random, other.probabilities(x)[0], rtol=1e-5)


def test_more_names_begin_the_learning_with_names_again() -> None:
    learner = small(skip=True)
    run(learner, 12)
    learner.apply(learner.settings.with_(labels=30))
    assert learner.snapshot().phase.done[-1] == 12
    learner.step()
    assert learner.snapshot().phase.done[-1] == 1
    assert learner.snapshot().phase.labels == 30


def test_layers_that_go_on_after_names_make_these_forgotten() -> None:
    learner = small(skip=True)
    assert run(learner, 150)[2] < 0.85
    assert learner.snapshot().phase.done == (0, 0, 150)
    learner.apply(learner.settings.with_(skip=False))
    assert learner.step()[1:] == (0.9, 0.9)
    assert learner.snapshot().phase.done == (1, 0, 0)


def test_the_errors_are_those_of_held_out_digits() -> None:
    learner = small(skip=True)
    _, pretrained, random = run(learner, 30)
    shot = learner.snapshot()
    assert (shot.pretrained != shot.labels).mean() == pretrained
    assert (shot.random != shot.labels).mean() == random
    for i in (0, 5, 9):
        answer = learner.answer(DeepBeliefQuestion((shot.tested[i] / 255).astype(np.float32)))
        assert (answer.pretrained.argmax(), answer.random.argmax()) == (shot.pretrained[i], shot.random[i])


def test_what_is_rebuilt_is_measured_through_all_layers_that_have_begun() -> None:
    learner = small()
    rebuilt = run(learner, 30)[0]
    x, stack = held_out(300)[0].reshape(300, -1), learner._machines
    assert rebuilt == pytest.approx(float(np.mean((down(stack, up(stack, x)) - x) ** 2)), rel=1e-3)


def test_a_drawing_goes_up_and_comes_down_again() -> None:
    learner = small()
    run(learner, 10)
    answer, stack, x = learner.answer(DIGIT), learner._machines, DIGIT.image.reshape(1, -1)
    assert [len(layer) for layer in answer.layers] == [30, 20]
    np.testing.assert_allclose(answer.layers[0], up(stack[:1], x)[0], rtol=1e-5)
    np.testing.assert_allclose(answer.fantasy.reshape(-1), down(stack[:1], up(stack[:1], x))[0], rtol=1e-5)
    run(learner, 20)
    later = learner.answer(DIGIT).fantasy.reshape(-1)
    np.testing.assert_allclose(later, down(stack, up(stack, x))[0], rtol=1e-5)


def test_after_names_the_pictures_are_those_of_the_nets() -> None:
    learner = small(skip=True)
    before = learner.snapshot()
    run(learner, 5)
    after = learner.snapshot()
    assert [len(each) for each in after.filters] == [24, 20]
    assert not np.array_equal(before.filters[0], after.filters[0])
    assert not np.array_equal(before.random_filters, after.random_filters)


def test_when_the_bank_is_at_its_end_it_comes_again_in_another_order() -> None:
    learner = small()
    for _ in range((BANK_COUNT - LOOKED_AT) // 10):
        learner._batch()
    first = [learner._batch() for _ in range(2)]
    again = small()
    assert not any(np.array_equal(again._batch(), each) for each in first)
    assert int(learner.state()["stream/position"][0]) == 20


@pytest.mark.parametrize(
    ("part", "value", "rule"),
    [
        ("done", -1, "counts of steps and of labels"),
        ("tuned", 2000, "counts of steps and of labels"),
        ("read/random", 10, "read as one of 0..9"),
        ("rebuilt", 1.5, "must be in 0..1"),
    ],
)
def test_a_state_that_can_not_be_is_refused(part: str, value: float, rule: str) -> None:
    learner = small()
    state = learner.state()
    with pytest.raises(ValueError, match=rule):
        learner.restore(state | {part: np.full_like(state[part], value)})


def test_it_tells_what_it_does() -> None:
    learner = small()
    assert learner.snapshot().told == "Layer 1 learns from digits without names: step 0 of 20."
    run(learner, 21)
    assert learner.snapshot().told == "Layer 2 learns from what layer 1 makes of digits: step 1 of 20."
    run(learner, 19)
    assert learner.snapshot().told == "Now both nets are told the names of the same 100 digits."
    errors = [f"{100 * error:.0f}\N{NARROW NO-BREAK SPACE}%" for error in run(learner, 20)[1:]]
    told = f"With 100 names the pretrained net reads {errors[0]} wrong, the other one {errors[1]}."
    assert learner.snapshot().told == told


def test_the_blueprint_counts_every_number() -> None:
    assert sum(layer.parameters for layer in small().blueprint()) == 784 * 30 + 30 + 30 * 20 + 20 + 20 * 10 + 10
