"""What the doctor finds, and what it looks at."""

import importlib.metadata
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from platform import python_version
from typing import Literal

from playground.kiosk.config import Config

PATIENCE = 20.0  # seconds for the answer of another program

Level = Literal["ok", "warning", "failure", "by hand"]


@dataclass(frozen=True)
class Finding:
    """How one thing is, and what to do about it. "by hand": it can't be seen from here."""

    level: Level
    text: str
    advice: str = ""

    def line(self) -> str:
        """As it is printed."""
        return f"{self.level:8} {' '.join(self.text.split())}" + (f" -> {self.advice}" if self.advice else "")


def answer(command: Sequence[str]) -> str | None:
    """What another program prints; None if it is not there, fails or takes too long."""
    try:
        told = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PATIENCE,
            env=os.environ | {"LC_ALL": "C"},
            check=True,
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return told.stdout.decode("utf-8", "replace").strip()


def installed(name: str) -> str | None:
    """The version of a package in this environment."""
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


@dataclass(frozen=True)
class Patient:
    """What the doctor looks at: a config and a computer, so that a test can show it another one."""

    config: Config
    platform: str = sys.platform
    python: str = python_version()
    installed: Callable[[str], str | None] = installed
    is_root: bool = hasattr(os, "geteuid") and os.geteuid() == 0
    has_own_packages: bool = sys.prefix != sys.base_prefix
    root: Path = Path("/")
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    ask: Callable[[Sequence[str]], str | None] = answer
    doubtful: frozenset[str] = frozenset()
    """fields of the config that have their default only because what the file says of them is wrong"""

    @property
    def is_linux(self) -> bool:
        return self.platform.startswith("linux")

    @property
    def desktop(self) -> str:
        """The desktop that the session belongs to, in small letters; empty if it says none."""
        return self.environ.get("XDG_CURRENT_DESKTOP", "").lower()

    @property
    def has_session(self) -> bool:
        """Whether the doctor was started within a graphical session."""
        return bool(self.environ.get("DISPLAY") or self.environ.get("WAYLAND_DISPLAY"))

    @property
    def config_home(self) -> Path:
        """The folder of this user's own settings."""
        return Path(self.environ.get("XDG_CONFIG_HOME") or Path(self.environ.get("HOME", "")) / ".config")


Check = Callable[[Patient], Iterable[Finding]]
"""looks at one thing; whatever it raises is told as a finding"""
