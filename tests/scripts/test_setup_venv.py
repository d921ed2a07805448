"""`.venv` is made once, repaired when broken, and otherwise left alone."""

import json
import re
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
import setup_venv
from machine import MachineError
from setup_venv import (
    UNFINISHED,
    Environment,
    Options,
    digest,
    failure,
    for_program,
    go_inside,
    locked,
    name,
    own_options,
)

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = """
[project]
dependencies = ["numpy>=2", "torch==2.13.0"]
[project.optional-dependencies]
test = ["pytest"]
"""
NO_NETWORK = "WARNING: Retrying after connection broken by 'NewConnectionError': Temporary failure in name resolution"
NO_WHEEL = "ERROR: No matching distribution found for numpy<3,>=2.1"


class Installer:
    """Stands in for pip and venv: keeps what it was told to do, and fails where the test wants it to."""

    def __init__(self, environment: Environment) -> None:
        self.environment = environment
        self.commands: list[list[str]] = []
        self.failures: dict[str, list[str]] = {}
        self.stamps: list[str] = []

    def __call__(self, command: Sequence[str]) -> list[str] | None:
        self.commands.append(list(command))
        self.stamps.append(self.environment.stamp.read_text())
        if "venv" in command:
            self.environment.python.parent.mkdir()
            self.environment.python.touch()
        return next((said for word, said in self.failures.items() if word in command), None)

    @property
    def packages(self) -> list[list[str]]:
        """What pip was asked for, call by call."""
        return [command[command.index("--no-input") + 1 :] for command in self.commands if "pip" in command]


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)
    return Environment(tmp_path)


@pytest.fixture
def installer(environment: Environment, monkeypatch: pytest.MonkeyPatch) -> Installer:
    stand_in = Installer(environment)
    monkeypatch.setattr(setup_venv, "installed", stand_in)
    monkeypatch.setattr(setup_venv, "prepare", lambda: None)
    monkeypatch.setattr(
        Environment, "_is_sound", lambda self: self.python.exists() and UNFINISHED not in self._stamps()
    )
    return stand_in


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ([], Options()),
        (["--tab", "cnn"], Options(rest=("--tab", "cnn"))),
        (["--setup-only"], Options(setup_only=True)),
        (["--offline", "/", "--setup-only", "--tab", "cnn"], Options(Path("/"), True, ("--tab", "cnn"))),
        (["--setup-only", "--offline=/"], Options(Path("/"), True)),
        (["--tab", "cnn", "--offline", "/"], Options(rest=("--tab", "cnn", "--offline", "/"))),
    ],
)
def test_our_own_options_come_first_and_the_rest_is_passed_on(arguments: list[str], options: Options) -> None:
    assert own_options(arguments) == options


@pytest.mark.parametrize("arguments", [["--offline"], ["--offline", "/nowhere/at/all"], ["--offline="]])
def test_offline_without_a_folder_is_refused(arguments: list[str]) -> None:
    with pytest.raises(MachineError, match="--offline must name a folder of wheels, got"):
        own_options(arguments)


def test_the_first_start_installs_torch_last(environment: Environment, installer: Installer) -> None:
    assert environment.ensure() == environment.python
    assert installer.packages == [["numpy>=2"], ["torch==2.13.0"]]


def test_the_second_start_starts_no_process(
    environment: Environment, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.ensure(["test"])
    monkeypatch.setattr(setup_venv, "installed", lambda command: pytest.fail("an installer was started"))
    monkeypatch.setattr(subprocess, "Popen", lambda *_, **__: pytest.fail("a process was started"))
    environment.ensure(["test"])
    environment.ensure()


def test_an_extra_is_installed_on_top(environment: Environment, installer: Installer) -> None:
    environment.ensure()
    environment.ensure(["test"])
    assert installer.packages[2:] == [["numpy>=2", "pytest"], ["torch==2.13.0"]]
    assert sum("venv" in command for command in installer.commands) == 1
    assert environment.is_ready()


def test_a_changed_dependency_is_installed(environment: Environment, installer: Installer) -> None:
    environment.ensure()
    (environment.root / "pyproject.toml").write_text(PYPROJECT.replace("numpy>=2", "numpy>=3"))
    assert not environment.is_ready()
    environment.ensure()
    assert installer.packages[2:] == [["numpy>=3"], ["torch==2.13.0"]]


def test_a_changed_tool_setting_installs_nothing(environment: Environment, installer: Installer) -> None:
    environment.ensure()
    (environment.root / "pyproject.toml").write_text(PYPROJECT + "[tool.ruff]\nline-length = 100\n")
    assert environment.is_ready()


def test_another_python_needs_another_environment() -> None:
    assert digest(["numpy"], (3, 11, 7)) == digest(["numpy"], (3, 11, 9)) != digest(["numpy"], (3, 12, 1))


def test_an_environment_whose_python_is_gone_is_not_ready(environment: Environment, installer: Installer) -> None:
    environment.ensure()
    environment.python.unlink()
    assert not environment.is_ready()


def test_wheels_come_from_the_folder_alone(environment: Environment, installer: Installer, tmp_path: Path) -> None:
    environment.ensure(wheels=tmp_path)
    assert installer.packages[0] == ["--no-index", "--find-links", str(tmp_path), "numpy>=2"]


def test_what_is_being_installed_is_marked_unfinished(environment: Environment, installer: Installer) -> None:
    environment.ensure()
    assert installer.stamps == [UNFINISHED] * 3


def test_a_stamp_that_a_power_cut_has_spoilt_is_made_anew(environment: Environment, installer: Installer) -> None:
    environment.ensure()
    environment.stamp.write_bytes(b"\xff\0" * 20)
    assert not environment.is_ready()
    environment.ensure()
    assert environment.is_ready()


def test_an_interrupted_installation_is_made_anew(environment: Environment, installer: Installer) -> None:
    environment.ensure()
    environment.stamp.write_text(UNFINISHED)
    (environment.folder / "rubble").touch()
    environment.ensure()
    assert not (environment.folder / "rubble").exists()
    assert environment.is_ready()


def test_a_failure_half_way_leaves_the_mark(environment: Environment, installer: Installer) -> None:
    installer.failures["numpy>=2"] = ["Installing collected packages: numpy", "[Errno 28] No space left on device"]
    with pytest.raises(MachineError, match="The disk is full"):
        environment.ensure()
    assert environment.stamp.read_text() == UNFINISHED


def test_a_check_without_network_does_not_cost_the_program(environment: Environment, installer: Installer) -> None:
    environment.ensure()
    installer.failures["pytest"] = [NO_NETWORK, NO_WHEEL]
    with pytest.raises(MachineError, match="the network does not answer"):
        environment.ensure(["test"])
    assert environment.is_ready()


def test_a_failure_to_fetch_torch_does_not_cost_the_rest(environment: Environment, installer: Installer) -> None:
    installer.failures["torch==2.13.0"] = [NO_NETWORK]
    with pytest.raises(MachineError, match="the network does not answer"):
        environment.ensure()
    installer.failures.clear()
    environment.ensure()
    assert sum("venv" in command for command in installer.commands) == 1


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ([NO_NETWORK, NO_WHEEL], r"the network does not answer; .*pip download.* --offline WHEELS"),
        (["Could not fetch URL: certificate problem: CERTIFICATE_VERIFY_FAILED"], r"the network does not answer"),
        ([NO_WHEEL], r"There is no numpy for Python 3\.\d+ .*--offline.*pip download -d WHEELS numpy`"),
        (["OSError: [Errno 28] No space left on device"], r"The disk is full"),
        (["OSError: [Errno 30] Read-only file system: '/x'"], r"The folder /place cannot be written to"),
        (["ERROR: something new", ""], r"The installation failed \(ERROR: something new\)"),
        ([], r"The installation failed \(it said nothing\)"),
    ],
)
def test_what_pip_says_becomes_one_sentence(said: list[str], sentence: str) -> None:
    told = failure(said, Path("/place"))
    assert re.search(sentence, told)
    assert "\n" not in told


def test_an_installer_that_succeeds_says_nothing_and_one_that_fails_is_heard() -> None:
    assert setup_venv.installed([sys.executable, "-c", "print('fine')"]) is None
    code = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(1)"
    assert sorted(setup_venv.installed([sys.executable, "-c", code]) or []) == ["err", "out"]


def test_what_is_fetched_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    setup_venv.installed([sys.executable, "-c", "print('  Downloading numpy.whl (16 MB)\\nother')"])
    assert capsys.readouterr().out == "  Downloading numpy.whl (16 MB)\n"


def test_pip_keeps_the_settings_of_the_user_but_not_foreign_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_FIND_LINKS", "/wheels")
    for unwanted in ("PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX"):
        monkeypatch.setenv(unwanted, "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    show = "import json, os, sys; print(json.dumps(dict(os.environ))); sys.exit(1)"  # one that fails is heard
    seen = json.loads((setup_venv.installed([sys.executable, "-c", show]) or ["{}"])[0])
    assert seen["PIP_FIND_LINKS"] == "/wheels"
    assert seen["PIP_USER"] == "0"
    assert not {"PYTHONPATH", "PYTHONHOME", "PIP_TARGET", "PIP_PREFIX"} & set(seen)


def test_the_program_is_found_in_the_checkout_and_nothing_foreign_before_it(tmp_path: Path) -> None:
    told = for_program({"HOME": "/home/me", "PYTHONPATH": "/elsewhere", "PYTHONHOME": "/odd"}, tmp_path)
    assert told == {"HOME": "/home/me", "PYTHONPATH": str(tmp_path)}


@pytest.mark.parametrize(
    ("requirement", "package"),
    [("numpy>=2.1,<3", "numpy"), ("PySide6-Essentials>=6; python_version < '3.12'", "PySide6-Essentials"), ("x", "x")],
)
def test_a_requirement_is_for_a_package(requirement: str, package: str) -> None:
    assert name(requirement) == package


def test_a_second_start_waits_for_the_first_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, order = tmp_path / "pyproject.toml", []
    file.touch()

    def second() -> None:
        with locked(file):
            order.append("second")

    with locked(file):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(0.3)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]
    assert capsys.readouterr().out == "Another start is installing; waiting until it has finished.\n"


def test_a_start_that_is_killed_frees_the_lock(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "pyproject.toml"
    file.touch()
    code = (
        "import pathlib, sys, setup_venv\n"
        "with setup_venv.locked(pathlib.Path(sys.argv[1])): print('held', flush=True); input()"
    )
    command = [sys.executable, "-c", code, str(file)]
    held = subprocess.Popen(
        command, env=for_program({}, ROOT / "scripts"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with held:
        assert held.stdout is not None
        held.stdout.readline()
        held.kill()
    with locked(file):
        assert capsys.readouterr().out == ""


def test_another_script_goes_on_inside_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []
    monkeypatch.setattr(sys, "prefix", "/usr")
    monkeypatch.setattr(sys, "argv", ["scripts/bench.py", "--list"])
    monkeypatch.setattr(Environment, "ensure", lambda self: Path("/project/python"))
    monkeypatch.setattr(setup_venv, "start", lambda command: commands.append(command) or 3)
    with pytest.raises(SystemExit, match="3"):
        go_inside()
    assert commands == [[str(Path("/project/python")), "scripts/bench.py", "--list"]]


def test_a_script_that_is_inside_already_just_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "prefix", str(Environment().folder))
    monkeypatch.setattr(setup_venv, "start", lambda command: pytest.fail("started again"))
    go_inside()
