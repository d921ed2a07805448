"""What a visitor reads, as a model file holds it: as plain JSON, from which a phrase comes back as a phrase."""

import re
from typing import Any

from playground.phrases import Phrase, phrase

_PATTERN = re.compile(r"([^{}]|\{[a-z_0-9]+(:\.[0-9][a-z%]|:[a-z])?\})*")  # no other formats, which could take for ever
_MOST_DEEP = 8


def spelled(text: object) -> Any:
    """A text or a number as JSON can hold it; what has no values needs no pattern."""
    if isinstance(text, Phrase) and text.values:
        return {"pattern": text.pattern, "values": {name: spelled(value) for name, value in text.values.items()}}
    return text if isinstance(text, int | float) else str(text)


def read(content: Any, deep: int = 0) -> str:
    """The text of what was spelled. ValueError if it is none."""
    if not isinstance(content, dict):
        return str(content)
    pattern, values = str(content.get("pattern")), content.get("values")
    if deep > _MOST_DEEP or not _PATTERN.fullmatch(pattern) or not isinstance(values, dict):
        raise ValueError(f"a phrase must have a pattern and its values, got {pattern[:40]!r}")
    known = {str(name): _value(value, deep) for name, value in values.items()}
    try:
        return phrase(pattern, **known)
    except (KeyError, ValueError, TypeError) as error:
        raise ValueError(f"a phrase must have all values of its pattern, got {pattern[:40]!r}") from error


def _value(content: Any, deep: int) -> object:
    return content if isinstance(content, int | float) else read(content, deep + 1)
