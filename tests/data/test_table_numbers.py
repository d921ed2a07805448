"""Numbers in cells are read as people write them, and what is none is told in plain words."""

import math

import numpy as np
import pytest

from playground.data.table_numbers import LARGEST, numbers, says_decimal_comma, why_none

THIN = "\N{NARROW NO-BREAK SPACE}"
WORDS = ["", "  ", "NA", "nan", "abc", "12 cm", "1_000", "1 23", "1,23,456", "2024-05-01", "1.2.3", "0x10", "--1"]
WORDS += ["192.168.100.200"]  # no group of digits, but an address
HUGE = ["inf", "-Infinity", "1e999", "1.1e300", "-1.1e300"]


def one(cell: str, decimal_comma: bool) -> float:
    return float(numbers([cell], decimal_comma)[0])


@pytest.mark.parametrize("decimal_comma", [False, True])
@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("3", 3.0),
        ("-3.25", -3.25),
        (" +4 ", 4.0),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("−2", -2.0),
        ("1.234", 1.234),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("-12.345.678,25", -12345678.25),
        ("1,234,567", 1234567.0),
        ("1 234", 1234.0),
        (f"12{THIN}345{THIN}678", 12345678.0),
        ("1'234.5", 1234.5),
        ("1e300", 1e300),
    ],
)
def test_a_number_is_read_whatever_a_comma_means(cell: str, value: float, decimal_comma: bool) -> None:
    assert one(cell, decimal_comma) == value


@pytest.mark.parametrize(
    ("cell", "decimal", "grouped"),
    [
        ("1,234", 1.234, 1234.0),
        ("12,345", 12.345, 12345.0),
        ("1,5", 1.5, math.nan),
        ("-0,25", -0.25, math.nan),
        ("1 234,5", 1234.5, math.nan),
        ("3,", 3.0, math.nan),
    ],
)
def test_a_single_comma_is_read_as_it_is_meant(cell: str, decimal: float, grouped: float) -> None:
    np.testing.assert_array_equal([one(cell, True), one(cell, False)], [decimal, grouped])


@pytest.mark.parametrize("decimal_comma", [False, True])
@pytest.mark.parametrize("cell", [*WORDS, *HUGE])
def test_what_is_no_finite_number_is_none(cell: str, decimal_comma: bool) -> None:
    assert math.isnan(one(cell, decimal_comma))


@pytest.mark.parametrize("decimal_comma", [False, True])
def test_one_bad_cell_changes_nothing_for_the_others(decimal_comma: bool) -> None:
    cells = ["1", "2.5", "1,234.5", "-7e2"]
    alone = numbers(cells, decimal_comma)
    for bad in ("abc", "1_0", "inf", ""):
        np.testing.assert_array_equal(numbers([*cells, bad], decimal_comma), [*alone, np.nan])


def test_no_cells_are_no_numbers() -> None:
    assert numbers([], False).shape == (0,)


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (["1,5", "2"], True),
        (["1.5", "2"], False),
        (["1.234,5"], True),
        (["1,234.5"], False),
        (["1,234,567", "1,234"], False),
        (["1,5", "12.05", "3,25"], True),
        (["1,5", "2.5"], None),
        (["1,234", "1.234", "7", "a,b", "x.y", ""], None),
        ([], None),
    ],
    ids=str,
)
def test_the_cells_say_what_a_comma_means(cells: list[str], said: bool | None) -> None:
    assert says_decimal_comma(cells) is said


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("", "column height has no value"),
        (" N/A ", "column height has no value"),
        ("?", "column height has no value"),
        ("abc", "'abc' in column height is not a number"),
        (" twelve \n feet ", "'twelve feet' in column height is not a number"),
        ("a" * 30, f"'{'a' * 20}…' in column height is not a number"),
        ("inf", "'inf' in column height is too large"),
        ("1e999", "'1e999' in column height is too large"),
        ("-1e301", "'-1e301' in column height is too large"),
    ],
)
def test_it_is_told_why_a_cell_holds_none(cell: str, reason: str) -> None:
    assert why_none(cell, "column height") == reason


def test_the_largest_number_can_still_be_standardised() -> None:
    assert np.isfinite(6 * LARGEST)
