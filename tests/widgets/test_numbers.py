import math

import numpy as np
import pytest

from playground.widgets.numbers import MINUS, THIN, count, number, percent


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (0.006, "0.006"),
        (0.33987, "0.34"),
        (3.456, "3.46"),
        (12.345, "12.3"),
        (260.0, "260"),
        (0.9996, "1"),
        (1240.0, f"1{THIN}240"),
        (12345.6, f"12{THIN}300"),
        (-0.14, f"{MINUS}0.14"),
        (0.00001, "0.00001"),
        (1.234e-7, f"1.23{THIN}×{THIN}10⁻⁷"),
        (-5e12, f"{MINUS}5{THIN}×{THIN}10¹²"),
        (math.inf, "∞"),
        (-math.inf, f"{MINUS}∞"),
        (math.nan, "not a number"),
    ],
)
def test_a_number_has_three_significant_digits(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize("value", [12345, np.int64(12345)])
def test_a_whole_number_is_exact(value: int) -> None:
    assert number(value) == f"12{THIN}345"


def test_thousands_are_set_apart() -> None:
    assert count(1234567) == f"1{THIN}234{THIN}567"
    assert count(-12) == f"{MINUS}12"


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.98, "98.0"),
        (0.0, "0"),
        (1.0, "100"),
        (0.0001, "<0.1"),
        (0.0006, "0.1"),
        (0.9999, ">99.9"),
        (0.5, "50.0"),
    ],
)
def test_a_share_is_never_rounded_to_nothing_or_to_all(share: float, text: str) -> None:
    assert percent(share) == f"{text}{THIN}%"
