"""The RBM tab: draw a digit, damage it, watch it be restored, and see what the machine dreams."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from playground.data.digits import held_out
from playground.engine.frame import Frame
from playground.learners.rbm import Rbm, RbmAnswer, RbmSettings, RbmSnapshot
from playground.phrases import joined, phrase
from playground.tabs.pad_tab import PadTab
from playground.tabs.rbm_stage import INSIDE, RbmStage
from playground.tabs.rbm_walk import Walk
from playground.tabs.stage import Stage
from playground.widgets.buttons import Button, IconButton
from playground.widgets.card import Card
from playground.widgets.curves import Plot
from playground.widgets.line_chart import Line, LineChart
from playground.widgets.nesting import nest
from playground.widgets.numbers import count, number, percent
from playground.widgets.pad import SeenView
from playground.widgets.speech import say
from playground.widgets.verdict import Verdict

PACE = 90  # milliseconds from one Gibbs step of a running chain to the next
QUICK = 3  # steps that follow a change of the drawing at once
RESTED = 25  # steps after which a chain that nobody started comes to rest
EXAMPLES, GREETING = 40, 3  # held-out digits that are put on the pad in turn, and which of them comes first


class RbmTab(PadTab):
    """A pad and damage on the left, both layers in the middle, what was restored on the right."""

    learner = Rbm
    plots = (
        Plot("error", "Wrong when rebuilt, %", low=0.0, percent=True),
        Plot("gap", "Free-energy gap, nats"),
        Plot("likelihood", "Pseudo-likelihood, nats"),
    )
    trained = "models/rbm.safetensors"

    # Places.

    def make_input(self) -> Card:
        card = super().make_input()
        self.walk = Walk()
        self._steps_left: int | None = 0
        self._dreams: NDArray[np.uint8] | None = None
        self._dreamt: NDArray[np.float32] | None = None
        self._shot: RbmSnapshot | None = None
        self._example, self._is_greeted = GREETING, False
        self.example, self.noise, self.bite = IconButton("A digit", "dice"), Button("Noise"), Button("Bite")
        say(self.example.setToolTip, "Put a digit that it has never seen on the pad")
        say(self.noise.setToolTip, "Set three tenths of the pixels at random")
        say(self.bite.setToolTip, "Take a side of the digit away; press again for another side")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.noise, 1)
        row.addWidget(self.bite, 1)
        card.head.addWidget(self.example)
        nest(card.column, row)
        return card

    def make_stage(self) -> Stage:
        self.inside = RbmStage()
        return self.inside

    def make_answer(self) -> QWidget:
        self.restored, self.verdict = SeenView(), Verdict()
        say(self.restored.setAccessibleName, "What it makes of it")
        self.restored.set_side(112)
        row, card = QHBoxLayout(), Card()
        row.addWidget(self.restored, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.verdict, 1)
        nest(card.column, row)
        return card

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        self.activity = LineChart(phrase("How often hidden units are on, %"), phrase("hidden units"), percent=True)
        self.energy = LineChart(phrase("Energy, nats"), phrase("Gibbs steps"), low=None)
        return ((phrase("Energy"), self.energy), (phrase("Hidden"), self.activity))

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.inside.set_compact(compact)
        self.restored.set_side(84 if compact else 112)

    def _wire(self) -> None:
        super()._wire()
        self._pace = QTimer(self)
        self._pace.setInterval(PACE)
        self._pace.timeout.connect(self._walk_on)
        self.example.clicked.connect(self.draw_example)
        self.noise.clicked.connect(lambda: self._change(self.walk.add_noise))
        self.bite.clicked.connect(lambda: self._change(self.walk.bite))
        page = self.inside.restore
        page.step_wanted.connect(self._one_step)
        page.run_wanted.connect(self._run)
        page.restart_wanted.connect(self._restart)
        page.brushed.connect(lambda where, kind: self._change(lambda: self.walk.brush(where, kind)))
        page.layers.unit_pointed.connect(self._tell_unit)
        self.inside.view_shown.connect(lambda _title: self._show_walk())
        self.inside.dressed.connect(self._show_walk)
        self._allow()
        self._show_walk()

    # What is given.

    def draw_example(self) -> None:
        """Put a digit on the pad, as if it were drawn."""
        self.pad.canvas.set_image(held_out(EXAMPLES)[0][self._example])
        self._example = (self._example + 1) % EXAMPLES

    def perform(self, beat: int) -> None:
        """Draw, and now and then damage what was drawn."""
        super().perform(beat)
        if beat % 120 == 119:
            self.bite.click()

    def _take_drawing(self) -> None:
        self._change(lambda: self.walk.draw(self.drawing))

    def _change(self, act: Any) -> None:
        """Change what is given; the chain then begins anew, and comes to rest by itself."""
        act()
        self._allow()
        if self.walk.is_empty:
            self._rest()
        else:
            self._ask(QUICK)
            self._go(None if self._steps_left is None else RESTED)
        self._show_walk()

    def _allow(self) -> None:
        """Only what was drawn can be damaged."""
        for button in (self.noise, self.bite):
            button.setEnabled(bool(self.walk.original.any()))

    def _greet(self) -> None:
        """Before anything was drawn, a bitten digit shows what this is about; the pad stays empty."""
        self._is_greeted = True
        if self.walk.is_empty:
            self.walk.draw(held_out(EXAMPLES)[0][GREETING])
            self._change(self.walk.bite)

    # The chain.

    def _ask(self, steps: int) -> None:
        dreams = self._dreams if self.inside.view() == INSIDE else None
        self.session.ask(self.walk.question(steps, dreams))

    def _one_step(self) -> None:
        self._rest()
        self._ask(1)

    def _run(self, on: bool) -> None:
        """Walk on until the visitor says otherwise."""
        if not on:
            self._rest()
            return
        if self.walk.answer is None:
            self._ask(1)
        self._go(None)

    def _restart(self) -> None:
        self._rest()
        self.walk.restart()
        self._ask(0)
        self._show_walk()

    def _go(self, steps: int | None) -> None:
        """Let steps follow each other, so many or for ever."""
        self._steps_left = steps
        self._pace.start()
        self.inside.restore.set_running(True)

    def _rest(self) -> None:
        self._steps_left = 0
        self._pace.stop()
        self.inside.restore.set_running(False)

    def _walk_on(self) -> None:
        """One step more, at the pace of the eye, once the step before it was answered."""
        if not self.walk.is_answered:
            return
        if self._steps_left is not None:
            self._steps_left -= 1
            if self._steps_left < 0:
                self._rest()
                return
        self._ask(1)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()

    # Showing.

    def draw(self, frame: Frame[RbmSnapshot, RbmAnswer]) -> None:
        shot, settings = frame.snapshot, frame.settings
        if shot is None or not isinstance(settings, RbmSettings):
            return
        if self._shot is None or not np.array_equal(shot.dreams, self._shot.dreams):
            self._dreams, self._dreamt = shot.dreams, shot.dreamt
        self._shot = shot
        assert self._dreamt is not None
        self.inside.draw(shot, self._dreamt, settings.temperature)
        self._show_activity(shot)
        if not self._is_greeted:
            self._greet()

    def show_answer(self, frame: Frame[RbmSnapshot, RbmAnswer]) -> None:
        answer = frame.answer
        if answer is None or answer is self.walk.answer or not self.walk.take(answer):
            return
        if answer.dreams is not None:
            self._dreams, self._dreamt = answer.dreams, answer.dreamt
        self._show_walk()

    def _show_walk(self) -> None:
        self.inside.restore.show_walk(self.walk)
        self._show_energy()
        self.restored.set_seen(self.walk.restored)
        self._show_verdict()

    def _show_energy(self) -> None:
        past = self.walk.past
        steps = np.arange(past.steps - len(past.energy) + 1, past.steps + 1)
        lines = [Line(phrase("free"), steps, past.free_energy), Line(phrase("energy"), steps, past.energy, "muted")]
        self.energy.set_lines(lines if past.steps else [])

    def _show_verdict(self) -> None:
        """Until an answer comes the words stay: else they would come and go with each movement of the hand."""
        if self.walk.past.steps or self.walk.is_empty or self.walk.is_answered:
            self.verdict.set_verdict(*self._verdict())

    def _verdict(self) -> tuple[str, str, str]:
        """A caption, a large word, a sentence."""
        walk, steps = self.walk, self.walk.past.steps
        if walk.is_empty:
            return phrase("It waits"), phrase("Draw a digit"), phrase("Or press the die for one.")
        if not steps:
            return phrase("Given"), phrase("not begun"), phrase("Press Gibbs step, or Run.")
        energy, free = (number(float(each[-1])) for each in (walk.past.energy, walk.past.free_energy))
        sentence = phrase("Energy {energy}, free energy {free} nats.", energy=energy, free=free)
        mended = walk.mended()
        if walk.lost.all():
            return joined((phrase("Free"), walk.past.told)), phrase("a dream"), sentence
        if mended is None:
            return joined((phrase("Kept"), walk.past.told)), percent(walk.kept()), sentence
        share = percent(mended) if mended > 0 else phrase("not yet")
        return joined((phrase("Mended"), walk.past.told)), share, sentence

    def _show_activity(self, shot: RbmSnapshot) -> None:
        """How often each hidden unit is on for what it sees and for what it dreams, the busiest first."""
        units = np.arange(1, len(shot.hidden) + 1)
        sees, dreams = (np.sort(phase.h.mean(0))[::-1] for phase in (shot.positive, shot.negative))
        self.activity.set_lines([Line(phrase("sees"), units, sees), Line(phrase("dreams"), units, dreams, "muted")])

    def _tell_unit(self, unit: int) -> None:
        answer = self.walk.answer
        if unit < 0 or answer is None or unit >= len(answer.hidden):
            self.verdict.set_here("")
            return
        n = count(unit + 1)
        self.verdict.set_here(
            phrase("Unit {n} came on.", n=n) if answer.units[unit] else phrase("Unit {n} stayed off.", n=n)
        )
