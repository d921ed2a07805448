"""A table that somebody brought: rows of cells in a text file, of which columns of numbers become points."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.array_files import RefusedFileError, plain, refusal
from playground.data.planes import plane_of
from playground.data.points import MOST, NOBODY, Labels, Points, standardised
from playground.data.table_numbers import numbers, why_none
from playground.data.table_rows import Form, Row, form_of, rows, short
from playground.data.text_files import read_text
from playground.phrases import Phrase, figure, joined, phrase, reason_of, sentence, verbatim

__all__ = ["MOST_COLUMNS", "RefusedFileError", "Table", "points_of_table", "read_table", "table_of_text"]

MOST_COLUMNS = 1_000
_TOLD = 5  # skipped lines of which the reason is told; the others are counted
_MOST_GROUPS = 12  # different words in a column that tells groups
_BLOCK = 4_096  # rows that are taken in at once
_UNIT = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]")  # height (cm)
_SHEETS = (".xlsx", ".xls", ".ods", ".numbers")


@dataclass(frozen=True, eq=False)
class Table:
    """What was read of a file; its arrays are read-only."""

    name: str
    columns: tuple[str, ...]
    """the names of all columns"""
    usable: tuple[int, ...]
    """which of them hold numbers, in more than half of the rows"""
    problems: tuple[str, ...]
    """sentences about what was left out, and why"""
    values: NDArray[np.float64]
    """(rows, usable columns), NaN where there is no number"""
    lines: NDArray[np.int64]
    """(rows, 2) the first and the last line of the file in which each row is"""
    faults: tuple[dict[int, str], ...]
    """for each usable column the cells without a number: those of the first few such rows, by row"""
    groups: tuple[str, ...] = ()
    """the words of the last column that has but a few"""
    made_of: Labels = field(default_factory=lambda: np.zeros(0, np.int16))
    """(rows,) which of them each row has, -1 if none"""


def points_of_table(table: Table, chosen: tuple[int, ...]) -> tuple[Points, tuple[str, ...]]:
    """The rows of a table as points of the chosen columns, and sentences about those that were skipped.

    ValueError if no column is chosen, or one that is not usable.
    """
    if not chosen or len({*chosen} & {*table.usable}) < len(chosen):
        raise ValueError(f"columns must be chosen, each once, among {table.usable}, got {chosen}")
    places = [table.usable.index(column) for column in chosen]
    values = table.values[:, places]
    is_whole = np.isfinite(values).all(axis=1)
    names, units = zip(*(_name_and_unit(table.columns[column]) for column in chosen), strict=True)
    x, columns = standardised(values[is_whole], [*names], [*units])
    made_of = table.made_of[is_whole] if table.groups else table.made_of
    points = Points(x, table.name, columns, "table", plane_of(x, columns), table.groups, made_of)
    return points, tuple(_skipped_rows(table, places, np.flatnonzero(~is_whole)))


def _skipped_rows(table: Table, places: list[int], skipped: NDArray[np.intp]) -> Iterator[str]:
    for row in skipped[:_TOLD].tolist():
        at = next(at for at in places if np.isnan(table.values[row, at]))
        reason = why_none(table.faults[at][row], _called(table.columns[table.usable[at]]))
        first, last = table.lines[row].tolist()
        yield _lines_skipped(first, last, reason)
    yield from _others(len(skipped))


def _lines_skipped(first: int, last: int, reason: str) -> Phrase:
    if first == last:
        return phrase("Line {line} was skipped: {reason}.", line=figure(first), reason=reason)
    return phrase(
        "Lines {first} to {last} were skipped: {reason}.", first=figure(first), last=figure(last), reason=reason
    )


def _others(count: int) -> Iterator[str]:
    """A sentence about the skipped rows beyond those of which it is told why."""
    if count > _TOLD:
        is_one = count == _TOLD + 1
        others = figure(count - _TOLD)
        yield phrase("Besides, 1 row was skipped.") if is_one else phrase("Besides, {n} rows were skipped.", n=others)


def _called(column: str) -> Phrase:
    """The name of a column within a sentence."""
    return phrase("column {name}", name=column.removeprefix("column "))


def _name_and_unit(column: str) -> tuple[str, str]:
    found = _UNIT.fullmatch(column)
    return (verbatim(found[1]), verbatim(found[2])) if found else (column, "")


# Reading


def read_table(path: Path) -> Table:
    """The table in a text file of at most 50 MB, with a row of names or without, in whatever encoding.

    Cells are set apart by tabs, semicolons or commas. Rows that are not built as the others are skipped, and so are
    those beyond 100,000; `problems` tells of them. Raises RefusedFileError.
    """
    if path.suffix.lower() in _SHEETS:
        raise refusal(path, phrase("it is a spreadsheet; save it as CSV first"))
    if path.is_file() and path.stat().st_size == 0:
        raise refusal(path, phrase("a table must have at least one row, got an empty file"))
    text, told = read_text(path)
    try:
        return _table(plain(path.name), text, told)
    except MemoryError:
        raise refusal(path, phrase("there is not enough memory for it")) from None
    except ValueError as error:
        raise refusal(path, reason_of(error)) from None


def table_of_text(name: str, text: str) -> Table:
    """The same of a text that is at hand already. ValueError if it is no table."""
    return _table(name, text, ())


def _table(name: str, text: str, told: Sequence[str]) -> Table:
    form = form_of(text)
    if len(form.columns) > MOST_COLUMNS:
        raise ValueError(
            phrase("a table must have at most {most} columns, got {n}", most=MOST_COLUMNS, n=len(form.columns))
        )
    taken = _Taken(form)
    taken.take(text)
    usable = [i for i, column in enumerate(taken.columns) if 2 * column.count > len(taken.lines)]
    if not usable:
        raise ValueError(phrase("a table must have a column of numbers, got none"))
    others = [i for i in range(len(form.columns)) if i not in usable]
    teller = next((i for i in reversed(others) if taken.columns[i].tells_groups), None)
    names = [form.columns[i] for i in others]
    return Table(
        name,
        form.columns,
        tuple(usable),
        (*told, *taken.problems(), *_about(names, None if teller is None else form.columns[teller])),
        _frozen(np.stack([np.concatenate(taken.columns[i].numbers) for i in usable], axis=1)),
        _frozen(np.array(taken.lines, np.int64)),
        tuple(taken.columns[i].faults for i in usable),
        *(((), _frozen(np.zeros(0, np.int16))) if teller is None else taken.columns[teller].groups()),
    )


def _about(unusable: list[str], teller: str | None) -> Iterator[str]:
    """What is said of columns that are not made of numbers."""
    shown, others = joined(unusable[:_TOLD], ", "), len(unusable) - _TOLD
    if len(unusable) == 1:
        yield sentence(phrase("{column} is not made of numbers and can't be chosen", column=_called(unusable[0])))
    elif others > 0:
        yield phrase(
            "Columns {names} and {n} more are not made of numbers and can't be chosen.", names=shown, n=figure(others)
        )
    elif unusable:
        yield phrase("Columns {names} are not made of numbers and can't be chosen.", names=shown)
    if teller is not None:
        yield sentence(phrase("{column} tells to which group each row belongs", column=_called(teller)))


def _cut_off(lines: int) -> Phrase:
    """What is said of the lines for which there is no room."""
    if lines == 1:
        return phrase("Only {most} rows can be taken; the last 1 line was left out.", most=figure(MOST))
    return phrase(
        "Only {most} rows can be taken; the last {n} lines were left out.", most=figure(MOST), n=figure(lines)
    )


def _misfit(cells: int, wanted: int) -> Phrase:
    """Why a row is not built as the others."""
    if not cells:
        return phrase("the row has a cell that does not end")
    if cells == 1:
        return phrase("the row has 1 cell, not {wanted}", wanted=wanted)
    return phrase("the row has {n} cells, not {wanted}", n=cells, wanted=wanted)


class _Taken:
    """What was taken of a table so far; of most rows their numbers alone are kept, not their letters."""

    def __init__(self, form: Form) -> None:
        self.columns = [_Column(form.decimal_comma) for _ in form.columns]
        self.lines: list[tuple[int, int]] = []
        self._form = form
        self._block: list[list[str]] = []
        self._skipped: list[str] = []
        self._skips = 0
        self._left_out = 0

    def take(self, text: str) -> None:
        for row in rows(text, self._form.separator):
            if row.first == self._form.header:
                continue
            if row.cells is None or len(row.cells) != len(self.columns):
                self._skip(row)
            elif len(self.lines) == MOST:
                self._left_out = text.rstrip().count("\n") + 2 - row.first
                break
            else:
                self._add((row.first, row.last), row.cells)
        self._end_block()

    def problems(self) -> Iterator[str]:
        yield from self._skipped
        yield from _others(self._skips)
        if self._left_out:
            yield _cut_off(self._left_out)

    def _add(self, lines: tuple[int, int], cells: list[str]) -> None:
        self.lines.append(lines)
        self._block.append(cells)
        if len(self._block) == _BLOCK:
            self._end_block()

    def _end_block(self) -> None:
        first, block = len(self.lines) - len(self._block), self._block
        for i, column in enumerate(self.columns if block else ()):
            column.add([cells[i] for cells in block], first)
        self._block = []

    def _skip(self, row: Row) -> None:
        self._skips += 1
        if len(self._skipped) == _TOLD:
            return
        reason = _misfit(len(row.cells or ()), len(self.columns))
        if row.last > row.first:
            reason = phrase("{reason}; a quotation mark may be missing", reason=reason)
        self._skipped.append(_lines_skipped(row.first, row.last, reason))


class _Column:
    """The numbers of a column, and its words as long as they are few."""

    def __init__(self, decimal_comma: bool) -> None:
        self.numbers: list[NDArray[np.float64]] = []
        self.count = 0
        self.faults: dict[int, str] = {}
        self._decimal_comma = decimal_comma
        self._words: dict[str, int] | None = {}
        self._codes: list[Labels] = []

    def add(self, cells: list[str], first: int) -> None:
        """The cells of further rows, from row `first` on."""
        self.numbers.append(numbers(cells, self._decimal_comma))
        missing = np.flatnonzero(np.isnan(self.numbers[-1]))
        self.count += len(cells) - len(missing)
        for i in missing[: _TOLD - len(self.faults)].tolist():
            self.faults[first + i] = cells[i]
        self._add_words(cells)

    def _add_words(self, cells: list[str]) -> None:
        if self._words is None:
            return
        for cell in dict.fromkeys(cells):
            if cell.strip():
                self._words.setdefault(cell.strip(), len(self._words))
        if len(self._words) > _MOST_GROUPS:
            self._words = None
        else:
            self._codes.append(np.array([self._words.get(cell.strip(), NOBODY) for cell in cells], np.int16))

    @property
    def tells_groups(self) -> bool:
        """Whether it has a few words that come again and again."""
        return self._words is not None and 1 < len(self._words) <= sum(map(len, self._codes)) / 2

    def groups(self) -> tuple[tuple[str, ...], Labels]:
        """Its words, and which of them each row has."""
        return tuple(map(short, self._words or ())), _frozen(np.concatenate(self._codes))


def _frozen(array: NDArray[Any]) -> NDArray[Any]:
    array.flags.writeable = False
    return array
