"""The plane of two principal components is scikit-learn's, and the same vectors always give the same picture."""

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.decomposition import PCA

from playground.data.planes import principal_plane

CLOUD = np.random.default_rng(0).normal(size=(60, 8)) * np.arange(1, 9) + 5
WIDE = np.random.default_rng(1).normal(size=(5, 40))


def alike(a: NDArray[np.float64], b: NDArray[np.float64]) -> None:
    np.testing.assert_allclose(a, b, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("vectors", [CLOUD, WIDE, CLOUD[:3], CLOUD[:, :2]], ids=["tall", "wide", "three", "flat"])
def test_the_plane_is_that_of_scikit_learn(vectors: NDArray[np.float64]) -> None:
    oracle = PCA(2, svd_solver="full").fit(vectors)
    expected = oracle.transform(vectors)
    places, _ = principal_plane(vectors)
    alike(places * np.sign((places * expected).sum(axis=0)), expected)


@pytest.mark.parametrize("vectors", [CLOUD, WIDE], ids=["tall", "wide"])
def test_the_shares_are_those_of_scikit_learn(vectors: NDArray[np.float64]) -> None:
    expected = PCA(2, svd_solver="full").fit(vectors).explained_variance_ratio_
    np.testing.assert_allclose(principal_plane(vectors)[1], expected, rtol=1e-9)


def test_the_largest_weight_of_each_component_is_positive() -> None:
    places, _ = principal_plane(CLOUD)
    weights = places.T @ (CLOUD - CLOUD.mean(axis=0))  # (2, d), each row along its component
    largest = np.abs(weights).argmax(axis=1)
    assert (weights[[0, 1], largest] > 0).all()


def test_turning_every_vector_around_turns_the_picture_around() -> None:
    alike(principal_plane(-CLOUD)[0], -principal_plane(CLOUD)[0])


def test_the_same_vectors_give_the_same_places_bit_for_bit() -> None:
    np.testing.assert_array_equal(principal_plane(CLOUD)[0], principal_plane(CLOUD.copy())[0])


def test_the_mean_lies_in_the_middle() -> None:
    alike(principal_plane(CLOUD)[0].mean(axis=0), np.zeros(2))


def test_the_first_component_holds_at_least_as_much_as_the_second() -> None:
    first, second = principal_plane(CLOUD)[1]
    assert 1 > first >= second > 0


def test_points_on_a_line_have_one_component() -> None:
    places, shares = principal_plane(np.outer(np.arange(4.0), [3.0, 4.0]))
    alike(places, np.stack([np.array([-7.5, -2.5, 2.5, 7.5]), np.zeros(4)], axis=1))
    np.testing.assert_allclose(shares, (1.0, 0.0), rtol=0, atol=1e-12)


def test_vectors_of_one_number_have_no_second_component() -> None:
    places, shares = principal_plane(np.array([[1.0], [3.0]]))
    alike(places, np.array([[-1.0, 0.0], [1.0, 0.0]]))
    assert shares == (1.0, 0.0)


@pytest.mark.parametrize("shape", [(0, 0), (0, 5), (3, 0), (1, 5)], ids=str)
def test_where_nothing_differs_everything_lies_in_the_middle(shape: tuple[int, int]) -> None:
    places, shares = principal_plane(np.full(shape, 7.0))
    np.testing.assert_array_equal(places, np.zeros((shape[0], 2)))
    assert shares == (0.0, 0.0)


@pytest.mark.parametrize("kind", [np.float32, np.float16, np.int64])
def test_numbers_of_any_kind_are_taken_and_doubles_come_back(kind: type) -> None:
    given = CLOUD.astype(kind)
    places, _ = principal_plane(given)
    assert places.dtype == np.float64
    alike(places, principal_plane(given.astype(np.float64))[0])


@pytest.mark.parametrize("size", [1e-150, 1e150])
def test_very_small_and_very_large_numbers_have_the_same_shares(size: float) -> None:
    np.testing.assert_allclose(principal_plane(CLOUD * size)[1], principal_plane(CLOUD)[1], rtol=1e-9)


def test_the_vectors_are_not_changed() -> None:
    given = CLOUD.copy()
    principal_plane(given)
    np.testing.assert_array_equal(given, CLOUD)


@pytest.mark.parametrize(
    ("vectors", "complaint"),
    [
        (np.zeros(3), r"vectors must be a table \(n, d\), got shape \(3,\)"),
        (np.zeros((2, 2, 2)), r"vectors must be a table \(n, d\), got shape \(2, 2, 2\)"),
        (np.array([[1.0, np.nan], [np.inf, 0.0]]), "vectors must be finite, got 2 numbers that are not"),
    ],
    ids=["a row", "a box", "not finite"],
)
def test_what_is_no_table_of_numbers_is_refused(vectors: NDArray[np.float64], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        principal_plane(vectors)
