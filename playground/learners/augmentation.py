"""Does it help a reader of digits to learn from made ones, too? Two equal nets, one of which is given some."""

import copy
from dataclasses import dataclass
from typing import Self

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from numpy.typing import NDArray
from torch import Tensor

from playground.data.digit_set import to_ink
from playground.data.digits import SIZE, Digits, held_out
from playground.learners import knobs
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen
from playground.learners.networks import Optimiser, Weights, he_normal, restore_weights, to_array, weights_state
from playground.phrases import figure, joined, phrase

CLASSES = 10
FILTERS = 16
BATCH = 32
TESTED, AT_ONCE = 1_000, 50  # held-out digits, and how many of them are read after each step
LAST = 1_500  # steps after which the experiment is over
CLEAR = 0.02  # of the held-out digits: less of a difference is chance
EARLY = 100  # steps before which nothing is said of who is better
NETS = ("with", "without")
_LAYERS = {
    "convolution1": (phrase("Convolution"), f"{FILTERS} × 14 × 14"),
    "convolution2": (phrase("Convolution"), f"{2 * FILTERS} × 7 × 7"),
    "dense": (phrase("Answer"), f"{CLASSES}"),
}

Array = NDArray[np.float32]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class AugmentationSettings(knobs.Settings):
    labelled: int = knobs.whole(50, 10, 1_000, "Real digits", "How many real digits both are taught with", log=True)
    share: float = knobs.real(
        0.5, 0.1, 0.9, "Made ones among them", "How much of what the second one is shown was made", live=True
    )
    rate: float = knobs.real(
        1e-3, 1e-5, 1e-1, "Learning rate", "How big a step both take from each mistake", log=True, live=True
    )


@dataclass(frozen=True)
class MadeDigits:
    """Made digits to learn from, and what their maker had learned from."""

    images: Bytes
    """(n, 28, 28) ink, 0 to 255"""
    labels: NDArray[np.int64]
    """(n,)"""
    seen: int
    """how many real digits the maker had seen"""
    seed: int
    """of the stream that these were the first of; the experiment's real digits are its first ones, too"""

    def __post_init__(self) -> None:
        if self.images.shape != (len(self.labels), SIZE, SIZE) or self.images.dtype != np.uint8 or not len(self.labels):
            raise ValueError(f"made digits must be uint8 (n, 28, 28) with a label each, got {self.images.shape}")
        if self.labels.min() < 0 or self.labels.max() >= CLASSES:
            raise ValueError(f"labels must be in 0..9, got {self.labels.min()}..{self.labels.max()}")
        if not 0 <= self.seed < 2**64 or self.seen < 1:
            raise ValueError(f"a maker has a seed and has seen digits, got {self.seed} and {self.seen}")


@dataclass(frozen=True)
class AugmentationShot:
    """How well both read digits that nobody has learned from."""

    mistakes: Array
    """(2,) the share of held-out digits that are misread: with made digits, and without"""
    told: str


class Reader:
    """Two layers of windows that move by two pixels, and ten sums.

    x -> relu(kernels * x + b), twice -> softmax(W x + b)
    """

    def __init__(self) -> None:
        self.weights: Weights = {}
        shapes = {"convolution1": (FILTERS, 1, 4, 4), "convolution2": (2 * FILTERS, FILTERS, 4, 4)}
        for name, shape in (*shapes.items(), ("dense", (CLASSES, 2 * FILTERS * 49))):
            layout = torch.channels_last if len(shape) == 4 else torch.contiguous_format
            self.weights[f"{name}.weight"] = torch.zeros(shape).to(memory_format=layout).requires_grad_()
            self.weights[f"{name}.bias"] = torch.zeros(shape[0]).requires_grad_()

    def initialise(self, generator: torch.Generator) -> None:
        """Random weights, biases zero."""
        for name, weight in self.weights.items():
            if name.endswith("weight"):
                weight.data.copy_(he_normal(tuple(weight.shape), generator))

    def logits(self, x: Tensor) -> Tensor:
        """(n, 1, 28, 28) -> (n, 10)."""
        w = self.weights
        for name in ("convolution1", "convolution2"):
            x = F.relu(F.conv2d(x, w[f"{name}.weight"], w[f"{name}.bias"], stride=2, padding=1))
        return F.linear(x.flatten(1), w["dense.weight"], w["dense.bias"])


class Augmentation(Learner[AugmentationSettings, AugmentationShot, None, AugmentationShot]):
    """Two equal nets learn to read digits from the same few real ones. What the first one is shown is partly made by a
    GAN, what the second one is shown is real. Both are tested on digits that nobody has learned from.

    w <- w - rate * d(-log p(truth)) / dw, on the same number of digits for both.
    Antoniou, Storkey & Edwards (2017): Data augmentation generative adversarial networks.
    """

    Settings = AugmentationSettings
    curves = NETS
    falling = NETS
    growing = ("made/",)

    def __init__(self, settings: AugmentationSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._steps = 0
        self._random = torch.Generator().manual_seed(seed)
        first = Reader()
        first.initialise(self._random)
        self._nets = {"with": first, "without": copy.deepcopy(first)}
        self._optimisers = {name: Optimiser("Adam", net.weights, settings.rate) for name, net in self._nets.items()}
        images, labels = held_out(TESTED)
        self._tested, self._truth = torch.from_numpy(images).unsqueeze(1), torch.from_numpy(labels)
        self._wrong = {name: self._misread(name, slice(None)) for name in NETS}
        self._made: MadeDigits | None = None

    @property
    def converged(self) -> bool:
        return self._made is None or self._steps >= LAST

    def heir(self, settings: AugmentationSettings, seed: int) -> Self:
        fresh = super().heir(settings, seed)
        if self._made is not None:
            fresh.teach(self._made)
        return fresh

    def teach(self, example: object) -> None:
        """Take digits that somebody made."""
        if not isinstance(example, MadeDigits):
            raise ValueError(f"the experiment needs made digits, got {type(example).__name__}")
        self._made = example
        images, labels = Digits(example.seed).batch(self.settings.labelled)
        self._real = np.rint(images * 255).astype(np.uint8), labels

    def step(self) -> tuple[float, float]:
        if self._made is None:
            raise ValueError("there are no made digits yet to learn from")
        real = self._drawn(*self._real, BATCH)
        given = round(self.settings.share * BATCH)
        made = self._drawn(self._made.images, self._made.labels, given)
        self._descend("with", *(torch.cat((some, rest[given:])) for some, rest in zip(made, real, strict=True)))
        self._descend("without", *real)
        self._test()
        self._steps += 1
        return self._mistakes("with"), self._mistakes("without")

    def snapshot(self) -> AugmentationShot:
        mistakes = np.array([self._mistakes(name) for name in NETS], np.float32)
        return AugmentationShot(frozen(mistakes), self._told())

    def answer(self, question: None) -> AugmentationShot:
        return self.snapshot()

    def blueprint(self) -> Blueprint:
        weights = self._nets["with"].weights
        return tuple(
            Layer(*said, sum(w.numel() for key, w in weights.items() if key.startswith(name)))
            for name, said in _LAYERS.items()
        )

    def state(self) -> State:
        state: State = {"steps": np.array(self._steps), "random": self._random.get_state().numpy().copy()}
        for name in NETS:
            state |= weights_state(self._nets[name].weights, name)
            state |= self._optimisers[name].state(f"{name}/optimiser")
            state[f"{name}/wrong"] = to_array(self._wrong[name])
        return state | self._made_state()

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        seed, seen = map(int, state["maker"])
        self._made = None
        if len(state["made/labels"]) or len(state["made/images"]):
            self.teach(MadeDigits(frozen(state["made/images"]), frozen(state["made/labels"]), seen, seed))
        self._random.set_state(torch.from_numpy(np.array(state["random"])))
        for name in NETS:
            restore_weights(self._nets[name].weights, state, name)
            self._optimisers[name].restore(state, f"{name}/optimiser")
            self._wrong[name] = torch.from_numpy(np.array(state[f"{name}/wrong"]))
        self._steps = int(state["steps"])

    def _made_state(self) -> State:
        if self._made is None:
            nothing = frozen(np.zeros((0, SIZE, SIZE), np.uint8)), frozen(np.zeros(0, np.int64))
            return {"made/images": nothing[0], "made/labels": nothing[1], "maker": np.zeros(2, np.uint64)}
        made = self._made
        maker = np.array([made.seed, made.seen], np.uint64)
        return {"made/images": made.images, "made/labels": made.labels, "maker": maker}

    # Learning and testing.

    def _drawn(self, images: Bytes, labels: NDArray[np.int64], count: int) -> tuple[Tensor, Tensor]:
        """So many of these digits by chance: (count, 1, 28, 28) in 0..1 and (count,)."""
        chosen = torch.randint(len(labels), (count,), generator=self._random).numpy()
        return torch.from_numpy(to_ink(images[chosen])).unsqueeze(1), torch.from_numpy(labels[chosen])

    def _descend(self, name: str, x: Tensor, y: Tensor) -> None:
        optimiser = self._optimisers[name]
        optimiser.rate = self.settings.rate
        optimiser.zero_grad()
        F.cross_entropy(self._nets[name].logits(x), y).backward()
        optimiser.step()

    def _test(self) -> None:
        """Read the next held-out digits; after twenty steps all have been read anew."""
        begin = self._steps * AT_ONCE % TESTED
        part = slice(begin, begin + AT_ONCE)
        for name in NETS:
            self._wrong[name][part] = self._misread(name, part)

    @torch.no_grad()
    def _misread(self, name: str, part: slice) -> Tensor:
        return self._nets[name].logits(self._tested[part]).argmax(1) != self._truth[part]

    def _mistakes(self, name: str) -> float:
        """The share of held-out digits that were misread when they were last read."""
        return float(self._wrong[name].float().mean())

    # Telling.

    def _told(self) -> str:
        if self._made is None:
            return ""
        if self._steps < EARLY:
            return phrase("Both begin to learn from nothing.")
        given, alone = self._mistakes("with"), self._mistakes("without")
        return joined((_outcome(given, alone), _honestly(self._made.seen, self.settings.labelled)))


def _outcome(given: float, alone: float) -> str:
    """How the two compare, in a sentence."""
    figures = phrase("{given} misread with made digits, {alone} without", given=_percent(given), alone=_percent(alone))
    if abs(given - alone) < CLEAR:
        return phrase("{figures}: no clear difference.", figures=figures)
    if given < alone:
        return phrase("{figures}: the made ones help.", figures=figures)
    return phrase("{figures}: the made ones do harm.", figures=figures)


def _honestly(seen: int, labelled: int) -> str:
    """Where the help comes from: a maker that has seen more real digits than the reader hands on what it knows."""
    if seen > labelled:
        return phrase(
            "But their maker had seen {seen} real digits: it hands on what it knows of them.", seen=figure(seen)
        )
    return phrase(
        "Their maker had seen only {seen} real digits itself, so that nothing is handed on from elsewhere.",
        seen=figure(seen),
    )


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"
