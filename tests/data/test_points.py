"""Points: what may be points, how they lie on their plane, how they turn, and what editing makes of them."""

import dataclasses
from typing import Any

import numpy as np
import pytest

from playground.data.points import MOST, NOBODY, SQUARE, Column, Floats, Plane, Points, standardised

THREE = np.array([[0.2, 0.3], [0.8, 0.4], [0.5, 0.9]], np.float32)
NAMED = Points(THREE, "three", groups=("left", "right"), made_of=np.array([0, 1, NOBODY], np.int16))
SPACE = np.linalg.qr(np.random.default_rng(0).normal(size=(5, 2)))[0].T.astype(np.float32)
TILTED = Plane(np.arange(5, dtype=np.float32), SPACE, 0.25, ("first", "second"))
THINGS = np.random.default_rng(1).normal(2, 1, (40, 5)).astype(np.float32)
IN_SPACE = Points(THINGS, "things", tuple(map(Column, "abcde")), "table", TILTED)
LINE = Plane(np.array([3.0]), np.array([[1.0], [0.0]]), 2.0, ("size", ""))


def near(a: Any, b: Any) -> None:
    np.testing.assert_allclose(a, b, rtol=0, atol=1e-5)


def nowhere(count: int) -> Floats:
    return np.zeros((count, 2), np.float32)


# Columns and planes


def test_a_column_is_read_in_its_own_unit() -> None:
    assert Column("height", 1.0, 0.5, "m").value(1.5) == 1.75
    np.testing.assert_array_equal(Column("height", 1.0, 0.5).value(np.array([0.0, 2.0])), [1.0, 2.0])


@pytest.mark.parametrize(("start", "size"), [(np.nan, 1.0), (np.inf, 1.0), (0.0, np.nan), (0.0, np.inf), (0.0, 0.0)])
def test_a_column_that_can_not_be_read_is_refused(start: float, size: float) -> None:
    with pytest.raises(ValueError, match="a column must be finite and its size not 0"):
        Column("height", start, size)


def test_on_the_square_places_are_the_points_themselves() -> None:
    near(SQUARE.places(THREE), THREE)
    near(SQUARE.things(THREE), THREE)


def test_a_plane_shows_how_far_things_are_from_its_middle_along_its_axes() -> None:
    expected = [[0.25 * np.dot(thing - TILTED.centre, axis) + 0.5 for axis in SPACE] for thing in THINGS]
    near(TILTED.places(THINGS), expected)
    assert TILTED.places(THINGS).dtype == np.float32


def test_things_of_places_lie_there_and_on_the_plane() -> None:
    things = TILTED.things(THREE)
    near(TILTED.places(things), THREE)
    off = (things - TILTED.centre) @ (np.eye(5) - SPACE.T @ SPACE)
    near(off, 0)


def test_moving_changes_nothing_that_the_plane_does_not_show() -> None:
    moved = TILTED.moved(THINGS[:3], THREE)
    near(TILTED.places(moved), THREE)
    near((moved - THINGS[:3]) @ (np.eye(5) - SPACE.T @ SPACE), 0)


def test_what_has_one_number_is_moved_along_it_alone() -> None:
    things = LINE.moved(np.array([[3.0]]), np.array([[0.9, 0.1]]))
    near(things, [[3.2]])
    near(LINE.places(things), [[0.9, 0.5]])


@pytest.mark.parametrize("size", [1e30, 3.4e38])
def test_huge_points_have_finite_places(size: float) -> None:
    assert np.isfinite(SQUARE.places(np.array([[size, -size]], np.float32))).all()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"centre": np.zeros((1, 5))}, r"a plane must have a place \(d,\) and axes \(2, d\), got \(1, 5\)"),
        ({"axes": np.zeros((2, 4))}, r"got \(5,\) and \(2, 4\)"),
        ({"axes": np.zeros((3, 5))}, r"got \(5,\) and \(3, 5\)"),
        ({"centre": np.full(5, np.nan)}, "a plane must be finite"),
        ({"axes": np.full((2, 5), np.inf)}, "a plane must be finite"),
        ({"scale": 0.0}, "its scale above 0, got the scale 0.0"),
        ({"scale": -1.0}, "got the scale -1.0"),
        ({"scale": np.nan}, "got the scale nan"),
        ({"scale": np.inf}, "got the scale inf"),
        ({"scale": 1e-60}, "got the scale 1e-60"),
        ({"scale": 1e60}, "got the scale 1e"),
    ],
    ids=str,
)
def test_what_is_no_plane_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        dataclasses.replace(TILTED, **change)


def test_nobody_can_change_a_plane() -> None:
    centre, axes = np.zeros(2, np.float32), np.eye(2, dtype=np.float32)
    plane = Plane(centre, axes, 1.0, ("a", "b"))
    centre[:], axes[:] = 9, 9
    np.testing.assert_array_equal(plane.axes, np.eye(2))
    assert not plane.centre.any()
    assert not any(array.flags.writeable for array in (plane.centre, plane.axes))


# What may be points


def test_points_are_copied_as_float32_and_read_only() -> None:
    given: Any = THREE.astype(np.float64)
    points = Points(given, "some")
    given[:] = 7
    np.testing.assert_array_equal(points.x, THREE)
    assert points.x.dtype == np.float32
    assert not any(array.flags.writeable for array in (points.x, points.made_of, points.own))


def test_points_are_nobodys_unless_it_is_said() -> None:
    points = Points(THREE, "some")
    assert points.made_of.tolist() == [NOBODY] * 3
    assert points.own.tolist() == [False] * 3
    assert (len(points), points.dimensions) == (3, 2)


def test_there_can_be_no_points_and_at_most_100_000() -> None:
    assert len(Points(nowhere(0), "none")) == 0
    assert len(Points(nowhere(MOST), "many")) == 100_000
    with pytest.raises(ValueError, match="there can be at most 100000 points, got 100001"):
        Points(nowhere(MOST + 1), "too many")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"x": np.zeros(3)}, r"points must have 2 numbers each, got an array \(3,\)"),
        ({"x": np.zeros((3, 3))}, r"points must have 2 numbers each, got an array \(3, 3\)"),
        ({"plane": TILTED}, "points must have 2 numbers each"),
        ({"x": np.array([[0, np.nan], [0, 0], [np.inf, 0]])}, "points must be finite, got 2 that are not"),
        ({"made_of": np.zeros(2, np.int16)}, "a value for each of 3 points, got 2"),
        ({"own": np.zeros(4, np.bool_)}, "a value for each of 3 points, got 4"),
        ({"made_of": np.array([0, 1, 2])}, "points can be of 2 groups, got the numbers 0 to 2"),
        ({"made_of": np.array([0, -2, 1])}, "points can be of 2 groups, got the numbers -2 to 1"),
        ({"turn": np.nan}, "points must turn by a finite angle, got nan"),
    ],
    ids=str,
)
def test_what_can_not_be_points_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        dataclasses.replace(NAMED, **change)


def test_points_are_the_same_only_if_they_are_one_object() -> None:
    assert dataclasses.replace(NAMED) != NAMED
    assert len({NAMED, dataclasses.replace(NAMED), NAMED}) == 2


# Turning


def test_still_points_are_where_they_were() -> None:
    assert NAMED.at(0) is NAMED.x
    assert NAMED.at(1000) is NAMED.x


def test_turning_points_go_anticlockwise_around_the_middle() -> None:
    turning = Points(np.array([[0.75, 0.5], [0.5, 0.5]], np.float32), "turning", turn=np.pi / 200)
    near(turning.at(0), [[0.75, 0.5], [0.5, 0.5]])
    near(turning.at(100), [[0.5, 0.75], [0.5, 0.5]])
    near(turning.at(200), [[0.25, 0.5], [0.5, 0.5]])


def test_turning_things_keep_what_the_plane_does_not_show() -> None:
    turning = dataclasses.replace(IN_SPACE, turn=0.1)
    near((turning.at(7) - THINGS) @ (np.eye(5) - SPACE.T @ SPACE), 0)
    near(np.hypot(*(TILTED.places(turning.at(7)) - 0.5).T), np.hypot(*(TILTED.places(THINGS) - 0.5).T))
    assert np.abs(turning.at(7) - THINGS).max() > 0.1


def test_no_points_can_turn() -> None:
    assert Points(nowhere(0), "none", turn=1.0).at(5).shape == (0, 2)


# Editing


def test_added_points_come_last_and_are_the_visitors_own() -> None:
    more = NAMED.with_added(np.array([[0.1, 0.2], [0.3, 0.4]]))
    near(more.x, [*THREE, [0.1, 0.2], [0.3, 0.4]])
    assert more.own.tolist() == [False] * 3 + [True] * 2
    assert more.made_of.tolist() == [0, 1, NOBODY, NOBODY, NOBODY]


def test_points_are_added_where_the_plane_shows_them() -> None:
    more = IN_SPACE.with_added(THREE)
    near(TILTED.places(more.x[-3:]), THREE)


def test_those_for_which_there_is_no_room_are_left_out() -> None:
    full = Points(nowhere(MOST - 1), "nearly full").with_added(THREE)
    assert len(full) == MOST
    near(full.x[-1], THREE[0])
    assert len(full.with_added(THREE)) == MOST


def test_a_moved_point_is_the_visitors_own_and_stays_in_its_group() -> None:
    moved = NAMED.with_moved(1, (0.6, 0.7))
    near(moved.x, [THREE[0], [0.6, 0.7], THREE[2]])
    assert moved.own.tolist() == [False, True, False]
    assert moved.made_of.tolist() == [0, 1, NOBODY]


def test_a_thing_is_moved_along_the_plane() -> None:
    moved = IN_SPACE.with_moved(4, (0.6, 0.7))
    near(TILTED.places(moved.x[4:5]), [[0.6, 0.7]])
    np.testing.assert_array_equal(np.delete(moved.x, 4, axis=0), np.delete(THINGS, 4, axis=0))


def test_a_point_can_not_be_moved_out_of_all_bounds() -> None:
    with pytest.raises(ValueError, match="points must be finite"):
        NAMED.with_moved(1, (np.nan, 0.5))


def test_removed_points_are_gone_with_all_that_belongs_to_them() -> None:
    rest = NAMED.with_moved(2, (0.1, 0.1)).without(np.array([0]))
    near(rest.x, [THREE[1], [0.1, 0.1]])
    assert rest.own.tolist() == [False, True]
    assert rest.made_of.tolist() == [1, NOBODY]


def test_all_points_can_be_removed_and_new_ones_set() -> None:
    none = NAMED.without(np.arange(3))
    assert len(none) == 0
    near(none.with_added(THREE[:1]).x, THREE[:1])


def test_editing_changes_no_points_that_there_are() -> None:
    before = NAMED.x.copy(), NAMED.made_of.copy(), NAMED.own.copy()
    NAMED.with_added(THREE)
    NAMED.with_moved(0, (0.9, 0.9))
    NAMED.without(np.array([0, 1]))
    assert all(map(np.array_equal, before, (NAMED.x, NAMED.made_of, NAMED.own)))


@pytest.mark.parametrize(
    "edit",
    [
        lambda points: points.with_added(THREE),
        lambda points: points.with_moved(0, (0.5, 0.5)),
        lambda points: points.without(np.array([0])),
    ],
    ids=["added", "moved", "removed"],
)
def test_edited_points_are_of_the_same_kind(edit: Any) -> None:
    points = dataclasses.replace(IN_SPACE, turn=0.1, groups=("one",), story="Things.")
    edited = edit(points)
    for name in ("name", "columns", "kind", "plane", "groups", "turn", "story"):
        assert getattr(edited, name) == getattr(points, name), name


# Tables


def test_a_standardised_column_has_a_mean_of_a_half_and_a_spread_of_a_sixth() -> None:
    x, _ = standardised(np.random.default_rng(2).gamma(2, 30, (500, 3)) - 1000, ["a", "b", "c"])
    assert x.dtype == np.float32
    near(x.mean(axis=0), 0.5)
    near(x.std(axis=0), 1 / 6)


def test_the_columns_give_the_values_back() -> None:
    values = np.random.default_rng(3).normal([180, 70_000], [10, 20_000], (50, 2))
    x, columns = standardised(values, ["height", "income"], ["cm", "a year"])
    assert [(each.name, each.unit) for each in columns] == [("height", "cm"), ("income", "a year")]
    for i, column in enumerate(columns):
        np.testing.assert_allclose(column.value(x[:, i]), values[:, i], rtol=1e-5)


def test_without_units_there_are_none() -> None:
    assert [each.unit for each in standardised(np.ones((2, 2)), ["a", "b"])[1]] == ["", ""]


@pytest.mark.parametrize("value", [0.0, 0.1, -7.3, 1e30, 1e300, 1e-300, 1.1e-310])
def test_a_column_without_differences_lies_in_the_middle(value: float) -> None:
    x, (column,) = standardised(np.full((7, 1), value), ["constant"])
    np.testing.assert_array_equal(x, 0.5)
    np.testing.assert_allclose(column.value(0.5), value, rtol=1e-12, atol=1e-12)


def test_what_differs_by_rounding_alone_lies_in_the_middle() -> None:
    x, _ = standardised(np.array([[1e20], [np.nextafter(1e20, 2e20)]]), ["nearly constant"])
    np.testing.assert_array_equal(x, 0.5)


def test_small_differences_of_large_numbers_are_seen() -> None:
    x, _ = standardised(1.7e18 + 1e5 * np.arange(10.0)[:, None], ["nanoseconds"])
    near(x.std(), 1 / 6)


@pytest.mark.parametrize("size", [1e-300, 1e-30, 1e30, 1e300])
def test_numbers_of_any_size_are_standardised_alike(size: float) -> None:
    values = np.random.default_rng(3).normal(size=(20, 2))
    near(standardised(values * size, ["a", "b"])[0], standardised(values, ["a", "b"])[0])


def test_a_table_without_rows_has_columns() -> None:
    x, columns = standardised(np.zeros((0, 2)), ["a", "b"])
    assert x.shape == (0, 2)
    assert [each.name for each in columns] == ["a", "b"]
