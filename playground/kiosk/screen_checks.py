"""What the doctor looks at in the screen: whether there is one, its size, touch, and whether it goes dark."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playground.kiosk.findings import Finding, Patient

LEAST = (1024, 768)  # pixels
UNSEEN = ("offscreen", "minimal", "vnc", "minimalegl")  # Qt's platforms that show nothing on any screen

_PROBE = Path(__file__).with_name("probe.py")
_SESSION = "run this in the kiosk's own graphical session"


def screen(patient: Patient) -> Iterator[Finding]:
    """Qt's platform, the screen that is to be filled, and touch."""
    told = patient.ask([sys.executable, "-P", str(_PROBE)])
    if told is None:
        advice = f"{_SESSION}; `python3 scripts/run.py` names system libraries that lack"
        yield Finding("failure", "Qt can't open a window here", advice)
        return
    seen = json.loads(told)
    yield _platform(seen["platform"])
    yield _size(seen["screens"], patient.config.screen)
    yield _touch(seen["touch"], patient.config.cursor)


def _platform(name: str) -> Finding:
    if name in UNSEEN:
        return Finding("warning", f"Qt draws to {name}, which nobody sees", f"{_SESSION}, without QT_QPA_PLATFORM")
    return Finding("ok", f"Qt draws to {name}")


def _size(screens: list[dict[str, Any]], wanted: int) -> Finding:
    if wanted >= len(screens):
        return Finding("failure", f"show.screen is {wanted}, and there are {len(screens)} screens", "the first is 0")
    found = screens[wanted]
    text = f"screen {wanted} ({found['name']}) has {found['width']} x {found['height']} pixels"
    if found["width"] < LEAST[0] or found["height"] < LEAST[1]:
        return Finding(
            "failure", f"{text}, and {LEAST[0]} x {LEAST[1]} are needed", "set a higher resolution or scale 1"
        )
    return Finding("ok", text)


def _touch(devices: list[str], cursor: bool) -> Finding:
    if devices:
        return Finding("ok", f"touch: {', '.join(devices)}")
    if cursor:
        return Finding("ok", "no touch screen; the mouse's arrow is shown")
    return Finding("warning", "Qt sees no touch screen", "connect it, or set show.cursor = true for a mouse")


def blanking(patient: Patient) -> Iterator[Finding]:
    """Whether the system makes the screen dark after a while."""
    found = [*_x_server(patient), *_gnome(patient)]
    if found:
        yield from found
    else:
        yield Finding("by hand", "whether the screen goes dark can't be seen from here", "kiosk.md says what to set")


def _x_server(patient: Patient) -> Iterator[Finding]:
    is_x = patient.is_linux and patient.environ.get("DISPLAY") and not patient.environ.get("WAYLAND_DISPLAY")
    told = patient.ask(["xset", "q"]) if is_x else None  # under Wayland, an X server for old programs would answer
    timeout = re.search(r"timeout:\s*(\d+)", told or "")
    if told is None or timeout is None:
        return
    if int(timeout[1]):
        yield Finding("warning", f"the screen saver begins after {timeout[1]} s", "xset s off")
    if "DPMS is Enabled" in told:
        yield Finding("warning", "the screen may be switched off (DPMS)", "xset -dpms")
    if not int(timeout[1]) and "DPMS is Enabled" not in told:
        yield Finding("ok", "the X server never makes the screen dark")


def _gnome(patient: Patient) -> Iterator[Finding]:
    if "gnome" not in patient.desktop:
        return
    told = patient.ask(["gsettings", "get", "org.gnome.desktop.session", "idle-delay"])
    seconds = re.fullmatch(r"uint32 (\d+)", told or "")
    if seconds is not None and int(seconds[1]):
        advice = "gsettings set org.gnome.desktop.session idle-delay 0"
        yield Finding("warning", f"GNOME makes the screen dark after {seconds[1]} s", advice)
    elif seconds is not None:
        yield Finding("ok", "GNOME never makes the screen dark")
