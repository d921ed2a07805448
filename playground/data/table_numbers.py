"""Numbers as people write them in tables, such as 3.5 or 3,5 or 1,234.5 or 1.234,5 or 1 234, and what is none."""

import math
import re
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from playground.phrases import phrase

LARGEST = 1e300  # of numbers beyond it no mean and no spread could be told
_MISSING = {"", "-", ".", "?", "n/a", "na", "nan", "none", "null"}
_LONGEST = 20  # letters of a cell that are quoted

_BLANKS = re.compile("(?<=\\d)[ '’\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}](?=\\d{3}(?!\\d))")
_POINTS = re.compile(r"[+-]?\d{1,3}(\.\d{3})+,\d+")  # 1.234,5; but 1.234 is little more than one
_COMMAS = re.compile(r"[+-]?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})")  # 1,234.5 or 1,234,567
_COMMA = re.compile(r"[+-]?\d{1,3},\d{3}")  # 1,234, which may be either

_DECIMAL_COMMA = re.compile(r"[+-]?(\d*,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3})+,\d+)")
_DECIMAL_POINT = re.compile(r"[+-]?(\d*\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})")


def says_decimal_comma(cells: Iterable[str]) -> bool | None:
    """Whether more of these cells have a decimal comma than a decimal point; None if that can't be told."""
    balance = 0
    for cell in cells:
        text = cell.strip()
        balance += bool(_DECIMAL_COMMA.fullmatch(text)) - bool(_DECIMAL_POINT.fullmatch(text))
    return balance > 0 if balance else None


def numbers(cells: Sequence[str], decimal_comma: bool) -> NDArray[np.float64]:
    """(n,) the numbers in cells, NaN where there is none that is finite and can be reckoned with.

    `decimal_comma`: whether 1,234 is little more than one; else it is more than a thousand.
    """
    try:
        if "_" in "".join(cells):  # Python takes 1_0 for 10, and nobody else does
            raise ValueError
        values = np.array(
            [float(cell.replace(",", ".", 1)) for cell in cells] if decimal_comma else [*map(float, cells)]
        )
    except ValueError:
        values = np.array([_number(cell, decimal_comma) for cell in cells])
    values[~(np.abs(values) <= LARGEST)] = np.nan
    return values


def why_none(cell: str, column: str) -> str:
    """Why there is no number in a cell of what is called so, such as "column height": the end of a sentence."""
    text = " ".join(cell.split())
    if text.lower() in _MISSING:
        return phrase("{column} has no value", column=column)
    shown = text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    if abs(_float(text)) > LARGEST:
        return phrase("'{cell}' in {column} is too large", cell=shown, column=column)
    return phrase("'{cell}' in {column} is not a number", cell=shown, column=column)


def _number(cell: str, decimal_comma: bool) -> float:
    text = _BLANKS.sub("", cell.strip()).replace("−", "-")
    if _POINTS.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif _COMMAS.fullmatch(text):
        text = text.replace(",", "")
    elif decimal_comma or _COMMA.fullmatch(text):
        text = text.replace(",", "." if decimal_comma else "", 1)
    return _float(text)


def _float(text: str) -> float:
    try:
        return math.nan if "_" in text else float(text)
    except ValueError:
        return math.nan
