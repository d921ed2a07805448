"""What a lesson lays before the machine: the keys of the table `[data]` in a lesson's file, and their rules."""

import math
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from playground.data.lesson_drawing import RULE, drawing_of_lines
from playground.data.lesson_points import points_of_lines
from playground.data.mistakes import wrong
from playground.data.points import MOST
from playground.data.table_files import MOST_COLUMNS
from playground.data.text_files import clean_text
from playground.phrases import Phrase, phrase, reason_of

MOST_PROMPT, MOST_TEXT, MOST_PATTERNS = 4_000, 200_000, 64
TEXT_NAME = phrase("the lesson's text")
"""what a text that stands in a lesson is called"""
_LARGEST_SEED = 2**31 - 1
_NOT_ON_A_LINE = {"Cc", "Cs", "Zl", "Zp"}  # kinds of characters: control, half of one, end of a line or paragraph
_SOURCES = ("example", "points", "table", "text", "file", "patterns", "observations")
_NO_EXAMPLE = phrase("left out where there is no example")
_WITH = {
    "count": (("example",), _NO_EXAMPLE),
    "noise": (("example",), _NO_EXAMPLE),
    "seed": (("example",), _NO_EXAMPLE),
    "columns": (("table", "file"), phrase("left out where there is no table or file")),
}


@dataclass(frozen=True)
class LessonData:
    """Each tab takes some of these; None is what a lesson says nothing about."""

    example: str | None = None
    """the name of something that the program makes itself, such as a set of points"""
    count: int | None = None
    noise: float | None = None
    seed: int | None = None
    points: str | None = None
    """a line for each point: across, up, and perhaps the name of its group"""
    table: str | None = None
    """rows of cells, as in a CSV file"""
    columns: tuple[str, ...] | None = None
    """which columns of the table or the file are to be used"""
    prompt: str | None = None
    """what stands in the field of a next-word tab"""
    text: str | None = None
    """what a next-word tab, or a hidden Markov model of letters, learns from"""
    file: str | None = None
    """a table, a text or ratings beside the lesson's file"""
    patterns: tuple[str, ...] | None = None
    """small patterns of four words of four signs: `#..# .##. .##. #..#`"""
    observations: str | None = None
    """what a hidden Markov model learns from, a word for each: `sun sun rain`"""
    stars: str | None = None
    """a line for each song: how many stars, and its name"""
    drawing: str | None = None
    """a digit on the pad, a line of signs for each row of pixels"""
    told: str = field(default="", compare=False)
    """what of the tab's data could not be kept, in a sentence; no file has that"""

    def __post_init__(self) -> None:
        for name in ("points", "table", "prompt", "text", "observations", "stars"):
            value = getattr(self, name)
            if value is not None:
                object.__setattr__(self, name, clean_text(value))

    def given(self) -> dict[str, Any]:
        """What it says something about, by key, in the order of the fields."""
        values = {name: getattr(self, name) for name in KEYS}
        return {name: value for name, value in values.items() if value is not None}


KEYS = tuple(each.name for each in fields(LessonData) if each.name != "told")


def faults_of(values: Mapping[str, Any]) -> Iterator[Phrase]:
    """What is wrong with values of known keys. They are those of a file, or of a `LessonData`."""
    for key, value in values.items():
        if key in _RULES and (rule := _RULES[key](value)):
            yield wrong(f"data.{key}", rule, value)
        elif key == "points":
            yield from _line_faults(value)
    sources = [key for key in _SOURCES if key in values]
    if len(sources) > 1:
        rule = phrase("left out where there is {key}", key=sources[0])
        yield wrong(f"data.{sources[-1]}", rule, values[sources[-1]])
    for key, (others, rule) in _WITH.items():
        if key in values and not any(other in values for other in others):
            yield wrong(f"data.{key}", rule, values[key])


def _line_faults(points: str) -> Iterator[Phrase]:
    try:
        points_of_lines(clean_text(points))
    except ValueError as error:
        yield phrase("{key}: {reason}", key="data.points", reason=reason_of(error))


def data_of(values: Mapping[str, Any]) -> LessonData:
    """The values, which break no rule."""
    frozen: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in values.items()}
    return LessonData(**frozen)


Rule = Callable[[Any], str]
"""What a value must be; empty if it is that"""


def is_line(value: Any, most: int) -> bool:
    """Whether it is a text on one line, not empty, of so many characters at most."""
    is_text = isinstance(value, str) and bool(value.strip()) and len(value) <= most
    return is_text and not _NOT_ON_A_LINE.intersection(map(unicodedata.category, value))


def _line(value: Any) -> str:
    return "" if is_line(value, 200) else phrase("a name on one line")


def _text(most: int) -> Rule:
    def rule(value: Any) -> str:
        is_text = isinstance(value, str) and len(value) <= most and bool(clean_text(value).strip())
        return "" if is_text else phrase("a text of at most {most} characters, not blank", most=most)

    return rule


def _whole(most: int) -> Rule:
    def rule(value: Any) -> str:
        is_whole = isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= most
        return "" if is_whole else phrase("a whole number in {low}..{high}", low=0, high=most)

    return rule


def _real(value: Any) -> str:
    is_real = isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < math.inf
    return "" if is_real else phrase("a number from 0 on")


def _lines(least: int, most: int) -> Rule:
    def rule(value: Any) -> str:
        is_list = isinstance(value, list | tuple) and least <= len(value) <= most
        are_names = is_list and all(is_line(each, 200) for each in value)
        return "" if are_names else phrase("a list of {least} to {most} names", least=least, most=most)

    return rule


def _beside(value: Any) -> str:
    is_name = is_line(value, 200) and not {*value} & {*'/\\:*?"<>|'} and not value.startswith(".")
    return "" if is_name else phrase("the plain name of a file beside the lesson")


def _drawing(value: Any) -> str:
    try:
        drawing_of_lines(value if isinstance(value, str) else "")
    except ValueError:
        return RULE
    return ""


_RULES: dict[str, Rule] = {
    "example": _line,
    "count": _whole(MOST),
    "noise": _real,
    "seed": _whole(_LARGEST_SEED),
    "points": _text(MOST_TEXT),
    "table": _text(MOST_TEXT),
    "columns": _lines(1, MOST_COLUMNS),
    "prompt": _text(MOST_PROMPT),
    "text": _text(MOST_TEXT),
    "file": _beside,
    "patterns": _lines(0, MOST_PATTERNS),
    "observations": _text(MOST_TEXT),
    "stars": _text(MOST_TEXT),
    "drawing": _drawing,
}
