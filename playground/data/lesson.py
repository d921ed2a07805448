"""Lessons: what a teacher prepares for pupils in a TOML file. It is read and checked, and nothing in it is ever run."""

import math
import re
import stat
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

import tomli_w

from playground.data import lesson_data
from playground.data.array_files import plain
from playground.data.lesson_data import LessonData, is_line
from playground.data.mistakes import unknown, wrong
from playground.data.text_files import clean_text
from playground.phrases import Phrase, phrase

MAX_BYTES = 500_000
MOST_TITLE, MOST_TEXT, MOST_NAMES = 100, 20_000, 200
PARTS = {
    "input": phrase("What goes in"),
    "knobs": phrase("All knobs"),
    "answer": phrase("What it says"),
    "curves": phrase("Curves and pages"),
    "transport": phrase("The whole bar below"),
    "start-again": phrase("Start again"),
    "play": phrase("Play"),
    "step": phrase("Step"),
    "speed": phrase("Speed"),
    "rewind": phrase("Rewind"),
    "seed": phrase("Seed"),
    "stop": phrase("Stop by itself"),
    "guide": phrase("Guide to the machine"),
    "tabs": phrase("The other tabs"),
    "menu": phrase("The menu (...)"),
}
"""What a lesson can hide or lock besides knobs, and what a teacher calls it."""
ONLY_HIDDEN = ("guide", "tabs", "menu")
"""parts that make no sense if they are there but can't be used"""

Value: TypeAlias = bool | int | float | str
_LARGEST_SEED = 2**31 - 1
_UNBEARABLE = phrase("it must be TOML without hundreds of lists, tables or figures in one another")
# tomllib takes hours for a key of 400,000 parts.
_DEEP = re.compile(rb"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*\.[ \t]*){500}""")
_HEAD = "# A lesson of the playground: resources/lessons/README.md tells what may stand here.\n\n"


class LessonError(ValueError):
    """A lesson that can't be used, and all that is wrong with it: key, rule and value of each mistake."""

    def __init__(self, name: str, mistakes: Iterable[Phrase]) -> None:
        self.mistakes = tuple(mistakes)
        self.lines = tuple(phrase("{name}: {mistake}", name=plain(name), mistake=mistake) for mistake in self.mistakes)
        super().__init__("\n".join(self.lines))


@dataclass(frozen=True)
class Lesson:
    """A tab as pupils find it, and what they read beside it. Texts are kept with plain line ends, composed letters."""

    tab: str
    """the base name of its architecture"""
    title: str = ""
    text: str = ""
    """plain; an empty line begins another paragraph"""
    seed: int = 0
    trained: bool = False
    """begin with the model that comes with the program, not from nothing"""
    settings: Mapping[str, Value] = field(default_factory=dict)
    """values of knobs by name; the others are as usual"""
    data: LessonData = field(default_factory=LessonData)
    hidden: tuple[str, ...] = ()
    """knobs and parts that are gone"""
    locked: tuple[str, ...] = ()
    """knobs and parts that are there but can't be used"""
    path: Path | None = field(default=None, compare=False)
    """the file that it was read from"""

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", clean_text(self.title))
        object.__setattr__(self, "text", clean_text(self.text))
        object.__setattr__(self, "settings", MappingProxyType(dict(self.settings)))

    @property
    def folder(self) -> Path:
        """Where the files lie that its data names."""
        return self.path.parent if self.path is not None else Path()


def read_lesson(path: Path, tabs: Sequence[str]) -> Lesson:
    """The lesson in a file. LessonError tells all mistakes but those that only the tab itself can see.

    `tabs`: the base names of the tabs that there are.
    """
    name = path.name or str(path)
    return replace(lesson_of_toml(_content(path, name), name, tabs), path=path)


def lesson_of_toml(content: bytes, name: str, tabs: Sequence[str]) -> Lesson:
    """The same of a file's content. `name`: the file's, for LessonError."""
    if len(content) > MAX_BYTES:
        raise LessonError(name, [phrase("it must have at most {most} bytes, got more", most=MAX_BYTES)])
    if _DEEP.search(content):
        raise LessonError(name, [_UNBEARABLE])
    try:
        table = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        told = phrase("it must be UTF-8, got something else at byte {place}", place=error.start)
        raise LessonError(name, [told]) from None
    except tomllib.TOMLDecodeError as error:
        raise LessonError(name, [phrase("it must be TOML: {error}", error=error)]) from None
    except (ValueError, RecursionError):  # a number of thousands of figures, or lists in lists in lists
        raise LessonError(name, [_UNBEARABLE]) from None
    mistakes = tuple(_mistakes(table, tabs))
    if mistakes:
        raise LessonError(name, mistakes)
    return _made(table)


def lesson_to_toml(lesson: Lesson) -> str:
    """The text of a lesson's file: read again, it is the same lesson."""
    table: dict[str, Any] = {"title": lesson.title, "text": lesson.text, "tab": lesson.tab, "seed": lesson.seed}
    table |= {"trained": lesson.trained, "hidden": [*lesson.hidden], "locked": [*lesson.locked]}
    table |= {"settings": dict(lesson.settings), "data": lesson.data.given()}
    kept = {key: value for key, value in table.items() if value not in ("", False, [], {}) or key == "seed"}
    return _HEAD + tomli_w.dumps(kept, multiline_strings=True)


def _content(path: Path, name: str) -> bytes:
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):  # a pipe would be waited for
            raise LessonError(name, [phrase("it must be a file, got something else")])
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        if isinstance(error, LessonError):
            raise
        reason = error.strerror if isinstance(error, OSError) else None
        raise LessonError(name, [phrase("it can't be read: {reason}", reason=reason or error)]) from None


def _made(table: dict[str, Any]) -> Lesson:
    values: dict[str, Any] = {**table, "data": lesson_data.data_of(table.get("data", {}))}
    for key in ("hidden", "locked"):
        values[key] = tuple(dict.fromkeys(table.get(key, ())))
    return Lesson(**values)


def _mistakes(table: dict[str, Any], tabs: Sequence[str]) -> Iterator[Phrase]:
    """What is wrong with the file's form."""
    for key in table:
        if key not in _KEYS:
            yield unknown(phrase("key"), key, _KEYS)
    yield from _tab_mistakes(table.get("tab"), tabs)
    title, text, seed, trained = (table.get(key, default) for key, default in _PLAIN.items())
    if not (title == "" or is_line(title, MOST_TITLE)):
        yield wrong("title", phrase("a line of at most {most} characters", most=MOST_TITLE), title)
    if not isinstance(text, str) or len(text) > MOST_TEXT:
        yield wrong("text", phrase("a text of at most {most} characters", most=MOST_TEXT), text)
    if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed <= _LARGEST_SEED:
        yield wrong("seed", phrase("a whole number in {low}..{high}", low=0, high=_LARGEST_SEED), seed)
    if not isinstance(trained, bool):
        yield wrong("trained", phrase("true or false"), trained)
    yield from _name_mistakes(table)
    yield from _settings_mistakes(table.get("settings", {}))
    yield from _data_mistakes(table.get("data", {}), trained)


_PLAIN: dict[str, Any] = {"title": "", "text": "", "seed": 0, "trained": False}
_KEYS = ("tab", *_PLAIN, "hidden", "locked", "settings", "data")


def _tab_mistakes(tab: Any, tabs: Sequence[str]) -> Iterator[Phrase]:
    if tab is None:
        yield phrase("tab must be there: the name of one of the tabs")
    elif not isinstance(tab, str):
        yield wrong("tab", phrase("the name of one of the tabs"), tab)
    elif tab not in tabs:
        yield unknown(phrase("tab"), tab, tabs)


def _name_mistakes(table: dict[str, Any]) -> Iterator[Phrase]:
    """Of what is hidden and what is locked."""
    lists: dict[str, list[str]] = {}
    for key in ("hidden", "locked"):
        names = table.get(key, [])
        if isinstance(names, list) and len(names) <= MOST_NAMES and all(isinstance(name, str) for name in names):
            lists[key] = names
        else:
            yield wrong(key, phrase("a list of names"), names)
    for name in dict.fromkeys(lists.get("hidden", [])):
        if name in lists.get("locked", []):
            yield wrong("locked", phrase("without what is hidden anyway"), name)
    for name in ONLY_HIDDEN:
        if name in lists.get("locked", []):
            names = ", ".join(ONLY_HIDDEN)
            yield wrong("locked", phrase("without {names}, which can only be hidden", names=names), name)


def _settings_mistakes(settings: Any) -> Iterator[Phrase]:
    if not isinstance(settings, dict):
        yield wrong("settings", phrase("a table of knobs and their values"), settings)
        return
    for name, value in settings.items():
        is_number = isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
        if not is_number and not is_line(value, MOST_TITLE):
            yield wrong(f"settings.{plain(name)}", phrase("a number, a word, true or false"), value)


def _data_mistakes(data: Any, trained: Any) -> Iterator[Phrase]:
    if not isinstance(data, dict):
        yield wrong("data", phrase("a table"), data)
        return
    for key in data:
        if key not in lesson_data.KEYS:
            yield unknown(phrase("key"), f"data.{key}", [f"data.{known}" for known in lesson_data.KEYS])
    yield from lesson_data.faults_of(data)
    for key in ("text", "file"):
        if trained is True and key in data:
            rule = phrase("left out with trained = true, for another text begins from nothing")
            yield wrong(f"data.{key}", rule, data[key])
