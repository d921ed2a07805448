"""Scribbles that are no digits: a pen that wanders about, made here."""

import numpy as np
from numpy.typing import NDArray

from playground.data.digits import normalise

Floats = NDArray[np.float32]

_PAPER, _PEN = 56, 1.8  # pixels along a side of the paper, and the pen's radius in them
_WAVES, _POINTS = 5, 300  # of which each coordinate is the sum, and places of the pen on its way


def scribble(seed: int) -> Floats:
    """(28, 28) ink, 0 to 1, fitted and centred as a drawing is; another seed is another scribble."""
    dice = np.random.default_rng(seed)
    along = np.linspace(0, 2 * np.pi, _POINTS)
    often = np.arange(1, _WAVES + 1)[:, None]
    sizes, phases = dice.normal(size=(2, _WAVES, 1)), dice.uniform(0, 2 * np.pi, (2, _WAVES, 1))
    x, y = (sizes * np.sin(often * along / 2 + phases)).sum(1)  # half waves: it ends elsewhere than it began
    x, y = (_on_paper(each) for each in (x, y))
    pixels = np.arange(_PAPER) + 0.5
    squares = (pixels[:, None, None] - y) ** 2 + (pixels[None, :, None] - x) ** 2  # (paper, paper, points)
    return normalise(np.clip(_PEN + 0.5 - np.sqrt(squares.min(-1)), 0, 1).astype(np.float32))


def _on_paper(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Moved and stretched so that the ink just fits."""
    low, high = places.min(), places.max()
    return _PEN + 1 + (places - low) / (high - low) * (_PAPER - 2 * _PEN - 2)
