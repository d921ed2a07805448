"""`scripts/run.py` installs if need be, then becomes the program."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
import run
from machine import MachineError
from setup_venv import Environment, for_program, start

PYTHON = Path("/somewhere/.venv/bin/python")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The programs that would have been started, on a machine with a display and an installed `.venv`."""
    commands: list[list[str]] = []
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(Environment, "ensure", lambda self, extras=(), wheels=None: PYTHON)
    monkeypatch.setattr(Environment, "is_ready", lambda self, extras=(): True)
    monkeypatch.setattr(run, "start", lambda command: commands.append(command) or 7)
    monkeypatch.setattr(run, "lacking_libraries", lambda: "")
    return commands


def test_the_program_gets_its_arguments_and_gives_the_exit_code(started: list[list[str]]) -> None:
    assert run.main(["--tab", "cnn"]) == 7
    assert started == [[str(PYTHON), "-P", "-m", "playground", "--tab", "cnn"]]


def test_setup_only_installs_without_a_display_and_starts_nothing(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert run.main(["--setup-only"]) == 0
    assert started == []


@pytest.mark.parametrize(("option", "code", "starts"), [("--doctor", 7, 1), ("--setup-only", 1, 0)])
def test_system_libraries_that_lack_are_named_though_all_packages_are_installed(
    started: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    option: str,
    code: int,
    starts: int,
) -> None:
    monkeypatch.setattr(run, "lacking_libraries", lambda: "This machine lacks libEGL.so.1; install it.")
    assert run.main([option]) == code
    assert capsys.readouterr().err == "This machine lacks libEGL.so.1; install it.\n"
    assert len(started) == starts


def test_a_missing_display_is_said_before_anything_is_installed(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_display(arguments: Sequence[str]) -> None:
        raise MachineError("There is no display")

    monkeypatch.setattr(run, "check_display", no_display)
    monkeypatch.setattr(Environment, "ensure", lambda *_, **__: pytest.fail("installed"))
    with pytest.raises(MachineError, match="no display"):
        run.main([])


def test_help_explains_our_options_and_then_the_programs(
    started: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run.main(["--help"]) == 7
    assert "--offline WHEELS" in capsys.readouterr().out
    assert started[0][-1] == "--help"


def test_help_installs_nothing(
    started: list[list[str]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Environment, "is_ready", lambda self: False)
    assert run.main(["--help"]) == 0
    assert "once it is installed" in capsys.readouterr().out
    assert started == []


def test_the_program_starts_in_the_users_folder_and_its_exit_code_comes_back(tmp_path: Path) -> None:
    (tmp_path / "playground.py").write_text("import os, sys; print(os.getcwd(), *sys.argv[1:]); sys.exit(5)")
    folder = tmp_path / "the user's folder"
    folder.mkdir()
    code = (
        "import pathlib, sys, setup_venv\n"
        "command = [sys.executable, '-P', '-m', 'playground', 'drawing.png']\n"
        "sys.exit(setup_venv.start(command, pathlib.Path(sys.argv[1])))"
    )
    scripts = Path(run.__file__).parent
    command = [sys.executable, "-c", code, str(tmp_path)]
    told = subprocess.run(command, cwd=folder, env=for_program({}, scripts), capture_output=True, text=True)
    assert (told.stdout, told.returncode) == (f"{folder} drawing.png\n", 5)


def test_a_program_starts_without_standard_output_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("setup_venv.os.name", "nt")
    monkeypatch.setattr(sys, "stdout", None)
    assert start([sys.executable, "-c", "import sys; sys.exit(4)"]) == 4


def test_where_a_process_cannot_become_another_the_exit_code_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("setup_venv.os.name", "nt")
    assert start([sys.executable, "-c", "import sys; sys.exit(4)"]) == 4
