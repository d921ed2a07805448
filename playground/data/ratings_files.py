"""Ratings that somebody brought: a text file with `user item rating` on each line, in whatever encoding."""

import math
from array import array
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from playground.data.array_files import RefusedFileError, plain, refusal
from playground.data.ratings import STARS, Ratings, Stars, split
from playground.data.table_numbers import numbers, says_decimal_comma, why_none
from playground.data.table_rows import Row, rows, short
from playground.data.text_files import read_text
from playground.phrases import figure, joined, phrase, reason_of, sentence

__all__ = ["MOST_ITEMS", "MOST_PEOPLE", "MOST_RATINGS", "RefusedFileError", "read_ratings"]

MOST_ITEMS, MOST_PEOPLE = 200, 10_000  # those that were rated most, and that rated most
MOST_RATINGS = 2_000_000  # that are read
_TOLD = 5  # skipped lines of which the reason is told; the others are counted
_SEPARATORS = ("\t", ";", ",", " ")  # those that stand in names come last
_SAMPLE = 100  # rows by which it is seen how a file is built
_LOOKED_AT = 1_000  # characters in which two colons are looked for
_BLOCK = 4_096  # rows that are taken in at once


def read_ratings(path: Path) -> tuple[Ratings, tuple[str, ...]]:
    """The ratings in a text file of at most 50 MB, and sentences about what was unusual or left out.

    Cells are set apart by tabs, semicolons, commas, blanks or two colons; a row of names may come first, cells beyond
    the third are passed over, and so are empty lines and those that begin with #. Whole numbers from 1 to 5 are stars;
    other numbers are spread evenly over 1 to 5. Where somebody rated a thing twice, the last rating counts. Raises
    RefusedFileError.
    """
    text, told = read_text(path)
    try:
        return _ratings(plain(path.name), text, told)
    except MemoryError:
        raise refusal(path, phrase("there is not enough memory for it")) from None
    except ValueError as error:
        raise refusal(path, reason_of(error)) from None


def _ratings(name: str, text: str, told: list[str]) -> tuple[Ratings, tuple[str, ...]]:
    taken = _Taken(text)
    if not taken.values:
        rule = phrase("a line must have a user, an item and a number, got none")
        raise ValueError(joined((rule, taken.first_fault), "; ") if taken.first_fault else rule)
    values = np.array(taken.values)
    stars, about = _as_stars(values)
    table, items, left_out = _table(taken, stars)
    if len(items) < 2:
        raise ValueError(phrase("ratings must be of two things or more, got one"))
    problems = (*told, *taken.problems(), *about, *left_out)
    return Ratings(name, tuple(items), table, split(table)), problems


# Reading lines


class _Taken:
    """What was taken of a file: three numbers for each rating, and the names that two of them stand for."""

    def __init__(self, text: str) -> None:
        text = text.replace("::", "\t") if "::" in text[:_LOOKED_AT] else text
        self._separator, self._decimal_comma = _form_of(text)
        self.people, self.items, self.values = array("i"), array("i"), array("d")
        self.person_names: dict[str, int] = {}
        self.item_names: dict[str, int] = {}
        self._faults: list[str] = []
        self._fault_count = self._left_out = 0
        self._take(text)

    @property
    def first_fault(self) -> str:
        """Why the first line that was skipped was; empty if none was."""
        return self._faults[0] if self._faults else ""

    def problems(self) -> Iterator[str]:
        yield from map(sentence, self._faults)
        if (more := self._fault_count - len(self._faults)) > 0:
            one = phrase("Besides, 1 line was skipped.")
            yield one if more == 1 else phrase("Besides, {count} lines were skipped.", count=figure(more))
        if self._left_out:
            most = phrase("Only {most} ratings can be taken;", most=figure(MOST_RATINGS))
            yield joined((most, _lines_out(self._left_out)))

    def _take(self, text: str) -> None:
        lines = (row for row in rows(text, self._separator) if not _is_comment(row))
        first = next(lines, None)
        if first is not None and not _is_header(first):
            lines = chain([first], lines)
        while block := list(islice(lines, _BLOCK)):
            found = numbers([_cell(row, 2) for row in block], self._decimal_comma)
            for row, value in zip(block, found.tolist(), strict=True):
                self._add(row, value)

    def _add(self, row: Row, value: float) -> None:
        person, item = _cell(row, 0), _cell(row, 1)
        if not person or not item or math.isnan(value):
            self._skip(row)
        elif len(self.values) == MOST_RATINGS:
            self._left_out += 1
        else:
            self.people.append(self.person_names.setdefault(person, len(self.person_names)))
            self.items.append(self.item_names.setdefault(item, len(self.item_names)))
            self.values.append(value)

    def _skip(self, row: Row) -> None:
        self._fault_count += 1
        if len(self._faults) < _TOLD:
            told = phrase("line {line} was skipped: {reason}", line=figure(row.first), reason=_fault(row))
            self._faults.append(told)


def _form_of(text: str) -> tuple[str, bool]:
    """What sets cells apart, if it makes three or more of most lines; and whether numbers have a decimal comma."""
    for separator in _SEPARATORS:
        sample = [row for row in islice(rows(text, separator), _SAMPLE) if not _is_comment(row)]
        if 2 * sum(len(row.cells or ()) >= 3 for row in sample) > len(sample):
            said = says_decimal_comma(_cell(row, 2) for row in sample)
            return separator, separator in "\t; " if said is None else said
    return _SEPARATORS[-1], False


def _cell(row: Row, at: int) -> str:
    return row.cells[at].strip() if row.cells and len(row.cells) > at else ""


def _is_comment(row: Row) -> bool:
    return _cell(row, 0).startswith("#") or (row.cells is not None and not any(map(str.strip, row.cells)))


def _is_header(row: Row) -> bool:
    """Whether it has a word where others have a number."""
    third = _cell(row, 2)
    return third[:1].isalpha() and why_none(third, "").endswith("not a number")


def _fault(row: Row) -> str:
    """Why a line has no rating."""
    if row.cells is None:
        return phrase("it has a cell that does not end")
    if len(row.cells) == 1:
        return phrase("it has 1 cell, not 3")
    if len(row.cells) < 3:
        return phrase("it has {count} cells, not 3", count=len(row.cells))
    if not _cell(row, 0):
        return phrase("its user has no name")
    return why_none(row.cells[2], phrase("the rating")) if _cell(row, 1) else phrase("its item has no name")


# What it comes to


def _as_stars(values: NDArray[np.float64]) -> tuple[Stars, list[str]]:
    """1 to 5 for each of these numbers, and what was done to them. ValueError if all are equal."""
    low, high = float(values.min()), float(values.max())
    if low == high:
        raise ValueError(phrase("ratings must differ, got {rating} each time", rating=_number(low)))
    if low >= 1 and high <= STARS and not (values % 1).any():
        return values.astype(np.uint8), []
    stars = np.floor(1 + (STARS - 1) * (values / (high - low) - low / (high - low)) + 0.5)
    told = phrase(
        "Ratings go from {low} to {high} and were spread evenly over 1 to {most} stars.",
        low=_number(low),
        high=_number(high),
        most=STARS,
    )
    return stars.astype(np.uint8), [told]


def _table(taken: _Taken, stars: Stars) -> tuple[Stars, list[str], list[str]]:
    """The ratings as a table of those who rated most and what was rated most, the names of its columns, and sentences.

    The columns are sorted by how often they were rated.
    """
    people, items = np.array(taken.people), np.array(taken.items)
    pair = people.astype(np.int64) * len(taken.item_names) + items
    _, last = np.unique(pair[::-1], return_index=True)
    once = np.sort(len(pair) - 1 - last)
    repeated = len(pair) - len(once)
    people, items, stars = people[once], items[once], stars[once]
    columns, columns_left = _most(items, len(taken.item_names), MOST_ITEMS)
    is_kept = columns[items] >= 0
    people, items, stars = people[is_kept], items[is_kept], stars[is_kept]
    lines, lines_left = _most(people, len(taken.person_names), MOST_PEOPLE)
    is_kept = lines[people] >= 0
    table = np.zeros((lines.max() + 1, columns.max() + 1), np.uint8)
    table[lines[people[is_kept]], columns[items[is_kept]]] = stars[is_kept]
    names = _names([*taken.item_names], columns)
    return table, names, [*_about(repeated, columns_left, lines_left)]


def _most(of: NDArray[np.int32], count: int, most: int) -> tuple[NDArray[np.intp], int]:
    """For each of so many numbers its place among the commonest ones, -1 beyond; and how many occur but have none."""
    times = np.bincount(of, minlength=count)
    order = np.argsort(-times, kind="stable")[: min(most, np.count_nonzero(times))]
    places = np.full(count, -1)
    places[order] = np.arange(len(order))
    return places, int(np.count_nonzero(times)) - len(order)


def _names(items: list[str], columns: NDArray[np.intp]) -> list[str]:
    """Short names for the columns, each another one."""
    names: dict[str, None] = {}
    for item in np.argsort(columns)[-(columns.max() + 1) :].tolist():
        name = short(items[item])
        names[name if name not in names else f"{name} ({columns[item] + 1})"] = None
    return [*names]


def _about(repeated: int, items: int, people: int) -> Iterator[str]:
    if repeated:
        one = phrase("1 rating was given again later; the last one counts.")
        many = phrase("{count} ratings were given again later; the last one counts.", count=figure(repeated))
        yield one if repeated == 1 else many
    if items:
        yield joined((phrase("Only the {most} things rated most are kept;", most=MOST_ITEMS), _left_out(items)))
    if people:
        kept = phrase("Only the {most} users who rated most are kept;", most=figure(MOST_PEOPLE))
        yield joined((kept, _left_out(people)))


def _left_out(n: int) -> str:
    return phrase("1 was left out.") if n == 1 else phrase("{count} were left out.", count=figure(n))


def _lines_out(n: int) -> str:
    return phrase("1 line was left out.") if n == 1 else phrase("{count} lines were left out.", count=figure(n))


def _number(x: float) -> str:
    return f"{x:.6g}".replace("-", "−")
