"""Log lines without what a visitor wrote: our own sentences, numbers and the places of errors, but no values."""

import logging
import re
import traceback
from numbers import Number
from pathlib import PurePath

from playground.phrases import Phrase

LONGEST = 20_000  # characters of a message; the longest are the traces of crashes
DEEPEST = 40  # frames of a traceback: the innermost ones
LEFT_OUT = "…"

# From the first quotation mark to the last one, or to the end. The apostrophe in "can't" is none.
_QUOTED = re.compile(r"(?<!\w)b?['\"`«„“‘](.*['\"`»“”’](?!\w)|.*)", re.DOTALL)
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class Harmless(str):
    """A text that is known to hold no value, such as what Python writes about a crash."""

    __slots__ = ()


def message(record: logging.LogRecord) -> str:
    """What a record says, without values; whatever its maker got wrong, it raises nothing."""
    values = record.args
    try:
        if isinstance(values, dict):
            text = str(record.msg) % {name: _shown(value) for name, value in values.items()}
        elif values:
            text = str(record.msg) % tuple(map(_shown, values))
        else:
            text = str(_shown(record.msg))
    except Exception:  # a log line that is wrong must not stop what it tells of
        text = f"a log line that can't be written: {str(record.msg)[:200]}"
    return _UNPRINTABLE.sub("?", text[:LONGEST]).replace("\n", "\n    ")


def trace(error: BaseException) -> str:
    """An exception with what led to it: files, lines and names of functions, and its kind; not what it says."""
    parts: list[str] = []
    told: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in told and len(told) < 5:
        told.add(id(cause))
        frames = traceback.format_tb(cause.__traceback__, limit=-DEEPEST)
        parts.append("".join(frames) + kind(cause))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\nwhich led to\n".join(reversed(parts))


def kind(error: BaseException) -> str:
    """What kind of exception it is; of one of the system's, what the system says too."""
    reason = f" ({error.strerror})" if isinstance(error, OSError) and isinstance(error.strerror, str) else ""
    return f"{type(error).__name__}{reason}"


def place(error: BaseException) -> tuple[str, int] | None:
    """File and line of the innermost frame, if it was raised."""
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    return None if step is None else (step.tb_frame.f_code.co_filename, step.tb_lineno)


def _shown(value: object) -> object:
    """A value as it may be logged."""
    match value:
        case Harmless() | Number() | None:
            return value
        case BaseException():
            return kind(value)
        case Phrase():
            return _pattern(value)
        case str() | PurePath():
            return _QUOTED.sub(LEFT_OUT, str(value))
        case _:
            return type(value).__name__


def _pattern(phrase: Phrase) -> str:
    """Its own words, and of its values the numbers and other phrases."""
    values = {name: _innocent(value) for name, value in phrase.values.items()}
    return phrase.pattern.format_map(values)


def _innocent(value: object) -> object:
    return _shown(value) if isinstance(value, Number | Phrase) else LEFT_OUT
