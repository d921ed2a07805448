"""Mistakes are told by key, rule and value, whatever the value is."""

import pytest

from playground.data.mistakes import unknown, wrong
from playground.phrases import phrase


def test_a_mistake_has_key_rule_and_value() -> None:
    assert wrong("seed", "a whole number", "many") == "seed must be a whole number, got 'many'"


def test_its_rule_is_translated_and_its_value_is_not() -> None:
    told = wrong("seed", rule := phrase("a whole number"), value := "a whole number")
    assert (told.pattern, told.values["rule"]) == ("{key} must be {rule}, got {value}", rule)
    assert told.values["value"] == repr(value)
    assert not hasattr(told.values["value"], "pattern")


@pytest.mark.parametrize("value", ["x" * 1000, 10**4000, [0] * 1000])
def test_a_long_value_or_key_is_shortened(value: object) -> None:
    for told in (wrong("seed", "short", value), wrong("k" * 1000, "short", 0), unknown("key", "k" * 1000, ["seed"])):
        assert len(told) < 150
        assert " ..." in told


def test_a_number_that_python_does_not_write_is_told_too() -> None:
    for value in (16**5000, [16**5000]):
        assert wrong("seed", "short", value) == "seed must be short, got a number of thousands of figures"


def test_of_an_unknown_name_the_one_that_may_be_meant_is_told_or_else_all() -> None:
    assert unknown("key", "sed", ("seed", "tab")) == "unknown key 'sed'; did you mean seed?"
    assert unknown("key", "xyz", ("seed", "tab")) == "unknown key 'xyz'; known are seed, tab"
