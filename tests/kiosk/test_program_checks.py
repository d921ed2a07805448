"""What the doctor says of the program: versions, user, PIN, folders."""

import dataclasses
import os
import sys
import tempfile
from collections import namedtuple
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from playground.kiosk import program_checks
from playground.kiosk.findings import Finding, Patient
from tests.kiosk.patients import VERSIONS, patient, told


def levels(findings: list[Finding]) -> list[str]:
    return [finding.level for finding in findings]


@pytest.mark.parametrize(
    ("python", "pyside", "level", "words"),
    [
        ("3.11.7", "6.11.3", "ok", "Python 3.11.7 with PySide6 6.11.3"),
        ("3.11.7", "6.12.0", "failure", "PySide6 6.12.0 cannot be used, because with Python 3.11"),
        ("3.13.1", "6.12.0", "ok", "Python 3.13.1 with PySide6 6.12.0"),
        ("3.13.1", "6.9.1", "failure", "it draws no curves"),
        ("3.13.1", None, "failure", "PySide6 is not installed"),
    ],
)
def test_pairs_that_are_known_to_fail_are_told(
    tmp_path: Path, python: str, pyside: str | None, level: str, words: str
) -> None:
    (found,) = program_checks.python(patient(tmp_path, python=python, installed={"PySide6-Essentials": pyside}.get))
    assert found.level == level
    assert words in found.text


@pytest.mark.parametrize(
    ("changed", "level", "words"),
    [
        ({}, "ok", "torch 2.13.0, numpy 2.4.6, pyqtgraph 0.14.0"),
        ({"pyqtgraph": "0.15.1"}, "warning", "pyqtgraph 0.15.1 was never tried"),
        ({"torch": None}, "failure", "torch is not installed"),
    ],
)
def test_packages_that_lack_or_were_never_tried_are_told(
    tmp_path: Path, changed: Mapping[str, str | None], level: str, words: str
) -> None:
    found = list(program_checks.packages(patient(tmp_path, installed={**VERSIONS, **changed}.get)))
    assert found[0].level == level
    assert words in found[0].text


def test_the_systems_own_packages_are_a_warning(tmp_path: Path) -> None:
    assert levels([*program_checks.environment(patient(tmp_path))]) == ["ok"]
    assert levels([*program_checks.environment(patient(tmp_path, has_own_packages=False))]) == ["warning"]


def test_root_is_a_warning(tmp_path: Path) -> None:
    assert levels([*program_checks.user(patient(tmp_path))]) == ["ok"]
    assert levels([*program_checks.user(patient(tmp_path, is_root=True))]) == ["warning"]


def test_a_kiosk_that_staff_can_not_leave_is_a_warning(tmp_path: Path) -> None:
    ours = patient(tmp_path)
    (without,) = program_checks.pin(ours)
    (with_pin,) = program_checks.pin(dataclasses.replace(ours, config=dataclasses.replace(ours.config, pin="a hash")))
    assert (without.level, with_pin.level) == ("warning", "ok")
    assert "a hash" not in with_pin.line()
    assert "`python3 scripts/run.py --hash-pin`" in without.advice  # where only the project's own Python has all


# Folders.


@pytest.fixture
def ours(tmp_path: Path) -> Patient:
    return patient(tmp_path)


def test_folders_that_can_be_written_to_are_told_with_their_room(ours: Patient) -> None:
    ours.config.logs.mkdir()
    found = list(program_checks.folders(ours))
    assert levels(found) in (["ok", "ok"], ["warning", "warning"])
    assert f"files.logs: {ours.config.logs} can be written to, " in found[0].text


def test_looking_leaves_nothing_behind(ours: Patient, tmp_path: Path) -> None:
    ours.config.logs.mkdir()
    list(program_checks.folders(ours))
    assert [path.name for path in tmp_path.rglob("*")] == ["logs"]


def test_a_folder_in_which_nothing_can_be_written_is_a_failure(ours: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(28, "No space left on device")

    ours.config.logs.mkdir()
    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    logs, statistics = program_checks.folders(ours)
    assert logs.level == "failure"
    assert logs.text == f"files.logs: {ours.config.logs} can't be written to: No space left on device"
    assert statistics.level != "failure"


def test_a_folder_that_can_not_be_made_is_a_failure(ours: Patient, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    config = dataclasses.replace(ours.config, statistics=tmp_path / "file" / "folder")
    _, statistics = program_checks.folders(dataclasses.replace(ours, config=config))
    assert statistics.level == "failure"
    assert f"{tmp_path / 'file'} does not let it be made" in statistics.text


def test_a_folder_of_which_nothing_can_be_seen_is_a_failure_and_the_other_is_looked_at(
    ours: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    stat = Path.stat

    def forbidden(path: Path, **options: Any) -> os.stat_result:
        if path == ours.config.logs:
            raise PermissionError(13, "Permission denied")
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", forbidden)
    logs, statistics = program_checks.folders(ours)
    assert (logs.level, statistics.level != "failure") == ("failure", True)
    assert logs.text == f"files.logs: {ours.config.logs} can't be written to: Permission denied"


@pytest.mark.skipif(sys.platform == "win32", reason="there, paths may be longer")
def test_a_folder_with_too_long_a_name_is_a_failure(ours: Patient, tmp_path: Path) -> None:
    config = dataclasses.replace(ours.config, logs=tmp_path / ("x" * 300))
    logs, _ = program_checks.folders(dataclasses.replace(ours, config=config))
    assert logs.level == "failure"
    assert logs.text.endswith("File name too long")


def test_a_log_that_is_somebody_elses_is_a_failure(ours: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    ours.config.logs.mkdir()
    (ours.config.logs / "program.log").touch()
    assert told([next(program_checks.folders(ours))], "failure") == []
    monkeypatch.setattr(program_checks.os, "access", lambda path, _: path.suffix != ".log")
    logs, _ = program_checks.folders(ours)
    assert logs.level == "failure"
    assert logs.text.endswith("can't be written to: program.log in it is somebody else's")


@pytest.mark.parametrize(("megabytes", "level"), [(99, "failure"), (100, "warning"), (999, "warning"), (1000, "ok")])
def test_a_disk_that_is_nearly_full_is_told(
    ours: Patient, monkeypatch: pytest.MonkeyPatch, megabytes: int, level: str
) -> None:
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(program_checks.shutil, "disk_usage", lambda _: usage(megabytes * 10**6))
    found = list(program_checks.folders(ours))
    assert levels(found) == [level, level]
    assert [f"{megabytes:,} MB are free" in text for text in told(found, level)] == [True, True]
