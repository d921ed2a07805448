"""Words that a museum wants neither shown nor predicted.

The list is the whole program's, set once before the first tab is built; it is empty everywhere else.
"""

import unicodedata
from collections.abc import Iterable

import numpy as np
import regex
from numpy.typing import NDArray

from playground.data.word_list import WORD
from playground.short_memory import kept

MASK = "•••"

_blocked: frozenset[str] = frozenset()


def block(words: Iterable[str]) -> None:
    """Block these words from now on, and no others, however somebody writes them: see `_alike`."""
    global _blocked
    _blocked = frozenset(map(_alike, words))


def is_blocked(word: str) -> bool:
    return _alike(word) in _blocked


def sayable(words: tuple[str, ...]) -> NDArray[np.bool_]:
    """(n,) which of n words may be said."""
    return _sayable(words, _blocked)


def covered(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same words, the blocked ones covered."""
    return _covered(words, _blocked) if _blocked else words


def masked(text: str, finished: bool = True) -> str:
    """A text with the blocked words in it covered; of an unfinished one the last word may still grow into another."""
    if not _blocked:
        return text

    def cover(match: "regex.Match[str]") -> str:
        may_grow = not finished and match.end() == len(text)
        return MASK if is_blocked(match[0]) and not may_grow else match[0]

    return WORD.sub(cover, text)


def _alike(word: str) -> str:
    """The same for capitals, for letters whose accents come as signs of their own, and for curly apostrophes."""
    return unicodedata.normalize("NFC", word.replace("’", "'").casefold())


@kept(8)
def _sayable(words: tuple[str, ...], blocked: frozenset[str]) -> NDArray[np.bool_]:
    allowed = np.array([_alike(word) not in blocked for word in words], dtype=bool)
    allowed.flags.writeable = False
    return allowed


@kept(8)
def _covered(words: tuple[str, ...], blocked: frozenset[str]) -> tuple[str, ...]:
    return tuple(MASK if _alike(word) in blocked else word for word in words)
