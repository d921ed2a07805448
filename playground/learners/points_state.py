"""Points as plain arrays, as a model file holds them."""

import json
from typing import Any

import numpy as np

from playground.data.points import Column, Plane, Points
from playground.learners.learner import State
from playground.learners.phrase_state import read, spelled
from playground.learners.text_state import from_bytes, to_bytes

PREFIX = "points/"


def points_state(points: Points) -> State:
    """The parts of a state that hold points; as the number of columns may differ, all arrays are flat."""
    about = {
        "name": points.name,
        "columns": [[spelled(each.name), each.start, each.size, spelled(each.unit)] for each in points.columns],
        "kind": points.kind,
        "across": [*map(spelled, points.plane.names)],
        "groups": points.groups,
        "story": points.story,
    }
    parts = {
        "x": points.x.reshape(-1),
        "made_of": points.made_of,
        "own": points.own,
        "centre": points.plane.centre,
        "axes": points.plane.axes.reshape(-1),
        "numbers": np.array([points.plane.scale, points.turn]),
        "about": to_bytes(json.dumps(about)),
    }
    return {PREFIX + name: array for name, array in parts.items()}


def points_of(state: State, present: Points) -> Points:
    """The points of a state: the present ones themselves if they are the same. ValueError if they are none."""
    try:
        if all(np.array_equal(part, state[name]) for name, part in points_state(present).items()):
            return present
        return _points_of({name.removeprefix(PREFIX): part for name, part in state.items()})
    except (TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError("the points of this file are damaged") from error


def _points_of(parts: dict[str, Any]) -> Points:
    about = json.loads(from_bytes(parts["about"]))
    columns = tuple(
        Column(read(name), float(start), float(size), read(unit)) for name, start, size, unit in about["columns"]
    )
    if about["kind"] not in ("plane", "table", "colours", "digits", "patterns"):
        raise ValueError(f"points must be of a known kind, got {about['kind']!r}")
    across, up = map(read, about["across"])
    scale, turn = parts["numbers"].tolist()
    count = len(columns)
    return Points(
        parts["x"].reshape(-1, count),
        str(about["name"]),
        columns,
        about["kind"],
        Plane(np.array(parts["centre"]), parts["axes"].reshape(2, count).copy(), scale, (across, up)),
        tuple(map(str, about["groups"])),
        parts["made_of"],
        parts["own"],
        turn,
        str(about["story"]),
    )
