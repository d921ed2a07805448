"""A restricted Boltzmann machine that learns digits, restores damaged ones, and makes up its own."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from playground.data.digits import BANK_COUNT, SIZE, Digits, held_out
from playground.learners import knobs
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen
from playground.learners.random_state import random_of, random_state
from playground.learners.rbm_chain import RbmAnswer, RbmQuestion, dream, restore
from playground.learners.rbm_parts import Ascent, Machine, Phase, Slope, chase, contrast, sample, slope
from playground.phrases import joined, phrase

PIXELS = SIZE * SIZE
CHAINS = 100  # that persistent CD keeps
REBUILT, DREAMS = 36, 72  # reconstructions and fantasies that are shown
MEASURED = 200  # digits on which likelihoods are measured
MEASURE_EVERY = 20  # steps
SETTLING = 300  # steps after which the rate has fallen by a third
MEMORY = 0.998  # of the mean of the weights: about 500 steps
SPARSE = 0.1  # the share of digits for which a sparse hidden unit is on
RUNAWAY = 1e3  # a weight beyond it makes every chance 0 or 1: nothing is learned any more

Array = NDArray[np.float32]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class RbmSettings(knobs.Settings):
    temperature: float = knobs.real(
        1.0, 0.25, 4.0, "Temperature", "Hot: it takes more chances. Cold: it sticks to what fits best",
        log=True, live=True,
    )  # fmt: skip
    rate: float = knobs.real(
        0.1, 1e-4, 1.0, "Learning rate", "How big a step it takes from what it dreams to what it sees",
        log=True, live=True,
    )  # fmt: skip
    gibbs: int = knobs.whole(
        3, 1, 10, "Gibbs steps (k)", "How long it dreams, to and fro between its layers, before it corrects itself",
        live=True,
    )  # fmt: skip
    hidden: int = knobs.whole(256, 16, 256, "Hidden units", "How many features it can find", log=True)
    persistent: bool = knobs.switch(
        True, "Dreams go on", "Persistent CD: dreams go on from step to step. Off: each begins with a digit (CD-k)",
        live=True,
    )  # fmt: skip
    batch: int = knobs.whole(
        100, 36, 100, "Batch size", "How many digits it looks at before each step", log=True, live=True, more=True
    )
    momentum: float = knobs.real(
        0.5, 0.0, 0.95, "Momentum", "How much of the last change is made once more", live=True, more=True
    )
    decay: float = knobs.real(
        3e-4, 0.0, 0.01, "Weight decay", "How strongly every weight is drawn towards zero", live=True, more=True
    )
    sparsity: float = knobs.real(
        0.0, 0.0, 1.0, "Sparsity", "How strongly each hidden unit is made to keep to a tenth of the digits",
        live=True, more=True,
    )  # fmt: skip
    average: bool = knobs.switch(
        True, "Average the weights", "What answers is the mean of the last steps' machines, which is steadier",
        live=True, more=True,
    )  # fmt: skip
    falls: bool = knobs.switch(
        True, "Rate falls", "The longer it has learned, the smaller its steps become", live=True, more=True
    )


@dataclass(frozen=True)
class RbmSnapshot:
    """The machine as it is, and what it saw and made up at its last step."""

    weights: Array
    """(784, hidden) how strongly each pixel is linked to each hidden unit"""
    visible: Array
    """(784,) biases of the pixels"""
    hidden: Array
    """(hidden,) biases of the hidden units"""
    positive: Phase
    """the digits seen: pixels (n, 784), and how likely each hidden unit is on (n, hidden)"""
    negative: Phase
    """what it made up instead, likewise"""
    reconstructed: Array
    """(n, 28, 28) the first of the digits seen, there and back through the hidden units"""
    dreams: Bytes
    """(n, 28, 28) the visible units of chains that nothing holds"""
    dreamt: Array
    """(n, 28, 28) how likely each of their pixels is ink"""
    error: float
    """how much of a reconstruction is wrong, 0 to 1"""
    free_energies: tuple[float, float]
    """mean free energy in nats of digits that it learns from, and of held-out ones"""
    likelihood: float
    """mean pseudo-likelihood of held-out digits, nats"""
    told: str


class Rbm(Learner[RbmSettings, RbmSnapshot, RbmQuestion, RbmAnswer]):
    """Each hidden unit is linked to all pixels and learns a stroke that many digits share. Seeing a digit, some units
    come on; they, in turn, say which pixels should be ink. It learns by comparing two phases: what its units do while
    it sees digits, and what they do while it dreams. Links that are busier in the dream get weaker, the others
    stronger, until its dreams look like what it sees: W <- W + rate * (<v h>seen - <v h>dreamt).
    Smolensky (1986): Harmony theory; Hinton (2002): contrastive divergence; Tieleman (2008): persistent CD.
    """

    Settings = RbmSettings
    curves = ("error", "gap", "likelihood")
    falling = ("error", "gap")

    def __init__(self, settings: RbmSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._steps = 0
        self._random = np.random.default_rng(seed)
        self._machine = Machine.random(PIXELS, settings.hidden, self._random)
        # Each pixel's own chance from the start, so that hidden units need not learn it (Hinton 2010).
        self._machine.visible[:] = np.log(_shares() / (1 - _shares()))
        self._mean = Machine(*(np.array(part) for part in self._machine.parts()))
        self._ascent = Ascent(self._machine)
        self._chains = self._random.integers(0, 2, (CHAINS, settings.hidden), np.uint8)
        self._dreams = self._random.integers(0, 2, (DREAMS, PIXELS), np.uint8)
        self._held_out = (held_out(MEASURED)[0].reshape(-1, PIXELS) > 0.5).astype(np.float32)
        self._glimpse()
        self._measure()

    @property
    def machine(self) -> Machine:
        """What answers: the mean of the last steps' machines, or the one that learns. Not to be changed."""
        return self._mean if self.settings.average else self._machine

    @property
    def rate(self) -> float:
        """The learning rate of the next step; it falls with one over the root of time (Robbins & Monro 1951)."""
        return self.settings.rate / (1 + self._steps / SETTLING) ** 0.5 if self.settings.falls else self.settings.rate

    def step(self) -> tuple[float, float, float]:
        v = self._batch(self._random)
        positive, negative = self._phases(v, self._random)
        uphill = slope(positive, negative, self._ascent.scratch)
        if self.settings.sparsity:
            uphill.hidden[:] += self.settings.sparsity * (SPARSE - positive.h.mean(0))
        ascent, s = self._ascent, self.settings
        ascent.rate, ascent.momentum, ascent.decay = self.rate, s.momentum, s.decay
        ascent.step(uphill)
        # Polyak & Juditsky (1992); at the beginning over the last tenth of its steps, for the first ones know nothing.
        self._mean.follow(self._machine, max(1 - MEMORY, 1 / (1 + self._steps / 10)))
        self._show(positive, negative, self._random)
        self._steps += 1
        if self._steps % MEASURE_EVERY == 0:
            self._measure()
        return self._values()

    def snapshot(self) -> RbmSnapshot:
        m = self.machine
        return RbmSnapshot(
            frozen(m.weights),
            frozen(m.visible),
            frozen(m.hidden),
            Phase(*map(frozen, self._seen)),
            Phase(*map(frozen, self._made_up)),
            frozen(self._reconstructed.reshape(-1, SIZE, SIZE)),
            frozen(self._dreams.reshape(-1, SIZE, SIZE)),
            frozen(self._dreamt.reshape(-1, SIZE, SIZE)),
            self._error,
            (self._free[0], self._free[1]),
            self._likelihood,
            self._told(),
        )

    def answer(self, question: RbmQuestion) -> RbmAnswer:
        return restore(self.machine, question, self.settings.temperature)

    def blueprint(self) -> Blueprint:
        hidden = self.settings.hidden
        return (
            Layer(phrase("Visible units, their biases"), f"{SIZE} × {SIZE}", PIXELS),
            Layer(phrase("Links, both ways"), f"{PIXELS} × {hidden}", PIXELS * hidden),
            Layer(phrase("Hidden units, their biases"), f"{hidden}", hidden),
        )

    def state(self) -> State:
        return {
            "steps": np.array(self._steps),
            "random": random_state(self._random),
            **{name: frozen(part) for name, part in self._learned().items()},
            "chains": frozen(self._chains),
            "dreams": frozen(self._dreams),
            "measured": np.array([*self._free, self._likelihood]),
        }

    def _restore(self, state: State) -> None:
        if not 0 <= state["steps"] < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {state['steps']}")
        for name in ("chains", "dreams"):
            if state[name].max(initial=0) > 1:
                raise ValueError(f"units of the {name} must be 0 or 1, got {state[name].max()}")
        self._random = random_of(state["random"])
        for name, part in self._learned().items():
            part[:] = state[name]
        self._chains, self._dreams = np.array(state["chains"]), np.array(state["dreams"])
        self._steps = int(state["steps"])
        *self._free, self._likelihood = state["measured"].tolist()
        self._glimpse()

    def _learned(self) -> dict[str, Array]:
        """The weights, their mean and their velocity, by the names they have in the state."""
        kinds = {"weights": self._machine.parts(), "mean": self._mean.parts(), "velocity": self._ascent.velocity}
        return {
            f"{kind}/{name}": np.asarray(part)
            for kind, parts in kinds.items()
            for name, part in zip(Slope._fields, parts, strict=True)
        }

    # Learning.

    def _batch(self, dice: np.random.Generator) -> Array:
        """(n, 784) digits of the bank, in black and white."""
        return _bank()[dice.integers(BANK_COUNT, size=self.settings.batch)].astype(np.float32)

    def _phases(self, v: Array, dice: np.random.Generator) -> tuple[Phase, Phase]:
        """What it sees, and what it makes up by itself."""
        if not self.settings.persistent:
            return contrast(self._machine, v, self.settings.gibbs, dice)
        positive = Phase(v, self._machine.hidden_chances(v))
        negative = chase(self._machine, self._chains.astype(np.float32), self.settings.gibbs, dice)
        self._chains = sample(negative.h, dice).astype(np.uint8)
        return positive, negative

    def _show(self, positive: Phase, negative: Phase, dice: np.random.Generator) -> None:
        """Keep what there is to see of a step, and dream on."""
        self._seen, self._made_up = positive, negative
        _, self._reconstructed = self.machine.gibbs(positive.v[:REBUILT], dice)
        self._error = float(np.abs(positive.v[:REBUILT] - self._reconstructed).mean())
        self._dreams, self._dreamt = dream(self.machine, self._dreams, 1, dice, self.settings.temperature)

    def _glimpse(self) -> None:
        """What there is to see before the next step; neither chains nor dreams go on."""
        dice, chains, dreams = np.random.default_rng(0), self._chains, self._dreams
        self._show(*self._phases(self._batch(dice), dice), dice)
        self._chains, self._dreams = chains, dreams

    # Measuring.

    def _measure(self) -> None:
        """How likely digits are that it learns from, and held-out ones."""
        dice, m = np.random.default_rng(0), self.machine
        learned = _bank()[:MEASURED].astype(np.float32)
        self._free = [float(m.free_energy(v).mean()) for v in (learned, self._held_out)]
        self._likelihood = float(m.pseudo_likelihood(self._held_out, dice).mean())

    def _values(self) -> tuple[float, float, float]:
        if max(self._machine.weights.max(), -self._machine.weights.min()) > RUNAWAY:
            return float("inf"), float("inf"), float("inf")
        return self._error, self._free[1] - self._free[0], self._likelihood

    def _told(self) -> str:
        if self._steps == 0:
            return phrase("It has seen no digit yet. Its dreams are noise with ink where ink often is.")
        wrong = phrase("Of a digit it sees again, {error:.1f} % of the ink is wrong.", error=100 * self._error)
        return joined((_way_of_dreaming(self.settings.persistent, self.settings.gibbs), wrong))


def _way_of_dreaming(goes_on: bool, gibbs: int) -> str:
    match goes_on, gibbs:
        case True, 1:
            return phrase("Its dreams go on: 1 Gibbs step each time.")
        case True, _:
            return phrase("Its dreams go on: {steps} Gibbs steps each time.", steps=gibbs)
        case False, 1:
            return phrase("It dreams from digits: 1 Gibbs step each time.")
        case _:
            return phrase("It dreams from digits: {steps} Gibbs steps each time.", steps=gibbs)


@cache
def _bank() -> Bytes:
    """(20000, 784) the first digits of an endless stream in black and white.

    Learning goes round them: to make fresh ones takes five times as long as to learn from them.
    """
    return frozen(Digits(0).batch(BANK_COUNT)[0].reshape(-1, PIXELS) > 0.5).view(np.uint8)


@cache
def _shares() -> Array:
    """(784,) how often each pixel is ink, never quite never (Laplace's rule)."""
    return (_bank().sum(0, dtype=np.float32) + 1) / (BANK_COUNT + 2)
