"""The rows of the keyboard: every language has its letters, none twice, and rows that fit a small window."""

import string

import pytest

from playground.kiosk.key_rows import DIGITS, LETTERS, SIGNS
from playground.phrases import LANGUAGES


def test_every_language_has_letters_and_signs() -> None:
    assert set(LETTERS) == set(SIGNS) == set(LANGUAGES)


@pytest.mark.parametrize("code", LETTERS)
def test_all_letters_are_there_once(code: str) -> None:
    letters = "".join(LETTERS[code])
    assert len(set(letters)) == len(letters)
    assert set(string.ascii_lowercase) <= set(letters)
    assert letters == letters.lower()


@pytest.mark.parametrize(
    ("code", "wanted"), [("de", "äöüß"), ("es", "ñáéíóúü¡¿"), ("fr", "éèàçùâêîôûëï"), ("en", "!?")]
)
def test_what_a_language_needs_besides_is_there(code: str, wanted: str) -> None:
    assert set(wanted) <= set("".join(LETTERS[code] + SIGNS[code]))


@pytest.mark.parametrize(("code", "first"), [("en", "qwerty"), ("es", "qwerty"), ("de", "qwertz"), ("fr", "azerty")])
def test_letters_lie_where_people_look_for_them(code: str, first: str) -> None:
    assert LETTERS[code][0].startswith(first)


@pytest.mark.parametrize("rows", [*LETTERS.values(), *SIGNS.values()])
def test_no_row_is_too_long_for_a_small_window(rows: tuple[str, ...]) -> None:
    assert max(map(len, rows)) <= 11
    assert len(rows) == 3


def test_digits_are_all_there() -> None:
    assert set(string.digits) <= set("".join(DIGITS))
    for rows in SIGNS.values():
        assert set(string.digits) <= set(rows[0])
