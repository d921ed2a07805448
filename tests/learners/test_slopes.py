"""Slopes that are added up bit by bit, and follow points that move, come and go, against sums made in one go."""

from typing import Any

import numpy as np
import pytest

from playground.learners import slopes as module
from playground.learners.kernels import KERNELS, Kernel
from playground.learners.slopes import Slopes

DICE = np.random.default_rng(0)
X = DICE.random((60, 2)).astype(np.float32)
A = np.where(DICE.random(60) < 0.5, 0, DICE.random(60))


def paid(x: Any, multipliers: Any, name: str = "RBF") -> Slopes:
    slopes = Slopes(x, Kernel(x, name, 3.0))
    assert slopes.pay(multipliers)
    return slopes


def same(slopes: Slopes, expected: Slopes) -> None:
    np.testing.assert_allclose(slopes.values, expected.values, rtol=1e-9)
    np.testing.assert_array_equal(slopes.counted, expected.counted)


@pytest.mark.parametrize("name", KERNELS)
def test_what_is_paid_is_the_sum_over_all_points(name: str) -> None:
    slopes = paid(X, A, name)
    np.testing.assert_allclose(slopes.values, slopes.kernel.between(X) @ A, rtol=1e-12)


def test_debts_are_paid_bit_by_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "COMPARISONS", 10 * len(X))
    slopes = Slopes(X, Kernel(X, "RBF", 3.0))
    times = 1
    while not slopes.pay(A):
        assert not slopes.are_paid(A)
        times += 1
    assert times == -(-np.count_nonzero(A) // 10)
    assert slopes.are_paid(A)
    monkeypatch.undo()
    same(slopes, paid(X, A))


def test_only_what_changed_is_owed() -> None:
    slopes, other = paid(X, A), A.copy()
    other[:5] = 0.3
    assert not slopes.are_paid(other)
    slopes.pay(other)
    same(slopes, paid(X, other))


CHANGES = {
    "one moves": (np.concatenate([X[:20], X[20:21] + 0.1, X[21:]]), np.arange(60)),
    "some are gone": (X[10:], np.arange(10, 60)),
    "some come": (np.concatenate([X, X[:4] + 0.5]), np.concatenate([np.arange(60), np.full(4, -1)])),
    "all are others": (X[::-1] + 1, np.arange(60)),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("affordable", [3, 1000])
def test_slopes_follow_points(change: str, name: str, affordable: int, monkeypatch: pytest.MonkeyPatch) -> None:
    x, of = CHANGES[change]
    multipliers = np.where(of < 0, 0.1, A[of])
    before = paid(X, A, name)
    monkeypatch.setattr(module, "COMPARISONS", affordable * len(X))
    slopes = before.moved(x, Kernel(x, name, 3.0), of)
    while not slopes.pay(multipliers):
        pass
    monkeypatch.undo()
    same(slopes, paid(x, multipliers, name))


def test_for_one_point_that_moved_the_others_are_not_added_up_again() -> None:
    x, of = CHANGES["one moves"]
    slopes = paid(X, A).moved(x, Kernel(x, "RBF", 3.0), of)
    assert set(np.flatnonzero(slopes.counted != A)) <= {20}


def test_the_former_slopes_stay_as_they_were() -> None:
    slopes = paid(X, A)
    values = slopes.values.copy()
    slopes.moved(*((x := CHANGES["one moves"][0]), Kernel(x, "RBF", 3.0)), CHANGES["one moves"][1]).pay(A)
    np.testing.assert_array_equal(slopes.values, values)


def test_there_may_be_no_points() -> None:
    slopes = paid(X[:0], A[:0])
    assert paid(X, A).moved(X[:0], slopes.kernel, np.zeros(0, np.intp)).pay(A[:0])
