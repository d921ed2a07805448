"""Clouds as plain arrays, as a model file holds them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats
from playground.learners.gaussians import Mixture
from playground.learners.learner import State

_MOST = 1e78  # the square of anything that a point can be
_LEAST = 1e-78


def mixture_state(mixture: Mixture) -> State:
    """The parts of a state that hold clouds; as their number may differ, all arrays are flat."""
    return {
        "groups/weights": mixture.weights,
        "groups/means": mixture.means.reshape(-1),
        "groups/spreads": mixture.spreads.reshape(-1),
    }


def mixture_of(state: State, centres: Floats, shape: str) -> Mixture:
    """The clouds of a state, around these centres (k, d). ValueError if they are not."""
    k, d = centres.shape
    sizes = {"full": (k, d, d), "diagonal": (k, d), "spherical": (k,)}
    weights = _of_shape(state, "weights", (k,))
    means, spreads = _of_shape(state, "means", (k, d)), _of_shape(state, "spreads", sizes[shape])
    if k and not (weights.min() > 0 and abs(weights.sum() - 1) < 1e-6):
        raise ValueError(f"weights must be above 0 and sum to 1, got {weights.min():g} and {weights.sum():g}")
    if not (np.abs(means - centres) <= 1e-6 * np.abs(means) + _LEAST).all():
        raise ValueError("means must be where the centres are, and some are not")
    variances = spreads.diagonal(axis1=1, axis2=2) if shape == "full" else spreads
    if not ((variances >= _LEAST) & (variances <= _MOST)).all():
        raise ValueError(f"variances must be in {_LEAST:g}..{_MOST:g}, got {variances.min():g} to {variances.max():g}")
    if shape == "full":
        _check_covariances(spreads)
    return Mixture(weights, means, spreads)


def _of_shape(state: State, name: str, shape: tuple[int, ...]) -> NDArray[Any]:
    flat = state[f"groups/{name}"]
    if len(flat) != int(np.prod(shape)):
        raise ValueError(f"there must be {int(np.prod(shape))} numbers for {name}, got {len(flat)}")
    return np.array(flat).reshape(shape)


def _check_covariances(spreads: NDArray[np.float64]) -> None:
    """ValueError unless each of (k, d, d) is a covariance."""
    deviations = np.sqrt(spreads.diagonal(axis1=1, axis2=2))
    correlations = spreads / deviations[:, :, None] / deviations[:, None, :]
    if not np.array_equal(spreads, spreads.swapaxes(1, 2)):
        raise ValueError("covariances must be symmetric, and some are not")
    if len(spreads) and not np.linalg.eigvalsh(correlations).min() > 0:
        raise ValueError("covariances must be positive definite, and some are not")
