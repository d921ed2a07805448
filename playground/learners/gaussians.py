"""Mixtures of Gaussians: clouds, of which each has a weight, a middle, and a spread in all directions."""

import dataclasses
import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Plane
from playground.learners.scaled import FAR, Scaled
from playground.phrases import phrase

Numbers = NDArray[np.float64]

SHAPES = (phrase("full"), phrase("diagonal"), phrase("spherical"))
FLOOR = 1e-10  # the least variance of scaled points: less is lost in rounding
_MOST = 1e30  # what a picture needs to know of a variance
_LARGEST = float(np.finfo(np.float32).max)
_LOG_TWO_PI = math.log(2 * math.pi)


@dataclass(frozen=True)
class Mixture:
    """k clouds among things of d numbers."""

    weights: Numbers
    """(k,) that sum to 1"""
    means: Numbers
    """(k, d)"""
    spreads: Numbers
    """full: covariances (k, d, d); diagonal: variances (k, d); spherical: (k,) the same one in all directions"""

    @property
    def shape(self) -> str:
        return SHAPES[3 - self.spreads.ndim]

    @property
    def parameters(self) -> int:
        """How many numbers can be chosen freely."""
        k, d = self.means.shape
        own = {"full": d * (d + 1) // 2, "diagonal": d, "spherical": 1}[self.shape]
        return max(0, k * (own + d + 1) - 1)

    @cached_property
    def whitening(self) -> Numbers:
        """What makes a cloud a ball of radius 1: the inverse of the Cholesky factor (k, d, d), or of the deviations."""
        if self.shape != "full":
            return 1 / np.sqrt(self.spreads)
        try:
            factors = np.linalg.cholesky(self.spreads)
        except np.linalg.LinAlgError:  # clouds that were flat among smaller points
            factors = np.linalg.cholesky(self.spreads + FLOOR * np.eye(self.means.shape[1]))
        return np.asarray(np.linalg.inv(factors), np.float64)

    @cached_property
    def pivots(self) -> Numbers:
        """(k, d) the variance of each number, those before it being known; it is small where a cloud is flat."""
        k, d = self.means.shape
        match self.shape:
            case "full":
                return 1 / np.square(self.whitening.diagonal(axis1=1, axis2=2))
            case "diagonal":
                return self.spreads
            case _:
                return np.broadcast_to(self.spreads[:, None], (k, d))

    @cached_property
    def heights(self) -> Numbers:
        """(k,) the logarithm of weight times density in the middle of each cloud."""
        volumes = np.log(self.pivots).sum(axis=1)  # log |covariance|
        return np.log(self.weights) - (self.means.shape[1] * _LOG_TWO_PI + volumes) / 2

    def scaled(self, points: Scaled) -> "Mixture":
        """The same among scaled points."""
        means = lying(self.means, points)
        spreads = self.spreads / points.size**2
        each = (
            spreads.reshape(len(means), -1)[:, :: means.shape[1] + 1] if self.shape == "full" else spreads
        )  # variances
        np.maximum(each, FLOOR, out=each)
        return dataclasses.replace(self, means=means, spreads=spreads)

    def back(self, points: Scaled) -> "Mixture":
        """A mixture among scaled points as it is among the points themselves."""
        means = np.clip((self.means + points.middle) * points.size, -_LARGEST, _LARGEST)
        return dataclasses.replace(self, means=means, spreads=self.spreads * points.size**2)

    def on(self, plane: Plane) -> Floats:
        """(k, 2, 2) the covariances as they are seen on a plane."""
        axes = plane.axes.astype(np.float64)
        match self.shape:
            case "full":
                seen = axes @ self.spreads @ axes.T
            case "diagonal":
                seen = (axes * self.spreads[:, None]) @ axes.T
            case _:
                seen = self.spreads[:, None, None] * (axes @ axes.T)
        return np.clip(seen * plane.scale**2, -_MOST, _MOST).astype(np.float32)


def lying(things: NDArray[np.floating], points: Scaled) -> Numbers:
    """(m, d) things, in double precision, scaled as points are. What is very far away comes nearer."""
    return np.clip(things / points.size - points.middle, -FAR, FAR)


def balls(means: Numbers, variance: float, shape: str) -> Mixture:
    """Round clouds of one size and weight at means (k, d)."""
    k, d = means.shape
    spreads = {"full": np.tile(np.eye(d), (k, 1, 1)), "diagonal": np.ones((k, d)), "spherical": np.ones(k)}[shape]
    return Mixture(np.full(k, 1 / max(1, k)), means, spreads * variance)


def fitted(counts: Numbers, sums: Numbers, squares: Numbers, regularisation: float) -> Mixture:
    """The likeliest mixture from the sums (k, ...) of shares, of shares z, and of shares z z' or what is needed of it.

    `squares` has the shape of the spreads: (k, d, d), (k, d), or (k,) the mean of shares z^2 over all d numbers. The
    regularisation is added to all variances.
    """
    means = sums / counts[:, None]
    match squares.ndim:
        case 3:
            spreads = squares / counts[:, None, None] - means[:, :, None] * means[:, None, :]
            spreads += regularisation * np.eye(means.shape[1])
        case 2:
            spreads = np.maximum(squares / counts[:, None] - means**2, 0.0) + regularisation
        case _:
            spreads = np.maximum(squares / counts - (means**2).mean(axis=1), 0.0) + regularisation
    return Mixture(counts / counts.sum(), means, spreads)


def bound(mixture: Mixture, counts: Numbers, regularisation: float) -> float:
    """The sum over all points of share log(weight density), for a mixture that was just fitted to the shares.

    Around its mean a cloud has the covariance C - regularisation, of which trace(C^-1 ...) is easily known.
    """
    d = mixture.means.shape[1]
    traces = np.square(mixture.whitening).reshape(len(counts), -1).sum(axis=1) * (
        d if mixture.shape == "spherical" else 1
    )
    return float(counts @ (mixture.heights - (d - regularisation * traces) / 2))
