"""A list of words that a museum's staff can edit: a word a line, and lines that begin with # are comments."""

import json
from collections.abc import Iterator
from pathlib import Path

import regex

from playground.data.small_files import text_of

WORD = regex.compile(r"[\p{L}\p{M}\p{N}'’-]+")
"""what is a word in a visitor's text"""


def read_list(path: Path) -> tuple[str, ...]:
    """The words of a file. ValueError says what is wrong with it, above all a line that would never be a word."""
    return tuple(_words(text_of(path)))


def _words(text: str) -> Iterator[str]:
    lines = map(str.strip, text.splitlines())
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        if not WORD.fullmatch(line):
            written = json.dumps(line[:60], ensure_ascii=False)
            raise ValueError(f"in line {number} must stand one word and nothing else, got {written}")
        yield line
