"""The kiosk's one config file: what can be set, and how all mistakes in it are told at once.

The table KEYS drives everything: what is read, what is checked, and the documented example in resources/kiosk/.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from playground import catalogue
from playground.data.small_files import text_of
from playground.kiosk import places
from playground.kiosk.rules import Flag, Name, Names, Number, PinHash, Place, Rule, WordList, hint, kind, listed, told
from playground.phrases import LANGUAGES

Values = dict[str, Any]


def tab_names() -> tuple[str, ...]:
    """The base names of all architectures, in their order."""
    return tuple(entry.name for entry in catalogue.ENTRIES)


class ConfigError(ValueError):
    """All that is wrong with a config file, each mistake a sentence."""

    def __init__(self, mistakes: list[str], values: Values | None = None, doubtful: Iterable[str] = ()) -> None:
        """`values`: those without a mistake, by field; `doubtful`: the other fields that the file wants to set."""
        super().__init__("\n".join(mistakes))
        self.mistakes = tuple(mistakes)
        self.values = values or {}
        self.doubtful = frozenset(doubtful)


@dataclass(frozen=True)
class Config:
    """How the kiosk behaves. As it is made, it is what an empty file gives."""

    tabs: tuple[str, ...] = field(default_factory=tab_names)
    start_tab: str = ""
    """empty, as nobody else sees it, for the first of the tabs"""
    languages: tuple[str, ...] = tuple(LANGUAGES)
    theme: Literal["light", "dark"] = "light"
    text_size: float = 1.2
    screen: int = 0
    cursor: bool = False
    idle: float = 60.0
    countdown: float = 20.0
    attract_tab: float = 25.0
    pad_clear: float = 20.0
    restart_hour: int | None = None
    pin: str = ""
    logs: Path = field(default_factory=lambda: places.data_folder() / "logs")
    statistics: Path = field(default_factory=lambda: places.data_folder() / "statistics")
    blocked_words: Path | None = None
    longest_text: int = 4_000
    most_points: int = 100_000

    def __post_init__(self) -> None:
        if not self.start_tab:
            object.__setattr__(self, "start_tab", self.tabs[0])


@dataclass(frozen=True)
class Key:
    """A line of the config file: its table there, its field of `Config`, its rule, and what a technician should know.

    `example` is what the documented example says, None for the default; `unset`: what holds without the line.
    """

    table: str
    name: str
    rule: Rule
    help: str
    example: object = None
    unset: str = ""

    @property
    def path(self) -> str:
        return f"{self.table}.{self.name}"


TABLES = {
    "show": "What is shown, and how.",
    "times": "When something happens by itself.",
    "staff": "How staff leave the kiosk: five taps into the top left corner within 5 seconds, then the PIN.",
    "files": "Where files are. A path that is not absolute begins at the folder of this file.",
    "limits": "How much a visitor may bring; smaller numbers keep a slow computer quick.",
}
_USERS = "a folder of the user's, on Linux ~/.local/share/playground/"
KEYS = (
    Key("show", "tabs", Names(tab_names), "The tabs and their order.", ["cnn", "som", "transformer"], "all tabs"),
    Key("show", "start_tab", Name(tab_names), "The tab at which everybody begins.", "cnn", "the first"),
    Key("show", "languages", Names(lambda: tuple(LANGUAGES)), "The languages to choose from, at first the first one."),
    Key("show", "theme", Name(lambda: ("light", "dark")), "The colours."),
    Key("show", "text_size", Number(1.0, 1.3), "How large everything is written; a desktop has 1."),
    Key("show", "screen", Number(0, 15, whole=True), "Which screen to fill, where there are several; the first is 0."),
    Key("show", "cursor", Flag(), "Whether the mouse's arrow is shown, which nobody needs on a touch screen."),
    Key("times", "idle", Number(10, 3600, "seconds"), 'How long nothing is touched until it asks "Still there?".'),
    Key("times", "countdown", Number(5, 60, "seconds"), "How long that question stands; then all begins anew."),
    Key("times", "attract_tab", Number(5, 600, "seconds"), "How long each tab plays by itself while nobody is there."),
    Key(
        "times",
        "pad_clear",
        Number(2, 3600, "seconds", or_zero=True),
        "How long a drawing stays with which nobody goes on; 0 is for ever.",
    ),
    Key(
        "times",
        "restart_hour",
        Number(0, 23, whole=True),
        "The hour after which the program starts afresh once a day, as soon as nobody is there.",
        4,
        "never",
    ),
    Key(
        "staff",
        "pin",
        PinHash(),
        "The PIN, hashed. The command asks for a PIN and prints the whole line.",
        unset="no PIN lets anybody leave",
    ),
    Key("files", "logs", Place("folder"), "The folder of the log files, 20 MB at most.", "logs", f"{_USERS}logs"),
    Key(
        "files",
        "statistics",
        Place("folder"),
        "The folder of statistics.csv: how often each tab was visited on each day, and no more.",
        "statistics",
        f"{_USERS}statistics",
    ),
    Key(
        "files",
        "blocked_words",
        WordList(),
        "A text file of words, one a line, that are neither shown nor predicted; # begins a comment line.",
        "blocked-words.txt",
        "none",
    ),
    Key("limits", "longest_text", Number(50, 4_000, "characters", whole=True), "The longest text that can be typed."),
    Key("limits", "most_points", Number(100, 100_000, whole=True), "The most points that can be set or made."),
)


def read(path: Path | None = None) -> Config:
    """The config of a file; without one, all defaults. ConfigError tells every mistake in it."""
    if path is None:
        return Config()
    try:
        tables = _parsed(path)
    except ValueError as error:
        raise ConfigError([f"{path}: {error}."], doubtful=(key.name for key in KEYS)) from error
    values, mistakes = _read_tables(tables, path.absolute().parent)
    mistakes += _contradictions(values)
    if mistakes:
        raise ConfigError([f"{path}: {mistake}." for mistake in mistakes], values, _doubtful(tables, values))
    return Config(**values)


def _parsed(path: Path) -> Values:
    """What is written in the file. ValueError says why it can't be read, with the line if it is a slip of the pen."""
    text = text_of(path)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"this is not written as TOML wants it: {_slip(str(error))}") from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, lists in lists in lists
        raise ValueError(f"this is not written as TOML wants it: {error}") from error


def _slip(said: str) -> str:
    """tomllib's own words, and what they mean where they are hard to understand."""
    if re.search(r"hex value|[Ee]scape|'\\\\'", said):
        return f"{said}; put paths with backslashes in single quotes: 'C:\\Kiosk\\logs'"
    return said + ("; a key or a table stands in it twice" if re.search(r"overwrite|twice", said) else "")


def _read_tables(tables: Values, folder: Path) -> tuple[Values, list[str]]:
    """The values without a mistake by field, and all mistakes."""
    values: Values = {}
    mistakes: list[str] = []
    for name, table in tables.items():
        if name not in TABLES:
            mistakes.append(_stray(name))
        elif not isinstance(table, dict):
            mistakes.append(f"{name} must be a table, begun with a line [{name}], got {kind(table)}")
        else:
            mistakes += _read_table(name, table, folder, values)
    return values, mistakes


def _read_table(name: str, table: Values, folder: Path, values: Values) -> Iterator[str]:
    """Take a table's values; gives its mistakes."""
    keys = {key.name: key for key in KEYS if key.table == name}
    for written, value in table.items():
        if written not in keys:
            yield _unknown(name, written)
            continue
        key = keys[written]
        found = [f"{key.path} {mistake}" for mistake in key.rule.mistakes(value, folder)]
        yield from found
        if not found:
            values[key.name] = key.rule.take(value, folder)


def _doubtful(tables: Values, values: Values) -> Iterator[str]:
    for key in KEYS:
        table = tables.get(key.table, {})
        if key.name not in values and (not isinstance(table, dict) or key.name in table):
            yield key.name


def _stray(name: str) -> str:
    """What is said of a name that is no table's."""
    homes = [key.table for key in KEYS if key.name == name]
    if homes:
        return f"{_written(name)} must stand in the table [{homes[0]}]"
    return f"there is no table or key {_written(name)} among {listed(list(TABLES))}{hint(name, list(TABLES))}"


def _unknown(table: str, name: str) -> str:
    """What is said of a name that is no key of its table."""
    homes = [key.table for key in KEYS if key.name == name]
    if homes:
        return f"{table}.{_written(name)} must stand in the table [{homes[0]}]"
    near = hint(name, [key.name for key in KEYS if key.table == table]) or hint(name, [key.path for key in KEYS])
    return f"there is no key {table}.{_written(name)}{near}"


def _written(name: str) -> str:
    """A key as it is written: quoted if need be, and not all of a long one."""
    return name if re.fullmatch(r"[\w-]{1,60}", name) else told(name)


def _contradictions(values: Values) -> list[str]:
    """What is wrong though each value by itself is right."""
    start, tabs = values.get("start_tab"), values.get("tabs")
    if start is not None and tabs is not None and start not in tabs:
        return [f"show.start_tab must be among show.tabs ({listed(tabs)}), got {told(start)}"]
    return []
