"""The daily restart: at a set hour, once a day, when nobody is there."""

import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

EVERY = 30_000  # milliseconds between two looks at the clock
JUST_BEFORE = timedelta(minutes=10)  # a program that started so shortly before the hour is fresh enough
JUMP = 90 * 60.0  # seconds that the clock may be away from where it should be: summer time moves it by an hour


def seconds_gone() -> float:
    """Seconds on a clock that nobody sets, and that also runs while the computer sleeps where the system has one."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class DailyRestart(QObject):
    """Calls `leave` at the first idle moment after the hour, be it on the next day, once for each day.

    When the clock is set by hours or days, that is no new day: what follows is as if the program had begun just then.
    """

    def __init__(
        self,
        hour: int | None,
        is_idle: Callable[[], bool],
        leave: Callable[[], object],
        now: Callable[[], datetime] = datetime.now,
        gone: Callable[[], float] = seconds_gone,
        parent: QObject | None = None,
    ) -> None:
        """`hour`: 0..23, local time, or None for never; `now`: local time; `gone`: see `seconds_gone`."""
        super().__init__(parent)
        if hour is not None and not 0 <= hour <= 23:
            raise ValueError(f"the hour of the restart must be in 0..23, got {hour}")
        self._hour = hour
        self._is_idle = is_idle
        self._leave = leave
        self._now = now
        self._gone = gone
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._begin(now(), gone())

    def start(self) -> None:
        """Look at the clock from now on."""
        if self._hour is not None:
            self._timer.start(EVERY)

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Leave if it is time and nobody is there."""
        if self._hour is None:
            return
        now, gone = self._now(), self._gone()
        if abs((now - self._looked_at).total_seconds() - (gone - self._gone_at)) > JUMP:
            self._begin(now, gone)
            return
        self._looked_at, self._gone_at = now, gone
        if now >= self._due and self._is_idle():
            self._due = self._next(now)
            self._leave()

    def _begin(self, now: datetime, gone: float) -> None:
        self._looked_at, self._gone_at = now, gone
        self._due = self._next(now + JUST_BEFORE)

    def _next(self, now: datetime) -> datetime:
        """The first such hour after a moment."""
        today = now.replace(hour=self._hour or 0, minute=0, second=0, microsecond=0)
        return today if today > now else today + timedelta(days=1)
