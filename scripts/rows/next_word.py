"""How fast the next-word networks learn, and how soon the visitor sees what comes next."""

import statistics
import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from rows.measure import Result, child, compared
from rows.window import AnswerClock, begin, with_window

STEPS, TIMES = 100, 7  # as many steps as it takes until a learner has done everything: tested itself, and written
WINDOWS, TABS = 5, ("lstm", "transformer")
SENTENCE = "the old machine in the museum counted stars, and the child who asked it why heard it sing a slow song. "
BETWEEN_KEYS = 0.06  # seconds
WORDS, ANSWERS = 100, 30


def rnn_step() -> Iterator[Result]:
    """our step / a plain torch loop (nn.RNN, Adam, same sizes and text), tests and writings included"""
    yield _step("rnn")


def lstm_step() -> Iterator[Result]:
    """our step / a plain torch loop (nn.LSTM, Adam, same sizes and text), tests and writings included"""
    yield _step("lstm")


def transformer_step() -> Iterator[Result]:
    """our step / a plain torch loop (nn.TransformerEncoder, Adam, same sizes and text), tests and writings included"""
    yield _step("transformer")


def next_word() -> Iterator[Result]:
    """keystroke to candidates painted while training, ms"""
    for tab in TABS:
        runs = [child(f"from rows.next_word import type_sentence; type_sentence({tab!r})") for _ in range(WINDOWS)]
        p50, p95 = (statistics.median(run[name] for run in runs) for name in ("p50", "p95"))
        yield Result("next-word", f"{tab}, p50 {p50:.1f}; p95", p95, None, "ms", p95, "<= 50")


def context() -> Iterator[Result]:
    """the Transformer's answer to 100 words, ms"""
    from playground.engine.threads import prepare_learners_thread
    from playground.learners.next_word_parts import NextWordQuestion
    from playground.learners.transformer import Transformer, TransformerSettings

    prepare_learners_thread()
    learner, question = Transformer(TransformerSettings(), seed=0), NextWordQuestion(first_words(WORDS))
    learner.answer(question)
    times: list[float] = []
    for _ in range(ANSWERS):
        begun = time.perf_counter()
        learner.answer(question)
        times.append((time.perf_counter() - begun) * 1000)
    middle = statistics.median(times)
    yield Result("context", f"transformer, {WORDS} words", middle, None, "ms", middle, "<= 20")


def _step(name: str) -> Result:
    import torch
    from training import fresh

    from playground.engine.threads import prepare_learners_thread
    from rows.plain_words import plain_loop, plain_net

    prepare_learners_thread()
    torch.manual_seed(0)
    ours = fresh(name, seed=0)
    settings, text = ours.settings, ours.text
    plain = plain_loop(plain_net(settings, len(text.vocabulary)), settings, text.learned)
    case = f"{settings.batch} × {settings.context} words"
    return compared(f"{name}-step", case, ours.step, plain, warm_up=STEPS, steps=STEPS, times=TIMES)


def first_words(count: int) -> str:
    """The beginning of a shipped story, as somebody would type it; the last word is finished."""
    from playground.data import stories
    from playground.data.text import tokens

    text = "\n\n".join(stories.read(stories.FILES[0]))
    return text[: list(tokens(text))[count - 1].end] + " "


# In a process of its own.


def type_sentence(name: str) -> None:
    """Type in the real tab while it trains from nothing, and wait until everything was answered."""
    import json

    def acts(window: Any) -> Any:
        tab = window.tab
        yield from begin(tab, playing=True)
        tab.prompt.set_text("")
        yield 0.5
        clock = KeyClock(tab)
        for letter in SENTENCE:
            clock.press(letter)
            yield BETWEEN_KEYS
        yield lambda: not clock.is_waiting
        print(json.dumps(clock.summary()))

    with_window(name, acts)


class KeyClock(AnswerClock):
    """Presses keys, and times each until the candidates are painted."""

    def __init__(self, tab: Any) -> None:
        super().__init__(tab, tab.words)
        self._field, show = tab.prompt.field, tab.show_answer
        tab.prompt.typed.connect(self.ask)

        def show_answer(frame: Any) -> None:
            show(frame)
            tab.words.update()  # the same candidates as before are not painted again by themselves

        tab.show_answer = show_answer

    def is_answer(self, answer: Any, question: Any) -> bool:
        return answer.prompt.text == question

    def press(self, letter: str) -> None:
        """As if the visitor did it: it is queued behind whatever else the window has to do."""
        self.begin()
        key = Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.postEvent(self._field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


ROWS = {
    "rnn-step": rnn_step,
    "lstm-step": lstm_step,
    "transformer-step": transformer_step,
    "next-word": next_word,
    "context": context,
}
