"""How good made-up points are: their distance to real ones, and how many kinds of these they cover."""

from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Places = NDArray[np.floating]

LOOKED_AT = 256  # real and made-up points at most of which all distances are worked out
SIGMAS = 3.0  # a point is good that is within so many standard deviations of a heap
FAIR = 0.25  # a heap is covered that has so much of its share
MOST_HEAPS = 64
NEIGHBOURS = 5  # a point's surroundings reach to its fifth neighbour
NEARLY_ALL = 0.95  # of the made-up points: the heaps in which so many lie are those in which it makes points
_HEAPED = 0.25  # of the points are within one standard deviation, if they lie in heaps; of a Gaussian's 39 %
_LEAST = 3  # points make a heap
_ALIKE = 1e-3  # of the spread of all points: a heap's standard deviation is at least that


@dataclass(frozen=True)
class Score:
    """What was measured of made-up points. Shares are 0 to 1."""

    distance: float = 0.0
    """the energy distance to the real points, in widths of the square"""
    good: float = 0.0
    """the share that are within 3 standard deviations of a heap, or, without heaps, among real points"""
    covered: float = 0.0
    """the share of heaps that have a fair number of them, or, without heaps, of real points that are among them"""
    heaps: int = 0
    """how many there are; 0: the points do not lie in heaps"""
    found: int = 0
    """how many of them are covered"""
    used: int = 0
    """in how many of them nearly all points lie"""

    def to_array(self) -> Doubles:
        return np.array(astuple(self), np.float64)

    @staticmethod
    def of(numbers: Doubles) -> "Score":
        """ValueError if these are not shares and counts."""
        distance, good, covered, *counts = numbers.tolist()
        heaps, found, used = map(int, counts)
        if not (0 <= good <= 1 and 0 <= covered <= 1 and 0 <= found <= heaps <= MOST_HEAPS and 0 <= used <= heaps):
            raise ValueError(f"a score must be made of shares and of counts of heaps, got {numbers.tolist()}")
        return Score(distance, good, covered, heaps, found, used)


def energy_distance(one: Places, other: Places) -> float:
    """2 E|x - y| - E|x - x'| - E|y - y'| of places (n, 2) and (m, 2): 0 if both are spread alike (Székely 2003)."""
    within = _mean_distance(one, one) + _mean_distance(other, other)
    return _at_least_0(2 * _mean_distance(one, other) - within)


def _at_least_0(value: float) -> float:
    """What rounding made a little less than 0 is 0; what is no number stays none."""
    return float(np.maximum(0.0, value))


def _mean_distance(one: Places, other: Places) -> float:
    return float(distances(one, other).mean(dtype=np.float64))


def distances(one: Places, other: Places) -> Places:
    """(n, 2), (m, 2) -> (n, m)."""
    away = one[:, None, 0] - other[None, :, 0]
    away *= away
    up = one[:, None, 1] - other[None, :, 1]
    up *= up
    away += up
    return np.sqrt(away, out=away)


class Reals:
    """Real points (n, 2), n > 0, against which made-up ones are measured. They are about as large as 1."""

    def __init__(self, places: Places, made_of: NDArray[np.integer], groups: int) -> None:
        every = np.arange(min(len(places), LOOKED_AT)) * len(places) // min(len(places), LOOKED_AT)
        self._some = np.asarray(places[every], np.float32)
        self._within = _mean_distance(self._some, self._some)
        self._heaps = heaps_of(np.asarray(places, np.float64), made_of, groups)
        self._radii = None if self._heaps else surroundings(self._some)

    @property
    def heaps(self) -> "Heaps | None":
        return self._heaps

    def score(self, fakes: Places) -> Score:
        """Of made-up points (m, 2)."""
        some = np.asarray(fakes[:LOOKED_AT], np.float32)
        across = distances(some, self._some)  # (fakes, reals)
        within = self._within + _mean_distance(some, some)
        distance = _at_least_0(2 * float(across.mean(dtype=np.float64)) - within)
        if self._heaps is not None:
            return self._heaps.score(np.asarray(fakes, np.float64), distance)
        assert self._radii is not None
        good, covered = precision_recall(across, surroundings(some), self._radii)
        return Score(distance, good, covered)


# Heaps.


@dataclass(frozen=True)
class Heaps:
    """Groups of points as Gaussians."""

    means: Doubles
    """(k, 2)"""
    inverses: Doubles
    """(k, 2, 2) of the covariances"""
    shares: Doubles
    """(k,) of all points"""

    def away(self, places: Doubles) -> Doubles:
        """(n, k) squared distances in standard deviations (Mahalanobis 1936)."""
        apart = places[:, None] - self.means
        turned = (apart[:, :, None, :] @ self.inverses)[:, :, 0, :]
        return np.einsum("nkd,nkd->nk", apart, turned)

    def score(self, fakes: Doubles, distance: float) -> Score:
        away = np.nan_to_num(self.away(fakes), nan=np.inf)
        nearest, k = away.argmin(axis=1), len(self.means)
        good = away.min(axis=1) <= SIGMAS**2
        shares = np.bincount(nearest[good], minlength=k) / len(fakes)
        found = int((shares >= FAIR * self.shares).sum())
        sizes = np.sort(np.bincount(nearest, minlength=k))[::-1].cumsum()
        used = int(np.searchsorted(sizes, NEARLY_ALL * len(fakes))) + 1
        return Score(distance, float(good.mean()), found / k, k, found, min(used, k))


def heaps_of(places: Doubles, made_of: NDArray[np.integer], groups: int) -> Heaps | None:
    """The groups of which points (n, 2) were made, if these are heaps, and not rings, arms or moons."""
    members = [places[made_of == group] for group in range(min(groups, MOST_HEAPS + 1))]
    if not 1 < len(members) <= MOST_HEAPS or min(map(len, members)) < _LEAST:
        return None
    least = (_ALIKE * max(float(places.std(axis=0).max()), 1e-9)) ** 2
    spreads = [np.asarray(np.cov(each.T), np.float64) + least * np.eye(2) for each in members]
    inverses = np.asarray(np.linalg.inv(np.stack(spreads)), np.float64)
    sizes = np.array([len(each) for each in members], np.float64)
    heaps = Heaps(np.stack([each.mean(axis=0) for each in members]), inverses, sizes / sizes.sum())
    near = [heaps.away(each)[:, at] <= 1 for at, each in enumerate(members)]
    return heaps if np.concatenate(near).mean() >= _HEAPED else None


# Points that do not lie in heaps.


def surroundings(places: Places) -> Places:
    """(n,) how far from each of the places (n, 2) its fifth neighbour is, or its last one."""
    if len(places) < 2:
        return np.zeros(len(places), np.float32)
    neighbour = min(NEIGHBOURS, len(places) - 1)
    return np.partition(distances(places, places), neighbour, axis=1)[:, neighbour]


def precision_recall(across: Places, fake_radii: Places, real_radii: Places) -> tuple[float, float]:
    """The share of fakes in the surroundings of a real point, and of real points in those of a fake.

    `across` (fakes, reals): the distances. Kynkäänniemi et al. (2019).
    """
    precision = (across <= real_radii).any(axis=1).mean()
    recall = (across <= fake_radii[:, None]).any(axis=0).mean()
    return float(precision), float(recall)
