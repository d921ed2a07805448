"""Points as a picture: Qt would take a hundred times as long for a hundred thousand of them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from playground.widgets.point_crowd import Crowd
from playground.widgets.point_pixels import Size, Stamp, composed, stamps

DOT, OPACITY = 5.0, 0.8
RING, RING_WIDTH = 10.0, 1.5
"""the outer diameter of the ring around the visitor's own points, and its width, in pixels"""
FEW = 1_500
"""Up to so many points each lies exactly where it belongs; more are rounded to whole pixels."""
_SMALLER = ((20_000, DOT), (50_000, 4.0))
_SMALLEST = 3.0

Colour = tuple[int, int, int]


def dot_size(number: int) -> float:
    """The diameter of a dot, in pixels, where there are so many."""
    return next((size for most, size in _SMALLER if number <= most), _SMALLEST)


def points_image(
    pixels: NDArray[np.floating],
    colours: NDArray[np.uint8],
    own: NDArray[np.bool_],
    ring: Colour,
    size: Size,
    ratio: float,
    crowd: Crowd,
) -> QImage:
    """Dots at pixels (n, 2) in colours (n, 3), 80 % opaque, later ones over earlier ones; `own` ones have a ring.

    `ratio`: device pixels for each pixel.
    """
    at = pixels * ratio if ratio != 1 else pixels
    diameter, around = dot_size(len(at)) * ratio, np.array(ring, np.uint8)
    if len(at) <= FEW:
        dots = stamps(at, colours, Stamp(diameter), size, OPACITY)
        rings = stamps(at[own], around, Stamp(RING * ratio, RING_WIDTH * ratio), size, OPACITY)
        return composed((dots, rings), size, ratio)
    image = crowd.painted(at, colours, round(diameter), OPACITY, size, own, around)
    image.setDevicePixelRatio(ratio)
    return image
