from typing import Any

import numpy as np
import pytest

from playground.learners import nearest
from playground.learners.nearest import Nearest, squares_to
from playground.learners.scaled import scaled

SIZES = [(1, 2, 1), (30, 2, 3), (31, 4, 12), (50, 5, 3), (33, 9, 2)]
every_size = pytest.mark.parametrize(("count", "size", "k"), SIZES)


@pytest.fixture(params=[False, True], ids=["one block", "small blocks"])
def blocks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same results are wanted whether or not the points fill many blocks, the last one not wholly."""
    if request.param:
        monkeypatch.setattr(nearest, "_ROWS", 7)
        monkeypatch.setattr(nearest, "_FEW", 5)


def some(count: int, size: int, k: int) -> tuple[Any, Any]:
    """Scaled points and centres."""
    random = np.random.default_rng(count)
    return scaled(random.random((count, size)).astype(np.float32)), random.random((k, size)).astype(np.float32) - 0.5


def distances(z: Any, centres: Any) -> Any:
    """(n, k) squared."""
    return ((z[:, None].astype(float) - centres) ** 2).sum(axis=2)


@every_size
def test_every_point_joins_the_nearest_centre(blocks: None, count: int, size: int, k: int) -> None:
    points, centres = some(count, size, k)
    labels, inertia = Nearest(points, k).join(centres)
    expected = distances(points.z, centres)
    assert labels.dtype == np.int16
    assert np.array_equal(labels, expected.argmin(axis=1))
    assert inertia == pytest.approx(expected.min(axis=1).sum(), rel=1e-12)


@every_size
def test_every_group_is_summed_up_and_counted(blocks: None, count: int, size: int, k: int) -> None:
    points, _ = some(count, size, k)
    labels = np.random.default_rng(1).integers(0, k, count).astype(np.int16)
    must_sum_up(Nearest(points, k), labels)


def test_what_joined_another_group_is_summed_up_there_to_the_last_bit(blocks: None) -> None:
    points, _ = some(50, 3, 4)
    found, random = Nearest(points, 4), np.random.default_rng(1)
    labels = random.integers(0, 4, 50).astype(np.int16)
    for _ in range(5):
        must_sum_up(found, labels)
        afresh = Nearest(points, 4).sums(labels)
        assert all(np.array_equal(ours, new) for ours, new in zip(found.sums(labels), afresh, strict=True))
        labels[random.integers(0, 50, 8)] = random.integers(0, 4)  # the same array, as a learner may change it


def must_sum_up(found: Nearest, labels: Any) -> None:
    """Sums and counts are those of the groups, and may be changed without harm."""
    sums, counts = found.sums(labels)
    expected = np.zeros(sums.shape)
    np.add.at(expected, labels, found.points.z.astype(np.float64))
    assert np.array_equal(sums, expected)
    assert counts.tolist() == [(labels == group).sum() for group in range(found.k)]
    sums += 1
    counts += 1


@every_size
@pytest.mark.parametrize("exact", [0, 10**6], ids=["quick", "exact"])
def test_the_spread_is_known_for_any_centres(
    count: int, size: int, k: int, exact: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nearest, "_EXACT", exact)
    points, centres = some(count, size, k)
    labels = np.random.default_rng(1).integers(0, k, count).astype(np.int16)
    found = Nearest(points, k)
    expected = distances(points.z, centres)
    spread = found.around(centres, labels, *found.sums(labels))
    assert spread == pytest.approx(expected[np.arange(count), labels].sum(), rel=1e-5)
    assert found.join(centres)[1] == pytest.approx(expected.min(axis=1).sum(), rel=1e-5)


@pytest.mark.parametrize("size", [2, 9])
def test_of_centres_that_are_as_near_the_first_one_counts(blocks: None, size: int) -> None:
    points, centres = some(20, size, 3)
    labels, _ = Nearest(points, 3).join(centres[[0, 0, 1]])
    assert set(labels.tolist()) == {0, 2}


def test_points_on_their_centres_are_no_way_off() -> None:
    points, _ = some(9, 2, 1)
    labels, inertia = Nearest(points, 9).join(points.z)
    assert labels.tolist() == list(range(9))
    assert inertia == 0


def test_joining_again_leaves_earlier_labels_alone() -> None:
    points, centres = some(30, 2, 3)
    found = Nearest(points, 3)
    labels, _ = found.join(centres)
    before = labels.copy()
    found.join(-centres)
    found.sums(np.zeros(30, np.int16))
    assert np.array_equal(labels, before)


def test_the_way_of_each_point_to_its_own_centre_is_measured() -> None:
    points, centres = some(30, 2, 3)
    labels = (np.arange(30) % 3).astype(np.int16)
    expected = distances(points.z, centres)[np.arange(30), labels]
    np.testing.assert_allclose(squares_to(points.z, centres, labels), expected, rtol=1e-12)
