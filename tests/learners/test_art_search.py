"""A pattern goes from phase to phase until a category learns it, and taking all phases at once comes to the same."""

import dataclasses

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.learners.art_parts import MOST_CATEGORIES, Categories, Numbers, Rule, coded
from playground.learners.art_search import ENDS, PHASES, Search, advanced, begun, completed, decided

RULE = Rule(vigilance=0.8, alpha=0.001, rate=1.0)
POINT = np.array([0.56, 0.3], np.float32)


def code(place: NDArray[np.floating]) -> Numbers:
    return coded(np.array([place]), "fuzzy ART")[0]


def two() -> Categories:
    """A large box that is chosen first for POINT and does not match, and a far point that does."""
    categories = Categories(4)
    categories.replace(np.array([[0.2, 0.2, 0.6, 0.6], code(np.array([0.8, 0.3]))]))
    return categories


def come_in(categories: Categories, rule: Rule = RULE) -> Search:
    return begun(5, POINT, code(POINT), categories, rule)


def walked(search: Search, categories: Categories, rule: Rule) -> list[Search]:
    """All phases, one by one."""
    phases = [search]
    while not phases[-1].has_ended:
        phases.append(advanced(phases[-1], code(POINT), categories, rule))
    return phases


def test_a_pattern_is_chosen_for_compared_reset_and_learned() -> None:
    phases = walked(come_in(two()), two(), RULE)
    assert [(each.phase, each.chosen, each.resets) for each in phases] == [
        ("present", -1, ()),
        ("choose", 0, ()),
        ("match", 0, ()),
        ("reset", 0, (0,)),
        ("choose", 1, (0,)),
        ("match", 1, (0,)),
        ("learn", 1, (0,)),
    ]


def test_the_category_learns_in_the_last_phase_and_no_sooner() -> None:
    categories = two()
    before = categories.weights.copy()
    search = come_in(categories)
    while search.phase != "match" or search.chosen != 1:
        search = advanced(search, code(POINT), categories, RULE)
    assert (categories.weights == before).all()
    search = advanced(search, code(POINT), categories, RULE)
    np.testing.assert_allclose(categories.weights[1], [0.56, 0.3, 0.2, 0.7], rtol=1e-6)
    assert search.change == pytest.approx(0.24, rel=1e-6)


def test_what_no_category_takes_begins_a_new_one() -> None:
    categories = two()
    strict = Rule(0.95, 0.001, 1.0)
    phases = walked(come_in(categories), categories, strict)
    assert [each.phase for each in phases[-3:]] == ["match", "reset", "new"]
    assert (phases[-1].chosen, phases[-1].resets, categories.count) == (2, (0, 1), 3)


def test_the_first_pattern_begins_the_first_category() -> None:
    phases = walked(come_in(Categories(4)), Categories(4), RULE)
    assert [(each.phase, each.chosen) for each in phases] == [("present", -1), ("new", 0)]


def test_without_room_nothing_begins() -> None:
    full = Categories(4)
    full.replace(np.tile(code(np.array([0.0, 0.0])), (MOST_CATEGORIES, 1)))
    last = walked(come_in(full), full, RULE)[-1]
    assert (last.phase, last.chosen, full.count) == ("full", -1, MOST_CATEGORIES)


def test_an_empty_pattern_ends_at_once() -> None:
    ink = Categories(3)
    ink.replace(np.ones((1, 3)))
    search = begun(0, np.zeros(3, np.float32), np.zeros(3), ink, Rule(0.0, 0.001, 1.0))
    assert search.phase == "empty"
    assert search.has_ended


def test_what_has_ended_stays_as_it_is() -> None:
    categories = two()
    ended = completed(come_in(categories), code(POINT), categories, RULE)
    before = categories.weights.copy()
    assert advanced(ended, code(POINT), categories, RULE) is ended
    assert completed(ended, code(POINT), categories, RULE) is ended
    assert (categories.weights == before).all()


def test_the_match_is_told_only_once_they_were_compared() -> None:
    matches = [search.match for search in walked(come_in(two()), two(), RULE)]
    assert [match is not None for match in matches] == [False, False, True, True, False, True, True]
    assert matches[2:4] == pytest.approx([0.72, 0.72], rel=1e-6)
    assert matches[5:] == pytest.approx([0.88, 0.88], rel=1e-6)


@pytest.mark.parametrize("vigilance", [0.5, 0.8, 0.95])
def test_deciding_at_once_is_the_phase_before_the_last(vigilance: float) -> None:
    rule = Rule(vigilance, 0.001, 1.0)
    search, walk = decided(come_in(two()), rule), walked(come_in(two()), two(), rule)[-2]
    for field in dataclasses.fields(Search):
        np.testing.assert_array_equal(getattr(search, field.name), getattr(walk, field.name))


def test_rounding_makes_no_difference_to_a_decision() -> None:
    search = dataclasses.replace(come_in(two()), matches=np.array([0.5, RULE.vigilance - 1e-12]))
    assert (decided(search, RULE).phase, decided(search, RULE).chosen) == ("match", 1)


def test_completing_from_any_phase_comes_to_the_same() -> None:
    for passed in range(7):
        categories = two()
        search = come_in(categories)
        for _ in range(passed):
            search = advanced(search, code(POINT), categories, RULE)
        end = completed(search, code(POINT), categories, RULE)
        assert (end.phase, end.chosen, end.resets) == ("learn", 1, (0,))
        np.testing.assert_allclose(categories.weights[1], [0.56, 0.3, 0.2, 0.7], rtol=1e-6)


def test_resets_are_told_in_the_order_in_which_they_were_tried() -> None:
    search = Search(choices=np.array([0.5, 0.9, 0.9, 0.7]), tried=np.array([False, True, True, True]))
    assert search.resets == (1, 2, 3)
    assert search.next == 0


def test_nothing_came_yet_at_the_beginning() -> None:
    assert (Search().phase, Search().next, Search().match, Search().has_ended) == ("", -1, None, True)
    assert set(ENDS) < set(PHASES)
