"""A convolutional network that reads digits, and two simpler nets to compare it with."""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from numpy.typing import NDArray
from torch import Tensor

from playground.data.digit_set import DigitSet, to_ink
from playground.data.digits import SIZE, Digits, held_out
from playground.learners import knobs
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen
from playground.learners.networks import (
    Optimiser,
    OptimiserName,
    Weights,
    he_normal,
    restore_weights,
    to_array,
    weights_state,
)
from playground.phrases import phrase

CLASSES = 10
KERNEL = 5
TESTED = 200  # held-out digits: more would make one step in forty longer than 20 ms
LAST_SD = 0.05
MEMORY = 0.998  # of the mean of the weights: about 500 steps
SETTLING = 1000  # steps after which the rate has fallen by a third
TEST_EVERY = 40  # steps
ARCHITECTURES = ("CNN", phrase("Dense net"), phrase("No hidden layer"))

Array = NDArray[np.float32]
_NO_DIGITS = (np.zeros((0, SIZE, SIZE), np.uint8), np.zeros(0, np.uint8))


@dataclass(frozen=True)
class CnnSettings(knobs.Settings):
    rate: float = knobs.real(
        4e-3, 1e-5, 1.0, "Learning rate", "How big a step it takes from each mistake", log=True, live=True
    )
    batch: int = knobs.whole(
        64, 8, 128, "Batch size", "How many digits it looks at before each step", log=True, live=True
    )
    filters: int = knobs.whole(8, 4, 16, "First-layer filters", "How many small windows slide over your drawing")
    activation: str = knobs.choice(
        "ReLU", "tanh", "sigmoid", label="Activation", help="What a unit makes of the sum that reaches it"
    )
    optimiser: str = knobs.choice(
        "Adam", "Momentum", "SGD", label="Optimiser", help="How it turns mistakes into changes of its weights"
    )
    architecture: str = knobs.choice(
        *ARCHITECTURES, label="Architecture", help="Which kind of network learns", more=True
    )
    compare: bool = knobs.switch(
        False, "Ask all three", "The two other kinds of network learn and answer as well", live=True, more=True
    )
    layers: int = knobs.whole(2, 1, 2, "Convolutions", "How often windows slide, one after another", more=True)
    second: int = knobs.whole(24, 8, 32, "Second-layer filters", "How many windows look at the first maps", more=True)
    dense: int = knobs.whole(128, 16, 128, "Dense units", "How many units weigh everything up", log=True, more=True)
    average: bool = knobs.switch(
        True,
        "Average the weights",
        "What answers is the mean of the last steps' networks, which is steadier than the one that learns",
        live=True,
        more=True,
    )
    falls: bool = knobs.switch(
        True, "Rate falls", "The longer it has learned, the smaller its steps become", live=True, more=True
    )
    dropout: float = knobs.real(
        0.2, 0.0, 0.8, "Dropout", "How much of the maps is hidden while it learns, so that it relies on no one place",
        live=True, more=True,
    )  # fmt: skip
    smoothing: float = knobs.real(
        0.05, 0.0, 0.3, "Label smoothing", "How much doubt it is taught, so that it does not become too sure",
        live=True, more=True,
    )  # fmt: skip
    decay: float = knobs.real(
        0.0, 0.0, 0.1, "Weight decay", "How strongly every weight is drawn towards zero", live=True, more=True
    )


@dataclass(frozen=True)
class Convolution:
    """The weights of one convolution: kernels (out, in, 5, 5) and biases (out,)."""

    kernels: Array
    biases: Array


@dataclass(frozen=True)
class Dense:
    """The weights of one dense layer: weights (out, in) and biases (out,)."""

    weights: Array
    biases: Array


@dataclass(frozen=True)
class CnnSnapshot:
    """The network as it is, and how it reads the held-out digits."""

    activation: str
    convolutions: tuple[Convolution, ...]
    dense: tuple[Dense, ...]
    """the last one gives the output"""
    tested: NDArray[np.uint8]
    """(n, 28, 28) the held-out digits"""
    labels: NDArray[np.int64]
    """(n,) what they are"""
    predictions: NDArray[np.int64]
    """(n,) what the network read at step `tested_at`"""
    tested_at: int
    has_own: bool = False
    """whether it learns from, or is tested on, digits that somebody brought"""


@dataclass(frozen=True)
class CnnQuestion:
    """Which digit is this? `where` asks for the map of where it looked, too."""

    image: Array
    """(28, 28) ink, 0 to 1, normalised"""
    where: bool = False


@dataclass(frozen=True)
class ConvolutionActivity:
    """What a convolution made of the drawing."""

    sums: Array
    """(out, h, w) before the activation"""
    maps: Array
    """(out, h, w) after it"""
    pooled: Array
    """(out, h / 2, w / 2) the largest of each 2 x 2"""


@dataclass(frozen=True)
class DenseActivity:
    """What a dense layer made of it: sums (out,), and values (out,) after the activation or the softmax."""

    sums: Array
    values: Array


@dataclass(frozen=True)
class CnnAnswer:
    """Everything that happened on the way from the drawing to the answer."""

    image: Array
    convolutions: tuple[ConvolutionActivity, ...]
    dense: tuple[DenseActivity, ...]
    where: Array | None
    """(28, 28) positive where the ink spoke for the answer, negative where it spoke against it"""
    rivals: dict[str, Array]
    """(10,) probabilities of each architecture that was asked, by name"""

    @property
    def probabilities(self) -> Array:
        """(10,) how sure the network is of each digit."""
        return self.dense[-1].values


@dataclass(frozen=True)
class Lesson:
    """Digits that the visitor brought, to train on or to be tested on."""

    digits: DigitSet
    purpose: Literal["train", "test"]


class Network:
    """Convolutions with pooling, then dense layers; without convolutions a dense net; without hidden units a line.

    x -> max_pool(f(kernels * x + biases)) -> ... -> f(W x + b) -> softmax(W x + b)
    """

    def __init__(self, filters: tuple[int, ...], hidden: tuple[int, ...], activation: str) -> None:
        self.convolutions = len(filters)
        self.activation = {"ReLU": torch.relu, "tanh": torch.tanh, "sigmoid": torch.sigmoid}[activation]
        self.weights: Weights = {}
        self.blueprint: Blueprint = (Layer("Drawing", f"{SIZE} × {SIZE}", 0),)
        size, channels = SIZE, 1
        for i, out in enumerate(filters, start=1):
            self._add(f"convolution{i}", (out, channels, KERNEL, KERNEL))
            size, channels = size - KERNEL + 1, out
            self._describe(phrase("Convolution {n}", n=i), f"{out} × {size} × {size}", f"convolution{i}")
            size //= 2
            self._describe(phrase("Pooling"), f"{out} × {size} × {size}")
        inputs = channels * size * size
        for i, out in enumerate((*hidden, CLASSES), start=1):
            self._add(f"dense{i}", (out, inputs))
            inputs = out
            self._describe(phrase("Answer" if i > len(hidden) else "Dense layer"), f"{out}", f"dense{i}")

    def initialise(self, generator: torch.Generator) -> None:
        """Random weights, biases zero; the small weights of the last layer make the first answers unsure."""
        layers = [weights for weights, _ in (*self.pairs("convolution"), *self.pairs("dense"))]
        for weights in layers:
            weights.data.copy_(he_normal(tuple(weights.shape), generator))
        layers[-1].data.copy_(LAST_SD * torch.randn(layers[-1].shape, generator=generator))

    def follow(self, other: "Network", share: float) -> None:
        """Move every weight that share of the way to another network's."""
        with torch.no_grad():
            mine, theirs = list(self.weights.values()), list(other.weights.values())
            torch._foreach_lerp_(mine, theirs, share)  # pyright: ignore[reportPrivateImportUsage]

    def logits(self, x: Tensor, hide: Callable[[Tensor], Tensor] = lambda features: features) -> Tensor:
        """(batch, 1, 28, 28) -> (batch, 10). Pooling before a rising activation is the same as after it, and faster.

        `hide` is dropout, or nothing; it is done to what the convolutions found.
        """
        for kernels, biases in self.pairs("convolution"):
            x = self.activation(F.max_pool2d(F.conv2d(x, kernels, biases), 2))  # (batch, out, h / 2, w / 2)
        x = hide(x.flatten(1)) if self.convolutions else x.flatten(1)
        *hidden, last = self.pairs("dense")
        for weights, biases in hidden:
            x = self.activation(F.linear(x, weights, biases))
        return F.linear(x, *last)

    def activities(self, x: Tensor) -> tuple[tuple[ConvolutionActivity, ...], tuple[DenseActivity, ...]]:
        """The same for one drawing (1, 1, 28, 28), layer by layer, with everything kept."""
        convolutions, dense = [], []
        for kernels, biases in self.pairs("convolution"):
            sums = F.conv2d(x, kernels, biases)
            maps = self.activation(sums)
            x = F.max_pool2d(maps, 2)
            convolutions.append(ConvolutionActivity(*(to_array(part[0]) for part in (sums, maps, x))))
        x = x.flatten(1)
        pairs = list(self.pairs("dense"))
        for i, (weights, biases) in enumerate(pairs, start=1):
            sums = F.linear(x, weights, biases)
            x = self.activation(sums) if i < len(pairs) else sums.softmax(1)
            dense.append(DenseActivity(to_array(sums[0]), to_array(x[0])))
        return tuple(convolutions), tuple(dense)

    def pairs(self, kind: str) -> Iterator[tuple[Tensor, Tensor]]:
        """The weights and biases of each layer of a kind."""
        names = [name for name in self.weights if name.startswith(kind) and name.endswith("weight")]
        return ((self.weights[name], self.weights[name.replace("weight", "bias")]) for name in names)

    def _add(self, name: str, shape: tuple[int, ...]) -> None:
        layout = torch.channels_last if len(shape) == 4 else torch.contiguous_format  # 1.3 times as fast
        self.weights[f"{name}.weight"] = torch.zeros(shape).to(memory_format=layout).requires_grad_()
        self.weights[f"{name}.bias"] = torch.zeros(shape[0]).requires_grad_()

    def _describe(self, name: str, shape: str, layer: str = "") -> None:
        count = sum(w.numel() for key, w in self.weights.items() if layer and key.startswith(f"{layer}."))
        self.blueprint += (Layer(name, shape, count),)


class Cnn(Learner[CnnSettings, CnnSnapshot, CnnQuestion, CnnAnswer]):
    """Small windows (kernels) slide over a drawing, and each marks in a map of its own where it finds its pattern.

    The maps are shrunk, more windows slide over them, and in the end a dense layer weighs everything up and votes for
    a digit. It learns by comparing its vote with the truth and moving every weight a little downhill:
    w <- w - rate * d(loss)/d(w), where the loss is the surprise -log p(truth).
    LeCun, Bottou, Bengio, Haffner (1998): Gradient-based learning applied to document recognition.
    """

    Settings = CnnSettings
    curves = ("loss", "accuracy")
    growing = ("stream/", "own/", "tested/")

    def __init__(self, settings: CnnSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._steps = 0
        self._stream = Digits(seed)
        self._random = torch.Generator().manual_seed(seed)
        self._nets = {name: self._make_net(name) for name in ARCHITECTURES}
        self._means = {name: copy.deepcopy(net) for name, net in self._nets.items()}
        self._optimisers = {
            name: Optimiser(cast(OptimiserName, settings.optimiser), net.weights, settings.rate)
            for name, net in self._nets.items()
        }
        self.apply(settings)
        self._own: DigitSet | None = None
        self._examine(*held_out(TESTED))

    @property
    def rate(self) -> float:
        """The learning rate of the next step; it falls with one over the root of time (Robbins & Monro 1951)."""
        return self.settings.rate / (1 + self._steps / SETTLING) ** 0.5 if self.settings.falls else self.settings.rate

    @property
    def net(self) -> Network:
        """The network that answers: the mean of the last steps' networks, or the one that learns."""
        return self._answering(self.settings.architecture)

    def apply(self, settings: CnnSettings) -> None:
        super().apply(settings)
        for optimiser in self._optimisers.values():
            optimiser.decay = settings.decay

    def step(self) -> tuple[float, float]:
        images, labels = self._batch()
        x = torch.from_numpy(images).unsqueeze(1)  # (batch, 1, 28, 28)
        y = torch.from_numpy(labels)
        losses = [self._descend(name, x, y) for name in self._asked()]
        self._steps += 1
        for name in self._asked():
            # Polyak & Juditsky (1992); at the beginning the mean of all its steps, for there are few.
            self._means[name].follow(self._nets[name], max(1 - MEMORY, 1 / (self._optimisers[name].steps + 1)))
        if self._steps % TEST_EVERY == 0:
            self._test()
        return losses[0], self._accuracy()

    def snapshot(self) -> CnnSnapshot:
        return CnnSnapshot(
            self.settings.activation,
            tuple(Convolution(to_array(w), to_array(b)) for w, b in self.net.pairs("convolution")),
            tuple(Dense(to_array(w), to_array(b)) for w, b in self.net.pairs("dense")),
            self._tested,
            self._labels,
            self._predictions,
            self._tested_at,
            self._own is not None or not np.array_equal(self._labels, _usual_labels()),
        )

    def answer(self, question: CnnQuestion) -> CnnAnswer:
        x = torch.tensor(question.image)[None, None]  # (1, 1, 28, 28)
        with torch.no_grad():
            convolutions, dense = self.net.activities(x)
            rivals = {name: to_array(self._answering(name).logits(x)[0].softmax(0)) for name in self._asked()[1:]}
        where = self._where(x) if question.where else None
        votes = {self.settings.architecture: dense[-1].values, **rivals}
        return CnnAnswer(frozen(question.image), convolutions, dense, where, votes)

    def teach(self, example: Lesson) -> None:
        """Train on digits of the visitor's, or be tested on them."""
        if example.purpose == "train":
            self._own = example.digits
        else:
            self._examine(to_ink(example.digits.images), example.digits.labels.astype(np.int64))

    def blueprint(self) -> Blueprint:
        return self.net.blueprint

    def state(self) -> State:
        state: State = {"steps": np.array(self._steps), "random": self._random.get_state().numpy()}
        for name, net in self._nets.items():
            state |= weights_state(net.weights, name)
            state |= weights_state(self._means[name].weights, f"{name}/mean")
            state |= self._optimisers[name].state(f"{name}/optimiser")
        state |= {f"stream/{name}": array for name, array in self._stream.state().items()}
        return state | self._data_state()

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        self._restore_data(state)
        self._stream.restore({name[7:]: array for name, array in state.items() if name.startswith("stream/")})
        self._random.set_state(torch.from_numpy(np.array(state["random"])))
        for name, net in self._nets.items():
            restore_weights(net.weights, state, name)
            restore_weights(self._means[name].weights, state, f"{name}/mean")
            self._optimisers[name].restore(state, f"{name}/optimiser")
        self._steps = int(state["steps"])

    # Learning.

    def _make_net(self, architecture: str) -> Network:
        s = self.settings
        filters = (s.filters, s.second)[: s.layers] if architecture == "CNN" else ()
        hidden = () if architecture == "No hidden layer" else (s.dense,)
        net = Network(filters, hidden, s.activation)
        net.initialise(self._random)
        return net

    def _asked(self) -> tuple[str, ...]:
        """The architectures that learn and answer, the chosen one first."""
        chosen = self.settings.architecture
        return (chosen, *(name for name in ARCHITECTURES if name != chosen)) if self.settings.compare else (chosen,)

    def _answering(self, architecture: str) -> Network:
        return (self._means if self.settings.average else self._nets)[architecture]

    def _batch(self) -> tuple[Array, NDArray[np.int64]]:
        if self._own is None:
            return self._stream.batch(self.settings.batch)
        chosen = torch.randint(len(self._own.labels), (self.settings.batch,), generator=self._random).numpy()
        return to_ink(self._own.images[chosen]), self._own.labels[chosen].astype(np.int64)

    def _descend(self, architecture: str, x: Tensor, y: Tensor) -> float:
        """One step downhill."""
        optimiser = self._optimisers[architecture]
        optimiser.rate = self.rate
        optimiser.zero_grad()
        logits = self._nets[architecture].logits(x, self._hide)
        F.cross_entropy(logits, y, label_smoothing=self.settings.smoothing).backward()
        optimiser.step()
        return F.cross_entropy(logits.detach(), y).item()

    def _hide(self, features: Tensor) -> Tensor:
        """Dropout (Srivastava et al. 2014): put features to 0 at random, and make up for it with the others."""
        if self.settings.dropout == 0:
            return features
        kept = torch.rand(features.shape, generator=self._random) >= self.settings.dropout
        return features * (kept / (1 - self.settings.dropout))

    def _where(self, x: Tensor) -> Array:
        """Input times gradient of the winning logit, smoothed over 3 x 3 (Simonyan, Vedaldi, Zisserman 2013)."""
        x = x.clone().requires_grad_()
        (gradient,) = torch.autograd.grad(self.net.logits(x).max(), x)
        return to_array(F.avg_pool2d(x.detach() * gradient, 3, stride=1, padding=1)[0, 0])

    # Testing.

    def _examine(self, images: Array, labels: NDArray[np.int64]) -> None:
        """Be tested on these digits from now on, at most `TESTED` of them."""
        self._tested = frozen(np.round(images[:TESTED] * 255).astype(np.uint8))
        self._labels = frozen(labels[:TESTED])
        self._test()

    def _test(self) -> None:
        x = torch.from_numpy(to_ink(self._tested)).unsqueeze(1)
        with torch.no_grad():
            self._predictions = to_array(self.net.logits(x).argmax(1))
        self._tested_at = self._steps

    def _accuracy(self) -> float:
        """The share of held-out digits that were read right when they were last tested."""
        return float((self._predictions == self._labels).mean())

    def _data_state(self) -> State:
        own = (self._own.images, self._own.labels) if self._own else _NO_DIGITS
        return {
            "own/images": own[0],
            "own/labels": own[1],
            "tested/images": self._tested,
            "tested/labels": self._labels,
            "tested/predictions": self._predictions,
            "tested/at": np.array(self._tested_at),
        }

    def _restore_data(self, state: State) -> None:
        labels, predictions = state["tested/labels"], state["tested/predictions"]
        if labels.shape != predictions.shape or not {*labels.tolist(), *predictions.tolist()} <= {*range(CLASSES)}:
            raise ValueError("each held-out digit must have a label and a prediction in 0..9")
        tested = DigitSet("held-out digits", state["tested/images"], labels.astype(np.uint8))
        own = state["own/labels"].size > 0
        self._own = DigitSet("own digits", frozen(state["own/images"]), frozen(state["own/labels"])) if own else None
        self._tested, self._labels = frozen(tested.images), frozen(state["tested/labels"])
        self._predictions, self._tested_at = frozen(state["tested/predictions"]), int(state["tested/at"])


@cache
def _usual_labels() -> NDArray[np.int64]:
    """What the digits are on which every network is tested at first."""
    return held_out(TESTED)[1]
