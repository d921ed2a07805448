"""What is inside, by hand for three points in a row, of which two bear weight."""

import numpy as np
import pytest

from playground.data.points import SQUARE
from playground.learners.boundary import Boundary
from playground.learners.kernels import Kernel
from playground.learners.slopes import Slopes

X = np.array([[0.2, 0.5], [0.5, 0.5], [0.8, 0.5]], np.float32)
NEAR, FAR = float(np.exp(-0.09)), float(np.exp(-0.36))  # RBF with gamma 1


def bearing(*multipliers: float) -> Boundary:
    slopes = Slopes(X, Kernel(X, "RBF", 1.0))
    slopes.pay(np.array(multipliers))
    return Boundary(slopes)


def test_points_with_some_weight_are_on_the_boundary() -> None:
    boundary = bearing(0.4, 0.0, 0.4)
    assert boundary.bearing.tolist() == [0, 2]
    assert boundary.weights.tolist() == pytest.approx([0.5, 0.5])
    assert boundary.rho == pytest.approx((1 + FAR) / 2, rel=1e-6)
    assert boundary.scores.tolist() == pytest.approx([0, NEAR - (1 + FAR) / 2, 0], abs=1e-6)
    assert boundary.outside == 0


def test_the_objective_is_half_of_a_k_a() -> None:
    assert bearing(0.4, 0.0, 0.4).objective == pytest.approx((1 + FAR) / 4, rel=1e-6)


def test_without_such_points_the_boundary_is_halfway_from_the_innermost_outside_to_the_outermost_inside() -> None:
    assert bearing(1.0, 0.0, 1.0).rho == pytest.approx(((1 + FAR) + 2 * NEAR) / 2 / 2, rel=1e-6)


@pytest.mark.parametrize("multipliers", [(1.0, 1.0, 1.0), (0.0, 0.0, 0.0)])
def test_there_is_a_boundary_if_all_points_are_alike(multipliers: tuple[float, ...]) -> None:
    boundary = bearing(*multipliers)
    assert np.isfinite([boundary.rho, boundary.objective, *boundary.scores]).all()


def test_a_point_with_all_weight_it_may_have_is_outside_if_others_are_on_the_boundary() -> None:
    x = np.array([[0.2, 0.5], [0.3, 0.5], [0.25, 0.9]], np.float32)
    slopes = Slopes(x, Kernel(x, "RBF", 5.0))
    slopes.pay(np.array([0.9, 0.9, 1.0]))
    boundary = Boundary(slopes)
    assert (boundary.scores < 0).tolist()[2]
    assert boundary.outside == pytest.approx(1 / 3)


def test_contributions_and_the_map_add_up_to_scores() -> None:
    boundary = bearing(0.4, 0.2, 0.4)
    for point, score in zip(X, boundary.scores, strict=True):
        assert boundary.contributions(point).sum() - boundary.rho == pytest.approx(score, abs=1e-9)
    ours, places = boundary.score_map(SQUARE), (np.arange(64) + 0.5) / 64
    there = np.array([places[50], places[10]], np.float32)
    assert ours[10, 50] == pytest.approx(boundary.contributions(there).sum() - boundary.rho, abs=1e-6)


def test_beside_tiny_points_scores_stay_finite() -> None:
    x = X * np.float32(1e-30)
    slopes = Slopes(x, Kernel(x, "polynomial", 1.0))
    slopes.pay(np.ones(3))
    boundary = Boundary(slopes)
    assert np.isfinite(boundary.score_map(SQUARE)).all()
    assert np.isfinite(boundary.contributions(X[0]).astype(np.float32)).all()
