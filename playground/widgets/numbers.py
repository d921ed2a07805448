"""How the program writes numbers: three significant digits, thin spaces between thousands, a real minus sign."""

import math
from numbers import Integral

from playground.phrases import THIN, phrase

MINUS = "\N{MINUS SIGN}"
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def number(x: float) -> str:
    """Any number in three significant digits: `0.006`, `1 240`, `−0.14`, `1.2 × 10⁻⁷`. Whole numbers are exact."""
    if isinstance(x, Integral):
        return count(int(x))
    if math.isnan(x):
        return phrase("not a number")
    if math.isinf(x):
        return "∞" if x > 0 else f"{MINUS}∞"
    if x != 0 and not 1e-5 <= abs(x) < 1e9:
        return _scientific(x)
    digits = 2 - math.floor(math.log10(abs(x))) if x else 0
    rounded = round(x, digits)
    return _signed(rounded, f"{abs(rounded):,.{max(0, digits)}f}", stripped=digits > 0)


def count(n: int) -> str:
    """A whole number: `260`, `1 240`."""
    return _signed(n, f"{abs(n):,}", stripped=False)


def percent(p: float) -> str:
    """A share from 0 to 1 in per cent: `98.0 %`, `<0.1 %`, `100 %`."""
    if math.isnan(p):
        return "?"
    if 0 < p < 0.0005:
        return f"<0.1{THIN}%"
    if 0.9995 <= p < 1:
        return f">99.9{THIN}%"
    figure = f"{abs(p) * 100:.0f}" if p in (0, 1) else f"{abs(p) * 100:.1f}"
    return _signed(p, f"{figure}{THIN}%", stripped=False)


def _signed(x: float, figure: str, *, stripped: bool) -> str:
    if stripped and "." in figure:
        figure = figure.rstrip("0").rstrip(".")
    return (MINUS if x < 0 else "") + figure.replace(",", THIN)


def _scientific(x: float) -> str:
    mantissa, exponent = f"{abs(x):.2e}".split("e")
    power = str(int(exponent)).translate(_RAISED)
    return _signed(x, f"{mantissa.rstrip('0').rstrip('.')}{THIN}×{THIN}10{power}", stripped=False)
