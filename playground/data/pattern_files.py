"""Small patterns from a text file that somebody brought: sixteen signs on a line, or four lines of four."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from playground.data.array_files import RefusedFileError, plain, refusal
from playground.data.small_patterns import CELLS, MOST, SIDE, Cells, Patterns
from playground.data.text_files import read_text

__all__ = ["RefusedFileError", "read_patterns"]

_VALUES = {**dict.fromkeys("1#xX*", 1), **dict.fromkeys("0._-", 0)}
_BETWEEN = str.maketrans("", "", " \t,;|")
_LONGEST = 200  # signs of a line that are looked at: sixteen and whatever stands between them
_MOST_LINES = 10_000
_MOST_PROBLEMS = 50
_RULE = f"a pattern must have {CELLS} signs of 0 and 1, or {SIDE} lines of {SIDE}"

Found = tuple[int, Cells | str]
"""the number of a line, and the pattern that ends there or what is wrong with it"""


def read_patterns(path: Path) -> tuple[Patterns, list[str]]:
    """The patterns of a file, and a sentence about each line that was left out.

    A cell is on if its sign is 1, # or x, off if it is 0, a point or a dash; blanks, commas and semicolons may stand in
    between. Raises RefusedFileError.
    """
    text, problems = read_text(path)
    kept: dict[bytes, Cells] = {}
    for number, found in _patterns_of(text.split("\n")[:_MOST_LINES]):
        if isinstance(found, str):
            problems.append(f"Line {number} was left out: {found}.")
        elif found.tobytes() in kept:
            problems.append(f"Line {number} was left out: the same pattern came before.")
        elif len(kept) == MOST:
            problems.append(f"Only the first {MOST} patterns were taken; line {number} has one more.")
            break
        else:
            kept[found.tobytes()] = found
        if len(problems) >= _MOST_PROBLEMS:
            break
    if not kept:
        raise refusal(path, problems[-1].rstrip(".").replace("Line", "line", 1) if problems else _RULE)
    return Patterns(np.array([*kept.values()]), plain(path.stem)), problems


def _patterns_of(lines: list[str]) -> Iterator[Found]:
    """Whole patterns, and what is no part of one; blank lines may stand anywhere."""
    block: list[Cells] = []
    for number, line in enumerate(lines, 1):
        cells = _cells_of(line)
        if not isinstance(cells, str) and len(cells) == SIDE:
            block.append(cells)
        elif block and len(cells):
            yield number, f"{len(block)} of {SIDE} lines of a pattern stand before it"
            block = []
        elif isinstance(cells, str) or len(cells) == CELLS:
            yield number, cells
        if len(block) == SIDE:
            yield number, np.concatenate(block)
            block = []
    if block:
        yield len(lines), f"{len(block)} of {SIDE} lines of a pattern stand at the end"


def _cells_of(line: str) -> Cells | str:
    """The cells of a line: sixteen, four, or none if it is blank; or what is wrong with it."""
    signs = line[:_LONGEST].translate(_BETWEEN)
    if wrong := next((sign for sign in signs if sign not in _VALUES), None):
        return f"a cell must be 0 or 1, got {wrong!r}"
    if len(signs) not in (0, SIDE, CELLS):
        return f"a pattern must have {CELLS} signs, got {len(signs)}"
    return np.array([_VALUES[sign] for sign in signs], np.uint8)
