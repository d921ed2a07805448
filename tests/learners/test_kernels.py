"""The kernels against their formulas, written point by point, and against huge numbers."""

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.learners import kernels
from playground.learners.kernels import KERNELS, Kernel

DICE = np.random.default_rng(0)
X = DICE.normal(0.5, 0.3, (23, 3)).astype(np.float32)
THINGS = DICE.normal(0.5, 0.6, (11, 3)).astype(np.float32)

each_kernel = pytest.mark.parametrize("name", KERNELS)


def formula(name: str, gamma: float, a: NDArray[np.floating], b: NDArray[np.floating]) -> float:
    a, b = a.astype(np.float64), b.astype(np.float64)
    match name:
        case "RBF":
            return float(np.exp(-gamma * ((a - b) ** 2).sum()))
        case "linear":
            return float(a @ b)
        case "polynomial":
            return float((gamma * (a @ b)) ** 3)
        case _:
            return float(np.tanh(gamma * (a @ b)))


@each_kernel
@pytest.mark.parametrize("gamma", [0.01, 2.0, 300.0])
def test_likenesses_are_those_of_the_formula(name: str, gamma: float) -> None:
    kernel = Kernel(X, name, gamma)
    expected = [[formula(name, gamma, thing, point) for point in X] for thing in THINGS]
    np.testing.assert_allclose(kernel.unit * kernel.between(THINGS), expected, rtol=1e-9, atol=1e-12 * kernel.unit)


@each_kernel
def test_no_two_points_are_more_alike_than_one(name: str) -> None:
    kernel = Kernel(X * 100, name, 30.0)
    assert np.abs(kernel.between(X * 100)).max() <= 1 + 1e-9
    assert np.abs(kernel.own(X * 100)).max() == pytest.approx(1, rel=1e-12)


@each_kernel
def test_likeness_with_oneself_is_the_diagonal(name: str) -> None:
    kernel = Kernel(X, name, 2.0)
    np.testing.assert_allclose(kernel.own(X), kernel.between(X).diagonal(), rtol=1e-12)


@each_kernel
def test_sums_are_the_same_in_parts(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel, weights, multipliers = Kernel(X, name, 2.0), DICE.random(len(THINGS)), DICE.random(len(X))
    monkeypatch.setattr(kernels, "BLOCK", 3 * len(X))
    np.testing.assert_allclose(kernel.sums(THINGS, weights), weights @ kernel.between(THINGS), rtol=1e-12)
    np.testing.assert_allclose(kernel.at(THINGS, multipliers), kernel.between(THINGS) @ multipliers, rtol=1e-12)


@each_kernel
def test_for_some_of_the_points_likenesses_stay_what_they_are(name: str) -> None:
    kernel, chosen = Kernel(X, name, 2.0), np.array([7, 2, 20])
    np.testing.assert_allclose(kernel.only(chosen).between(THINGS), kernel.between(THINGS)[:, chosen], rtol=1e-12)


def test_one_row_is_a_row_of_many() -> None:
    kernel = Kernel(X, "RBF", 2.0)
    sides = kernel.sides(THINGS)
    np.testing.assert_allclose(kernel.rows(sides[4]), kernel.between(THINGS)[4], rtol=1e-12)


def test_a_far_point_leaves_the_near_ones_as_alike_as_they_were() -> None:
    with_far = np.concatenate([X, np.full((1, 3), 1e30, np.float32)])
    expected = Kernel(X, "RBF", 2.0).between(X)
    alike = Kernel(with_far, "RBF", 2.0).between(with_far)
    np.testing.assert_allclose(alike[:-1, :-1], expected, rtol=1e-6)
    np.testing.assert_array_equal(alike[-1], np.eye(1, len(with_far), len(X))[0])


def test_far_points_are_told_apart_to_the_last_digit() -> None:
    x = np.array([[4096.0], [4096.5], [-4096.0]], np.float32)
    alike = Kernel(x, "RBF", 1.0).between(x)
    np.testing.assert_allclose(alike, [[1, np.exp(-0.25), 0], [np.exp(-0.25), 1, 0], [0, 0, 1]], rtol=1e-15)


@each_kernel
@pytest.mark.parametrize("size", [0.0, 1e-38, 3e38])
def test_any_points_have_a_finite_likeness(name: str, size: float) -> None:
    x = np.outer([1, -1, 0.5], [size, size]).astype(np.float32)
    assert np.isfinite(Kernel(x, name, 1000.0).between(x)).all()


@each_kernel
def test_there_may_be_no_points(name: str) -> None:
    assert Kernel(X[:0], name, 2.0).between(THINGS).shape == (len(THINGS), 0)
