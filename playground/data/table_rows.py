"""The rows of a table in a text: what sets its cells apart, where each row begins, and what its first row is."""

import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

import numpy as np

from playground.data.table_numbers import numbers, says_decimal_comma
from playground.phrases import phrase, verbatim

SEPARATORS = ("\t", ";", ",")  # those that stand in numbers and words too come last
LONGEST = 2**16  # characters of a line
_SAMPLE = 100  # rows by which it is seen how a table is built
_LONGEST_NAME = 40  # characters

Cells = list[str]


class Row(NamedTuple):
    """Cells, and the first and the last line of the text in which they are; None if one of them does not end."""

    first: int
    last: int
    cells: Cells | None


class Form(NamedTuple):
    """How a table is built."""

    separator: str
    columns: tuple[str, ...]
    header: int | None
    """the line in which the row of their names begins, if there is one"""
    decimal_comma: bool
    """whether 1,234 is little more than one"""


def form_of(text: str) -> Form:
    """How the table in a text is built, by its first rows. ValueError if it has none, or a line that is too long."""
    for separator in SEPARATORS[:-1]:
        form, is_likely = _form(text, separator)
        if is_likely:
            return form
    return _form(text, SEPARATORS[-1])[0]


def _form(text: str, separator: str) -> tuple[Form, bool]:
    """How it is built if that sets its cells apart; likely it does if most rows are alike and numbers come out."""
    sample = [row for row in islice(rows(text, separator), _SAMPLE) if row.cells]
    if not sample:
        raise ValueError(phrase("a table must have at least one row, got none"))
    width = Counter(len(row.cells or ()) for row in sample).most_common(1)[0][0]
    table = [(row.first, row.cells) for row in sample if row.cells and len(row.cells) == width]
    line, first = table[0]
    said = says_decimal_comma(cell for _, cells in table for cell in cells)
    decimal_comma = separator != "," if said is None else said
    begin = _are_numbers([first], decimal_comma)
    below = _are_numbers([cells for _, cells in table[1:]] or [first], decimal_comma)
    header = line if _is_header(first, begin, below) else None
    form = Form(separator, _names(first if header else [""] * width), header, decimal_comma)
    return form, width > 1 and 2 * len(table) > len(sample) and any(below)


def rows(text: str, separator: str) -> Iterator[Row]:
    """Every row of a text but blank lines. ValueError for a line that is too long."""
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=separator, skipinitialspace=True)
    while True:
        first, cells = reader.line_num + 1, None
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a cell of more than 131,072 characters; the reader goes on with the next line
            pass
        if cells and "\n" in cells[-1] and lines.is_open_at_end():
            cells = None
        if cells not in ([], [""]):
            yield Row(first, reader.line_num, cells)


class _Lines:
    """The lines of a text, one at a time: a list of them could take ten times the memory of the text."""

    def __init__(self, text: str) -> None:
        self._text, self._start, self._count = text, 0, 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        start, self._count = self._start, self._count + 1
        self._start = self._text.find("\n", start) + 1 or len(self._text)
        if start == len(self._text):
            raise StopIteration
        if self._start - start > LONGEST:
            raise ValueError(
                phrase(
                    "a line must have at most {most} characters, and line {number} has more",
                    most=LONGEST,
                    number=self._count,
                )
            )
        return self._text[start : self._start]

    def is_open_at_end(self) -> bool:
        """Whether a cell of several lines that ended just now did so because the text is at its end."""
        return self._start == len(self._text) and not self._text.rstrip().endswith('"')


def _are_numbers(table: list[Cells], decimal_comma: bool) -> list[bool]:
    """For each column of rows of cells whether most of them are numbers."""
    columns = (np.isfinite(numbers(cells, decimal_comma)) for cells in zip(*table, strict=True))
    return [bool(2 * found.sum() > len(found)) for found in columns]


def _is_header(first: Cells, begin: list[bool], below: list[bool]) -> bool:
    """Whether most of the columns that have numbers below begin with a word."""
    words = [bool(cell.strip()) and not is_number for cell, is_number in zip(first, begin, strict=True)]
    heads = [word for word, has_numbers in zip(words, below, strict=True) if has_numbers]
    return 2 * sum(heads) > len(heads)


def _names(header: Cells) -> tuple[str, ...]:
    """Short names for columns, each another one."""
    names: list[str] = []
    for i, cell in enumerate(header, 1):
        name = verbatim(short(cell)) if short(cell) else phrase("column {number}", number=i)
        names.append(name if name not in names else phrase("{name}, column {number}", name=name, number=i))
    return tuple(names)


def short(cell: str) -> str:
    """The words of a cell on one line, and not too many of them."""
    words = " ".join(cell.split())
    return words if len(words) <= _LONGEST_NAME else words[: _LONGEST_NAME - 1] + "…"
