"""`python -m playground --doctor`: looks at the config file and the computer before the public does.

It changes nothing, opens no window, no network socket, and never fails: what it can't see, it says.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from playground.kiosk import program_checks, screen_checks, system_checks
from playground.kiosk.config import Config, ConfigError, read
from playground.kiosk.findings import Check, Finding, Patient

CHECKS: tuple[Check, ...] = (
    program_checks.python,
    program_checks.packages,
    program_checks.environment,
    program_checks.user,
    program_checks.pin,
    program_checks.folders,
    screen_checks.screen,
    screen_checks.blanking,
    system_checks.locks,
    system_checks.start,
    system_checks.clock,
)


def doctor(config: Config, patient: Patient | None = None) -> list[Finding]:
    """All findings about the computer, in a fixed order; in place of this one, a test may show another one."""
    looked_at = patient or Patient(config)
    return [finding for check in CHECKS for finding in _findings(check, looked_at)]


def main(path: Path | None = None, out: TextIO | None = None) -> int:
    """Print a line for each finding, those about the config file first; the exit code is 1 if there is a failure."""
    config, findings = _config(path)
    failed = False
    for finding in (*findings, *doctor(config)):
        (out or sys.stdout).write(finding.line() + "\n")
        failed = failed or finding.level == "failure"
    return int(failed)


def _config(path: Path | None) -> tuple[Config, list[Finding]]:
    """What the file says, or the defaults if that can't be used, and what is to be said of it."""
    if path is None:
        return Config(), [Finding("ok", "no config file is named, so everything has its default")]
    try:
        return read(path), [Finding("ok", f"{path} has no mistake")]
    except ConfigError as error:
        return Config(), [Finding("failure", mistake) for mistake in error.mistakes]


def _findings(check: Check, patient: Patient) -> Iterator[Finding]:
    try:
        yield from check(patient)
    except Exception as error:  # one thing that can't be looked at must not hide the others
        what = f"{check.__module__.rpartition('.')[2]}.{check.__name__}"
        yield Finding("by hand", f"{what} could not look: {type(error).__name__}: {error}")
