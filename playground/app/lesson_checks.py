"""What of a lesson only its tab can judge: knobs, names of controls, and what its data can be made of."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from playground.data.lesson import PARTS, Lesson
from playground.data.mistakes import unknown, wrong
from playground.learners.knobs import Knob, Settings
from playground.phrases import Phrase, phrase, reason_of

if TYPE_CHECKING:
    from playground.tabs.tab import Tab


def mistakes(lesson: Lesson, kind: "type[Tab]") -> tuple[Phrase, ...]:
    """All that is wrong with a lesson for a tab of this kind. May take long, for its data may name a large file."""
    return (*control_mistakes(lesson, kind), *data_mistakes(lesson, kind, []))


def control_mistakes(lesson: Lesson, kind: "type[Tab]") -> Iterator[Phrase]:
    """What is wrong with knobs and their values, and with the names of what is hidden and locked; quickly found."""
    found = tuple(_knob_mistakes(lesson, kind))
    yield from found or _together(lesson, kind)
    yield from _name_mistakes(lesson, kind)


def _knob_mistakes(lesson: Lesson, kind: "type[Tab]") -> Iterator[Phrase]:
    knobs = kind.learner.Settings.knobs()
    if lesson.trained and not kind.trained:
        yield wrong("trained", phrase("false, for tab {tab} has no trained model", tab=lesson.tab), True)
    for name, value in lesson.settings.items():
        if name not in knobs:
            yield unknown(phrase("setting"), name, knobs)
        elif problem := _problem(knobs[name], f"settings.{name}", value):
            yield problem
        elif lesson.trained and not knobs[name].live:
            rule = phrase("left out with trained = true, for it begins from nothing")
            yield wrong(f"settings.{name}", rule, value)


def _problem(knob: Knob, name: str, value: Any) -> Phrase | None:
    try:
        knob.check(name, value)
    except ValueError as error:
        return phrase(reason_of(error))
    except OverflowError:  # a whole number of hundreds of figures
        return wrong(name, phrase("a number"), value)
    return None


def _together(lesson: Lesson, kind: "type[Tab]") -> Iterator[Phrase]:
    """A rule about several settings at once, if one is broken."""
    try:
        settings_of(lesson, kind)
    except ValueError as error:
        yield phrase("{key}: {reason}", key="settings", reason=reason_of(error))


def _name_mistakes(lesson: Lesson, kind: "type[Tab]") -> Iterator[Phrase]:
    known = (*kind.learner.Settings.knobs(), *PARTS)
    for key in ("hidden", "locked"):
        for name in getattr(lesson, key):
            if name not in known:
                yield unknown(phrase("name in {key}", key=key), name, known)


def data_mistakes(lesson: Lesson, kind: "type[Tab]", brought: list[Any]) -> Iterator[Phrase]:
    """What is wrong with the data; what was made of it is added to `brought`."""
    strange = {key: value for key, value in lesson.data.given().items() if key not in kind.lesson_keys}
    for key, value in strange.items():
        known = ", ".join(f"data.{each}" for each in kind.lesson_keys) or phrase("no data")
        yield wrong(f"data.{key}", phrase("left out, for tab {tab} takes {known}", tab=lesson.tab, known=known), value)
    if strange:
        return
    try:
        brought.append(kind.read_lesson(lesson))
    except (ValueError, OSError) as error:
        yield phrase("{key}: {reason}", key="data", reason=reason_of(error))


def settings_of(lesson: Lesson, kind: "type[Tab]") -> Settings:
    """The lesson's settings; those of which it says nothing are as usual."""
    return kind.learner.Settings.from_dict(dict(lesson.settings))


def declared(lesson: Lesson, settings: Settings) -> dict[str, Any]:
    """The lesson's values in the types of the knobs."""
    whole = type(settings).from_dict(dict(lesson.settings))
    return {name: getattr(whole, name) for name in lesson.settings}
