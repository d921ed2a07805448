"""What the doctor says of the screen."""

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from playground.kiosk import screen_checks
from playground.kiosk.findings import Finding
from tests.kiosk.patients import PROBE, patient

SCREEN = {"name": "HDMI-1", "width": 1920, "height": 1080}


def seen(tmp_path: Path, config: dict[str, Any] | None = None, **changes: Any) -> list[Finding]:
    """What is found where Qt sees this."""
    told = {"platform": "xcb", "screens": [SCREEN], "touch": ["ELAN"]} | changes
    ours = patient(tmp_path, {PROBE: json.dumps(told)})
    ours = dataclasses.replace(ours, config=dataclasses.replace(ours.config, **(config or {})))
    return list(screen_checks.screen(ours))


def test_a_good_screen_is_told(tmp_path: Path) -> None:
    assert [finding.line() for finding in seen(tmp_path)] == [
        "ok       Qt draws to xcb",
        "ok       screen 0 (HDMI-1) has 1920 x 1080 pixels",
        "ok       touch: ELAN",
    ]


@pytest.mark.parametrize(
    ("index", "level", "changes", "config"),
    [
        (0, "warning", {"platform": "offscreen"}, {}),
        (0, "ok", {"platform": "wayland"}, {}),
        (1, "failure", {"screens": [SCREEN | {"width": 1023}]}, {}),
        (1, "failure", {"screens": [SCREEN | {"height": 767}]}, {}),
        (1, "ok", {"screens": [SCREEN | {"width": 1024, "height": 768}]}, {}),
        (1, "failure", {"screens": []}, {}),
        (1, "failure", {}, {"screen": 1}),
        (1, "ok", {"screens": [SCREEN | {"width": 800}, SCREEN]}, {"screen": 1}),
        (2, "warning", {"touch": []}, {"cursor": False}),
        (2, "ok", {"touch": []}, {"cursor": True}),
    ],
)
def test_what_is_not_good_is_told(
    tmp_path: Path, index: int, level: str, changes: dict[str, Any], config: dict[str, Any]
) -> None:
    found = seen(tmp_path, config, **changes)
    assert len(found) == 3
    assert found[index].level == level
    assert bool(found[index].advice) == (level != "ok")


def test_where_qt_opens_nothing_that_is_a_failure(tmp_path: Path) -> None:
    (found,) = screen_checks.screen(patient(tmp_path))
    assert found.level == "failure"


XSET = """\
Screen Saver:
  prefer blanking:  yes    allow exposures:  yes
  timeout:  {timeout}    cycle:  600
DPMS (Display Power Management Signaling):
  Standby: 600    Suspend: 600    Off: 600
  DPMS is {dpms}
"""
X = {"DISPLAY": ":0"}
GNOME = {"WAYLAND_DISPLAY": "wayland-0", "XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}


@pytest.mark.parametrize(
    ("answers", "environ", "lines"),
    [
        ({"xset": XSET.format(timeout=0, dpms="Disabled")}, X, ["ok       the X server never makes the screen dark"]),
        (
            {"xset": XSET.format(timeout=600, dpms="Enabled")},
            X,
            [
                "warning  the screen saver begins after 600 s -> xset s off",
                "warning  the screen may be switched off (DPMS) -> xset -dpms",
            ],
        ),
        (
            {"gsettings": "uint32 300"},
            GNOME,
            [
                "warning  GNOME makes the screen dark after 300 s -> "
                "gsettings set org.gnome.desktop.session idle-delay 0"
            ],
        ),
        ({"gsettings": "uint32 0"}, GNOME, ["ok       GNOME never makes the screen dark"]),
    ],
)
def test_whether_the_screen_goes_dark_is_told_where_it_can_be_seen(
    tmp_path: Path, answers: dict[str, str], environ: dict[str, str], lines: list[str]
) -> None:
    found = screen_checks.blanking(patient(tmp_path, answers, environ=environ))
    assert [finding.line() for finding in found] == lines


@pytest.mark.parametrize(
    ("answers", "environ", "platform"),
    [
        ({}, X, "linux"),
        ({"xset": "unable to open display"}, X, "linux"),
        ({"xset": XSET.format(timeout=0, dpms="Disabled")}, {}, "linux"),
        ({"xset": XSET.format(timeout=0, dpms="Disabled")}, X | {"WAYLAND_DISPLAY": "wayland-0"}, "linux"),
        ({"gsettings": "No such schema"}, GNOME, "linux"),
        ({"xset": XSET.format(timeout=0, dpms="Disabled")}, X, "win32"),
    ],
)
def test_where_it_can_not_be_seen_somebody_must_look(
    tmp_path: Path, answers: dict[str, str], environ: dict[str, str], platform: str
) -> None:
    (found,) = screen_checks.blanking(patient(tmp_path, answers, environ=environ, platform=platform))
    assert found.level == "by hand"
