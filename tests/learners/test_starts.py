from typing import Any

import numpy as np
import pytest

from playground.learners import starts
from playground.learners.groups import START_WAYS
from playground.learners.starts import different, one_more, spread, squares_from, start

every_way = pytest.mark.parametrize("how", START_WAYS)


def some(count: int = 50, size: int = 2, seed: int = 0) -> Any:
    return np.random.default_rng(seed).random((count, size)).astype(np.float32)


def dice(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def line(*places: float) -> Any:
    return np.array([[place, 0] for place in places], np.float32)


@every_way
@pytest.mark.parametrize("size", [1, 2, 5])
def test_the_first_centres_are_different_points(how: str, size: int) -> None:
    x = some(40, size)
    centres = start(x, 12, how, dice())
    assert (centres.shape, centres.dtype) == ((12, size), np.float32)
    assert len({row.tobytes() for row in centres} & {row.tobytes() for row in x}) == 12


@every_way
def test_the_same_dice_give_the_same_centres_and_others_give_others(how: str) -> None:
    first, again, other = (start(some(), 3, how, dice(seed)) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@every_way
def test_there_are_no_more_centres_than_different_points(how: str) -> None:
    x = line(0, 1, 0, 1, 4, 0)
    assert sorted(start(x, 5, how, dice())[:, 0].tolist()) == [0, 1, 4]


@every_way
def test_no_points_give_no_centres(how: str) -> None:
    assert start(np.zeros((0, 3), np.float32), 4, how, dice()).shape == (0, 3)


@every_way
@pytest.mark.parametrize("size", [3e38, 1e30, 1e-30, 1e-44])
def test_points_of_any_size_are_told_apart(how: str, size: float) -> None:
    x = line(-size, 0, size)
    assert sorted(start(x, 9, how, dice())[:, 0].tolist()) == x[:, 0].tolist()


def test_farthest_takes_the_point_with_the_greatest_distance_to_the_nearest_centre() -> None:
    x = some(60)
    centres = start(x, 6, "farthest", dice())
    for i in range(1, 6):
        nearest = np.linalg.norm(x[:, None] - centres[:i], axis=2).min(axis=1)
        assert np.array_equal(centres[i], x[nearest.argmax()])


@pytest.mark.parametrize(("how", "shares"), [("k-means++", {1: 0.1, 3: 0.9}), ("random", {1: 0.5, 3: 0.5})])
def test_the_next_centre_is_as_likely_as_the_paper_says(how: str, shares: dict[float, float]) -> None:
    x, random = line(0, 1, 3), dice()
    chosen = [float(one_more(x, x[:1], how, random)[-1, 0]) for _ in range(2000)]
    assert {place: chosen.count(place) / 2000 for place in shares} == pytest.approx(shares, abs=0.03)
    assert set(chosen) == set(shares)


@every_way
def test_one_more_centre_goes_where_there_is_none(how: str) -> None:
    x = line(0, 1, 0, 1, 4)
    centres = one_more(x, line(1, 7, 4), how, dice())
    assert centres[:, 0].tolist() == [1, 7, 4, 0]


@every_way
def test_where_every_point_is_a_centre_there_is_no_room_for_one_more(how: str) -> None:
    centres = line(1, 0)
    assert one_more(line(0, 1, 0), centres, how, dice()) is centres


@every_way
def test_one_more_than_none_is_any_point(how: str) -> None:
    assert one_more(line(2, 2), np.zeros((0, 2), np.float32), how, dice()).tolist() == [[2, 0]]
    assert one_more(np.zeros((0, 2), np.float32), np.zeros((0, 2), np.float32), how, dice()).shape == (0, 2)


def test_an_unknown_way_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"^start must be one of k-means\+\+, farthest, random, got 'by heart'$"):
        start(some(), 3, "by heart", dice())


@pytest.mark.parametrize("size", [2, 5])
def test_squared_distances_are_right_in_all_rows(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starts, "_NUMBERS", 16)
    x = some(50, size)
    expected = ((x.astype(float) - x[3].astype(float)) ** 2).sum(axis=1)
    np.testing.assert_allclose(squares_from(x, x[3]), expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("x", "most", "count"),
    [
        (line(), 3, 0),
        (line(5), 3, 1),
        (line(0.0, -0.0), 3, 1),
        (line(1, 2, 1, 2, 3), 12, 3),
        (line(1, 2, 1, 2, 3), 2, 2),
        (line(1, 1 + 1e-7), 5, 2),
    ],
)
def test_different_points_are_counted_up_to_a_number(x: Any, most: int, count: int) -> None:
    assert different(x.reshape(-1, 2), most) == count


def test_points_that_differ_in_any_column_are_different() -> None:
    assert different(np.array([[1, 2], [1, 3], [0, 3], [1, 2]], np.float32), 9) == 3


def test_some_points_are_taken_evenly_from_all() -> None:
    x = line(*range(101))
    assert spread(x, 5)[:, 0].tolist() == [0, 25, 50, 75, 100]
    assert spread(x, 101) is x
