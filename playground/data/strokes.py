"""How a digit is written: a way of writing becomes a curve, and the curve the line of an unsteady hand."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from playground.data.glyphs import WAYS

Floats = NDArray[np.float32]
Indices = NDArray[np.int64]

SAMPLES = 64  # points along the whole line
_CONTROLS = 16  # at most so many control points in a way
_LIFTS = 3  # at most so many strokes in a way
_LONGEST = 4.0  # a longer straight piece gets a control point in its middle, so that it can bend


@dataclass(frozen=True)
class Outlines:
    """All ways of writing as arrays, padded to the same size; `controls` are in -1..1, y downwards."""

    labels: Indices  # (ways,)
    often: NDArray[np.float64]  # (ways,) cumulative within each digit, plus the digit: rises from 0 to 10
    controls: Floats  # (ways, controls, 2)
    curve: Floats  # (ways, controls, samples): samples = controls' @ curve
    outward: Floats  # (ways, controls, 2): the way a stroke's end would go on; 0 elsewhere
    stroke: Indices  # (ways, controls): which stroke a control point belongs to
    joined: Floats  # (ways, samples - 1): 1 if the pen was down between a sample and the next


@dataclass(frozen=True)
class Hand:
    """How unsteady a hand is, and how different two hands are. All are standard deviations unless said otherwise."""

    jitter: float = 0.038  # of a control point, as a share of the box
    unlike: float = 0.35  # logarithm of how much more or less than usual a hand errs
    ends: float = 0.18  # of how much longer a stroke ends, as a share of its last piece
    shift: float = 0.04  # of a stroke against the others, as a share of the box
    proportion: float = 0.13  # of how much larger the upper or left half is
    warp: float = 0.062  # of each low wave that bends the paper
    ripple: float = 2.2  # radians over half the box: how short those waves are
    lean: float = 0.2  # the mean slant: most people's digits lean to the right
    slant: float = 0.2
    climb: float = -0.09  # the mean rotation: most people's lines climb to the right
    rotation: float = 0.13  # radians
    width: float = 0.1  # the mean of the aspect
    aspect: float = 0.25  # logarithm of width against height
    tremor: float = 0.006  # of the line, as a share of the box
    radius: float = 1.15  # the median radius of the pen, in pixels of the normalised digit
    pens: float = 0.3  # logarithm of the radius
    pressure: float = 0.2  # relative change of the radius along the line
    ragged: float = 0.12  # relative change of the radius from one sample to the next


HAND = Hand()


def _between(piece: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points of a smooth piece, with the middle of every straight run that is long put in."""
    if len(piece) > 2 or np.hypot(piece[1][0] - piece[0][0], piece[1][1] - piece[0][1]) < _LONGEST:
        return piece
    (ax, ay), (bx, by) = piece
    return [(ax, ay), ((ax + bx) / 2, (ay + by) / 2), (bx, by)]


def parse(strokes: str) -> list[list[list[tuple[float, float]]]]:
    """The strokes of a way as smooth pieces of points; a piece begins with the point that ends the one before."""
    result: list[list[list[tuple[float, float]]]] = []
    for stroke in strokes.split("/"):
        pieces: list[list[tuple[float, float]]] = [[]]
        words = stroke.split()
        for place, word in enumerate(words):
            x, y = word.rstrip("*").split(",")
            pieces[-1].append((float(x), float(y)))
            if word.endswith("*") and 0 < place < len(words) - 1:
                pieces.append([(float(x), float(y))])
        result.append([_between(piece) for piece in pieces])
    return result


def _smooth(at: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Weights (len(at), count) of `count` points for a Catmull-Rom curve at the positions `at` in 0..count-1."""
    left = np.minimum(at.astype(int), count - 2)
    t = at - left
    powers = np.stack([np.ones_like(t), t, t**2, t**3], 1)
    four = powers @ np.array([[0, 1, 0, 0], [-0.5, 0, 0.5, 0], [1, -2.5, 2, -0.5], [-0.5, 1.5, -1.5, 0.5]])
    weights = np.zeros((len(at), count + 2))  # with a mirrored point before the first and after the last
    for offset in range(4):
        weights[np.arange(len(at)), left + offset] += four[:, offset]
    weights[:, 1] += 2 * weights[:, 0]
    weights[:, 2] -= weights[:, 0]
    weights[:, -2] += 2 * weights[:, -1]
    weights[:, -3] -= weights[:, -1]
    return weights[:, 1:-1]


def stroke_curve(pieces: list[list[tuple[float, float]]]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A stroke's control points (k, 2) and the weights (many, k) of a fine curve through them."""
    total = sum(len(piece) - 1 for piece in pieces) + 1
    rows: list[NDArray[np.float64]] = []
    first = 0
    for piece in pieces:
        weights = np.zeros((20 * (len(piece) - 1), total))
        at = np.linspace(0, len(piece) - 1, len(weights), endpoint=False)
        weights[:, first : first + len(piece)] = _smooth(at, len(piece))
        rows.append(weights)
        first += len(piece) - 1
    rows.append(np.eye(total)[-1:])
    controls = np.array(pieces[0][:1] + [point for piece in pieces for point in piece[1:]])
    return controls, np.concatenate(rows)


def evenly(controls: NDArray[np.float64], fine: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """`count` rows of the fine curve's weights, evenly spaced along its length."""
    steps = np.linalg.norm(np.diff(fine @ controls, axis=0), axis=1)
    length = np.concatenate([[0.0], np.cumsum(steps)])
    wanted = np.linspace(0, length[-1], count)
    place = np.interp(wanted, length, np.arange(len(length)))
    left = np.minimum(place.astype(int), len(fine) - 2)
    share = (place - left)[:, None]
    return fine[left] * (1 - share) + fine[left + 1] * share


def _length(controls: NDArray[np.float64], fine: NDArray[np.float64]) -> float:
    return float(np.linalg.norm(np.diff(fine @ controls, axis=0), axis=1).sum())


def _share_out(lengths: list[float]) -> list[int]:
    """How many of the samples each stroke gets: in proportion to its length, at least four."""
    counts = [max(4, int(SAMPLES * length / sum(lengths))) for length in lengths]
    counts[int(np.argmax(counts))] += SAMPLES - sum(counts)
    return counts


def _outline(strokes: str) -> dict[str, NDArray[np.float64]]:
    """One way of writing as the padded arrays of `Outlines`."""
    parts = [stroke_curve(pieces) for pieces in parse(strokes)]
    controls, outward, stroke = np.zeros((_CONTROLS, 2)), np.zeros((_CONTROLS, 2)), np.zeros(_CONTROLS)
    curve, joined = np.zeros((SAMPLES, _CONTROLS)), np.ones(SAMPLES - 1)
    k = s = 0
    counts = _share_out([_length(*part) for part in parts])
    for which, ((points, fine), count) in enumerate(zip(parts, counts, strict=True)):
        last = k + len(points)
        controls[k:last], stroke[k:last] = points, which
        outward[k], outward[last - 1] = points[0] - points[1], points[-1] - points[-2]
        curve[s : s + count, k:last] = evenly(points, fine, count)
        k, s = last, s + count
        joined[s - 1 : s] = 0  # nothing after the very last sample
    middle, half = (controls[:k].min(0) + controls[:k].max(0)) / 2, np.ptp(controls[:k], 0).max() / 2
    controls[:k] = (controls[:k] - middle) / half
    return {"controls": controls, "curve": curve.T, "outward": outward / half, "stroke": stroke, "joined": joined}


def _cumulative(weights: list[float]) -> NDArray[np.float64]:
    return np.cumsum(weights) / sum(weights)


@cache
def outlines() -> Outlines:
    """All ways of writing, worked out once."""
    ways = [(digit, way) for digit, ways in enumerate(WAYS) for way in ways]
    drawn = [_outline(way.strokes) for _, way in ways]
    stacked = {name: np.stack([one[name] for one in drawn]).astype(np.float32) for name in drawn[0]}
    often = [digit + _cumulative([way.often for way in ways]) for digit, ways in enumerate(WAYS)]
    return Outlines(
        np.array([digit for digit, _ in ways], np.int64),
        np.concatenate(often),
        stacked["controls"],
        stacked["curve"],
        stacked["outward"],
        stacked["stroke"].astype(np.int64),
        stacked["joined"],
    )


def choose(rng: np.random.Generator, labels: Indices) -> Indices:
    """A way of writing for each label, as often as people use it."""
    table = outlines().often
    return np.minimum(np.searchsorted(table, labels + rng.random(len(labels))), len(table) - 1)


def normal(rng: np.random.Generator, *shape: int, sd: float = 1.0) -> Floats:
    """Random numbers around 0 with the standard deviation `sd`."""
    numbers = rng.standard_normal(shape, dtype=np.float32)
    numbers *= np.float32(sd)
    return numbers


def _unsteady(rng: np.random.Generator, ways: Indices, hand: Hand) -> Floats:
    """Control points (n, controls, 2) as a hand sets them: displaced, strokes longer or shorter and shifted."""
    table, count = outlines(), len(ways)
    errs = np.exp(normal(rng, count, 1, 1, sd=hand.unlike))
    shaky = normal(rng, count, _CONTROLS + 1, 2, sd=2**0.5 * hand.jitter)
    points = table.controls[ways] + errs * shaky[:, 1:] + errs * shaky[:, :-1]  # neighbours err alike
    points += errs * normal(rng, count, _CONTROLS, 1, sd=hand.ends) * table.outward[ways]
    shifts = errs * normal(rng, count, _LIFTS, 2, sd=2 * hand.shift)
    points += np.take_along_axis(shifts, table.stroke[ways][..., None], 1)
    return points


def _bend(rng: np.random.Generator, points: Floats, hand: Hand) -> Floats:
    """Proportions and two low waves: the paper on which the digit was written is stretched and bent."""
    count = len(points)
    points = points + normal(rng, count, 1, 2, sd=hand.proportion) * (1 - np.square(points))
    for _ in range(2):
        direction = normal(rng, count, 2, 1, sd=hand.ripple)
        phase = np.float32(2 * np.pi) * rng.random((count, 1, 1), dtype=np.float32)
        points = points + normal(rng, count, 1, 2, sd=2 * hand.warp) * np.sin(points @ direction + phase)
    return points


def _affine(rng: np.random.Generator, count: int, hand: Hand) -> Floats:
    """Slant, rotation and aspect as matrices (n, 2, 2) that are multiplied from the right."""
    spread = np.array([[hand.slant], [hand.rotation], [hand.aspect]], np.float32)
    mean = np.array([[hand.lean], [hand.climb], [hand.width]], np.float32)
    slant, angle, aspect = mean + spread * normal(rng, 3, count)
    wide, cos, sin = np.exp(aspect / 2), np.cos(angle), np.sin(angle)
    x = np.stack([wide * cos, wide * sin], -1)
    y = np.stack([-slant * wide * cos - sin / wide, -slant * wide * sin + cos / wide], -1)
    return np.stack([x, y], 1)


def write(rng: np.random.Generator, ways: Indices, hand: Hand) -> Floats:
    """The line (n, 2, samples) of each digit as a hand draws it, in no particular unit."""
    points = _bend(rng, _unsteady(rng, ways, hand), hand) @ _affine(rng, len(ways), hand)
    line = np.matmul(points.transpose(0, 2, 1), outlines().curve[ways])
    tremor = normal(rng, *line.shape, sd=2 * hand.tremor)
    line += tremor
    line[..., 1:] += tremor[..., :-1]
    return line
