"""Similar units stand together, and the units that tell a phrase from the rest are found."""

import numpy as np
import pytest

from playground.widgets.orders_of_units import similar_order, units_on

RANDOM = np.random.default_rng(0).normal(size=(128, 40))


def unlikeness(values: np.ndarray) -> float:
    """How far neighbouring rows are apart."""
    return float(np.linalg.norm(np.diff(values, axis=0), axis=1).mean())


def test_units_of_one_kind_stand_together() -> None:
    rng = np.random.default_rng(1)
    kinds = rng.permutation(np.repeat(np.arange(4), 8))
    values = rng.normal(size=(4, 20))[kinds] + rng.normal(0, 0.05, (32, 20))
    ordered = kinds[similar_order(values)]
    assert int((np.diff(ordered) != 0).sum()) == 3


def test_neighbours_are_more_alike_than_before() -> None:
    waves = np.sin(np.arange(40) / 6 + np.random.default_rng(2).uniform(0, 6, (128, 1)))
    assert unlikeness(waves[similar_order(waves)]) < unlikeness(waves) / 5


def test_every_unit_is_in_the_order_once() -> None:
    assert sorted(similar_order(RANDOM).tolist()) == list(range(128))


def test_the_same_values_have_the_same_order() -> None:
    np.testing.assert_array_equal(similar_order(RANDOM), similar_order(RANDOM.copy()))


@pytest.mark.parametrize("values", [np.zeros((0, 0)), np.zeros((1, 5)), np.zeros((5, 0)), np.full((6, 3), np.nan)])
def test_an_order_is_there_whatever_the_values(values: np.ndarray) -> None:
    assert sorted(similar_order(values).tolist()) == list(range(len(values)))


PHRASE = np.array(
    [
        [0.0, 0.0, 0.0, 0.0],
        [0.0, 0.5, 0.5, 0.0],
        [0.2, -0.7, -0.7, 0.2],
        [0.9, 0.9, 0.9, 0.9],
        [0.0, 0.1, 0.2, 0.0],
    ]
)


def test_units_that_differ_over_a_phrase_are_on_the_strongest_first() -> None:
    on = units_on(PHRASE, 1, 2)
    assert [unit for unit, _ in on] == [2, 1, 4]
    np.testing.assert_allclose([by for _, by in on], [-0.9, 0.5, 0.15], rtol=1e-9)


def test_no_more_units_are_on_than_wanted() -> None:
    assert len(units_on(RANDOM, 3, 9)) == 8
    assert [unit for unit, _ in units_on(PHRASE, 1, 2, most=1)] == [2]


def test_a_phrase_of_all_words_differs_from_nothing() -> None:
    assert units_on(PHRASE, 0, 3) == ()


def test_missing_values_count_as_nothing() -> None:
    values = np.where(PHRASE == 0.9, np.nan, PHRASE)
    assert units_on(values, 1, 2) == units_on(PHRASE, 1, 2)
