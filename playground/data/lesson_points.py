"""Points as a teacher writes them down in a lesson: a line for each, or a table."""

import csv
import io
import math
import re

import numpy as np

from playground.data.mistakes import wrong
from playground.data.points import NOBODY, Column, Points
from playground.data.table_files import Table, points_of_table
from playground.phrases import phrase

MOST_LINES = 5_000
NAME = phrase("the lesson's points")
_LOW, _HIGH = -1.0, 2.0
_POINT = re.compile(r"\s*(\S+?)\s*[\s,;]\s*([^\s,;]+)(?:[\s,;]+(\S.*?))?\s*")
_LONGEST = 200  # characters of a line


def points_of_lines(text: str) -> Points:
    """Points on the square, whose places go from 0 to 1. ValueError names the first line that is none."""
    rows = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if len(rows) > MOST_LINES:
        raise ValueError(phrase("there can be at most {most} points, got {got}", most=MOST_LINES, got=len(rows)))
    found = [_point(number, line) for number, line in rows]
    groups = tuple(dict.fromkeys(group for _, group in found if group))
    made_of = [groups.index(group) if group else NOBODY for _, group in found]
    x = np.array([place for place, _ in found], np.float32).reshape(-1, 2)
    return Points(x, NAME, groups=groups, made_of=np.array(made_of, np.int16), story="Points that came with a lesson.")


def lines_of_points(points: Points) -> str:
    """The same the other way round; ValueError for what a line can't hold."""
    if points.kind != "plane" or points.dimensions != 2:
        raise ValueError(f"only points on the square can be written line by line, got {points.kind}")
    _check_count(points)
    groups = [points.groups[of] if of != NOBODY else "" for of in points.made_of.tolist()]
    # The shortest figures that are the same number in 32 bits.
    places = [f"{x!s} {y!s}" for x, y in points.x]
    return "".join(f"{place} {group}".rstrip() + "\n" for place, group in zip(places, groups, strict=True))


def table_of_points(points: Points) -> tuple[str, tuple[str, ...]]:
    """A table's points as the text of a table, in their own units, and the names of the columns of numbers."""
    _check_count(points)
    names = tuple(f"{each.name} ({each.unit})" if each.unit else each.name for each in points.columns)
    values = np.stack([each.value(points.x[:, i].astype(float)) for i, each in enumerate(points.columns)], axis=1)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*names, "group"] if points.groups else names)
    for row, of in zip(values.tolist(), points.made_of.tolist(), strict=True):
        cells = [_figures(value, column) for value, column in zip(row, points.columns, strict=True)]
        writer.writerow([*cells, points.groups[of] if of != NOBODY else ""] if points.groups else cells)
    return text.getvalue(), names


def points_of_columns(table: Table, columns: tuple[str, ...] | None) -> Points:
    """The rows of a table as points of these columns, or of the first two of numbers. ValueError if there are none."""
    if columns is None:
        return points_of_table(table, table.usable[:2])[0]
    usable = {table.columns[index]: index for index in table.usable}
    for place, name in enumerate(columns):
        if name not in usable:
            raise ValueError(wrong("columns", phrase("some of {options}", options=", ".join(usable)), name))
        if name in columns[:place]:
            raise ValueError(wrong("columns", phrase("different from each other"), name))
    return points_of_table(table, tuple(usable[name] for name in columns))[0]


def _point(number: int, line: str) -> tuple[tuple[float, float], str]:
    found = _POINT.fullmatch(line[:_LONGEST])
    try:
        place = (float(found[1]), float(found[2])) if found else None
    except ValueError:
        place = None
    if found is None or place is None or not all(_LOW <= number <= _HIGH for number in place):
        key = phrase("line {number}", number=number)
        rule = phrase("two numbers in {low}..{high} and perhaps a name", low=f"{_LOW:g}", high=f"{_HIGH:g}")
        raise ValueError(wrong(key, rule, line.strip()))
    return place, found[3] or ""


def _figures(value: float, column: Column) -> str:
    """As many as 32 bits tell apart in that column, however far it lies from 0."""
    decimals = 6 - math.floor(math.log10(abs(column.size)))
    return repr(round(value, decimals) + 0.0).removesuffix(".0")  # not -0


def _check_count(points: Points) -> None:
    if len(points) > MOST_LINES:
        raise ValueError(f"a lesson can keep at most {MOST_LINES} points, got {len(points)}")
