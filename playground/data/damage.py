"""What can happen to a drawing before a machine is asked to restore it: noise over it, or a bite taken out."""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
Side = Literal["left", "right", "top", "bottom"]

_BITTEN = 0.4  # of the ink's width or height


def with_noise(image: Floats, share: float, seed: int = 0) -> tuple[Floats, Mask]:
    """The image (h, w) with that share of its pixels set to ink or paper at random, and which ones (h, w)."""
    random = np.random.default_rng(seed)
    hit = random.random(image.shape) < share
    return np.where(hit, random.random(image.shape) < 0.5, image).astype(np.float32), hit


def with_bite(image: Floats, side: Side, share: float = _BITTEN) -> tuple[Floats, Mask]:
    """The image (h, w) without its ink's outermost `share` at that side, and which pixels are gone (h, w)."""
    gone = np.zeros(image.shape, np.bool_)
    used = np.flatnonzero(image.any(axis=0 if side in ("left", "right") else 1))
    if len(used):
        first, end = int(used[0]), int(used[-1]) + 1
        bitten = round((end - first) * share)
        rows = gone.T if side in ("left", "right") else gone  # a view: what is set there is set in `gone`
        if side in ("left", "top"):
            rows[: first + bitten] = True
        else:
            rows[end - bitten :] = True
    return np.where(gone, 0, image).astype(np.float32), gone
