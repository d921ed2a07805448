"""Small patterns from a text file that somebody brought: sixteen signs on a line, or four lines of four."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from playground.data.array_files import RefusedFileError, plain, refusal
from playground.data.small_patterns import CELLS, MOST, SIDE, Cells, Patterns
from playground.data.text_files import read_text
from playground.phrases import phrase, sentence

__all__ = ["RefusedFileError", "read_patterns"]

_VALUES = {**dict.fromkeys("1#xX*", 1), **dict.fromkeys("0._-", 0)}
_BETWEEN = str.maketrans("", "", " \t,;|")
_LONGEST = 200  # signs of a line that are looked at: sixteen and whatever stands between them
_MOST_LINES = 10_000
_MOST_PROBLEMS = 50
_RULE = phrase("a pattern must have {cells} signs of 0 and 1, or {side} lines of {side}", cells=CELLS, side=SIDE)

Found = tuple[int, Cells | str]
"""the number of a line, and the pattern that ends there or what is wrong with it"""


def read_patterns(path: Path) -> tuple[Patterns, list[str]]:
    """The patterns of a file, and a sentence about each line that was left out.

    A cell is on if its sign is 1, # or x, off if it is 0, a point or a dash; blanks, commas and semicolons may stand in
    between. Raises RefusedFileError.
    """
    text, problems = read_text(path)
    kept: dict[bytes, Cells] = {}
    fault: str = _RULE
    for number, found in _patterns_of(text.split("\n")[:_MOST_LINES]):
        if isinstance(found, str):
            fault = phrase("line {line} was left out: {reason}", line=number, reason=found)
            problems.append(sentence(fault))
        elif found.tobytes() in kept:
            problems.append(phrase("Line {line} was left out: the same pattern came before.", line=number))
        elif len(kept) == MOST:
            told = phrase(
                "Only the first {most} patterns were taken; line {line} has one more.", most=MOST, line=number
            )
            problems.append(told)
            break
        else:
            kept[found.tobytes()] = found
        if len(problems) >= _MOST_PROBLEMS:
            break
    if not kept:
        raise refusal(path, fault)
    return Patterns(np.array([*kept.values()]), plain(path.stem)), problems


def _patterns_of(lines: list[str]) -> Iterator[Found]:
    """Whole patterns, and what is no part of one; blank lines may stand anywhere."""
    block: list[Cells] = []
    for number, line in enumerate(lines, 1):
        cells = _cells_of(line)
        if not isinstance(cells, str) and len(cells) == SIDE:
            block.append(cells)
        elif block and len(cells):
            yield number, phrase("{count} of {all} lines of a pattern stand before it", count=len(block), all=SIDE)
            block = []
        elif isinstance(cells, str) or len(cells) == CELLS:
            yield number, cells
        if len(block) == SIDE:
            yield number, np.concatenate(block)
            block = []
    if block:
        yield len(lines), phrase("{count} of {all} lines of a pattern stand at the end", count=len(block), all=SIDE)


def _cells_of(line: str) -> Cells | str:
    """The cells of a line: sixteen, four, or none if it is blank; or what is wrong with it."""
    signs = line[:_LONGEST].translate(_BETWEEN)
    if wrong := next((sign for sign in signs if sign not in _VALUES), None):
        return phrase("a cell must be 0 or 1, got {sign}", sign=repr(wrong))
    if len(signs) not in (0, SIDE, CELLS):
        return phrase("a pattern must have {cells} signs, got {count}", cells=CELLS, count=len(signs))
    return np.array([_VALUES[sign] for sign in signs], np.uint8)
