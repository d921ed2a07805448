"""A flood of log lines costs one line a minute, and a count of the others."""

import math
import re
import time
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field

PERIOD = 60.0  # seconds
PER_PLACE = 10  # different lines a period that one line of the program may cause
SAMPLE = 200  # characters of a line that was held back

_NUMBERS = re.compile(r"0x[0-9a-fA-F]+|\d+")


@dataclass
class _Lately:
    """What came of one kind within its period."""

    until: float
    text: str
    passed: int = 0
    held: int = 0
    last: str = ""  # when one was held back


@dataclass
class Floods:
    """Lets through each text of each place once a minute, and few texts of one place; numbers make no other text.

    `period`: how long a minute is, in seconds; 0 lets everything through.
    """

    clock: Callable[[], float] = time.monotonic
    period: float = PERIOD
    _texts: dict[Hashable, _Lately] = field(default_factory=dict)
    _places: dict[Hashable, _Lately] = field(default_factory=dict)

    def passes(self, text: str, place: Hashable) -> bool:
        """Whether that line, which that place of the program wants to log, is to be written; if not, it is counted."""
        until = self.clock() + self.period
        alike = place, _NUMBERS.sub("#", text)
        here = self._places.setdefault(place, _Lately(until, text))
        same = self._texts.get(alike)
        if same is None and here.passed < PER_PLACE:
            self._texts[alike] = _Lately(until, text)
            here.passed += 1
            return True
        held = same or here
        held.held, held.last = held.held + 1, stamp()
        return False

    def counts(self, at_once: bool = False) -> list[str]:
        """A sentence for each line that was held back and whose minute is over (or for all): how often it came."""
        now = math.inf if at_once else self.clock()
        over = [*_taken(self._texts, now), *_taken(self._places, now)]
        return [f"repeated {each.held} times until {each.last}: {each.text[:SAMPLE]}" for each in over if each.held]


def stamp() -> str:
    """Day and time as each log line begins with them; that of a count is the next line's, maybe days later."""
    return time.strftime("%Y-%m-%d %H:%M:%S")


def _taken(lines: dict[Hashable, _Lately], now: float) -> Iterator[_Lately]:
    """Take those whose time is over; the oldest come first."""
    while lines:
        key, oldest = next(iter(lines.items()))
        if oldest.until > now:
            return
        yield lines.pop(key)
