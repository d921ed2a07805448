"""What the visitor can tell a session to do. Orders are plain values; none is lost."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from playground.engine.limits import Limits
from playground.learners.knobs import Settings


@dataclass(frozen=True)
class Play:
    """Go on learning until told otherwise."""


@dataclass(frozen=True)
class Pause:
    """Stop learning; questions are still answered."""


@dataclass(frozen=True)
class Step:
    """Learn once, and pause."""


@dataclass(frozen=True)
class Speed:
    """At most so many steps per second; None: as fast as it goes."""

    per_second: float | None


@dataclass(frozen=True)
class Hold:
    """Whether nobody looks: a held session does not learn, but remembers that it was playing."""

    on: bool


@dataclass(frozen=True)
class Apply:
    """New settings; those that are not live start the run again."""

    settings: Settings


@dataclass(frozen=True)
class Begin:
    """Start again from nothing with this seed, with these settings unless None, and with other data unless None."""

    seed: int
    settings: Settings | None = None
    data: Any = None


@dataclass(frozen=True)
class Rewind:
    """Go to the kept moment nearest to this step, and pause."""

    step: int


@dataclass(frozen=True)
class Recover:
    """After numbers ran away: go back to the last good moment, with a lower learning rate."""


@dataclass(frozen=True)
class Stop:
    """When to pause without being told."""

    limits: Limits


@dataclass(frozen=True)
class Teach:
    """Something that the visitor brings as data."""

    example: Any
    replaces: bool = False
    """it takes the place of all that was taught like it: of several in a row only the last one matters"""


@dataclass(frozen=True)
class Load:
    """Replace the model by that of a file; a file that is refused changes nothing."""

    path: Path
    quietly: bool = False
    """say nothing when it went well"""


@dataclass(frozen=True)
class Save:
    """Write the present moment to a model file."""

    path: Path


@dataclass(frozen=True)
class Close:
    """End the session."""


Order: TypeAlias = (
    Play | Pause | Step | Speed | Hold | Apply | Begin | Rewind | Recover | Stop | Teach | Load | Save | Close
)
