"""Scores of an autoencoder for several pictures: one question after the other, no question twice."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from playground.tabs import gan_digits_scores
from playground.tabs.gan_digits_scores import AutoencoderScores, is_there

PICTURES = [np.random.default_rng(seed).random((28, 28)).astype(np.float32) for seed in range(3)]


class Machine(QObject):
    """Stands for the shipped autoencoder: answers when the test says so."""

    answered = Signal()

    def __init__(self, names: Any) -> None:
        super().__init__()
        self.names, self.asked, self.frame = names, list[Any](), None

    def ask(self, question: Any) -> None:
        self.asked.append(question.image)

    def frames(self) -> dict[str, Any]:
        return {"vae": self.frame}

    def say(self, image: Any, error: float = 90.0, rank: float = 0.25) -> None:
        self.frame: Any = SimpleNamespace(answer=SimpleNamespace(image=image, error=error, rank=rank))
        self.answered.emit()

    def close(self, timeout: float) -> bool:
        return timeout > 0


@pytest.fixture
def scores(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(gan_digits_scores, "OtherMachines", Machine)
    return AutoencoderScores()


def test_it_asks_about_one_picture_after_the_other(scores: Any) -> None:
    scores.ask(PICTURES[:2])
    assert [image is PICTURES[0] for image in scores._machine.asked] == [True]
    scores._machine.say(PICTURES[0])
    assert scores._machine.asked[1] is PICTURES[1]
    assert scores.score(PICTURES[1]) is None


def test_a_score_is_how_many_real_digits_surprise_it_more(scores: Any) -> None:
    scores.ask(PICTURES[:1])
    scores._machine.say(PICTURES[0], error=90.0, rank=0.25)
    found = scores.score(PICTURES[0])
    assert (found.usual, found.said) == (0.75, "90 nats")


def test_what_is_known_is_not_asked_again(scores: Any) -> None:
    scores.ask(PICTURES[:1])
    scores._machine.say(PICTURES[0])
    scores.ask(PICTURES[:2])
    assert [image is PICTURES[1] for image in scores._machine.asked] == [False, True]


def test_an_answer_about_something_else_is_ignored(scores: Any) -> None:
    told = list[None]()
    scores.scored.connect(lambda: told.append(None))
    scores.ask(PICTURES[:1])
    scores._machine.say(PICTURES[2])
    assert (told, scores.score(PICTURES[2])) == ([], None)
    scores._machine.say(PICTURES[0])
    assert len(told) == 1


def test_it_is_there_only_with_a_tab_and_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Any:
        raise FileNotFoundError(name)

    monkeypatch.setattr("playground.tabs.gan_digits_scores.catalogue.entry", lambda name: name)
    monkeypatch.setattr(gan_digits_scores, "resource", lambda name: name)
    assert is_there()
    monkeypatch.setattr(gan_digits_scores, "resource", missing)
    assert not is_there()
    monkeypatch.setattr("playground.tabs.gan_digits_scores.catalogue.entry", lambda name: [].index(name))
    assert not is_there()


def test_it_closes_its_machine(scores: Any) -> None:
    assert scores.close(1.0)
    assert not scores.close(0.0)
