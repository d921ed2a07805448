"""A full Boltzmann machine beside a restricted one: both learn the same small patterns, and nothing is guessed."""

import math
from dataclasses import dataclass
from typing import Any, cast

import numpy as np

from playground.data.small_patterns import BARS, CELLS, Patterns, make
from playground.learners import knobs
from playground.learners.boltzmann_chains import answered
from playground.learners.boltzmann_shots import (
    BoltzmannAnswer,
    BoltzmannQuestion,
    BoltzmannShot,
    Chain,
    MachineAnswer,
    MachineShot,
)
from playground.learners.boltzmann_told import told_of
from playground.learners.learner import Blueprint, Layer, Learner, State, frozen
from playground.learners.random_state import random_of, random_state
from playground.learners.small_machine import Lesson, SmallMachine
from playground.learners.text_state import from_bytes, to_bytes
from playground.phrases import phrase

SAMPLED, EXACT = phrase("sampled"), phrase("exact")


@dataclass(frozen=True)
class BoltzmannSettings(knobs.Settings):
    temperature: float = knobs.real(
        1.0, 0.1, 10.0, "Temperature", "When it dreams: cold, only what it believes most; hot, anything", log=True,
        live=True,
    )  # fmt: skip
    gradient: str = knobs.choice(
        SAMPLED, EXACT, label="Learns from",
        help="Dreams that are sampled, as in the papers; or all states, counted one by one", live=True,
    )  # fmt: skip
    full_hidden: int = knobs.whole(2, 0, 4, "Hidden units, full", "Units of the full machine that see no cell")
    restricted_hidden: int = knobs.whole(
        8, 1, 12, "Hidden units, RBM", "Units of the restricted machine that see all cells"
    )
    learning_rate: float = knobs.real(
        0.05, 0.001, 1.0, "Learning rate", "How big a step each lesson makes", log=True, live=True
    )
    sweeps: int = knobs.whole(
        5, 1, 20, "Sweeps", "How often each unit decides before it is looked at, where dreams are sampled", live=True,
        more=True,
    )  # fmt: skip
    persistent: bool = knobs.switch(
        False, "Dreams go on",
        "On: where they ended; off: from chance, cooling down (full), or from your patterns (RBM, contrastive "
        "divergence)", live=True, more=True,
    )  # fmt: skip
    hot: float = knobs.real(
        4.0, 1.0, 20.0, "Cooling from", "The temperature at which units of the full machine begin by chance", log=True,
        live=True, more=True,
    )  # fmt: skip
    decay: float = knobs.real(
        0.0, 0.0, 0.05, "Decay", "How strongly links are drawn towards nothing", live=True, more=True
    )

    @property
    def lesson(self) -> Lesson:
        """How a step learns."""
        exactly = self.gradient == EXACT
        return Lesson(self.learning_rate, exactly, self.sweeps, self.persistent, self.hot, self.decay)


class Boltzmann(Learner[BoltzmannSettings, BoltzmannShot, BoltzmannQuestion, BoltzmannAnswer]):
    """Units that are on or off pull at each other. Left alone they wander through states, mostly those of low energy.
    Learning makes what you show lie low: links grow between units that are on together while the machine sees, and
    shrink between those that are on together while it dreams. In a full machine all units are linked, in a restricted
    one only cells with hidden units, which makes it quick. With 16 cells all states can be counted.

    W <- W + rate (<s_i s_j> seen - <s_i s_j> dreamt). Ackley, Hinton & Sejnowski (1985): A learning algorithm for
    Boltzmann machines. Restricted: Smolensky (1986), Hinton (2002).
    """

    Settings = BoltzmannSettings
    curves = ("full", "restricted")
    falling = ("full", "restricted")
    growing = ("patterns", "name")

    def __init__(self, settings: BoltzmannSettings, seed: int = 0) -> None:
        super().__init__(settings, seed)
        self._patterns, self._steps = make(BARS), 0
        self._dice = np.random.default_rng(seed)
        self._full = SmallMachine(CELLS, settings.full_hidden, False, self._dice)
        self._restricted = SmallMachine(CELLS, settings.restricted_hidden, True, self._dice)

    @property
    def converged(self) -> bool:
        """Whether there is nothing to learn from."""
        return not len(self._patterns)

    def step(self) -> tuple[float, ...]:
        if self.converged:
            return 0.0, 0.0
        lesson, cells = self.settings.lesson, self._patterns.cells
        for machine in (self._full, self._restricted):
            machine.learn(cells, lesson, self._dice)
        self._steps += 1
        return self._nats(self._full), self._nats(self._restricted)

    def snapshot(self) -> BoltzmannShot:
        full, restricted = self._shot(self._full), self._shot(self._restricted)
        count = len(self._patterns)
        told = told_of(count, full.belief, restricted.belief, self._steps)
        return BoltzmannShot(self._patterns, full, restricted, math.log(max(1, count)), told)

    def answer(self, question: BoltzmannQuestion) -> BoltzmannAnswer:
        def of(machine: SmallMachine, chain: Chain | None) -> MachineAnswer:
            asked = chain, question.draws, self.settings.temperature, question.dreams
            return answered(machine.network, machine.exact, self._patterns, *asked)

        full, restricted = of(self._full, question.full), of(self._restricted, question.restricted)
        return BoltzmannAnswer(full, restricted, self.settings.temperature, question.number)

    def teach(self, example: Any) -> None:
        """Take other patterns; what was learned stays."""
        if not isinstance(example, Patterns):
            super().teach(example)
        self._patterns = example

    def heir(self, settings: BoltzmannSettings, seed: int) -> "Boltzmann":
        heir = cast("Boltzmann", super().heir(settings, seed))
        heir._patterns = self._patterns
        return heir

    def blueprint(self) -> Blueprint:
        full, restricted = self._full.network, self._restricted.network
        return (
            Layer(phrase("Cells, seen by both"), f"{CELLS}", 0),
            Layer(phrase("Full machine: all with all"), phrase("{units} units", units=full.units), full.learned),
            Layer(
                phrase("RBM: cells with hidden units"),
                phrase("{cells} + {hidden} units", cells=CELLS, hidden=restricted.hidden),
                restricted.learned,
            ),
        )

    def state(self) -> State:
        return {
            "patterns": self._patterns.cells,
            "name": to_bytes(self._patterns.name),
            "steps": frozen(np.array([self._steps])),
            "random": random_state(self._dice),
            **self._full.state("full"),
            **self._restricted.state("restricted"),
        }

    def _restore(self, state: State) -> None:
        if not 0 <= (steps := int(state["steps"][0])) < 2**53:
            raise ValueError(f"steps must be in 0..2^53, got {steps}")
        patterns = Patterns(state["patterns"], from_bytes(state["name"]))
        self._full.restore(state, "full")
        self._restricted.restore(state, "restricted")
        self._dice = random_of(state["random"])
        self._patterns, self._steps = patterns, steps

    def _nats(self, machine: SmallMachine) -> float:
        return -float(machine.log_likelihoods(self._patterns.cells).mean())

    def _shot(self, machine: SmallMachine) -> MachineShot:
        logs = machine.log_likelihoods(self._patterns.cells)
        nats = -float(logs.mean()) if len(logs) else 0.0
        return MachineShot(machine.network, machine.positive, machine.negative, frozen(np.exp(logs)), nats)
