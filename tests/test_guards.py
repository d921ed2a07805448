"""The guards bite: each fault is planted once in a run of its own, and must fail there for that very reason."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[1]

# The planted test and what its failure must say.
BITES = {
    "thread": r"a thread was left running: planted thread, started at\n.*test_plants\.py",
    "qthread": r"a thread was left running: Waiting '', started at\n.*test_plants\.py",
    "timer": r"a timer of 123 ms was left running, started at\n.*test_plants\.py",
    "window": r"a window was left on the screen: QWidget 'planted window'",
    "qt_warning": r"QtWarningMsg: planted Qt warning",
    "qt_debug": r"QtDebugMsg: planted Qt debug line",
    "qt_warning_while_cleared_away": r"Qt complained while the test was cleared away: planted late Qt warning",
    "warning": r"UserWarning: planted warning",
    "log": r"a stray log line: WARNING somewhere: planted log line",
    "log_kept_from_root": r"a stray log line: ERROR elsewhere: planted hidden log line",
    "unmet_expectation": r"no log line says: planted expectation",
    "exception_in_thread": r"ValueError: planted in a thread",
    "exception_in_slot": r"ValueError: planted in a slot",
    "exception_in_hook": r"ValueError: planted in the hook",
    "unraisable": r"ValueError: planted in a finaliser",
    "unraisable_in_a_cycle": r"ValueError: planted in a cycle",
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What pytest, set up as here, says of each test of planted_faults.py; nothing of one that passed."""
    folder = tmp_path_factory.mktemp("planted")
    (folder / "tests").mkdir()
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copy(ROOT / "tests" / "conftest.py", folder / "tests")
    shutil.copy(ROOT / "tests" / "planted_faults.py", folder / "tests" / "test_plants.py")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--junitxml=report.xml"]
    subprocess.run(command, cwd=folder, capture_output=True, timeout=60, check=False)
    cases = ElementTree.parse(folder / "report.xml").iter("testcase")
    return {case.get("name", ""): "\n".join(fault.text or "" for fault in case) for case in cases}


@pytest.mark.parametrize("fault", BITES)
def test_a_planted_fault_makes_its_test_fail(outcomes: dict[str, str], fault: str) -> None:
    assert re.search(BITES[fault], outcomes[f"test_{fault}"])


def test_every_planted_fault_is_looked_for(outcomes: dict[str, str]) -> None:
    assert {name for name, said in outcomes.items() if said} == {f"test_{fault}" for fault in BITES}


def test_the_innocent_pass(outcomes: dict[str, str]) -> None:
    assert sum(name.startswith("test_innocent") and not said for name, said in outcomes.items()) == 7
