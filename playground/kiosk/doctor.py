"""`scripts/run.py --doctor`: looks at the config file and the computer before the public does.

It changes nothing, opens no window, no network socket, and never fails: what it can't see, it says.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TextIO

from playground.kiosk import program_checks, screen_checks, system_checks
from playground.kiosk.config import Config, ConfigError, read
from playground.kiosk.findings import Check, Finding, Patient
from playground.kiosk.saying import say

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
LOOKED_UP: Mapping[Check, frozenset[str]] = {
    program_checks.pin: frozenset({"pin"}),
    program_checks.folders: frozenset({"logs", "statistics"}),
    screen_checks.screen: frozenset({"screen", "cursor"}),
}
"""the fields of the config by which a check judges"""


def doctor(config: Config, patient: Patient | None = None) -> list[Finding]:
    """All findings about the computer, in a fixed order; in place of this one, a test may show another one."""
    looked_at = patient or Patient(config)
    return [finding for check in CHECKS for finding in _findings(check, looked_at)]


def main(path: Path | None = None, out: TextIO | None = None) -> int:
    """Print a line for each finding, those about the config file first; the exit code is 1 if there is a failure."""
    patient, findings = _patient(path)
    failed = False
    for finding in (*findings, *doctor(patient.config, patient)):
        say(finding.line(), out)
        failed = failed or finding.level == "failure"
    return int(failed)


def _patient(path: Path | None) -> tuple[Patient, list[Finding]]:
    """This computer with what the file says, as far as that can be used, and what is to be said of the file."""
    if path is None:
        return Patient(Config()), [Finding("ok", "no config file is named, so everything has its default")]
    try:
        return Patient(read(path)), [Finding("ok", f"{path} has no mistake")]
    except ConfigError as error:
        patient = Patient(Config(**error.values), doubtful=error.doubtful)
        return patient, [Finding("failure", mistake) for mistake in error.mistakes]


def _findings(check: Check, patient: Patient) -> Iterator[Finding]:
    if patient.doubtful & LOOKED_UP.get(check, frozenset()):
        text = f"{check.__name__} can't be judged by what the config file says"
        yield Finding("by hand", text, "mend the config file first")
        return
    try:
        yield from check(patient)
    except Exception as error:  # one thing that can't be looked at must not hide the others
        what = f"{check.__module__.rpartition('.')[2]}.{check.__name__}"
        yield Finding("by hand", f"{what} could not look: {type(error).__name__}: {error}")
