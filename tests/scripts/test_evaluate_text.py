import json
import math
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import evaluate_text
import numpy as np
import pytest
import torch
from torch import nn

from playground.data import stories
from playground.data.text import PARAGRAPH, Ids, Text, tokens
from playground.learners.lstm import Lstm, LstmSettings
from playground.learners.ngram import NGram

LEARNED = "\n\n".join(stories.read("forest")[:3])
GUESSED = (
    "The fox ran to the old tree. Xylophones, xylophones and the small owl were there, and it was a very long night."
)
KEYS = [
    "learner", "train_words", "test_words", "vocabulary", "unknown_share", "baseline_perplexity", "bigram_perplexity",
    "seconds", "steps", "perplexity", "ratio",
]  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with a text to learn from, one to guess, and what is neither."""
    (tmp_path / "learned.txt").write_text(LEARNED, encoding="utf-8")
    (tmp_path / "guessed.txt").write_text(GUESSED, encoding="utf-8")
    (tmp_path / "short.txt").write_text("Once upon a time.", encoding="utf-8")
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 20)
    return tmp_path


@pytest.fixture
def taught(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The learners that the script trains, each for three steps."""
    learners: list[Any] = []

    def train(learner: Any, seconds: float) -> tuple[int, float]:
        learners.append(learner)
        for _ in range(3):
            learner.step()
        return 3, seconds

    monkeypatch.setattr(evaluate_text, "train", train)
    return learners


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> list[dict[str, Any]]:
    """The lines that the script prints."""
    assert evaluate_text.main([str(each) for each in arguments]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def line(capsys: pytest.CaptureFixture[str], files: Path, *more: str) -> dict[str, Any]:
    """What the script prints about the LSTM."""
    texts = ("--train", files / "learned.txt", "--test", files / "guessed.txt")
    (only,) = run(capsys, *texts, "--learner", "lstm", *more)
    return only


def words_of(text: str) -> list[str]:
    return [token.form.lower() for token in tokens(text)]


def known() -> set[str]:
    """The words that are met at least twice in the text to learn from."""
    return {word for word, count in Counter(words_of(LEARNED)).items() if count > 1}


def ids_of(text: Text) -> Ids:
    """The text to guess as numbers of that vocabulary, with the paragraph that it begins."""
    numbers = {word.lower(): number for number, word in enumerate(text.vocabulary.words)}
    return np.array([PARAGRAPH, *(numbers.get(word, 0) for word in words_of(GUESSED))], np.int32)


# The line.


def test_every_learner_gets_a_line_with_everything(
    files: Path, capsys: pytest.CaptureFixture[str], taught: list[Any]
) -> None:
    lines = run(capsys, "--train", files / "learned.txt", "--test", files / "guessed.txt", "--seconds", "9")
    assert [each["learner"] for each in lines] == ["rnn", "lstm", "transformer"]
    assert all(list(each) == KEYS for each in lines)
    assert [(each["steps"], each["seconds"]) for each in lines] == [(3, 9)] * 3


def test_words_are_counted_in_the_training_text_alone(
    files: Path, capsys: pytest.CaptureFixture[str], taught: list[Any]
) -> None:
    found, words = line(capsys, files), words_of(GUESSED)
    assert (found["train_words"], found["test_words"]) == (len(words_of(LEARNED)), len(words))
    assert found["vocabulary"] == 1 + len({"¶"} | known())
    assert found["unknown_share"] == pytest.approx(sum(word not in known() for word in words) / len(words), abs=1e-5)


def test_the_perplexity_is_that_of_torchs_own_lstm(
    files: Path, capsys: pytest.CaptureFixture[str], taught: list[Any]
) -> None:
    found, ids = line(capsys, files), torch.from_numpy(ids_of(taught[0].text).astype(np.int64))
    state = {name[5:]: torch.from_numpy(part.copy()) for name, part in taught[0].state().items() if name[:4] == "mean"}
    embedding, lstm = state["words.embedding"], nn.LSTM(LstmSettings().width, LstmSettings().width)
    parts = [state[f"layer0.{name}"] for name in ("input", "before", "bias")]
    with torch.no_grad():
        for parameter, values in zip(lstm.parameters(), [*parts, torch.zeros_like(parts[2])], strict=True):
            parameter.copy_(values)
        says, _ = lstm(embedding[ids[:-1]])
        loss = nn.functional.cross_entropy(says @ embedding.T + state["words.bias"], ids[1:])
    assert found["perplexity"] == pytest.approx(math.exp(loss), rel=1e-4)
    assert found["ratio"] == pytest.approx(found["perplexity"] / found["baseline_perplexity"], abs=1e-4)


@pytest.mark.parametrize(("key", "order"), [("baseline_perplexity", 4), ("bigram_perplexity", 2)])
def test_the_baselines_are_those_of_counts_asked_word_by_word(
    files: Path, capsys: pytest.CaptureFixture[str], taught: list[Any], key: str, order: int
) -> None:
    found, text = line(capsys, files), taught[0].text
    ids, counts = ids_of(text), NGram(text.learned, len(text.vocabulary), order)
    shares = [counts.probabilities(ids[max(0, i + 1 - order) : i])[ids[i]] for i in range(1, len(ids))]
    assert found[key] == pytest.approx(np.exp(-np.log(shares).mean()), abs=1e-3)


# Training.


def test_training_lasts_for_the_processor_time_asked_for(files: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = line(capsys, files, "--seconds", "0.3")
    assert found["steps"] >= 2
    assert found["seconds"] >= 0.3
    assert torch.get_num_threads() == 1


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """A clock of one hand, which stands still by itself."""
    hand = [0.0]
    monkeypatch.setattr(evaluate_text.time, "process_time", lambda: hand[0])
    yield hand
    monkeypatch.undo()


def test_steps_are_made_until_the_time_is_over(clock: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    learner = Lstm(LstmSettings(width=16, batch=1, context=8), seed=0)

    def step() -> None:
        clock[0] += 3

    monkeypatch.setattr(learner, "step", step)
    assert evaluate_text.train(learner, 10) == (4, 12.0)


# What is refused.


@pytest.mark.parametrize(
    ("learned", "guessed", "sentence"),
    [
        ("nowhere.txt", "guessed.txt", "nowhere.txt can't be read: there is no such file."),
        ("learned.txt", "nowhere.txt", "nowhere.txt can't be read: there is no such file."),
        ("picture.txt", "guessed.txt", "picture.txt can't be read: it is no plain text."),
        ("learned.txt", ".", "it must be a file, got a folder"),
        ("guessed.txt", "guessed.txt", "guessed.txt can't be read: it must have at least 200 words, got 26."),
        ("learned.txt", "short.txt", "short.txt can't be read: it must have at least 20 words, got 5."),
    ],
)
def test_what_can_not_be_read_is_said_in_one_sentence(
    files: Path, capsys: pytest.CaptureFixture[str], learned: str, guessed: str, sentence: str
) -> None:
    assert evaluate_text.main(["--train", str(files / learned), "--test", str(files / guessed)]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert sentence in said.err


def test_what_was_unusual_is_told_beside_the_line(
    files: Path, capsys: pytest.CaptureFixture[str], taught: list[Any]
) -> None:
    (files / "guessed.txt").write_text(GUESSED, encoding="utf-16")
    texts = ("--train", str(files / "learned.txt"), "--test", str(files / "guessed.txt"))
    assert evaluate_text.main([*texts, "--learner", "lstm"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["test_words"] == len(words_of(GUESSED))
    assert said.err == "guessed.txt: It was read as UTF-16.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--train", "x"),
        ("--train", "x", "--test", "y", "--learner", "parrot"),
        ("--train", "x", "--test", "y", "--seconds", "0"),
        ("--train", "x", "--test", "y", "--seconds", "nan"),
        ("--train", "x", "--test", "y", "--seconds", "soon"),
        ("--train", "x", "--test", "y", "--seed", "-1"),
    ],
)
def test_wrong_arguments_are_refused(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        evaluate_text.main(arguments)
    assert ended.value.code == 2
    assert "error: " in capsys.readouterr().err
