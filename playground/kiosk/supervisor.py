"""The process that keeps the kiosk going: it starts the program, listens to its heart, and starts it again.

It imports nothing heavy, opens no window and asks nobody anything, so that little can befall it.
"""

import contextlib
import logging
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from playground.kiosk import link, logs
from playground.kiosk.discreet import Harmless
from playground.kiosk.health import RULES, Health, Rules
from playground.kiosk.life import LIMITS, Life, Limits

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")  # not every system has all of them
_REFUSALS = {link.CONFIG: "its options or its config file are wrong", link.LOCKED: "it runs already"}

log = logging.getLogger(__name__)

Start: TypeAlias = Callable[[list[str]], "subprocess.Popen[bytes]"]
Check: TypeAlias = Callable[[], object]
"""looks at what the program refuses to run with; ValueError says what is wrong"""


def run(command: Sequence[str], folder: Path, check: Check = lambda: None) -> int:
    """Keep the program of that command going and log to that folder; returns the exit code once it is to end."""
    logs.set_up(folder, "supervisor")
    return Supervisor(command, check=check).run()


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
        limits: Limits = LIMITS,
        rules: Rules = RULES,
        start: Start = started,
        clock: Callable[[], float] = time.monotonic,
        check: Check = lambda: None,
    ) -> None:
        self._command = list(command)
        self._limits = limits
        self._health = Health(rules)
        self._start = start
        self._clock = clock
        self._check = check
        self._bell: queue.SimpleQueue[None] = queue.SimpleQueue()  # can be rung by a signal's handler too
        self._is_ending = False
        self._is_first = True

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

    def _one_life(self) -> tuple[int | None, Life | None]:
        """Start the program and stay with it to its end: exit code (None: killed, for it hung) and what was heard."""
        command = self.next_command()
        try:
            life = Life(self._start(command), self._ring)
        except (OSError, ValueError, RuntimeError) as error:  # no file, no memory, no thread: it may be there later
            log.error("the program can't be started: %s", error)
            return None, None
        log.info("the program was started (process %d)%s", life.process.pid, " in safe mode" * self._health.is_safe)
        with life:
            return self._stay_with(life), life

    def _stay_with(self, life: Life) -> int | None:
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

    def _after(self, code: int | None, life: Life | None) -> int | None:
        """What follows from an end: the supervisor's own exit code, or None if the program is to be started again."""
        if self._is_ending or code == link.LEFT:
            log.info("the program was left")
            return link.LEFT
        if code == link.CONFIG:
            self._log_mistakes()
        # Later the file may be mended, and the lock may be that of a program that was killed.
        is_first, self._is_first = self._is_first, False
        if is_first and code in _REFUSALS:
            _refuse(_REFUSALS[code])
            return code
        if code == link.RESTART and life is not None and life.has_begun:
            log.info("the program wanted to be started again")
            self._health.restarted()
            return None
        self._wait(self._health.crashed(life.well, life.tab) if life else self._health.crashed(0.0, ""), code)
        return link.LEFT if self._is_ending else None

    def _log_mistakes(self) -> None:
        try:
            self._check()
        except ValueError as error:  # its sentences are for technicians, and tell of no visitor
            log.error("%s", Harmless(error))

    def _wait(self, seconds: float, code: int | None) -> None:
        """Let a while pass before the program is started again, unless the supervisor is told to end."""
        log.error("the program %s; it is started again in %g s", _told(code), seconds)
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


def _refuse(reason: str) -> None:
    log.error("the kiosk can't run: %s", reason)
    with contextlib.suppress(OSError, AttributeError):
        sys.stderr.write(f"The kiosk can't run: {reason}.\n")


def _told(code: int | None) -> str:
    """How the program ended, to go on after "the program"."""
    if code is None:
        return "hung or could not be started"
    if code == link.ENDED:
        return "was told to end by a signal that was not the supervisor's"
    return f"can't run: {_REFUSALS[code]}" if code in _REFUSALS else f"crashed ({name_of(code)})"


def name_of(code: int) -> str:
    """An exit code as a technician knows it: a signal's name, or the number, large ones as Windows writes them."""
    if code < 0:
        with contextlib.suppress(ValueError):
            return signal.Signals(-code).name
    return f"code {code:#x}" if code > 0xFFFF else f"code {code}"
