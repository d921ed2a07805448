"""Adaptive resonance theory: categories that learn without forgetting, as many as the vigilance asks for."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from playground.data.points import NOBODY, Floats
from playground.learners import knobs
from playground.learners.art_parts import MOST_CATEGORIES, VISIBLE, Categories, Kind, Numbers, Rule, coded
from playground.learners.art_round import Order, Round
from playground.learners.art_search import Search, advanced, begun, completed, decided
from playground.learners.art_shots import ArtAnswer, ArtQuestion, ArtShot, Pattern
from playground.learners.art_state import (
    round_of,
    round_state,
    rule_of,
    rule_state,
    search_of,
    search_state,
    weights_of,
)
from playground.learners.art_told import foretold, remark, told_of, told_of_all
from playground.learners.learner import Blueprint, Layer, State, frozen
from playground.learners.point_learner import NO_POINTS, PointLearner
from playground.phrases import joined, phrase

BY_DATA, FUZZY, BINARY = "by the data", "fuzzy ART", "ART1"
_BLOCK = 4096  # numbers that are coded at once
_WORK = 3_000_000  # numbers that a step compares at most, about 10 ms
_NONE = np.zeros(0, np.float32)


@dataclass(frozen=True)
class ArtSettings(knobs.Settings):
    vigilance: float = knobs.real(
        0.55, 0.0, 1.0, "Vigilance", "How alike things must be to share a category", live=True
    )
    learning_rate: float = knobs.real(
        1.0, 0.01, 1.0, "Learning rate", "How far a category goes to meet what it takes in; in ART1 it is always 1",
        live=True,
    )  # fmt: skip
    kind: str = knobs.choice(
        "by the data", "fuzzy ART", "ART1", label="Kind",
        help="ART1 sees ink or no ink, fuzzy ART every shade between; by the data: ART1 for patterns of 5 × 5",
    )  # fmt: skip
    order: str = knobs.choice(
        "shuffled", "as given", label="Order", help="Things come in another order in each round, or always in one"
    )
    slowly: bool = knobs.switch(
        False, "Phase by phase",
        "A step is one phase: something comes in, a category is chosen, compared, reset, or it learns", live=True,
    )  # fmt: skip
    at_once: int = knobs.whole(
        5, 1, 500, "Per step", "How many things come in with one step, as long as they have few numbers", log=True,
        live=True, more=True,
    )  # fmt: skip
    alpha: float = knobs.real(
        0.001, 1e-6, 10.0, "Choice parameter", "Small: first it tries the category of which most is found in what came "
        "in; large: the one with most in common", log=True, live=True, more=True,
    )  # fmt: skip


class Art(PointLearner[ArtSettings, ArtShot, ArtQuestion, ArtAnswer]):
    """What comes in is compared with what is known. If the most likely category is like enough, both resonate, and the
    category learns what they have in common; if not, it is reset and the next one is tried; if none is left, a new
    category begins. So new things are learned without harm to the old ones, and vigilance says what is like enough.

    |I ^ w| / |I| >= vigilance: w <- rate (I ^ w) + (1 - rate) w, where ^ is the smaller of two numbers.
    ART1: Carpenter & Grossberg (1987): A massively parallel architecture for a self-organizing neural pattern
    recognition machine. Fuzzy ART: Carpenter, Grossberg & Rosen (1991): Fast stable learning and categorization of
    analog patterns by an adaptive resonance system.
    """

    Settings = ArtSettings
    curves = ("unsettled", "categories")
    falling = ("unsettled",)
    growing = (*PointLearner.growing, "categories/", "round/", "search/")

    @property
    def converged(self) -> bool:
        """Whether a whole round changed nothing, by the present rule."""
        return not len(self.points) or (self._round.is_stable and self._rule == self._present_rule)

    @property
    def _present_rule(self) -> Rule:
        s = self.settings
        return Rule(s.vigilance, s.alpha, 1.0 if self._kind == BINARY else s.learning_rate)

    def blueprint(self) -> Blueprint:
        d, numbers = self.points.dimensions, self._categories.numbers
        return (
            Layer("Pattern", f"{d}", 0),
            Layer("Ink or none" if self._kind == BINARY else "What is there and what is not", f"{numbers}", 0),
            Layer(
                "Categories",
                phrase("{n} of {all}", n=self._categories.count, all=MOST_CATEGORIES),
                MOST_CATEGORIES * numbers,
            ),
        )

    def snapshot(self) -> ArtShot:
        search, weights, d = self._search, self._categories.weights, self.points.dimensions
        labels = self._round.labels
        high = np.ones_like(weights) if self._kind == BINARY else 1 - weights[:, d:]
        return ArtShot(
            self.points,
            frozen(self.x) if self.points.turn else self.x,
            joined(self._sentences()) if len(self.points) else NO_POINTS,
            self._kind,
            frozen(weights[:, :d].astype(np.float32)),
            frozen(high.astype(np.float32)),
            frozen(labels),
            frozen(np.bincount(labels[labels != NOBODY], minlength=self._categories.count)),
            search.phase,
            search.index,
            search.pattern,
            frozen(search.choices.astype(np.float32)),
            search.resets,
            search.chosen,
            search.match,
            self.settings.vigilance,
            self._sentences(),
        )

    def _sentences(self) -> tuple[str, ...]:
        """What there is to say of this moment, the most important first."""
        search, said = self._search, list[str]()
        if not self.converged:
            said.append(told_of(search, self._rule if search.has_ended else self._present_rule, self.points.kind))
        if search.has_ended:
            unsettled = self._round.unsettled
            without = (self._round.labels == NOBODY) & ~unsettled
            numbers = self._categories.count, int(unsettled.sum()), int(without.sum())
            said.extend(told_of_all(*numbers, len(self.points), self.converged))
        said.append(remark(self.points, self._kind == BINARY, self._outside))
        return tuple(filter(None, said))

    # Questions and examples.

    def answer(self, question: ArtQuestion) -> ArtAnswer:
        pattern, rule = self._asked(question), self._present_rule
        if pattern.shape != (self.points.dimensions,) or not np.isfinite(pattern).all():
            unknown = phrase(
                "This has {n} numbers, and {wanted} are wanted here.", n=pattern.size, wanted=self.points.dimensions
            )
            return ArtAnswer(frozen(pattern), NOBODY, frozen(_NONE), frozen(_NONE), (), rule.vigilance, unknown)
        search = decided(begun(NOBODY, pattern, self._code(pattern), self._categories, rule), rule)
        return ArtAnswer(
            frozen(pattern),
            search.chosen if search.fits(rule) else NOBODY,
            frozen(search.choices.astype(np.float32)),
            frozen(search.matches.astype(np.float32)),
            search.resets,
            rule.vigilance,
            foretold(search, rule),
        )

    def teach(self, example: Any) -> None:
        """Take other points, or learn a pattern of the visitor's: at once, or phase by phase with the next steps."""
        if isinstance(example, Pattern):
            self._take_in(np.array(example.values, np.float32).reshape(-1))
        else:
            super().teach(example)

    def _asked(self, question: ArtQuestion) -> Floats:
        if question.pattern is not None:
            return np.array(question.pattern, np.float32).reshape(-1)
        if question.place is None:
            return np.zeros(0, np.float32)
        return self.points.plane.things(np.array([question.place], np.float32))[0]

    def _take_in(self, pattern: Floats) -> None:
        if pattern.size != self.points.dimensions:
            raise ValueError(f"a pattern must have {self.points.dimensions} numbers, got {pattern.size}")
        if not np.isfinite(pattern).all():
            raise ValueError("a pattern must be finite, and some of its numbers are not")
        self._is_fresh = False
        self._heed_the_knobs()
        if self._search.index == NOBODY:
            self._finish()
        self._comes_in(NOBODY, pattern)
        if not (self.settings.slowly and len(self.points)):
            self._finish()

    # Learning.

    def _begin(self) -> None:
        self._make_categories()
        self._search, self._rule = Search(), self._present_rule
        self._round = Round(self._draw(len(self.points)), self._draw)
        self._seen, self._outside = self.x, _outside(self.x)

    def _make_categories(self) -> None:
        """As many numbers as these points and the kind of ART ask for; none has learned anything yet."""
        is_binary = self.settings.kind == BINARY or (self.settings.kind == BY_DATA and self.points.kind == "patterns")
        self._kind: Kind = BINARY if is_binary else FUZZY
        self._categories = Categories(self.points.dimensions * (1 if is_binary else 2))

    def _draw(self, points: int) -> Order:
        return self._random.permutation(points) if self.settings.order == "shuffled" else np.arange(points)

    def _learn(self) -> tuple[float, ...]:
        self._heed_the_knobs()
        if self.settings.slowly:
            self._walk()
        else:
            self._present_some()
        return float(self._round.unsettled.mean()), float(self._categories.count)

    def _nothing(self) -> tuple[float, ...]:
        return 0.0, float(self._categories.count)

    def _heed_the_knobs(self) -> None:
        if self._rule != self._present_rule:
            self._rule = self._present_rule
            self._round.forget()

    def _walk(self) -> None:
        """One phase."""
        if self._search.has_ended:
            self._next_comes_in()
        else:
            code = self._code(self._search.pattern)
            self._go_on_with(advanced(self._search, code, self._categories, self._rule))

    def _present_some(self) -> None:
        """Many points at once, and the last one in all its phases, so that it can be shown how it went."""
        if self._search.index == NOBODY:
            self._finish()
        left, work, numbers = self.settings.at_once - 1, _WORK, self._categories.numbers
        while left > 0 and work > 0:
            rows = self._round.next(min(left, max(1, _BLOCK // numbers)))
            self._round.record(rows, *self._categories.present(coded(self.x[rows], self._kind), self._rule))
            left -= len(rows)
            work -= len(rows) * numbers * (self._categories.count + 1)
        self._next_comes_in()
        self._finish()

    def _next_comes_in(self) -> None:
        row = int(self._round.next(1)[0])
        self._comes_in(row, self.x[row])

    def _comes_in(self, index: int, pattern: Floats) -> None:
        self._go_on_with(begun(index, frozen(pattern), self._code(pattern), self._categories, self._rule))

    def _finish(self) -> None:
        """All phases that are left."""
        if not self._search.has_ended:
            code = self._code(self._search.pattern)
            self._go_on_with(completed(self._search, code, self._categories, self._rule))

    def _go_on_with(self, search: Search) -> None:
        self._search = search
        has_changed = search.phase == "new" or search.change > VISIBLE
        if search.has_ended and search.index != NOBODY:
            self._round.record(np.array([search.index]), [search.chosen], [has_changed])
        elif search.has_ended and has_changed:
            self._round.disturb()

    def _code(self, pattern: Floats) -> Numbers:
        return coded(pattern[None], self._kind)[0]

    def _changed(self) -> None:
        """Points that are where they were keep their category, the others get the one to which they would go now."""
        before, now = len(self._seen), len(self.x)
        if self.points.turn and now == before:
            self._round.disturb()
            return
        kept = before if now >= before else 0
        moved = np.ones(now, np.bool_)
        moved[:kept] = (self.x[:kept] != self._seen[:kept]).any(axis=1)
        self._round.resize(now)
        self._round.unsettled |= moved
        self._round.labels[moved] = self._categories.find_all(coded(self.x[moved], self._kind), self._present_rule)
        if self._search.index != NOBODY and (not kept or moved[self._search.index]):
            self._search = Search()
        self._seen, self._outside = self.x, _outside(self.x)

    # State.

    def _own_state(self) -> State:
        return {
            "categories/weights": self._categories.weights.reshape(-1),
            **rule_state(self._rule),
            **round_state(self._round),
            **search_state(self._search),
        }

    def _restore_own(self, state: State) -> None:
        self._make_categories()
        self._categories.replace(weights_of(state["categories/weights"], self._categories.numbers, self._kind))
        self._rule = rule_of(state)
        self._round = round_of(state, len(self.points), self._categories.count, self._draw)
        self._search = search_of(state, self.points.dimensions, self._categories.count, self._round)
        self._seen, self._outside = self.x, _outside(self.x)


def _outside(x: Floats) -> int:
    """How many things have a number that is not in 0 to 1."""
    return int(np.count_nonzero(((x < 0) | (x > 1)).any(axis=1)))
