"""What ART has learned as plain arrays, as a model file holds it, and what such arrays must be like."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from playground.data.points import NOBODY
from playground.learners.art_parts import MOST_CATEGORIES, Kind, Numbers, Rule
from playground.learners.art_round import Order, Round
from playground.learners.art_search import PHASES, Search
from playground.learners.learner import State, frozen

_SLACK = 1e-6  # by which sums may be off


def search_state(search: Search) -> State:
    """The parts of a state that hold a search."""
    return {
        "search/pattern": search.pattern,
        "search/choices": search.choices,
        "search/matches": search.matches,
        "search/tried": search.tried.view(np.uint8),
        "search": np.array([PHASES.index(search.phase), search.index, search.chosen]),
        "change": np.array(search.change),
    }


def search_of(state: State, dimensions: int, categories: int, turns: Round) -> Search:
    """The search of a state, in a round of which no point is left out. ValueError if it can't be one."""
    phase, index, chosen = state["search"].tolist()
    pattern, choices, matches = (state[f"search/{name}"] for name in ("pattern", "choices", "matches"))
    _must(0 <= phase < len(PHASES), f"search must have a phase in 0..{len(PHASES) - 1}", phase)
    _must(len(pattern) == (dimensions if phase else 0), f"search/pattern must have {dimensions} numbers", len(pattern))
    _must(len(choices) <= categories, f"search/choices must be at most {categories}", len(choices))
    _must(len(matches) == len(choices), f"search/matches must be {len(choices)}", len(matches))
    _must_be_shares("search/choices", choices)
    _must_be_shares("search/matches", matches)
    tried = _flags("search/tried", state["search/tried"], len(choices))
    numbers = frozen(pattern), frozen(choices), frozen(matches), frozen(tried)
    search = Search(PHASES[phase], index, *numbers, chosen, float(state["change"]))
    _must(chosen in _possible(search, categories), "search must have chosen one of the categories", chosen)
    points = range(len(turns.order)) if search.has_ended else turns.next(1)
    _must(index == NOBODY or index in points, "search must be of a point whose turn it is", index)
    return search


def _possible(search: Search, categories: int) -> range:
    """Which categories may be chosen in a phase."""
    if search.phase in ("choose", "match", "reset", "learn"):
        return range(len(search.choices))
    return range(categories) if search.phase == "new" else range(NOBODY, 0)


def rule_state(rule: Rule) -> State:
    """The part of a state that holds the rule."""
    return {"rule": np.array([rule.vigilance, rule.alpha, rule.rate])}


def rule_of(state: State) -> Rule:
    """The rule of a state. ValueError if it can't be one."""
    vigilance, alpha, rate = state["rule"].tolist()
    for name, value in (("vigilance", vigilance), ("rate", rate)):
        _must(0 <= value <= 1, f"the {name} of the rule must be in 0..1", value)
    _must(alpha > 0, "the alpha of the rule must be above 0", alpha)
    return Rule(vigilance, alpha, rate)


def weights_of(flat: Numbers, numbers: int, kind: Kind) -> Numbers:
    """(k, numbers) the weights of a state. ValueError if they can't be any."""
    most = MOST_CATEGORIES * numbers
    _must(flat.size % numbers == 0 and flat.size <= most, f"categories/weights must be {numbers} for each", flat.size)
    _must_be_shares("categories/weights", flat)
    weights = flat.reshape(-1, numbers)
    if kind == "ART1":
        _must(bool(np.isin(weights, (0, 1)).all()), "categories/weights must be 0 or 1", "others")
    else:
        low, high = weights[:, : numbers // 2], 1 - weights[:, numbers // 2 :]
        _must(bool((low <= high + _SLACK).all()), "categories/weights must be boxes", "some that end before they begin")
    return weights


def round_state(turns: Round) -> State:
    """The parts of a state that hold a round."""
    return {
        "round": np.array([turns.at, turns.is_restless, turns.is_stable]),
        "round/order": turns.order,
        "round/labels": turns.labels,
        "round/unsettled": turns.unsettled.view(np.uint8),
    }


def round_of(state: State, points: int, categories: int, draw: Callable[[int], Order]) -> Round:
    """The round of a state. ValueError if it can't be one."""
    at, is_restless, is_stable = state["round"].tolist()
    order, labels = state["round/order"], state["round/labels"]
    is_order = len(order) == points and bool((np.sort(order) == np.arange(points)).all())
    _must(is_order, f"round/order must name each of {points} points once", len(order))
    _must(0 <= at < max(1, points), f"the place in a round must be in 0..{max(0, points - 1)}", at)
    _must(len(labels) == points, f"round/labels must be {points}", len(labels))
    low, high = labels.min(initial=NOBODY), labels.max(initial=NOBODY)
    _must(low == NOBODY and high < categories, f"round/labels must be in -1..{categories - 1}", f"{low}..{high}")
    turns = Round(order.astype(np.int64), draw)
    turns.at, turns.is_restless, turns.is_stable = at, bool(is_restless), bool(is_stable)
    turns.labels = np.array(labels)
    turns.unsettled = _flags("round/unsettled", state["round/unsettled"], points)
    return turns


def _flags(name: str, flags: NDArray[np.uint8], count: int) -> NDArray[np.bool_]:
    _must(len(flags) == count, f"{name} must be {count}", len(flags))
    _must(not (flags > 1).any(), f"{name} must be 0 or 1", flags.max(initial=0))
    return flags.astype(np.bool_)


def _must_be_shares(name: str, values: Numbers) -> None:
    low, high = values.min(initial=0), values.max(initial=1)
    _must(low >= 0 and high <= 1 + _SLACK, f"{name} must be in 0..1", low if low < 0 else high)


def _must(is_so: bool, rule: str, value: Any) -> None:
    if not is_so:
        raise ValueError(f"{rule}, got {value}")
