"""The plane of two principal components is scikit-learn's, and the same vectors always give the same picture."""

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.decomposition import PCA

from playground.data.planes import MARGIN, plane_of, principal_axes, principal_plane
from playground.data.points import Column

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


# The plane of points


def columns(*names: str) -> tuple[Column, ...]:
    return tuple(map(Column, names))


def made_of(*axes: tuple[float, ...], count: int = 200) -> NDArray[np.float32]:
    """Vectors that differ along those directions alone, along each less than along the one before."""
    amounts = np.random.default_rng(2).normal(size=(count, len(axes))) / np.arange(1, len(axes) + 1) ** 2
    return (amounts @ np.array(axes)).astype(np.float32)


@pytest.mark.parametrize("vectors", [CLOUD, WIDE, CLOUD[:3], CLOUD[:, :2]], ids=["tall", "wide", "three", "flat"])
def test_the_axes_are_those_of_scikit_learn(vectors: NDArray[np.float64]) -> None:
    oracle = PCA(2, svd_solver="full").fit(vectors)
    mean, axes, shares = principal_axes(vectors)
    np.testing.assert_allclose(mean, vectors.mean(axis=0), rtol=1e-12)
    expected = np.asarray(oracle.components_)
    alike(axes * np.sign((axes * expected).sum(axis=1))[:, None], expected)
    np.testing.assert_allclose(shares, oracle.explained_variance_ratio_, rtol=1e-9)


@pytest.mark.parametrize("size", [1e-200, 1e200])
def test_very_small_and_very_large_numbers_have_the_same_axes(size: float) -> None:
    _, axes, shares = principal_axes(CLOUD * size)
    alike(axes, principal_axes(CLOUD)[1])
    np.testing.assert_allclose(shares, principal_axes(CLOUD)[2], rtol=1e-9)


def test_places_along_the_axes_are_those_of_the_plane_of_the_same_vectors() -> None:
    mean, axes, shares = principal_axes(CLOUD)
    places, same = principal_plane(CLOUD)
    alike((CLOUD - mean) @ axes.T, places)
    np.testing.assert_allclose(shares, same, rtol=1e-9)


@pytest.mark.parametrize(
    "vectors",
    [
        np.zeros((0, 4)),
        np.full((1, 4), 3.0),
        np.full((5, 4), 0.1),
        np.full((5, 4), 1e30),
        np.outer(np.arange(9.0), [1.0, 2.0, 3.0, 4.0]),
        np.outer([1.0, 2.0], [0.0, 0.0, 0.0, 1.0]),
        1e30 * np.outer([1.0, 2.0], [0.0, 1.0, 0.0, 1.0]),
    ],
    ids=["none", "one", "equal", "huge and equal", "a line", "two", "two huge ones"],
)
def test_there_are_always_two_directions_at_right_angles(vectors: NDArray[np.float64]) -> None:
    _, axes, shares = principal_axes(vectors)
    alike(axes @ axes.T, np.eye(2))
    assert shares[1] == 0


def test_one_column_is_shown_across() -> None:
    plane = plane_of(np.array([[1.0], [3.0], [2.0]]), (Column("height", unit="cm"),))
    expected = [[0.05, 0.5], [0.95, 0.5], [0.5, 0.5]]
    np.testing.assert_allclose(plane.places(np.array([[1.0], [3.0], [2.0]])), expected, rtol=0, atol=1e-6)
    assert plane.names == ("height, cm", "")


def test_two_columns_are_shown_as_they_are() -> None:
    x = np.array([[0.0, 10.0], [4.0, 11.0], [1.0, 12.0]])
    plane = plane_of(x, (Column("height", unit="cm"), Column("age")))
    np.testing.assert_array_equal(plane.axes, np.eye(2))
    np.testing.assert_allclose(plane.places(x), 0.5 + 0.225 * (x - [2, 11]), rtol=0, atol=1e-6)
    assert plane.names == ("height, cm", "age")


def test_more_columns_are_shown_by_their_principal_components() -> None:
    x = CLOUD.astype(np.float32)
    plane = plane_of(x, columns(*"abcdefgh"))
    _, axes, _ = principal_axes(x)
    np.testing.assert_allclose(plane.axes, axes, rtol=0, atol=1e-6)
    middle = plane.places(x).min(axis=0) + plane.places(x).max(axis=0)
    np.testing.assert_allclose(middle, 1, rtol=0, atol=1e-5)


@pytest.mark.parametrize("size", [1e-30, 1.0, 1e30])
@pytest.mark.parametrize("width", [1, 2, 3, 8])
def test_the_things_fill_the_square_but_for_a_margin(size: float, width: int) -> None:
    x = (CLOUD[:, :width] * size).astype(np.float32)
    places = plane_of(x, columns(*"abcdefgh"[:width])).places(x)
    np.testing.assert_allclose(np.ptp(places, axis=0).max(), 1 - 2 * MARGIN, rtol=0, atol=1e-4)
    assert MARGIN - 1e-4 < places.min() < places.max() < 1 - MARGIN + 1e-4


@pytest.mark.parametrize("width", [1, 2, 3, 8])
@pytest.mark.parametrize("value", [0.3, 1e30, -3.4e38])
@pytest.mark.parametrize("count", [1, 6])
def test_what_does_not_differ_lies_in_the_middle(width: int, value: float, count: int) -> None:
    x = np.full((count, width), value, np.float32)
    np.testing.assert_array_equal(plane_of(x, columns(*"abcdefgh"[:width])).places(x), 0.5)


@pytest.mark.parametrize("width", [1, 2, 3])
def test_where_there_is_nothing_a_half_lies_in_the_middle(width: int) -> None:
    plane = plane_of(np.zeros((0, width)), columns(*"abc"[:width]))
    np.testing.assert_array_equal(plane.centre, 0.5)
    assert plane.scale == 1


@pytest.mark.parametrize(
    ("x", "across", "up"),
    [
        (made_of((1, 0, 0), (0, 1, 0)), "mostly a", "mostly b"),
        (made_of((0, 1, 0.5), (1, 0, 0)), "mostly b", "mostly a"),
        (made_of((0.9, 0, 1), (0, 1, 0)), "mostly c and a", "mostly b"),
        (made_of((1, -0.95, 0), (0, 0, -1)), "mostly a against b", "mostly c"),
    ],
    ids=["single", "one of two", "both", "against each other"],
)
def test_components_of_a_table_are_named_after_the_columns_that_weigh_most(
    x: NDArray[np.float32], across: str, up: str
) -> None:
    names = plane_of(x, columns(*"abc")).names
    assert [name.split(", ")[-1] for name in names] == [across, up]


def test_components_are_named_with_their_rank_and_share() -> None:
    x = np.array([[3, 0, 0], [-3, 0, 0], [0, 1, 0], [0, -1, 0]], np.float32)  # variances 9 and 1
    assert plane_of(x, columns(*"abc")).names == (
        "first principal component, 90 %, mostly a",
        "second principal component, 10 %, mostly b",
    )


def test_components_of_pixels_are_named_without_their_columns() -> None:
    x = np.array([[3, 0, 0], [-3, 0, 0], [0, 1, 0], [0, -1, 0]], np.float32)
    assert plane_of(x, columns(*"abc"), "digits").names == (
        "first principal component, 90 %",
        "second principal component, 10 %",
    )


def test_a_component_that_there_is_not_is_named_after_no_column() -> None:
    assert plane_of(made_of((1, 1, 0)), columns(*"abc")).names[1] == "second principal component, 0 %"
