"""The technician's guide, the unit and the autostart entry name only what there is."""

import configparser
import re
import shlex
from pathlib import Path

import pytest

from playground import __main__
from playground.data.resources import resource
from playground.kiosk import link, pin, system_checks
from playground.kiosk.statistics import DAYS, FILE
from tests.programs import ROOT

GUIDE = resource("kiosk/kiosk.md").read_text(encoding="utf-8")


def sections(name: str) -> configparser.ConfigParser:
    """What a unit or an entry says."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    parser.read_string(resource(f"kiosk/{name}").read_text(encoding="utf-8"))
    return parser


UNIT, ENTRY = sections(system_checks.UNIT), sections(system_checks.ENTRY)
COMMAND = UNIT["Service"]["ExecStart"]


def test_the_unit_starts_the_kiosk_again_unless_staff_left() -> None:
    assert UNIT["Service"]["Restart"] == "always"
    assert UNIT["Service"]["RestartPreventExitStatus"].split() == [
        str(code) for code in (link.LEFT, link.CONFIG, link.LOCKED)
    ]
    assert UNIT["Unit"]["StartLimitIntervalSec"] == "0"


def test_the_unit_belongs_to_the_graphical_session() -> None:
    target = "graphical-session.target"
    assert [UNIT["Unit"]["PartOf"], UNIT["Unit"]["After"], UNIT["Install"]["WantedBy"]] == [target] * 3


def test_the_autostart_entry_starts_the_same() -> None:
    assert ENTRY["Desktop Entry"]["Exec"] == COMMAND


def test_the_command_is_one_that_the_program_understands() -> None:
    python, script, *arguments = shlex.split(COMMAND)
    assert Path(python).name == "python3"
    assert (ROOT / Path(script).relative_to("/opt/playground")).is_file()
    options = __main__.parse(arguments)
    assert options.kiosk
    assert options.config == Path("/etc/playground/kiosk.toml")


def test_every_command_of_the_guide_is_understood() -> None:
    commands = re.findall(r"scripts/run\.py ([^\n`]*)", GUIDE)
    assert len(commands) >= 5
    for command in commands:
        words = shlex.split(command.replace("\\", "/"))
        own = ["--offline", "WHEELS", "--setup-only"]
        __main__.parse([word for word in words if word not in own])


def test_every_file_of_ours_that_the_guide_names_is_there() -> None:
    named = re.findall(r"/opt/playground/([\w./-]+)", GUIDE)
    assert {"scripts/run.py", "resources/kiosk/kiosk.toml"} <= set(named)
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize(
    "words",
    [
        FILE,
        f"the last {DAYS} days",
        f"After three wrong PINs the pad waits {pin.FIRST_PAUSE:g} seconds",
        f"up to {pin.LONGEST_PAUSE / 60:g} minutes",
        "Tap five times into the top left corner of the screen within 5 seconds",
        "tried again at the daily restart if `restart_hour` is set",
        "kernel.sysrq",
        "DontVTSwitch",
        "ctrl-alt-del.target",
    ],
)
def test_what_the_guide_says_is_what_the_program_does(words: str) -> None:
    assert words in GUIDE.replace("\n", " ")


def test_ways_out_that_only_the_system_can_lock_are_all_told() -> None:
    table = GUIDE.split("## 5.")[1].split("## 6.")[0]
    ways = ("Alt+Tab", "Ctrl+Alt+Del", "virtual terminals", "edge swipes", "sticky keys", "Windows key", "dark")
    assert [way for way in ways if way not in table] == []
