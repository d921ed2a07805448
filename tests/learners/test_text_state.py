import json
from collections.abc import Callable

import numpy as np
import pytest

from playground.data.stories import stories
from playground.data.text import Text, count_words
from playground.learners.learner import State
from playground.learners.text_state import from_bytes, text_of, text_state, to_bytes, writings_of, writings_state
from tests.next_words import own_text


def other_text() -> Text:
    return count_words("Снег лежал. “Как so,” сказал О’Нил…\n\n雪が " * 30, "other Ünïcode")


@pytest.mark.parametrize("make", [own_text, other_text])
@pytest.mark.parametrize("present", [stories, own_text, other_text])
def test_a_text_comes_back_from_its_state(make: Callable[[], Text], present: Callable[[], Text]) -> None:
    text = make()
    again = text_of(text_state(text), present())
    assert (again.name, again.vocabulary) == (text.name, text.vocabulary)
    assert again.learned.tobytes() == text.learned.tobytes()
    assert again.held_out.tobytes() == text.held_out.tobytes()


def test_a_text_that_is_there_already_is_not_made_again() -> None:
    text = own_text()
    assert text_of(text_state(text), text) is text


def test_the_stories_take_no_room() -> None:
    assert sum(array.nbytes for array in text_state(stories()).values()) == 0


@pytest.mark.parametrize("present", [stories, own_text])
def test_the_stories_come_back_as_the_very_same(present: Callable[[], Text]) -> None:
    assert text_of(text_state(stories()), present()) is stories()


@pytest.mark.parametrize("text", [stories(), own_text()], ids=["stories", "own"])
def test_the_parts_of_a_state_are_the_same_for_every_text_and_nobody_can_change_them(text: Text) -> None:
    parts = text_state(text)
    assert {name: (part.dtype, part.ndim) for name, part in parts.items()} == {
        "text/name": (np.uint8, 1),
        "text/words": (np.uint8, 1),
        "text/learned": (np.int32, 1),
        "text/held_out": (np.int32, 1),
    }
    assert not any(part.flags.writeable for part in parts.values())


@pytest.mark.parametrize(
    "changes",
    [
        {"text/words": to_bytes("")},
        {"text/words": to_bytes("\n¶\na\nA")},
        {"text/words": to_bytes("\n¶\na")},
        {"text/words": np.array([0xFF, 0xFE], np.uint8)},
        {"text/name": np.array([0xC3], np.uint8)},
        {"text/learned": np.full(500, 68, np.int32)},
        {"text/learned": np.full(500, -1, np.int32)},
        {"text/learned": np.full(10, 3, np.int32)},
        {"text/held_out": np.full(500, 68, np.int32)},
        {"text/held_out": np.zeros(0, np.int32)},
        {"text/held_out": np.zeros(1, np.int32)},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_state_that_holds_no_text_is_refused(changes: State) -> None:
    assert len(own_text().vocabulary) == 68
    with pytest.raises(ValueError, match=r"."):
        text_of(text_state(own_text()) | changes, stories())


@pytest.mark.parametrize(
    "writings", [(), ((100, "The bees."),), ((100, ""), (200, "“Ünï” 雪\n\nx \\ \" '"), (2**52, "…"))], ids=repr
)
def test_writings_come_back_from_their_bytes(writings: tuple[tuple[int, str], ...]) -> None:
    content = writings_state(writings)
    assert writings_of(content) == writings
    assert (content.dtype, content.ndim, content.flags.writeable) == (np.uint8, 1, False)


NO_WRITINGS = {
    "nothing": b"",
    "no JSON": b"[[1,",
    "no UTF-8": b"\xff\xfe",
    "no list": b"5",
    "null": b"null",
    "no pairs": b"[1, 2]",
    "too long pairs": b'[[1, "a", 2]]',
    "too short pairs": b"[[1]]",
    "a dictionary": b'{"ab": 1}',
    "a step that is a text": b'[["1", "a"]]',
    "a step that is not whole": b'[[1.5, "a"]]',
    "a text that is a number": b"[[1, 2]]",
    "a text that is none": b"[[1, null]]",
    "a pit": b"[" * 100_000,
    "a huge number": b"[[" + b"9" * 10_000 + b', "a"]]',
}


@pytest.mark.parametrize("content", NO_WRITINGS.values(), ids=list(NO_WRITINGS))
def test_bytes_that_hold_no_writings_are_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        writings_of(np.frombuffer(content, np.uint8))


def test_writings_are_plain_json() -> None:
    assert json.loads(from_bytes(writings_state(((100, "The bees."),)))) == [[100, "The bees."]]


@pytest.mark.parametrize("text", ["", "The bees", "Ünïcode 雪 😀", "a\nb"])
def test_a_text_comes_back_from_its_bytes(text: str) -> None:
    assert from_bytes(to_bytes(text)) == text
