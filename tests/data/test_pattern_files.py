"""Small patterns from text files: the ways to write them, and what is told of lines that are none."""

from pathlib import Path

import numpy as np
import pytest

from playground.data.pattern_files import RefusedFileError, read_patterns
from playground.data.small_patterns import MOST, Patterns, decoded, drawn

L = "#... #... #... ####"


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.txt"
    path.write_text(text, encoding="utf-8")
    return path


def read(folder: Path, text: str) -> tuple[Patterns, list[str]]:
    return read_patterns(written(folder, text))


@pytest.mark.parametrize(
    "text",
    [
        "1000100010001111",
        "1,0,0,0, 1,0,0,0, 1,0,0,0, 1,1,1,1\n",
        "1 0 0 0 1 0 0 0 1 0 0 0 1 1 1 1\r\n\r\n",
        "#...\n#...\n#...\n####\n",
        "\nx---\nx---\n\nx---\nxxxx",
        "1000|1000|1000|1111",
    ],
)
def test_a_pattern_can_be_written_in_several_ways(tmp_path: Path, text: str) -> None:
    patterns, problems = read(tmp_path, text)
    np.testing.assert_array_equal(patterns.cells, [drawn(L)])
    assert (patterns.name, problems) == ("mine", [])


def test_both_ways_may_stand_in_one_file(tmp_path: Path) -> None:
    patterns, problems = read(tmp_path, f"{'0' * 16}\n####\n....\n....\n....\n\n{'1' * 16}\n")
    assert patterns.cells.sum(1).tolist() == [0, 4, 16]
    assert problems == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("1" * 15, "Line 2 was left out: a pattern must have 16 signs, got 15."),
        ("101", "Line 2 was left out: a pattern must have 16 signs, got 3."),
        ("1" * 15 + "7", "Line 2 was left out: a cell must be 0 or 1, got '7'."),
        ("0" * 16, "Line 2 was left out: the same pattern came before."),
        ("1010", "Line 3 was left out: 1 of 4 lines of a pattern stand before it."),
    ],
)
def test_a_line_that_is_no_pattern_is_told(tmp_path: Path, line: str, words: str) -> None:
    patterns, problems = read(tmp_path, f"{'0' * 16}\n{line}\n{'01' * 8}\n{'1' * 16}")
    assert problems == [words]
    assert len(patterns) == (2 if "1 of 4" in words else 3)


def test_a_pattern_that_ends_too_early_is_told(tmp_path: Path) -> None:
    _, problems = read(tmp_path, f"{'0' * 16}\n####\n####")
    assert problems == ["Line 3 was left out: 2 of 4 lines of a pattern stand at the end."]


def test_more_than_there_is_room_for_are_left_out(tmp_path: Path) -> None:
    rows = ["".join(map(str, row)) for row in decoded(np.arange(MOST + 5)).tolist()]
    patterns, problems = read(tmp_path, "\n".join(rows))
    assert len(patterns) == MOST
    assert problems == ["Only the first 64 patterns were taken; line 65 has one more."]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Once upon a time", r"^mine.txt can't be read: line 1 was left out: a cell must be 0 or 1, got 'O'\.$"),
        ("101", r"line 1 was left out: a pattern must have 16 signs, got 3\.$"),
        ("", "a text must have at least one word, got an empty file"),
    ],
)
def test_a_file_without_a_pattern_is_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(RefusedFileError, match=words):
        read(tmp_path, text)


def test_a_long_text_is_given_up_soon(tmp_path: Path) -> None:
    patterns, problems = read(tmp_path, "0" * 16 + "\n" + "no pattern\n" * 5000)
    assert (len(patterns), len(problems)) == (1, 50)
