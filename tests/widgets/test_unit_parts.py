import math

import pytest

from playground.widgets.unit_parts import figure, text_of

MINUS = "\N{MINUS SIGN}"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (3.456, "3.46"),
        (-0.14, f"{MINUS}0.14"),
        (0.004, "0.00"),
        (-0.004, "0.00"),
        (9.996, "10.0"),
        (-12.34, f"{MINUS}12.3"),
        (140.2, "140"),
        (1e9, "1e+09"),
        (math.nan, "?"),
        (-math.inf, "−∞"),
    ],
)
def test_a_cell_writes_numbers_as_short_as_it_can(value: float, text: str) -> None:
    assert figure(value) == text


def test_shares_are_in_per_cent_and_counts_are_whole() -> None:
    assert text_of(0.98, "share").startswith("98.0")
    assert text_of(256.0, "whole") == "256"
    assert text_of(math.nan, "whole") == "?"
