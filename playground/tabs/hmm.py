"""The HMM tab: a hidden Markov model to edit, to let run, to look into, and to learn from what is observed."""

import threading
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from playground.data.hmm_model import HmmModel
from playground.data.hmm_worlds import LEAST_OBSERVATIONS, LETTERS, OWN
from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.data.text_files import read_text
from playground.engine import orders
from playground.engine.frame import Frame
from playground.learners.hmm import Hmm
from playground.learners.hmm_parts import (
    MOST_SHOWN,
    HmmAnswer,
    HmmMade,
    HmmObservations,
    HmmQuestion,
    HmmShot,
    HmmText,
)
from playground.phrases import joined, phrase, reason_of, sentence
from playground.tabs.hmm_lesson import KEYS, Brought, data_of_observations, read_observations
from playground.tabs.hmm_stage import HmmStage, passes_of, shown
from playground.tabs.hmm_verdict import news, verdict
from playground.tabs.stage import Stage
from playground.tabs.tab import Tab
from playground.widgets.card import Card
from playground.widgets.curves import Plot
from playground.widgets.numbers import count, number
from playground.widgets.observer import Observer
from playground.widgets.paste import PastePanel
from playground.widgets.state_strip import Strip
from playground.widgets.verdict import Verdict
from playground.widgets.words_panel import WordsPanel

YOURS = "your observations"  # what a learner calls them
OWN_TEXT = phrase("Letters of your own text")
PACE = 550  # milliseconds between two observations that it makes
_MADE = 20  # observations, unless another number is asked for


class HmmTab(Tab):
    """Observations on the left, the model and its trellis in the middle, what it found out on the right."""

    learner = Hmm
    plots = (
        Plot("surprise", "Surprise, nats per observation"),
        Plot("distance", "Away from the true tables, %", low=0.0, percent=True),
    )
    opens_folders = False
    lesson_keys = KEYS

    _was_read = Signal(object, object)

    # Places.

    def make_input(self) -> QWidget:
        self._own: list[int] = []
        self._own_states: list[int] = []  # in which it was when it made them; -1: the visitor made it
        self._made_of = 0  # states that the model had then
        self._symbols: tuple[str, ...] = ()
        self._wanted, self._draws = False, 0
        self._is_due = False
        self._to_come: list[tuple[int, int]] = []
        self.observer = Observer(MOST_SHOWN, LEAST_OBSERVATIONS, _MADE)
        self._pace = QTimer(self)
        self._pace.setInterval(PACE)
        self.card = Card("Observed")
        for button in self.observer.tools:
            self.card.head.addWidget(button)
        self.card.add(self.observer)
        return self.card

    def make_stage(self) -> Stage:
        self.inside = HmmStage()
        return self.inside

    def make_answer(self) -> QWidget:
        self.verdict = Verdict()
        return Card("", self.verdict)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.inside.set_compact(compact)

    def _wire(self) -> None:
        super()._wire()
        self.own_text, self.own_words = PastePanel(), WordsPanel(LEAST_OBSERVATIONS)
        self._text_panel = self._slide_over(phrase("Letters of your own text"), self.own_text)
        self._words_panel = self._slide_over(phrase("Your own observations"), self.own_words)
        observer = self.observer
        observer.added.connect(lambda symbol: self.observe(symbol))
        observer.undone.connect(self._undo)
        observer.cleared.connect(self._clear)
        observer.running_toggled.connect(self.set_running)
        observer.step_wanted.connect(self.make_one)
        observer.hidden_toggled.connect(self._hide_states)
        observer.learn_wanted.connect(self._learn_own)
        observer.back_wanted.connect(self._back_to_the_world)
        observer.own_wanted.connect(lambda: self._toggle(self._panel_for_own()))
        self._pace.timeout.connect(self._reveal)
        self.inside.graph.edited.connect(lambda _kind, _row, _values: self._edit())
        self.inside.view_shown.connect(lambda _view: self._ask())
        self.own_text.text_given.connect(lambda text: self._take_text(HmmText(text), ""))
        self.own_text.file_wanted.connect(lambda: self.opener_wanted.emit(OWN_TEXT))
        self.own_text.stories_wanted.connect(self._back_to_the_world)
        self.own_words.words_given.connect(self._learn_words)
        self._was_read.connect(self._take_text, Qt.ConnectionType.QueuedConnection)

    # Observing.

    def observe(self, symbol: int, state: int = -1) -> None:
        """One more observation; beyond what a trellis holds, the first one goes."""
        if state < 0:
            self._stop()
        self._own, self._own_states = [*self._own, symbol][-MOST_SHOWN:], [*self._own_states, state][-MOST_SHOWN:]
        self._own_changed()

    def _undo(self) -> None:
        self._stop()
        self._own, self._own_states = self._own[:-1], self._own_states[:-1]
        self._own_changed()

    def _clear(self) -> None:
        self._stop()
        self._own, self._own_states = [], []
        self._own_changed()

    def _own_changed(self) -> None:
        self._show_own()
        self._ask()

    def _show_own(self) -> None:
        """The observations so far, the states that the model was in, and where it is now."""
        states = np.array(self._own_states)
        is_made = bool(len(states)) and bool((states >= 0).any()) and not self.observer.hidden.isChecked()
        strip = Strip(np.array(self._own), shown(self._symbols), true_states=states if is_made else None)
        self.observer.set_strip(strip if self._own else None)
        at, before = [*reversed(self._own_states), -1, -1][:2]
        is_here = at >= 0
        self.inside.graph.set_at(
            at if is_here else None, self._own[-1] if is_here else None, before if before >= 0 else None
        )

    # Generating.

    def set_running(self, on: bool) -> None:
        """Let the model make one observation after another, or stop."""
        self.observer.set_running(on)
        if not on:
            self._pace.stop()
            return
        if not self._to_come:
            self._clear()
            self.observer.set_running(True)
            self._want()
        self._pace.start()

    def make_one(self) -> None:
        """Let the model make one observation."""
        self.observer.set_running(False)
        self._pace.stop()
        if self._to_come:
            self._reveal()
            return
        self._clear()
        self._is_due = True
        self._want()

    def _want(self) -> None:
        self._wanted, self._draws = True, self._draws + 1
        self._ask()

    def _take_made(self, made: HmmMade) -> None:
        self._wanted = False
        self._to_come = list(zip(made.symbols.tolist(), made.states.tolist(), strict=True))
        if self._pace.isActive() or self._is_due:
            self._is_due = False
            self._reveal()

    def _reveal(self) -> None:
        """The next one of what the model made."""
        if self._to_come:
            symbol, state = self._to_come.pop(0)
            self.observe(symbol, state)
        if not self._to_come and not self._wanted:
            self.set_running(False)

    def _stop(self) -> None:
        """The visitor goes on by hand."""
        self._to_come, self._wanted, self._is_due = [], False, False
        self.set_running(False)

    def _hide_states(self, hidden: bool) -> None:
        self.inside.graph.set_hidden(hidden)
        self._show_own()
        if self._frame is not None:
            self.show_answer(self._frame)
            self.draw(self._frame)

    def _ask(self) -> None:
        made = int(self.observer.count.number()) if self._wanted else 0
        question = HmmQuestion(count=MOST_SHOWN, observations=tuple(self._own), generate=made, draw=self._draws)
        self.session.ask(question)

    # Teaching.

    def _edit(self) -> None:
        """Go on from the model that the visitor made of it."""
        chain = self.inside.graph.chain()
        if chain is None:
            return
        try:
            model = HmmModel(
                *(np.array(table, np.float64) for table in (chain.start, chain.transition, chain.emission))
            )
        except ValueError as error:
            self.tell(sentence(error))
        else:
            self.session.order(orders.Teach(model, replaces=True))

    def _learn_own(self) -> None:
        """Learn from what was clicked."""
        names = tuple(self._symbols[symbol] for symbol in self._own)
        self.session.order(orders.Teach(HmmObservations(names)))
        self.tell(phrase("It learns from your {n} observations now.", n=count(len(names))))

    def _learn_words(self, words: tuple[str, ...]) -> None:
        self.session.order(orders.Teach(HmmObservations(words)))
        self._words_panel.close_panel()

    def _panel_for_own(self) -> Any:
        return self._text_panel if self._world() == LETTERS else self._words_panel

    def _world(self) -> str:
        settings: Any = self.knobs.settings()
        return settings.world

    # The visitor's own text.

    def openers(self) -> dict[str, Any]:
        return {OWN_TEXT: self.open_text}

    def open_text(self, path: Path) -> None:
        """Learn from the letters of a text file, which is read on a thread."""
        self.own_text.set_told(phrase("Reading {name} ...", name=path.name))
        self.tell(phrase("Reading {name} ...", name=path.name))
        threading.Thread(target=self._read, args=(path,), name="read text", daemon=True).start()

    def _read(self, path: Path) -> None:
        try:
            text, problems = read_text(path)
        except (ValueError, OSError) as error:
            self._was_read.emit(None, reason_of(error))
        else:
            self._was_read.emit(HmmText(text, path.name), joined(problems[:3]))

    def _take_text(self, text: HmmText | None, told: str) -> None:
        self.own_text.set_told(told)
        if told:
            self.tell(told)
        if text is None:
            return
        settings: Any = self.knobs.settings()
        self._fresh(orders.Begin(self.seed, settings.with_(world=LETTERS), data=text))
        self.own_text.clear()
        self._text_panel.close_panel()

    def _back_to_the_world(self) -> None:
        self._forget()
        self._text_panel.close_panel()

    def _forget(self) -> None:
        """Forget what was brought: a new learner has nothing of it, and is given its own first guess."""
        settings: Any = self.knobs.settings()
        first_guess = Hmm(settings, self.seed).snapshot().model
        self._fresh(orders.Begin(self.seed, data=first_guess))

    # A lesson.

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> Brought | None:
        return read_observations(lesson)

    def take_lesson(self, brought: Brought | None) -> None:
        self._clear()
        settings: Any = self.knobs.settings()
        if brought is not None:
            self._fresh(orders.Begin(self.seed, settings.with_(world=brought.world), data=brought.example))
        else:
            self._forget()

    def lesson_data(self) -> LessonData:
        shot = self._frame.snapshot if self._frame is not None else None
        return data_of_observations(shot.brought if isinstance(shot, HmmShot) else None)

    # Showing.

    def draw(self, frame: Frame[HmmShot, HmmAnswer]) -> None:
        shot = frame.snapshot
        if shot is None:
            return
        self._take_symbols(shot)
        self._take_states(len(shot.states))
        if frame.obeyed >= self.session.ordered:
            self.inside.show_model(shot)
        self.inside.draw(shot, self.observer.hidden.isChecked())
        self.observer.set_can_go_back(shot.source == YOURS)
        self._show_verdict(shot)
        if frame.answer is None and frame.trouble is None:
            self._ask()

    def _take_symbols(self, shot: HmmShot) -> None:
        """Other symbols than before: what was observed until now means nothing any more."""
        if shot.symbols == self._symbols:
            return
        self._symbols = shot.symbols
        self.observer.set_symbols(shot.symbols, shown(shot.symbols))
        own: dict[str, str] = {LETTERS: phrase("Your own text…"), OWN: phrase("Your own…")}
        self.observer.set_own(own.get(shot.world, ""))
        self._clear()

    def _take_states(self, number: int) -> None:
        """More or fewer states than before: which ones it was in until now means nothing any more."""
        if any(state >= 0 for state in self._own_states) and number != self._made_of:
            self._stop()
            self._own_states = [-1] * len(self._own)
            self._show_own()
        self._made_of = number

    def show_answer(self, frame: Frame[HmmShot, HmmAnswer]) -> None:
        shot, answer = frame.snapshot, frame.answer
        if shot is None or answer is None or shot.symbols != self._symbols:
            return
        if answer.question.observations == tuple(self._own):
            is_hidden = self.observer.hidden.isChecked()
            self.inside.show_passes(passes_of(shot, answer, self._own_states, is_hidden))
        if self._wanted and answer.made is not None and answer.question.draw == self._draws:
            self._take_made(answer.made)

    def _show_verdict(self, shot: HmmShot) -> None:
        self.verdict.set_verdict(*verdict(shot), news(shot))
        self.verdict.set_here(_likelihood(-shot.surprise, shot.true_surprise))

    # The window.

    def perform(self, beat: int) -> None:
        """Click one observation after another, and let the model make some."""
        if beat % 40 == 0:
            self.set_running(True)
        elif beat % 4 == 0 and beat % 40 > 20 and self._symbols:
            self.observe(beat // 4 % len(self._symbols))

    def take_back(self) -> None:
        if self._own or self._to_come or self._wanted:
            self._clear()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()


def _likelihood(own: float, true_surprise: float | None) -> str:
    if true_surprise is None:
        return phrase("Log-likelihood {own}", own=number(own))
    return phrase("Log-likelihood {own}, true model {true}", own=number(own), true=number(-true_surprise))
