"""What a visitor reads is written in English where it arises; a phrase can be said in another language later."""

from collections.abc import Iterable, Mapping
from string import Formatter
from typing import Any

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""What can be spoken: the languages' own names by their codes (ISO 639-1)."""
THIN = "\N{NARROW NO-BREAK SPACE}"
"""what stands between thousands and before a per cent sign, in all languages"""


class Phrase(str):
    """An English text that remembers its pattern and the values in it, for it is the pattern that is translated.

    Of the values, other phrases are translated too; plain texts are names, words of the visitor's: they stay.
    """

    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, values: Mapping[str, object]) -> "Phrase":
        made = super().__new__(cls, filled(pattern, values))
        made.pattern, made.values = pattern, values
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.pattern, self.values


class Sentence(Phrase):
    """A text that is finished as a sentence after it was translated."""

    def __new__(cls, pattern: str, values: Mapping[str, object]) -> "Sentence":
        made = str.__new__(cls, finished(filled(pattern, values)))
        made.pattern, made.values = pattern, values
        return made


def phrase(pattern: str, **values: object) -> Phrase:
    """A text made of a pattern and values, as by `str.format`: `phrase("{n} of {all} heaps", n=3, all=8)`.

    A phrase by itself stays what it is.
    """
    return pattern if isinstance(pattern, Phrase) and not values else Phrase(pattern, values)


def verbatim(text: object) -> Phrase:
    """A text that is the same in all languages, above all what the visitor wrote."""
    return Phrase("{text}", {"text": text})


def sentence(text: object) -> Phrase:
    """A text as a sentence: in any language it begins with a capital letter and ends with a full stop."""
    return Sentence("{text}", {"text": text})


def joined(parts: Iterable[object], between: str = " ") -> Phrase:
    """Texts one after the other, each of which is translated by itself."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Phrase(between.join(f"{{{name}}}" for name in values), values)


def listed(parts: Iterable[object]) -> Phrase:
    """Texts in a list, such as "1, 2 and 3"; of one it is that one."""
    *some, last = parts
    return phrase("{some} and {last}", some=joined(some, ", "), last=last) if some else joined((last,))


class _Figures(Formatter):
    """Fills patterns as `str.format` does, but `{:,}` and `{:.0%}` with our narrow blanks."""

    def format_field(self, value: Any, format_spec: str) -> str:
        told = super().format_field(value, format_spec)
        return told.replace(",", THIN).replace("%", f"{THIN}%") if format_spec.endswith((",", "%")) else told


_FIGURES = _Figures()


def filled(pattern: str, values: Mapping[str, object]) -> str:
    """A pattern with its values; numbers as the program writes them: `1 240`, `14 %`."""
    has_figures = ",}" in pattern or "%}" in pattern  # to look at each field takes ten times as long
    return _FIGURES.vformat(pattern, (), values) if has_figures else pattern.format_map(values)


def figure(n: int) -> str:
    """A whole number from 0: `260`, `1 240`."""
    return f"{n:,}".replace(",", THIN)


def finished(text: str) -> str:
    """A text with a capital letter and a full stop."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith(".") else f"{text}."


def reason_of(error: Exception) -> str:
    """What an error says, as the phrase that it may have been raised with; of the system's, its own words."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return error.args[0] if error.args and isinstance(error.args[0], Phrase) else str(error)
