"""What the doctor says of the operating system."""

from pathlib import Path

import pytest

from playground.kiosk import system_checks
from playground.kiosk.findings import Check, Finding, Patient
from playground.kiosk.system_checks import ENTRY, UNIT
from tests.kiosk.patients import patient, put

X = {"HOME": "/nobody", "DISPLAY": ":0"}


def lock(ours: Patient, word: str) -> Finding:
    """What is found of one way out."""
    return next(finding for finding in system_checks.locks(ours) if word in finding.text)


@pytest.mark.parametrize(
    ("environ", "level"),
    [
        ({"DISPLAY": ":0"}, "ok"),
        ({"WAYLAND_DISPLAY": "wayland-1"}, "ok"),
        ({"DISPLAY": ":0", "XDG_CURRENT_DESKTOP": "KDE"}, "warning"),
        ({}, "by hand"),
    ],
)
def test_a_whole_desktop_around_the_kiosk_is_a_warning(tmp_path: Path, environ: dict[str, str], level: str) -> None:
    assert next(iter(system_checks.locks(patient(tmp_path, environ=environ)))).level == level


FLAGS = 'Section "ServerFlags"\n    {}\nEndSection\n'


@pytest.mark.parametrize(
    ("option", "level"),
    [
        ('Option "DontVTSwitch" "true"', "ok"),
        ('option "dontvtswitch" "1"', "ok"),
        ('Option "DontVTSwitch"', "ok"),
        ('Option "DontVTSwitch" "on"  # nobody leaves', "ok"),
        ('Option "DontVTSwitch" "false"', "warning"),
        ('# Option "DontVTSwitch" "true"', "warning"),
        ('Option "DontZap" "true"', "warning"),
    ],
)
@pytest.mark.parametrize("name", ["etc/X11/xorg.conf", "etc/X11/xorg.conf.d/10-kiosk.conf"])
def test_virtual_terminals_are_locked_where_the_x_server_says_so(
    tmp_path: Path, name: str, option: str, level: str
) -> None:
    put(tmp_path, name, FLAGS.format(option))
    assert lock(patient(tmp_path, environ=X), "Ctrl+Alt+F2").level == level


def test_without_the_x_servers_files_virtual_terminals_are_open(tmp_path: Path) -> None:
    assert lock(patient(tmp_path, environ=X), "Ctrl+Alt+F2").level == "warning"


def test_under_wayland_somebody_must_look_at_virtual_terminals(tmp_path: Path) -> None:
    assert lock(patient(tmp_path, environ={"WAYLAND_DISPLAY": "w"}), "Ctrl+Alt+F2").level == "by hand"


def test_ctrl_alt_del_is_locked_where_its_target_is_masked(tmp_path: Path) -> None:
    assert lock(patient(tmp_path), "Ctrl+Alt+Del").level == "warning"
    target = tmp_path / "etc/systemd/system/ctrl-alt-del.target"
    target.parent.mkdir(parents=True)
    target.symlink_to("/usr/lib/systemd/system/reboot.target")
    assert lock(patient(tmp_path), "Ctrl+Alt+Del").level == "warning"
    target.unlink()
    target.symlink_to("/dev/null")
    assert lock(patient(tmp_path), "Ctrl+Alt+Del").level == "ok"


@pytest.mark.parametrize(("value", "is_told"), [("176\n", True), ("1\n", True), ("0\n", False), (None, False)])
def test_keys_that_reach_the_kernel_are_told(tmp_path: Path, value: str | None, is_told: bool) -> None:
    if value is not None:
        put(tmp_path, "proc/sys/kernel/sysrq", value)
    assert any("kernel.sysrq" in finding.text for finding in system_checks.locks(patient(tmp_path))) == is_told


@pytest.mark.parametrize("platform", ["win32", "darwin"])
@pytest.mark.parametrize("check", [system_checks.locks, system_checks.start, system_checks.clock])
def test_on_other_systems_somebody_must_look(tmp_path: Path, platform: str, check: Check) -> None:
    (found,) = check(patient(tmp_path, {"timedatectl": "yes"}, platform=platform))
    assert found.level == "by hand"


# How it starts.

WANTED = f"graphical-session.target.wants/{UNIT}"


@pytest.mark.parametrize(
    ("files", "level", "words"),
    [
        ([], "warning", "nothing is seen that starts the kiosk"),
        ([f"home/.config/systemd/user/{UNIT}"], "warning", "is not enabled"),
        ([f"home/.config/systemd/user/{UNIT}", f"home/.config/systemd/user/{WANTED}"], "ok", "starts by itself"),
        ([f"etc/systemd/user/{WANTED}"], "ok", "starts by itself"),
        ([f"home/.config/autostart/{ENTRY}"], "ok", "starts by itself"),
        ([f"etc/xdg/autostart/{ENTRY}"], "ok", "starts by itself"),
        ([f"etc/systemd/user/{WANTED}", f"home/.config/autostart/{ENTRY}"], "warning", "is started twice"),
    ],
)
def test_whether_it_starts_by_itself_is_told(tmp_path: Path, files: list[str], level: str, words: str) -> None:
    for name in files:
        put(tmp_path, name)
    (found,) = system_checks.start(patient(tmp_path))
    assert found.level == level
    assert words in found.text


def test_a_link_to_a_unit_that_is_gone_starts_nothing(tmp_path: Path) -> None:
    unit = put(tmp_path, f"home/.config/systemd/user/{UNIT}")
    link = tmp_path / "home/.config/systemd/user" / WANTED
    link.parent.mkdir(parents=True)
    link.symlink_to(unit)
    assert [finding.level for finding in system_checks.start(patient(tmp_path))] == ["ok"]
    unit.unlink()
    (found,) = system_checks.start(patient(tmp_path))
    assert "nothing is seen that starts the kiosk" in found.text


@pytest.mark.parametrize("is_wanted", [False, True])
def test_a_unit_that_is_masked_is_to_be_unmasked(tmp_path: Path, is_wanted: bool) -> None:
    unit = tmp_path / "home/.config/systemd/user" / UNIT
    (unit.parent / WANTED).parent.mkdir(parents=True)
    unit.symlink_to("/dev/null")
    if is_wanted:
        (unit.parent / WANTED).symlink_to(unit)
    (found,) = system_checks.start(patient(tmp_path))
    assert found.text == f"{unit} is masked"
    assert "systemctl --user unmask" in found.advice
    put(tmp_path, f"home/.config/autostart/{ENTRY}")
    assert [finding.level for finding in system_checks.start(patient(tmp_path))] == ["ok"]


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true "])
def test_an_entry_that_is_switched_off_starts_nothing(tmp_path: Path, line: str) -> None:
    put(tmp_path, f"home/.config/autostart/{ENTRY}", f"[Desktop Entry]\n{line}\n")
    put(tmp_path, f"etc/xdg/autostart/{ENTRY}")  # in whose place that stands
    (found,) = system_checks.start(patient(tmp_path))
    assert "nothing is seen that starts the kiosk" in found.text


# The clock.


@pytest.mark.parametrize(
    ("answers", "level"),
    [
        ({"timedatectl": "yes"}, "ok"),
        ({"timedatectl": "no"}, "warning"),
        ({}, "by hand"),
        ({"timedatectl": ""}, "by hand"),
    ],
)
def test_whether_anything_sets_the_clock_is_told(tmp_path: Path, answers: dict[str, str], level: str) -> None:
    (found,) = system_checks.clock(patient(tmp_path, answers))
    assert found.level == level
