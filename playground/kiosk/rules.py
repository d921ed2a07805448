"""What a value of the config file must be: each rule says so in words, finds mistakes, and takes the value."""

import difflib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from playground.data.word_list import read_list
from playground.kiosk import pin

_LONGEST = 60  # characters of a value that are told


class Rule:
    """What a value must be. Values come from a TOML file and may be anything that can be written there."""

    def says(self) -> str:
        """The rule, to go on after "must be"."""
        raise NotImplementedError

    def mistakes(self, value: object, folder: Path) -> Iterator[str]:
        """What is wrong with a value, to go on after the key's name; relative paths are relative to the folder."""
        if not self.holds(value):
            yield f"must be {self.says()}, got {told(value)}"

    def holds(self, value: object) -> bool:
        raise NotImplementedError

    def take(self, value: Any, folder: Path) -> Any:
        """A value without a mistake as the program wants it."""
        return value


@dataclass(frozen=True)
class Number(Rule):
    """From `low` to `high`, both included, and with `or_zero` 0 too; `whole`: without a point."""

    low: float
    high: float
    unit: str = ""
    whole: bool = False
    or_zero: bool = False

    def says(self) -> str:
        zero, whole, unit = "0 or " * self.or_zero, "whole " * self.whole, f" {self.unit}" if self.unit else ""
        return f"{zero}a {whole}number from {self.low:.12g} to {self.high:.12g}{unit}"

    def holds(self, value: object) -> bool:
        if isinstance(value, bool) or not isinstance(value, int if self.whole else int | float):
            return False
        return self.low <= value <= self.high or (self.or_zero and value == 0)  # not a number is never

    def take(self, value: Any, folder: Path) -> int | float:
        return value if self.whole else float(value)


class Flag(Rule):
    """Yes or no."""

    def says(self) -> str:
        return "true or false"

    def holds(self, value: object) -> bool:
        return isinstance(value, bool)


@dataclass(frozen=True)
class Name(Rule):
    """One of several names."""

    names: Callable[[], Sequence[str]]

    def says(self) -> str:
        return f"one of {listed(self.names())}"

    def holds(self, value: object) -> bool:
        return isinstance(value, str) and value in self.names()

    def mistakes(self, value: object, folder: Path) -> Iterator[str]:
        for mistake in super().mistakes(value, folder):
            yield mistake + hint(value, self.names())


@dataclass(frozen=True)
class Names(Rule):
    """A list of names, at least one and none of them twice."""

    names: Callable[[], Sequence[str]]

    def says(self) -> str:
        return f"a list of one or more of {listed(self.names())}"

    def holds(self, value: object) -> bool:
        return isinstance(value, list) and bool(value)

    def mistakes(self, value: object, folder: Path) -> Iterator[str]:
        yield from super().mistakes(value, folder)
        names = value if isinstance(value, list) else []
        for index, name in enumerate(names):
            if not isinstance(name, str) or name not in self.names():
                yield f"must be {self.says()}, and {told(name)} is none of them{hint(name, self.names())}"
            elif name in names[:index]:
                yield f"must name nothing twice, got {told(name)} again"

    def take(self, value: Any, folder: Path) -> tuple[str, ...]:
        return tuple(value)


class PinHash(Rule):
    """A hash made by our own command, or nothing. What was written instead may be the PIN itself: it is not told."""

    def says(self) -> str:
        return "a line that `python3 scripts/run.py --hash-pin` printed"

    def holds(self, value: object) -> bool:
        return isinstance(value, str) and (not value or pin.is_hash(value))

    def mistakes(self, value: object, folder: Path) -> Iterator[str]:
        if not self.holds(value):
            got = f"another text of {len(value)} characters" if isinstance(value, str) else kind(value)
            yield f"must be {self.says()}, got {got} (not shown, for it may be secret)"


@dataclass(frozen=True)
class Place(Rule):
    """The path of a folder, which need not exist, or of a file, which must."""

    kind: Literal["folder", "file"]

    def says(self) -> str:
        return "the path of a folder" if self.kind == "folder" else "the path of a file that can be read"

    def holds(self, value: object) -> bool:
        return isinstance(value, str) and bool(value.strip()) and value.isprintable()

    def mistakes(self, value: object, folder: Path) -> Iterator[str]:
        yield from super().mistakes(value, folder)
        if isinstance(value, str) and self.holds(value):
            path = self.take(value, folder)
            if os.path.expanduser(value)[0] in "~$%":  # noqa: PTH111, a user that there is not, or a shell's word
                yield f"must be {self.says()}, and nobody knows what {told(value)} begins with"
            elif self.kind == "folder" and os.path.exists(path) and not os.path.isdir(path):  # noqa: PTH110, PTH112
                yield f"must be {self.says()}, and {path} is something else"
            elif self.kind == "file" and not (os.path.isfile(path) and os.access(path, os.R_OK)):  # noqa: PTH113
                yield f"must be {self.says()}, and {path} {'can not' if os.path.lexists(path) else 'does not exist'}"

    def take(self, value: Any, folder: Path) -> Path:
        return folder / os.path.expanduser(value)  # noqa: PTH111, Path.expanduser raises where there is no home


@dataclass(frozen=True)
class WordList(Place):
    """The path of a list of words, which is read to see whether it can be."""

    kind: Literal["folder", "file"] = "file"

    def mistakes(self, value: object, folder: Path) -> Iterator[str]:
        found = list(super().mistakes(value, folder))
        yield from found
        if not found:
            path = self.take(value, folder)
            try:
                read_list(path)
            except ValueError as error:
                yield f"must name a list of words, got {path}: {error}"


def told(value: object) -> str:
    """A value as it stands in the file, but not all of a long one."""
    if isinstance(value, dict):
        return kind(value)
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError):  # dates and times, numbers of very many digits
        text = str(value) if hasattr(value, "isoformat") else kind(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def listed(names: Sequence[str]) -> str:
    return ", ".join(map(told, names))


def hint(wrong: object, names: Sequence[str]) -> str:
    """The name that was probably meant, as the end of a sentence; nothing if none is near."""
    near = difflib.get_close_matches(str(wrong).lower()[:_LONGEST], names, 1)
    return f" (did you mean {told(near[0])}?)" if near else ""


def kind(value: object) -> str:
    """What a value is, without telling it."""
    kinds = {str: "a text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}
    return kinds.get(type(value), "something else")
