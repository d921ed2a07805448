from typing import Any

import numpy as np
import pytest

from playground.learners.group_state import centres_of, check_known, news_of, news_state
from playground.learners.text_state import to_bytes
from playground.phrases import Phrase, phrase


def labels(*values: int) -> Any:
    return np.array(values, np.int16)


def shares(*rows: tuple[float, float]) -> Any:
    return np.array(rows, np.float32)


def test_centres_get_their_shape_back_and_never_change() -> None:
    centres = centres_of(np.arange(6, dtype=np.float32), 2, 12, True)
    assert centres.tolist() == [[0, 1], [2, 3], [4, 5]]
    assert not centres.flags.writeable
    assert centres_of(np.zeros(0, np.float32), 2, 12, False).shape == (0, 2)


@pytest.mark.parametrize(("numbers", "has_points"), [(0, True), (3, True), (26, True), (2, False)])
def test_too_few_or_too_many_centres_are_refused(numbers: int, has_points: bool) -> None:
    with pytest.raises(ValueError, match=rf"^there must be 1\.\.12 centres of 2 numbers, got {numbers} numbers$"):
        centres_of(np.zeros(numbers, np.float32), 2, 12, has_points)


def test_news_can_be_said_in_another_language_after_they_were_saved() -> None:
    news = news_of(news_state(phrase("{n} points joined another centre.", n=3)))
    assert isinstance(news, Phrase)
    assert (news, news.pattern) == ("3 points joined another centre.", "{n} points joined another centre.")


def test_news_of_an_older_file_are_taken_as_they_are() -> None:
    assert news_of(to_bytes("No point joined.")) == "No point joined."


def test_news_are_a_text_that_is_not_too_long() -> None:
    assert news_of(news_state("No point joined.")) == "No point joined."
    with pytest.raises(ValueError, match=r"^the news must have at most 1000 letters, got 1001$"):
        news_of(to_bytes("x" * 1001))
    with pytest.raises(ValueError, match="utf-8"):
        news_of(np.array([255], np.uint8))


@pytest.mark.parametrize(
    "known", [labels(0, 1, 1), labels(-1, 1), shares((0.25, 0.75), (0, 1)), shares((0, 0), (1, 0)), labels()]
)
def test_labels_and_shares_are_taken(known: Any) -> None:
    check_known(known, 2, is_all=False)


@pytest.mark.parametrize(
    ("known", "message"),
    [
        (labels(0, 2), r"labels or shares must be in -1\.\.1, and some are not"),
        (labels(-2, 0), r"labels or shares must be in -1\.\.1"),
        (shares((-0.1, 1.1)), r"labels or shares must be in 0\.\.1"),
        (shares((3e38, 3e38)), r"labels or shares must be in 0\.\.1"),
        (shares((0.7, 0.7)), r"the shares of a point must sum to 1, got 1\.4"),
    ],
)
def test_what_can_be_no_labels_or_shares_is_refused(known: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        check_known(known, 2, is_all=False)


@pytest.mark.parametrize("known", [labels(0, -1), shares((0.3, 0.7), (0, 0)), shares((0.3, 0.3))])
def test_where_all_must_belong_somewhere_nobody_may_be_left_out(known: Any) -> None:
    with pytest.raises(ValueError, match=r"^every point must belong somewhere"):
        check_known(known, 2, is_all=True)
