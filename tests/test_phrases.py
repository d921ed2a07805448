import copy
import pickle

import pytest

from playground.phrases import THIN, Phrase, figure, joined, phrase, reason_of, sentence, verbatim


def test_a_phrase_is_the_english_text() -> None:
    assert phrase("{n:,} of {all} heaps", n=1200, all=3000) == f"1{THIN}200 of 3000 heaps"


def test_it_remembers_its_pattern_and_values() -> None:
    made = phrase("{n} of {all}", n=3, all=8)
    assert (made.pattern, dict(made.values)) == ("{n} of {all}", {"n": 3, "all": 8})


def test_a_missing_value_is_named() -> None:
    with pytest.raises(KeyError, match="all"):
        phrase("{n} of {all}", n=3)


def test_braces_in_values_are_harmless() -> None:
    assert phrase("It read {text}", text="{n}") == "It read {n}"
    assert verbatim("{n} {") == "{n} {"


def test_numbers_have_narrow_blanks_whatever_else_the_pattern_says() -> None:
    told = phrase("{n:,} points, {share:.0%} of {text}: {x:.1f}", n=1240, share=0.137, text="50%, or 1,000", x=2.5)
    assert told == f"1{THIN}240 points, 14{THIN}% of 50%, or 1,000: 2.5"
    assert [*map(figure, (7, 1240, 1_234_567))] == ["7", f"1{THIN}240", f"1{THIN}234{THIN}567"]


def test_joined_phrases_are_one_after_the_other_and_stay_phrases() -> None:
    parts = [phrase("{n} steps", n=3), "loss"]
    made = joined(parts, "; ")
    assert made == "3 steps; loss"
    assert isinstance(made, Phrase)
    assert [*made.values.values()] == parts


def test_nothing_joined_is_empty() -> None:
    assert joined([]) == ""


def test_copies_remember_too() -> None:
    made = phrase("{n} steps", n=3)
    for other in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert (other, other.pattern, other.values) == (made, made.pattern, made.values)


@pytest.mark.parametrize("text", ["it is damaged", "it is damaged.", "It is damaged."])
def test_a_sentence_begins_with_a_capital_letter_and_ends_with_one_full_stop(text: str) -> None:
    assert sentence(text) == "It is damaged."


def test_a_phrase_by_itself_stays_what_it_is() -> None:
    made = phrase("{n} steps", n=3)
    assert phrase(made) is made


def test_the_reason_of_an_error_is_the_phrase_it_was_raised_with_or_what_the_system_says() -> None:
    made = phrase("{n} steps", n=3)
    assert reason_of(ValueError(made)) is made
    assert reason_of(ValueError("plain")) == "plain"
    assert reason_of(FileNotFoundError(2, "No such file")) == "No such file"
