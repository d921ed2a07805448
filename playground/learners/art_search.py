"""One pattern on its way to a category, phase by phase."""

import dataclasses
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from playground.data.points import NOBODY, Floats
from playground.learners.art_parts import ROUNDING, Categories, Numbers, Rule
from playground.learners.learner import frozen

Phase = Literal["", "present", "choose", "match", "reset", "learn", "new", "full", "empty"]
PHASES: tuple[Phase, ...] = ("", "present", "choose", "match", "reset", "learn", "new", "full", "empty")
"""nothing came yet; it comes in; a category is chosen, compared with it, and reset if it is too different; and the ways
to end: that category learns it, a new one does, there is no room for a new one, there is nothing to see"""
ENDS = ("", "learn", "new", "full", "empty")
_COMPARED = ("match", "reset", "learn")


@dataclass(frozen=True)
class Search:
    """How far it is with a pattern."""

    phase: Phase = ""
    index: int = NOBODY
    """which of the points it is, -1 for one that the visitor brought"""
    pattern: Floats = field(default_factory=lambda: frozen(np.zeros(0, np.float32)))
    """(d,) as it came, no numbers before the first one"""
    choices: Numbers = field(default_factory=lambda: np.zeros(0))
    """(k,) the choice value of each category that there was when it came in"""
    matches: Numbers = field(default_factory=lambda: np.zeros(0))
    """(k,)"""
    tried: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, np.bool_))
    """(k,) which of them were too different"""
    chosen: int = NOBODY
    """the category that is being tried, or that has learned it"""
    change: float = 0.0
    """by how much its weights then fell, all together"""

    @property
    def has_ended(self) -> bool:
        return self.phase in ENDS

    @property
    def next(self) -> int:
        """The category with the highest choice value that was not tried yet, -1 if there is none."""
        if self.tried.all():
            return NOBODY
        return int(np.where(self.tried, -1, self.choices).argmax())

    @property
    def resets(self) -> tuple[int, ...]:
        """The categories that were too different, in the order in which they were tried."""
        order = np.argsort(-self.choices, kind="stable")
        return tuple(order[self.tried[order]].tolist())

    @property
    def match(self) -> float | None:
        """How well it matches the chosen category, once they were compared."""
        return float(self.matches[self.chosen]) if self.phase in _COMPARED and self.chosen != NOBODY else None

    def fits(self, rule: Rule) -> bool:
        """Whether it matches the chosen category well enough."""
        return self.match is not None and rule.admits(self.match)


def begun(index: int, pattern: Floats, code: Numbers, categories: Categories, rule: Rule) -> Search:
    """A pattern (d,), coded (numbers,), comes in."""
    choices, matches = categories.compare(code, rule)
    return Search("present" if code.any() else "empty", index, pattern, choices, matches, np.zeros(len(choices), bool))


def advanced(search: Search, code: Numbers, categories: Categories, rule: Rule) -> Search:
    """The next phase; in the last one the categories learn. What has ended stays as it is."""
    match search.phase:
        case "present" | "reset" if search.next != NOBODY:
            return dataclasses.replace(search, phase="choose", chosen=search.next)
        case "present" | "reset":
            category = categories.open(code)
            return dataclasses.replace(search, phase="full" if category == NOBODY else "new", chosen=category)
        case "choose":
            return dataclasses.replace(search, phase="match")
        case "match" if search.fits(rule):
            change = categories.learn(search.chosen, code, rule)
            return dataclasses.replace(search, phase="learn", change=change)
        case "match":
            tried = search.tried.copy()
            tried[search.chosen] = True
            return dataclasses.replace(search, phase="reset", tried=tried)
        case _:
            return search


def decided(search: Search, rule: Rule) -> Search:
    """The phase before the last one at once: it matches a category, or all were reset. Nothing is learned."""
    if search.has_ended:
        return search
    order = np.argsort(-search.choices, kind="stable")
    fits = np.flatnonzero(search.matches[order] >= rule.vigilance - ROUNDING)
    until = int(fits[0]) if len(fits) else len(order)
    tried = np.zeros(len(order), np.bool_)
    tried[order[:until]] = True
    if len(fits):
        return dataclasses.replace(search, phase="match", tried=tried, chosen=int(order[until]))
    return dataclasses.replace(search, phase="reset", tried=tried, chosen=int(order[-1]) if len(order) else NOBODY)


def completed(search: Search, code: Numbers, categories: Categories, rule: Rule) -> Search:
    """All phases that are left at once."""
    return advanced(decided(search, rule), code, categories, rule)
