from collections.abc import Iterator
from pathlib import Path

import pytest

from playground.data.blocked_words import LARGEST, MASK, block, covered, is_blocked, masked, read_list, sayable


@pytest.fixture(autouse=True)
def nothing_blocked_afterwards() -> Iterator[None]:
    yield
    block(())


def test_at_first_nothing_is_blocked() -> None:
    assert not is_blocked("darn")
    assert sayable(("darn", "it")).all()
    assert covered(("darn", "it")) == ("darn", "it")
    assert masked("darn it") == "darn it"


def test_capitals_make_no_difference() -> None:
    block(["Darn", "STRASSE"])
    assert is_blocked("dARN")
    assert is_blocked("straße")
    assert not is_blocked("darning")


def test_only_whole_words_are_covered() -> None:
    block(["darn"])
    assert masked("Darn, darning; (darn)") == f"{MASK}, darning; ({MASK})"


def test_a_word_that_may_still_grow_is_not_covered() -> None:
    block(["darn"])
    assert masked("so darn", finished=False) == "so darn"
    assert masked("so darn ", finished=False) == f"so {MASK} "


def test_another_list_takes_the_place_of_the_first() -> None:
    block(["darn"])
    block(["heck"])
    assert (is_blocked("darn"), is_blocked("heck")) == (False, True)


def test_a_list_is_a_word_a_line_with_comments(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("\ufeff# not these\ndarn\n\n  Schönes Wort \n", encoding="utf-8")
    assert read_list(path) == ("darn", "Schönes Wort")


@pytest.mark.parametrize(
    ("content", "rule"), [(b"\xff\xfe\x00", "must be a text in UTF-8"), (b"a" * (LARGEST + 1), "must have at most")]
)
def test_a_bad_list_is_told_of(tmp_path: Path, content: bytes, rule: str) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(content)
    with pytest.raises(ValueError, match=rule):
        read_list(path)


def test_a_missing_list_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"words.txt can't be read"):
        read_list(tmp_path / "words.txt")


def test_of_many_words_it_is_told_which_may_be_said() -> None:
    block(["darn"])
    assert sayable(("Darn", "it")).tolist() == [False, True]
    assert covered(("Darn", "it")) == (MASK, "it")
