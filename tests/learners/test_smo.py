"""Moving pairs of multipliers: against a few points worked out on paper, and against what the best must fulfil."""

from typing import Any

import numpy as np
import pytest

from playground.learners.kernels import KERNELS, Kernel
from playground.learners.smo import Pair, Smo, most_violating, violation, with_sum

DICE = np.random.default_rng(0)
X = DICE.random((40, 2)).astype(np.float32)


def begun(x: Any, multipliers: Any, name: str = "RBF", gamma: float = 5.0) -> tuple[Smo, Any]:
    """An optimiser that has not moved yet, and the kernel's matrix."""
    kernel, a = Kernel(x, name, gamma), np.array(multipliers, np.float64)
    alike, smo = kernel.between(x), Smo(kernel, x)
    smo.begin(a, alike @ a)
    return smo, alike


def moved(smo: Smo, expected: Pair) -> None:
    """Its next move is this one."""
    assert smo.move(1e-6) == pytest.approx(expected, rel=1e-12)


def halfway() -> Any:
    return np.repeat([1.0, 0.5, 0.0, 0.0], 10)


def test_two_points_share_what_one_of_them_had() -> None:
    smo, _ = begun(X[:2], [0.8, 0.0])
    moved(smo, Pair(1, 0, 0.4))
    assert smo.multipliers.tolist() == pytest.approx([0.4, 0.4], rel=1e-12)
    assert smo.move(1e-6) is None


def test_a_multiplier_stops_at_its_bound() -> None:
    line = np.array([[1.0], [2.0]], np.float32)  # with the linear kernel all weight belongs to the point nearest 0
    smo, _ = begun(line, [0.3, 0.9], "linear")
    moved(smo, Pair(0, 1, 0.7))
    assert smo.multipliers[0] == 1
    assert smo.move(1e-6) is None
    smo, _ = begun(line, [0.3, 0.4], "linear")
    smo.move(1e-6)
    assert smo.multipliers[1] == 0


@pytest.mark.parametrize("name", KERNELS)
def test_the_sum_stays_and_the_cost_falls_with_every_move(name: str) -> None:
    smo, alike = begun(X, halfway(), name, 1.0)
    costs = [smo.multipliers @ alike @ smo.multipliers / 2]
    for _ in range(100):
        pair = smo.move(1e-9)
        costs.append(smo.multipliers @ alike @ smo.multipliers / 2)
        assert pair is None or costs[-1] <= costs[-2] * (1 + 1e-14)
    assert costs[-1] < 0.99 * costs[0]
    assert smo.multipliers.sum() == pytest.approx(15, rel=1e-12)
    assert smo.multipliers.min() >= 0
    assert smo.multipliers.max() <= 1


@pytest.mark.parametrize("name", KERNELS)
def test_it_keeps_account_of_the_slopes(name: str) -> None:
    smo, alike = begun(X, halfway(), name, 1.0)
    for _ in range(30):
        smo.move(1e-9)
    np.testing.assert_allclose(smo.slopes, alike @ smo.multipliers, atol=1e-9)


def test_the_taker_has_the_lowest_slope_and_the_pair_gains_most() -> None:
    smo, alike = begun(X, halfway())
    slopes = smo.slopes
    taker = int(np.where(halfway() < 1, slopes, np.inf).argmin())
    falls = np.where(halfway() > 0, slopes - slopes[taker], 0).clip(0)
    gains = falls**2 / np.maximum(2 - 2 * alike[taker], 1e-12)
    pair = smo.move(1e-9)
    assert pair is not None
    assert (pair.taker, pair.giver) == (taker, int(gains.argmax()))


def test_in_the_end_no_pair_breaks_the_rules() -> None:
    smo, alike = begun(X, halfway())
    while smo.move(1e-7):
        pass
    assert violation(smo.multipliers, alike @ smo.multipliers) <= 1.1e-7
    is_free = (smo.multipliers > 0) & (smo.multipliers < 1)
    assert is_free.any()
    rho = (alike @ smo.multipliers)[is_free].mean()
    assert (alike @ smo.multipliers)[smo.multipliers == 0].min() > rho - 1e-6
    assert (alike @ smo.multipliers)[smo.multipliers == 1].max() < rho + 1e-6


def test_equal_points_are_moved_between_without_harm() -> None:
    x = np.repeat(X[:3], 5, axis=0)
    smo, alike = begun(x, np.repeat([1.0, 0.2, 0.0], 5))
    for _ in range(50):
        smo.move(1e-9)
    assert np.isfinite(smo.multipliers).all()
    assert violation(smo.multipliers, alike @ smo.multipliers) < 1e-8


@pytest.mark.parametrize(
    ("multipliers", "slopes", "expected"),
    [
        ([0, 1], [2, 5], 3),  # the second could give to the first
        ([0, 1], [5, 2], 0),
        ([0.5, 0.5], [5, 2], 3),
        ([0.5], [5], 0),
        ([1, 1], [5, 2], 0),  # nobody can take
        ([], [], 0),
    ],
)
def test_a_violation_is_the_greatest_difference_of_a_pair_that_could_move(
    multipliers: list[float], slopes: list[float], expected: float
) -> None:
    assert violation(np.array(multipliers, float), np.array(slopes, float)) == expected


def test_the_most_violating_ones_are_the_first_takers_and_givers() -> None:
    multipliers = np.array([1, 1, 1, 0.5, 0, 0, 0, 0])
    slopes = np.array([9, 1, 3, 2, 5, 4, 8, 0])
    assert most_violating(multipliers, slopes, 4).tolist() == [0, 2, 3, 7]
    assert most_violating(multipliers, slopes, 8).tolist() == list(range(8))


@pytest.mark.parametrize(
    ("multipliers", "total", "expected"),
    [
        ([0.2, 0.2, 0.2], 1.5, [0.2, 1.0, 0.3]),  # the lowest slopes get what is lacking
        ([0.9, 0.9, 0.9], 1.3, [0.0, 0.9, 0.4]),  # the highest ones give what is too much
        ([0.5, 0.2, 0.3], 1.0, [0.5, 0.2, 0.3]),
        ([0.0, 0.0, 0.0], 3.0, [1.0, 1.0, 1.0]),
    ],
)
def test_a_sum_is_mended_where_it_costs_least(multipliers: list[float], total: float, expected: list[float]) -> None:
    mended = with_sum(np.array(multipliers), total, np.array([7.0, 1.0, 4.0]))
    assert mended.tolist() == pytest.approx(expected, rel=1e-12)


def test_multipliers_are_filled_to_the_bound_itself() -> None:
    mended = with_sum(np.full(1000, 0.1), 700.3, DICE.random(1000))
    assert np.count_nonzero((mended != 1) & (mended != 0.1)) == 1
    assert mended.sum() == pytest.approx(700.3, rel=1e-12)
