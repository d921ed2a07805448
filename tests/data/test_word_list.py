import re
import unicodedata
from pathlib import Path

import pytest

from playground.data.blocked_words import MASK, block, masked
from playground.data.small_files import LARGEST
from playground.data.word_list import read_list


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "words.txt"


def test_a_list_is_a_word_a_line_with_comments(path: Path) -> None:
    path.write_text("\ufeff# not these, and none like them\ndarn\n\n  schön \ndon't\n4ever\n", encoding="utf-8")
    assert read_list(path) == ("darn", "schön", "don't", "4ever")


def test_letters_and_their_marks_become_one_as_they_are_typed(path: Path) -> None:
    path.write_text(unicodedata.normalize("NFD", "été\n"), encoding="utf-8")
    block(read_list(path))
    try:
        assert masked("un été") == f"un {MASK}"
    finally:
        block(())


@pytest.mark.parametrize("line", ["hot dog", "darn, heck", "darn # rude", "darn.", '"darn"', "d*rn", "\0darn"])
def test_a_line_that_could_never_block_a_word_is_told_with_its_number(path: Path, line: str) -> None:
    path.write_text(f"heck\n\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"^in line 3 must stand one word and nothing else, got \".{4,}\"$"):
        read_list(path)


def test_the_value_is_told_and_not_all_of_a_long_one(path: Path) -> None:
    path.write_text("hot dog", encoding="utf-8")
    with pytest.raises(ValueError, match=r'got "hot dog"$'):
        read_list(path)
    path.write_text("a, " * 1000, encoding="utf-8")
    with pytest.raises(ValueError, match=re.escape(f'got "{"a, " * 20}"') + "$"):
        read_list(path)


def test_a_file_that_is_no_small_text_is_told(path: Path) -> None:
    path.write_bytes(b"a" * LARGEST + "é".encode())
    with pytest.raises(ValueError, match="must have at most"):
        read_list(path)
    with pytest.raises(ValueError, match="can't be read"):
        read_list(path.with_name("none"))
