"""What can be guessed without a machine, against means worked out by hand."""

import numpy as np
import pytest

from playground.data.ratings import Ratings
from playground.learners.rating_baselines import baselines, learned_of, rmse


def rated(stars: list[list[int]], held_out: list[tuple[int, int]]) -> Ratings:
    table = np.array(stars, np.uint8)
    flags = np.zeros(table.shape, bool)
    for place in held_out:
        flags[place] = True
    return Ratings("some", tuple(map(str, range(table.shape[1]))), table, flags)


def test_what_is_held_out_is_not_learned_from() -> None:
    assert learned_of(rated([[5, 1], [2, 3]], [(0, 0)])).tolist() == [[0, 1], [2, 3]]


def test_the_mean_of_each_thing_is_guessed() -> None:
    ratings = rated([[5, 1], [1, 2], [2, 4]], [(0, 0), (2, 1)])
    assert baselines(ratings).items == pytest.approx(np.sqrt(((5 - 1.5) ** 2 + (4 - 1.5) ** 2) / 2))


def test_a_thing_that_nobody_rated_gets_the_mean_of_all() -> None:
    assert baselines(rated([[5, 1, 3], [4, 3, 0]], [(0, 2)])).items == pytest.approx(abs(3 - 13 / 4))


def test_who_is_kind_and_who_is_strict_is_known() -> None:
    """Everybody's stars are a sum of what the thing and the person are worth."""
    kind, good = np.tile([0, 1, 2], 20), np.tile([1, 2, 3], 10)
    stars = (kind[:, None] + good).tolist()
    held_out = [(row, row % 30) for row in range(60)]
    found = baselines(rated(stars, held_out))
    assert found.items > 0.75
    assert found.people < 0.15


def test_the_error_is_the_root_of_the_mean_square() -> None:
    assert rmse(np.array([1.0, 2.0]), np.array([4.0, 6.0])) == pytest.approx(np.sqrt(12.5))
