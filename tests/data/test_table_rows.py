"""How a table is built is seen from its first rows, and every row knows its lines."""

import csv
import io
import itertools
import random

import pytest

from playground.data.table_rows import LONGEST, Row, form_of, rows, short


def form(text: str) -> tuple[str, tuple[str, ...], int | None]:
    found = form_of(text)
    return found.separator, found.columns, found.header


# Rows


def test_rows_know_their_lines_and_blank_ones_are_none() -> None:
    assert [*rows('a,b\n\n1,"2\n3"\n  \n4,5', ",")] == [
        Row(1, 1, ["a", "b"]),
        Row(3, 4, ["1", "2\n3"]),
        Row(6, 6, ["4", "5"]),
    ]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ('"a, b",c', ["a, b", "c"]),
        ('"say ""ah""",c', ['say "ah"', "c"]),
        ('a, "b, c"', ["a", "b, c"]),
        ('5" pipe,c', ['5" pipe', "c"]),
        (",", ["", ""]),
        ("1,2,", ["1", "2", ""]),
    ],
)
def test_cells_may_be_quoted(line: str, cells: list[str]) -> None:
    assert [row.cells for row in rows(line, ",")] == [cells]


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_a_cell_that_does_not_end_is_told_with_all_its_lines(end: str) -> None:
    assert [*rows('1,2\n3,"4\n5,6' + end, ",")][1].cells is None
    assert [*rows('1,2\n3,"4\n5,6', ",")][1] == Row(2, 3, None)


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_last_cell_of_several_lines_may_end_the_text(end: str) -> None:
    assert [row.cells for row in rows('1,"2\n3"' + end, ",")] == [["1", "2\n3"]]


def test_after_a_cell_that_is_too_long_it_goes_on() -> None:
    text = '1,2\n3,"' + ("x" * 1000 + "\n") * 200 + '"\n5,6\n'
    found = [*rows(text, ",")]
    assert found[0] == Row(1, 1, ["1", "2"])
    assert found[1].cells is None
    assert found[-1].last == 203
    assert found[1].first == 2
    assert all(one.last + 1 == other.first for one, other in itertools.pairwise(found))


def test_a_line_that_is_too_long_is_refused() -> None:
    assert len([*rows("x" * LONGEST, ",")]) == 1
    with pytest.raises(ValueError, match="a line must have at most 65536 characters, and line 2 has more"):
        list(rows("1\n" + "x" * LONGEST + "\n", ","))


def test_rows_come_back_from_what_python_writes() -> None:
    rng = random.Random(0)
    letters = 'ab ,;"\n\t1.é'
    for _ in range(300):
        table = [["x" + "".join(rng.choices(letters, k=rng.randrange(6))) for _ in range(3)] for _ in range(5)]
        written = io.StringIO()
        csv.writer(written, delimiter=rng.choice(",;\t"), lineterminator="\n").writerows(table)
        assert any([row.cells for row in rows(written.getvalue(), each)] == table for each in ",;\t")


# How it is built


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_found(separator: str) -> None:
    text = "name,age,height\nAnn,10,1.5\nBob,11,1.25\n".replace(",", separator)
    assert form(text) == (separator, ("name", "age", "height"), 1)


@pytest.mark.parametrize(
    ("text", "separator", "width"),
    [
        ("1,5;2,5\n3,5;4,5\n", ";", 2),
        ("town;country;1,5\nvillage;land;2,5\n", ";", 3),
        ('1,"a;b",2\n3,"c;d",4\n', ",", 3),
        ("a b\t1,5\nc d\t2,5\n", "\t", 2),
        ("1;2\n3;4\n5,6,7\n", ";", 2),
        ("1;2,5\n3;4,5\n1,2\n3,4\n5;6;7,8\n", ",", 2),
        ("1.5\n2.5\n", ",", 1),
        ("word\nother\n", ",", 1),
    ],
)
def test_what_stands_within_cells_does_not_mislead(text: str, separator: str, width: int) -> None:
    found = form_of(text)
    assert (found.separator, len(found.columns)) == (separator, width)


@pytest.mark.parametrize(
    ("text", "columns", "header"),
    [
        ("a,b\n1,2\n", ("a", "b"), 1),
        ("1,2\n3,4\n", ("column 1", "column 2"), None),
        ("x,1\ny,2\n", ("column 1", "column 2"), None),
        ("name,age\nx,1\n", ("name", "age"), 1),
        ("a,,a\n1,2,3\n", ("a", "column 2", "a, column 3"), 1),
        ("abc,2,3\n4,5,6\n7,8,9\n", ("column 1", "column 2", "column 3"), None),
        (",b,c\n1,2,3\n", ("column 1", "b", "c"), 1),
        (",,5\n1,2,3\n4,5,6\n", ("column 1", "column 2", "column 3"), None),
        ("My table\n\na,b\n1,2\n3,4\n", ("a", "b"), 3),
        ("1,2\n", ("column 1", "column 2"), None),
        ("a,b\n", ("column 1", "column 2"), None),
        (' "a\n b" ,c\n1,2\n', ("a b", "c"), 1),
    ],
)
def test_a_row_of_names_is_told_from_a_row_of_numbers(text: str, columns: tuple[str, ...], header: int | None) -> None:
    found = form_of(text)
    assert (found.columns, found.header) == (columns, header)


@pytest.mark.parametrize(
    ("text", "decimal"),
    [
        ("1,234;5\n2,345;6\n", True),
        ("1,234\t5.5\n2,345\t6.5\n", False),
        ("1,234,567\t5\n2,345\t6\n", False),
        ("1,2\n3,4\n", False),
        ('"1,5","2"\n"3,25","4"\n', True),
        ('"1,234","2"\n"3,456","4"\n', False),
    ],
)
def test_what_a_comma_means_is_seen_from_the_numbers(text: str, decimal: bool) -> None:
    assert form_of(text).decimal_comma is decimal


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_a_text_without_rows_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a table must have at least one row, got none"):
        form_of(text)


@pytest.mark.parametrize(
    ("cell", "name"),
    [(" a \n b ", "a b"), ("x" * 40, "x" * 40), ("x" * 41, "x" * 39 + "…"), ("  ", "")],
)
def test_a_name_is_short_and_on_one_line(cell: str, name: str) -> None:
    assert short(cell) == name
