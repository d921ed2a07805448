"""Clouds in a state, and states that hold none."""

from typing import Any

import numpy as np
import pytest

from playground.learners.cloud_state import mixture_of, mixture_state
from playground.learners.gaussians import SHAPES, Mixture
from tests.clouds import some_mixture


def centres(mixture: Mixture) -> Any:
    return mixture.means.astype(np.float32)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("k", [0, 1, 4])
def test_clouds_come_back_as_they_were(shape: str, k: int) -> None:
    mixture = (
        some_mixture(k, 3, shape)
        if k
        else Mixture(np.zeros(0), np.zeros((0, 3)), some_mixture(1, 3, shape).spreads[:0])
    )
    back = mixture_of(mixture_state(mixture), centres(mixture), shape)
    assert all(np.array_equal(getattr(back, name), getattr(mixture, name)) for name in ("weights", "means", "spreads"))


def changed(name: str, change: Any) -> Any:
    mixture = some_mixture(3, 2, "full")
    state = mixture_state(mixture)
    numbers = state[f"groups/{name}"].copy()
    return {**state, f"groups/{name}": change(numbers)}, centres(mixture)


def put(index: int, value: float) -> Any:
    def change(numbers: Any) -> Any:
        numbers[index] = value
        return numbers

    return change


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("weights", lambda numbers: numbers[:2], "there must be 3 numbers for weights, got 2"),
        ("weights", lambda numbers: numbers * 2, "weights must be above 0 and sum to 1, got .* and 2"),
        ("weights", lambda numbers: np.array([1.0, 0.0, 0.0]), "weights must be above 0 and sum to 1, got 0 and 1"),
        ("means", lambda numbers: numbers + 1e-3, "means must be where the centres are"),
        ("means", lambda numbers: numbers * 1e200, "means must be where the centres are"),
        ("spreads", lambda numbers: numbers[:9], "there must be 12 numbers for spreads, got 9"),
        ("spreads", put(0, 0.0), r"variances must be in 1e-78\.\.1e\+78, got 0 to"),
        ("spreads", put(3, 1e200), r"variances must be in 1e-78\.\.1e\+78, got .* to 1e\+200"),
        ("spreads", put(1, 0.01), "covariances must be symmetric"),
        ("spreads", lambda numbers: np.tile([1.0, 2.0, 2.0, 1.0], 3), "covariances must be positive definite"),
    ],
)
def test_what_are_no_clouds_is_refused(name: str, change: Any, message: str) -> None:
    state, where = changed(name, change)
    with pytest.raises(ValueError, match=f"^{message}"):
        mixture_of(state, where, "full")
