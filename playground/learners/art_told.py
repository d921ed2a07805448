"""What there is to say while a pattern finds its category, and of all of them together."""

from playground.data.points import NOBODY, Kind, Points
from playground.learners.art_parts import MOST_CATEGORIES, ROUNDING, Rule
from playground.learners.art_search import Phase, Search

NOUNS: dict[Kind, str] = {
    "plane": "point",
    "table": "row",
    "colours": "colour",
    "digits": "digit",
    "patterns": "pattern",
}
_OUTSIDE: dict[Kind, str] = {
    "plane": "What lies outside the square counts as lying on its edge",
    "table": "What is more than three standard deviations out counts as three",
}
_OUTSIDE_ELSE = "What is outside 0 to 1 counts as the nearer end"


def told_of(search: Search, rule: Rule, noun: str) -> str:
    """This phase in a sentence or two; nothing before the first one."""
    name = f"Your {noun}" if search.index == NOBODY else f"{noun.capitalize()} {search.index + 1}"
    category, fit = f"category {search.chosen + 1}", "" if search.match is None else compared(search.match, rule)
    first = f"There was no category yet: {name[0].lower()}{name[1:]} begins the first one."
    sentences: dict[Phase, str] = {
        "": "",
        "present": f"{name} comes in. Which category is most like it?",
        "choose": _choice(search) if search.phase == "choose" else "",
        "match": f"{'Like enough to' if search.fits(rule) else 'Too different from'} {category}: {fit}.",
        "reset": f"Too different from {category}: {fit}. Reset; {_what_next(search)}.",
        "learn": f"{name} fits {category}: {fit}. Resonance{_learned(search)}.",
        "new": f"{name} is too different from all there was: it begins {category}." if search.choices.size else first,
        "full": f"{name} is too different from all {MOST_CATEGORIES} categories, and there is no room for more.",
        "empty": f"{name} is empty: there is nothing to compare, so nothing is learned.",
    }
    return sentences[search.phase]


def compared(match: float, rule: Rule) -> str:
    """Such as "0.61 < 0.75", with as many digits as it takes to see the difference."""
    if rule.admits(match):
        return f"{match:.2f} ≥ {rule.vigilance:.2f}"
    digits = next((n for n in (2, 3, 4, 6) if f"{match:.{n}f}" != f"{rule.vigilance:.{n}f}"), 9)
    return f"{match:.{digits}f} < {rule.vigilance:.{digits}f}"


def foretold(search: Search, rule: Rule, noun: str) -> str:
    """What would come of a pattern, once that is decided."""
    if search.phase == "empty":
        return f"This {noun} is empty: there is nothing to compare."
    if search.match is None:
        return f"There is no category yet: this {noun} would begin the first one."
    if search.fits(rule):
        return f"This {noun} would go to category {search.chosen + 1}: {compared(search.match, rule)}."
    nearest = int(search.matches.argmax())
    fit = compared(float(search.matches[nearest]), rule)
    return f"This {noun} would begin a new category. The best match is category {nearest + 1}: {fit}."


def told_of_all(categories: int, unsettled: int, without: int, points: Points, is_stable: bool) -> str:
    """How far it is with all points; of how many it is not known yet whether they change anything, and how many came
    and found no place."""
    have, noun = _counted(categories, "category", "categories"), NOUNS[points.kind]
    of_all = f"of {_counted(len(points), noun)}"
    under_way = f"{have} so far, {unsettled} {of_all} not settled."
    said = f"A whole round changed nothing: {have}." if is_stable else under_way
    return f"{said} {without} {of_all} found no place." if without else said


def remark(points: Points, is_binary: bool, outside: int) -> str:
    """What the visitor should know of these points, if anything; `outside`: how many have numbers beyond 0 to 1."""
    if is_binary and points.kind not in ("digits", "patterns"):
        return "ART1 sees only whether each number is above a half; fuzzy ART sees all of it."
    if is_binary or not outside:
        return ""
    return f"{_OUTSIDE.get(points.kind, _OUTSIDE_ELSE)}: {_counted(outside, NOUNS[points.kind])}."


def _choice(search: Search) -> str:
    who = f"{'Of those left, category' if search.tried.any() else 'Category'} {search.chosen + 1}"
    return f"{who} has the highest choice value, {search.choices[search.chosen]:.2f}. Does it match, too?"


def _what_next(search: Search) -> str:
    if search.next != NOBODY:
        return f"next it tries category {search.next + 1}"
    is_full = len(search.choices) == MOST_CATEGORIES
    return "no category is left" if is_full else "no category is left, so it begins a new one"


def _learned(search: Search) -> str:
    return ": the category learns it" if search.change > ROUNDING else ", and nothing new to learn"


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or f'{one}s'}"
