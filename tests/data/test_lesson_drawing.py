"""Drawn digits as lines of signs."""

import numpy as np
import pytest

from playground.data.digits import SIZE, held_out
from playground.data.lesson_drawing import drawing_of_lines, lines_of_drawing

BLANK = ("." * SIZE + "\n") * SIZE


def test_each_row_of_pixels_is_a_line_and_more_ink_is_a_larger_figure() -> None:
    drawing = np.zeros((SIZE, SIZE), np.float32)
    drawing[1, :4] = 0.04, 0.5, 0.95, 1
    lines = lines_of_drawing(drawing).split("\n")
    assert (len(lines), {len(line) for line in lines}) == (SIZE, {SIZE})
    assert lines[:2] == ["." * SIZE, ".499" + "." * (SIZE - 4)]


def test_what_was_written_is_read_again_to_the_level_of_ink() -> None:
    for digit in held_out(20)[0]:
        read = drawing_of_lines(lines_of_drawing(digit))
        np.testing.assert_allclose(read, digit, atol=0.5 / 9 + 1e-6)
        assert lines_of_drawing(read) == lines_of_drawing(digit)
    assert not drawing_of_lines(BLANK).any()


@pytest.mark.parametrize("text", ["", BLANK[SIZE:], BLANK + BLANK, BLANK.replace(".", "x"), BLANK.replace("..", ".")])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a drawing must be 28 lines of 28 signs"):
        drawing_of_lines(text)
