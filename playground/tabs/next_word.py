"""What the tabs of RNN, LSTM and Transformer share: typing, candidates, writing, an own text, the other machines."""

import threading
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from playground.data.lesson import Lesson
from playground.data.lesson_data import LessonData
from playground.data.loops import loop
from playground.data.stories import NAME as STORIES
from playground.data.stories import stories
from playground.data.text import Text, count_words, written
from playground.data.text_files import read_text
from playground.engine import orders
from playground.engine.frame import Frame
from playground.learners.next_word_parts import Guess, NextWordAnswer, NextWordQuestion, NextWordSnapshot
from playground.phrases import joined, phrase, reason_of, verbatim
from playground.tabs.next_word_lesson import KEYS, Brought, data_of_words, read_words
from playground.tabs.next_word_stage import FAR_BACK, SIDE_BY_SIDE, NextWordStage
from playground.tabs.other_machines import OtherMachines
from playground.tabs.stage import Stage
from playground.tabs.tab import Tab
from playground.widgets.card import Card, words
from playground.widgets.curves import Plot
from playground.widgets.numbers import count, number
from playground.widgets.paste import PastePanel
from playground.widgets.prompt import Prompt
from playground.widgets.word_answer import Candidate, WordAnswer
from playground.widgets.writings import Writings

OWN_TEXT, WRITINGS = phrase("Train on your own text"), phrase("It writes by itself")
PACE = 180  # milliseconds between two words that it writes
MOST_WRITTEN = 300  # words without being asked again
LOOKED_BACK = 80  # words in which it may go round in circles
NAMES: dict[str, str] = {"rnn": phrase("RNN"), "lstm": phrase("LSTM"), "transformer": phrase("Transformer")}
_SHOWN_AS = {"¶": phrase("¶ new paragraph"), "“": phrase("“ opens"), "”": phrase("” closes")}
_SCENE = 240  # beats from one beginning of a story to the next
_PLAYED = (
    "The little fox looked at ",
    "Nora ran down to the ",
    '"Where is ',
)  # the stories are English in any language


class NextWordTab(Tab):
    """A field to type in on the left, the machine's inside in the middle, the candidates on the right."""

    plots = (
        Plot("loss", "Loss, nats per word", low=0.0),
        Plot("perplexity", "Perplexity on held-out text", log=True),
    )
    opens_folders = False
    lesson_keys = KEYS
    between_pictures = 250  # while somebody types fast; a key that comes meanwhile waits for what is being painted
    name: ClassVar[str]
    """the base name of the architecture"""

    _was_read = Signal(object, object)
    _was_counted = Signal(float)

    # Places.

    def make_input(self) -> QWidget:
        self.prompt = Prompt()
        self._dice = np.random.default_rng(self._first_seed)
        self._answer: NextWordAnswer[Any] | None = None
        self._is_writing = self._is_appending = False
        self._written = 0
        self._lesson = Brought()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PACE)
        self.others = OtherMachines([name for name in NAMES if name != self.name])
        self.card = Card("Your text")
        self.card.head.addWidget(self.prompt.count_label)
        self.card.add(self.prompt)
        return self.card

    def make_next_word_stage(self) -> NextWordStage:
        """The inside of this architecture."""
        raise NotImplementedError

    def make_stage(self) -> Stage:
        self.inside = self.make_next_word_stage()
        return self.inside

    def make_answer(self) -> QWidget:
        self.words = WordAnswer()
        return Card("", self.words)

    def make_pages(self) -> tuple[tuple[str, QWidget], ...]:
        self.writings = Writings(phrase("Press Play: every 100 steps it writes some words of its own here."))
        self._writings_title = words(WRITINGS, "heading")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._writings_title)
        column.addWidget(self.writings, 1)
        return ((WRITINGS, page),)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.prompt.set_compact(compact)
        self._writings_title.setVisible(not compact)  # else the switch above has the same words
        self.inside.set_compact(compact)

    def _wire(self) -> None:
        super()._wire()
        self.own_text = PastePanel()
        self._own_text_panel = self._slide_over(phrase("Your own text"), self.own_text)
        self.prompt.typed.connect(self._typed)
        self.prompt.word_wanted.connect(self.add_word)
        self.prompt.running_toggled.connect(self.set_writing)
        self.prompt.own_text_wanted.connect(lambda: self._toggle(self._own_text_panel))
        self._pause.timeout.connect(self._write_on)
        self.words.taken.connect(self.take)
        self.inside.taken.connect(self.take)
        self.inside.viewed.connect(lambda _view: self._ask())
        self.others.answered.connect(self._show_others)
        self.own_text.text_given.connect(self.learn_text)
        self.own_text.file_wanted.connect(lambda: self.opener_wanted.emit(OWN_TEXT))
        self.own_text.stories_wanted.connect(
            lambda: self._take_text(stories(), phrase("It learns from our stories again."))
        )
        self._was_read.connect(self._take_text, Qt.ConnectionType.QueuedConnection)
        self._was_counted.connect(self.own_text.set_share, Qt.ConnectionType.QueuedConnection)

    # Typing and writing.

    def take(self, word: str) -> None:
        """Write a word at the end of the text, in place of the letters that were begun."""
        text = self.prompt.text()
        start = self._whole_words(text).rstrip(" ")
        longer = start + written((word,), start)
        if longer.startswith(text):
            self.prompt.append(longer[len(text) :])
        else:
            self.prompt.set_text(longer)

    def _whole_words(self, text: str) -> str:
        """The text without the letters of a word that was begun; some may be newer than the answer."""
        if self._answer is None or not self._answer.prompt.partial:
            return text
        answered = self._answer.prompt
        before = answered.text[: len(answered.text) - len(answered.partial)]
        begun = text.removeprefix(before)
        return before if text.startswith(before) and not any(map(str.isspace, begun)) else text

    def add_word(self) -> None:
        """Let it write one word."""
        if self._is_fresh() and self._answer is not None and self._answer.drawn:
            self._append(self._answer.drawn)

    def set_writing(self, on: bool) -> None:
        """Let it write one word after another, or stop."""
        self._is_writing, self._written = on, 0
        self.prompt.set_running(on)
        self.prompt.set_told("")
        self._pause.stop()
        if on:
            self._write_on()

    def _write_on(self) -> None:
        """The next word, if the last one was answered; its answer comes back here."""
        if not self._is_writing or not self._is_fresh():
            return
        before = self.prompt.text()
        self.add_word()
        self._written += 1
        if circle := self._circle():
            self.set_writing(False)
            self.prompt.set_told(phrase("It goes round in circles: “{words}”.", words=" ".join(circle)))
        elif self._written >= MOST_WRITTEN:
            self.set_writing(False)
            self.prompt.set_told(phrase("It wrote {n} words.", n=MOST_WRITTEN))
        elif self.prompt.text() == before:  # it is full
            self.set_writing(False)

    def _circle(self) -> tuple[str, ...]:
        """What it said over and over again, in what it wrote itself."""
        if self._answer is None:
            return ()
        said = [*(token.key for token in self._answer.prompt.tokens), self._answer.drawn.lower()]
        return loop(said[-min(self._written, LOOKED_BACK) :]) if self._written else ()

    def _append(self, word: str) -> None:
        self._is_appending = True
        try:
            self.take(word)
        finally:
            self._is_appending = False

    def _typed(self, _text: str) -> None:
        if not self._is_appending:
            if self._is_writing:
                self.set_writing(False)
            self.prompt.set_told("")
        self._ask()

    def _is_fresh(self) -> bool:
        """Whether the answer on the screen is one to the text on the screen."""
        return self._answer is not None and self._answer.prompt.text == self.prompt.text()

    def _ask(self) -> None:
        view = self.inside.view()
        question = NextWordQuestion(self.prompt.text(), float(self._dice.random()), influence=view == FAR_BACK)
        self.session.ask(question)
        if view in (SIDE_BY_SIDE, FAR_BACK):
            self.others.ask(question)

    # Showing.

    def draw(self, frame: Frame[NextWordSnapshot, NextWordAnswer[Any]]) -> None:
        snapshot = frame.snapshot
        if snapshot is None:
            return
        counting = phrase("counting {perplexity}", perplexity=number(snapshot.baseline))
        self.curves.set_level("perplexity", snapshot.baseline, counting)
        self.writings.set_writings(snapshot.writings)
        self.inside.draw(frame, self._other_frames())
        if frame.answer is None and frame.trouble is None:
            self._ask()

    def show_answer(self, frame: Frame[NextWordSnapshot, NextWordAnswer[Any]]) -> None:
        answer = frame.answer
        if answer is None:
            return
        self._answer = answer
        guesses = answer.guesses
        self.words.set_candidates(
            [_candidate(guess) for guess in guesses.best], guesses.others, guesses.rest, guesses.rest_before
        )
        self._mark(answer)
        if self._is_writing and self._is_fresh() and not self._pause.isActive():
            self._pause.start()

    def _mark(self, answer: NextWordAnswer[Any]) -> None:
        """What of the text is unknown, and what the machine no longer looks at."""
        if not self._is_fresh():
            return
        tokens = answer.prompt.tokens
        unknown = [tokens[i] for i in answer.prompt.unknown]
        self.prompt.set_marks(
            [(token.start, token.end) for token in unknown], tokens[answer.used].start if answer.used else 0
        )
        self.prompt.set_unknown(list(dict.fromkeys(token.form for token in unknown)))
        self.prompt.set_room(len(tokens), answer.most)

    def _other_frames(self) -> dict[str, Frame[Any, Any] | None]:
        return {NAMES[name]: frame for name, frame in self.others.frames().items()}

    def _show_others(self) -> None:
        if self.frame is not None and self.isVisible():
            self.inside.draw(self.frame, self._other_frames())

    def perform(self, beat: int) -> None:
        """Type the beginning of a story, letter by letter, and let it go on a little."""
        if self._is_writing:
            return
        said = _PLAYED[beat // _SCENE % len(_PLAYED)]
        at = beat % _SCENE // 2
        if beat % 2 == 0 and at <= len(said):
            self.prompt.set_text(said[:at])
        elif at > len(said) and beat % 8 == 0:
            self.add_word()

    def take_back(self) -> None:
        if self.prompt.text():
            self.prompt.set_text("")

    # The visitor's own text.

    def openers(self) -> dict[str, Any]:
        return {OWN_TEXT: self.open_text}

    def open_text(self, path: Path) -> None:
        """Learn from a text file, which is read on a thread."""
        self.own_text.set_told(phrase("Reading {name} ...", name=path.name))
        self.tell(phrase("Reading {name} ...", name=path.name))
        threading.Thread(target=self._read, args=(path,), name="read text", daemon=True).start()

    def learn_text(self, text: str) -> None:
        """Learn from a text that was typed or pasted."""
        threading.Thread(target=self._count, args=(text,), name="count words", daemon=True).start()

    def _read(self, path: Path) -> None:
        try:
            text, problems = read_text(path, lambda share: self._was_counted.emit(share / 2))
        except (ValueError, OSError) as error:
            self._was_read.emit(None, reason_of(error))
        else:
            self._count(text, path.name, tuple(problems))

    def _count(self, text: str, name: str = phrase("your text"), problems: tuple[str, ...] = ()) -> None:
        try:
            counted = count_words(text, name, lambda share: self._was_counted.emit(0.5 + share / 2))
        except ValueError as error:
            self._was_read.emit(
                None, phrase("{name} can't be learned from: {reason}.", name=name, reason=reason_of(error))
            )
        else:
            told = phrase(
                "It learns from {name}: {words} words, of which {different} different ones are known.",
                name=counted.name,
                words=count(len(counted.learned)),
                different=count(len(counted.vocabulary)),
            )
            self._was_read.emit(counted, joined((told, *problems[:3])))

    def _take_text(self, text: Text | None, told: str) -> None:
        self.own_text.set_share(None)
        self.own_text.set_told(told)
        self.tell(told)
        if text is not None:
            self._lesson = Brought()  # whose text may have the same name
            self._fresh(orders.Begin(self.seed, data=text))
            self.own_text.clear()
            self._own_text_panel.close_panel()
            self.play(True)

    # A lesson.

    @classmethod
    def read_lesson(cls, lesson: Lesson, /) -> Brought:
        return read_words(lesson.data, lesson.folder)

    def take_lesson(self, brought: Brought) -> None:
        self._lesson = brought
        self.set_writing(False)
        self.prompt.set_text(brought.prompt)
        if brought.text is not None:
            self._fresh(orders.Begin(self.seed, data=brought.text))
        elif self._learned() != STORIES:
            self._fresh(orders.Begin(self.seed, data=stories()))

    def lesson_data(self) -> LessonData:
        return data_of_words(self.prompt.text(), self._learned(), self._lesson)

    def _learned(self) -> str:
        """The name of the text that it learns from."""
        snapshot = self._frame.snapshot if self._frame is not None else None
        return snapshot.text if isinstance(snapshot, NextWordSnapshot) else STORIES

    # The window.

    def close_session(self, timeout: float = 3.0) -> bool:
        self._pause.stop()
        ended = self.others.close(timeout)
        return super().close_session(timeout) and ended

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self.set_writing(False)


def _candidate(guess: Guess) -> Candidate:
    return Candidate(guess.word, _SHOWN_AS.get(guess.word) or verbatim(guess.word), guess.share, guess.before)
