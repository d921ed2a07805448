from typing import Any

import numpy as np
import pytest

from playground.learners import memberships
from playground.learners.memberships import Memberships, shared_out
from playground.learners.scaled import scaled

NOBODYS = np.zeros((40, 4), np.float32)
every_m = pytest.mark.parametrize("m", [1.1, 1.5, 2.0, 4.0])


@pytest.fixture(params=[False, True], ids=["one block", "small blocks"])
def blocks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same results are wanted whether or not the points fill many blocks, the last one not wholly."""
    if request.param:
        monkeypatch.setattr(memberships, "_ROWS", 7)


def some(count: int = 40, size: int = 3, k: int = 4) -> tuple[Any, Any]:
    """Scaled points and centres."""
    random = np.random.default_rng(count)
    return scaled(random.random((count, size)).astype(np.float32)), random.random((k, size)).astype(np.float32) - 0.5


def textbook(z: Any, centres: Any, m: float) -> tuple[Any, Any]:
    """Shares (n, k) and squared distances (n, k), as Bezdek's formulas say."""
    away = ((z[:, None].astype(float) - centres) ** 2).sum(axis=2)
    ratios = (away[:, :, None] / away[:, None, :]) ** (1 / (m - 1))  # (n, k, k)
    return 1 / ratios.sum(axis=2), away


@every_m
def test_points_are_shared_out_as_the_textbook_says(blocks: None, m: float) -> None:
    points, centres = some()
    before = np.full((40, 4), 0.25, np.float32)
    shares, objective, change = Memberships(points, 4).share(centres, m, before)
    expected, away = textbook(points.z, centres, m)
    assert shares.dtype == np.float32
    np.testing.assert_allclose(shares, expected, rtol=1e-4, atol=1e-7)
    assert objective == pytest.approx((expected**m * away).sum(), rel=1e-5)
    assert change == pytest.approx(np.abs(shares - before).max(), rel=1e-6)


@every_m
def test_the_middles_are_weighed_by_shares_to_the_power_m(blocks: None, m: float) -> None:
    points, centres = some()
    shares, away = textbook(points.z, centres, m)
    found = Memberships(points, 4)
    found.weigh(shares.astype(np.float32), m)
    middles, weights = found.middles(centres)
    powers = shares**m
    np.testing.assert_allclose(weights, powers.sum(axis=0), rtol=1e-5)
    np.testing.assert_allclose(middles, powers.T @ points.z / powers.sum(axis=0)[:, None], rtol=1e-4, atol=1e-6)
    assert found.objective(centres) == pytest.approx((powers * away).sum(), rel=1e-5)


@every_m
def test_a_point_on_a_centre_belongs_there_alone(m: float) -> None:
    points, centres = some()
    centres[2] = points.z[5]
    shares, objective, _ = Memberships(points, 4).share(centres, m, NOBODYS)
    np.testing.assert_allclose(shares[5], [0, 0, 1, 0], atol=1e-6)
    assert np.isfinite(objective)


@every_m
def test_two_centres_at_the_same_place_get_as_much(m: float) -> None:
    points, centres = some()
    centres[1] = centres[3] = points.z[5]
    shares, _, _ = Memberships(points, 4).share(centres, m, NOBODYS)
    assert np.array_equal(shares[:, 1], shares[:, 3])
    np.testing.assert_allclose(shares[5], [0, 0.5, 0, 0.5], atol=1e-6)


def test_a_centre_out_of_reach_stays_where_it_was() -> None:
    points, centres = some()
    centres[3] = 1e6
    found = Memberships(points, 4)
    found.weigh(found.share(centres, 1.1, NOBODYS)[0], 1.1)
    middles, weights = found.middles(centres)
    assert middles[3].tolist() == [1e6] * 3
    assert weights[3] == 0


def test_a_share_that_falls_has_changed_as_much_as_one_that_rises() -> None:
    points, centres = some()
    found = Memberships(points, 4)
    shares, _, _ = found.share(centres, 2.0, NOBODYS)
    other = shares.copy()
    other[3, 1] += 0.5
    assert found.share(centres, 2.0, other)[2] == pytest.approx(0.5)
    assert found.share(centres, 2.0, shares)[2] == 0


@every_m
def test_what_is_left_is_the_objective_of_these_shares(m: float) -> None:
    away = np.random.default_rng(0).random((3, 20)).astype(np.float32) + np.float32(0.01)
    shares, left = shared_out(away.copy(), m)
    np.testing.assert_allclose(shares.sum(axis=0), 1, rtol=1e-6)
    assert left == pytest.approx(float((shares.astype(float) ** m * away).sum()), rel=1e-5)
