"""What a file holds of ART comes back as it was, and what cannot be so is refused by name."""

from typing import Any

import numpy as np
import pytest

from playground.learners.art_parts import MOST_CATEGORIES, Rule
from playground.learners.art_round import Round
from playground.learners.art_search import PHASES, Search
from playground.learners.art_state import (
    round_of,
    round_state,
    rule_of,
    rule_state,
    search_of,
    search_state,
    weights_of,
)

SEARCH = Search(
    "match",
    2,
    np.array([0.1, 0.9], np.float32),
    choices=np.array([0.9, 0.5, 0.7]),
    matches=np.array([0.2, 0.8, 0.9]),
    tried=np.array([True, False, False]),
    chosen=2,
    change=0.25,
)


def turns() -> Round:
    """Five points, of which number 2 is next."""
    made = Round(np.array([4, 1, 2, 0, 3]), np.arange)
    made.record(np.array([4, 1]), [0, -1], [True, False])
    return made


def search_from(state: dict[str, Any], categories: int = 3) -> Search:
    return search_of(search_state(SEARCH) | state, 2, categories, turns())


def round_from(state: dict[str, Any]) -> Round:
    return round_of(round_state(turns()) | state, 5, 3, np.arange)


def in_phase(phase: str, index: int, chosen: int) -> dict[str, Any]:
    return {"search": np.array([PHASES.index(phase), index, chosen])}  # pyright: ignore[reportArgumentType]


def test_a_search_comes_back_as_it_was() -> None:
    back = search_from({})
    assert (back.phase, back.index, back.chosen, back.change) == ("match", 2, 2, 0.25)
    for name in ("pattern", "choices", "matches", "tried"):
        np.testing.assert_array_equal(getattr(back, name), getattr(SEARCH, name), strict=True)


@pytest.mark.parametrize(
    "state",
    [
        in_phase("present", -1, -1),
        in_phase("learn", 4, 0),  # it was the turn of 4 before
        in_phase("new", 4, 2),
        in_phase("full", -1, -1),
    ],
)
def test_searches_that_may_be_are_taken(state: dict[str, Any]) -> None:
    assert search_from(state).phase != "match"


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (in_phase("match", 3, 2), "turn"),
        (in_phase("match", 5, 2), "turn"),
        (in_phase("learn", 5, 2), "turn"),
        (in_phase("learn", -2, 2), "turn"),
        (in_phase("match", 2, 3), "chosen"),
        (in_phase("match", 2, -1), "chosen"),
        (in_phase("present", 2, 0), "chosen"),
        (in_phase("new", 2, 3), "chosen"),
        ({"search": np.array([len(PHASES), 2, 2])}, "phase"),
        ({"search": np.array([-1, 2, 2])}, "phase"),
        ({"search": np.array([0, -1, -1])}, "search/pattern"),  # nothing came yet, and this is it
        ({"search/pattern": np.zeros(3, np.float32)}, "search/pattern"),
        ({"search/choices": np.array([0.9, 0.5])}, "search/matches"),
        ({"search/choices": np.array([0.9, 0.5, 1.1])}, "search/choices"),
        ({"search/matches": np.array([0.9, 0.5, -0.1])}, "search/matches"),
        ({"search/tried": np.array([1, 0], np.uint8)}, "search/tried"),
        ({"search/tried": np.array([1, 0, 2], np.uint8)}, "search/tried"),
    ],
)
def test_a_search_that_cannot_be_is_refused(state: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        search_from(state)


def test_a_search_among_more_categories_than_there_are_is_refused() -> None:
    with pytest.raises(ValueError, match="search/choices must be at most 2, got 3"):
        search_from({}, categories=2)


def test_a_round_comes_back_as_it_was() -> None:
    back, was = round_from({}), turns()
    assert (back.at, back.is_restless, back.is_stable) == (was.at, was.is_restless, was.is_stable) == (2, True, False)
    for name in ("order", "labels", "unsettled"):
        np.testing.assert_array_equal(getattr(back, name), getattr(was, name), strict=True)


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        ({"round/order": np.array([4, 1, 2, 0, 0])}, "round/order"),
        ({"round/order": np.array([4, 1, 2, 0])}, "round/order"),
        ({"round/order": np.array([5, 1, 2, 0, 3])}, "round/order"),
        ({"round": np.array([5, 0, 0])}, "place in a round must be in 0..4, got 5"),
        ({"round": np.array([-1, 0, 0])}, "place in a round"),
        ({"round/labels": np.zeros(4, np.int16)}, "round/labels"),
        ({"round/labels": np.array([0, 0, 0, 0, 3], np.int16)}, "round/labels"),
        ({"round/labels": np.array([0, 0, 0, 0, -2], np.int16)}, "round/labels"),
        ({"round/unsettled": np.zeros(6, np.uint8)}, "round/unsettled"),
        ({"round/unsettled": np.full(5, 7, np.uint8)}, "round/unsettled"),
    ],
)
def test_a_round_that_cannot_be_is_refused(state: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        round_from(state)


def test_a_round_without_points_comes_back_too() -> None:
    empty = Round(np.arange(0), np.arange)
    assert round_of(round_state(empty), 0, 0, np.arange).at == 0


def test_a_rule_comes_back_as_it_was() -> None:
    assert rule_of(rule_state(Rule(0.7, 0.01, 0.3))) == Rule(0.7, 0.01, 0.3)


@pytest.mark.parametrize(
    ("rule", "name"), [((1.1, 0.1, 0.5), "vigilance"), ((0.5, 0.0, 0.5), "alpha"), ((0.5, 0.1, -1.0), "rate")]
)
def test_a_rule_out_of_bounds_is_refused(rule: tuple[float, float, float], name: str) -> None:
    with pytest.raises(ValueError, match=f"the {name} of the rule"):
        rule_of({"rule": np.array(rule)})


def test_weights_come_back_as_rows() -> None:
    assert weights_of(np.array([0.2, 0.5, 0.1, 0.9]), 2, "fuzzy ART").tolist() == [[0.2, 0.5], [0.1, 0.9]]
    assert weights_of(np.zeros(0), 2, "ART1").shape == (0, 2)


@pytest.mark.parametrize(
    ("flat", "kind", "reason"),
    [
        (np.zeros(3), "fuzzy ART", "must be 2 for each, got 3"),
        (np.zeros(2 * MOST_CATEGORIES + 2), "fuzzy ART", "must be 2 for each"),
        (np.array([0.2, 1.2]), "fuzzy ART", "0..1"),
        (np.array([-0.2, 0.2]), "fuzzy ART", "0..1"),
        (np.array([0.7, 0.7]), "fuzzy ART", "boxes"),
        (np.array([0.5, 1.0]), "ART1", "0 or 1"),
    ],
)
def test_weights_that_cannot_be_are_refused(flat: Any, kind: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        weights_of(flat, 2, kind)
