"""Start the playground; the first start installs what it needs."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from machine import check_display, check_python, lacking_libraries, plainly
from setup_venv import Environment, own_options, start

HELP = """\
usage: python3 scripts/run.py [--offline WHEELS] [--setup-only] [the program's own options]

Starts the playground. The first start makes the folder .venv and installs into it what the program needs.

  --offline WHEELS  install from this folder of wheels and from nowhere else
  --setup-only      install, but do not start

pip's settings hold: with PIP_FIND_LINKS or PIP_EXTRA_INDEX_URL naming a place that has PyTorch for the processor
alone, the installation on Linux is some gigabytes smaller. Without a network, fill a folder on a like machine with
`python3 -m pip download -d WHEELS '.[test]'` and use --offline.
"""


def main(arguments: Sequence[str]) -> int:
    """Install if need be, then become the program; returns an exit code only where it does not."""
    check_python()
    options = own_options(arguments)
    environment = Environment()
    if {"--help", "-h"} & set(options.rest):
        print(HELP)
        if not environment.is_ready():
            print("The program's own options are shown here once it is installed: python3 scripts/run.py --setup-only")
            return 0
    if not options.setup_only:
        check_display(options.rest)
    python = environment.ensure(wheels=options.wheels)
    # They may have gone since the installation, or the session may be another one.
    lacking = lacking_libraries() if options.setup_only or "--doctor" in options.rest else ""
    if lacking:
        print(lacking, file=sys.stderr, flush=True)
    if options.setup_only:
        if not lacking:
            print("Everything is installed; start with: python3 scripts/run.py")
        return int(bool(lacking))
    return start([str(python), "-P", "-m", "playground", *options.rest])


if __name__ == "__main__":
    sys.exit(plainly(main))
