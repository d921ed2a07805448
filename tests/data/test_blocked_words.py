from collections.abc import Iterator

import pytest

from playground.data.blocked_words import MASK, block, covered, is_blocked, masked, sayable


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


@pytest.mark.parametrize(("listed", "written"), [("café", "cafe\u0301"), ("cafe\u0301", "Café"), ("can’t", "can't")])
def test_a_word_may_be_written_in_another_way(listed: str, written: str) -> None:
    block([listed])
    assert is_blocked(written)
    assert masked(f"a {written}.") == f"a {MASK}."
    assert covered((written,)) == (MASK,)
    assert sayable((written,)).tolist() == [False]


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


def test_of_many_words_it_is_told_which_may_be_said() -> None:
    block(["darn"])
    assert sayable(("Darn", "it")).tolist() == [False, True]
    assert covered(("Darn", "it")) == (MASK, "it")
