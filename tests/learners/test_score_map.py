"""Maps made of products against the same scores, place by place."""

from typing import Any

import numpy as np
import pytest

from playground.data.points import SQUARE, Plane
from playground.learners import score_map as module
from playground.learners.kernels import KERNELS, Kernel
from playground.learners.score_map import score_map

DICE = np.random.default_rng(0)
WEIGHTS = DICE.random(15)


def tilted(dimensions: int) -> Plane:
    """A plane somewhere among more than two numbers."""
    axes = np.linalg.qr(DICE.normal(size=(dimensions, 2)))[0].T.astype(np.float32)
    return Plane(DICE.random(dimensions).astype(np.float32), axes, 0.4, ("one", "other"))


LINE = Plane(np.array([0.5], np.float32), np.array([[1.0], [0.0]], np.float32), 0.7, ("only", ""))


def place_by_place(kernel: Kernel, x: Any, plane: Plane, side: int) -> Any:
    middles = (np.arange(side) + 0.5) / side
    rows = [[(across, up) for across in middles] for up in middles]
    things = plane.things(np.array(rows).reshape(-1, 2))
    return (kernel.between(things) @ WEIGHTS).reshape(side, side)


@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("plane", [SQUARE, tilted(3), tilted(20), LINE], ids=["square", "3", "20", "line"])
def test_a_map_is_what_the_kernel_says_place_by_place(name: str, plane: Plane) -> None:
    x = DICE.random((15, len(plane.centre))).astype(np.float32)
    kernel = Kernel(x, name, 1.5)
    ours = score_map(kernel, x, WEIGHTS, plane)
    np.testing.assert_allclose(ours, place_by_place(kernel, x, plane, len(ours)), rtol=1e-4, atol=1e-5)


def test_rows_go_up_and_columns_to_the_right() -> None:
    x = np.array([[0.9, 0.2]], np.float32)
    ours = score_map(Kernel(x, "RBF", 20.0), x, np.ones(1), SQUARE)
    row, column = np.unravel_index(ours.argmax(), ours.shape)
    assert (row / len(ours), column / len(ours)) == (pytest.approx(0.2, abs=0.02), pytest.approx(0.9, abs=0.02))


def test_where_nothing_can_be_saved_a_map_of_many_things_is_coarser(monkeypatch: pytest.MonkeyPatch) -> None:
    x = DICE.random((15, 2)).astype(np.float32)
    sides = []
    for comparisons in (10**9, 20_000, 1):
        monkeypatch.setattr(module, "COMPARISONS", comparisons)
        sides.append(len(score_map(Kernel(x, "sigmoid", 1.0), x, WEIGHTS, SQUARE)))
    assert sides == [module.SIDE, 32, module.COARSEST]


@pytest.mark.parametrize("name", KERNELS)
def test_a_map_of_nothing_is_nothing(name: str) -> None:
    x = np.zeros((0, 2), np.float32)
    assert not score_map(Kernel(x, name, 1.0), x, np.zeros(0), SQUARE).any()


@pytest.mark.parametrize("name", KERNELS)
@pytest.mark.parametrize("size", [1e-38, 3e38])
def test_maps_are_finite_for_any_points(name: str, size: float) -> None:
    x = np.array([[size, -size], [0, size]], np.float32)
    assert np.isfinite(score_map(Kernel(x, name, 1000.0), x, np.ones(2), SQUARE)).all()
