"""The process that keeps the kiosk going: it starts the program, listens to its heart, and starts it again.

It imports nothing heavy, opens no window and asks nobody anything, so that little can befall it.
"""

import contextlib
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from playground.kiosk import link
from playground.kiosk.health import Health, Rules

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")  # not every system has all of them

log = logging.getLogger(__name__)

Start: TypeAlias = Callable[[list[str]], "subprocess.Popen[bytes]"]


@dataclass(frozen=True)
class Limits:
    """How patient the supervisor is, in seconds."""

    start: float = link.START
    silence: float = link.SILENCE
    farewell: float = link.FAREWELL
    tick: float = 0.1


def run(command: Sequence[str], limits: Limits = Limits(), rules: Rules = Rules()) -> int:  # noqa: B008
    """Keep the program of that command going; returns the exit code once it is to end."""
    return Supervisor(command, limits, rules).run()


def own_program(arguments: Sequence[str]) -> list[str]:
    """The command that starts this program in the same Python, with other arguments."""
    safely = ["-P"] if sys.flags.safe_path else []
    return [sys.executable, *safely, "-m", "playground", *arguments]


def started(command: list[str]) -> "subprocess.Popen[bytes]":
    """The program, with pipes on its standard input and output. OSError if it can't be started."""
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


class Supervisor:
    """Starts the program again whenever it crashes or hangs; in safe mode with `--safe` and `--without TAB`."""

    def __init__(
        self,
        command: Sequence[str],
        limits: Limits = Limits(),  # noqa: B008 - they never change
        rules: Rules = Rules(),  # noqa: B008
        start: Start = started,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._command = list(command)
        self._limits = limits
        self._health = Health(rules)
        self._start = start
        self._clock = clock
        self._bell: queue.SimpleQueue[None] = queue.SimpleQueue()  # can be rung by a signal's handler too
        self._is_ending = False
        self._has_lived = False

    def run(self) -> int:
        """Supervise until the staff leave, a signal tells to end, or the program can't be helped; an exit code."""
        with self._told_by_signals():
            code = None
            while code is None:
                code = self._after(*self._one_life())
        return code

    def end(self) -> None:
        """End the program and the supervisor soon. Made for a signal's handler and for other threads."""
        self._is_ending = True
        self._bell.put(None)

    def next_command(self) -> list[str]:
        """What starts the program the next time."""
        without = [part for tab in self._health.left_out for part in ("--without", tab)]
        return [*self._command, *(["--safe"] if self._health.is_safe else []), *without]

    def _one_life(self) -> "tuple[int | None, Life | None]":
        """Start the program and stay with it to its end: exit code (None: killed, for it hung) and what was heard."""
        command = self.next_command()
        try:
            life = Life(self._start(command), self._ring)
        except (OSError, ValueError) as error:
            log.error("the program can't be started: %s", error)  # noqa: TRY400 - the place is known
            return None, None
        log.info("the program was started (process %d)%s", life.process.pid, " in safe mode" * self._health.is_safe)
        with life:
            return self._stay_with(life), life

    def _stay_with(self, life: "Life") -> int | None:
        last = self._clock()
        while (code := life.process.poll()) is None:
            self._rest(self._limits.tick)
            now = self._clock()
            # A clock that was set, or a computer that slept, is no silence of the program's: it was not asked either.
            life.age(min(max(now - last, 0.0), 1.0))
            last = now
            if self._is_ending:
                return life.end_kindly(self._limits.farewell)
            if life.is_silent(self._limits):
                log.error("the program gave no sign of life for %.1f s: it is killed", life.silence)
                life.kill()
                return None
        return code

    def _after(self, code: int | None, life: "Life | None") -> int | None:
        """What follows from an end: the supervisor's own exit code, or None if the program is to be started again."""
        if self._is_ending or code == link.LEFT:
            log.info("the program was left")
            return link.LEFT
        is_first, self._has_lived = not self._has_lived, self._has_lived or (life is not None and life.has_begun)
        if code == link.CONFIG or (code == link.LOCKED and is_first):
            reason = "its options or its config file are wrong" if code == link.CONFIG else "it runs already"
            log.error("the program can't run: %s", reason)
            return code
        if code == link.RESTART and life is not None and life.has_begun:
            log.info("the program wanted to be started again")
            self._health.restarted()
            return None
        self._wait(self._health.crashed(life.well, life.tab) if life else self._health.crashed(0.0, ""), code)
        return link.LEFT if self._is_ending else None

    def _wait(self, seconds: float, code: int | None) -> None:
        """Let a while pass before the program is started again, unless the supervisor is told to end."""
        how = "hung or could not be started" if code is None else f"crashed ({said(code)})"
        log.error("the program %s; it is started again in %g s", how, seconds)
        until = self._clock() + seconds
        while not self._is_ending and (left := until - self._clock()) > 0:
            self._rest(min(left, seconds))

    def _rest(self, seconds: float) -> None:
        """Do nothing for a while, or until the bell rings."""
        with contextlib.suppress(queue.Empty):
            self._bell.get(timeout=seconds)

    def _ring(self) -> None:
        self._bell.put(None)

    @contextlib.contextmanager
    def _told_by_signals(self) -> Iterator[None]:
        """SIGTERM, Ctrl+C and a closed terminal end everything. Only the main thread may listen to signals."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        known = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        heeded = [each for each in known if signal.getsignal(each) != signal.SIG_IGN]  # nohup wants it to stay
        before = {each: signal.signal(each, lambda *_: self.end()) for each in heeded}
        try:
            yield
        finally:
            for each, handler in before.items():
                signal.signal(each, handler or signal.SIG_DFL)


class Life:
    """One run of the program: its process, and what was heard of it."""

    def __init__(self, process: "subprocess.Popen[bytes]", ring: Callable[[], object]) -> None:
        """`ring`: called on a thread when the program says nothing more."""
        self.process = process
        self.silence = 0.0  # seconds since the last beat
        self.well = 0.0  # seconds since the first one
        self._ring = ring
        self._ear = link.Ear()
        self._counted = 0
        self._listener = threading.Thread(target=self._listen, name="listen to the program", daemon=True)
        self._listener.start()

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
                log.error("the program is not gone yet, though it was killed")  # noqa: TRY400

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


def said(code: int) -> str:
    """An exit code as a technician knows it: a signal's name, or the number, large ones as Windows writes them."""
    if code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"code {code:#x}" if code > 0xFFFF else f"code {code}"
