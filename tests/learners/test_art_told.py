"""What is said of each phase: which one, how alike, and what comes next."""

import dataclasses

import numpy as np
import pytest

from playground.data.patterns import letters
from playground.data.points import Column, Plane, Points
from playground.learners.art_parts import MOST_CATEGORIES, Rule
from playground.learners.art_search import Phase, Search
from playground.learners.art_told import compared, foretold, remark, told_of, told_of_all

RULE = Rule(vigilance=0.75, alpha=0.001, rate=1.0)
SEARCH = Search(
    "present",
    16,
    np.zeros(2, np.float32),
    choices=np.array([0.5, 0.94, 0.9, 0.81]),
    matches=np.array([0.1, 0.61, 0.8, 0.7]),
    tried=np.zeros(4, np.bool_),
)
TRIED = np.array([False, True, False, False])
PLACES = Points(np.array([[0.1, 0.2], [0.3, 0.4], [5.0, 0.5]], np.float32), "three")


def at(phase: Phase, chosen: int = 1, tried: np.ndarray = SEARCH.tried, change: float = 0.0, index: int = 16) -> Search:
    return dataclasses.replace(SEARCH, phase=phase, chosen=chosen, tried=tried, change=change, index=index)


@pytest.mark.parametrize(
    ("search", "said"),
    [
        (Search(), ""),
        (at("present", -1), "Point 17 comes in. Which category is most like it?"),
        (at("present", -1, index=-1), "Your point comes in. Which category is most like it?"),
        (at("choose"), "Category 2 has the highest choice value, 0.94. Does it match, too?"),
        (at("choose", 2, TRIED), "Of those left, category 3 has the highest choice value, 0.90. Does it match, too?"),
        (at("match"), "Too different from category 2: 0.61 < 0.75."),
        (at("match", 2), "Like enough to category 3: 0.80 ≥ 0.75."),
        (at("reset", 1, TRIED), "Too different from category 2: 0.61 < 0.75. Reset; next it tries category 3."),
        (
            at("reset", 0, np.ones(4, np.bool_)),
            "Too different from category 1: 0.10 < 0.75. Reset; no category is left, so it begins a new one.",
        ),
        (at("learn", 2, change=0.2), "Point 17 fits category 3: 0.80 ≥ 0.75. Resonance: the category learns it."),
        (at("learn", 2), "Point 17 fits category 3: 0.80 ≥ 0.75. Resonance, and nothing new to learn."),
        (at("new", 4), "Point 17 is too different from all there was: it begins category 5."),
        (Search("new", 3, chosen=0), "Point 4 begins the first category, for there was none yet."),
        (at("full", -1), "Point 17 is too different from all 300 categories, and there is no room for more."),
        (at("empty", -1), "Point 17 is empty: there is nothing to compare, so nothing is learned."),
    ],
)
def test_each_phase_is_told(search: Search, said: str) -> None:
    assert told_of(search, RULE, "plane") == said


def test_the_last_reset_of_a_full_memory_promises_no_new_category() -> None:
    many = np.full(MOST_CATEGORIES, 0.5)
    search = Search("reset", 0, choices=many, matches=many, tried=many > 0, chosen=7)
    assert told_of(search, RULE, "digits").endswith("Reset; no category is left.")


def test_what_comes_in_is_called_what_it_is() -> None:
    assert told_of(at("empty", -1), RULE, "colours").startswith("Colour 17 is empty")
    assert told_of(at("empty", -1, index=-1), RULE, "patterns").startswith("Your pattern is empty")


@pytest.mark.parametrize(
    ("match", "said"),
    [
        (0.61, "0.61 < 0.75"),
        (0.7499, "0.7499 < 0.7500"),
        (0.74999999, "0.749999990 < 0.750000000"),
        (0.75, "0.75 ≥ 0.75"),
        (0.75 - 1e-12, "0.75 ≥ 0.75"),
    ],
)
def test_a_difference_is_told_with_as_many_digits_as_it_takes(match: float, said: str) -> None:
    assert compared(match, RULE) == said


@pytest.mark.parametrize(
    ("search", "said"),
    [
        (at("match", 2, TRIED), "This would go to category 3: 0.80 ≥ 0.75."),
        (Search("reset"), "There is no category yet: this would begin the first one."),
        (at("empty", -1), "This is empty: there is nothing to compare."),
    ],
)
def test_what_would_come_of_a_pattern_is_told(search: Search, said: str) -> None:
    assert foretold(search, RULE) == said


def test_a_new_category_is_foretold_with_the_best_match_there_was() -> None:
    strict = Rule(0.85, 0.001, 1.0)
    search = at("reset", 0, np.ones(4, np.bool_))
    said = "This would begin a new category. The best match is category 3: 0.80 < 0.85."
    assert foretold(search, strict) == said


@pytest.mark.parametrize(
    ("numbers", "is_stable", "said"),
    [
        ((1, 3, 0), False, "1 category so far, 3 of 3 not settled yet."),
        ((2, 0, 0), True, "A whole round changed nothing: 2 categories."),
        ((300, 0, 2), True, "A whole round changed nothing: 300 categories. 2 of 3 found no place."),
    ],
)
def test_it_is_told_how_far_it_is_with_all(numbers: tuple[int, int, int], is_stable: bool, said: str) -> None:
    assert " ".join(told_of_all(*numbers, 3, is_stable)) == said


def test_what_lies_outside_is_told() -> None:
    assert remark(PLACES, False, 1) == "What lies outside the square counts as lying on its edge: 1 of 3."
    assert remark(PLACES, False, 0) == ""


def test_rows_that_are_far_out_are_told_of_in_standard_deviations() -> None:
    plane = Plane(np.zeros(1, np.float32), np.array([[1], [0]], np.float32), 1.0, ("age", ""))
    table = Points(np.zeros((4, 1), np.float32), "ages", (Column("age"),), "table", plane)
    assert remark(table, False, 2).endswith("three standard deviations out counts as three: 2 of 4.")


def test_art1_on_points_is_told_to_see_little() -> None:
    assert remark(PLACES, True, 1).startswith("ART1 sees only whether each number is above a half")
    assert remark(letters(3, 0.0, np.random.default_rng(0)), True, 0) == ""
