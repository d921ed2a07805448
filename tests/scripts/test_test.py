"""`scripts/test.py` runs every check, whatever fails before it, and sums up."""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest
from setup_venv import Environment


@pytest.fixture
def script() -> ModuleType:
    """The script as a module; by its path, for `import test` could be Python's own."""
    path = Path(__file__).resolve().parents[2] / "scripts" / "test.py"
    specification = importlib.util.spec_from_file_location("test_script", path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["test_script"] = module  # dataclasses look their module up
    specification.loader.exec_module(module)
    return module


@pytest.fixture
def planted(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script with three checks of which the second fails."""
    codes = {"one": 0, "two": 3, "three": 0}
    commands = {name: ["-c", f"raise SystemExit({code})"] for name, code in codes.items()}
    monkeypatch.setattr(script, "checks", lambda arguments: commands)
    monkeypatch.setattr(Environment, "ensure", lambda self, extras, wheels: Path(sys.executable))
    return script


def test_all_checks_run_even_if_one_fails(planted: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    assert planted.main([]) == 1
    told = capfd.readouterr().out
    assert [line for line in told.splitlines() if line.startswith("== ")] == [
        "== one",
        "== two",
        "== three",
        "== summary",
    ]
    assert told.endswith("These failed: two\n")


def test_the_code_is_zero_only_if_all_pass(
    planted: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(planted, "checks", lambda arguments: {"one": ["-c", ""]})
    assert planted.main([]) == 0
    assert capfd.readouterr().out.endswith("All passed.\n")


def test_the_five_checks_are_those_of_the_house(script: ModuleType) -> None:
    assert list(script.checks([])) == ["ruff check", "ruff format", "basedpyright", "lint-imports", "pytest"]


def test_a_file_here_is_the_same_file_there(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "test_x.py").touch()
    monkeypatch.chdir(tmp_path)
    wanted = f"{tmp_path}{os.sep}test_x.py::test_y"
    assert script.checks(["test_x.py::test_y", "-k", "nothing"])["pytest"][-3:] == [wanted, "-k", "nothing"]


def test_help_installs_and_checks_nothing(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Environment, "ensure", lambda *_: pytest.fail("installed"))
    assert script.main(["--help"]) == 0
    assert "--offline WHEELS" in capsys.readouterr().out
