"""How mistakes in what people write are told: by key, rule and value, or with the name that may have been meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from playground.phrases import Phrase, phrase

_SHOWN = 60  # characters of a wrong value


def wrong(key: str, rule: str, value: object) -> Phrase:
    """A value that breaks a rule. `rule`: what would be right, such as "a whole number in 0..9"."""
    return phrase("{key} must be {rule}, got {value}", key=_shortened(key), rule=rule, value=_shown(value))


def unknown(kind: str, name: str, known: Iterable[str]) -> Phrase:
    """A name that nobody knows, and which one may be meant. `kind`: what it would be the name of."""
    known, shown = [*known], _shown(name)
    if near := get_close_matches(name, known, 1):
        return phrase("unknown {kind} {name}; did you mean {near}?", kind=kind, name=shown, near=near[0])
    return phrase("unknown {kind} {name}; known are {known}", kind=kind, name=shown, known=", ".join(known))


def _shown(value: object) -> str:
    try:
        return _shortened(repr(value))
    except ValueError:  # Python writes no whole number of more than 4,300 figures
        return phrase("a number of thousands of figures")


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} ..."
