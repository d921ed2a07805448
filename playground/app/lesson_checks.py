"""What of a lesson only its tab can judge: knobs, names of controls, and what its data can be made of."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from playground.data.lesson import PARTS, Lesson, unknown, wrong
from playground.learners.knobs import Knob, Real, Settings

if TYPE_CHECKING:
    from playground.tabs.tab import Tab


def mistakes(lesson: Lesson, kind: "type[Tab]") -> tuple[str, ...]:
    """All that is wrong with a lesson for a tab of this kind. May take long, for its data may name a large file."""
    return (*control_mistakes(lesson, kind), *data_mistakes(lesson, kind, []))


def control_mistakes(lesson: Lesson, kind: "type[Tab]") -> Iterator[str]:
    """What is wrong with knobs and their values, and with the names of what is hidden and locked; quickly found."""
    found = tuple(_knob_mistakes(lesson, kind))
    yield from found or _together(lesson, kind)
    yield from _name_mistakes(lesson, kind)


def _knob_mistakes(lesson: Lesson, kind: "type[Tab]") -> Iterator[str]:
    knobs = kind.learner.Settings.knobs()
    if lesson.trained and not kind.trained:
        yield f"trained must be false, for tab {lesson.tab} has no trained model, got True"
    for name, value in lesson.settings.items():
        if name not in knobs:
            yield unknown("setting", name, knobs)
        elif problem := _problem(knobs[name], f"settings.{name}", value):
            yield problem
        elif lesson.trained and not knobs[name].live:
            yield f"settings.{name} must be left out with trained = true, for it begins from nothing, got {value!r}"


def _problem(knob: Knob, name: str, value: Any) -> str:
    try:
        knob.check(name, float(value) if isinstance(knob, Real) and type(value) is int else value)
    except ValueError as error:
        return str(error)
    except OverflowError:  # a whole number of hundreds of figures
        return wrong(name, "a number", value)
    return ""


def _together(lesson: Lesson, kind: "type[Tab]") -> Iterator[str]:
    """A rule about several settings at once, if one is broken."""
    try:
        settings_of(lesson, kind)
    except ValueError as error:
        yield f"settings: {error}"


def _name_mistakes(lesson: Lesson, kind: "type[Tab]") -> Iterator[str]:
    known = (*kind.learner.Settings.knobs(), *PARTS)
    for key in ("hidden", "locked"):
        for name in getattr(lesson, key):
            if name not in known:
                yield unknown(f"name in {key}", name, known)


def data_mistakes(lesson: Lesson, kind: "type[Tab]", brought: list[Any]) -> Iterator[str]:
    """What is wrong with the data; what was made of it is added to `brought`."""
    wrong = [key for key in lesson.data.given() if key not in kind.lesson_keys]
    for key in wrong:
        known = ", ".join(f"data.{each}" for each in kind.lesson_keys) or "no data"
        yield f"data.{key} must be left out, for tab {lesson.tab} takes {known}"
    if wrong:
        return
    try:
        brought.append(kind.read_lesson(lesson))
    except (ValueError, OSError) as error:
        yield f"data: {error}"


def settings_of(lesson: Lesson, kind: "type[Tab]") -> Settings:
    """The lesson's settings; those of which it says nothing are as usual."""
    return kind.learner.Settings.from_dict(dict(lesson.settings))


def declared(lesson: Lesson, settings: Settings) -> dict[str, Any]:
    """The lesson's values in the types of the knobs."""
    whole = type(settings).from_dict(dict(lesson.settings))
    return {name: getattr(whole, name) for name in lesson.settings}
