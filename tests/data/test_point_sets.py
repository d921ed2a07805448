"""Every set of points has the number, the noise and the shape that was asked for, and comes back with its seed."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from playground.data import point_sets
from playground.data.digits import held_out
from playground.data.point_sets import MOST_NOISE, SETS, STORIES, default_points, make
from playground.data.points import MOST, NOBODY, SQUARE, Points

ON_SQUARE = [name for name in SETS if make(name, 1).kind == "plane"]
SHAPES = ["Ring", "Square", "Letter", "Line"]
every_set = pytest.mark.parametrize("name", [*SETS, *STORIES])


def away(points: Points) -> NDArray[np.float64]:
    """How far each point is from the middle of the square."""
    return np.hypot(*(points.x.astype(np.float64) - 0.5).T)


def group(points: Points, name: str) -> NDArray[np.float32]:
    return points.x[points.made_of == points.groups.index(name)]


# What holds for all


@every_set
@pytest.mark.parametrize("count", [0, 1, 2, 37])
def test_there_are_as_many_points_as_were_asked_for(name: str, count: int) -> None:
    assert len(make(name, count)) == count


@pytest.mark.parametrize("name", ["Blobs", "Letter", "Moving", "Colours", "Music tastes"])
def test_there_can_be_100_000_points(name: str) -> None:
    assert len(make(name, MOST)) == MOST


def test_there_are_2000_digits_at_most() -> None:
    assert len(make("Digits", 5000)) == 2000


@every_set
def test_a_set_is_called_by_its_name_and_has_a_story(name: str) -> None:
    points = make(name, 5)
    assert points.name == name
    assert points.story.endswith((".", "?"))


@every_set
def test_the_same_seed_gives_the_same_points(name: str) -> None:
    one, twin, other = make(name, 50, 0.1, 3), make(name, 50, 0.1, 3), make(name, 50, 0.1, 4)
    assert np.array_equal(one.x, twin.x)
    assert np.array_equal(one.made_of, twin.made_of)
    assert not np.array_equal(one.x, other.x)


@every_set
def test_noise_moves_the_points(name: str) -> None:
    assert not np.allclose(make(name, 50, 0.0).x, make(name, 50, MOST_NOISE).x, atol=1e-3)


@pytest.mark.parametrize(
    "name", ["Stretched blobs", "Moons", "Rings", "Spiral", "Two lines", *SHAPES, "Colours", "Digits"]
)
def test_noise_is_the_standard_deviation_of_what_is_added(name: str) -> None:
    clean = make(name, 2000, 0.0).x.astype(np.float64)
    is_far_from_the_edge = (clean > 0.3) & (clean < 0.7)
    added = (make(name, 2000, 0.05).x - clean)[is_far_from_the_edge]
    np.testing.assert_allclose((added.mean(), added.std()), (0, 0.05), rtol=0, atol=0.003)


@pytest.mark.parametrize("name", [each for each in (*SETS, *STORIES) if each not in SHAPES])
def test_where_there_are_groups_each_has_points_and_each_point_has_one(name: str) -> None:
    points = make(name, 400)
    assert set(points.made_of) == set(range(len(points.groups)))
    assert len(set(points.groups)) == len(points.groups) > 1


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_alone_has_no_groups(name: str) -> None:
    points = make(name, 40)
    assert points.groups == ()
    assert (points.made_of == NOBODY).all()


@pytest.mark.parametrize("name", [each for each in (*SETS, *STORIES) if each not in SHAPES])
def test_groups_are_mixed_so_that_the_first_points_are_of_all(name: str) -> None:
    points = make(name, 1000)
    begin, whole = (np.bincount(each, minlength=len(points.groups)) for each in (points.made_of[:200], points.made_of))
    assert np.abs(begin / 200 - whole / 1000).max() < 0.1


@pytest.mark.parametrize("noise", [0.0, 0.02, MOST_NOISE])
@pytest.mark.parametrize("name", ON_SQUARE)
def test_all_points_lie_on_the_square_with_a_margin(name: str, noise: float) -> None:
    points = make(name, 3000, noise)
    assert points.plane is SQUARE
    assert points.kind == "plane"
    assert 0.0199 < points.x.min() < points.x.max() < 0.9801


@pytest.mark.parametrize("name", ON_SQUARE)
def test_a_shape_uses_the_room_there_is(name: str) -> None:
    points = make(name, 1000)
    assert np.ptp(points.x, axis=0).max() > 0.7
    assert np.ptp(points.x, axis=0).min() > 0.45


@pytest.mark.parametrize("name", ["Colours", "Digits", *STORIES])
def test_other_things_are_seen_along_their_principal_components(name: str) -> None:
    points = make(name, 300)
    places = points.plane.places(points.x)
    assert 0.0499 < places.min() < places.max() < 0.9501
    assert points.plane.names[0].startswith("first principal component, ")


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: make("Bananas"), "example must be one of Blobs, .*Music tastes.* got 'Bananas'"),
        (lambda: make("Blobs", -1), r"count must be in 0\.\.100000, got -1"),
        (lambda: make("Blobs", 100_001), r"count must be in 0\.\.100000, got 100001"),
        (lambda: make("Blobs", 5, -0.01), r"noise must be in 0\.\.0\.2, got -0\.01"),
        (lambda: make("Blobs", 5, 0.21), r"noise must be in 0\.\.0\.2, got 0\.21"),
        (lambda: make("Blobs", 5, float("nan")), r"noise must be in 0\.\.0\.2, got nan"),
    ],
    ids=["name", "too few", "too many", "noise below", "noise above", "no noise"],
)
def test_what_can_not_be_made_is_refused(call: Callable[[], Points], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()


def test_every_tab_begins_with_the_same_300_blobs() -> None:
    points = default_points()
    assert default_points() is points
    assert (points.name, len(points)) == (point_sets.DEFAULT, 300)
    assert np.array_equal(points.x, make(point_sets.DEFAULT).x)


def test_what_lies_beyond_an_edge_comes_back_and_the_rest_stays() -> None:
    folded = point_sets._folded(np.array([0.5, -0.1, 1.3, 2.2, 0.0, 1.0]), 0.0, 1.0)
    np.testing.assert_allclose(folded, [0.5, 0.1, 0.7, 0.2, 0.0, 1.0], rtol=0, atol=1e-12)
    assert folded[0] == 0.5


# Single sets


def test_unequal_blobs_are_unequal_in_number_and_in_size() -> None:
    points = make("Unequal blobs", 1000, 0.0)
    blobs = [group(points, name) for name in ("big", "small", "tiny")]
    assert [len(blob) for blob in blobs] == [700, 200, 100]
    sizes = [float(blob.std(axis=0).mean()) for blob in blobs]
    assert sizes[0] > 2 * sizes[1] > 2 * sizes[2]


def test_stretched_blobs_are_long_and_thin() -> None:
    points = make("Stretched blobs", 3000, 0.0)
    for name in points.groups:
        across, along = np.linalg.eigvalsh(np.cov(group(points, name).T)) ** 0.5
        assert along > 4 * across


def test_a_moon_is_half_a_circle_around_the_end_of_the_other() -> None:
    points = make("Moons", 400, 0.0)
    for name, middle in (("upper", (0.365, 0.4325)), ("lower", (0.635, 0.5675))):
        np.testing.assert_allclose(np.hypot(*(group(points, name) - middle).T), 0.27, rtol=0, atol=1e-5)
    assert group(points, "upper")[:, 1].min() > 0.432
    assert group(points, "lower")[:, 1].max() < 0.568


def test_one_ring_lies_within_the_other() -> None:
    points = make("Rings", 300, 0.0)
    np.testing.assert_allclose(away(points)[points.made_of == 0], 0.15, rtol=0, atol=1e-6)
    np.testing.assert_allclose(away(points)[points.made_of == 1], 0.38, rtol=0, atol=1e-6)


def test_the_noise_of_a_ring_is_its_standard_deviation() -> None:
    assert abs(away(make("Ring", 20_000, 0.03)).std() - 0.03) < 0.001


def test_the_square_is_filled_evenly() -> None:
    counts, _, _ = np.histogram2d(*make("Square", 16_000, 0.0).x.T, bins=4, range=[[0.1, 0.9]] * 2)
    assert 850 < counts.min() <= counts.max() < 1150


def test_an_arm_of_the_spiral_is_the_other_one_turned_half_around() -> None:
    points = make("Spiral", 4000, 0.0)
    turned = 1 - group(points, "one arm").astype(np.float64)
    other = group(points, "the other arm")
    nearest = [np.hypot(*(other - place).T).min() for place in turned[:50]]
    assert max(nearest) < 0.01


def test_an_arm_of_the_spiral_is_as_dense_far_out_as_further_in() -> None:
    """The length of what lies within grows with the square of the distance."""
    share = (away(make("Spiral", 4000, 0.0)) < 0.21).mean()
    np.testing.assert_allclose(share, (0.25 - 0.03) / 0.97, rtol=0, atol=0.03)


@pytest.mark.parametrize(("name", "heaps", "apart"), [("Eight gaussians", 8, 13), ("Grid of 25", 25, 9.5)])
def test_small_heaps_lie_many_standard_deviations_apart(name: str, heaps: int, apart: float) -> None:
    points = make(name, 8000)
    middles = np.stack([group(points, each).mean(axis=0, dtype=np.float64) for each in points.groups])
    deviation = float(np.mean([group(points, each).std(axis=0, dtype=np.float64) for each in points.groups]))
    np.testing.assert_allclose(deviation, 0.02, rtol=0.05)
    away = np.linalg.norm(middles[:, None] - middles, axis=2)
    assert len(middles) == heaps
    assert away[~np.eye(heaps, dtype=bool)].min() > apart * deviation


def test_the_eight_heaps_lie_in_a_ring() -> None:
    np.testing.assert_allclose(away(make("Eight gaussians", 80, 0.0)), 0.36, rtol=0, atol=1e-6)


def test_the_line_is_straight_and_the_two_lines_are_apart() -> None:
    x, y = make("Line", 200, 0.0).x.T.astype(np.float64)
    np.testing.assert_allclose(y, 0.2 + (x - 0.14) * 0.6 / 0.72, rtol=0, atol=1e-6)
    two = make("Two lines", 200, 0.0)
    assert np.ptp(group(two, "upper")[:, 1]) == np.ptp(group(two, "lower")[:, 1]) == 0
    assert group(two, "upper")[:, 1].min() - group(two, "lower")[:, 1].max() > 0.4


def test_moving_points_go_once_around_in_2000_steps_and_stay_on_the_square() -> None:
    points = make("Moving", 500, MOST_NOISE)
    np.testing.assert_allclose(points.at(2000), points.x, rtol=0, atol=1e-5)
    np.testing.assert_allclose(points.at(1000), 1 - points.x, rtol=0, atol=1e-5)
    for step in range(0, 2000, 250):
        assert 0.0199 < points.at(step).min() < points.at(step).max() < 0.9801


@pytest.mark.parametrize("name", [each for each in (*SETS, *STORIES) if each != "Moving"])
def test_all_others_stay_where_they_are(name: str) -> None:
    assert make(name, 3).turn == 0


def test_colours_are_mixed_of_red_green_and_blue() -> None:
    points = make("Colours", 2000, MOST_NOISE)
    assert points.kind == "colours"
    assert [column.name for column in points.columns] == ["red", "green", "blue"]
    assert 0 <= points.x.min() < points.x.max() <= 1


@pytest.mark.parametrize(
    ("family", "signs"),
    [
        ("reds", (1, -1, -1)),
        ("yellows", (1, 1, -1)),
        ("greens", (-1, 1, -1)),
        ("turquoises", (-1, 1, 1)),
        ("blues", (-1, -1, 1)),
        ("pinks", (1, -1, 1)),
    ],
)
def test_a_family_of_colours_has_what_its_name_says(family: str, signs: tuple[int, ...]) -> None:
    """The lights of which it has most are far above the others, and on average there is as much of each of them."""
    mean = group(make("Colours", 6000, 0.0), family).mean(axis=0)
    most, least = mean[np.array(signs) > 0], mean[np.array(signs) < 0]
    assert most.min() > least.max() + 0.2
    assert max(np.ptp(most), np.ptp(least)) < 0.04


def test_digits_are_held_out_ones_without_noise() -> None:
    points = make("Digits", 2000, 0.0)
    images, labels = held_out(2000)
    known = {image.tobytes(): label for image, label in zip(images.reshape(2000, -1), labels.tolist(), strict=True)}
    assert points.kind == "digits"
    assert [known[row.tobytes()] for row in points.x] == points.made_of.tolist()
    assert points.groups == tuple("0123456789")


def test_the_ink_of_noisy_digits_stays_between_white_and_black() -> None:
    x = make("Digits", 100, MOST_NOISE).x
    assert 0 <= x.min() < x.max() <= 1


def test_a_pixel_is_called_by_its_row_and_column() -> None:
    columns = make("Digits", 1).columns
    assert [columns[i].name for i in (0, 27, 28, 783)] == [
        "row 1, column 1",
        "row 1, column 28",
        "row 2, column 1",
        "row 28, column 28",
    ]
