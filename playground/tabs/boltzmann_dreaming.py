"""The visitor's hand on two dreaming machines: which units are held, whose turn it is, and how fast they dream."""

from dataclasses import replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from playground.data.small_patterns import CELLS
from playground.learners.boltzmann_shots import BoltzmannAnswer, BoltzmannQuestion, Chain
from playground.learners.small_network import FREE

Side = Literal["full", "restricted"]
SIDES: tuple[Side, Side] = ("full", "restricted")

PACE = 160  # milliseconds between two decisions, or two sweeps
REMEMBERED = 300  # decisions
_AFTER = {FREE: 1, 1: 0, 0: FREE}


class Dreaming(QObject):
    """Two chains, which go on from answer to answer; what the learner answers comes back in `take`."""

    asked = Signal(object)
    """a BoltzmannQuestion"""

    def __init__(self, seed: int = 0) -> None:
        super().__init__()
        self.chains: dict[Side, Chain] = {side: Chain.fresh(CELLS) for side in SIDES}
        self.energies: dict[Side, list[float]] = {side: [] for side in SIDES}
        self.free_energies: dict[Side, list[float]] = {side: [] for side in SIDES}
        self.decisions = 0
        """how many were made by each machine"""
        self._dice = np.random.default_rng(seed)
        self._number = self._answered = 0
        self._wants_dreams, self._dreams = False, seed
        self._by_sweeps = False
        self._clock = QTimer(self)
        self._clock.setInterval(PACE)
        self._clock.timeout.connect(self._go_on)

    # What the visitor does.

    def set_running(self, on: bool) -> None:
        """Let one decision follow the other, or stop."""
        if on:
            self._clock.start()
        else:
            self._clock.stop()

    def is_running(self) -> bool:
        return self._clock.isActive()

    def set_by_sweeps(self, on: bool) -> None:
        """Whether all units decide at once between two pictures, or one."""
        self._by_sweeps = on

    def decide(self, times: int = 1) -> None:
        """Let so many units of each machine decide, one after the other."""
        self._ask(tuple(self._dice.random(times).tolist()))

    def sweep(self) -> None:
        """Let all units decide."""
        self.decide(max(len(chain.state) for chain in self.chains.values()))

    def hold(self, cells: NDArray[np.integer]) -> None:
        """Hold cells (16,) of both machines on (1) or off (0), or let them go (-1)."""
        for side, chain in self.chains.items():
            held = chain.held.copy()
            held[:CELLS] = cells
            self.chains[side] = replace(chain, held=held)
        self.settle()

    def turn(self, side: Side, unit: int) -> None:
        """Free, held on, held off: the next of these; of a cell in both machines."""
        for each in SIDES if unit < CELLS else (side,):
            held = self.chains[each].held.copy()
            held[unit] = _AFTER[int(self.chains[side].held[unit])] if each == side else held[unit]
            self.chains[each] = replace(self.chains[each], held=held)
        if unit < CELLS:
            self.hold(self.chains[side].held[:CELLS])
        else:
            self.settle()

    def let_go(self) -> None:
        """Hold nothing."""
        for side, chain in self.chains.items():
            self.chains[side] = replace(chain, held=np.full_like(chain.held, FREE))
        self.settle()

    def put(self, cells: NDArray[np.integer]) -> None:
        """Begin with a pattern (16,)."""
        for side, chain in self.chains.items():
            state = chain.state.copy()
            state[:CELLS] = cells
            self.chains[side] = replace(chain, state=state)
        self._forget()
        self.settle()

    def shuffle(self) -> None:
        """Begin by chance."""
        for side, chain in self.chains.items():
            luck = self._dice.integers(0, 2, len(chain.state), np.uint8)
            self.chains[side] = Chain(luck, chain.held)
        self._forget()
        self.settle()

    def want_dreams(self, wanted: bool) -> None:
        """Whether dreams that are drawn afresh are looked at."""
        if wanted != self._wants_dreams:
            self._wants_dreams = wanted
            self.settle()

    def dream_anew(self) -> None:
        """Draw other dreams."""
        self._dreams += 1
        self.settle()

    # What the learner says.

    def fit(self, full: int, restricted: int) -> None:
        """The machines have so many units: others begin anew, with the same cells."""
        for side, units in zip(SIDES, (full, restricted), strict=True):
            before = self.chains[side]
            if len(before.state) != units:
                chain = Chain.fresh(units)
                chain.state[:CELLS], chain.held[:CELLS] = before.state[:CELLS], before.held[:CELLS]
                self.chains[side] = chain
                self._forget()

    def take(self, answer: BoltzmannAnswer) -> bool:
        """Go on from an answer; False if it is not one to the last question. While it learns, answers come again."""
        if answer.number != self._number:
            return False
        if self._answered != self._number:
            self._answered = self._number
            self._remember(answer)
        return True

    def settle(self) -> None:
        """Ask what is so now, without a decision."""
        self._ask(())

    # Inside.

    def _go_on(self) -> None:
        if self._answered == self._number:
            if self._by_sweeps:
                self.sweep()
            else:
                self.decide()

    def _ask(self, draws: tuple[float, ...]) -> None:
        self._number += 1
        dreams = self._dreams if self._wants_dreams else None
        full, restricted = (self.chains[side] for side in SIDES)
        self.asked.emit(BoltzmannQuestion(full, restricted, draws, dreams, self._number))

    def _remember(self, answer: BoltzmannAnswer) -> None:
        decided = len(answer.full.energies) - 1
        for side, said in zip(SIDES, (answer.full, answer.restricted), strict=True):
            if len(said.chain.state) != len(self.chains[side].state):
                return
            self.chains[side] = replace(said.chain, held=self.chains[side].held)
            start = 1 if decided and self.energies[side] else 0
            if decided or not self.energies[side]:
                for kept, new in ((self.energies, said.energies), (self.free_energies, said.free_energies)):
                    kept[side] = [*kept[side], *new[start:].tolist()][-REMEMBERED:]
        self.decisions += decided
        if decided and not self.is_running():
            self.settle()

    def _forget(self) -> None:
        self.decisions = 0
        for side in SIDES:
            self.energies[side], self.free_energies[side] = [], []
