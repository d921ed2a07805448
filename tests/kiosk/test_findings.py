"""How findings are printed, and how other programs are asked."""

import sys
from pathlib import Path

import pytest

from playground.kiosk import findings
from playground.kiosk.findings import Finding, Patient, answer, installed
from tests.kiosk.patients import patient


@pytest.mark.parametrize(
    ("finding", "line"),
    [
        (Finding("ok", "all is well"), "ok       all is well"),
        (Finding("warning", "it is dark", "make light"), "warning  it is dark -> make light"),
        (Finding("failure", "two\nlines"), "failure  two lines"),
        (Finding("by hand", "who knows"), "by hand  who knows"),
    ],
)
def test_a_finding_is_one_line(finding: Finding, line: str) -> None:
    assert finding.line() == line


def test_what_a_program_prints_is_its_answer() -> None:
    assert (
        answer([sys.executable, "-I", "-S", "-c", "print(' yes '); import os; print(os.environ['LC_ALL'])"])
        == "yes \nC"
    )


@pytest.mark.parametrize(
    "command",
    [
        ["a-program-that-is-nowhere"],
        ["a\0b"],
        [sys.executable, "-I", "-S", "-c", "import sys; print(1); sys.exit(1)"],
        [sys.executable, "-I", "-S", "-c", "import os; os.abort()"],
    ],
)
def test_a_program_that_is_not_there_or_fails_gives_no_answer(command: list[str]) -> None:
    assert answer(command) is None


def test_a_program_that_takes_too_long_gives_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(findings, "PATIENCE", 0.2)
    assert answer([sys.executable, "-I", "-S", "-c", "import threading; threading.Event().wait()"]) is None


def test_a_program_that_waits_for_input_gets_none() -> None:
    assert answer([sys.executable, "-I", "-S", "-c", "import sys; print(len(sys.stdin.read()))"]) == "0"


def test_versions_are_those_of_this_environment() -> None:
    assert installed("pytest") == pytest.__version__
    assert installed("a-package-that-is-nowhere") is None


@pytest.mark.parametrize(
    ("environ", "folder"),
    [({"HOME": "/h"}, "/h/.config"), ({"HOME": "/h", "XDG_CONFIG_HOME": "/c"}, "/c"), ({}, ".config")],
)
def test_the_users_settings_are_where_the_system_says(tmp_path: Path, environ: dict[str, str], folder: str) -> None:
    assert patient(tmp_path, environ=environ).config_home == Path(folder)


def test_without_other_word_the_patient_is_this_computer(tmp_path: Path) -> None:
    ours = Patient(patient(tmp_path).config)
    assert (ours.platform, ours.root, ours.installed("pytest")) == (sys.platform, Path("/"), pytest.__version__)
