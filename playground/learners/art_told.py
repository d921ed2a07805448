"""What there is to say while a pattern finds its category, and of all of them together."""

from playground.data.points import NOBODY, Kind, Points
from playground.learners.art_parts import MOST_CATEGORIES, ROUNDING, Rule
from playground.learners.art_search import Phase, Search
from playground.phrases import phrase

NOUNS: dict[Kind, str] = {
    "plane": "point",
    "table": "row",
    "colours": "colour",
    "digits": "digit",
    "patterns": "pattern",
}
_OUTSIDE: dict[Kind, str] = {
    "plane": phrase("What lies outside the square counts as lying on its edge"),
    "table": phrase("What is more than three standard deviations out counts as three"),
}
_OUTSIDE_ELSE = phrase("What is outside 0 to 1 counts as the nearer end")


def told_of(search: Search, rule: Rule, noun: str) -> str:
    """This phase in a sentence or two; nothing before the first one."""
    name = phrase("Your {noun}", noun=noun) if search.index == NOBODY else f"{noun.capitalize()} {search.index + 1}"
    category, fit = (
        phrase("category {chosen}", chosen=search.chosen + 1),
        "" if search.match is None else compared(search.match, rule),
    )
    first = phrase(
        "There was no category yet: {lower}{name} begins the first one.", lower=name[0].lower(), name=name[1:]
    )
    sentences: dict[Phase, str] = {
        "": "",
        "present": phrase("{name} comes in. Which category is most like it?", name=name),
        "choose": _choice(search) if search.phase == "choose" else "",
        "match": f"{'Like enough to' if search.fits(rule) else 'Too different from'} {category}: {fit}.",
        "reset": phrase(
            "Too different from {category}: {fit}. Reset; {search}.",
            category=category,
            fit=fit,
            search=_what_next(search),
        ),
        "learn": phrase(
            "{name} fits {category}: {fit}. Resonance{search}.",
            name=name,
            category=category,
            fit=fit,
            search=_learned(search),
        ),
        "new": phrase("{name} is too different from all there was: it begins {category}.", name=name, category=category)
        if search.choices.size
        else first,
        "full": phrase(
            "{name} is too different from all {most_categories} categories, and there is no room for more.",
            name=name,
            most_categories=MOST_CATEGORIES,
        ),
        "empty": phrase("{name} is empty: there is nothing to compare, so nothing is learned.", name=name),
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
        return phrase("This {noun} is empty: there is nothing to compare.", noun=noun)
    if search.match is None:
        return phrase("There is no category yet: this {noun} would begin the first one.", noun=noun)
    if search.fits(rule):
        return phrase(
            "This {noun} would go to category {chosen}: {match}.",
            noun=noun,
            chosen=search.chosen + 1,
            match=compared(search.match, rule),
        )
    nearest = int(search.matches.argmax())
    fit = compared(float(search.matches[nearest]), rule)
    return phrase(
        "This {noun} would begin a new category. The best match is category {nearest}: {fit}.",
        noun=noun,
        nearest=nearest + 1,
        fit=fit,
    )


def told_of_all(categories: int, unsettled: int, without: int, points: Points, is_stable: bool) -> str:
    """How far it is with all points; of how many it is not known yet whether they change anything, and how many came
    and found no place."""
    have, noun = _counted(categories, "category", "categories"), NOUNS[points.kind]
    of_all = phrase("of {counted}", counted=_counted(len(points), noun))
    under_way = phrase(
        "{have} so far, {unsettled} {of_all} not settled.", have=have, unsettled=unsettled, of_all=of_all
    )
    said = phrase("A whole round changed nothing: {have}.", have=have) if is_stable else under_way
    return (
        phrase("{said} {without} {of_all} found no place.", said=said, without=without, of_all=of_all)
        if without
        else said
    )


def remark(points: Points, is_binary: bool, outside: int) -> str:
    """What the visitor should know of these points, if anything; `outside`: how many have numbers beyond 0 to 1."""
    if is_binary and points.kind not in ("digits", "patterns"):
        return phrase("ART1 sees only whether each number is above a half; fuzzy ART sees all of it.")
    if is_binary or not outside:
        return ""
    return f"{_OUTSIDE.get(points.kind, _OUTSIDE_ELSE)}: {_counted(outside, NOUNS[points.kind])}."


def _choice(search: Search) -> str:
    who = f"{'Of those left, category' if search.tried.any() else 'Category'} {search.chosen + 1}"
    return phrase(
        "{who} has the highest choice value, {choices:.2f}. Does it match, too?",
        who=who,
        choices=search.choices[search.chosen],
    )


def _what_next(search: Search) -> str:
    if search.next != NOBODY:
        return phrase("next it tries category {next}", next=search.next + 1)
    is_full = len(search.choices) == MOST_CATEGORIES
    return phrase("no category is left") if is_full else phrase("no category is left, so it begins a new one")


def _learned(search: Search) -> str:
    return phrase(": the category learns it") if search.change > ROUNDING else phrase(", and nothing new to learn")


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or f'{one}s'}"
