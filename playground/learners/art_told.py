"""What there is to say while a pattern finds its category, and of all of them together."""

from collections.abc import Callable

from playground.data.points import NOBODY, Kind, Points
from playground.learners.art_parts import MOST_CATEGORIES, ROUNDING, Rule
from playground.learners.art_search import Search
from playground.phrases import Phrase, phrase

_NAMES: dict[Kind, Callable[[int], Phrase]] = {
    "plane": lambda number: phrase("Point {number}", number=number),
    "table": lambda number: phrase("Row {number}", number=number),
    "colours": lambda number: phrase("Colour {number}", number=number),
    "digits": lambda number: phrase("Digit {number}", number=number),
    "patterns": lambda number: phrase("Pattern {number}", number=number),
}
_YOURS: dict[Kind, Phrase] = {
    "plane": phrase("Your point"),
    "table": phrase("Your row"),
    "colours": phrase("Your colour"),
    "digits": phrase("Your digit"),
    "patterns": phrase("Your pattern"),
}
_OUTSIDE: dict[Kind, Phrase] = {
    "plane": phrase("What lies outside the square counts as lying on its edge"),
    "table": phrase("What is more than three standard deviations out counts as three"),
}
_OUTSIDE_ELSE = phrase("What is outside 0 to 1 counts as the nearer end")


def told_of(search: Search, rule: Rule, kind: Kind) -> str:
    """This phase in a sentence or two; nothing before the first one."""
    name = _YOURS[kind] if search.index == NOBODY else _NAMES[kind](search.index + 1)
    match search.phase:
        case "present":
            return phrase("{name} comes in. Which category is most like it?", name=name)
        case "choose":
            return _choice(search)
        case "match" | "reset" | "learn":
            return _compared(search, rule, name)
        case "new":
            return _opened(search, name)
        case "full":
            return phrase(
                "{name} is too different from all {n} categories, and there is no room for more.",
                name=name,
                n=MOST_CATEGORIES,
            )
        case "empty":
            return phrase("{name} is empty: there is nothing to compare, so nothing is learned.", name=name)
        case "":
            return ""


def compared(match: float, rule: Rule) -> str:
    """Such as "0.61 < 0.75", with as many digits as it takes to see the difference."""
    if rule.admits(match):
        return f"{match:.2f} ≥ {rule.vigilance:.2f}"
    digits = next((n for n in (2, 3, 4, 6) if f"{match:.{n}f}" != f"{rule.vigilance:.{n}f}"), 9)
    return f"{match:.{digits}f} < {rule.vigilance:.{digits}f}"


def foretold(search: Search, rule: Rule) -> str:
    """What would come of a pattern, once that is decided."""
    if search.phase == "empty":
        return phrase("This is empty: there is nothing to compare.")
    if search.match is None:
        return phrase("There is no category yet: this would begin the first one.")
    if search.fits(rule):
        fit = compared(search.match, rule)
        return phrase("This would go to category {category}: {fit}.", category=search.chosen + 1, fit=fit)
    nearest = int(search.matches.argmax())
    return phrase(
        "This would begin a new category. The best match is category {category}: {fit}.",
        category=nearest + 1,
        fit=compared(float(search.matches[nearest]), rule),
    )


def told_of_all(categories: int, unsettled: int, without: int, points: int, is_stable: bool) -> tuple[str, ...]:
    """How far it is with all points, in sentences; of how many it is not known yet whether they change anything, and
    how many came and found no place."""
    have = phrase("1 category") if categories == 1 else phrase("{n} categories", n=categories)
    if is_stable:
        said = phrase("A whole round changed nothing: {categories}.", categories=have)
    else:
        said = phrase("{categories} so far, {n} of {all} not settled yet.", categories=have, n=unsettled, all=points)
    return (said, phrase("{n} of {all} found no place.", n=without, all=points)) if without else (said,)


def remark(points: Points, is_binary: bool, outside: int) -> str:
    """What the visitor should know of these points, if anything; `outside`: how many have numbers beyond 0 to 1."""
    if is_binary and points.kind not in ("digits", "patterns"):
        return phrase("ART1 sees only whether each number is above a half; fuzzy ART sees all of it.")
    if is_binary or not outside:
        return ""
    rule = _OUTSIDE.get(points.kind, _OUTSIDE_ELSE)
    return phrase("{rule}: {n} of {all}.", rule=rule, n=outside, all=len(points))


def _choice(search: Search) -> str:
    category, value = search.chosen + 1, search.choices[search.chosen]
    if search.tried.any():
        return phrase(
            "Of those left, category {category} has the highest choice value, {value:.2f}. Does it match, too?",
            category=category,
            value=value,
        )
    return phrase(
        "Category {category} has the highest choice value, {value:.2f}. Does it match, too?",
        category=category,
        value=value,
    )


def _compared(search: Search, rule: Rule, name: str) -> str:
    """How the chosen category and what came in match, and what follows."""
    category, fit = search.chosen + 1, "" if search.match is None else compared(search.match, rule)
    if search.phase == "match" and search.fits(rule):
        return phrase("Like enough to category {category}: {fit}.", category=category, fit=fit)
    if search.phase == "match":
        return phrase("Too different from category {category}: {fit}.", category=category, fit=fit)
    if search.phase == "reset":
        return _reset(search, category, fit)
    if search.change > ROUNDING:
        return phrase(
            "{name} fits category {category}: {fit}. Resonance: the category learns it.",
            name=name,
            category=category,
            fit=fit,
        )
    return phrase(
        "{name} fits category {category}: {fit}. Resonance, and nothing new to learn.",
        name=name,
        category=category,
        fit=fit,
    )


def _reset(search: Search, category: int, fit: str) -> str:
    if search.next != NOBODY:
        return phrase(
            "Too different from category {category}: {fit}. Reset; next it tries category {next}.",
            category=category,
            fit=fit,
            next=search.next + 1,
        )
    if len(search.choices) == MOST_CATEGORIES:
        return phrase(
            "Too different from category {category}: {fit}. Reset; no category is left.", category=category, fit=fit
        )
    return phrase(
        "Too different from category {category}: {fit}. Reset; no category is left, so it begins a new one.",
        category=category,
        fit=fit,
    )


def _opened(search: Search, name: str) -> str:
    if not search.choices.size:
        return phrase("{name} begins the first category, for there was none yet.", name=name)
    return phrase(
        "{name} is too different from all there was: it begins category {category}.",
        name=name,
        category=search.chosen + 1,
    )
