"""What is kept to be quicker is kept for a while, and forgotten with the visitor."""

import pytest

from playground import short_memory
from playground.short_memory import kept


@pytest.fixture(autouse=True)
def without_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short_memory, "_memories", [])


def test_an_answer_is_worked_out_once_until_all_is_forgotten() -> None:
    asked: list[str] = []

    @kept(8)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length("museum"), length("museum")] == [6, 6]
    assert asked == ["museum"]
    short_memory.forget()
    assert length("museum") == 6
    assert asked == ["museum", "museum"]


def test_only_the_last_few_are_kept() -> None:
    @kept(2)
    def same(word: str) -> str:
        return word

    for word in "abc":
        same(word)
    assert same.cache_info().currsize == 2
