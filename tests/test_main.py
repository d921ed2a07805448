"""The command line: what it says without a window, and what it refuses."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from playground import __main__, __version__, catalogue
from playground.kiosk import supervisor
from tests.programs import ROOT, ran


def asked(*arguments: str) -> subprocess.CompletedProcess[str]:
    """`python -m playground` with those arguments, to its end."""
    command = [sys.executable, "-m", "playground", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_version_is_told() -> None:
    answer = asked("--version")
    assert (answer.returncode, answer.stdout) == (0, f"playground {__version__}\n")


def test_help_names_every_option_and_tab() -> None:
    answer = asked("--help")
    assert answer.returncode == 0
    words = ["--tab", "--theme", "--seed", "--self-test", "--version", *(entry.name for entry in catalogue.ENTRIES)]
    assert [word for word in words if word not in answer.stdout] == []


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_need_neither_qt_nor_torch(option: str) -> None:
    code, facts, err = ran(f"""
        import contextlib, io, json, sys
        from playground.__main__ import main
        with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
            main(["{option}"])
        print(json.dumps({{"heavy": [name for name in ("PySide6", "torch", "pyqtgraph") if name in sys.modules]}}))
    """)
    assert (code, facts) == (0, {"heavy": []}), err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--seed", "many"), "a seed must be a whole number in 0..2147483647, got 'many'"),
        (("--seed", "-1"), "a seed must be a whole number in 0..2147483647, got '-1'"),
        (("--seed", "1.5"), "a seed must be a whole number in 0..2147483647, got '1.5'"),
        (("--seed", "2147483648"), "a seed must be a whole number in 0..2147483647, got '2147483648'"),
        (("--seed", "²"), "'²'"),
        (("--tab", "nonsense"), "invalid choice: 'nonsense'"),
        (("--theme", "pink"), "invalid choice: 'pink'"),
        (("--what",), "unrecognized arguments: --what"),
        (
            ("--kiosk", "--lesson", "my.toml"),
            "--lesson does not go with --kiosk: what it shows, its --config file says",
        ),
        (("--kiosk", "--self-test"), "--self-test does not go with --kiosk"),
        (("--tab", "som", "--kiosk"), "--tab does not go with --kiosk"),
        (("--config", "a.toml"), "--config goes with --kiosk or --doctor only, got a.toml without either"),
    ],
)
def test_what_is_wrong_is_refused_with_a_sentence_and_code_two(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    with pytest.raises(SystemExit) as left:
        __main__.parse(arguments)
    assert left.value.code == 2
    assert sentence in capsys.readouterr().err


def test_a_wrong_option_ends_the_program_with_code_two() -> None:
    answer = asked("--seed", "many")
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "Traceback" not in answer.stderr


def test_without_options_the_first_tab_opens_in_light_with_seed_zero() -> None:
    options = __main__.parse([])
    assert (options.tab, options.theme, options.seed, options.self_test) == (
        catalogue.ENTRIES[0].name,
        "light",
        0,
        None,
    )


@pytest.mark.parametrize("seed", ["0", "7", "2147483647"])
def test_a_seed_is_taken_as_a_number(seed: str) -> None:
    assert __main__.parse(["--seed", seed]).seed == int(seed)


@pytest.mark.parametrize(("arguments", "started"), [([], "run"), (["--self-test", "--seed", "3"], "self_test")])
def test_the_program_or_its_self_test_is_started(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], started: str
) -> None:
    from playground.app import program

    calls: list[str] = []
    monkeypatch.setattr(program, "run", lambda options: (calls.append("run"), 5)[1])
    monkeypatch.setattr(program, "self_test", lambda seed, _seconds: (calls.append("self_test"), 5)[1])
    assert __main__.main(arguments) == 5
    assert calls == [started]


def test_on_windows_torch_comes_before_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    """From torch 2.9 on it can't be imported there after Qt."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "torch", None)  # so that an import of it fails
    monkeypatch.setattr(__main__, "_run", lambda _: pytest.fail("Qt came first"))
    with pytest.raises(ImportError, match="torch"):
        __main__.main([])


def test_elsewhere_the_window_does_not_wait_for_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setitem(sys.modules, "torch", None)
    monkeypatch.setattr(__main__, "_run", lambda _: 5)
    assert __main__.main([]) == 5


def test_the_supervisor_can_look_at_the_config_file_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kiosk.toml"
    path.write_text('[files]\nlogs = "logs"\n', encoding="utf-8")
    given: list[Any] = []
    monkeypatch.setattr(supervisor, "run", lambda *arguments: given.extend(arguments) or 0)
    assert __main__.main(["--kiosk", "--config", str(path)]) == 0
    _, logs, check = given
    assert logs == tmp_path / "logs"
    check()
    path.write_text('[show]\ntheme = "pink"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r'show\.theme must be one of "light", "dark", got "pink"'):
        check()
