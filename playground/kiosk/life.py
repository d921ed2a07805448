"""One run of the program as its supervisor sees it: a process, its heartbeats, and how it is ended."""

import contextlib
import logging
import os
import signal
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playground.kiosk import link

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Limits:
    """How patient the supervisor is, in seconds."""

    start: float = link.START
    silence: float = link.SILENCE
    farewell: float = link.FAREWELL
    tick: float = 0.1


LIMITS = Limits()


class Life:
    """One run of the program: its process, and what was heard of it."""

    def __init__(self, process: "subprocess.Popen[bytes]", ring: Callable[[], object]) -> None:
        """`ring`: called on a thread when the program says nothing more. RuntimeError if there can be no thread."""
        self.process = process
        self.silence = 0.0  # seconds since the last beat
        self.well = 0.0  # seconds since the first one
        self._ring = ring
        self._ear = link.Ear()
        self._counted = 0
        self._listener = threading.Thread(target=self._listen, name="listen to the program", daemon=True)
        try:
            self._listener.start()
        except RuntimeError:
            self.kill()
            raise

    def __enter__(self) -> "Life":
        return self

    def __exit__(self, *_: object) -> None:
        """Hear its last words, and let go of the pipes."""
        self._listener.join(1.0)
        self._let_go()

    @property
    def tab(self) -> str:
        """The base name of the tab it showed last, empty if it told of none."""
        return self._ear.tab

    @property
    def has_begun(self) -> bool:
        """Whether there was a beat."""
        return self._ear.beats > 0

    def age(self, seconds: float) -> None:
        """Let so much time pass."""
        beats, before = self._ear.beats, self._counted
        self._counted = beats
        self.silence = 0.0 if beats > before else self.silence + seconds
        self.well += seconds if before > 0 else 0.0

    def is_silent(self, limits: Limits) -> bool:
        """Whether it has not been heard for so long that it must hang."""
        return self.silence >= (limits.silence if self._counted else limits.start)

    def end_kindly(self, farewell: float) -> int:
        """Ask it to end, and kill it if it does not; its exit code."""
        self._let_go()  # Windows knows no SIGTERM: there, the end of its input tells the program
        if os.name == "posix":
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(farewell)
        except subprocess.TimeoutExpired:
            log.warning("the program did not end within %g s: it is killed", farewell)
            return self.kill()

    def kill(self) -> int:
        """Kill it and wait until it is gone, for two could not share the lock; its exit code."""
        self.process.kill()
        while True:
            try:
                return self.process.wait(60.0)
            except subprocess.TimeoutExpired:  # the system does not let it go, as while a disk does not answer
                log.error("the program is not gone yet, though it was killed")

    def _listen(self) -> None:
        pipe: Any = self.process.stdout
        with contextlib.suppress(OSError), pipe:
            while piece := os.read(pipe.fileno(), 4096):
                self._ear.hear(piece)
        self._ring()

    def _let_go(self) -> None:
        pipe: Any = self.process.stdin
        with contextlib.suppress(OSError):
            pipe.close()
