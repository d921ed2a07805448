"""Check the whole project with one command: style, format, types, who imports whom, and the tests."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from machine import check_python, plainly
from setup_venv import ROOT, Environment, for_program, own_options

HELP = """\
usage: python3 scripts/test.py [--offline WHEELS] [--setup-only] [pytest's own options]

Installs what the checks need, then runs ruff (check and format), basedpyright, import-linter and pytest, each of
them even if one before it failed. The exit code is 0 only if all passed.

  --offline WHEELS  install from this folder of wheels and from nowhere else
  --setup-only      install, but check nothing
"""
# lint-imports has no `-m`, and its script would name another folder after the project has been moved.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"

# One process more than there are cores, for tests wait, too: with two cores that saves a fifth of the time. Who has no
# test left takes some of another one's. Pass `-n 0` to debug.
SHARED_OUT = ("-n", str(min((os.cpu_count() or 1) + 1, 4)), "--dist", "worksteal")


@dataclass(frozen=True)
class Result:
    """How one check ended."""

    name: str
    exit_code: int
    seconds: float

    def __str__(self) -> str:
        verdict = "passed" if self.exit_code == 0 else "FAILED"
        return f"{verdict}  {self.name} ({self.seconds:.1f} s)"


def checks(pytest_arguments: Sequence[str]) -> dict[str, list[str]]:
    """The checks by name: what follows the name of the Python that runs them."""
    return {
        "ruff check": ["-m", "ruff", "check"],
        "ruff format": ["-m", "ruff", "format", "--check"],
        "basedpyright": ["-m", "basedpyright"],
        "lint-imports": ["-c", LINT_IMPORTS],
        "pytest": ["-m", "pytest", *SHARED_OUT, *(absolute(argument) for argument in pytest_arguments)],
    }


def absolute(argument: str) -> str:
    """A pytest argument that names a file here (`test_x.py::test_y`) so that it means the same from elsewhere."""
    path, separator, inside = argument.partition("::")
    return f"{Path(path).resolve()}{separator}{inside}" if path and Path(path).exists() else argument


def run(name: str, command: Sequence[str], environment: Mapping[str, str], root: Path = ROOT) -> Result:
    """Run one check in the project's folder, under a heading."""
    print(f"\n== {name}", flush=True)
    began = time.monotonic()
    code = subprocess.run(command, cwd=root, env=environment, check=False).returncode
    return Result(name, code, time.monotonic() - began)


def summary(results: Sequence[Result]) -> str:
    """One line for each check and one for them all."""
    failed = [result.name for result in results if result.exit_code]
    verdict = "These failed: " + ", ".join(failed) if failed else "All passed."
    return "\n".join(["", "== summary", *map(str, results), verdict])


def main(arguments: Sequence[str]) -> int:
    """Install if need be, then run every check; 0 only if all passed."""
    check_python()
    options = own_options(arguments)
    if {"--help", "-h"} & set(options.rest):
        print(HELP)
        return 0
    python = Environment().ensure(["test"], options.wheels)
    if options.setup_only:
        print("Everything is installed; check with: python3 scripts/test.py")
        return 0
    environment = {"QT_QPA_PLATFORM": "offscreen", **for_program(os.environ)}
    results = [run(name, [str(python), *command], environment) for name, command in checks(options.rest).items()]
    print(summary(results))
    return int(any(result.exit_code for result in results))


if __name__ == "__main__":
    sys.exit(plainly(main))
