"""The convolutional network against torch.nn and torch.optim, which know nothing of it but its weights."""

from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from numpy.typing import NDArray
from torch import Tensor, nn

from playground.data.digit_set import DigitSet, to_ink
from playground.data.digits import Digits, held_out
from playground.learners.cnn import (
    ARCHITECTURES,
    SETTLING,
    TEST_EVERY,
    TESTED,
    Cnn,
    CnnAnswer,
    CnnQuestion,
    CnnSettings,
    Lesson,
)

ACTIVATIONS = {"ReLU": nn.ReLU, "tanh": nn.Tanh, "sigmoid": nn.Sigmoid}
SMALL = CnnSettings(filters=4, second=8, dense=16, batch=16, dropout=0.0, smoothing=0.0, falls=False)
LEARNING = SMALL.with_(average=False)  # what answers is the very network that learns
SHAPES: dict[str, dict[str, Any]] = {
    "two convolutions": {"layers": 2},
    "one convolution": {"layers": 1},
    "dense": {"architecture": "Dense net"},
    "linear": {"architecture": "No hidden layer"},
}
each_shape = pytest.mark.parametrize("shape", SHAPES.values(), ids=list(SHAPES))
each_activation = pytest.mark.parametrize("activation", ACTIVATIONS)
DIGITS, LABELS = held_out(30)


def taught(settings: CnnSettings, steps: int = 3, seed: int = 0) -> Cnn:
    learner = Cnn(settings, seed)
    for _ in range(steps):
        learner.step()
    return learner


def ask(learner: Cnn, image: NDArray[np.float32] = DIGITS[3], where: bool = False) -> CnnAnswer:
    return learner.answer(CnnQuestion(image, where))


def oracle(learner: Cnn) -> nn.Sequential:
    """The same network as anybody would write it in torch, with the weights that the learner shows."""
    shot, activation = learner.snapshot(), ACTIVATIONS[learner.settings.activation]
    layers: list[nn.Module] = []
    for convolution in shot.convolutions:
        out, channels, _, _ = convolution.kernels.shape
        layers += [filled(nn.Conv2d(channels, out, 5), convolution.kernels, convolution.biases), activation()]
        layers += [nn.MaxPool2d(2)]
    layers += [nn.Flatten()]
    for dense in shot.dense:
        out, inputs = dense.weights.shape
        layers += [filled(nn.Linear(inputs, out), dense.weights, dense.biases), activation()]
    return nn.Sequential(*layers[:-1])


def filled(layer: nn.Conv2d | nn.Linear, weights: NDArray[np.float32], biases: NDArray[np.float32]) -> nn.Module:
    assert layer.bias is not None
    layer.weight.data.copy_(torch.tensor(weights))
    layer.bias.data.copy_(torch.tensor(biases))
    return layer


def weights_of(learner: Cnn) -> list[NDArray[np.float32]]:
    """All weights in the order in which torch.nn lists them."""
    shot = learner.snapshot()
    convolutions = [part for layer in shot.convolutions for part in (layer.kernels, layer.biases)]
    return convolutions + [part for layer in shot.dense for part in (layer.weights, layer.biases)]


def tensor(images: NDArray[Any]) -> Tensor:
    return torch.tensor(images, dtype=torch.float32).reshape(-1, 1, 28, 28)


def close(ours: NDArray[Any], theirs: Tensor, atol: float = 1e-5) -> None:
    np.testing.assert_allclose(ours, theirs.detach().numpy().reshape(ours.shape), rtol=1e-5, atol=atol)


# What the network makes of a drawing.


@each_activation
@each_shape
def test_the_sums_of_the_answer_are_those_of_torch(shape: dict[str, Any], activation: str) -> None:
    learner = taught(SMALL.with_(**shape, activation=activation))
    close(ask(learner).dense[-1].sums, oracle(learner)(tensor(DIGITS[3])))


@each_activation
@each_shape
def test_everything_on_the_way_is_what_torch_finds_there(shape: dict[str, Any], activation: str) -> None:
    learner = taught(SMALL.with_(**shape, activation=activation))
    answer, x, found = ask(learner), tensor(DIGITS[3]), []
    for layer in oracle(learner):
        x = layer(x)
        found += [] if isinstance(layer, nn.Flatten) else [x]
    ours = [part for activity in answer.convolutions for part in (activity.sums, activity.maps, activity.pooled)]
    ours += [part for activity in answer.dense[:-1] for part in (activity.sums, activity.values)]
    for our, their in zip([*ours, answer.dense[-1].sums], found, strict=True):
        close(our, their)


@each_shape
def test_the_probabilities_are_the_softmax_of_the_sums(shape: dict[str, Any]) -> None:
    learner = taught(SMALL.with_(**shape))
    answer = ask(learner)
    close(answer.probabilities, oracle(learner)(tensor(DIGITS[3])).softmax(1))
    assert answer.probabilities.sum() == pytest.approx(1, rel=1e-6)


@each_activation
@each_shape
def test_the_gradients_are_those_of_torch(shape: dict[str, Any], activation: str) -> None:
    learner = taught(SMALL.with_(**shape, activation=activation))
    peer, weights = oracle(learner), list(learner.net.weights.values())
    x, y = tensor(DIGITS), torch.tensor(LABELS)
    ours = torch.autograd.grad(F.cross_entropy(learner.net.logits(x), y), weights)
    theirs = torch.autograd.grad(F.cross_entropy(peer(x), y), list(peer.parameters()))
    for our, their in zip(ours, theirs, strict=True):
        close(our.numpy(), their)


def test_the_answer_repeats_the_drawing() -> None:
    assert ask(Cnn(SMALL)).image.tobytes() == DIGITS[3].tobytes()


# Where it looked.


@pytest.mark.parametrize("shape", [{"layers": 1}, {"layers": 2}, {"architecture": "Dense net"}], ids=str)
def test_where_it_looked_is_ink_times_the_slope_of_the_winner(shape: dict[str, Any]) -> None:
    learner = taught(SMALL.with_(**shape, activation="tanh"))
    peer, x, h = oracle(learner).double(), tensor(DIGITS[3]).double(), 1e-6
    winner = int(peer(x).argmax())
    nudges = h * torch.eye(784, dtype=torch.float64).reshape(784, 1, 28, 28)
    with torch.no_grad():
        slope = (peer(x + nudges)[:, winner] - peer(x - nudges)[:, winner]) / (2 * h)
    influence = np.pad((x[0, 0] * slope.reshape(28, 28)).numpy(), 1)
    smooth = sum(influence[i : i + 28, j : j + 28] for i in range(3) for j in range(3)) / 9
    where = ask(learner, where=True).where
    assert where is not None
    assert np.abs(where).max() > 1e-3
    np.testing.assert_allclose(where, smooth, rtol=1e-3, atol=1e-5)


def test_where_it_looked_is_told_only_if_asked() -> None:
    assert ask(Cnn(SMALL)).where is None


# Learning.

OPTIMISERS: dict[str, Any] = {
    "Adam": lambda weights, rate, decay: torch.optim.Adam(weights, rate, (0.9, 0.99), weight_decay=decay),
    "Momentum": lambda weights, rate, decay: torch.optim.SGD(weights, rate, 0.9, weight_decay=decay),
    "SGD": lambda weights, rate, decay: torch.optim.SGD(weights, rate, weight_decay=decay),
}


@pytest.mark.parametrize("decay", [0.0, 0.05])
@pytest.mark.parametrize("optimiser", OPTIMISERS)
@each_shape
def test_learning_is_what_a_plain_torch_loop_does(shape: dict[str, Any], optimiser: str, decay: float) -> None:
    settings = LEARNING.with_(**shape, optimiser=optimiser, decay=decay, rate=0.001, activation="tanh")
    learner, stream = Cnn(settings, seed=4), Digits(4)
    peer = oracle(learner)
    theirs = OPTIMISERS[optimiser](peer.parameters(), 0.001, decay)
    for _ in range(5):
        images, labels = stream.batch(settings.batch)
        loss = F.cross_entropy(peer(tensor(images)), torch.tensor(labels))
        theirs.zero_grad()
        loss.backward()
        theirs.step()
        assert learner.step()[0] == pytest.approx(loss.item(), rel=1e-5)
    # Adam divides by the size of a gradient, which makes the rounding of a small one visible: a twentieth of a step.
    for our, their in zip(weights_of(learner), peer.parameters(), strict=True):
        close(our, their, atol=0.05 * 0.001 if optimiser == "Adam" else 1e-5)


def test_a_new_rate_and_decay_act_on_the_next_step() -> None:
    learner, stream = Cnn(LEARNING.with_(optimiser="SGD"), seed=4), Digits(4)
    learner.apply(LEARNING.with_(optimiser="SGD", rate=0.1, decay=0.02))
    peer = oracle(learner)
    theirs = torch.optim.SGD(peer.parameters(), 0.1, weight_decay=0.02)
    images, labels = stream.batch(16)
    F.cross_entropy(peer(tensor(images)), torch.tensor(labels)).backward()
    theirs.step()
    learner.step()
    for our, their in zip(weights_of(learner), peer.parameters(), strict=True):
        close(our, their)


def test_the_batch_is_as_large_as_its_knob_says() -> None:
    learner, stream = Cnn(LEARNING, seed=4), Digits(4)
    learner.step()
    learner.apply(LEARNING.with_(batch=40))
    peer = oracle(learner)
    stream.batch(16)
    images, labels = stream.batch(40)
    expected = F.cross_entropy(peer(tensor(images)), torch.tensor(labels)).item()
    assert learner.step()[0] == pytest.approx(expected, rel=1e-5)


def test_label_smoothing_changes_what_is_learned_but_not_the_loss_that_is_told() -> None:
    learner, stream = Cnn(LEARNING.with_(smoothing=0.1, optimiser="SGD", rate=0.1), seed=4), Digits(4)
    peer = oracle(learner)
    theirs = torch.optim.SGD(peer.parameters(), 0.1)
    images, labels = stream.batch(16)
    logits = peer(tensor(images))
    F.cross_entropy(logits, torch.tensor(labels), label_smoothing=0.1).backward()
    theirs.step()
    assert learner.step()[0] == pytest.approx(F.cross_entropy(logits, torch.tensor(labels)).item(), rel=1e-5)
    for our, their in zip(weights_of(learner), peer.parameters(), strict=True):
        close(our, their)


def test_dropout_hides_its_share_of_the_features_and_keeps_their_mean() -> None:
    hidden = Cnn(LEARNING.with_(dropout=0.3))._hide(torch.ones(400, 500))
    assert (hidden == 0).float().mean().item() == pytest.approx(0.3, abs=0.01)
    assert hidden.mean().item() == pytest.approx(1, abs=0.01)


def test_dropout_is_not_done_to_answers() -> None:
    question = CnnQuestion(np.random.default_rng(0).random((28, 28)).astype(np.float32))
    plain, dropping = (Cnn(LEARNING.with_(dropout=share), seed=4).answer(question) for share in (0.0, 0.8))
    assert (plain.probabilities == dropping.probabilities).all()


@pytest.mark.parametrize(("steps", "share"), [(0, 1.0), (3, (1 + 3 / SETTLING) ** -0.5)])
def test_the_rate_falls_with_the_root_of_time(steps: int, share: float) -> None:
    learner = Cnn(SMALL.with_(falls=True, rate=0.01))
    for _ in range(steps):
        learner.step()
    assert learner.rate == pytest.approx(0.01 * share, rel=1e-12)
    learner.apply(SMALL.with_(falls=False, rate=0.01))
    assert learner.rate == 0.01


# The mean of the weights.


@each_shape
def test_what_answers_is_the_mean_of_all_networks_so_far(shape: dict[str, Any]) -> None:
    single, averaged = Cnn(LEARNING.with_(**shape)), Cnn(SMALL.with_(**shape))
    networks = [weights_of(single)]
    for _ in range(12):
        single.step()
        averaged.step()
        networks.append(weights_of(single))
    for ours, singles in zip(weights_of(averaged), zip(*networks, strict=True), strict=True):
        np.testing.assert_allclose(ours, np.mean(singles, 0), rtol=1e-4, atol=1e-6)


def test_whether_the_mean_answers_changes_nothing_about_learning() -> None:
    single, averaged = taught(LEARNING, 5), taught(SMALL, 5)
    assert ask(single).probabilities.tolist() != ask(averaged).probabilities.tolist()
    averaged.apply(LEARNING)
    assert ask(single).probabilities.tolist() == ask(averaged).probabilities.tolist()


def test_a_rival_that_is_asked_late_answers_with_what_it_learned_since() -> None:
    learner = taught(SMALL, 40)
    learner.apply(SMALL.with_(compare=True))
    networks = []
    for _ in range(4):
        learner.step()
        learner.apply(LEARNING.with_(compare=True))
        networks.append(ask(learner).rivals["Dense net"])
        learner.apply(SMALL.with_(compare=True))
    # The mean of five networks, the untaught one among them, lies nearer to the middle ones than to the untaught one.
    untaught = ask(taught(SMALL.with_(compare=True), 0)).rivals["Dense net"]
    answer = ask(learner).rivals["Dense net"]
    assert np.abs(answer - networks[1]).sum() < np.abs(answer - untaught).sum()


# Being tested.


def test_the_held_out_digits_are_those_that_no_stream_gives() -> None:
    shot = Cnn(SMALL).snapshot()
    images, labels = held_out(TESTED)
    np.testing.assert_allclose(shot.tested / 255, images, rtol=1e-6, atol=1e-6)
    assert shot.labels.tolist() == labels.tolist()


@each_shape
def test_the_accuracy_is_the_share_that_torch_reads_right(shape: dict[str, Any]) -> None:
    learner = Cnn(SMALL.with_(**shape))
    accuracy = [learner.step()[1] for _ in range(TEST_EVERY)][-1]
    shot = learner.snapshot()
    read = oracle(learner)(tensor(to_ink(shot.tested))).argmax(1).numpy()
    assert shot.tested_at == TEST_EVERY
    assert (shot.predictions == read).mean() > 0.99  # two sums that are all but equal may be told apart differently
    assert accuracy == np.count_nonzero(shot.predictions == shot.labels) / len(shot.labels)


def test_between_tests_the_accuracy_and_the_predictions_stay() -> None:
    learner = Cnn(SMALL)
    before = learner.snapshot()
    accuracies = {learner.step()[1] for _ in range(TEST_EVERY - 1)}
    after = learner.snapshot()
    assert len(accuracies) == 1
    assert (after.tested_at, after.predictions.tolist()) == (0, before.predictions.tolist())


def test_it_learns_to_read_most_held_out_digits() -> None:
    learner = Cnn(CnnSettings(batch=32, filters=4, second=8, dense=32, rate=5e-3))
    accuracy = [learner.step()[1] for _ in range(8 * TEST_EVERY)][-1]
    assert accuracy > 0.6


# Digits that the visitor brought.


def own(labels: list[int], name: str = "own") -> DigitSet:
    images = np.random.default_rng(7).integers(0, 256, (len(labels), 28, 28), np.uint8)
    return DigitSet(name, images, np.array(labels, np.uint8))


def test_it_learns_from_the_digits_that_it_was_given() -> None:
    learner = Cnn(SMALL)
    learner.teach(Lesson(own([7] * 20), "train"))
    losses = [learner.step()[0] for _ in range(30)]
    assert losses[-1] < 0.1
    assert ask(learner).probabilities.argmax() == 7


def test_it_is_tested_on_the_digits_that_it_was_given() -> None:
    learner, digits = taught(SMALL), own([1, 2, 3, 4])
    learner.teach(Lesson(digits, "test"))
    shot = learner.snapshot()
    assert shot.tested.tobytes() == digits.images.tobytes()
    assert (shot.labels.tolist(), shot.tested_at) == ([1, 2, 3, 4], 3)
    read = oracle(learner)(tensor(to_ink(digits.images))).argmax(1)
    assert shot.predictions.tolist() == read.tolist()


def test_of_very_many_digits_only_the_first_are_tested() -> None:
    learner = Cnn(SMALL)
    learner.teach(Lesson(own([5] * (TESTED + 40)), "test"))
    assert len(learner.snapshot().predictions) == TESTED


@pytest.mark.parametrize("purpose", ["train", "test"])
def test_digits_that_were_given_travel_in_the_state(purpose: Any) -> None:
    learner, fresh = Cnn(SMALL), Cnn(SMALL, seed=9)
    learner.teach(Lesson(own([1, 2, 3, 4]), purpose))
    fresh.restore(learner.state())
    assert [fresh.step() for _ in range(3)] == [learner.step() for _ in range(3)]
    assert fresh.snapshot().tested.tobytes() == learner.snapshot().tested.tobytes()


@pytest.mark.parametrize(
    "changes",
    [
        {"tested/labels": np.full(TESTED, 10)},
        {"tested/predictions": np.full(TESTED, -1)},
        {"tested/predictions": np.zeros(3, np.int64)},
        {"tested/labels": np.full(TESTED, 256)},
        {"tested/images": np.zeros((3, 28, 28), np.uint8)},
        {"own/images": np.zeros((3, 28, 28), np.uint8), "own/labels": np.zeros(2, np.uint8)},
        {"own/images": np.zeros((1, 28, 28), np.uint8), "own/labels": np.full(1, 10, np.uint8)},
        {"random": np.zeros(5056, np.uint8)},
        {"stream/position": np.array([2**63], np.uint64)},
    ],
    ids=lambda changes: "-".join(changes),
)
def test_a_state_that_could_not_have_been_is_refused_and_changes_nothing(changes: dict[str, NDArray[Any]]) -> None:
    learner, other = taught(SMALL), taught(SMALL, seed=1)
    before = learner.state()
    with pytest.raises(ValueError, match=r"."):
        learner.restore(other.state() | changes)
    after = learner.state()
    assert all(before[name].tobytes() == after[name].tobytes() for name in before)


# All three at once.


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_the_chosen_architecture_answers_first_and_alone_unless_all_are_asked(architecture: str) -> None:
    alone, all_three = (
        tuple(ask(Cnn(SMALL.with_(architecture=architecture, compare=compare))).rivals) for compare in (False, True)
    )
    assert alone == (architecture,)
    assert all_three[0] == architecture
    assert set(all_three) == set(ARCHITECTURES)


def test_the_probabilities_of_each_rival_sum_to_one() -> None:
    rivals = ask(taught(SMALL.with_(compare=True))).rivals
    assert [values.sum() for values in rivals.values()] == pytest.approx([1, 1, 1], rel=1e-6)


@pytest.mark.parametrize("chosen", ARCHITECTURES)
def test_a_rival_learns_what_it_would_have_learned_as_the_chosen_one(chosen: str) -> None:
    as_rival = ask(taught(SMALL.with_(compare=True))).rivals[chosen]
    as_chosen = ask(taught(SMALL.with_(architecture=chosen))).probabilities
    np.testing.assert_allclose(as_rival, as_chosen, rtol=1e-5, atol=1e-7)


# The blueprint.


def test_the_blueprint_is_the_architecture_layer_by_layer() -> None:
    assert [tuple(layer) for layer in Cnn(CnnSettings(filters=8, second=16, dense=64)).blueprint()] == [
        ("Drawing", "28 × 28", 0),
        ("Convolution 1", "8 × 24 × 24", 8 * 25 + 8),
        ("Pooling", "8 × 12 × 12", 0),
        ("Convolution 2", "16 × 8 × 8", 16 * 8 * 25 + 16),
        ("Pooling", "16 × 4 × 4", 0),
        ("Dense layer", "64", 64 * 16 * 4 * 4 + 64),
        ("Answer", "10", 10 * 64 + 10),
    ]


@each_shape
def test_the_blueprint_counts_the_weights_that_there_are(shape: dict[str, Any]) -> None:
    learner = Cnn(SMALL.with_(**shape))
    counted = [layer.parameters for layer in learner.blueprint() if layer.parameters]
    peer = [sum(p.numel() for p in layer.parameters()) for layer in oracle(learner)]
    assert counted == [count for count in peer if count]


def test_the_largest_network_has_at_most_150000_weights() -> None:
    largest = CnnSettings(filters=16, second=32, dense=128)
    assert sum(layer.parameters for layer in Cnn(largest).blueprint()) <= 150_000
