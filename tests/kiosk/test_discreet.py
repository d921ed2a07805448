"""Promise 33 of RELIABILITY.md as far as logs keep it: what a visitor wrote is in none."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from playground.kiosk import discreet
from playground.kiosk.discreet import Harmless
from playground.phrases import joined, phrase, verbatim

SECRET = "dear diary"


def said(message: object, *values: Any) -> str:
    return discreet.message(logging.LogRecord("name", logging.INFO, "a.py", 1, message, values, None))


def caught(cause: Callable[[], object]) -> BaseException:
    try:
        cause()
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize(
    ("message", "values", "text"),
    [
        ("tab %s can't be built", ("cnn",), "tab cnn can't be built"),
        ("%d steps in %.1f s", (3, 0.25), "3 steps in 0.2 s"),
        ("%(count)d of them", ({"count": 3},), "3 of them"),
        ("a learner didn't stop, nor can't it", (), "a learner didn't stop, nor can't it"),
        ("%s is missing", (Path("/var/log"),), "/var/log is missing"),
        ("%s", (OSError(28, "No space left on device"),), "OSError (No space left on device)"),
        ("nothing: %s, %s", (None, True), "nothing: None, True"),
        ("%s", (Harmless('File "a.py"'),), 'File "a.py"'),
        ("%s", (phrase("{n} heaps", n=3),), "3 heaps"),
        ("%s", (joined([phrase("Not set up."), phrase("{n} of {all}", n=1, all=2)]),), "Not set up. 1 of 2"),
    ],
)
def test_our_own_sentences_stay(message: str, values: tuple[Any, ...], text: str) -> None:
    assert said(message, *values) == text


@pytest.mark.parametrize(
    ("message", "values"),
    [
        ("refused: %s", (ValueError(SECRET),)),
        ("refused: %s", (f"got {SECRET!r}",)),
        ("refused: %s", (f"got \"{SECRET}\" and 'it'",)),
        ("refused: %s", (f"got “{SECRET}”",)),
        ("refused: %s", (f"got „{SECRET}“",)),
        ("refused: %s", (f"got «{SECRET}»",)),
        ("refused: %s", (f"got 'the visitor's {SECRET}', cut",)),
        ("refused: %s", (f"got '{SECRET} that was cut",)),
        ("refused: %s", (f"got {SECRET.encode()!r}",)),
        ("refused: %s", (f"two\nlines '\n{SECRET}\n'",)),
        ("refused: %s", ([SECRET],)),
        ("refused: %s", ({"text": SECRET}, SECRET)),
        ("refused: %s", (SECRET.encode(),)),
        ("refused: %r", (ValueError(SECRET),)),
        (f"refused: got {SECRET!r}", ()),
        (ValueError(SECRET), ()),
        ("%s", (phrase("Not a word: {text}", text=SECRET),)),
        ("%s", (verbatim(SECRET),)),
        ("%s", (phrase("Refused. {error}", error=verbatim(SECRET)),)),
        ("%s %s", (SECRET,)),  # wrong, and not written at all
        ("%d", (SECRET,)),
    ],
)
def test_what_a_visitor_wrote_does_not(message: object, values: tuple[Any, ...]) -> None:
    assert SECRET not in said(message, *values)


@pytest.mark.parametrize("message", ["%s %s", "%d", "%(name)s", "%"])
def test_a_line_that_is_wrong_raises_nothing(message: str) -> None:
    assert "can't be written" in said(message, "text")


def test_a_value_that_can_t_be_shown_raises_nothing() -> None:
    class Bad(str):
        def __str__(self) -> str:
            raise ValueError(SECRET)

    assert "can't be written" in said("refused: %s", Bad())


def test_no_line_can_be_forged_and_nothing_is_unprintable() -> None:
    text = said("%s", "one\n2026-01-01 ERROR forged\r\x1b[2J\0\ud800\u2028end")
    assert text == "one\n    2026-01-01 ERROR forged??[2J???end"


def test_a_message_has_a_largest_length() -> None:
    assert len(said("%s", "x" * 100_000)) == discreet.LONGEST


def raise_secret() -> None:
    typed = SECRET
    raise ValueError(f"no such word: {typed}")


def raise_from_another() -> None:
    try:
        raise_secret()
    except ValueError as error:
        raise KeyError(SECRET) from error


def raise_while_handling() -> None:
    try:
        raise_secret()
    except ValueError:
        {}[SECRET]


def raise_deeply(depth: int = 300) -> None:
    if depth:
        raise_more_deeply(depth - 1)  # Python tells a function that calls itself in short, but not two
    raise_secret()


def raise_more_deeply(depth: int) -> None:
    raise_deeply(depth)


@pytest.mark.parametrize("cause", [raise_secret, raise_from_another, raise_while_handling, raise_deeply])
def test_a_traceback_says_where_and_what_kind_but_not_with_which_values(cause: Callable[[], None]) -> None:
    text = discreet.trace(caught(cause))
    assert SECRET not in text
    assert "in raise_secret" in text
    assert text.endswith(type(caught(cause)).__name__)
    assert len(text) < discreet.LONGEST


def test_what_led_to_an_exception_stands_before_it() -> None:
    text = discreet.trace(caught(raise_from_another))
    assert text.index("ValueError\n") < text.index("which led to") < text.rindex("KeyError")


def test_exceptions_that_lead_to_each_other_come_to_an_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert discreet.trace(one) == "KeyError\nwhich led to\nValueError"


def test_the_place_of_an_exception_is_its_innermost_line() -> None:
    here = discreet.place(caught(raise_secret))
    assert here is not None
    assert here[0] == sys._getframe().f_code.co_filename
    assert here != discreet.place(caught(raise_from_another))
    assert discreet.place(ValueError()) is None
