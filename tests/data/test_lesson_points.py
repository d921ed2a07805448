"""Points written down: as lines, as a table, and read again the same."""

import numpy as np
import pytest

from playground.data import point_sets
from playground.data.lesson_points import (
    MOST_LINES,
    lines_of_points,
    points_of_columns,
    points_of_lines,
    table_of_points,
)
from playground.data.points import NOBODY, Points
from playground.data.table_files import table_of_text


def test_lines_are_points_and_groups() -> None:
    points = points_of_lines("0.25 0.7 left heap\n\n  0.5;0.25\n0.75,\t1 right\n0.1 0.1 left heap\n")
    np.testing.assert_array_equal(points.x, np.array([[0.25, 0.7], [0.5, 0.25], [0.75, 1], [0.1, 0.1]], np.float32))
    assert points.groups == ("left heap", "right")
    assert points.made_of.tolist() == [0, NOBODY, 1, 0]
    assert not points.own.any()


@pytest.mark.parametrize("name", ["Moons", "Grid of 25", "Ring"])
def test_the_same_points_come_back_bit_for_bit(name: str) -> None:
    points = point_sets.make(name, 100)
    again = points_of_lines(lines_of_points(points))
    np.testing.assert_array_equal(again.x, points.x)
    named = [points.groups[of] if of != NOBODY else "" for of in points.made_of] if points.groups else [""] * 100
    assert [again.groups[of] if of != NOBODY else "" for of in again.made_of] == named


@pytest.mark.parametrize("line", ["0.5", "x y", "0.5 nan", "0.5 inf", "3 0", "0 -1.1", "0.5 0,5,x", "1e999 0", "-"])
def test_a_line_that_is_no_point_is_told_by_its_number(line: str) -> None:
    if line == "0.5 0,5,x":  # a decimal comma is taken for the next cell; the place is then 0.5, 0
        assert points_of_lines(line).x.tolist() == [[0.5, 0.0]]
        return
    with pytest.raises(ValueError, match=r"line 2 must be two numbers in -1\.\.2 and perhaps a name, got"):
        points_of_lines(f"0 0\n{line}")


def test_there_is_a_most() -> None:
    assert len(points_of_lines("0 0\n" * MOST_LINES)) == MOST_LINES
    with pytest.raises(ValueError, match=f"at most {MOST_LINES} points, got {MOST_LINES + 1}"):
        points_of_lines("0 0\n" * (MOST_LINES + 1))
    with pytest.raises(ValueError, match="a lesson can keep at most"):
        lines_of_points(point_sets.make("Moons", MOST_LINES + 1))


def test_what_is_more_than_places_can_not_be_written_line_by_line() -> None:
    with pytest.raises(ValueError, match="only points on the square"):
        lines_of_points(point_sets.make("Colours", 10))


def table() -> Points:
    text = "length (cm),kind,width (cm),age\n" + "".join(f"{i * 0.37},{'ab'[i % 2]},{20 - i},{i}\n" for i in range(12))
    return points_of_columns(table_of_text("mine", text), ("length (cm)", "width (cm)"))


def test_a_table_comes_back_in_its_own_units() -> None:
    points = table()
    text, columns = table_of_points(points)
    assert columns == ("length (cm)", "width (cm)")
    assert text.startswith("length (cm),width (cm),group\n0,20,a\n0.37,19,b\n")
    again = points_of_columns(table_of_text("again", text), columns)
    np.testing.assert_allclose(again.x, points.x, rtol=0, atol=1e-6)
    assert (again.groups, again.made_of.tolist()) == (points.groups, points.made_of.tolist())


@pytest.mark.parametrize("scale", [1.0, 1e-30, 1e30])
def test_numbers_far_from_0_come_back_as_they_were(scale: float) -> None:
    rows = [[(1_700_000_000 + 10 * i) * scale, (i - 5) * scale, (0.25 * i - 1e6) * scale] for i in range(12)]
    text = "time,b,c\n" + "".join(",".join(map(repr, row)) + "\n" for row in rows)
    names = ("time", "b", "c")
    written, _ = table_of_points(points_of_columns(table_of_text("mine", text), names))
    found = [[float(cell) for cell in line.split(",")] for line in written.splitlines()[1:]]
    np.testing.assert_allclose(found, rows, rtol=1e-15, atol=0)


def test_without_columns_the_first_two_of_numbers_are_taken() -> None:
    points = points_of_columns(table_of_text("mine", "name,a,b,c\nx,1,2,3\ny,4,5,6\n"), None)
    assert [column.name for column in points.columns] == ["a", "b"]


def test_a_column_that_is_not_there_is_told() -> None:
    with pytest.raises(ValueError, match="columns must be some of a, b, got 'c'"):
        points_of_columns(table_of_text("mine", "a,b\n1,2\n3,4\n"), ("a", "c"))
