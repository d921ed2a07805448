"""The Boltzmann tab: a full machine beside a restricted one, on patterns so small that nothing has to be guessed."""

import threading
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.data.pattern_files import read_patterns
from playground.data.small_patterns import CELLS, OWN, SETS, Patterns, make, patterns_of, written
from playground.engine import orders
from playground.engine.frame import Frame
from playground.learners.boltzmann import Boltzmann
from playground.learners.boltzmann_shots import BoltzmannAnswer, BoltzmannShot
from playground.phrases import joined, phrase, reason_of, sentence
from playground.tabs.boltzmann_dreaming import Dreaming
from playground.tabs.boltzmann_input import INK, NOTHING, BoltzmannInput
from playground.tabs.boltzmann_stage import BoltzmannStage
from playground.tabs.stage import Stage
from playground.tabs.tab import Tab
from playground.widgets.card import Card
from playground.widgets.curves import Plot
from playground.widgets.numbers import count, number, percent
from playground.widgets.verdict import Verdict

OWN_PATTERNS = phrase("Learn your own patterns")
_USUAL = next(iter(SETS))
_NONE = Patterns(np.zeros((0, CELLS), np.uint8))
_SCENE = 90  # beats from one pattern to the next


class BoltzmannTab(Tab):
    """A pad on the left, two networks in the middle, how much they believe in the patterns on the right."""

    learner = Boltzmann
    plots = (
        Plot("full", "Full machine, nats per pattern", low=0.0),
        Plot("restricted", "RBM, nats per pattern", low=0.0),
    )
    opens_folders = False
    lesson_keys = ("example", "patterns")

    _was_read = Signal(object, object)

    def make_input(self) -> QWidget:
        self.input, self.patterns = BoltzmannInput(), make(_USUAL)
        self._own = _NONE
        return self.input

    def make_stage(self) -> Stage:
        self.dreaming = Dreaming(self._first_seed)
        self.inside = BoltzmannStage(self.dreaming)
        return self.inside

    def make_answer(self) -> QWidget:
        self.verdict = Verdict()
        return Card("", self.verdict)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.inside.set_compact(compact)

    def _wire(self) -> None:
        super()._wire()
        self.dreaming.asked.connect(self.session.ask)
        self.input.drawn.connect(self._drawn)
        self.input.added.connect(self.add_pattern)
        self.input.removed.connect(self.remove_pattern)
        self.input.set_chosen.connect(self.choose_set)
        self.inside.picked.connect(self.input.put)
        self._was_read.connect(self._take_file, Qt.ConnectionType.QueuedConnection)

    # Showing.

    def draw(self, frame: Frame[BoltzmannShot, BoltzmannAnswer]) -> None:
        shot = frame.snapshot
        if shot is None:
            return
        if frame.obeyed >= self.session.ordered:
            self.patterns = shot.patterns
        self.input.show_patterns(self.patterns)
        for name in ("full", "restricted"):
            self.curves.set_level(name, shot.best, phrase("best {nats}", nats=number(shot.best)))
        self.inside.show_shot(shot)
        self._show_verdict(shot)
        sizes = shot.full.network.units, shot.restricted.network.units
        is_new = sizes != tuple(len(chain.state) for chain in self.dreaming.chains.values())
        self.dreaming.fit(*sizes)
        if frame.trouble is None and (is_new or frame.answer is None):
            self.dreaming.settle()

    def show_answer(self, frame: Frame[BoltzmannShot, BoltzmannAnswer]) -> None:
        if frame.answer is not None and frame.snapshot is not None and self.dreaming.take(frame.answer):
            self.inside.show_answer(frame.answer, frame.snapshot.patterns)

    def _show_verdict(self, shot: BoltzmannShot) -> None:
        if not len(shot.patterns):
            self.verdict.set_verdict(phrase("It learns from"), phrase("no patterns"), shot.told)
            self.verdict.set_here("")
            return
        rest = phrase("of its belief, the RBM {share}.", share=percent(shot.restricted.belief))
        caption = phrase("The full machine gives your patterns")
        self.verdict.set_verdict(caption, percent(shot.full.belief), joined((rest, shot.told)))
        full, restricted, best = map(number, (shot.full.nats, shot.restricted.nats, shot.best))
        self.verdict.set_here(
            phrase(
                "Nats per pattern: {full} (full) and {rbm} (RBM); {best} would be perfect.",
                full=full,
                rbm=restricted,
                best=best,
            )
        )

    # The visitor's pattern.

    def _drawn(self) -> None:
        self.input.show_patterns(self.patterns)
        self.dreaming.put(self.input.pattern())
        self.dreaming.hold(self.input.held())

    def add_pattern(self) -> None:
        """Let the machines learn what is drawn, too."""
        self._edit(lambda: self.patterns.with_one(self.input.pattern()))

    def remove_pattern(self) -> None:
        """Let them learn it no longer."""
        self._edit(lambda: self.patterns.without(self.input.pattern()))

    def _edit(self, change: Any) -> None:
        try:
            patterns = change()
        except ValueError as error:
            self.tell(sentence(reason_of(error)))
        else:
            self._own = self.patterns = patterns
            self.session.order(orders.Teach(patterns, replaces=True))
            self.input.show_patterns(patterns)

    def choose_set(self, name: str) -> None:
        """Begin again with another set; the visitor's own is as it was left, and empty at first."""
        self._begin_with(self._own if name == OWN else make(name))

    def _begin_with(self, patterns: Patterns) -> None:
        self.patterns = patterns
        self._fresh(orders.Begin(self.seed, data=patterns))
        self.input.show_patterns(patterns)

    # A file.

    def openers(self) -> dict[str, Any]:
        return {OWN_PATTERNS: self.open_patterns}

    def open_patterns(self, path: Path) -> None:
        """Learn from the patterns of a text file, which is read on a thread."""
        self.tell(phrase("Reading {name} ...", name=path.name))
        threading.Thread(target=self._read, args=(path,), name="read patterns", daemon=True).start()

    def _read(self, path: Path) -> None:
        try:
            patterns, problems = read_patterns(path)
        except (ValueError, OSError) as error:
            self._was_read.emit(None, reason_of(error))
        else:
            many = phrase("It learns {count} patterns of {name}.", count=count(len(patterns)), name=path.name)
            told = phrase("It learns 1 pattern of {name}.", name=path.name) if len(patterns) == 1 else many
            self._was_read.emit(patterns, joined((told, *problems[:3])))

    def _take_file(self, patterns: Patterns | None, told: str) -> None:
        if patterns is not None:
            self._own = patterns
            self._begin_with(patterns)
        self.tell(told)

    # A lesson.

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> Patterns | None:
        data = lesson.data
        if data.example is not None:
            return make(data.example)
        return None if data.patterns is None else patterns_of(data.patterns)

    def take_lesson(self, brought: Patterns | None) -> None:
        patterns = make(_USUAL) if brought is None else brought
        self._own = patterns if patterns.name == OWN else _NONE
        self._begin_with(patterns)

    def lesson_data(self) -> LessonData:
        if self.patterns.name in SETS:
            return LessonData(example=self.patterns.name)
        return LessonData(patterns=tuple(map(written, self.patterns.cells)))

    # The window.

    def perform(self, beat: int) -> None:
        """Draw the beginning of a pattern, hold it, and let the machines dream the rest."""
        at = beat % _SCENE
        if at == 0 and len(self.patterns):
            pattern = self.patterns.cells[beat // _SCENE % len(self.patterns)].copy()
            pattern[CELLS // 2 :] = 0
            self.input.hold.set_choice(INK)
            self.input.put(pattern)
        elif at % 5 == 4:
            self.dreaming.decide()

    def take_back(self) -> None:
        self.input.hold.set_choice(NOTHING)
        self.input.pad.clear()
        self._drawn()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.inside.set_running(False)

    def close_session(self, timeout: float = 3.0) -> bool:
        self.inside.set_running(False)
        return super().close_session(timeout)
