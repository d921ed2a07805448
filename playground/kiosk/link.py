"""What the supervising process and the program say to each other: exit codes, and lines on two pipes.

The program's standard output is the pipe on which it says that it lives; its standard input is the one that ends when
the supervisor does. Both work on every system, and neither leaves room for a library's own words: see `Link`.
"""

import contextlib
import os
import re
import sys
import threading
from collections.abc import Callable

LEFT = 0  # the staff left: all ends
CONFIG = 2  # wrong options or a wrong config file, as argparse has it: all ends if that is so at first
RESTART = 75  # the program wants to be started again
ENDED = 77  # somebody else than the supervisor told the program to end: it is started again
LOCKED = 76  # another instance runs: all ends if that is so at first

START = 60.0  # seconds that the program may take to its first beat
SILENCE = 10.0  # seconds without a beat after which it hangs
FAREWELL = 3.0  # seconds that it is given to end by itself

_BEAT = b"beat"
_TAB = re.compile(rb"tab ([a-z0-9_]{1,40})")
_LONGEST = 200  # bytes of a line


class Ear:
    """Understands the program's lines, in whatever pieces they come; what is none of them is left out."""

    def __init__(self) -> None:
        self.beats = 0
        self.tab = ""
        self._rest = b""

    def hear(self, piece: bytes) -> None:
        """Count its beats and note the tab it shows."""
        *lines, rest = (self._rest + piece).split(b"\n")
        self._rest = rest[-_LONGEST:]
        for line in map(bytes.strip, lines):
            if line == _BEAT:
                self.beats += 1
            elif found := _TAB.fullmatch(line):
                self.tab = found[1].decode("ascii")


class Link:
    """The program's end: never waits for the supervisor, and notices that it is gone."""

    def __init__(self, out: int, back: int) -> None:
        """Two file descriptors: a pipe to the supervisor, and one on which nothing comes but its end."""
        self._out = out
        self._back = back
        with contextlib.suppress(OSError, AttributeError):  # Windows' pipes wait, before Python 3.12
            os.set_blocking(out, False)

    @classmethod
    def of_process(cls) -> "Link":
        """Keep standard input and output for the supervisor; what anybody else prints goes to standard error."""
        out, back = os.dup(1), os.dup(0)
        with open(os.devnull, "r+b") as nothing:  # noqa: PTH123 - os.devnull is no path
            os.dup2(nothing.fileno(), 0)
            os.dup2(2 if _is_open(2) else nothing.fileno(), 1)
        return cls(out, back)

    def beat(self) -> None:
        """Say that the program lives."""
        self._say(_BEAT)

    def show(self, tab: str) -> None:
        """Say which tab is shown, by its base name."""
        self._say(b"tab " + tab.encode("ascii", "replace"))

    def watch(
        self, lost: Callable[[], object], grace: float = FAREWELL, end: Callable[[int], object] = os._exit
    ) -> threading.Thread:
        """Call `lost` on a thread when the supervisor is gone; whoever is still there `grace` seconds later is ended.

        An orphan would keep the lock, and no other program could start.
        """

        def wait() -> None:
            with contextlib.suppress(OSError):
                while os.read(self._back, 64):
                    pass
            lost()
            threading.Event().wait(grace)
            end(LEFT)

        thread = threading.Thread(target=wait, name="watch the supervisor", daemon=True)
        thread.start()
        return thread

    def _say(self, line: bytes) -> None:
        with contextlib.suppress(OSError):  # it is gone, which `watch` notices, or it sleeps and the pipe is full
            os.write(self._out, line + b"\n")


def _is_open(handle: int) -> bool:
    try:
        os.fstat(handle)
    except OSError:
        return False
    return sys.stderr is not None
