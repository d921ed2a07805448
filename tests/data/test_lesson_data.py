"""The data of a lesson: each key has its rule, and keys that do not go together are told."""

from typing import Any

import pytest

from playground.data.lesson_data import KEYS, LessonData, data_of, faults_of


def test_what_is_right_has_no_faults() -> None:
    for values in (
        {"example": "Moons", "count": 0, "noise": 0, "seed": 2**31 - 1},
        {"example": "Moons", "noise": 10**400},  # too much, as those tell who make points
        {"points": "0 0\n1,1,group\n"},
        {"table": "a,b\n1,2\n", "columns": ["a"]},
        {"table": "a,b\n1,2\n", "columns": [f"c{i}" for i in range(1000)]},  # as many as a table may have
        {"file": "own table.csv", "columns": ["a", "b"]},
        {"prompt": "The fox", "text": "words"},
        {"patterns": ["#..#"]},
        {"patterns": []},
        {"observations": "sun sun rain"},
        {"stars": "5 A song", "file": "ratings.csv"},
        {"drawing": f"{'.' * 28}\n" * 28},
        {},
    ):
        assert list(faults_of(values)) == []


@pytest.mark.parametrize(
    ("key", "value", "rule"),
    [
        ("example", "", "a name on one line"),
        ("example", "a\nb", "a name on one line"),
        ("count", 100_001, "a whole number in 0..100000"),
        ("count", True, "a whole number in 0..100000"),
        ("noise", -0.1, "a number from 0 on"),
        ("noise", float("nan"), "a number from 0 on"),
        ("noise", float("inf"), "a number from 0 on"),
        ("seed", 1.5, "a whole number in 0..2147483647"),
        ("points", 3, "a text of at most 200000 characters"),
        ("table", " \n", "a text of at most 200000 characters"),
        ("columns", [], "a list of 1 to 1000 names"),
        ("columns", ["a", 3], "a list of 1 to 1000 names"),
        ("prompt", "x" * 4001, "a text of at most 4000 characters"),
        ("prompt", "\u200b", "a text of at most 4000 characters"),
        ("text", [], "a text of at most 200000 characters"),
        ("file", "../secret.csv", "the plain name of a file beside the lesson"),
        ("file", "/etc/passwd", "the plain name of a file beside the lesson"),
        ("file", "C:\\a.csv", "the plain name of a file beside the lesson"),
        ("file", "C:a.csv", "the plain name of a file beside the lesson"),
        ("file", "..", "the plain name of a file beside the lesson"),
        ("patterns", "#..#", "a list of 0 to 64 names"),
        ("observations", 3, "a text of at most 200000 characters"),
        ("stars", "", "a text of at most 200000 characters"),
        ("drawing", [], "28 lines of 28 signs"),
        ("drawing", "....", "28 lines of 28 signs"),
    ],
)
def test_each_key_has_its_rule(key: str, value: Any, rule: str) -> None:
    with_source = {"example": "Moons"} if key in ("count", "noise", "seed") else {}
    with_source |= {"table": "a\n1"} if key == "columns" else {}
    (told,) = faults_of({**with_source, key: value})
    assert told.startswith(f"data.{key} must be {rule}")
    assert told.count(", got ") == 1


@pytest.mark.parametrize(
    ("values", "key", "rule"),
    [
        ({"example": "Moons", "points": "0 0"}, "points", "left out where there is example"),
        ({"text": "a", "file": "a.txt"}, "file", "left out where there is text"),
        ({"count": 3}, "count", "left out where there is no example"),
        ({"columns": ["a"]}, "columns", "left out where there is no table or file"),
    ],
)
def test_keys_that_do_not_go_together_are_told(values: dict[str, Any], key: str, rule: str) -> None:
    (told,) = faults_of(values)
    assert told == f"data.{key} must be {rule}, got {values[key]!r}"


def test_a_line_that_is_no_point_is_told_once_with_its_number() -> None:
    (told,) = faults_of({"points": "0 0\nx"})
    assert told == "data.points: line 2 must be two numbers in -1..2 and perhaps a name, got 'x'"


def test_what_is_given_comes_back_by_key() -> None:
    data = data_of({"table": "a\r\n1\r\n", "columns": ["a"]})
    assert data == LessonData(table="a\n1\n", columns=("a",))
    assert data.given() == {"table": "a\n1\n", "columns": ("a",)}
    assert LessonData(told="not kept").given() == {}


def test_what_was_told_is_no_key_and_no_difference() -> None:
    assert "told" not in KEYS
    assert LessonData(prompt="a", told="something") == LessonData(prompt="a")
