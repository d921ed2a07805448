"""What a machine lacks is said in one sentence with the command that mends it."""

import ast
import errno
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import machine
import PySide6
import pytest
from machine import MachineError, check_display, check_python, explained, plainly, prepare

ROOT = Path(__file__).resolve().parents[2]
BEFORE_VENV = ("machine", "setup_venv", "run", "test")
QT_LINKED = ("lib/libQt6Gui.so.6", "lib/libQt6XcbQpa.so.6", "lib/libQt6DBus.so.6", "plugins/platforms/libqxcb.so")
EVERYWHERE = {"libc", "libm", "libdl", "librt", "libpthread", "libstdc++", "libgcc_s"}


def lacks(monkeypatch: pytest.MonkeyPatch, libraries: list[str], modules: list[str], manager: str, root: bool) -> None:
    """Pretend to be on a machine without these, with that package manager."""
    monkeypatch.setattr(machine, "missing_libraries", lambda names: libraries)
    monkeypatch.setattr(machine, "missing_modules", lambda: modules)
    monkeypatch.setattr(machine.shutil, "which", lambda name: f"/usr/bin/{name}" if name == manager else None)
    monkeypatch.setattr(machine, "_is_root", lambda: root)


@pytest.mark.parametrize("name", BEFORE_VENV)
def test_an_older_python_can_read_what_says_that_it_is_too_old(name: str) -> None:
    ast.parse((ROOT / "scripts" / f"{name}.py").read_text(encoding="utf-8"), feature_version=(3, 8))


def test_a_python_that_is_too_old_is_named_with_the_one_that_is_needed() -> None:
    with pytest.raises(
        MachineError, match=r"Python 3\.11 or newer is needed, but /old/python is Python 3\.9\.18; .*apt-get"
    ):
        check_python((3, 9, 18), "/old/python")


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 1)])
def test_a_python_that_is_new_enough_passes(version: tuple[int, int, int]) -> None:
    check_python(version)


def test_the_needed_python_is_the_one_that_pyproject_names() -> None:
    named = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    assert named == ">={}.{}".format(*machine.NEEDED)


@pytest.mark.parametrize(
    ("arguments", "environment", "platform"),
    [
        (["--help"], {}, "linux"),
        (["--version"], {}, "linux"),
        ([], {"DISPLAY": ":0"}, "linux"),
        ([], {"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        (["--self-test"], {"QT_QPA_PLATFORM": "offscreen"}, "linux"),
        ([], {"QT_QPA_PLATFORM": "linuxfb:fb=/dev/fb0"}, "linux"),
        ([], {}, "win32"),
        ([], {}, "darwin"),
    ],
)
def test_a_display_is_asked_for_only_where_a_window_needs_one(
    arguments: list[str], environment: dict[str, str], platform: str
) -> None:
    check_display(arguments, environment, platform)


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [([], {}), (["--self-test"], {}), ([], {"QT_QPA_PLATFORM": "xcb"}), ([], {"DISPLAY": ""})],
)
def test_a_missing_display_is_said_with_the_ways_around_it(arguments: list[str], environment: dict[str, str]) -> None:
    with pytest.raises(MachineError, match=r"no display.*xvfb-run.*QT_QPA_PLATFORM=offscreen .* --self-test"):
        check_display(arguments, environment, "linux")


@pytest.mark.parametrize(
    ("manager", "root", "command"),
    [
        ("apt-get", False, "`sudo apt-get install -y libegl1 libxcb-cursor0`"),
        ("dnf", True, "`dnf install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'`"),
        ("zypper", False, "`sudo zypper install 'libEGL.so.1()(64bit)' 'libxcb-cursor.so.0()(64bit)'`"),
        ("none", False, "the system's package manager"),
    ],
)
def test_missing_libraries_are_named_with_the_command_of_this_system(
    monkeypatch: pytest.MonkeyPatch, manager: str, root: bool, command: str
) -> None:
    lacks(monkeypatch, ["libEGL.so.1", "libxcb-cursor.so.0"], [], manager, root)
    with pytest.raises(
        MachineError, match=re.escape(f"lacks libEGL.so.1, libxcb-cursor.so.0; install it with {command}")
    ):
        prepare()


def test_a_missing_venv_module_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    lacks(monkeypatch, [], ["venv", "ensurepip"], "apt-get", False)
    package = "python{}.{}-venv".format(*sys.version_info[:2])
    with pytest.raises(
        MachineError, match=rf"Python's venv module, Python's ensurepip module; .*install -y {package}`"
    ):
        prepare()


def test_root_on_debian_installs_what_is_missing_and_the_typeface(monkeypatch: pytest.MonkeyPatch) -> None:
    missing, asked = ["libEGL.so.1"], []

    def apt_get(packages: list[str]) -> None:
        asked.extend(packages)
        missing.clear()

    lacks(monkeypatch, missing, [], "apt-get", True)
    monkeypatch.setattr(machine, "_apt_get", apt_get)
    monkeypatch.setattr(machine, "_has_inter", lambda: False)
    prepare()
    assert asked == ["libegl1", "fonts-inter"]


def test_root_is_told_what_apt_get_could_not_install(monkeypatch: pytest.MonkeyPatch) -> None:
    lacks(monkeypatch, ["libEGL.so.1"], [], "apt-get", True)
    monkeypatch.setattr(machine, "_apt_get", lambda packages: None)
    with pytest.raises(MachineError, match=r"with `apt-get install -y libegl1` and"):
        prepare()


def test_nothing_is_installed_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    lacks(monkeypatch, [], [], "apt-get", True)
    monkeypatch.setattr(machine, "_apt_get", lambda packages: pytest.fail("asked for packages"))
    monkeypatch.setattr(machine, "_has_inter", lambda: True)
    prepare()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings all its libraries")
def test_a_library_that_cannot_be_loaded_is_found_missing() -> None:
    assert machine.missing_libraries(["libc.so.6", "libplayground-none.so.1"]) == ["libplayground-none.so.1"]


def test_a_module_that_cannot_be_imported_is_found_missing() -> None:
    assert machine.missing_modules(["json", "playground_none"]) == ["playground_none"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings all its libraries")
@pytest.mark.parametrize("file", QT_LINKED)
def test_every_library_that_qt_is_linked_against_is_looked_for(file: str) -> None:
    binary = Path(PySide6.__path__[0], "Qt", file).read_bytes()
    named = {name.decode() for name in re.findall(rb"\0(lib[\w.+-]+?\.so\.\d+)(?=\0)", binary)}
    foreign = {
        name for name in named if not name.startswith(("libQt6", "libicu")) and name.split(".")[0] not in EVERYWHERE
    }
    assert foreign
    assert foreign - set(machine.LIBRARIES) == set()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt brings all its libraries")
def test_in_a_wayland_session_wayland_s_libraries_are_looked_for_too() -> None:
    plugins = Path(PySide6.__path__[0], "Qt", "plugins")
    files = [*plugins.glob("platforms/libqwayland*.so"), *plugins.glob("wayland-graphics-integration-client/*.so")]
    named = {
        name.decode() for file in files for name in re.findall(rb"\0(libwayland[\w-]+\.so\.\d+)", file.read_bytes())
    }
    assert named == set(machine.WAYLAND)
    assert named <= set(machine.needed_libraries({"WAYLAND_DISPLAY": "wayland-0"}))
    assert not named & set(machine.needed_libraries({"DISPLAY": ":0"}))


def test_what_is_said_of_libraries_is_nothing_where_none_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    lacks(monkeypatch, ["libEGL.so.1"], [], "apt-get", False)
    assert machine.lacking_libraries().startswith("This machine lacks libEGL.so.1; install it with `sudo apt-get")
    lacks(monkeypatch, [], ["venv"], "apt-get", False)
    assert machine.lacking_libraries() == ""


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "/somewhere cannot be written to; copy the project"),
        (errno.EACCES, "/somewhere cannot be written to; copy the project"),
        (errno.EIO, "/somewhere: Input/output error; mend that"),
    ],
)
def test_an_error_of_the_system_becomes_a_sentence(number: int, sentence: str) -> None:
    assert explained(OSError(number, "Input/output error", "/somewhere")).startswith(sentence)


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (MachineError("This is missing."), 1, "This is missing.\n"),
        (OSError(errno.ENOSPC, "No space left on device"), 1, "The disk is full"),
        (KeyboardInterrupt(), 130, "\nStopped.\n"),
    ],
)
def test_a_script_ends_with_a_sentence_and_a_code(
    capsys: pytest.CaptureFixture[str], raised: BaseException, code: int, said: str
) -> None:
    def main(arguments: list[str]) -> int:
        raise raised

    assert plainly(main) == code
    told = capsys.readouterr()
    assert told.err.startswith(said)
    assert told.out == ""


def test_the_script_itself_says_so_and_shows_no_traceback() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "run.py")]
    told = subprocess.run([*command, "--offline", "/nowhere"], capture_output=True, text=True)
    assert (told.returncode, told.stdout) == (1, "")
    assert re.fullmatch(r"--offline must name a folder of wheels, got '/nowhere'; [^\n]*\n", told.stderr)
