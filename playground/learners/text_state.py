"""A text and what was written of it as plain arrays, as a model file holds them."""

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.stories import NAME, stories
from playground.data.text import Ids, Text, Vocabulary
from playground.learners.learner import State, frozen

Writings = tuple[tuple[int, str], ...]
"""steps, and what was written there"""
_NO_IDS: Ids = frozen(np.zeros(0, np.int32))


def text_state(text: Text) -> State:
    """The parts of a state that hold a text. The shipped stories take no room: everybody has them."""
    if text is stories():
        return _parts("", (), _NO_IDS, _NO_IDS)
    return _parts(text.name, text.vocabulary.words, text.learned, text.held_out)


def _parts(name: str, words: tuple[str, ...], learned: Ids, held_out: Ids) -> State:
    return {
        "text/name": to_bytes(name),
        "text/words": to_bytes("\n".join(words)),
        "text/learned": learned,
        "text/held_out": held_out,
    }


def text_of(state: State, present: Text) -> Text:
    """The text of a state: the present one itself if it is the same. ValueError if it is none."""
    if not state["text/learned"].size:
        return stories()
    if all(np.array_equal(part, state[name]) for name, part in text_state(present).items()):
        return present
    words = from_bytes(state["text/words"]).split("\n")
    learned, held_out = frozen(state["text/learned"]), frozen(state["text/held_out"])
    return Text(from_bytes(state["text/name"]) or NAME, Vocabulary(tuple(words)), learned, held_out)


def writings_of(content: NDArray[np.uint8]) -> Writings:
    """What was written, from the bytes of a state. ValueError if it is not such a list."""
    try:
        found = json.loads(from_bytes(content))
        return tuple((_whole(step), _words(text)) for step, text in found)
    except (TypeError, RecursionError) as error:
        raise ValueError("writings must be pairs of a step and a text") from error


def writings_state(writings: Writings) -> NDArray[np.uint8]:
    """What was written, as bytes."""
    return to_bytes(json.dumps(writings))


def to_bytes(text: str) -> NDArray[np.uint8]:
    """A text as an array that nobody can change."""
    return frozen(np.frombuffer(text.encode("utf-8"), np.uint8))


def from_bytes(content: NDArray[np.uint8]) -> str:
    """The text of such an array. ValueError if it is none."""
    return content.tobytes().decode("utf-8")


def _whole(value: Any) -> int:
    if not isinstance(value, int):
        raise ValueError(f"the step of a writing must be a whole number, got {value!r}")
    return value


def _words(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"a writing must be a text, got {value!r}")
    return value
