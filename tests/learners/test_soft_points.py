"""The two halves of EM, done some rows at a time and with tricks, against formulas without any."""

from typing import Any

import numpy as np
import pytest

from playground.learners import soft_points as module
from playground.learners.gaussians import SHAPES, Mixture, balls
from playground.learners.soft_points import Products, SoftPoints, Whitened, soft_points
from tests.clouds import densities, some_mixture, some_things

CASES = [(size, shape) for size in (1, 2, 3, 6, 37) for shape in SHAPES]
each_case = pytest.mark.parametrize(("size", "shape"), CASES)


def both(size: int, shape: str, count: int = 300) -> tuple[SoftPoints, Any, Mixture]:
    z = some_things(count, size).astype(np.float64)
    return soft_points(z, shape), z, some_mixture(4, size, shape)


@pytest.mark.parametrize("numbers", [64, 1 << 17])
@each_case
def test_points_are_shared_out_by_weight_times_density(
    size: int, shape: str, numbers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_NUMBERS", numbers)
    points, z, mixture = both(size, shape)
    found, likely = points.share(mixture), densities(mixture, z)
    np.testing.assert_allclose(found.shares, (likely / likely.sum(axis=0)).T, rtol=1e-5, atol=1e-30)
    assert found.surprise == pytest.approx(-np.log(likely.sum(axis=0)).mean(), rel=1e-10)
    shares = likely / likely.sum(axis=0)
    logs = np.log(np.maximum(shares, 1e-300))
    assert found.doubt == pytest.approx(-(shares * logs).sum() / len(z), rel=1e-9, abs=1e-15)
    np.testing.assert_allclose(points.surprises(mixture), -np.log(likely.sum(axis=0)), rtol=1e-9)


@pytest.mark.parametrize("numbers", [64, 1 << 17])
@each_case
def test_moments_are_sums_over_all_points(size: int, shape: str, numbers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_NUMBERS", numbers)
    points, z, mixture = both(size, shape)
    shares = points.share(mixture).shares
    exact = shares.astype(np.float64)
    products = np.einsum("nk,ni,nj->kij", exact, z, z, optimize=True)
    variances = products.diagonal(axis1=1, axis2=2)
    squares: dict[str, Any] = {"full": products, "diagonal": variances, "spherical": variances.mean(axis=1)}
    counts, sums, found = points.moments(shares)
    np.testing.assert_allclose(counts, exact.sum(axis=0), rtol=1e-8)
    np.testing.assert_allclose(sums, exact.T @ z, rtol=1e-7, atol=1e-8)
    np.testing.assert_allclose(found, squares[shape], rtol=1e-7, atol=1e-8)


@each_case
def test_moments_do_not_depend_on_how_shares_lie_in_memory(size: int, shape: str) -> None:
    points, _, mixture = both(size, shape)
    shares = points.share(mixture).shares
    for one, other in zip(points.moments(shares), points.moments(np.ascontiguousarray(shares)), strict=True):
        np.testing.assert_array_equal(one, other)


def test_both_ways_agree() -> None:
    z, mixture = some_things(200, 6).astype(np.float64), some_mixture(5, 6, "full")
    one, other = Products(z, "full").share(mixture), Whitened(z).share(mixture)
    np.testing.assert_allclose(one.shares, other.shares, atol=1e-7)
    assert one.surprise == pytest.approx(other.surprise, rel=1e-12)
    for mine, theirs in zip(Products(z, "full").moments(one.shares), Whitened(z).moments(one.shares), strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-9)


@each_case
def test_a_thing_that_is_very_far_away_belongs_somewhere(size: int, shape: str) -> None:
    far = np.full((1, size), 1e8)
    found = soft_points(far, shape).share(balls(some_things(3, size).astype(np.float64), 1e-10, shape))
    assert found.shares.sum() == pytest.approx(1)
    assert np.isfinite([found.surprise, found.doubt]).all()
