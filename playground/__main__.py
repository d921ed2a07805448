"""Starts the program: `python -m playground`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from playground import __version__, catalogue
from playground.phrases import LANGUAGES

WRONG = 2  # the exit code for wrong options, as argparse has it
AT_HOME = ("tab", "theme", "language", "seed", "lesson", "self_test")  # options of the program that is no kiosk


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    options = parse(arguments)
    if options.hash_pin or options.doctor:
        return _answer(options)
    if options.lesson is not None:
        from playground.data.lesson import LessonError, read_lesson

        try:
            options.lesson = read_lesson(options.lesson, [entry.name for entry in catalogue.ENTRIES])
        except LessonError as error:
            sys.stderr.write(f"{error}\n")
            return WRONG
    if options.kiosk:
        return _supervise(options)
    if sys.platform == "win32":
        import torch  # noqa: F401, torch >= 2.9 must be imported before Qt on Windows
    return _run(options)


def _answer(options: argparse.Namespace) -> int:
    """What prints lines and ends."""
    from playground.kiosk import doctor, pin

    try:
        return pin.main() if options.hash_pin else doctor.main(options.config)
    except OSError as error:
        sys.stderr.write(f"Nothing can be printed: {error.strerror or error}.\n")
        return 1


def _run(options: argparse.Namespace) -> int:
    """Show the window; the imports come after the options, for --help and --version need no Qt."""
    if options.kiosk_child:
        from playground.kiosk import program as kiosk

        return kiosk.run(options)
    from playground.app import program

    return program.self_test(options.seed, options.self_test) if options.self_test else program.run(options)


def _supervise(options: argparse.Namespace) -> int:
    """Keep the kiosk going, after its config file has been read to see that there is no mistake in it."""
    from playground.kiosk import config, link, supervisor

    def check() -> config.Config:
        return config.read(options.config)

    try:
        logs = check().logs
    except config.ConfigError as error:
        sys.stderr.write(f"{error}\n")
        return link.CONFIG
    file = ["--config", str(options.config.absolute())] if options.config else []
    return supervisor.run(supervisor.own_program(["--kiosk-child", *file]), logs, check)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The options of the command line; leaves with a sentence and code 2 if they are wrong."""
    parser = argparse.ArgumentParser("playground", description="A playground in which anybody teaches a machine.")
    names = [entry.name for entry in catalogue.ENTRIES]
    parser.add_argument("--tab", choices=names, default=names[0], help="the tab to open first (default: %(default)s)")
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="default: %(default)s")
    parser.add_argument("--language", choices=tuple(LANGUAGES), default="en", help="default: %(default)s")
    parser.add_argument("--seed", type=_seed, default=0, help="where all randomness comes from (default: %(default)s)")
    parser.add_argument("--lesson", type=Path, metavar="FILE", help="open a teacher's lesson")
    parser.add_argument(
        "--self-test", nargs="?", type=_seconds, const=3.0, metavar="SECONDS",
        help="play every tab for so long (default: 3), print a JSON line for each, and leave",
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"playground {__version__}")
    kiosk = parser.add_argument_group("in public")
    kiosk.add_argument("--kiosk", action="store_true", help="run unattended, locked up and supervised")
    kiosk.add_argument("--config", type=Path, metavar="FILE", help="the kiosk's settings (resources/kiosk/kiosk.toml)")
    kiosk.add_argument("--hash-pin", action="store_true", help="ask for the staff's PIN and print its line of settings")
    kiosk.add_argument("--doctor", action="store_true", help="look whether this computer is ready to be a kiosk")
    # What the supervisor says to the program that it starts.
    kiosk.add_argument("--kiosk-child", action="store_true", help=argparse.SUPPRESS)
    kiosk.add_argument("--safe", action="store_true", help=argparse.SUPPRESS)
    kiosk.add_argument("--without", action="append", default=[], help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    _look_for_strangers(parser, options)
    return options


def _look_for_strangers(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """What would be passed over in silence is refused: how a kiosk begins, its config file says."""
    given = [name for name in AT_HOME if getattr(options, name) != parser.get_default(name)]
    if options.kiosk and given:
        parser.error(f"--{given[0].replace('_', '-')} does not go with --kiosk: what it shows, its --config file says")
    if options.config is not None and not (options.kiosk or options.kiosk_child or options.doctor):
        parser.error(f"--config goes with --kiosk or --doctor only, got {options.config} without either")


def _seed(text: str) -> int:
    if not text.isdigit() or int(text) >= 2**31:
        raise argparse.ArgumentTypeError(f"a seed must be a whole number in 0..{2**31 - 1}, got {text!r}")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0.5 <= seconds <= 3600:
        raise argparse.ArgumentTypeError(f"the seconds of a self-test must be in 0.5..3600, got {text!r}")
    return seconds


if __name__ == "__main__":
    sys.exit(main())
