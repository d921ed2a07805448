"""Clouds against textbook formulas, written cloud by cloud."""

from typing import Any

import numpy as np
import pytest

from playground.data.points import Plane
from playground.learners.gaussians import FLOOR, SHAPES, Mixture, balls, bound, fitted, lying
from playground.learners.scaled import scaled
from tests.clouds import covariances, densities, some_mixture, some_things

each_shape = pytest.mark.parametrize("shape", SHAPES)


@each_shape
@pytest.mark.parametrize("size", [1, 2, 5])
def test_the_height_of_a_cloud_is_its_weight_times_its_density_in_the_middle(shape: str, size: int) -> None:
    mixture = some_mixture(3, size, shape)
    expected = [densities(mixture, mean[None])[cloud, 0] for cloud, mean in enumerate(mixture.means)]
    np.testing.assert_allclose(np.exp(mixture.heights), expected, rtol=1e-9)


@each_shape
def test_whitening_makes_a_cloud_a_ball_of_radius_one(shape: str) -> None:
    mixture = some_mixture(3, 4, shape)
    for whitening, covariance in zip(mixture.whitening, covariances(mixture), strict=True):
        turn = whitening if shape == "full" else np.eye(4) * whitening
        np.testing.assert_allclose(turn @ covariance @ turn.T, np.eye(4), atol=1e-9)


@each_shape
def test_pivots_are_variances_whose_product_is_the_determinant(shape: str) -> None:
    mixture = some_mixture(3, 4, shape)
    np.testing.assert_allclose(mixture.pivots.prod(axis=1), np.linalg.det(covariances(mixture)), rtol=1e-9)
    np.testing.assert_allclose(mixture.pivots[:, 0], covariances(mixture)[:, 0, 0], rtol=1e-9)


@pytest.mark.parametrize(("shape", "expected"), [("full", 3 * (3 + 2) + 2), ("diagonal", 14), ("spherical", 11)])
def test_it_counts_what_can_be_chosen_freely(shape: str, expected: int) -> None:
    assert some_mixture(3, 2, shape).parameters == expected


@each_shape
@pytest.mark.parametrize("size", [1.0, 1e-20, 1e30])
def test_among_scaled_points_clouds_are_what_they_were(shape: str, size: float) -> None:
    things = some_things(50, 2) * size
    points = scaled(things.astype(np.float32))
    mixture = balls(things[:3].astype(np.float64), 0.3 * size**2, shape)
    there = mixture.scaled(points)
    np.testing.assert_allclose(there.means, lying(things[:3], points), atol=1e-6)
    back = there.back(points)
    np.testing.assert_allclose(back.means, mixture.means, rtol=1e-12)
    np.testing.assert_allclose(back.spreads, mixture.spreads, rtol=1e-12)


@each_shape
def test_among_points_that_are_much_larger_no_cloud_is_without_volume(shape: str) -> None:
    points = scaled(some_things(50, 2) * np.float32(1e30))
    there = some_mixture(3, 2, shape).scaled(points)
    assert there.pivots.min() >= FLOOR / 2
    assert np.isfinite(there.heights).all()


def test_flat_clouds_among_larger_points_get_some_volume() -> None:
    line = np.array([[[1.0, 1.0], [1.0, 1.0]]])
    assert np.isfinite(Mixture(np.ones(1), np.zeros((1, 2)), line).whitening).all()


@each_shape
def test_on_a_plane_clouds_are_seen_from_the_side(shape: str) -> None:
    axes = np.linalg.qr(np.random.default_rng(1).normal(size=(4, 2)))[0].T.astype(np.float32)
    plane, mixture = Plane(np.zeros(4, np.float32), axes, 0.25, ("one", "other")), some_mixture(3, 4, shape)
    expected = [axes @ covariance @ axes.T / 16 for covariance in covariances(mixture)]
    np.testing.assert_allclose(mixture.on(plane), expected, rtol=1e-5)
    assert np.isfinite(balls(np.zeros((2, 4)), 1e76, shape).on(plane)).all()


@each_shape
def test_a_mixture_is_fitted_to_shares(shape: str) -> None:
    things, shares = some_things(60, 3).astype(np.float64), np.random.default_rng(3).dirichlet(np.ones(4), 60)
    counts, sums = shares.sum(axis=0), shares.T @ things
    products = np.einsum("nk,ni,nj->kij", shares, things, things)
    variances = products.diagonal(axis1=1, axis2=2)
    squares: dict[str, Any] = {"full": products, "diagonal": variances, "spherical": variances.mean(axis=1)}
    mixture = fitted(counts, sums, squares[shape], 0.01)
    for cloud in range(4):
        mean = np.average(things, axis=0, weights=shares[:, cloud])
        covariance = np.cov(things.T, aweights=shares[:, cloud], ddof=0)
        variances = covariance.diagonal()
        expected = {
            "full": covariance + 0.01 * np.eye(3),
            "diagonal": variances + 0.01,
            "spherical": variances.mean() + 0.01,
        }
        np.testing.assert_allclose(mixture.means[cloud], mean, rtol=1e-12)
        np.testing.assert_allclose(mixture.spreads[cloud], expected[shape], rtol=1e-9)
    np.testing.assert_allclose(mixture.weights, counts / 60, rtol=1e-12)
    logs = np.log(densities(mixture, things))
    assert bound(mixture, counts, 0.01) == pytest.approx(float((shares.T * logs).sum()), rel=1e-9)


def test_round_clouds_have_one_size_and_weight() -> None:
    for shape in SHAPES:
        mixture = balls(np.zeros((5, 3)), 0.2, shape)
        np.testing.assert_array_equal(covariances(mixture), np.tile(0.2 * np.eye(3), (5, 1, 1)))
        assert mixture.weights.tolist() == [0.2] * 5
