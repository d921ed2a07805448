"""What a kernel machine says all over the plane on which points are seen."""

import numpy as np
from numpy.typing import NDArray

from playground.data.points import Floats, Plane
from playground.learners.kernels import Kernel, Numbers

SIDE = 64
COARSEST = 16
COMPARISONS = 60_000  # of places and things, where each has to be made; the map is coarser if there were more


def score_map(kernel: Kernel, x: Floats, weights: Numbers, plane: Plane) -> Numbers:
    """(side, side) the sum of weight k(x, place) over things (m, d), in the middle of equal squares of the plane.

    Rows go up, as places do, and columns to the right.
    """
    if kernel.name == "RBF":
        return _rbf_map(kernel, x, weights, plane)
    side = SIDE
    while kernel.name == "sigmoid" and side > COARSEST and side * side * len(x) > COMPARISONS:
        side //= 2
    basis = np.concatenate([plane.centre[None], plane.axes]).astype(np.float64) * kernel.size**2
    things = x.astype(np.float64) @ basis.T  # (m, 3) products with the middle of the plane and its two axes
    up, across = np.meshgrid(_steps(side, plane), _steps(side, plane), indexing="ij")
    places = np.column_stack(
        [np.ones(side * side), across.ravel(), up.ravel()]
    )  # a place = middle + ways along the axes
    return _sum_of_products(kernel.name, places, things, weights).reshape(side, side)


def _sum_of_products(name: str, places: Numbers, things: Numbers, weights: Numbers) -> Numbers:
    """(p,) the sum of weight k(place . thing). For the linear and the cubic one the things are added up beforehand."""
    match name:
        case "linear":
            return places @ (things.T @ weights)
        case "polynomial":
            sums = _pairs(things).T @ (things * weights[:, None])  # (9, 3)
            return np.einsum("pi,pi->p", _pairs(places) @ sums, places)
        case _:
            products = np.clip(places @ things.T, -20.0, 20.0).astype(np.float32)  # beyond that it is 1
            return np.tanh(products, out=products) @ weights


def _pairs(rows: Numbers) -> Numbers:
    """(m, 9) all products of two of three numbers, for each row (m, 3)."""
    return (rows[:, :, None] * rows[:, None, :]).reshape(len(rows), 9)


def _rbf_map(kernel: Kernel, x: Floats, weights: Numbers, plane: Plane) -> Numbers:
    """exp(-gamma |x - place|^2) is a product of three: for how far x is beside the plane, across it and up."""
    away = x.astype(np.float64) - plane.centre
    along = away @ plane.axes.T  # (m, 2)
    beside = np.maximum(np.square(away).sum(axis=1) - np.square(along).sum(axis=1), 0.0)
    lengths = np.square(plane.axes).sum(axis=1)  # 1, or 0 where there is no second axis
    steps = _steps(SIDE, plane)[:, None] * lengths  # (side, 2)
    across, up = (_falls(kernel.gamma * np.square(steps[:, i, None] - along[:, i])) for i in (0, 1))  # (side, m)
    return (up * (weights * np.exp(-kernel.gamma * beside)).astype(np.float32)) @ across.T


def _falls(exponents: Numbers) -> Floats:
    """exp(-exponent)."""
    falls = np.maximum(-exponents, -100.0).astype(np.float32)  # e^-100 is 0 to a float32
    return np.exp(falls, out=falls)


def _steps(side: int, plane: Plane) -> NDArray[np.float64]:
    """(side,) how far from the middle of the plane the middles of so many equal parts are."""
    return ((np.arange(side) + 0.5) / side - 0.5) / plane.scale
