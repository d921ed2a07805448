"""Distances, heaps and neighbourhoods against plain sums over all pairs."""

import itertools
import math
from typing import Any

import numpy as np
import pytest
from scipy.stats import energy_distance as energy_on_a_line

from playground.data.point_sets import make
from playground.learners.gan_measures import (
    NEIGHBOURS,
    Reals,
    Score,
    distances,
    energy_distance,
    heaps_of,
    precision_recall,
    surroundings,
)


def cloud(n: int, middle: Any = (0.0, 0.0), seed: int = 0, spread: float = 1.0) -> Any:
    return middle + spread * np.random.default_rng(seed).standard_normal((n, 2))


def reals(name: str, count: int = 300) -> Reals:
    points = make(name, count)
    return Reals(points.x, points.made_of, len(points.groups))


def of_set(name: str, count: int = 400, seed: int = 5) -> Any:
    """Other points, made in the same way."""
    return make(name, count, seed=seed).x


# Distance.


def test_the_energy_distance_is_a_sum_over_all_pairs() -> None:
    one, other = cloud(9), cloud(6, (1, 2), 1)

    def mean(a: Any, b: Any) -> float:
        return sum(math.dist(p, q) for p, q in itertools.product(a.tolist(), b.tolist())) / (len(a) * len(b))

    expected = 2 * mean(one, other) - mean(one, one) - mean(other, other)
    assert energy_distance(one, other) == pytest.approx(expected, rel=1e-9)


def test_on_a_line_it_is_the_square_of_scipys() -> None:
    one, other = cloud(50), cloud(70, (0.4, 0), 1)
    one[:, 1] = other[:, 1] = 0.3
    expected = energy_on_a_line(one[:, 0], other[:, 0]) ** 2
    assert energy_distance(one, other) == pytest.approx(expected, rel=1e-9)


def test_it_is_0_between_the_same_points_and_no_number_if_some_are_none() -> None:
    assert energy_distance(cloud(20), cloud(20)[::-1]) == pytest.approx(0, abs=1e-12)
    assert math.isnan(energy_distance(cloud(3), np.full((3, 2), np.nan)))


def test_a_score_has_the_distance_of_all_points_if_these_are_few() -> None:
    points = make("Ring", 100)
    expected = energy_distance(points.x.astype(np.float64), of_set("Letter", 120).astype(np.float64))
    score = Reals(points.x, points.made_of, 0).score(of_set("Letter", 120))
    assert score.distance == pytest.approx(expected, rel=1e-4)


def test_a_score_of_many_points_looks_at_all_parts_of_them() -> None:
    left, right = cloud(1000, (-5, 0), spread=0.1), cloud(1000, (5, 0), spread=0.1)
    both = Reals(np.concatenate([left, right]), np.full(2000, -1), 0)
    fakes = np.concatenate([left[:128], right[:128]])
    assert both.score(fakes).distance < 0.05 < both.score(left).distance


# Heaps.


def test_a_heap_is_a_gaussian_with_the_mean_and_covariance_of_its_points() -> None:
    x = np.concatenate([cloud(400) @ np.array([[2.0, 0.5], [0.0, 0.3]]), cloud(200, (9, 9), 1)])
    of = np.repeat([0, 1], [400, 200])
    heaps = heaps_of(x, of, 2)
    assert heaps is not None
    places = cloud(7, (3, 3), 2, 4.0)
    for at in (0, 1):
        members = x[of == at]
        apart = places - members.mean(axis=0)
        expected = np.einsum("nd,de,ne->n", apart, np.linalg.inv(np.cov(members.T)), apart)
        np.testing.assert_allclose(heaps.away(places)[:, at], expected, rtol=1e-3)
    np.testing.assert_allclose(heaps.shares, [2 / 3, 1 / 3], rtol=1e-9)


@pytest.mark.parametrize(
    "name", ["Eight gaussians", "Grid of 25", "Blobs", "Unequal blobs", "Stretched blobs", "Two lines"]
)
def test_sets_of_heaps_are_recognised(name: str) -> None:
    for seed in range(5):
        points = make(name, 300, seed=seed)
        heaps = heaps_of(points.x.astype(np.float64), points.made_of, len(points.groups))
        assert heaps is not None
        assert len(heaps.means) == len(points.groups)


@pytest.mark.parametrize("name", ["Moons", "Rings", "Spiral", "Ring", "Letter", "Line"])
def test_rings_arms_and_moons_are_no_heaps(name: str) -> None:
    points = make(name)
    assert heaps_of(points.x.astype(np.float64), points.made_of, len(points.groups)) is None


def test_the_visitors_own_points_belong_to_no_heap() -> None:
    points = make("Eight gaussians").with_added(np.full((50, 2), 0.5, np.float32))
    heaps = heaps_of(points.x.astype(np.float64), points.made_of, 8)
    assert heaps is not None
    assert heaps.away(np.array([[0.5, 0.5]])).min() > 100


@pytest.mark.parametrize("copies", [2, 1])
def test_a_group_that_was_erased_but_for_two_points_makes_no_heaps(copies: int) -> None:
    of = np.r_[np.zeros(50), np.ones(copies)].astype(int)
    assert heaps_of(cloud(50 + copies), of, 2) is None


def test_heaps_without_any_spread_are_places() -> None:
    x = np.repeat([[0.0, 0.0], [1.0, 1.0]], 10, axis=0)
    heaps = heaps_of(x, np.repeat([0, 1], 10), 2)
    assert heaps is not None
    score = heaps.score(np.array([[0.0, 0.0], [1.0, 1.0], [0.5, 0.5], [0.99, 1.0]]), 0.0)
    assert (score.good, score.found) == (0.5, 2)


def test_other_points_of_the_same_heaps_are_good_and_cover_all() -> None:
    score = reals("Eight gaussians").score(of_set("Eight gaussians"))
    assert (score.heaps, score.found, score.used, score.covered) == (8, 8, 8, 1.0)
    assert score.good > 0.97


@pytest.mark.parametrize("kept", [1, 2, 5])
def test_points_in_some_of_the_heaps_cover_these_alone(kept: int) -> None:
    points = make("Eight gaussians", 800, seed=3)
    score = reals("Eight gaussians").score(points.x[points.made_of < kept])
    assert (score.found, score.used, score.covered) == (kept, kept, kept / 8)


def test_a_heap_is_covered_from_a_quarter_of_its_share_on() -> None:
    points = make("Eight gaussians", 4000, seed=3)
    rest = points.x[points.made_of > 0][:400]
    for some, found in ((10, 7), (20, 8)):  # a fair share would be 50
        of_first = points.x[points.made_of == 0][:some]
        assert reals("Eight gaussians").score(np.concatenate([rest, of_first])).found == found


def test_points_between_heaps_are_not_good() -> None:
    away = np.full((100, 2), 0.5)
    score = reals("Eight gaussians").score(np.concatenate([of_set("Eight gaussians", 300), away]))
    assert 0.72 < score.good < 0.75


def test_what_is_no_number_is_not_good() -> None:
    score = reals("Eight gaussians").score(np.full((20, 2), np.nan))
    assert (score.good, score.found) == (0.0, 0)


# Without heaps.


def test_surroundings_reach_to_the_fifth_neighbour_or_the_last() -> None:
    x = cloud(30)
    for n, neighbour in ((30, NEIGHBOURS), (4, 3), (2, 1), (1, 0)):
        expected = [sorted(math.dist(p, q) for q in x[:n].tolist())[neighbour] for p in x[:n].tolist()]
        np.testing.assert_allclose(surroundings(x[:n]), expected, rtol=1e-6)


def test_precision_and_recall_are_counted_over_all_pairs() -> None:
    fakes, others = cloud(40, (0.7, 0)), cloud(60, seed=1)
    fake_radii, real_radii = surroundings(fakes), surroundings(others)
    found = precision_recall(distances(fakes, others), fake_radii, real_radii)
    near = [[math.dist(p, q) for q in others.tolist()] for p in fakes.tolist()]
    precision = sum(any(near[i][j] <= real_radii[j] for j in range(60)) for i in range(40)) / 40
    recall = sum(any(near[i][j] <= fake_radii[i] for i in range(40)) for j in range(60)) / 60
    assert found == pytest.approx((precision, recall), rel=1e-9)
    assert 0.3 < recall < 1


@pytest.mark.parametrize("name", ["Ring", "Moons", "Letter"])
def test_other_points_of_the_same_shape_are_among_the_real_ones_and_back(name: str) -> None:
    score = reals(name).score(of_set(name))
    assert min(score.good, score.covered) > 0.9
    assert score.heaps == 0


def test_points_on_half_of_a_ring_are_good_and_cover_half() -> None:
    other = of_set("Ring", 500)
    score = reals("Ring").score(other[other[:, 0] > 0.5])
    assert score.good > 0.9
    assert 0.4 < score.covered < 0.65


# As numbers.


def test_a_score_comes_back_from_its_numbers() -> None:
    score = Score(0.03, 0.5, 0.25, 8, 2, 3)
    assert Score.of(score.to_array()) == score


@pytest.mark.parametrize("change", [(1, 1.5), (2, -0.1), (4, 9), (5, 9), (3, 1000)])
def test_impossible_numbers_are_no_score(change: tuple[int, float]) -> None:
    numbers = Score(0.03, 0.5, 0.25, 8, 2, 3).to_array()
    numbers[change[0]] = change[1]
    with pytest.raises(ValueError, match="a score must be made of shares"):
        Score.of(numbers)
