"""What a visitor reads is written in English where it arises; a phrase can be said in another language later."""

from collections.abc import Iterable, Mapping


class Phrase(str):
    """An English text that remembers its pattern and the values in it, for it is the pattern that is translated.

    Of the values, other phrases are translated too; plain texts are names, words of the visitor's: they stay.
    """

    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, values: Mapping[str, object]) -> "Phrase":
        made = super().__new__(cls, pattern.format_map(values))
        made.pattern, made.values = pattern, values
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.pattern, self.values


def phrase(pattern: str, **values: object) -> Phrase:
    """A text made of a pattern and values, as by `str.format`: `phrase("{n} of {all} heaps", n=3, all=8)`."""
    return Phrase(pattern, values)


def verbatim(text: object) -> Phrase:
    """A text that is the same in all languages, above all what the visitor wrote."""
    return Phrase("{text}", {"text": text})


def joined(parts: Iterable[object], between: str = " ") -> Phrase:
    """Texts one after the other, each of which is translated by itself."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Phrase(between.join(f"{{{name}}}" for name in values), values)
