"""What codes are good for: digits read from few labelled ones, by pixels, by codes, and by the layer before codes."""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812, everybody's name for it
from numpy.typing import NDArray
from torch import Tensor

from playground.data.digits import BANK_COUNT, held_out
from playground.learners import knobs
from playground.learners.digit_bank import bank, some_digits
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen
from playground.learners.networks import Optimiser, Weights, restore_weights, to_array, weights_state
from playground.learners.vae_nets import PIXELS, VaeNets
from playground.phrases import phrase

CLASSES, EACH = 10, 100  # labelled digits of each class, all of which are used at the most
MOST = CLASSES * EACH
TESTED = 1000  # held-out digits
HIDDEN, BATCH, RATE = (192, 192), 64, 2e-3  # of the autoencoder
READING_RATE, DECAY = 3e-3, 1e-3  # of the readers
READ = 100  # labelled digits that they look at in each step
TEST_EVERY = 20  # steps
READERS = {
    "code": phrase("Reader of the code"),
    "inner": phrase("Reader of the layer before it"),
    "pixels": phrase("Reader of pixels"),
}
BEGINNING = 100  # steps after which there is something to tell
CLEAR = 0.02  # of all digits: less may be luck

Array = NDArray[np.float32]


@dataclass(frozen=True)
class FewLabelsSettings(knobs.Settings):
    labels: int = knobs.whole(
        300, CLASSES, MOST, "Labelled digits", "For how many digits it is told what they are", log=True, live=True
    )
    latent: int = knobs.whole(16, 2, 32, "Latent dimensions", "Of how many numbers a code is made")


@dataclass(frozen=True)
class Labelled:
    """Which of the shipped digits have labels: as many of each, in turn, so that the first few have all classes."""

    chosen: NDArray[np.int64]
    """(1000,)"""

    def __post_init__(self) -> None:
        if self.chosen.shape != (MOST,) or not ((self.chosen >= 0) & (self.chosen < BANK_COUNT)).all():
            raise ValueError(f"{MOST} digits of 0..{BANK_COUNT - 1} must be chosen, got {self.chosen.shape}")

    @classmethod
    def by_lot(cls, seed: int) -> "Labelled":
        """Others for each seed."""
        random, labels = np.random.default_rng(seed), bank()[1].numpy()
        classes = [random.choice(np.flatnonzero(labels == digit), EACH, replace=False) for digit in range(CLASSES)]
        return cls(frozen(np.stack(classes, axis=1).reshape(-1)))


@dataclass(frozen=True)
class FewLabelsShot:
    """How well digits are read."""

    right: Array
    """(3,) the share of held-out digits that each reader reads right"""
    told: str


@dataclass(frozen=True)
class FewLabelsAnswer:
    """How a drawing is read."""

    votes: Array
    """(3, 10) how sure each reader is of each digit"""


class FewLabels(Learner[FewLabelsSettings, FewLabelsShot, Array, FewLabelsAnswer]):
    """An autoencoder looks at thousands of digits without being told what they are. Three readers are told of a few.

    All three are of the simplest kind, softmax(W x + b): one reads pixels, one the code, one the layer before the code.
    Kingma, Rezende, Mohamed & Welling (2014): Semi-supervised learning with deep generative models, model M1.
    """

    Settings = FewLabelsSettings
    curves = (*READERS,)
    falling = ()
    growing = ("chosen",)

    def __init__(self, settings: FewLabelsSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._steps = 0
        self._random = torch.Generator().manual_seed(seed)
        self._nets = VaeNets(HIDDEN, settings.latent)
        self._nets.initialise(self._random)
        self._optimiser = Optimiser("Adam", self._nets.weights, RATE)
        sizes = (settings.latent, HIDDEN[-1], PIXELS)
        self._readers = {name: Reader(size) for name, size in zip(READERS, sizes, strict=True)}
        images, labels = held_out(TESTED)
        self._tested, self._truth = torch.from_numpy(images.reshape(TESTED, -1)), torch.from_numpy(labels)
        self._chosen = torch.zeros(0, dtype=torch.int64)
        self._test()

    @property
    def converged(self) -> bool:
        """Nothing can be learned before there are labels."""
        return not len(self._chosen)

    def teach(self, example: Labelled) -> None:
        """Take the labels."""
        self._chosen = torch.from_numpy(np.array(example.chosen))

    def heir(self, settings: FewLabelsSettings, seed: int) -> "FewLabels":
        heir = FewLabels(settings, seed)
        heir._chosen = self._chosen
        return heir

    def step(self) -> tuple[float, ...]:
        if self.converged:
            raise ValueError("there must be labels before it learns, got none")
        x = some_digits(BATCH, self._random)
        self._nets.slopes(x, torch.randn((BATCH, self._nets.latent), generator=self._random), 1.0)
        self._optimiser.step()
        self._read()
        self._steps += 1
        if self._steps % TEST_EVERY == 0:
            self._test()
        return tuple(self._right.tolist())

    def snapshot(self) -> FewLabelsShot:
        return FewLabelsShot(self._right, self._told())

    def answer(self, question: Array) -> FewLabelsAnswer:
        with torch.no_grad():
            seen = self._seen(torch.tensor(question).reshape(1, -1))
            votes = [reader.logits(x)[0].softmax(0) for reader, x in zip(self._readers.values(), seen, strict=True)]
        return FewLabelsAnswer(to_array(torch.stack(votes)))

    def blueprint(self) -> Blueprint:
        readers = (Layer(READERS[name], "10", reader.count) for name, reader in self._readers.items())
        return (*self._nets.blueprint(), *readers)

    def state(self) -> State:
        state: State = {
            "steps": np.array(self._steps),
            "random": self._random.get_state().numpy(),
            "chosen": to_array(self._chosen),
            "right": self._right,
            **weights_state(self._nets.weights, "nets"),
            **self._optimiser.state("optimiser"),
        }
        for name, reader in self._readers.items():
            state |= weights_state(reader.weights, name) | reader.optimiser.state(f"{name}/optimiser")
        return state

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        chosen = Labelled(state["chosen"]).chosen if len(state["chosen"]) else state["chosen"]
        self._random.set_state(torch.from_numpy(np.array(state["random"])))
        restore_weights(self._nets.weights, state, "nets")
        self._optimiser.restore(state, "optimiser")
        for name, reader in self._readers.items():
            restore_weights(reader.weights, state, name)
            reader.optimiser.restore(state, f"{name}/optimiser")
        self._steps, self._right = int(state["steps"]), frozen(state["right"])
        self._chosen = torch.from_numpy(np.array(chosen))

    def _seen(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What each reader sees of pictures (n, 784): mean codes, the layer before them, pixels."""
        passed = self._nets.encoder.forth(x)
        return passed.output[:, : self._nets.latent], passed.inputs[-1], x

    def _read(self) -> None:
        """Each reader looks at the same few of the labelled digits."""
        usable = self.settings.labels
        digits = self._chosen[torch.randint(usable, (READ,), generator=self._random)]
        pixels, labels = bank()
        seen = self._seen(pixels[digits].float().mul_(1 / 255))
        for reader, x in zip(self._readers.values(), seen, strict=True):
            reader.learn(x, labels[digits])

    def _test(self) -> None:
        with torch.no_grad():
            seen = self._seen(self._tested)
            right = [
                (reader.logits(x).argmax(1) == self._truth).float().mean()
                for reader, x in zip(self._readers.values(), seen, strict=True)
            ]
        self._right = to_array(torch.stack(right))

    def _told(self) -> str:
        if self._steps < BEGINNING:
            return phrase("Three readers learn from the same {labels} labelled digits.", labels=self.settings.labels)
        code, inner, pixels = self._right.tolist()
        shares = phrase(
            "{code:.0%} by the code, {inner:.0%} by the layer before it, {pixels:.0%} by pixels.",
            code=code,
            inner=inner,
            pixels=pixels,
        )
        if max(code, inner) > pixels + CLEAR:
            return phrase("Read right: {shares} What it found out without labels pays.", shares=shares)
        if max(code, inner) < pixels - CLEAR:
            return phrase("Read right: {shares} So small a code loses what tells digits apart.", shares=shares)
        return phrase("Read right: {shares} No clear winner.", shares=shares)


class Reader:
    """softmax(W x + b), drawn a little towards zero."""

    def __init__(self, inputs: int) -> None:
        self.weights: Weights = {"weight": torch.zeros(CLASSES, inputs), "bias": torch.zeros(CLASSES)}
        self.optimiser = Optimiser("Adam", self.weights, READING_RATE)
        self.optimiser.decay = DECAY

    @property
    def count(self) -> int:
        """How many numbers it learns."""
        return sum(weight.numel() for weight in self.weights.values())

    def logits(self, x: Tensor) -> Tensor:
        """(n, inputs) -> (n, 10)."""
        return torch.addmm(self.weights["bias"], x, self.weights["weight"].T)

    def learn(self, x: Tensor, labels: Tensor) -> None:
        """One step downhill on the mean of -log p(label)."""
        slope = (self.logits(x).softmax(1) - F.one_hot(labels, CLASSES)) / len(x)
        self.weights["weight"].grad, self.weights["bias"].grad = slope.T @ x, slope.sum(0)
        self.optimiser.step()
