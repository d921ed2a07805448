"""How often each tab was visited on each day: numbers in a small file, and nothing else about anybody."""

import datetime
import logging
import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from playground import catalogue
from playground.engine.files import write_atomically

FILE = "statistics.csv"
DAYS = 800  # that are kept
EVERY = 60.0  # seconds between two writings, at least
QUIET = 3600.0  # seconds between two log lines about a file that can't be written
LARGEST = 2**22  # bytes of a file that is read
ASIDE = 5  # damaged files that are kept

_HEAD = "day,tab,visits"
_ROW = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}),([a-z0-9_]{1,40}),([0-9]{1,12})", re.ASCII)

Counts = Counter[tuple[str, str]]
"""visits by day (2031-05-17) and tab"""

log = logging.getLogger(__name__)


class Statistics:
    """Counts visits, and adds them to the file on a thread: a disk that hangs must not hold up the window.

    What can't be written is kept here and added later, to whatever the file then says. Call `tick` now and then.
    """

    def __init__(
        self,
        folder: Path,
        today: Callable[[], datetime.date] = datetime.date.today,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = folder / FILE
        self._today, self._clock = today, clock
        self._lock = threading.Lock()
        self._new: Counts = Counter()
        self._writer: threading.Thread | None = None
        self._due = clock()
        self._quiet_until = self._due

    def visit(self, tab: str) -> None:
        """Somebody opened a tab. ValueError for what is no tab's name: nothing else may end in the file."""
        name, day = catalogue.entry(tab).name, self._today().isoformat()
        with self._lock:
            self._new[day, name] += 1
        self.tick()

    def tick(self) -> None:
        """Begin to write what is new, if the last time is a minute ago and has come to its end."""
        if self._new and self._clock() >= self._due and not self._is_writing():
            self._due = self._clock() + EVERY
            self._writer = threading.Thread(target=self._write, name="statistics", daemon=True)
            self._writer.start()

    def close(self, timeout: float = 1.0) -> bool:
        """Write what is new, in twice so many seconds at most; whether all of it is in the file."""
        self._wait(timeout)
        self._due = self._clock()
        self.tick()
        self._wait(timeout)
        return not (self._new or self._is_writing())

    def _is_writing(self) -> bool:
        return self._writer is not None and self._writer.is_alive()

    def _wait(self, timeout: float) -> None:
        if self._writer is not None:
            self._writer.join(timeout)

    # On the thread.

    def _write(self) -> None:
        with self._lock:
            new, self._new = self._new, Counter()
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            old, is_whole = _read(self._path)
            if not is_whole:
                aside = _put_aside(self._path)
                new, old = new + old, Counter()  # the file no longer says it
                log.warning(
                    "%s was damaged: it was put aside as %s, what could be read is kept", self._path, aside.name
                )
            write_atomically(self._path, _table(old + new))
        except OSError as error:
            with self._lock:
                self._new = newest(self._new + new)
            self._complain(error)

    def _complain(self, error: OSError) -> None:
        now = self._clock()
        if now >= self._quiet_until:
            self._quiet_until = now + QUIET
            reason = error.strerror or error
            log.warning("visits can't be written to %s, so they are kept for later: %s", self._path, reason)


def newest(counts: Counts) -> Counts:
    """The counts of the last so many days that were counted at all."""
    days = set(sorted({day for day, _ in counts})[-DAYS:])
    return Counter({key: visits for key, visits in counts.items() if key[0] in days})


def _table(counts: Counts) -> bytes:
    rows = (f"{day},{tab},{visits}" for (day, tab), visits in sorted(newest(counts).items()))
    return "".join(f"{line}\n" for line in (_HEAD, *rows)).encode()


def _read(path: Path) -> tuple[Counts, bool]:
    """The counts that can be read in a file, none if there is none, and whether it is as we write it."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST)
    except FileNotFoundError:
        return Counter(), True
    counts: Counts = Counter()
    for line in content.decode("utf-8", "replace").splitlines():
        row = _ROW.fullmatch(line)
        if row is not None and _is_day(row[1]):
            counts[row[1], row[2]] += int(row[3])
    return counts, content == _table(counts)


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _put_aside(path: Path) -> Path:
    """Give a file another name: .damaged-1 to .damaged-5, the last of which is given again and again."""
    names = [path.with_name(f"{path.name}.damaged-{number}") for number in range(1, ASIDE + 1)]
    return path.replace(next((name for name in names if not name.exists()), names[-1]))
