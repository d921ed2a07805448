"""Points come back from a model file as they were, and a damaged one is refused."""

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from playground.data.patterns import letters
from playground.data.point_sets import make
from playground.data.points import Points
from playground.learners.learner import State
from playground.learners.points_state import PREFIX, points_of, points_state
from playground.learners.text_state import from_bytes, to_bytes
from playground.phrases import Phrase, verbatim

TABLE = make("Music tastes", 40).with_added(np.array([[0.2, 0.3]])).with_moved(3, (0.6, 0.6))
OTHER = make("Blobs", 5)
KINDS = {
    "plane": make("Moving", 30),
    "table": TABLE,
    "colours": make("Colours", 20),
    "digits": make("Digits", 10),
    "patterns": letters(30, 0.1, np.random.default_rng(0)),
    "no points": make("Blobs", 0),
    "one column": Points(np.ones((3, 1), np.float32), "one", TABLE.columns[:1], "table", dataclasses.replace(
        TABLE.plane, centre=np.ones(1), axes=np.array([[1.0], [0.0]])
    )),
    "other letters": dataclasses.replace(OTHER, name="Größe \n\"点\"", groups=("ä", "", "x" * 300), story="\t'"),
}  # fmt: skip


def changed(name: str, change: Callable[[Any], Any]) -> State:
    """The state of the table with one array changed."""
    state = points_state(TABLE)
    return state | {PREFIX + name: np.asarray(change(state[PREFIX + name].copy()))}


def told(**about: Any) -> State:
    """The state of the table with other things told about it."""
    state = points_state(TABLE)
    before = json.loads(from_bytes(state[PREFIX + "about"]))
    return state | {PREFIX + "about": to_bytes(json.dumps(before | about))}


def must_be_same(points: Points, wanted: Points) -> None:
    for field in dataclasses.fields(Points):
        one, other = getattr(points, field.name), getattr(wanted, field.name)
        if field.name == "plane":
            assert (one.scale, one.names) == (other.scale, other.names)
            assert np.array_equal(one.centre, other.centre)
            assert np.array_equal(one.axes, other.axes)
        elif isinstance(other, np.ndarray):
            assert one.dtype == other.dtype, field.name
            assert np.array_equal(one, other), field.name
        else:
            assert one == other, field.name


@pytest.mark.parametrize("points", KINDS.values(), ids=KINDS)
def test_points_of_every_kind_come_back(points: Points) -> None:
    must_be_same(points_of(points_state(points), OTHER), points)


@pytest.mark.parametrize("points", KINDS.values(), ids=KINDS)
def test_the_present_points_are_kept_if_they_are_the_same(points: Points) -> None:
    assert points_of(points_state(dataclasses.replace(points)), points) is points


@pytest.mark.parametrize(
    "change",
    [
        {"name": "other"},
        {"story": "Other."},
        {"turn": 0.5},
        {"kind": "plane"},
        {"groups": (*TABLE.groups, "more")},
        {"columns": (*TABLE.columns[:-1], dataclasses.replace(TABLE.columns[-1], unit="other"))},
        {"plane": dataclasses.replace(TABLE.plane, scale=2.0)},
        {"x": TABLE.x + np.float32(0.5)},
        {"own": ~TABLE.own},
        {"made_of": np.zeros(len(TABLE), np.int16)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_other_points_are_not_taken_for_the_present_ones(change: dict[str, Any]) -> None:
    other = dataclasses.replace(TABLE, **change)
    must_be_same(points_of(points_state(other), TABLE), other)


@pytest.mark.parametrize("points", KINDS.values(), ids=KINDS)
def test_the_arrays_have_one_length_each_that_may_differ(points: Points) -> None:
    state, pattern = points_state(points), points_state(OTHER)
    assert [(name, array.dtype) for name, array in state.items()] == [(n, a.dtype) for n, a in pattern.items()]
    assert all(array.ndim == 1 and name.startswith(PREFIX) for name, array in state.items())


def test_the_points_of_a_state_share_nothing_with_it() -> None:
    state = {name: array.copy() for name, array in points_state(TABLE).items()}
    points = points_of(state, OTHER)
    for array in state.values():
        array[:] = 0
    must_be_same(points, TABLE)


@pytest.mark.parametrize(
    ("state", "message"),
    [
        (changed("x", lambda x: x[:-1]), "cannot reshape"),
        (changed("x", lambda x: x[:-4]), "there must be a value for each of 40 points"),
        (changed("x", lambda x: np.where(np.arange(len(x)) == 5, np.nan, x)), "points must be finite"),
        (changed("made_of", lambda of: of[:-1]), "there must be a value for each of 41 points, got 40"),
        (changed("made_of", lambda of: of + 4), "points can be of 4 groups, got the numbers"),
        (changed("made_of", lambda of: of - 3), "points can be of 4 groups, got the numbers"),
        (changed("own", lambda own: own[1:]), "there must be a value for each of 41 points, got 40"),
        (changed("centre", lambda centre: centre[:-1]), "a plane must have a place"),
        (changed("centre", lambda centre: centre * np.nan), "a plane must be finite"),
        (changed("axes", lambda axes: axes[:-1]), "cannot reshape"),
        (changed("axes", lambda axes: axes * np.inf), "a plane must be finite"),
        (changed("numbers", lambda numbers: numbers[:1]), "not enough values"),
        (changed("numbers", lambda numbers: numbers[[0, 1, 1]]), "too many values"),
        (changed("numbers", lambda numbers: numbers * (0, 1)), "its scale above 0"),
        (changed("numbers", lambda numbers: numbers * (-1, 1)), "its scale above 0"),
        (changed("numbers", lambda numbers: numbers * (1, np.nan)), "points must turn by a finite angle"),
        (changed("about", lambda about: about[:-1]), "delimiter"),
        (changed("about", lambda about: about[:0]), "Expecting value"),
        (changed("about", lambda about: about | 128), "utf-8"),
        (told(kind="bananas"), "points must be of a known kind, got 'bananas'"),
        (told(kind=["table"]), "points must be of a known kind"),
        (told(columns=[]), "cannot reshape|points must have|a plane must have"),
        (told(columns=[["a", 0, 1]] * 4), "not enough values"),
        (told(columns=[["a", 0, "b", ""]] * 4), "could not convert"),
        (told(columns=[["a", 0, float("nan"), ""]] * 4), "a column must be finite"),
        (told(columns=[["a", 0, 0, ""]] * 4), "its size not 0"),
        (told(columns=[["a", 0, None, ""]] * 4), "the points of this file are damaged"),
        (told(columns=7), "the points of this file are damaged"),
        (told(columns={"a": 1}), "not enough values|damaged"),
        (told(across=["one"]), "not enough values"),
        (told(across=None), "the points of this file are damaged"),
        (told(groups=5), "the points of this file are damaged"),
        (told(groups=["one"]), "points can be of 1 groups"),
        ({**told(), PREFIX + "about": to_bytes("[]")}, "the points of this file are damaged"),
        ({**told(), PREFIX + "about": to_bytes("[" * 100_000)}, "the points of this file are damaged"),
        ({name: array for name, array in told().items() if "own" not in name}, "the points of this file are damaged"),
    ],
)
def test_damaged_points_are_refused(state: State, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        points_of(state, OTHER)


def test_what_axes_are_called_can_be_said_in_another_language_after_it_was_saved() -> None:
    name = points_of(points_state(TABLE), OTHER).plane.names[0]
    assert isinstance(name, Phrase)
    assert name.pattern == "{component}, mostly {columns}"


def test_the_visitors_own_names_of_columns_stay_untranslated_after_they_were_saved() -> None:
    columns = tuple(dataclasses.replace(column, name=verbatim(column.name)) for column in TABLE.columns)
    name = points_of(points_state(dataclasses.replace(TABLE, columns=columns)), OTHER).columns[0].name
    assert isinstance(name, Phrase)
    assert (name, name.pattern) == ("country", "{text}")
