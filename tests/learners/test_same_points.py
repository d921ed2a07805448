from typing import Any

import numpy as np
import pytest

from playground.learners.same_points import came_from, is_another_set


def line(*places: float) -> Any:
    return np.array([[place, 0] for place in places], np.float32).reshape(-1, 2)


@pytest.mark.parametrize(
    ("x", "before", "of"),
    [
        (line(1, 2, 3), line(1, 2, 3), [0, 1, 2]),
        (line(1, 9, 3), line(1, 2, 3), [0, 1, 2]),  # one was moved
        (line(1, 2, 3, 4), line(1, 2, 3), [0, 1, 2, -1]),
        (line(1, 3), line(1, 2, 3), [0, 2]),
        (line(8, 3), line(1, 2, 3), [-1, 2]),
        (line(), line(1, 2, 3), []),
        (line(1), line(), [-1]),
    ],
)
def test_points_are_known_again(x: Any, before: Any, of: list[int]) -> None:
    assert came_from(x, before).tolist() == of


@pytest.mark.parametrize(
    ("x", "before", "is_another"),
    [
        (line(1, 2, 3), line(1, 2, 3), False),
        (line(1, 2, 9), line(1, 2, 3), False),
        (line(1, 8, 9), line(1, 2, 3), True),
        (line(7, 8, 9, 4), line(1, 2, 3), False),  # their number tells that already
        (line(), line(), False),
    ],
)
def test_another_set_of_as_many_points_is_noticed(x: Any, before: Any, is_another: bool) -> None:
    assert is_another_set(x, before) == is_another
