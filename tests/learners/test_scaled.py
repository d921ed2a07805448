from typing import Any

import numpy as np
import pytest

from playground.learners.scaled import FAR, scaled

SIZES = [3e38, 1e30, 1000.0, 1.0, 1e-30, 1e-44]
every_size = pytest.mark.parametrize("size", SIZES)


def some(size: float = 1.0, offset: float = 0.0) -> Any:
    return ((np.random.default_rng(0).random((200, 3)) - 0.5 + offset) * size).astype(np.float32)


@every_size
def test_points_of_any_size_get_a_handy_one(size: float) -> None:
    z = scaled(some(size)).z
    assert z.dtype == np.float32
    assert np.abs(z.mean(axis=0, dtype=float)).max() < 1e-6 * np.abs(z).max() + 1e-9
    assert 1e-7 < np.abs(z).max() < 8


@every_size
@pytest.mark.parametrize("offset", [0.0, 10.0])
def test_there_and_back_again_is_the_same(size: float, offset: float) -> None:
    x = some(size / (1 + 2 * offset), offset)
    points = scaled(x)
    assert np.array_equal(points.into(x), points.z)
    np.testing.assert_allclose(points.back(points.z), x, rtol=1e-6, atol=2e-7 * size)


def test_the_size_is_a_power_of_two_which_rounds_nothing() -> None:
    assert scaled(some(700.0)).size == 512
    x = np.array([[-700.7], [700.7]], np.float32)  # with 0 in their middle, nothing but the size can round
    assert np.array_equal(scaled(x).z * np.float32(1024), x)


@pytest.mark.parametrize("value", [0.0, 5.0, -3e38])
def test_equal_points_lie_in_the_middle(value: float) -> None:
    points = scaled(np.full((7, 2), value, np.float32))
    assert not points.z.any()
    assert points.back(points.z).tolist() == np.full((7, 2), value, np.float32).tolist()


@every_size
def test_the_sum_of_all_is_exact_in_whatever_order(size: float) -> None:
    half = np.random.default_rng(0).uniform(-size, size, (50_000, 1)).astype(np.float32)
    half[:25_000] /= 1e9
    z = scaled(np.concatenate([half, -half])).z.astype(np.float64)
    assert z.sum() == z[::-1].sum() == np.sort(z, axis=0).sum() == sum(z[:, 0].tolist())


def test_what_is_very_far_away_comes_nearer() -> None:
    points = scaled(some())
    assert points.into(np.array([[1e30, -1e30, 0]], np.float32))[0, :2].tolist() == [FAR, -FAR]


def test_nothing_comes_back_larger_than_a_number_can_be() -> None:
    points = scaled(np.array([[3.4e38], [3.4e38]], np.float32))
    assert np.isfinite(points.back(points.z + np.float32(10))).all()


def test_all_squares_are_summed_up_in_double_precision() -> None:
    x = np.random.default_rng(0).random((40_000, 2)).astype(np.float32)
    points = scaled(x)
    assert points.squares == pytest.approx(float((points.z.astype(float) ** 2).sum()), rel=1e-6)
