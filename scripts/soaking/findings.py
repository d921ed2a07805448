"""What a soak found out: lives and deaths, delays, memory, and whatever should not have happened."""

from __future__ import annotations

import math
import os
from typing import Any

import numpy as np
from numpy.typing import NDArray

GOALS = {"slowest_restart_s": 5.0, "memory_mb_per_hour": 1.0, "uncaught": 0, "qt_warnings": 0, "extra_windows": 0}
MEASURED = ("memory_mb_per_hour", "threads", "files")
TOLD = (MEASURED[0], "memory_between", *MEASURED[1:])
LATE = 50.0  # milliseconds: the 99th percentile of the delays
SLACK = 3  # threads and files more or less depend on what is being done just then
_CONFIDENCE = 1.96  # standard deviations: 95 %
EDGE = 0.2  # share of the watched time that counts as its start, and as its end


class Findings:
    """Fed with every line that the program says, and with the time at which it came (seconds of a clock).

    `began`: when the first life first told of itself; `is_active`: the present life has done so, and lives.
    """

    def __init__(self, warm_up: float, is_paced: bool = True) -> None:
        """`warm_up`: seconds of a life before memory, threads and files are watched.

        `is_paced`: things are done at a visitor's pace; delays and memory matter only then.
        """
        self._warm_up, self._is_paced = warm_up, is_paced
        self.life, self.pid, self.since = 0, None, 0.0
        self.began: float | None = None
        self.is_dead = self.is_active = False
        self._died_at = self._heard_at = 0.0
        self._restarts: list[float] = []
        self._wanted = 0
        self._silence = 0.0
        self._delays: list[float] = []
        self._rows: dict[int, list[tuple[float, ...]]] = {}  # of each life: seconds, bytes, threads, files
        self._lefts: dict[int, list[tuple[float, ...]]] = {}  # the same, just after a reset
        self._faults: dict[str, int] = {}
        self._totals: dict[int, dict[str, int]] = {}

    @property
    def events(self) -> int:
        """Things done in all lives."""
        return self._total("events")

    def hear(self, facts: dict[str, Any], now: float) -> None:
        """Take in one line."""
        self._silence = max(self._silence, now - self._heard_at) if self._heard_at else 0.0
        self._heard_at = now
        if facts.get("painted"):
            self._be_born(facts, now)
        if "fault" in facts:
            self._faults[facts["fault"]] = self._faults.get(facts["fault"], 0) + 1
        if "rss" in facts:
            self._note(facts, now)

    def look_for_death(self, now: float) -> None:
        """Whether the present life has ended."""
        if self.pid is not None and not self.is_dead and not _is_alive(self.pid):
            self.is_dead, self.is_active, self._died_at = True, False, now
            self._wanted += 1

    def summary(self) -> dict[str, Any]:
        """The line that is printed. What could not be measured is None."""
        rows = self._watched()
        p50, p99, last = (round(float(q), 1) for q in np.quantile(self._delays or [0.0], (0.5, 0.99, 1.0)))
        return {
            "events": self.events,
            "restarts_wanted": self._wanted,
            "restarts": len(self._restarts),
            "slowest_restart_s": round(max(self._restarts, default=0.0), 2),
            "longest_silence_s": round(self._silence, 2),
            "latency_ms": {"p50": p50, "p99": p99, "max": last},
            "watched_s": round(_span(rows)),
            **self._growth(rows),
            **{name: self._total(name) for name in ("uncaught", "qt_warnings", "extra_windows")},
            "faults": self._faults,
        }

    @property
    def are_good(self) -> bool:
        """Whether all goals are met."""
        told = self.summary()
        is_measured = all(told[name] is not None for name in MEASURED)
        return (
            all(told[name] <= goal for name, goal in GOALS.items() if told[name] is not None)
            and (not self._is_paced or (is_measured and told["latency_ms"]["p99"] <= LATE))
            and told["events"] > 0
            and told["restarts"] == told["restarts_wanted"]
            and all(last - first <= SLACK for first, last in (told[name] for name in MEASURED[1:] if told[name]))
        )

    def _growth(self, rows: NDArray[np.floating]) -> dict[str, Any]:
        """What grew in these rows, if the time from the first to the last is a quarter of the warm-up.

        In a raw run memory says nothing: learners grow as fast as visitors ask them to.
        """
        if _span(rows) < self._warm_up / 4:
            return dict.fromkeys(TOLD)
        memory, *between = (round(each * 3600 / 2**20, 2) for each in slope(rows[:, 0], rows[:, 1]))
        of_memory = (memory, between) if self._is_paced else (None, None)
        return dict(zip(TOLD, (*of_memory, _ends(rows[:, 2]), _ends(rows[:, 3])), strict=True))

    def _watched(self) -> NDArray[np.floating]:
        """(moments, 4): what can be compared in the life that lasted longest; in a kiosk, what each reset left.

        Only one tab is built then; others, which visitors open, add what they need, and a learner keeps its history.
        """
        life = max(self._rows, key=lambda life: self._rows[life][-1][0], default=0)
        rows = self._lefts.get(life) or self._rows.get(life, [])
        return np.array([row for row in rows if row[0] >= self._warm_up]).reshape(-1, 4)

    def _be_born(self, facts: dict[str, Any], now: float) -> None:
        if self.pid is not None:
            self.look_for_death(now)
            self._restarts.append(now - self._died_at)
        self.life, self.pid, self.since = facts["life"], facts["pid"], now
        self.is_dead = self.is_active = False

    def _note(self, facts: dict[str, Any], now: float) -> None:
        if not self.is_active and not self.is_dead:
            self.is_active, self.since = True, now
            self.began = now if self.began is None else self.began
        self._delays += facts["delays"]
        own = facts["threads"] - facts["tabs"]  # each tab has a learner's thread
        seconds, life, counts = now - self.since, facts["life"], (own, facts["files"])
        self._rows.setdefault(life, []).append((seconds, facts["rss"], *counts))
        if facts["left"] is not None:
            self._lefts.setdefault(life, []).append((seconds, facts["left"], *counts))
        self._totals[facts["life"]] = facts

    def _total(self, name: str) -> int:
        return sum(facts[name] for facts in self._totals.values())


def slope(times: NDArray[np.floating], values: NDArray[np.floating]) -> tuple[float, float, float]:
    """The median slope of all pairs of points (Theil 1950), which jumps disturb little; 0 without pairs.

    And from where to where it may be, with 95 % confidence (Sen 1968) for points that vary independently.
    """
    every = max(1, len(times) // 600)
    times, values = times[::every], values[::every]
    n, (first, second) = len(times), np.triu_indices(len(times), k=1)
    if not len(first):
        return 0.0, 0.0, 0.0
    slopes = np.sort((values[second] - values[first]) / (times[second] - times[first]))
    off = _CONFIDENCE * math.sqrt(n * (n - 1) * (2 * n + 5) / 18)
    low, high = round((len(slopes) - off) / 2) - 1, round((len(slopes) + off) / 2)
    return float(np.median(slopes)), float(slopes[max(low, 0)]), float(slopes[min(high, len(slopes) - 1)])


def _span(rows: NDArray[np.floating]) -> float:
    """Seconds from the first row to the last."""
    return float(np.ptp(rows[:, 0])) if len(rows) else 0.0


def _ends(values: NDArray[np.floating]) -> list[int]:
    """The median of the first values, and of the last ones."""
    edge = max(1, int(EDGE * len(values)))
    return [int(np.median(part)) for part in (values[:edge], values[-edge:])]


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
