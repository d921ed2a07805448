"""What a hidden Markov model can be shown: little worlds made by us, letters of a text, and own observations."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from playground.data.hmm_model import MOST_SYMBOLS, Codes, HmmModel, walk
from playground.data.stories import FILES, read
from playground.phrases import joined, phrase, verbatim

MOST_OBSERVATIONS = 10_000  # of all sequences together
_MOST_LETTERS = 2 * MOST_OBSERVATIONS  # of a text, for the spaces among them may be left out
LEAST_OBSERVATIONS = 10
ALPHABET = (*"abcdefghijklmnopqrstuvwxyz", " ")
SPACE = len(ALPHABET) - 1
VOWELS = tuple(ALPHABET.index(letter) for letter in "aeiou")
WEATHER, CASINO, LETTERS, OWN = phrase("Weather"), phrase("Casino"), phrase("Letters"), phrase("Own")

# Letters that no accent makes of plain ones
_FOLDED = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ŋ": "n"}
)
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’ʼ](?=[^\W\d_])")  # between two letters
_MARK = re.compile(r"[\u0300-\u036f]+")
_NO_LETTERS = re.compile("[^a-z]+")


@dataclass(frozen=True)
class World:
    """What is observed there, and what is hidden."""

    name: str
    story: str
    """what happens there, in a sentence or two"""
    source: str
    """where its observations come from"""
    symbols: tuple[str, ...]
    states: tuple[str, ...] = ()
    """names of the hidden states; none where nobody knows them"""
    model: HmmModel | None = None
    """how it really goes on there"""


@dataclass(frozen=True)
class Observed:
    """What there is to learn from: s sequences of t observations each. Nobody can change the arrays."""

    world: World
    source: str
    """where they come from"""
    sequences: Codes
    """(s, t) numbers of symbols"""
    states: Codes | None
    """(s, t) the hidden states, where somebody knows them"""


@dataclass(frozen=True)
class Brought:
    """The visitor's own observations in a world."""

    world: str
    source: str
    symbols: tuple[str, ...]
    observations: Codes
    """(t,)"""


_MADE = "made by the true model"


def _model(start: list[float], transition: list[list[float]], emission: list[list[float]]) -> HmmModel:
    return HmmModel(np.array(start), np.array(transition), np.array(emission))


WORLDS = {
    world.name: world
    for world in (
        World(
            WEATHER,
            "Somebody's diary says how many ice creams they ate each day. Which days were hot? (After Jason Eisner.)",
            _MADE,
            ("1", "2", "3"),
            (phrase("cold"), phrase("hot")),
            _model([0.6, 0.4], [[0.92, 0.08], [0.1, 0.9]], [[0.84, 0.13, 0.03], [0.02, 0.16, 0.82]]),
        ),
        World(
            CASINO,
            "The croupier secretly changes between a fair die and a loaded one, which likes sixes. When did he change?",
            _MADE,
            ("1", "2", "3", "4", "5", "6"),
            (phrase("fair"), phrase("loaded")),
            _model([0.8, 0.2], [[0.96, 0.04], [0.12, 0.88]], [[1 / 6] * 6, [0.07, 0.07, 0.07, 0.07, 0.07, 0.65]]),
        ),
        World(
            LETTERS,
            "Letter by letter, it reads a text. Nobody tells it that there are vowels.",
            "our stories",
            ALPHABET,
        ),
        World(
            OWN,
            "Whatever you observe: write a word for each observation.",
            "a day of our cat, every quarter of an hour",
            (phrase("sleeps"), phrase("eats"), phrase("plays")),
        ),
    )
}
_CAT = _model([1, 0], [[0.9, 0.1], [0.25, 0.75]], [[0.8, 0.17, 0.03], [0.03, 0.22, 0.75]])
_CATS_DAY = 96  # quarters of an hour


def world_of(name: str, spaces: bool = False) -> World:
    """The world of that name; in that of letters the space may be one."""
    world = WORLDS[name]
    return replace(world, symbols=ALPHABET[:SPACE]) if name == LETTERS and not spaces else world


def observed(world: World, sequences: int, length: int, seed: int) -> Observed:
    """Observations of a world: as many as are asked for, but together not more than MOST_OBSERVATIONS."""
    random = np.random.default_rng([seed, 1])
    if world.name == LETTERS:
        text = _stories()
        begin = int(random.integers(len(text) - _MOST_LETTERS + 1))
        return _pieces(text[begin : begin + _MOST_LETTERS], world, world.source, sequences, length)
    if world.model is None:
        return Observed(world, world.source, _frozen(walk(_CAT, 1, _CATS_DAY, random)[1]), None)
    states, shown = walk(world.model, min(sequences, MOST_OBSERVATIONS // length), length, random)
    return Observed(world, world.source, _frozen(shown), _frozen(states))


def observed_of(brought: Brought, world: World, sequences: int, length: int) -> Observed:
    """What the visitor brought to a world: of letters pieces from the beginning, of anything else one sequence."""
    if world.name == LETTERS:
        return _pieces(brought.observations, world, brought.source, sequences, length)
    own = replace(world, symbols=brought.symbols)
    return Observed(own, brought.source, _frozen(brought.observations[None]), None)


def _pieces(text: Codes, world: World, source: str, sequences: int, length: int) -> Observed:
    """Pieces of a text, one after another; it may be shorter than that. Spaces are left out if they are no symbol."""
    letters = text[text < len(world.symbols)]
    _check_letters(letters)
    length = min(length, len(letters))
    count = min(sequences, len(letters) // length, MOST_OBSERVATIONS // length)
    return Observed(world, source, _frozen(letters[: count * length].reshape(count, length)), None)


def check_length(observations: int) -> None:
    """ValueError if a sequence of so many is too short or too long to learn from."""
    if not LEAST_OBSERVATIONS <= observations <= MOST_OBSERVATIONS:
        raise ValueError(
            phrase(
                "there must be {least} to {most:,} observations, got {got:,}",
                least=LEAST_OBSERVATIONS,
                most=MOST_OBSERVATIONS,
                got=observations,
            )
        )


def brought_names(names: tuple[str, ...], world: str) -> Brought:
    """A name of a symbol for each observation.

    ValueError if there are too few or too many, or if some are not of that world, where it is not the visitor's own.
    """
    check_length(len(names))
    symbols = _different(names) if world == OWN else WORLDS[world].symbols
    numbers = {symbol: number for number, symbol in enumerate(symbols)}
    for place, name in enumerate(names, 1):
        if name not in numbers:
            known = joined((phrase("a space") if symbol == " " else verbatim(symbol) for symbol in symbols), ", ")
            raise ValueError(
                phrase("observation {place} must be one of {known}, got {name}", place=place, known=known, name=name)
            )
    observations = _frozen(np.array([numbers[name] for name in names], np.uint8))
    if world == LETTERS:
        _check_letters(observations)
    return Brought(world, "your observations", symbols, observations)


def brought_text(text: str, source: str) -> Brought:
    """The letters of a text. ValueError if there are hardly any."""
    return Brought(LETTERS, source, ALPHABET, letters_of(text))


def _different(names: tuple[str, ...]) -> tuple[str, ...]:
    """The different ones, in the order in which they first occur."""
    symbols = tuple(dict.fromkeys(names))
    if not 2 <= len(symbols) <= MOST_SYMBOLS:
        raise ValueError(
            phrase("there must be 2 to {most} different observations, got {got}", most=MOST_SYMBOLS, got=len(symbols))
        )
    return symbols


def letters_of(text: str) -> Codes:
    """The letters a-z of a text, and the space, as numbers in the alphabet; not more than could be observed.

    Capital letters and accents are dropped, as are apostrophes within words; whatever else is between letters is one
    space. ValueError if there are hardly any letters.
    """
    found = _numbers(_plain(text)[:_MOST_LETTERS])
    _check_letters(found)
    return found


def _check_letters(found: Codes) -> None:
    if (count := int((found != SPACE).sum())) < LEAST_OBSERVATIONS:
        raise ValueError(
            phrase(
                "a text must have at least {least} letters from a to z, got {got}", least=LEAST_OBSERVATIONS, got=count
            )
        )


def _plain(text: str) -> str:
    """A text in a-z and single spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDED))
    joined = _APOSTROPHE.sub("", _MARK.sub("", plain))
    return _NO_LETTERS.sub(" ", joined).strip()


def _numbers(plain: str) -> Codes:
    codes = np.frombuffer(plain.encode("ascii"), np.uint8)
    return _frozen(np.where(codes == ord(" "), SPACE, codes - ord("a")).astype(np.uint8))


@cache
def _stories() -> Codes:
    """The letters of all shipped stories."""
    return _numbers(_plain("\n".join(story for name in FILES for story in read(name))))


def _frozen(array: Codes) -> Codes:
    copy = np.array(array)
    copy.flags.writeable = False
    return copy
