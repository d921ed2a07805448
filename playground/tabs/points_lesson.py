"""Points in lessons: read from a lesson's data, and told from what lies on the desk."""

from pathlib import Path

import numpy as np

from playground.data import point_sets
from playground.data.lesson_data import LessonData, faults_of
from playground.data.lesson_points import NAME, lines_of_points, points_of_columns, points_of_lines, table_of_points
from playground.data.points import Points
from playground.data.table_files import read_table, table_of_text
from playground.phrases import phrase
from playground.tabs.desk import Desk, Recipe

KEYS = ("example", "count", "noise", "seed", "points", "table", "columns", "file")

Brought = Recipe | Points
_STILL = phrase("These points turn while they are learned from; those of the lesson will stand still.")
_LOST = phrase("These points can't be kept in a lesson, for they are too many or have too many numbers.")


def read_points(data: LessonData, folder: Path) -> Brought | None:
    """What a lesson lays on the desk; None for the usual points. ValueError for what can't be laid there."""
    if data.example is not None:
        usual = Recipe()
        recipe = Recipe(
            data.example,
            usual.count if data.count is None else data.count,
            usual.noise if data.noise is None else data.noise,
            usual.seed if data.seed is None else data.seed,
        )
        _made(recipe)  # tells what is wrong with it
        return recipe
    if data.points is not None:
        return points_of_lines(data.points)
    if data.table is not None:
        return points_of_columns(table_of_text(NAME, data.table), data.columns)
    if data.file is not None:
        return points_of_columns(read_table(folder / data.file), data.columns)
    return None


def data_of_desk(desk: Desk) -> LessonData:
    """What lies on the desk, as a lesson keeps it."""
    points, recipe = desk.points, desk.recipe
    if not len(points):
        recipe = Recipe(count=0)
    if not len(points) or _is_as_made(points, recipe):
        return LessonData(example=recipe.name, count=recipe.count, noise=recipe.noise, seed=recipe.seed)
    try:
        return _written(points)
    except ValueError:
        return LessonData(told=_LOST)


def _written(points: Points) -> LessonData:
    """The points themselves. ValueError if they could not be read again."""
    if points.kind == "table":
        table, columns = table_of_points(points)
        data = LessonData(table=table, columns=columns)
    else:
        data = LessonData(points=lines_of_points(points), told=_STILL if points.turn else "")
    if any(faults_of(data.given())):
        raise ValueError("a lesson can't keep so many numbers")
    read_points(data, Path())
    return data


def _is_as_made(points: Points, recipe: Recipe) -> bool:
    """Whether nobody has edited the points of a set."""
    if recipe.name not in point_sets.SETS and recipe.name not in point_sets.STORIES:
        return False
    made = _made(recipe)
    return made.x.shape == points.x.shape and np.array_equal(made.x, points.x)


def _made(recipe: Recipe) -> Points:
    return point_sets.make(recipe.name, recipe.count, recipe.noise, recipe.seed)
