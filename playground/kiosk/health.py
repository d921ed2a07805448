"""What the program's crashes of late say about how to start it next: at once, or later and without a tab."""

from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Rules:
    """When crashes are a loop. All but `crashes` are seconds."""

    crashes: int = 5
    within: float = 120.0
    shortest_wait: float = 1.0
    longest_wait: float = 60.0
    forgotten_after: float = 600.0


RULES = Rules()


class Health:
    """Counts crashes; too many of them lead to safe mode: a wait that doubles, and the tab of the last one left out.

    Its clock runs only while the program is well. A start that fails, however long that takes, lets no time pass, so
    that it makes nothing be forgotten.
    """

    def __init__(self, rules: Rules = RULES) -> None:
        self._rules = rules
        self._lived = 0.0
        self._forget()

    @property
    def is_safe(self) -> bool:
        """Whether the program is to start in safe mode."""
        return self._is_safe

    @property
    def left_out(self) -> tuple[str, ...]:
        """The tabs without which it is to start."""
        return tuple(self._left_out)

    def crashed(self, well: float, tab: str) -> float:
        """Note that it crashed after so many seconds of being well, showing a tab; returns how long to wait."""
        if well >= self._rules.forgotten_after:
            self._forget()
        self._lived += well
        self._crashes.append(self._lived)
        while self._crashes[0] < self._lived - self._rules.within:
            self._crashes.popleft()
        if len(self._crashes) >= self._rules.crashes:
            self._begin_safe_mode(tab)
        return self._next_wait() if self._is_safe else 0.0

    def restarted(self) -> None:
        """Note that it wanted to start again: a tab that was left out is tried again."""
        self._forget()

    def _forget(self) -> None:
        self._crashes: deque[float] = deque()
        self._left_out: list[str] = []
        self._is_safe = False
        self._wait = self._rules.shortest_wait

    def _begin_safe_mode(self, tab: str) -> None:
        self._is_safe = True
        self._crashes.clear()
        if tab and tab not in self._left_out:
            self._left_out.append(tab)

    def _next_wait(self) -> float:
        wait, self._wait = self._wait, min(2 * self._wait, self._rules.longest_wait)
        return wait
