"""Computers that are not this one, for the doctor to look at."""

import dataclasses
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from playground.kiosk.config import Config
from playground.kiosk.findings import Finding, Patient

PROBE = Path(sys.executable).name
"""the program that tells what Qt sees"""
VERSIONS = {
    "PySide6-Essentials": "6.11.3",
    "torch": "2.13.0",
    "numpy": "2.4.6",
    "pyqtgraph": "0.14.0",
    "safetensors": "0.8.0",
    "psutil": "7.2.2",
}


def patient(root: Path, answers: Mapping[str, str] | None = None, **changes: Any) -> Patient:
    """A Linux computer without anything on it; `answers`: what programs print, by the first word of the command."""
    config = Config(logs=root / "logs", statistics=root / "statistics")

    def ask(command: Sequence[str]) -> str | None:
        return (answers or {}).get(Path(command[0]).name)

    made = Patient(
        config=config,
        platform="linux",
        python="3.11.7",
        installed=VERSIONS.get,
        is_root=False,
        has_own_packages=True,
        root=root,
        environ={"HOME": str(root / "home")},
        ask=ask,
    )
    return dataclasses.replace(made, **changes)


def told(findings: Sequence[Finding], level: str) -> list[str]:
    """The texts of that level."""
    return [finding.text for finding in findings if finding.level == level]


def put(root: Path, name: str, text: str = "") -> Path:
    """A file on that computer."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
