"""What a lesson brings to a next-word tab: the beginning of a text to go on with, and a text to learn from."""

from dataclasses import dataclass
from pathlib import Path

from playground.data.lesson_data import MOST_TEXT, TEXT_NAME, LessonData
from playground.data.stories import NAME as STORIES
from playground.data.text import Text, count_words
from playground.data.text_files import clean_text, read_text
from playground.phrases import phrase, reason_of

KEYS = ("prompt", "text", "file")

_LEFT_OUT = phrase("The text that it learns from is not kept: the lesson's file can name it, or have it.")


@dataclass(frozen=True)
class Brought:
    """What was read of a lesson's data."""

    prompt: str = ""
    text: Text | None = None
    """None: our stories"""
    raw: str = ""
    """the same text, where it is short enough to be kept in a lesson again"""


def read_words(data: LessonData, folder: Path) -> Brought:
    """What a lesson brings. ValueError for a text from which nothing can be learned."""
    if data.text is None and data.file is None:
        return Brought(data.prompt or "")
    raw, name = data.text or "", TEXT_NAME
    if data.file is not None:
        (raw, _problems), name = read_text(folder / data.file), data.file
    try:
        text = count_words(raw, name)
    except ValueError as error:
        told = phrase("{name} can't be learned from: {reason}.", name=name, reason=reason_of(error))
        raise ValueError(told) from None
    return Brought(data.prompt or "", text, raw if len(raw) <= MOST_TEXT else "")


def data_of_words(prompt: str, learned: str, brought: Brought) -> LessonData:
    """What can be kept: the text in the field, and the text `learned` of that name if a lesson has brought it."""
    kept = prompt if clean_text(prompt).strip() else None
    if learned == STORIES:
        return LessonData(prompt=kept)
    if brought.text is not None and brought.text.name == learned and brought.raw:
        return LessonData(prompt=kept, text=brought.raw)
    return LessonData(prompt=kept, told=_LEFT_OUT)
