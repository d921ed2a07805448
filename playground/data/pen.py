"""How a pen draws a line: with a radius, more or less pressure and a ragged edge, on a small sheet of paper."""

from functools import cache

import numpy as np

from playground.data.strokes import HAND, SAMPLES, Floats, Hand, Indices, normal, outlines, write

PAPER = 30  # pixels along a side of the paper on which a digit is drawn before it is normalised
_MARGIN = 1.0  # pixels of the paper that stay white around the ink
_BOX = 20.0  # pixels of the normalised digit's longer side, in which the pen's radius is given
_THINNEST, _THICKEST = 0.55, 2.3  # radius in those pixels
_OPEN = 2.3  # the pen's radius is at most so much of the average distance between two turns of the line
_SHARPEST = 5.0  # how steeply the ink ends at most, per pixel of the paper; at least 1
_RAGGED = 0.4  # by what share of the radius the edge wavers at most
_EDGE = 0.25  # the height of the summed bells at which the ink ends
_CENTRES = (np.arange(PAPER, dtype=np.float32) + np.float32(0.5 - PAPER / 2)) ** np.arange(3, dtype=np.float32)[:, None]


def _radii(rng: np.random.Generator, count: int, hand: Hand) -> tuple[Floats, Floats]:
    """The pen's radius (n, 1) in pixels of the normalised digit, and its relative change (n, samples)."""
    radius = np.clip(np.float32(hand.radius) * np.exp(normal(rng, count, 1, sd=hand.pens)), _THINNEST, _THICKEST)
    waves, phase = rng.random((2, count, 1), dtype=np.float32)
    along = np.linspace(0, 2 * np.pi, SAMPLES, dtype=np.float32)
    wave = np.sin((np.float32(0.5) + 2 * waves) * along + np.float32(2 * np.pi) * phase)
    change = 1 + normal(rng, count, 1, sd=hand.pressure) * wave + normal(rng, count, SAMPLES, sd=hand.ragged)
    return radius, np.clip(change, 0.5, 1.6)


def _lengths(line: Floats, joined: Floats) -> Floats:
    """How much of the line (n, 2, samples) belongs to each sample (n, samples)."""
    steps = np.diff(line)
    np.square(steps, out=steps)
    between = np.sqrt(steps[:, 0] + steps[:, 1]) * joined / 2
    result = np.zeros((len(line), SAMPLES), np.float32)
    result[:, 1:] += between
    result[:, :-1] += between
    return result


def _roomy(line: Floats, lengths: Floats) -> Floats:
    """The pen's largest radius (n, 1) that does not blot out the loops of the line, in pixels of the normalised digit.

    It is a share of the area over which the line is spread, divided by how much longer the line is than a stick.
    """
    x, y = (line - line.mean(2, keepdims=True)).transpose(1, 0, 2)
    across, down, mixed = (x * x).mean(1), (y * y).mean(1), (x * y).mean(1)
    area = np.maximum(across * down - mixed * mixed, 0)
    along = (across + down) / 2 + np.sqrt(np.square(across - down) / 4 + np.square(mixed))
    stick = np.sqrt(12 * along)  # the length of the stick that is spread as far
    turns = np.maximum(lengths.sum(1) - stick, np.float32(0.01) * stick)
    most = np.float32(_OPEN * _BOX) * (np.sqrt(area) + np.float32(0.008) * along) / turns / np.ptp(line, axis=2).max(1)
    return np.maximum(most, np.float32(_THINNEST))[:, None]


def _fit(line: Floats, radius: Floats) -> Floats:
    """The line so that its ink just fits on the paper, whose middle is 0."""
    low, high = line.min(2), line.max(2)
    scale = (PAPER - 2 * _MARGIN - 2 * radius) / (high - low).max(1, keepdims=True)
    return (line - ((low + high) / 2)[..., None]) * scale[..., None]


def _sum_of_bells(line: Floats, bell: Floats, height: Floats) -> Floats:
    """The sum (n, paper, paper) of bells of the widths `bell` and the heights `height`, both (n, samples)."""
    sharp = np.float32(-0.5) / np.square(bell)[:, None]  # (n, 1, samples)
    # sharp * (centre - line)**2, multiplied out, so that one matrix product gives all the exponents
    terms = np.stack([sharp * np.square(line), -2 * sharp * line, np.broadcast_to(sharp, line.shape)], -1)
    terms[:, 1, :, 0] += np.log(height + np.float32(1e-6))
    z = np.matmul(terms.reshape(-1, 3), _CENTRES).reshape(*line.shape, PAPER)  # (n, 2, samples, paper)
    np.maximum(z, np.float32(-40), out=z)  # a smaller exponent gives denormal numbers, which are slow
    np.exp(z, out=z)
    return np.matmul(z[:, 1].transpose(0, 2, 1), z[:, 0])


@cache
def _noise() -> Floats:
    """Numbers in -1..1, of which a random stretch is as good as fresh ones and costs nothing."""
    return np.random.default_rng(0).uniform(-1, 1, 2**20).astype(np.float32)


def _grain(rng: np.random.Generator, count: int, side: int) -> Floats:
    """Noise (count, side, side) in -1..1."""
    size = count * side * side
    table = _noise() if size < len(_noise()) else np.resize(_noise(), 2 * size)
    begin = int(rng.integers(len(table) - size))
    return table[begin : begin + size].reshape(count, side, side)


def _edges(rng: np.random.Generator, total: Floats, radius: Floats) -> Floats:
    """Ink from the summed bells, which tell how far the line is: it ends at the pen's radius.

    How softly it ends differs from blurred to as sharp as a scanner's black and white, and so does how ragged it is.
    """
    sharp = np.exp(rng.random((len(total), 1, 1), dtype=np.float32) * np.float32(np.log(_SHARPEST)))
    fine, coarse = np.square(rng.random((2, len(total), 1, 1), dtype=np.float32)) * radius * np.float32(_RAGGED)
    grains, blobs = _grain(rng, len(total), PAPER), _grain(rng, len(total), PAPER // 2)
    np.clip(total, np.float32(1e-9), 1, out=total)
    np.log(total, out=total)
    total *= np.square(radius) / np.float32(np.log(_EDGE))
    np.sqrt(total, out=total)  # the distance from the line in pixels
    np.subtract(radius, total, out=total)
    total += fine * grains
    total += np.repeat(np.repeat(coarse * blobs, 2, 1), 2, 2)
    total *= sharp
    total += np.float32(0.5)
    return np.clip(total, 0, 1, out=total)


def ink(rng: np.random.Generator, ways: Indices, hand: Hand = HAND) -> Floats:
    """Draws each line with a pen: paper (n, 30, 30) with ink 0..1, the line's longer side filling it.

    Along the line stand bell curves; their sum is one matrix product per digit, and its contour at a fixed height
    is the edge of a pen's stroke with round ends.
    """
    line, joined = write(rng, ways, hand), outlines().joined[ways]
    radius, change = _radii(rng, len(ways), hand)
    radius = np.minimum(radius, _roomy(line, _lengths(line, joined)))
    radius = radius * np.float32((PAPER - 2 * _MARGIN) / _BOX)
    line = _fit(line, radius)
    bell = radius * change / np.float32(np.sqrt(-2 * np.log(_EDGE)))
    height = _lengths(line, joined)
    height /= bell * np.float32(np.sqrt(2 * np.pi))
    return _edges(rng, _sum_of_bells(line, bell, height), radius[..., None])
