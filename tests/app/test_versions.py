"""Known-bad versions are refused, the pins keep them out, and the versions at hand lose no references."""

import ctypes
import platform
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import QObject, Signal

from playground.app.versions import problem

PYPROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
KNOWN_BAD = [
    ("6.12.0", "3.11.7"),
    ("6.9.1", "3.12.1"),
    ("6.8.0", "3.11.7"),
    ("6.8.0.1", "3.13.0"),
    ("6.5.0", "3.11.7"),
]


class Sender(QObject):
    any_value = Signal(object)
    truth = Signal(bool)


@pytest.mark.parametrize(("pyside", "python"), KNOWN_BAD)
def test_a_known_bad_pair_is_refused_by_name(pyside: str, python: str) -> None:
    sentence = problem(pyside, python)
    assert sentence is not None
    assert sentence.startswith(f"PySide6 {pyside} ")


@pytest.mark.parametrize(("pyside", "python"), [("6.11.3", "3.11.7"), ("6.12.0", "3.12.1"), ("6.12.0", "3.13.0rc1")])
def test_a_good_pair_is_not_refused(pyside: str, python: str) -> None:
    assert problem(pyside, python) is None


def test_the_versions_at_hand_are_not_known_to_be_bad() -> None:
    assert problem(PySide6.__version__, platform.python_version()) is None


@pytest.mark.parametrize(("pyside", "python"), KNOWN_BAD)
def test_the_pins_keep_a_known_bad_pair_from_being_installed(pyside: str, python: str) -> None:
    named = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    wanted = [Requirement(each) for each in named if each.startswith("PySide6")]
    environment = {"python_version": python.rpartition(".")[0]}
    assert not any(pyside in each.specifier for each in wanted if each.marker and each.marker.evaluate(environment))


def references_lost(action: Callable[[], None]) -> int:
    """How many references to None and True are fewer after the action than before."""
    before = sys.getrefcount(None), sys.getrefcount(True)
    action()
    after = sys.getrefcount(None), sys.getrefcount(True)
    return max(0, before[0] - after[0]) + max(0, before[1] - after[1])


def emit_much() -> None:
    """2,000 signals that carry True or None, to a slot that gives back None."""
    sender, taken = Sender(), [0]

    def take(value: object) -> None:
        taken[0] += 1

    sender.any_value.connect(take)
    sender.truth.connect(take)
    for _ in range(500):
        sender.any_value.emit(None)
        sender.any_value.emit(True)
        sender.truth.emit(True)
        sender.truth.emit(False)
    assert taken == [2000]


def forget_references() -> None:
    """What the broken version does, 200 times; the references are given back by the test."""
    for _ in range(200):
        ctypes.pythonapi.Py_DecRef(ctypes.py_object(None))


counted = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on")


@counted
def test_signals_lose_no_references() -> None:
    assert references_lost(emit_much) < 100


@counted
def test_lost_references_would_be_noticed() -> None:
    try:
        assert references_lost(forget_references) >= 150
    finally:
        for _ in range(200):
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(None))
