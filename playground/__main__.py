"""Starts the program: `python -m playground`."""

import argparse
import sys
from collections.abc import Sequence

from playground import __version__, catalogue


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    options = parse(arguments)
    if sys.platform == "win32":
        import torch  # noqa: F401, torch >= 2.9 must be imported before Qt on Windows
    from playground.app import program  # after the options: --help and --version need no Qt

    return program.self_test(options.seed) if options.self_test else program.run(options)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line; leaves with a sentence and code 2 if they are wrong."""
    parser = argparse.ArgumentParser("playground", description="A playground in which anybody teaches a machine.")
    names = [entry.name for entry in catalogue.ENTRIES]
    parser.add_argument("--tab", choices=names, default=names[0], help="the tab to open first (default: %(default)s)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="default: %(default)s")
    parser.add_argument("--seed", type=_seed, default=0, help="where all randomness comes from (default: %(default)s)")
    parser.add_argument("--self-test", action="store_true", help="try every tab, print a JSON line for each, and leave")
    parser.add_argument("--version", action="version", version=f"playground {__version__}")
    return parser.parse_args(arguments)


def _seed(text: str) -> int:
    if not text.isdigit() or int(text) >= 2**31:
        raise argparse.ArgumentTypeError(f"a seed must be a whole number in 0..{2**31 - 1}, got {text!r}")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
