"""What the doctor looks at in the operating system: what only that can lock, how the kiosk starts, and the clock."""

import re
from collections.abc import Iterator
from pathlib import Path

from playground.kiosk.findings import Finding, Patient

UNIT, ENTRY = "playground-kiosk.service", "playground-kiosk.desktop"

_NO_SWITCH = re.compile(r'^\s*Option\s+"DontVTSwitch"(\s+"(true|on|yes|1)")?\s*(#.*)?$', re.IGNORECASE | re.MULTILINE)
_OFF = re.compile(r"^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$", re.MULTILINE)
_X_CONFIGS = ("etc/X11/xorg.conf", "etc/X11/xorg.conf.d/*.conf", "usr/share/X11/xorg.conf.d/*.conf")


def locks(patient: Patient) -> Iterator[Finding]:
    """Ways out that the program can't close."""
    if not patient.is_linux:
        text = "what the system must lock (task switcher, edge swipes, its own keys) can't be seen from here"
        yield Finding("by hand", text, "kiosk.md, for Windows and macOS")
        return
    yield _desktop(patient)
    yield _virtual_terminals(patient)
    yield _restart_keys(patient)
    yield from _kernel_keys(patient)


def _desktop(patient: Patient) -> Finding:
    if not patient.has_session:
        return Finding("by hand", "this is no graphical session", "run this once more in the kiosk's own session")
    if patient.desktop:
        text = f"the session is a whole desktop ({patient.desktop}), with Alt+Tab, a Windows key and edge swipes"
        return Finding("warning", text, "use a session that shows one program, such as cage, or lock them (kiosk.md)")
    return Finding("ok", "no desktop is around the kiosk")


def _virtual_terminals(patient: Patient) -> Finding:
    if patient.environ.get("WAYLAND_DISPLAY"):
        return Finding(
            "by hand", "whether Ctrl+Alt+F2 leads out is the compositor's", "cage without -s does not let it"
        )
    configs = [path for pattern in _X_CONFIGS for path in sorted(patient.root.glob(pattern))]
    locking = [path for path in configs if _NO_SWITCH.search(path.read_text(encoding="utf-8", errors="replace"))]
    if locking:
        return Finding("ok", f"Ctrl+Alt+F2 is locked in {locking[0]}")
    advice = 'put Option "DontVTSwitch" "true" under Section "ServerFlags" into /etc/X11/xorg.conf.d/10-kiosk.conf'
    return Finding("warning", "Ctrl+Alt+F2 leads to a terminal", advice)


def _restart_keys(patient: Patient) -> Finding:
    target = patient.root / "etc/systemd/system/ctrl-alt-del.target"
    if _is_masked(target):
        return Finding("ok", "Ctrl+Alt+Del restarts nothing")
    return Finding("warning", "Ctrl+Alt+Del may restart the computer", "sudo systemctl mask ctrl-alt-del.target")


def _kernel_keys(patient: Patient) -> Iterator[Finding]:
    path = patient.root / "proc/sys/kernel/sysrq"
    if path.exists() and (value := path.read_text().strip()) != "0":
        advice = "put kernel.sysrq = 0 into /etc/sysctl.d/kiosk.conf, if there is a keyboard"
        yield Finding("warning", f"Alt+Print and a letter reach the kernel (kernel.sysrq is {value})", advice)


def start(patient: Patient) -> Iterator[Finding]:
    """Whether the kiosk starts by itself, and only once."""
    if not patient.is_linux:
        yield Finding("by hand", "whether the kiosk starts by itself can't be seen from here", "kiosk.md")
        return
    units, enabled, entries = _units(patient), _enabled(patient), _entries(patient)
    if units and _is_masked(units[0]) and not entries:
        yield Finding("warning", f"{units[0]} is masked", f"systemctl --user unmask {UNIT}, then enable it")
    elif enabled and entries:
        yield Finding("warning", f"the kiosk is started twice, by {enabled[0]} and {entries[0]}", "remove one of them")
    elif enabled or entries:
        yield Finding("ok", f"the kiosk starts by itself: {[*enabled, *entries][0]}")
    elif units:
        yield Finding("warning", f"{units[0]} is not enabled", f"systemctl --user enable {UNIT}")
    else:
        yield Finding("warning", "nothing is seen that starts the kiosk by itself", "kiosk.md: unit or autostart entry")


def _units(patient: Patient) -> list[Path]:
    """Be they links that lead nowhere from here."""
    return [path for folder in _unit_folders(patient) if (path := folder / UNIT).exists() or path.is_symlink()]


def _enabled(patient: Patient) -> list[Path]:
    """What wants the unit; a link that leads nowhere, or to a unit that is masked, starts nothing."""
    wants = (wants for folder in _unit_folders(patient) for wants in folder.glob("*.target.wants"))
    return [path for folder in wants if (path := folder / UNIT).is_file()]


def _entries(patient: Patient) -> list[Path]:
    """The autostart entry unless it is switched off; the user's own takes the place of the system's."""
    folders = (patient.config_home, patient.root / "etc/xdg")
    entries = [path for folder in folders if (path := folder / "autostart" / ENTRY).is_file()]
    return [path for path in entries[:1] if not _OFF.search(path.read_text(encoding="utf-8", errors="replace"))]


def _unit_folders(patient: Patient) -> tuple[Path, ...]:
    return patient.config_home / "systemd/user", patient.root / "etc/systemd/user"


def _is_masked(path: Path) -> bool:
    return path.is_symlink() and path.readlink().parts[-2:] == ("dev", "null")


def clock(patient: Patient) -> Iterator[Finding]:
    """Statistics have days, and the daily restart has an hour."""
    told = patient.ask(["timedatectl", "show", "--property=NTPSynchronized", "--value"]) if patient.is_linux else None
    if told == "yes":
        yield Finding("ok", "the clock is set by the network")
    elif told == "no":
        advice = "compare it with a watch once a year, or let the museum's network set it"
        yield Finding("warning", "nothing sets the clock, so days and the hour of the restart may become wrong", advice)
    else:
        yield Finding("by hand", "whether the clock is right can't be seen from here", "compare it with a watch")
