from types import SimpleNamespace
from typing import Any

import pytest
import torch
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from rows.next_word import WORDS, KeyClock, first_words
from rows.plain_words import plain_loop, plain_net
from training import LEARNERS, fresh

from playground.data.stories import stories
from playground.data.text import read_prompt
from playground.widgets.prompt import Prompt
from playground.widgets.word_answer import Candidate, WordAnswer

# The offscreen platform's own shortcoming.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


class TypingTab(QWidget):
    """A tab that answers when it is told to, always the same."""

    def __init__(self) -> None:
        super().__init__()
        self.prompt, self.words = Prompt(), WordAnswer()
        self.frame: Any = None
        column = QVBoxLayout(self)
        column.addWidget(self.prompt)
        column.addWidget(self.words)

    def answer(self, text: str) -> None:
        """Let the answer to that text come."""
        self.frame = SimpleNamespace(answer=SimpleNamespace(prompt=SimpleNamespace(text=text)))
        self.show_answer(self.frame)

    def show_answer(self, frame: Any) -> None:
        self.words.set_candidates([Candidate("fox", "fox", 1.0, 1.0)], 0, 0.0, 0.0)


@pytest.fixture
def tab(qtbot: QtBot) -> TypingTab:
    made = TypingTab()
    qtbot.addWidget(made)
    made.resize(400, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_keys_are_timed_until_an_answer_to_them_is_painted(tab: TypingTab, qtbot: QtBot) -> None:
    clock = KeyClock(tab)
    for letter in "a b":
        clock.press(letter)
    qtbot.waitUntil(lambda: tab.prompt.text() == "a b")
    tab.answer("a b")
    qtbot.waitUntil(lambda: not clock.is_waiting)
    assert 0 < clock.summary()["p50"] <= clock.summary()["p95"] < float("inf")


def test_an_answer_to_an_earlier_text_leaves_a_key_waiting(tab: TypingTab, qtbot: QtBot) -> None:
    clock = KeyClock(tab)
    for letter in "ab":
        clock.press(letter)
    qtbot.waitUntil(lambda: tab.prompt.text() == "ab")
    tab.answer("a")
    qtbot.waitUntil(lambda: clock.summary()["p50"] < float("inf"))
    assert clock.is_waiting


def test_the_same_candidates_are_an_answer_too(tab: TypingTab, qtbot: QtBot) -> None:
    clock = KeyClock(tab)
    for text in ("f", "fo"):
        clock.press(text[-1])
        qtbot.waitUntil(lambda text=text: tab.prompt.text() == text)
        tab.answer(text)
        qtbot.waitUntil(lambda: not clock.is_waiting)


def test_the_first_words_are_a_hundred_finished_ones() -> None:
    prompt = read_prompt(first_words(WORDS), stories().vocabulary)
    assert (len(prompt.tokens), prompt.partial) == (WORDS, "")


@pytest.mark.parametrize("name", LEARNERS)
def test_the_plain_network_has_the_sizes_of_ours(name: str) -> None:
    ours = fresh(name, seed=0)
    settings, words = ours.settings, len(ours.text.vocabulary)
    gates = {"rnn": 1, "lstm": 4, "transformer": 0}[name]
    second_biases = gates * settings.width * settings.layers  # torch's layers have two, of which one is enough
    plain = sum(weight.numel() for weight in plain_net(settings, words).parameters())
    assert plain - second_biases == sum(layer.parameters for layer in ours.blueprint())


@pytest.mark.parametrize("name", LEARNERS)
def test_the_plain_loop_learns(name: str) -> None:
    torch.manual_seed(0)
    settings = LEARNERS[name].Settings.from_dict({"width": 16, "context": 16, "batch": 2})
    net = plain_net(settings, len(stories().vocabulary))  # pyright: ignore[reportArgumentType]
    step = plain_loop(net, settings, stories().learned)  # pyright: ignore[reportArgumentType]
    losses = [step() for _ in range(30)]
    assert sum(losses[-5:]) < sum(losses[:5])
