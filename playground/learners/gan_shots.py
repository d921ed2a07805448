"""What there is to see of a GAN: what its generator makes, what its discriminator believes, and where it points."""

from functools import cache
from statistics import NormalDist

import numpy as np

from playground.data.points import Floats
from playground.learners.gan_losses import LossName, chance, fooling
from playground.learners.gan_nets import Net
from playground.learners.gan_room import REACH, ZOOM, Room
from playground.learners.learner import frozen

SHOWN = 400  # made-up points
WITH_ARROWS = 100  # of them
MAP = 28  # places along each side of the map
SHEET, STRING = 12, 64  # meshes along each side of the grid over the noise, along its only side
_SEED = 2014
_TAIL = 0.02  # of Gaussian noise lies beyond each edge of the grid
_LEAST = np.float32(1e-30)


def drawn(kind: str, size: int, count: int, random: np.random.Generator) -> Floats:
    """Noise (size, count): uniform from -1 to 1, or Gaussian."""
    if kind == "Gaussian":
        return random.standard_normal((size, count), np.float32)
    noise = random.random((size, count), np.float32)
    noise *= np.float32(2)
    noise -= np.float32(1)
    return noise


@cache
def shown_noise(kind: str, size: int) -> Floats:
    """(size, 400) always the same noise, whatever the seed of the run."""
    return frozen(drawn(kind, size, SHOWN, np.random.default_rng(_SEED)))


@cache
def noise_grid(kind: str, size: int) -> tuple[Floats, tuple[int, int]]:
    """A grid over the first two numbers of the noise, the others being 0, as columns (size, rows * columns); its shape.

    Each mesh of it holds as much noise as any other, but for the tails of a Gaussian.
    """
    meshes = STRING if size == 1 else SHEET
    shares = np.linspace(0, 1, meshes + 1)
    along = 2 * shares - 1
    if kind == "Gaussian":
        along = np.array([NormalDist().inv_cdf(_TAIL + (1 - 2 * _TAIL) * share) for share in shares.tolist()])
    if size == 1:
        return frozen(along[None].astype(np.float32)), (1, len(along))
    grid = np.zeros((size, len(along), len(along)), np.float32)
    grid[0], grid[1] = along[None, :], along[:, None]
    return frozen(grid.reshape(size, -1)), (len(along), len(along))


@cache
def map_places() -> Floats:
    """(2, rows * columns) the places of the map, as the nets see them, the first row at the bottom."""
    reach = ZOOM * REACH
    step = 2 * reach / MAP
    along = np.arange(MAP, dtype=np.float32) * np.float32(step) + np.float32(step / 2 - reach)
    return frozen(np.stack([np.tile(along, MAP), np.repeat(along, MAP)]))


def belief(loss: LossName, scores: Floats, middle: float = 0.0, widest: float = 1.0) -> Floats:
    """Scores as what a map shows: 0.5 for real, -0.5 for fake. Wasserstein's are known up to a middle and a width."""
    match loss:
        case "non-saturating":
            return chance(scores) - np.float32(0.5)
        case "least squares":
            return np.clip(scores - np.float32(0.5), -0.5, 0.5)
        case "Wasserstein":
            return np.clip((scores - np.float32(middle)) / np.float32(2 * widest), -0.5, 0.5)


def spread(scores: Floats) -> tuple[float, float]:
    """The middle of scores, and how far the farthest is from it."""
    low, high = float(scores.min()), float(scores.max())
    return (low + high) / 2, max((high - low) / 2, 1e-12)


def ways(net: Net, loss: LossName, fakes: Floats) -> Floats:
    """Which way the discriminator would have fakes (2, n) go: (n, 2), of which the longest has the length 1."""
    _, slopes = fooling(loss, net.forward(fakes)[0])
    found = -net.backward(slopes[None]).T
    longest = np.sqrt(np.square(found).sum(axis=1).max(initial=0.0))
    return frozen(found / max(longest, _LEAST))


def sheet(net: Net, kind: str, room: Room) -> Floats:
    """(rows, columns, 2) where the generator sends the corners of the grid."""
    grid, (rows, columns) = noise_grid(kind, net.sizes[0])
    return frozen(room.back(net.forward(grid)).reshape(rows, columns, 2))
