"""Text as words: what counts as a word, which words are known, and how words become text again."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import regex
from numpy.typing import NDArray

from playground.phrases import phrase

UNKNOWN, PARAGRAPH = 0, 1
"""The numbers of two words that every vocabulary has: one it does not know, and the end of a paragraph."""
MOST_WORDS = 3000  # known words; the rest is UNKNOWN
LEAST_WORDS = 200  # in a text to learn from
HELD_OUT = 0.1  # of a text, at its end

Ids = NDArray[np.int32]

_PIECE = 2**20  # characters taken apart at once
_SIGNS = r"\p{Han}\p{Hiragana}\p{Katakana}ー"  # written without spaces: each is a word
_LETTERS = rf"[[\p{{L}}\p{{M}}]--[{_SIGNS}]]+"
_TOKEN = regex.compile(
    rf"""(?P<paragraph>(?<!\s)[^\S\n]*+\n[^\S\n]*+\n\s*+)  # possessive, for a million blanks take their time
    |(?P<sign>[{_SIGNS}]\p{{M}}*)
    |(?P<word>{_LETTERS}(?:['’\-‐]{_LETTERS})*)
    |(?P<figures>\p{{N}}+(?:[.,:]\p{{N}}+)*)
    |(?P<dots>\.{{2,}}|…) |(?P<dash>-{{2,}}|[–—―])
    |(?P<mark>\S)""",
    regex.VERBOSE | regex.VERSION1,  # in which a set can be taken away from another
)
_PLAIN = {"’": "'", "‐": "-", "‘": "'"}
_QUOTATION = frozenset('"“”„«»')
_ENDS, _OPENING = frozenset(".!?…"), frozenset("“([{¿¡「『（《")
_CLOSING = frozenset(".,!?;:…”)]}%。、，！？：；」』）》")
_SIGN = regex.compile(rf"[{_SIGNS}。、，！？：；「」『』（）《》]")


@dataclass(frozen=True)
class Token:
    """One word as it stands in a text, from character `start` up to `end`."""

    form: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """What makes two forms the same word: capital letters do not matter."""
        return self.form.lower()


def tokens(text: str) -> Iterator[Token]:
    """The words, numbers and punctuation marks of a text; an empty line ends a paragraph."""
    for match in _TOKEN.finditer(text):
        yield Token(_form(text, match), match.start(), match.end())


def _form(text: str, match: "regex.Match[str]") -> str:
    match match.lastgroup:
        case "paragraph":
            return "¶"
        case "dots":
            return "…"
        case "dash":
            return "—"
        case "mark" if match.group() in _QUOTATION:
            return _quotation(text, match.start(), match.group())
        case _:
            return "".join(_PLAIN.get(letter, letter) for letter in match.group())


def _quotation(text: str, at: int, mark: str) -> str:
    """Whether a quotation mark opens or closes depends on its place; languages do not agree about their looks."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    may_open = not before or before.isspace() or before in "([{"
    if may_open == after.isalnum():
        return "“" if may_open else "”"
    if mark == '"':
        return "“" if may_open or before in "—–-" else "”"
    return "“" if mark in "“„«" else "”"


@dataclass(frozen=True)
class Vocabulary:
    """The known words, each in its usual form, the most frequent first; a word's number is its place."""

    words: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.words[:2] != ("", "¶"):
            raise ValueError(f"a vocabulary must begin with the unknown word and ¶, got {self.words[:2]}")
        if len(self._numbers) != len(self.words):
            raise ValueError("the words of a vocabulary must differ, and some are the same")

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {word.lower(): number for number, word in enumerate(self.words)}

    def __len__(self) -> int:
        return len(self.words)

    def number(self, token: Token) -> int:
        """The number of a word, UNKNOWN if it is not known."""
        return self._numbers.get(token.key, UNKNOWN)

    def begins(self, start: str) -> Ids:
        """The numbers of the words that go on after these letters."""
        start = start.lower()
        return np.array([n for key, n in self._numbers.items() if n and key.startswith(start)], np.int32)


@dataclass(frozen=True)
class Prompt:
    """What the visitor typed: n words with their numbers, and the letters of a word that is not finished yet."""

    text: str
    tokens: tuple[Token, ...]
    ids: Ids
    """(n,)"""
    partial: str = ""

    @property
    def unknown(self) -> tuple[int, ...]:
        """Which of the words are not known."""
        return tuple(np.flatnonzero(self.ids == UNKNOWN).tolist())


def read_prompt(text: str, vocabulary: Vocabulary) -> Prompt:
    """Take apart what was typed. An unknown word at the very end that may become a known one is not finished yet."""
    found = list(tokens(text))
    partial = ""
    if found and found[-1].end == len(text) and _may_grow(found[-1], vocabulary):
        partial = found.pop().form
    ids = np.array([vocabulary.number(token) for token in found], np.int32)
    ids.flags.writeable = False
    return Prompt(text, tuple(found), ids, partial)


def _may_grow(last: Token, vocabulary: Vocabulary) -> bool:
    return last.form[0].isalpha() and vocabulary.number(last) == UNKNOWN and len(vocabulary.begins(last.key)) > 0


def written(words: Iterable[str], before: str = "") -> str:
    """Words as they are written after a text that is there already: spaces, capital letters, paragraphs."""
    made, last, is_apart = [], _last_words(before), not before or before[-1].isspace()
    for word in words:
        made.append(_space(last[-1], word, is_apart) + _capital(last, word))
        last, is_apart = (*last[-1:], word), word == "¶"
    return "".join(made)


def _last_words(text: str) -> tuple[str, ...]:
    """The last two words of a text; its beginning counts as the end of a paragraph."""
    found = [token.form for token in tokens(text[-200:])]
    return tuple(found[-2:]) or ("¶",)


def _space(last: str, word: str, is_apart: bool) -> str:
    if word == "¶":
        return "\n\n"
    if word == "." and last in (".", "…"):  # or they would be read as one
        return " "
    if is_apart or word in _CLOSING or last in _OPENING:
        return ""
    return "" if _SIGN.match(word) and _SIGN.match(last) else " "


def _capital(last: tuple[str, ...], word: str) -> str:
    """The first word of a sentence has a capital letter, unless its own form has one anyway."""
    if word == "¶":
        return ""
    ended = last[-1] in _ENDS or last[-1] in ("¶", "“") or last == (".", "”")
    capital = word[:1].title()
    return capital + word[1:] if ended and capital.lower() == word[:1] else word


@dataclass(frozen=True)
class Text:
    """A text to learn from, as numbers of words; what is held out is never learned from."""

    name: str
    vocabulary: Vocabulary
    learned: Ids
    """(n,)"""
    held_out: Ids
    """(m,)"""

    def __post_init__(self) -> None:
        for ids in (self.learned, self.held_out):
            if ids.ndim != 1 or ids.dtype != np.int32 or ids.flags.writeable:
                raise ValueError(f"the words of a text must be a row of int32 that nobody can change, got {ids.dtype}")
            if len(ids) and not 0 <= ids.min() <= ids.max() < len(self.vocabulary):
                raise ValueError(f"the words of a text must be in 0..{len(self.vocabulary) - 1}, and some are not")
        learned, held_out = len(self.learned), len(self.held_out)
        if learned + held_out < LEAST_WORDS:
            wanted, got = LEAST_WORDS, learned + held_out
            raise ValueError(phrase("a text must have at least {wanted} words, got {got}", wanted=wanted, got=got))
        least = round(HELD_OUT * LEAST_WORDS)
        if held_out < least or learned < LEAST_WORDS - least:
            wanted = f"{LEAST_WORDS - least} words to learn from and {least} held out"
            raise ValueError(f"a text must have at least {wanted}, got {learned} and {held_out}")


class Counting:
    """Takes pieces of text, and gives their words as numbers once it is known which words are frequent."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._forms: Counter[tuple[int, str]] = Counter()  # within sentences, where a capital letter means something
        self._ids = array("i")
        self._starts = True

    def __len__(self) -> int:
        return len(self._ids)

    def add(self, text: str, progress: Callable[[float], None] | None = None) -> None:
        """Take all the words of a text."""
        for start, end in _pieces(text):
            for token in tokens(text[start:end]):
                self._take(token)
            if progress is not None:
                progress(end / len(text))

    def _take(self, token: Token) -> None:
        number = self._numbers.setdefault(token.key, len(self._numbers))
        self._ids.append(number)
        if not self._starts:
            self._forms[number, token.form] += 1
        self._starts = token.form in _ENDS or token.form in "¶“”"

    def text(self, name: str, held_out: int, most: int = MOST_WORDS) -> Text:
        """All of it, the last `held_out` words apart. Words that occur once in what is learned are unknown ones."""
        ids = np.array(self._ids, np.int32)
        kept = len(ids) - held_out
        counts = np.bincount(ids[:kept], minlength=len(self._numbers))
        vocabulary, chosen = self._vocabulary(counts, most)
        numbers = np.full(len(self._numbers), UNKNOWN, np.int32)
        numbers[chosen] = np.arange(len(vocabulary) - len(chosen), len(vocabulary))
        if "¶" in self._numbers:
            numbers[self._numbers["¶"]] = PARAGRAPH
        coded = numbers[ids]
        coded.flags.writeable = False
        return Text(name, vocabulary, coded[:kept], coded[kept:])

    def _vocabulary(self, counts: NDArray[np.int64], most: int) -> tuple[Vocabulary, NDArray[np.int64]]:
        """The known words, and which of all numbers they have."""
        frequent = np.argsort(-counts, kind="stable")[: most - 2]
        frequent = frequent[counts[frequent] > 1]
        keys, usual = list(self._numbers), self._usual_forms()
        chosen = np.array([n for n in frequent.tolist() if keys[n] != "¶"], np.int64)
        return Vocabulary(("", "¶", *(usual[n] if n in usual else keys[n] for n in chosen.tolist()))), chosen

    def _usual_forms(self) -> dict[int, str]:
        """How each word is mostly written within a sentence."""
        usual: dict[int, tuple[int, str]] = {}
        for (number, form), count in self._forms.items():
            usual[number] = max(usual.get(number, (0, "")), (count, form))
        return {number: form for number, (_, form) in usual.items()}


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where to cut a long text, between two words."""
    start = 0
    while start < len(text):
        end = min(start + _PIECE, len(text))
        while end < len(text) and end - start < 2 * _PIECE and not _is_between(text, end):
            end += 1
        yield start, end
        start = end


def _is_between(text: str, at: int) -> bool:
    """Whether blanks end here. Never among them, for they may be the end of a paragraph."""
    return text[at - 1].isspace() and not text[at].isspace()


def count_words(text: str, name: str, progress: Callable[[float], None] | None = None) -> Text:
    """A text of which the last tenth is held out. ValueError if it has too few words."""
    counting = Counting()
    counting.add(text, progress)
    return counting.text(name, round(HELD_OUT * len(counting)))


def join(name: str, learned: Sequence[str], held_out: Sequence[str]) -> Text:
    """A text made of several, some of them held out; each ends with a paragraph."""
    counting = Counting()
    counting.add("\n\n".join((*learned, "")))
    kept = len(counting)
    counting.add("\n\n".join((*held_out, "")))
    return counting.text(name, len(counting) - kept)
