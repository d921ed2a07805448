"""Mixtures of Gaussians for tests, and their densities by the formula."""

from typing import Any

import numpy as np

from playground.learners.gaussians import Mixture


def some_things(count: int, size: int, seed: int = 0) -> Any:
    """(count, size) of single precision."""
    return np.random.default_rng(seed).normal(0.3, 0.5, (count, size)).astype(np.float32)


def some_mixture(k: int, size: int, shape: str, seed: int = 0) -> Mixture:
    """Of different weights, places and spreads."""
    dice = np.random.default_rng(seed)
    tilts = dice.normal(size=(k, size, size))
    covariances = tilts @ tilts.swapaxes(1, 2) / size + 0.05 * np.eye(size)
    spreads = {
        "full": covariances,
        "diagonal": covariances.diagonal(axis1=1, axis2=2).copy(),
        "spherical": covariances[:, 0, 0].copy(),
    }
    return Mixture(dice.dirichlet(np.ones(k)), dice.normal(0.3, 0.5, (k, size)), spreads[shape])


def covariances(mixture: Mixture) -> Any:
    """(k, d, d) whatever the shape."""
    if mixture.spreads.ndim == 3:
        return mixture.spreads
    return np.array([np.eye(mixture.means.shape[1]) * spread for spread in mixture.spreads])


def densities(mixture: Mixture, things: Any) -> Any:
    """(k, m) weight times density, by the textbook's formula."""
    rows = []
    for weight, mean, covariance in zip(mixture.weights, mixture.means, covariances(mixture), strict=True):
        away = things - mean
        exponents = np.einsum("mi,ij,mj->m", away, np.linalg.inv(covariance), away)
        rows.append(weight * np.exp(-exponents / 2) / np.sqrt(np.linalg.det(2 * np.pi * covariance)))
    return np.array(rows)
