"""Other numbers of clouds, tried."""

import numpy as np
import pytest

from playground.learners.elbow_of_clouds import best_surprises
from playground.learners.gaussians import SHAPES

DICE = np.random.default_rng(0)
PLACES = np.array([[0.2, 0.2], [0.8, 0.3], [0.4, 0.9]])
X = (PLACES[np.arange(300) % 3] + 0.06 * DICE.standard_normal((300, 2))).astype(np.float32)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("size", [1.0, 1e20])
def test_the_true_number_of_clouds_has_the_least_bic(shape: str, size: float) -> None:
    surprises, parameters = best_surprises(X * np.float32(size), 6, shape, 1e-6)
    assert (2 * len(X) * surprises + parameters * np.log(len(X))).argmin() + 1 == 3


def test_the_surprise_of_one_cloud_is_that_of_the_normal_distribution() -> None:
    surprises, parameters = best_surprises(X, 1, "full", 1e-9)
    covariance = np.cov(X.T.astype(np.float64), ddof=0)
    assert surprises[0] == pytest.approx(1 + np.log(np.linalg.det(2 * np.pi * covariance)) / 2, rel=1e-6)
    assert parameters.tolist() == [5]


def test_more_clouds_than_places_are_no_better() -> None:
    surprises, parameters = best_surprises(np.repeat(X[:3], 20, axis=0), 6, "full", 1e-6)
    np.testing.assert_array_equal(surprises[3:], surprises[2])
    np.testing.assert_array_equal(parameters[3:], parameters[2])
