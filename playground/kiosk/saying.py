"""What commands print for whoever typed them: at once, and in the letters that the terminal has."""

import os
import sys
from typing import TextIO


def say(line: str, out: TextIO | None = None) -> None:
    """Print a line, to standard output if nothing else is named. OSError if nobody can read it."""
    stream = out or sys.stdout
    if stream is None:
        raise OSError("standard output is closed")
    letters = stream.encoding or "utf-8"
    try:
        stream.write(line.encode(letters, "replace").decode(letters) + "\n")
        stream.flush()
    except OSError:
        _forget(stream)
        raise


def _forget(stream: TextIO) -> None:
    """What could not be written would be tried again, and complained of, when Python ends."""
    with open(os.devnull, "r+b") as nothing:  # noqa: PTH123 - os.devnull is no path
        os.dup2(nothing.fileno(), stream.fileno())
