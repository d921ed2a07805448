"""What a lesson brings to the HMM tab: observations, a word for each, or a text whose letters are observed."""

from dataclasses import dataclass

from playground.data.hmm_worlds import LETTERS, WORLDS, brought_names, brought_text
from playground.data.hmm_worlds import Brought as Observations
from playground.data.lesson import Lesson
from playground.data.lesson_data import MOST_TEXT, TEXT_NAME, LessonData
from playground.data.mistakes import wrong
from playground.data.text_files import read_text
from playground.learners.hmm_parts import HmmObservations, HmmSettings, HmmText
from playground.phrases import phrase

KEYS = ("observations", "text", "file")

_TOO_LONG = phrase("These observations can't be kept in a lesson, for they are too long.")


@dataclass(frozen=True)
class Brought:
    """What is to be learned from, and in which world."""

    world: str
    example: HmmObservations | HmmText


def read_observations(lesson: Lesson) -> Brought | None:
    """What a lesson brings to its world; None: nothing. ValueError for what can't be observed there."""
    data, world = lesson.data, str(lesson.settings.get("world", HmmSettings().world))
    if world not in WORLDS or not data.given():  # that there is no such world is told by the knob
        return None
    if data.observations is not None:
        names = tuple(data.observations.casefold().split())
        brought_names(names, world)  # tells what is wrong with them
        return Brought(world, HmmObservations(names))
    if world != LETTERS:
        rule = phrase("{world}, for there is a text", world=repr(str(LETTERS)))
        raise ValueError(wrong("settings.world", rule, world))
    if data.file is not None:
        (text, _problems), name = read_text(lesson.folder / data.file), data.file
    else:
        text, name = data.text or "", TEXT_NAME
    brought_text(text, name)
    return Brought(world, HmmText(text, name))


def data_of_observations(own: Observations | None) -> LessonData:
    """What can be kept of the visitor's own observations; of a text, its letters."""
    if own is None:
        return LessonData()
    names = [own.symbols[number] for number in own.observations]
    written = ("" if own.world == LETTERS else " ").join(names)
    if len(written) > MOST_TEXT:
        return LessonData(told=_TOO_LONG)
    return LessonData(text=written) if own.world == LETTERS else LessonData(observations=written)
