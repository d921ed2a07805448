"""The arithmetic of one head: query times key, scaled, masked, softmax, and what is taken along."""

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from playground.learners.next_word_parts import Array
from playground.learners.transformer import TransformerInside
from playground.phrases import phrase, verbatim
from playground.widgets.unit_parts import Box, Explanation, Grid, Part, Sign, Table, figure

PAGES = (phrase("query × key"), phrase("scale, mask, softmax"), phrase("what it takes along"))
_MOST, _LATER = 8, 2  # words in a table, of them such as come later
_OVER_COLUMN, _BELOW_GRID = 5.8, 7.0  # room for a word, in letters of common width
_THIN, _BROAD = frozenset("fijlrtI.,:;!'’“”"), frozenset("mwMW—…")
_ALL, _ACROSS = 16, 4  # a vector of up to so many numbers is shown as it is, in rows of so many ...
_STRONGEST, _NARROW = 12, 3  # ... and of a longer one so many, in rows of so many
Numbers = NDArray[np.float64]


def explain(
    inside: TransformerInside, words: Sequence[str], at: tuple[int, int], looker: int, page: int
) -> Explanation:
    """How word `looker` looks back in the head `at` (block, head); the pages are the three steps."""
    q, k, v = (part[at].astype(np.float64) for part in (inside.queries, inside.keys, inside.values))  # (time, size)
    share = inside.attention[at][looker]  # (time,)
    looked_at = _best(share, looker)[0]
    with np.errstate(all="ignore"):  # of a network that ran away, too
        match page:
            case 0:
                asks, answers = words[looker], words[looked_at]
                sentence = phrase("“{asks}” asks, “{answers}” holds up its key", asks=asks, answers=answers)
                parts = _query_times_key(q[looker], k[looked_at], words[looker], words[looked_at])
            case 1:
                sentence = phrase("“{word}”: scores become shares of 100 %", word=words[looker])
                parts = _softmax(k @ q[looker], q.shape[1], words, looker, share)
            case _:
                sentence = _told_of_taking(words[looker], v.shape[1])
                parts = _taken(share.astype(np.float64)[: looker + 1], v[: looker + 1], words, looked_at)
    return Explanation(sentence, parts, PAGES, page)


def _best(share: Array, looker: int) -> list[int]:
    """The words that are looked at, from the one that is looked at most."""
    return np.argsort(-share[: looker + 1], kind="stable").tolist()


def _query_times_key(q: Numbers, k: Numbers, looker: str, looked_at: str) -> tuple[Part, ...]:
    products, full = q * k, float(np.abs([q, k]).max())
    shown = _strongest(products)
    return (
        _grid(phrase("Query"), _of(looker), q[shown], full),
        Sign("×"),
        _grid(phrase("Key"), _of(looked_at), k[shown], full),
        Sign("="),
        _grid(phrase("Products"), "", products[shown]),
        Sign("›"),
        *(_with_the_rest(products, shown) if len(shown) < len(q) else ()),
        Box(float(products.sum()), phrase("sum: match"), result=True),
    )


def _with_the_rest(products: Numbers, shown: Sequence[int]) -> tuple[Part, ...]:
    these = float(products[shown].sum())
    rest = Box(float(products.sum()) - these, phrase("other {n}", n=len(products) - len(shown)))
    return (Box(these, phrase("these {n}", n=len(shown))), Sign("+"), rest, Sign("="))


def _softmax(scores: Numbers, size: int, words: Sequence[str], looker: int, share: Array) -> tuple[Part, ...]:
    scaled = scores / size**0.5
    masked = np.where(np.arange(len(scores)) > looker, -np.inf, scaled)
    powers = np.exp(masked - masked.max())
    shares = powers / powers.sum()
    looked_at, columns = _best(share, looker)[0], _columns(share, looker)
    rows = {
        PAGES[0]: scores,
        phrase("÷ root of {size}", size=size): scaled,
        phrase("mask: nothing later"): masked,
        phrase("e to (that − largest)"): powers,
        phrase("÷ {sum}, all words", sum=figure(float(powers.sum()))): shares,
    }
    table = Table(
        ("", *(verbatim(_short(words[i], _OVER_COLUMN)) for i in columns)),
        tuple((name, tuple(row[columns].tolist())) for name, row in rows.items()),
        form=("figure",) * 4 + ("share",),
        chosen=columns.index(looked_at),
    )
    return (table, Sign("›"), Box(float(shares[looked_at]), phrase("its share"), "share", result=True))


def _columns(share: Array, looker: int) -> list[int]:
    """The words that are looked at most and up to two later ones, which are masked, in their order."""
    later = [*range(looker + 1, len(share))][:_LATER]
    return sorted([*_best(share, looker)[: _MOST - len(later)], *later])


def _taken(share: Numbers, v: Numbers, words: Sequence[str], first: int) -> tuple[Part, ...]:
    together, own = share @ v, share[first] * v[first]  # (size,)
    shown, full = _strongest(together), float(np.abs(v[first]).max())
    others, looker = len(share) - 1, words[len(share) - 1]
    how_many = phrase("1 word") if others == 1 else phrase("{n} words", n=others)
    rest = _grid(phrase("The others"), how_many, (together - own)[shown], full)
    return (
        Box(float(share[first]), phrase("its share"), "share"),
        Sign("×"),
        _grid(phrase("Value"), _of(words[first]), v[first][shown], full),
        *((Sign("+"), rest) if others else ()),
        Sign("="),
        _grid(phrase("Taken along"), phrase("by “{word}”", word=_short(looker)), together[shown], full),
    )


def _strongest(row: Numbers) -> list[int]:
    """Which numbers of a vector are shown, in their order: all of them, or of many those that matter most."""
    best = np.argsort(-np.abs(row), kind="stable")
    return sorted((best if len(row) <= _ALL else best[:_STRONGEST]).tolist())


def _told_of_taking(word: str, size: int) -> str:
    if size <= _ALL:
        return phrase("“{word}” takes from each word its share", word=word)
    how_many = {"n": _STRONGEST, "all": size}
    return phrase("“{word}” takes from each word its share: {n} of {all} numbers", word=word, **how_many)


def _of(word: str) -> str:
    """Whose numbers these are."""
    return phrase("of “{word}”", word=_short(word))


def _grid(title: str, note: str, row: Numbers, largest: float = 0.0) -> Grid:
    """A vector, or what is shown of it, in rows of a few numbers."""
    across = _NARROW if len(row) == _STRONGEST else min(_ACROSS, len(row))
    blank = -len(row) % across
    values = np.append(row, np.zeros(blank)).reshape(-1, across)
    return Grid(title, note, values, largest=largest, blank=blank)


def _short(word: str, room: float = _BELOW_GRID) -> str:
    """The word, or its beginning if it is too long, roughly measured: this is no place for fonts."""
    widths = np.cumsum([0.0, *map(_width, word)])  # of the first 0, 1, 2, ... letters
    fitting = int(np.searchsorted(widths, room - 1.2, "right")) - 1
    return word if widths[-1] <= room else f"{word[: max(fitting, 1)]}…"


def _width(letter: str) -> float:
    if letter in _BROAD or unicodedata.east_asian_width(letter) in "WF":
        return 1.6
    return 0.6 if letter in _THIN else 1.25 if letter.isupper() else 1.0
