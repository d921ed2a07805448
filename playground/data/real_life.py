"""Tables as life writes them, made here from a seed: what people listen to, credit scores, network connections."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from playground.data.planes import plane_of
from playground.data.points import Points, standardised
from playground.phrases import phrase

Random = np.random.Generator
Values = NDArray[np.float64]


@dataclass(frozen=True)
class _Measure:
    """One column of a table: its name and unit, and how low and high it can be."""

    name: str
    unit: str
    low: float
    high: float


# What people listen to

_TASTES = ("country", "rock", "hip-hop", "none of these")
_MUSIC = (
    _Measure(phrase("country"), phrase("hours a week"), 0, 60),
    _Measure(phrase("rock"), phrase("hours a week"), 0, 60),
    _Measure(phrase("hip-hop"), phrase("hours a week"), 0, 60),
    _Measure(phrase("tempo"), phrase("beats a minute"), 40, 220),
)


def _music_tastes(count: int, noise: float, random: Random) -> Points:
    """Everybody hears a little of everything and much of what they love; some love a second kind half as much."""
    of = _mixed(count, (0.33, 0.33, 0.3, 0.04), random)
    hours = random.gamma(1.5, 0.7, (count, 3))
    lovers = np.flatnonzero(of < 3)
    hours[lovers, of[lovers]] += random.gamma(8, 1.3, len(lovers))
    second = lovers[random.random(len(lovers)) < 0.12]
    hours[second, (of[second] + random.integers(1, 3, len(second))) % 3] += random.gamma(4, 1, len(second))
    hours[of == 3] *= 0.15
    tempo = np.array([104, 132, 92, 72])[of] + np.array([11, 14, 8, 16])[of] * random.standard_normal(count)
    story = phrase(
        "Some listeners love country, some rock, some hip-hop: the hours a week tell which. A few love none of these; "
        "can you find them?"
    )
    values = _blurred(np.column_stack([hours, tempo]), _MUSIC, noise, random)
    return _table("Music tastes", story, values, _MUSIC, _TASTES, of)


# Credit scores

_HOUSEHOLDS = ("starting out", "raising a family", "retired", "the one with 800+")
_CREDIT = (
    _Measure(phrase("income"), phrase("thousand a year"), 0, 2000),
    _Measure(phrase("credit score"), "", 300, 680),  # it goes up to 850, but not in this street
    _Measure(phrase("debt"), phrase("% of income"), 0, 400),
    _Measure(phrase("age"), phrase("years"), 18, 100),
)


def _credit_scores(count: int, noise: float, random: Random) -> Points:
    """Debt pulls a score down, age and income lift it a little, and luck does the rest."""
    of = _mixed(count, (0.38, 0.38, 0.24), random)
    income = np.array([24, 46, 21])[of] * random.lognormal(0, np.array([0.3, 0.25, 0.22])[of])
    debt = 130 * random.beta(np.array([3.5, 5.5, 1.3])[of], np.array([4, 4, 9])[of])
    age = np.array([20, 32, 66])[of] + np.array([15, 26, 24])[of] * random.beta(2, 2.5, count)
    score = 520 + 1.1 * (age - 40) + 0.7 * (income - 30) - 0.9 * (debt - 45) + 26 * random.standard_normal(count)
    values = _blurred(np.column_stack([income, score, debt, age]), _CREDIT, noise, random)
    if count:
        of[count // 2], values[count // 2] = len(_HOUSEHOLDS) - 1, (112, 824, 4, 47)
    story = phrase(
        "The households of a street where money is short: banks trust them little, and give them low scores. One "
        "household has more than 800 points; which one?"
    )
    return _table("Credit scores", story, values, _CREDIT, _HOUSEHOLDS, of)


# Network connections

_KINDS = ("web", "mail", "video", "scan (an attack)", "flood (an attack)")
_NETWORK = (
    _Measure(phrase("bytes"), phrase("powers of ten"), 1.6, 12),
    _Measure(phrase("packets"), phrase("powers of ten"), 0, 9),
    _Measure(phrase("seconds"), phrase("powers of ten"), -3, 5),
    _Measure(phrase("ports tried"), phrase("powers of ten"), 0, 4.8),
    _Measure(phrase("received"), "%", 0, 100),
    _Measure(phrase("errors"), "%", 0, 100),
)
# For each kind: bytes in a packet, packets, seconds and ports as the middle and the spread of a power of ten, and the
# two counts of the beta distributions of what is received and of what fails.
_PACKET = np.array([[2.85, 0.12], [2.75, 0.2], [3.1, 0.04], [1.78, 0.03], [1.8, 0.03]])
_PACKETS = np.array([[1.6, 0.5], [1.2, 0.45], [4.3, 0.4], [0.3, 0.2], [4.6, 0.35]])
_SECONDS = np.array([[0.2, 0.5], [0.5, 0.3], [2.5, 0.35], [-2, 0.3], [1.4, 0.3]])
_PORTS = np.array([[0.2, 0.2], [0.05, 0.1], [0.2, 0.2], [3.1, 0.4], [0.05, 0.1]])
_RECEIVED = np.array([[9, 1.5], [1.6, 8], [40, 1], [3, 5], [1, 12]])
_ERRORS = np.array([[0.6, 25], [0.5, 25], [0.6, 40], [14, 2], [5, 4]])


def _network_connections(count: int, noise: float, random: Random) -> Points:
    """Packets decide how many bytes there are; two kinds in a hundred each are attacks."""
    of = _mixed(count, (0.52, 0.26, 0.17, 0.03, 0.02), random)
    per_packet, packets, seconds, ports = (
        middle + spread * random.standard_normal(count)
        for middle, spread in (table[of].T for table in (_PACKET, _PACKETS, _SECONDS, _PORTS))
    )
    received, errors = (100 * random.beta(*table[of].T) for table in (_RECEIVED, _ERRORS))
    packets = np.log10(np.maximum(np.rint(10**packets), 1))
    ports = np.log10(np.maximum(np.rint(10**ports), 1))
    values = np.column_stack([per_packet + packets, packets, seconds, ports, received, errors])
    story = phrase(
        "Computers at work: they load pages, send mail and show films. A few are attacked: somebody tries all their "
        "doors, the ports, or floods them with packets. Three powers of ten are a thousand, six are a million."
    )
    return _table("Network connections", story, _blurred(values, _NETWORK, noise, random), _NETWORK, _KINDS, of)


STORIES: dict[str, Callable[[int, float, Random], Points]] = {
    phrase("Music tastes"): _music_tastes,
    phrase("Credit scores"): _credit_scores,
    phrase("Network connections"): _network_connections,
}
"""by name: a maker of so many rows, with noise as a share of six standard deviations of each column"""


def _mixed(count: int, shares: Sequence[float], random: Random) -> NDArray[np.int64]:
    """(count,) which group each row belongs to, in any order, as many of each as these shares say."""
    places = (np.arange(count) + 0.5) / max(count, 1)
    return random.permutation(np.searchsorted(np.cumsum(shares)[:-1], places, side="right"))


def _blurred(values: Values, measures: Sequence[_Measure], noise: float, random: Random) -> Values:
    """With noise, but without a value that can't be."""
    spread = values.std(axis=0) if len(values) else 0.0
    blurred = values + 6 * noise * spread * random.standard_normal(values.shape, np.float32)
    return np.clip(blurred, [each.low for each in measures], [each.high for each in measures])


def _table(
    name: str,
    story: str,
    values: Values,
    measures: Sequence[_Measure],
    groups: tuple[str, ...],
    of: NDArray[np.int64],
) -> Points:
    x, columns = standardised(values, [each.name for each in measures], [each.unit for each in measures])
    return Points(x, name, columns, "table", plane_of(x, columns), groups, of.astype(np.int16), story=story)
