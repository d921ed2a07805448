"""A phrase comes back from plain JSON as a phrase, and a bad one is refused."""

import json
from typing import Any

import pytest

from playground.learners.phrase_state import read, spelled
from playground.phrases import Phrase, joined, phrase, verbatim

NESTED = joined((phrase("{n} of {all} heaps", n=3, all=8), phrase("{share:.0%} left", share=0.25), verbatim("{x}")))


def again(text: str) -> str:
    return read(json.loads(json.dumps(spelled(text))))


@pytest.mark.parametrize("text", ["", "plain", "{braces}", phrase("Settled."), NESTED])
def test_a_text_comes_back_as_it_was(text: str) -> None:
    assert again(text) == text


def test_a_phrase_keeps_its_pattern_and_those_within_it() -> None:
    text = again(NESTED)
    assert isinstance(text, Phrase)
    inner = text.values["part0"]
    assert isinstance(inner, Phrase)
    assert (inner.pattern, dict(inner.values)) == ("{n} of {all} heaps", {"n": 3, "all": 8})


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"pattern": "{n}"},
        {"pattern": "{n}", "values": []},
        {"pattern": "{n}", "values": {"m": 1}},
        {"pattern": "{n:.2f}", "values": {"n": "x"}},
        {"pattern": "{n:999999999}", "values": {"n": 1}},
        {"pattern": "{n.__class__}", "values": {"n": 1}},
        {"pattern": "{n!r}", "values": {"n": 1}},
        {"pattern": "{", "values": {"n": 1}},
    ],
)
def test_what_is_no_phrase_is_refused(content: Any) -> None:
    with pytest.raises(ValueError, match=r"^a phrase must have"):
        read(content)


def test_phrases_within_phrases_without_end_are_refused() -> None:
    content: Any = "the innermost"
    for _ in range(20):
        content = {"pattern": "{inner}", "values": {"inner": content}}
    with pytest.raises(ValueError, match=r"^a phrase must have"):
        read(content)
