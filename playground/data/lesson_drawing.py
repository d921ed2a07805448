"""Drawn digits in lessons: a line of signs for each row of pixels, which can be read, and changed, in the file."""

import numpy as np
from numpy.typing import NDArray

from playground.data.digits import SIZE
from playground.phrases import phrase

LEVELS = ".123456789"
RULE = phrase("{size} lines of {size} signs, . where there is no ink and 1 to 9 for more and more of it", size=SIZE)


def lines_of_drawing(drawing: NDArray[np.float32]) -> str:
    """A drawing, (28, 28) ink from 0 to 1, in ten levels of ink."""
    levels = np.rint(drawing * (len(LEVELS) - 1)).astype(int)
    return "\n".join("".join(LEVELS[level] for level in row) for row in levels)


def drawing_of_lines(text: str) -> NDArray[np.float32]:
    """(28, 28) ink from 0 to 1. ValueError for anything but such lines."""
    lines = text.split()
    if len(lines) != SIZE or any(len(line) != SIZE or {*line} - {*LEVELS} for line in lines):
        raise ValueError(f"a drawing must be {RULE}")
    levels = np.array([[LEVELS.index(sign) for sign in line] for line in lines], np.float32)
    return levels / np.float32(len(LEVELS) - 1)
