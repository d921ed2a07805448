"""A round takes every point once, and knows whether it left everything as it was."""

import numpy as np

from playground.learners.art_round import Order, Round


def backwards(points: int) -> Order:
    return np.arange(points)[::-1].copy()


def three() -> Round:
    return Round(np.arange(3), backwards)


def go(turns: Round, *changed: bool) -> None:
    """So many points take their turns one by one, and all go to category 4."""
    for each in changed:
        turns.record(turns.next(1), [4], [each])


def test_each_point_has_its_turn_and_then_another_order_begins() -> None:
    turns = three()
    taken = []
    for _ in range(6):
        taken += turns.next(1).tolist()
        go(turns, False)
    assert taken == [0, 1, 2, 2, 1, 0]


def test_no_more_points_are_taken_than_a_round_has_left() -> None:
    turns = three()
    go(turns, False)
    assert turns.next(10).tolist() == [1, 2]


def test_what_came_of_a_point_is_kept_for_that_point() -> None:
    turns = three()
    turns.record(turns.next(2), [7, -1], [True, False])
    assert turns.labels.tolist() == [7, -1, -1]
    assert turns.unsettled.tolist() == [True, False, True]


def test_it_is_stable_after_a_whole_round_without_a_change_and_no_sooner() -> None:
    turns = three()
    go(turns, True, False, False, False, False)
    assert not turns.is_stable
    go(turns, False)
    assert turns.is_stable


def test_a_change_ends_that_and_its_round_does_not_count() -> None:
    turns = three()
    go(turns, False, False, False, False, True)
    assert not turns.is_stable
    go(turns, False)
    assert not turns.is_stable
    go(turns, False, False, False)
    assert turns.is_stable


def test_forgetting_asks_for_all_points_again() -> None:
    turns = three()
    go(turns, False, False, False, False)
    turns.forget()
    go(turns, False, False)
    assert turns.unsettled.tolist() == [False, False, True]
    assert not turns.is_stable


def test_new_points_come_last_in_the_round() -> None:
    turns = three()
    go(turns, False, False)
    turns.resize(5)
    assert turns.next(9).tolist() == [2, 3, 4]
    assert turns.labels.tolist() == [4, 4, -1, -1, -1]
    assert turns.unsettled.tolist() == [False, False, True, True, True]


def test_a_new_round_begins_when_points_are_gone() -> None:
    turns = three()
    go(turns, False, False)
    turns.resize(2)
    assert turns.next(9).tolist() == [1, 0]
    assert turns.unsettled.all()


def test_points_that_changed_in_number_unsettle_it() -> None:
    for points in (2, 3, 4):
        turns = three()
        go(turns, False, False, False)
        turns.resize(points)
        assert not turns.is_stable


def test_there_may_be_no_points_at_first_or_at_last() -> None:
    turns = Round(np.arange(0), backwards)
    turns.resize(2)
    assert turns.next(9).tolist() == [0, 1]
    turns.resize(0)
    assert turns.next(9).tolist() == []
